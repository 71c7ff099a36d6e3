// SPDX-License-Identifier: Apache-2.0
// When exactly a bundle is enabled, started, stopped, disabled and deleted, and what that touches.

#pragma once

#include "bundle/properties/words.hpp"

namespace ssp::bundle {

// Nothing changes but the phase of one bundle and the notifications.
constexpr Condition only_its_phase() { return same_others() && same_load() && same(fallback_open) && same_rest(); }

constexpr auto enable_properties(Limited limited) {
    const auto stopped = powered && phase[slot] == disabled;
    const auto room = count(i, can_run(i) && family[i] == family[slot]) < limit_for(family[slot]);
    const auto willing = stopped && intent;
    const bool counted = limited == Limited::enabled_or_active;
    Condition fits = willing;
    if (counted) fits = fits && room;

    // clang-format off
    auto result = properties(
        step(cites(US12075521_3, TS103999_2_ENABLE, A_11, A_12, A_41, RSPBX2), "BL-71",
             "A bundle is enabled exactly if it is Disabled, the user agrees, and family and notifications have room.",
             on(enable), answered(done) == (fits && can_notify())
                         && implies(answered(done), after(phase[slot]) == enabled), supports("FDP_ACF.1")),
        step(cites(A_26, A_41, A_06), "BL-73",
             "Enabling fails for want of intent, of room for a notification, or because it is done already.",
             on(enable), answered(no_intent) == (stopped && !intent)
                         && answered(notifications_full) == (fits && !can_notify())
                         && answered(already) == (powered && can_run(slot))),
        step(cites(A_40), "BL-74", "Enabling makes exactly one notification.",
             on(enable), notified_if_done(enabling), supports("FAU_GEN.1")),
        step(cites(A_11, A_17), "BL-75", "Enabling changes nothing but the bundle's phase, and no other bundle.",
             on(enable), only_its_phase() && same_but_phase(slot) && same(reply)
                         && (answered(done) || same(phase[slot]))));
    if (counted) result.push_back(
        step(cites(US12075521_3, A_10, A_11), "BL-72",
             "A bundle that the user would have enabled is not, exactly if its family has no room.",
             on(enable), answered(limit_reached) == (willing && !room), supports("FRU_RSA.1")));
    // clang-format on
    return result;
}

constexpr auto start_properties(Limited limited) {
    const auto startable = powered && phase[slot] == enabled;
    const auto to_none = to_port == first<Port>();
    const auto port_fits = (is_telecom(slot) && !to_none) || (!is_telecom(slot) && to_none);
    const auto in_use = !to_none && any(i, port[i] == to_port);
    const auto placed = startable && port_fits && !in_use;
    const auto room = count(i, phase[i] == active && family[i] == family[slot]) < limit_for(family[slot]);
    const bool counted = limited == Limited::active_only;
    Condition fits = placed;
    if (counted) fits = fits && room;

    // clang-format off
    auto result = properties(
        step(cites(TERM_ACTIVE, TERM_ENABLED, US20220141645_1, US20220141645_2, A_30), "BL-76",
             "A bundle starts exactly if it is Enabled and the SIM port named is free and of use to it.",
             on(activate), answered(done) == fits
                           && implies(answered(done),
                                      after(phase[slot]) == active && after(port[slot]) == to_port)),
        step(cites(TERM_DISABLED), "BL-77", "A Disabled bundle does not start.",
             on(activate), answered(not_enabled) == (powered && phase[slot] == disabled), supports("FDP_ACF.1")),
        step(cites(A_30, A_31), "BL-78",
             "An Enabled bundle does not start on the wrong SIM port, nor on one in use, and an active one not again.",
             on(activate), answered(wrong_port) == (startable && !port_fits)
                           && answered(port_in_use) == (startable && port_fits && in_use)
                           && answered(already) == (phase[slot] == active)),
        step(cites(A_17, A_31), "BL-79",
             "Starting touches no other bundle, and of its own but phase and SIM port nothing.",
             on(activate), only_its_phase() && same_notices() && same(reply) && same_description(slot)
                           && same_profiles(slot) && same(metadata[slot]) && (answered(done) || same_bundle(slot))),
        step(cites(TERM_ACTIVE, A_38), "BL-80",
             "An active bundle, and no other, stops when told: it is Enabled and leaves its SIM port.",
             on(stop), answered(done) == (phase[slot] == active)
                       && implies(answered(done),
                                  after(phase[slot]) == enabled && after(port[slot]) == first<Port>())),
        step(cites(A_17), "BL-81", "Stopping touches no other bundle, and of its own but phase and SIM port nothing.",
             on(stop), only_its_phase() && same_notices() && same(reply) && same_description(slot)
                       && same_profiles(slot) && same(metadata[slot])));
    if (counted) result.push_back(
        step(cites(US12075521_3, A_10, A_11), "BL-72",
             "A bundle that would have started does not, exactly if its family has no room.",
             on(activate), answered(limit_reached) == (placed && !room), supports("FRU_RSA.1")));
    // clang-format on
    return result;
}

constexpr auto end_properties() {
    const auto running = powered && can_run(slot);
    const auto stopped = powered && phase[slot] == disabled;
    const auto disablable = running && intent && !stays_enabled[slot] && !holds_ppr1[slot];
    const auto deletable = stopped && intent && !stays_installed[slot] && !holds_ppr2[slot];

    // clang-format off
    return properties(
        step(cites(TERM_DISABLED, A_12, A_27, A_32, A_38, RSPBX2), "BL-82",
             "A bundle is disabled exactly if it can run, the user agrees, no policy forbids, and a notification fits.",
             on(disable), answered(done) == (disablable && can_notify())
                          && implies(answered(done),
                                     after(phase[slot]) == disabled && after(port[slot]) == first<Port>()),
             supports("FDP_ACF.1")),
        step(cites(A_26, A_27, A_32), "BL-83", "Disabling fails for want of intent first, then because of a policy.",
             on(disable), answered(no_intent) == (running && !intent)
                          && answered(forbidden) == (running && intent && stays_enabled[slot])
                          && answered(profile_forbids)
                             == (running && intent && !stays_enabled[slot] && holds_ppr1[slot])),
        step(cites(A_06, A_41), "BL-84",
             "Disabling fails for want of room for a notification, or because it is done already.",
             on(disable), answered(notifications_full) == (disablable && !can_notify())
                          && answered(already) == stopped),
        step(cites(A_40), "BL-85", "Disabling makes exactly one notification.",
             on(disable), notified_if_done(disabling), supports("FAU_GEN.1")),
        step(cites(A_17), "BL-86", "Disabling touches no other bundle, and of its own but phase and SIM port nothing.",
             on(disable), only_its_phase() && same(reply) && same_description(slot) && same_profiles(slot)
                          && same(metadata[slot]) && (answered(done) || same_bundle(slot))),

        step(cites(TERM_DELETED, A_05, A_12, A_27, A_32, RSPBX2), "BL-87",
             "A bundle is deleted exactly if Disabled, the user agrees, no policy forbids, and a notification fits.",
             on(remove), answered(done) == (deletable && can_notify()), supports("FDP_ACF.1")),
        step(cites(TERM_DELETED, A_43), "BL-88",
             "Of a deleted bundle nothing is left, in its slot or of what was read.",
             on(remove), implies(answered(done), after(phase[slot]) == absent && after(blank(slot))
                                                 && after(reply) == first<Metadata>()), supports("FDP_RIP.1")),
        step(cites(A_05, A_26, A_27, A_32), "BL-89",
             "Deleting fails because of the phase first, then for want of intent, then because of a policy.",
             on(remove), answered(not_disabled) == running && answered(no_intent) == (stopped && !intent)
                         && answered(forbidden) == (stopped && intent && stays_installed[slot])
                         && answered(profile_forbids)
                            == (stopped && intent && !stays_installed[slot] && holds_ppr2[slot])),
        step(cites(A_41), "BL-90", "Deleting fails at last for want of room for a notification.",
             on(remove), answered(notifications_full) == (deletable && !can_notify())),
        step(cites(A_39, A_40), "BL-91", "Deleting makes exactly one notification, and takes away none.",
             on(remove), notified_if_done(deletion), supports("FAU_GEN.1 FAU_STG.1")),
        step(cites(A_17), "BL-92", "Deleting touches no other bundle.",
             on(remove), only_its_phase() && (answered(done) || (same_bundle(slot) && same(reply)))));
    // clang-format on
}

}  // namespace ssp::bundle
