// SPDX-License-Identifier: Apache-2.0
// What holds in every state of the table.

#pragma once

#include "bundle/properties/words.hpp"

namespace ssp::bundle {

constexpr DraftProperty telecom_stays_below(Limited limited) {
    if (limited == Limited::active_only)
        return always(cites(US12075521_1, A_10, A_28), "BL-07", "No more telecom bundles are active than allowed.",
                      count(i, phase[i] == active && is_telecom(i)) <= telecom_limit, supports("FRU_RSA.1"));
    return always(cites(US12075521_1, US12075521_2, A_10, A_28), "BL-07",
                  "No more telecom bundles are enabled or active than allowed.",
                  count(i, can_run(i) && is_telecom(i)) <= telecom_limit, supports("FRU_RSA.1"));
}
constexpr DraftProperty others_stay_below(Limited limited) {
    if (limited == Limited::active_only)
        return always(cites(US12075521_1, A_10, A_28), "BL-08",
                      "No more bundles of any other family are active than allowed.",
                      all(f, f == first<Family>() || count(i, phase[i] == active && family[i] == f) <= other_limit),
                      supports("FRU_RSA.1"));
    return always(cites(US12075521_1, US12075521_2, A_10, A_28), "BL-08",
                  "No more bundles of any other family are enabled or active than allowed.",
                  all(f, f == first<Family>() || count(i, can_run(i) && family[i] == f) <= other_limit),
                  supports("FRU_RSA.1"));
}

constexpr Condition numbered_without_gap() {
    Condition c = pending.length() <= issued;
    for (int k = 0; k != notices; ++k)
        c = c && implies(k < pending.length(), pending.at(k, number) + pending.length() == issued + (k + 1));
    return c;
}
constexpr Condition free_places_are_clear() {
    Condition c = pending.length() <= notices;
    for (int k = 0; k != notices; ++k)
        c = c &&
            implies(pending.length() <= k, pending.at(k, number) == 0 && pending.at(k, operation) == installation &&
                                               pending.at(k, subject) == first<Identity>());
    return c;
}

constexpr auto state_properties(Limited limited) {
    // clang-format off
    return properties(
        always(cites(A_09), "BL-01", "At most one bundle is being loaded.", count(i, phase[i] == loading) <= 1),
        always(cites(A_24), "BL-02", "No more segments are stored than announced.", received <= expected),
        always(cites(A_16, A_25), "BL-03", "Segments are announced exactly while a bundle is being loaded.",
               (expected > 0) == any(i, phase[i] == loading)),
        always(cites(TERM_DELETED, A_16), "BL-04", "A slot without bundle holds nothing.",
               all(i, implies(phase[i] == absent, blank(i))), supports("FDP_RIP.1")),
        always(cites(A_14), "BL-05", "No two bundles have the same identity.",
               all(i, all(j, implies(i != j && phase[i] != absent && phase[j] != absent, identity[i] != identity[j])))),
        always(cites(TERM_TELECOM, RSPB2X, A_13, A_25), "BL-06",
               "A bundle has a telecom class exactly if it is of the telecom family.",
               all(i, implies(phase[i] != absent, (kind[i] != other) == is_telecom(i)))),
        telecom_stays_below(limited),
        others_stay_below(limited),
        always(cites(US20220141645_1, A_30), "BL-09", "A SIM port serves at most one bundle.",
               all(i, all(j, implies(i != j && has_port(i), port[i] != port[j]))), supports("FDP_IFF.1")),
        always(cites(US20220141645_1, A_30), "BL-10", "Every active telecom bundle serves a SIM port.",
               all(i, implies(phase[i] == active && is_telecom(i), has_port(i)))),
        always(cites(TERM_ACTIVE, TERM_DISABLED, A_30), "BL-11", "Only an active telecom bundle serves a SIM port.",
               all(i, implies(has_port(i), phase[i] == active && is_telecom(i))), supports("FDP_IFF.1")),
        always(cites(US20220141645_2, UC3_F2), "BL-12", "No more telecom bundles are active than there are SIM ports.",
               count(i, phase[i] == active && is_telecom(i)) <= count(p, p != first<Port>())),
        always(cites(A_03, A_04, A_45), "BL-13", "Without power no bundle is being loaded and none is active.",
               powered || all(i, phase[i] != loading && phase[i] != active), supports("FPT_FLS.1 FPT_RCV.4")),
        always(cites(A_43, A_45), "BL-14", "Without power no metadata wait to be read and no fallback is open.",
               powered || (reply == first<Metadata>() && !fallback_open), supports("FDP_RIP.1")),
        always(cites(RSPB2X, A_32, A_33), "BL-15",
               "Only an installed RSP Telecom Bundle holds profiles with policy rules.",
               all(i, implies(holds_ppr1[i] || holds_ppr2[i], kind[i] == rsp_telecom && is_there(i)))),
        always(cites(RSPB1, A_32), "BL-16", "A bundle with an enabled profile under PPR1 is enabled or active.",
               all(i, implies(holds_ppr1[i], can_run(i))), supports("FDP_ACF.1")),
        always(cites(A_08), "BL-17", "The waiting notifications are the last ones made, numbered without a gap.",
               numbered_without_gap(), supports("FAU_STG.1")),
        always(cites(A_41), "BL-18", "Places for notifications that are free hold nothing.",
               free_places_are_clear(), supports("FDP_RIP.1")),
        always(cites(IRSP3, A_34), "BL-19", "While a bundle is being loaded no fallback to RSP is open.",
               implies(fallback_open, no_load())),
        never(cites(UC3_F2, TERM_DISABLED), "BL-20", "No bundle that cannot be activated serves a SIM port.",
              any(i, has_port(i) && !can_run(i)), supports("FDP_IFF.1")));
    // clang-format on
}

// Whoever does what to a bundle: these hold of every step, whatever the event.
constexpr auto life_properties() {
    const auto becomes = [](Phase x) { return phase[i] != x && after(phase[i]) == x; };
    const auto was = [](auto... x) { return ((phase[i] == x) || ...); };
    const auto acknowledged = issued - pending.length();  // so many, BL-17

    // clang-format off
    return properties(
        step(cites(SCOPE_SPBM, A_23), "BL-30", "Only an empty slot takes a new bundle, and only when its load begins.",
             all(i, implies(phase[i] == absent && after(phase[i]) != absent,
                            after(phase[i]) == loading && answered(done)))),
        step(cites(A_22, A_09), "BL-31", "A load ends in a Disabled bundle or in nothing.",
             all(i, implies(phase[i] == loading, after(phase[i]) == loading || after(phase[i]) == disabled
                                                 || after(phase[i]) == absent))),
        step(cites(TERM_DISABLED, A_38), "BL-32", "Disabled becomes a bundle that was loaded, enabled or active.",
             all(i, implies(becomes(disabled), was(loading, enabled, active)))),
        step(cites(TERM_ENABLED, TERM_DISABLED), "BL-33", "A bundle becomes Enabled only from Disabled or Active.",
             all(i, implies(becomes(enabled), was(disabled, active)))),
        step(cites(TERM_DISABLED, TERM_ACTIVE), "BL-34", "A bundle becomes Active only from Enabled.",
             all(i, implies(becomes(active), was(enabled))), supports("FDP_ACF.1")),
        step(cites(TERM_DELETED, A_05), "BL-35", "Only a Disabled bundle, or one being loaded, can vanish.",
             all(i, implies(becomes(absent), was(disabled, loading)))),
        step(cites(RSPB2X, A_13, A_27), "BL-36", "Identity, family, class and policy of a bundle never change.",
             all(i, implies(phase[i] != absent && after(phase[i]) != absent, same_description(i))),
             supports("FDP_ACF.1")),
        step(cites(US11800356_1, A_27), "BL-37", "A bundle that has to stay enabled is never disabled.",
             all(i, implies(stays_enabled[i] && can_run(i), after(can_run(i)))), supports("FDP_ACF.1")),
        step(cites(US11800356_1, A_27), "BL-38", "A bundle that has to stay installed is never deleted.",
             all(i, implies(stays_installed[i] && is_there(i), after(is_there(i)))), supports("FDP_ACF.1")),
        step(cites(RSPB1, A_32), "BL-39", "A bundle with an enabled profile under PPR1 is never disabled.",
             all(i, implies(holds_ppr1[i], after(can_run(i)))), supports("FDP_ACF.1")),
        step(cites(RSPB1, A_32), "BL-40", "A bundle with a profile under PPR2 is never deleted.",
             all(i, implies(holds_ppr2[i], after(is_there(i)))), supports("FDP_ACF.1")),
        step(cites(A_01), "BL-41", "Whatever is not granted leaves every installed bundle as it is.",
             answered(done) || all(i, implies(is_there(i), same_bundle(i))), supports("FPT_FLS.1")),
        step(cites(A_45), "BL-42", "What the table refuses outright changes nothing.",
             implies(answered(refused), same_bundles() && same_load() && same_notices()
                                        && same(fallback_open) && same(reply) && same_rest())),
        step(cites(A_45), "BL-43", "Without power nothing is granted but power.",
             implies(!powered, answered(refused) || after(powered)), supports("FPT_FLS.1")),
        step(cites(A_08), "BL-44", "Numbers of notifications never go back, and one step makes at most one.",
             same(issued) || after(issued) == issued + 1, supports("FAU_STG.1")),
        step(cites(A_08, A_39), "BL-45", "No step loses a notification, but for the oldest, acknowledged.",
             same(acknowledged) || (answered(done) && same(issued) && after(acknowledged) == acknowledged + 1),
             supports("FAU_STG.1")));
    // clang-format on
}

}  // namespace ssp::bundle
