// SPDX-License-Identifier: Apache-2.0
// Use case 4, Vending machine: operational credentials for wherever it stands, without a user.
//
// The machine's application asserts intent and drives the change (there is no autonomous fallback in the table).
#include "bundle/use_cases/stories.hpp"

namespace ssp::bundle {

namespace {

constexpr Actor provisioning{"the provisioning bundle", 0, m2m_telecom, false, true};
constexpr Actor here{"the bundle for the first place", 1, m2m_telecom};
constexpr Actor there{"the bundle for the second place", 2, m2m_telecom};
constexpr Actor another_copy{"another copy of it", 3, m2m_telecom, false, false, here.slot};
constexpr Actor pinned{"the bundle for the first place", 1, m2m_telecom, true};

std::vector<Verdict> connected(const Actor& a) {
    return {succeeds(UC4_S1, in_use(a, 1)),
            never_happens(UC4_F1, {is(phase, a, absent), is(phase, a, disabled), is(port, a, 0)})};
}
void bootstraps(Story& s) {
    s.powers_up().installs(provisioning).enables(provisioning).goes_online();
    s.given({is(phase, provisioning, enabled), is(phase, here, absent), is(phase, there, absent)});
    s.starts(provisioning, 1);
}
void settles(Story& s, const Actor& a) {
    s.installs(a).enables(a).then(in_use(provisioning, 1)).goes_online();
    s.stops(provisioning).starts(a, 1).judged(connected(a));
}
void moves(Story& s, const Actor& from) {
    s.loses_power().powers_up().starts(from, 1);  // no service here
    s.stops(from).starts(provisioning, 1).then({is(phase, from, enabled)});
}

UseCase basic() {
    Story s(Flow::draft, "UC4", "Vending machine", {&UC4_P1, &UC4_B1, &UC4_B2, &UC4_B3, &A_46, &A_47, &TERM_M2M});
    bootstraps(s);
    settles(s, here);
    moves(s, here);
    s.disables(here);
    settles(s, there);
    s.deletes(here).then(gone(here)).then(in_use(there, 1)).goes_online();
    return s;
}

UseCase back_again() {
    Story s(Flow::ours, "UC4-BACK", "Back at the first place the bundle that is there is used again", {&UC4_S1, &A_14});
    bootstraps(s);
    settles(s, here);
    moves(s, here);
    s.disables(here);
    settles(s, there);
    moves(s, there);
    s.offers(another_copy, already_installed).then(gone(another_copy));
    s.disables(there).enables(here).stops(provisioning).starts(here, 1).judged(connected(here)).goes_online();
    return s;
}

UseCase interrupted() {
    Story s(Flow::ours, "UC4-POWER", "Power is lost at each step of the change", {&A_03, &A_04});
    bootstraps(s);
    s.offers(here).sends(here, 1).loses_power().then(gone(here)).powers_up().starts(provisioning, 1);
    s.installs(here).loses_power().powers_up().starts(provisioning, 1).enables(here).loses_power().powers_up();
    s.starts(provisioning, 1)
        .stops(provisioning)
        .loses_power()
        .powers_up()
        .starts(here, 1)
        .judged(connected(here))
        .goes_online();
    return s;
}

UseCase pinned_to_the_first_place() {
    Story s(Flow::ours, "UC4-POLICY", "A bundle that may not be disabled blocks the one for the second place",
            {&A_27, &A_11});
    bootstraps(s);
    settles(s, pinned);
    moves(s, pinned);
    s.disables(pinned, forbidden).installs(there).enables(there, limit_reached).then({is(phase, there, disabled)});
    s.then(in_use(provisioning, 1));  // it stays reachable, and can be told
    return s;
}

}  // namespace

std::vector<UseCase> vending_stories() { return {basic(), back_again(), interrupted(), pinned_to_the_first_place()}; }

}  // namespace ssp::bundle
