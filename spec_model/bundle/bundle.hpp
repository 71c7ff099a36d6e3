// SPDX-License-Identifier: Apache-2.0
// The table of bundles: what may be installed, run and removed, which one a SIM port serves, and what power loss does.
//
// A rule reads: what for, its name, what it says; on which event, when, then what, and which answer. What no rule
// takes is refused, and nothing changes. A guard does not repeat that there is power where a bundle that is being
// loaded or runs implies it (BL-13).

#pragma once

#include "bundle/bundle_properties.hpp"

namespace ssp::bundle {

namespace rules_of {

// clang-format off

constexpr auto installing() {
    const auto erase = [](auto... more) {
        return then(clear(phase[slot]), clear(identity[slot]), clear(family[slot]), clear(kind[slot]), clear(metadata[slot]),
                    clear(stays_enabled[slot]), clear(stays_installed[slot]), clear(received), clear(expected), more...);
    };
    const auto failed      = fallback_open = true;
    const auto free        = powered && !session_open() && phase[slot] == absent;
    const auto sound       = free && intent && authentic && compatible;
    const auto consistent  = (its_kind == other) != (its_family == first<Family>()) && segments > 0;
    const auto in_order    = phase[slot] == loading && received < expected && segment == received + 1;
    const auto out_of_order = phase[slot] == loading && !(received < expected && segment == received + 1);
    const auto complete    = phase[slot] == loading && received == expected;

    return rules(
        rule(cites(A_09), "install.busy", "One bundle is loaded at a time.",
             on(install_start), when(session_open()), answer(busy)),
        rule(cites(A_23), "install.occupied", "A slot in use is not overwritten.",
             on(install_start), when(powered && !session_open() && phase[slot] != absent), answer(occupied)),
        rule(cites(A_12, A_26), "install.no_intent", "Without the user's intent nothing is installed.",
             on(install_start), when(free && !intent), answer(no_intent)),
        rule(cites(US11997488_1, A_01, A_35), "install.not_authentic", "An offer that does not verify is refused.",
             on(install_start), when(free && intent && !authentic), then(failed), answer(not_authentic)),
        rule(cites(US11989543_1, IRSP1, A_35), "install.not_compatible", "An offer not made for this platform is refused; RSP may take its place.",
             on(install_start), when(free && intent && authentic && !compatible), then(failed), answer(not_compatible)),
        rule(cites(A_14), "install.known", "A bundle that is there is not installed again.",
             on(install_start), when(sound && known(its_identity)), answer(already_installed)),
        rule(cites(A_25, A_35), "install.inconsistent", "An offer that contradicts itself is refused.",
             on(install_start), when(sound && !known(its_identity) && !consistent), then(failed), answer(inconsistent)),
        rule(cites(SCOPE_SPBM, RQ1203_037, RQ1203_038, RQ1203_039, RQ1203_040, A_23), "install.start", "A sound offer for a free slot begins a load.",
             on(install_start), when(sound && !known(its_identity) && consistent),
             then(phase[slot] = loading, identity[slot] = its_identity, family[slot] = its_family, kind[slot] = its_kind, metadata[slot] = its_metadata,
                  stays_enabled[slot] = keep_enabled, stays_installed[slot] = keep_installed, expected = segments, clear(fallback_open)),
             answer(done)),

        rule(cites(A_24), "segment.next", "The next segment is stored if it verifies.",
             on(install_segment), when(in_order && authentic), then(received = received + 1), answer(done)),
        rule(cites(A_01, A_16, A_24, A_35), "segment.not_authentic", "A segment that does not verify ends the load, and all of it is erased.",
             on(install_segment), when(in_order && !authentic), erase(failed), answer(not_authentic)),
        rule(cites(A_02, A_16, A_35), "segment.out_of_order", "Any other segment ends the load, and all of it is erased.",
             on(install_segment), when(out_of_order), erase(failed), answer(wrong_sequence)),

        rule(cites(A_22, A_24, A_40), "commit.done", "A complete and authentic image becomes a Disabled bundle.",
             on(install_commit), when(complete && authentic && notifiable()),
             then(phase[slot] = disabled, clear(received), clear(expected),
                  push(pending, number = issued + 1, operation = installation, subject = identity[slot]), issued = issued + 1),
             answer(done)),
        rule(cites(A_41), "commit.full", "While no notification fits nothing is installed; the load stays as it is.",
             on(install_commit), when(complete && authentic && !notifiable()), answer(notifications_full)),
        rule(cites(A_01, A_16, A_35), "commit.not_authentic", "An image that does not verify is erased.",
             on(install_commit), when(complete && !authentic), erase(failed), answer(not_authentic)),
        rule(cites(A_02, A_16, A_35), "commit.incomplete", "An incomplete image is erased.",
             on(install_commit), when(phase[slot] == loading && received != expected), erase(failed), answer(wrong_sequence)),
        rule(cites(A_03, A_16), "abort.done", "A load can be given up, and all of it is erased.",
             on(install_abort), when(phase[slot] == loading), erase(), answer(done)));
}

constexpr auto managing(Limited limited) {
    const auto notify = [](Operation what) { return push(pending, number = issued + 1, operation = what, subject = identity[slot]); };
    const auto family_is_full = !(count(j, family[j] == family[slot] && runnable(j)) < limit_of(family[slot]));
    const auto stopped   = powered && phase[slot] == disabled;
    const auto running   = powered && runnable(slot);
    const auto rules_out = stays_enabled[slot] || holds_ppr1[slot];
    const auto keeps_in  = stays_installed[slot] || holds_ppr2[slot];
    Condition  willing   = stopped && intent;
    std::vector<DraftRule> limit{};
    if (limited == Limited::enabled_or_active) {
        limit = rules(
            rule(cites(US12075521_3, A_10, A_11), "enable.limit", "Above the limit of its family none is enabled.",
                 on(enable), when(willing && family_is_full), answer(limit_reached)));
        willing = willing && !family_is_full;
    }

    return rules(limit,
        rule(cites(TERM_ENABLED, US12075521_3, A_40), "enable.done", "A Disabled bundle is enabled with the user's intent, while its family is below its limit.",
             on(enable), when(willing && notifiable()), then(phase[slot] = enabled, notify(enabling), issued = issued + 1), answer(done)),
        rule(cites(A_41), "enable.full", "While no notification fits nothing is enabled.",
             on(enable), when(willing && !notifiable()), answer(notifications_full)),
        rule(cites(A_12, A_26), "enable.no_intent", "Without the user's intent nothing is enabled.",
             on(enable), when(stopped && !intent), answer(no_intent)),
        rule(cites(A_06), "enable.already", "What is enabled is not enabled again.",
             on(enable), when(running), answer(already)),

        rule(cites(TERM_DISABLED, A_38, A_40), "disable.done", "An enabled or active bundle is disabled with the user's intent, and leaves its SIM port.",
             on(disable), when(running && intent && !rules_out && notifiable()),
             then(phase[slot] = disabled, clear(port[slot]), notify(disabling), issued = issued + 1), answer(done)),
        ...
