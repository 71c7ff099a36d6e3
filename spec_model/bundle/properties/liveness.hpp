// SPDX-License-Identifier: Apache-2.0
// What can happen, and what happens in the end.

#pragma once

#include "bundle/properties/words.hpp"

namespace ssp::bundle {

constexpr Condition any_notice(Operation what) {
    Condition c = pending.length() > 0 && pending.at(0, operation) == what;
    for (int k = 1; k != notices; ++k) c = c || (pending.length() > k && pending.at(k, operation) == what);
    return c;
}

constexpr auto possibilities() {
    const auto runs = [](const Term<Slot>& s) { return phase[s] == active && is_telecom(s); };

    // clang-format off
    return properties(
        reachable(cites(UC1_S1, TERM_STANDALONE), "BL-140", "A standalone telecom bundle runs on a SIM port.",
                  any(i, phase[i] == active && kind[i] == standalone_telecom)),
        reachable(cites(TERM_M2M), "BL-141", "An M2M telecom bundle runs on a SIM port.",
                  any(i, phase[i] == active && kind[i] == m2m_telecom)),
        reachable(cites(UC3_S1, US20220141645_2), "BL-142", "Two telecom bundles run at the same time.",
                  count(i, runs(i)) >= 2, at_least(2)),
        reachable(cites(TERM_ACTIVE, A_28), "BL-143",
                  "A telecom bundle and one of another family run at the same time.",
                  any(i, runs(i)) && any(i, phase[i] == active && !is_telecom(i)), at_least(2)),
        reachable(cites(UC1_S2, TERM_DELETED), "BL-144", "A bundle is deleted, and the deletion waits to be notified.",
                  all(i, phase[i] == absent) && any_notice(deletion)),
        reachable(cites(A_41), "BL-145", "No further notification fits.", pending.full()),
        reachable(cites(A_08, A_42), "BL-146", "All notifications made are acknowledged.",
                  issued > 0 && pending.empty()),
        reachable(cites(A_24), "BL-147", "All segments of a load have come.",
                  any(i, phase[i] == loading) && received == expected),
        reachable(cites(RSPB3, A_32), "BL-148",
                  "A Disabled RSP Telecom Bundle holds a profile under PPR2.",
                  any(i, phase[i] == disabled && holds_ppr2[i])),
        reachable(cites(RSPB1, A_32), "BL-149",
                  "An active RSP Telecom Bundle holds an enabled profile under PPR1.",
                  any(i, phase[i] == active && holds_ppr1[i])),
        reachable(cites(IRSP1, IRSP3), "BL-150", "After a failed installation a bundle is ready for RSP.",
                  fallback_open && any(i, can_run(i) && kind[i] == rsp_telecom), at_least(2)),
        reachable(cites(A_27, A_46), "BL-151", "A bundle runs that may neither be disabled nor deleted.",
                  any(i, phase[i] == active && stays_enabled[i] && stays_installed[i])),
        reachable(cites(A_04), "BL-152", "A bundle is Enabled without power.", !powered && any(i, phase[i] == enabled)),
        reachable(cites(RSPBX1), "BL-153", "The metadata of a Disabled bundle have been read.",
                  any(i, phase[i] == disabled && reply == metadata[i] && reply != first<Metadata>())),
        reachable(cites(RQ0705_001, RQ0705_002), "BL-154",
                  "The loader is updated on a platform with identifier and bundle.",
                  loader_version > 0 && platform != first<Platform>() && any(i, is_there(i))),
        reachable(cites(UC1_P1, UC3_P1), "BL-155",
                  "A new device holds no bundle, no notification and its first loader.",
                  powered && all(i, phase[i] == absent) && issued == 0 && loader_version == 0));
    // clang-format on
}

// Some helpful inputs leave a parameter open: any value of it helps.
template <class T> constexpr Term<T> whatever() { return Term<T>(Drafts{}); }

constexpr auto progress(Limited limited) {
    const auto free_to_go = phase[i] == disabled && !stays_installed[i] && !holds_ppr2[i];
    const auto free_to_rest = can_run(i) && !stays_enabled[i] && !holds_ppr1[i];

    // clang-format off
    auto result = responses(
        leads_to(cites(A_03, A_09), "BL-160",
                 "Every load ends: it is given up, gets its verdict, or loses power.", of(i),
                 phase[i] == loading, phase[i] != loading, by(on(install_abort, i)), by(on(power_loss))),
        leads_to(cites(A_24), "BL-161", "A load whose segments keep coming is complete in the end, or fails.", of(i),
                 phase[i] == loading && received < expected, phase[i] != loading || received == expected,
                 ranked(expected - received), by(on(install_segment, i, received + 1, whatever<bool>()))),
        leads_to(cites(A_22, A_41), "BL-162",
                 "A complete load gets its verdict, unless notifications have to be acknowledged first.", of(i),
                 phase[i] == loading && received == expected && can_notify(), phase[i] != loading || !can_notify(),
                 by(on(install_commit, i, whatever<bool>()))),
        leads_to(cites(RSPBX1), "BL-163",
                 "The metadata of an installed bundle can be read as long as it is there and powered.", of(i),
                 powered && is_there(i), reply == metadata[i] || !powered || !is_there(i), by(on(read_metadata, i))),
        leads_to(cites(A_08, A_42), "BL-164",
                 "Every notification is delivered in the end, if acknowledgements keep coming.",
                 powered && pending.length() > 0, !powered || pending.empty(),
                 ranked(last<Serial>() - pending.front(number)), by(on(acknowledge, pending.front(number)))),
        leads_to(cites(UC1_F2, UC2_F3, TERM_DELETED), "BL-165",
                 "A Disabled bundle that no policy keeps can be deleted, once notifications fit.", of(i),
                 powered && free_to_go && can_notify(), phase[i] != disabled || !powered || !can_notify(),
                 by(on(remove, i, true))),
        leads_to(cites(TERM_DISABLED, A_38), "BL-166",
                 "A bundle that no policy keeps enabled can be disabled, once notifications fit.", of(i),
                 powered && free_to_rest && can_notify(), !free_to_rest || !powered || !can_notify(),
                 by(on(disable, i, true))),
        leads_to(cites(US20220141645_1, A_30), "BL-167",
                 "No SIM port is held for ever: power loss frees it at the latest.", of(p),
                 any(i, port[i] == p && p != first<Port>()), all(i, port[i] != p), by(on(power_loss))),
        leads_to(cites(TERM_ACTIVE), "BL-168", "An active bundle stops when told.", of(i),
                 phase[i] == active, phase[i] != active, by(on(stop, i))),
        leads_to(cites(A_45), "BL-169", "Power comes back.", !powered, powered, by(on(power_up))),
        leads_to(cites(IRSP1, IRSP3, A_34), "BL-170",
                 "No fallback stays open for ever: power loss ends it at the latest.",
                 fallback_open, !fallback_open, by(on(power_loss))));
    if (limited == Limited::enabled_or_active) result.push_back(
        leads_to(cites(TERM_ENABLED), "BL-171", "An Enabled bundle that needs no SIM port starts when told.", of(i),
                 powered && phase[i] == enabled && !is_telecom(i), phase[i] != enabled || !powered,
                 by(on(activate, i, first<Port>()))));
    // clang-format on
    return result;
}

}  // namespace ssp::bundle
