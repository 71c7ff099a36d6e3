// SPDX-License-Identifier: Apache-2.0
// What else is asked of the table: metadata, RSP inside a bundle, notifications, the loader, and the supply.

#pragma once

#include "bundle/vocabulary.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

using namespace requirements;

constexpr auto metadata_rules() {
    const auto there = powered && installed(slot);

    // clang-format off
    return rules(
        rule(cites(RSPBX1, A_21), "read_metadata.done",
             "The metadata of an installed bundle can be read in every state.",
             on(read_metadata), when(there), then(reply = metadata[slot]), answer(done)),
        rule(cites(A_36), "update_metadata.done", "The SPB Manager can change the metadata in every state.",
             on(update_metadata), when(there && authentic), then(metadata[slot] = its_metadata), answer(done)),
        rule(cites(A_36, A_01), "update_metadata.not_authentic",
             "Without the SPB Manager's signature no metadata change.",
             on(update_metadata), when(there && !authentic), answer(not_authentic)));
    // clang-format on
}

constexpr auto notification_rules() {
    const auto one_waits = powered && !pending.empty();

    // clang-format off
    return rules(
        rule(cites(A_42), "acknowledge.done", "The oldest notification goes when it is acknowledged.",
             on(acknowledge), when(one_waits && pending.front(number) == which), then(pop(pending)), answer(done)),
        rule(cites(A_42, A_08), "acknowledge.wrong", "No other notification can be acknowledged.",
             on(acknowledge), when(one_waits && pending.front(number) != which), answer(wrong_sequence)));
    // clang-format on
}

// An eSIM inside a bundle, and RSP in place of an installation that failed.
constexpr auto rsp_rules() {
    const auto is_rsp = kind[slot] == rsp_telecom;
    const auto ready = powered && runnable(slot) && is_rsp;
    const auto not_yet = powered && phase[slot] == disabled && is_rsp;
    const auto alien = powered && installed(slot) && !is_rsp;
    const auto offered = fallback_open && authentic;

    // clang-format off
    return rules(
        rule(cites(TERM_RSP, RSPB2, RSPB3, SCOPE_SM_DP_PLUS, A_29, A_33),
             "download_profile.done", "An RSP Telecom Bundle that is Enabled or Active takes a profile.",
             on(download_profile), when(ready && compatible), 
             then(holds_ppr2[slot] = holds_ppr2[slot] || with_ppr2), answer(done)),
        rule(cites(RSPB3), "download_profile.not_compatible", "A profile that is not compatible is not taken.",
             on(download_profile), when(ready && !compatible), answer(not_compatible)),
        rule(cites(RSPB3, TERM_DISABLED), "download_profile.disabled", "A Disabled bundle takes no profile.",
             on(download_profile), when(not_yet), answer(not_enabled)),
        rule(cites(RSPB2X), "download_profile.kind", "Only an RSP Telecom Bundle takes a profile.",
             on(download_profile), when(alien), answer(wrong_kind)),

        rule(cites(RSPB1, A_29, A_33), "profiles_changed.done",
             "An RSP Telecom Bundle reports what rules its profiles hold.",
             on(profiles_changed), when(ready),
             then(holds_ppr1[slot] = with_ppr1, holds_ppr2[slot] = with_ppr2), answer(done)),
        rule(cites(TERM_DISABLED, A_33), "profiles_changed.disabled",
             "A Disabled bundle reports nothing of its profiles.",
             on(profiles_changed), when(not_yet), answer(not_enabled)),
        rule(cites(RSPB2X), "profiles_changed.kind", "Only an RSP Telecom Bundle reports on profiles.",
             on(profiles_changed), when(alien), answer(wrong_kind)),

        rule(cites(IRSP1, IRSP3, A_34), "fall_back.done", "After a failed installation RSP can take its place, once.",
             on(fall_back), when(offered && runnable(slot) && is_rsp), then(clear(fallback_open)), answer(done)),
        rule(cites(A_34), "fall_back.none", "Without a failed installation there is no fallback.",
             on(fall_back), when(powered && !fallback_open), answer(no_fallback)),
        rule(cites(A_34), "fall_back.not_authentic", "A fallback message that does not verify is refused.",
             on(fall_back), when(fallback_open && !authentic), answer(not_authentic)),
        rule(cites(IRSP3, TERM_DISABLED), "fall_back.disabled",
             "A Disabled bundle has to be enabled before it can serve RSP.",
             on(fall_back), when(offered && phase[slot] == disabled && is_rsp), answer(not_enabled)),
        rule(cites(RSPB2X), "fall_back.kind", "Only an RSP Telecom Bundle can serve RSP instead.",
             on(fall_back), when(offered && installed(slot) && !is_rsp), answer(wrong_kind)));
    // clang-format on
}

constexpr auto platform_rules() {
    const auto idle = powered && !session_open();
    const auto unseen = platform == first<Platform>();

    // clang-format off
    return rules(
        rule(cites(TS103999_2_LOADER, RQ0705_002, A_44), "update_loader.done",
             "The loader takes a newer version that the SSP maker signed.",
             on(update_loader), when(idle && authentic && loader_version < to_version),
             then(loader_version = to_version), answer(done)),
        rule(cites(A_44), "update_loader.busy", "The loader takes no update while a bundle is being loaded.",
             on(update_loader), when(session_open()), answer(busy)),
        rule(cites(TS103999_2_LOADER, A_44), "update_loader.not_authentic",
             "The loader takes no update that the SSP maker did not sign.",
             on(update_loader), when(idle && !authentic), answer(not_authentic)),
        rule(cites(A_44), "update_loader.not_newer", "The loader takes no update that is not newer.",
             on(update_loader), when(idle && authentic && !(loader_version < to_version)), answer(not_newer)),

        rule(cites(RQ0705_001, A_19), "name_platform.done", "The platform is given its identifier.",
             on(name_platform), when(powered && unseen && its_platform != first<Platform>()),
             then(platform = its_platform), answer(done)),
        rule(cites(A_19), "name_platform.already", "The platform is given its identifier only once.",
             on(name_platform), when(powered && !unseen), answer(already)));
    // clang-format on
}

// What recovery makes of a lost supply; the columns are non-volatile, so a load leaves traces to erase.
constexpr auto power_rules() {
    const auto lost = phase[i] == loading;

    // clang-format off
    return rules(
        rule(cites(A_03, A_04, A_43, A_45), "power_loss.done",
             "Power loss ends a load, and what was active is Enabled.",
             on(power_loss), when(powered),
             then(each(i, phase[i]           = choose(lost, absent, choose(phase[i] == active, enabled, phase[i]))),
                  each(i, identity[i]        = choose(lost, first<Identity>(), identity[i])),
                  each(i, family[i]          = choose(lost, first<Family>(), family[i])),
                  each(i, kind[i]            = choose(lost, other, kind[i])),
                  each(i, metadata[i]        = choose(lost, first<Metadata>(), metadata[i])),
                  each(i, stays_enabled[i]   = !lost && stays_enabled[i]),
                  each(i, stays_installed[i] = !lost && stays_installed[i]),
                  each(i, clear(port[i])),
                  clear(received), clear(expected), clear(fallback_open), clear(reply), powered = false), answer(done)),
        rule(cites(A_45), "power_up.done", "Power comes back.",
             on(power_up), when(!powered), then(powered = true), answer(done)));
    // clang-format on
}

}  // namespace ssp::bundle
