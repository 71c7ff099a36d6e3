// SPDX-License-Identifier: Apache-2.0
// What an installed bundle goes through: enabled, active, disabled, deleted.

#pragma once

#include "bundle/vocabulary.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

using namespace requirements;

constexpr auto enable_rules(Limited limited) {
    const auto stopped = powered && phase[slot] == disabled;
    const auto willing = stopped && intent;
    Condition fits = willing;
    if (limited == Limited::enabled_or_active) fits = fits && room_to_enable(slot);

    // clang-format off
    auto result = rules(
        rule(cites(TERM_ENABLED, TS103999_2_ENABLE, US12075521_3, A_40),
             "enable.done", "A Disabled bundle is enabled with the user's intent, if its family has room.",
             on(enable), when(fits && notifiable()),
             then(phase[slot] = enabled, notify(enabling), issued = issued + 1), answer(done)),
        rule(cites(US11800356_2, A_12, A_26), "enable.no_intent", "Without the user's intent nothing is enabled.",
             on(enable), when(stopped && !intent), answer(no_intent)),
        rule(cites(A_41), "enable.full", "While no notification fits nothing is enabled.",
             on(enable), when(fits && !notifiable()), answer(notifications_full)),
        rule(cites(A_06), "enable.already", "What is enabled is not enabled again.",
             on(enable), when(powered && runnable(slot)), answer(already)));
    if (limited == Limited::enabled_or_active) result.push_back(
        rule(cites(US12075521_3, A_10, A_11), "enable.limit", "Above the limit of its family none is enabled.",
             on(enable), when(willing && !room_to_enable(slot)), answer(limit_reached)));
    // clang-format on
    return result;
}

constexpr auto start_rules(Limited limited) {
    const auto startable = powered && phase[slot] == enabled;
    const auto port_fits = (family[slot] == first<Family>()) == (to_port != first<Port>());
    const auto placed = startable && port_fits && !port_taken(to_port);
    Condition fits = placed;
    if (limited == Limited::active_only) fits = fits && room_to_run(slot);

    // clang-format off
    auto result = rules(
        rule(cites(TERM_ACTIVE, TERM_ENABLED, US20220141645_1, US20220141645_2, A_30),
             "activate.done", "An Enabled bundle starts; a telecom bundle takes the SIM port named.",
             on(activate), when(fits), then(phase[slot] = active, port[slot] = to_port), answer(done)),
        rule(cites(TERM_DISABLED), "activate.disabled", "A Disabled bundle is not activated.",
             on(activate), when(powered && phase[slot] == disabled), answer(not_enabled)),
        rule(cites(TERM_ACTIVE), "activate.already", "What runs is not started again.",
             on(activate), when(phase[slot] == active), answer(already)),
        rule(cites(A_30), "activate.wrong_port", "A telecom bundle needs a SIM port, any other gets none.",
             on(activate), when(startable && !port_fits), answer(wrong_port)),
        rule(cites(A_31), "activate.port_in_use", "A SIM port in use is not handed over.",
             on(activate), when(startable && port_fits && port_taken(to_port)), answer(port_in_use)),
        rule(cites(TERM_ACTIVE, A_38), "stop.done", "An active bundle stops, leaves its SIM port and stays Enabled.",
             on(stop), when(phase[slot] == active), then(phase[slot] = enabled, clear(port[slot])), answer(done)));
    if (limited == Limited::active_only) result.push_back(
        rule(cites(US12075521_3, A_10, A_11), "activate.limit", "Above the limit of its family none is started.",
             on(activate), when(placed && !room_to_run(slot)), answer(limit_reached)));
    // clang-format on
    return result;
}

constexpr auto end_rules() {
    const auto running = powered && runnable(slot) && intent;
    const auto releases = running && !stays_enabled[slot];
    const auto stoppable = releases && !holds_ppr1[slot];
    const auto stopped = powered && phase[slot] == disabled;
    const auto asked = stopped && intent;
    const auto lets_go = asked && !stays_installed[slot];
    const auto deletable = lets_go && !holds_ppr2[slot];

    // clang-format off
    return rules(
        rule(cites(TERM_DISABLED, A_38, A_40),
             "disable.done", "An enabled or active bundle is disabled with the user's intent, and leaves its SIM port.",
             on(disable), when(stoppable && notifiable()),
             then(phase[slot] = disabled, clear(port[slot]), notify(disabling), issued = issued + 1), answer(done)),
        rule(cites(US11800356_2, A_12, A_26), "disable.no_intent", "Without the user's intent nothing is disabled.",
             on(disable), when(powered && runnable(slot) && !intent), answer(no_intent)),
        rule(cites(US11800356_1, A_27), "disable.forbidden", "A bundle's policy can forbid to disable it.",
             on(disable), when(running && stays_enabled[slot]), answer(forbidden)),
        rule(cites(RSPB1, A_32), "disable.profile", "An enabled profile under PPR1 keeps its bundle enabled.",
             on(disable), when(releases && holds_ppr1[slot]), answer(profile_forbids)),
        rule(cites(A_41), "disable.full", "While no notification fits nothing is disabled.",
             on(disable), when(stoppable && !notifiable()), answer(notifications_full)),
        rule(cites(A_06), "disable.already", "What is disabled is not disabled again.",
             on(disable), when(stopped), answer(already)),

        // The guard and BL-11, BL-16 leave nothing of the other columns to clear.
        rule(cites(TERM_DELETED, A_05, A_39, A_40, A_43),
             "remove.done", "A Disabled bundle is deleted with the user's intent, and all its data with it.",
             on(remove), when(deletable && notifiable()),
             then(clear(phase[slot]), clear(identity[slot]), clear(family[slot]), clear(kind[slot]),
                  clear(metadata[slot]), clear(stays_enabled[slot]), clear(reply),
                  notify(deletion), issued = issued + 1),
             answer(done)),
        rule(cites(A_05), "remove.not_disabled", "What is enabled is not deleted.",
             on(remove), when(powered && runnable(slot)), answer(not_disabled)),
        rule(cites(US11800356_2, A_12, A_26), "remove.no_intent", "Without the user's intent nothing is deleted.",
             on(remove), when(stopped && !intent), answer(no_intent)),
        rule(cites(US11800356_1, A_27), "remove.forbidden", "A bundle's policy can forbid to delete it.",
             on(remove), when(asked && stays_installed[slot]), answer(forbidden)),
        rule(cites(RSPB1, A_32), "remove.profile", "A profile under PPR2 keeps its bundle installed.",
             on(remove), when(lets_go && holds_ppr2[slot]), answer(profile_forbids)),
        rule(cites(A_41), "remove.full", "While no notification fits nothing is deleted.",
             on(remove), when(deletable && !notifiable()), answer(notifications_full)));
    // clang-format on
}

}  // namespace ssp::bundle
