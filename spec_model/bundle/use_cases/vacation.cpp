// SPDX-License-Identifier: Apache-2.0
// Use case 2, Vacation: other credentials for a while, then the main ones again.
#include "bundle/use_cases/stories.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

namespace {

constexpr Actor home{"the main bundle", 0};
constexpr Actor pinned{"the main bundle", 0, standalone_telecom, true};
constexpr Actor holiday{"the holiday bundle", 1};
constexpr Actor esim{"the eSIM bundle", 2, rsp_telecom};

const std::vector<Verdict> holiday_used{
    succeeds(UC2_S1, {is(phase, holiday, active)}),
    never_happens(UC2_F1, {is(phase, holiday, absent), is(phase, holiday, disabled)})};
const std::vector<Verdict> main_used{
    succeeds(UC2_S2, in_use(home, 1)),
    never_happens(UC2_F2, {is(phase, home, absent), is(phase, home, disabled), is(port, home, 0)})};
const std::vector<Verdict> holiday_deleted{
    succeeds(UC2_S3, gone(holiday)),
    never_happens(UC2_F3, {is(phase, holiday, disabled), is(phase, holiday, enabled), is(phase, holiday, active)})};

void is_home(Story& s, const Actor& a) { s.installs(a).enables(a).starts(a, 1).goes_online().given(in_use(a, 1)); }

UseCase one_port() {
    Story s(Flow::draft, "UC2", "Vacation, on one SIM port", {&UC2_P1, &UC2_B1, &UC2_B2, &UC2_B3, &A_31, &A_37});
    s.powers_up();
    is_home(s, home);
    s.installs(holiday).then(in_use(home, 1));  // the download does not disturb
    s.enables(holiday).then(in_use(home, 1));
    s.starts(holiday, 1, port_in_use).then(in_use(home, 1));
    s.stops(home).starts(holiday, 1).then(in_use(holiday, 1)).judged(holiday_used);
    s.goes_online();
    s.stops(holiday).starts(home, 1).judged(main_used);
    s.disables(holiday).deletes(holiday).then(in_use(home, 1)).judged(holiday_deleted);
    s.goes_online();
    return s;
}

UseCase two_ports() {
    Story s(Flow::ours, "UC2-DSDS", "Vacation, with the main bundle in service all along",
            {&UC2_B1, &UC2_B2, &UC2_B3, &US20220141645_2});
    s.powers_up();
    is_home(s, home);
    s.installs(holiday)
        .enables(holiday)
        .starts(holiday, 2)
        .then(all_of({in_use(home, 1), in_use(holiday, 2)}))
        .judged(holiday_used);
    s.goes_online();
    s.disables(holiday).then({is(port, holiday, 0)}).judged(main_used);
    s.deletes(holiday).then(in_use(home, 1)).judged(holiday_deleted);
    return s;
}

UseCase disabled_meanwhile() {
    Story s(Flow::ours, "UC2-DISABLED", "Vacation, with the main bundle disabled meanwhile",
            {&UC2_B1, &UC2_B2, &UC2_B3});
    s.powers_up();
    is_home(s, home);
    s.installs(holiday)
        .disables(home)
        .then({is(port, home, 0)})
        .enables(holiday)
        .starts(holiday, 1)
        .judged(holiday_used);
    s.reads(home).goes_online();
    s.disables(holiday).enables(home).starts(home, 1).judged(main_used);
    s.deletes(holiday).judged(holiday_deleted);
    s.goes_online();
    return s;
}

UseCase power_in_between() {
    Story s(Flow::ours, "UC2-POWER", "Power is lost between leaving the one and starting the other", {&A_04, &A_45});
    s.powers_up();
    is_home(s, home);
    s.installs(holiday).enables(holiday).stops(home).loses_power();
    s.then({is(phase, home, enabled), is(phase, holiday, enabled), waiting(2)}).powers_up();
    s.starts(holiday, 1).judged(holiday_used);
    s.loses_power().powers_up().starts(home, 1).judged(main_used);
    return s;
}

UseCase policy() {
    Story s(Flow::ours, "UC2-POLICY", "The main bundle may not be disabled, and is not lost by trying", {&A_27});
    s.powers_up();
    is_home(s, pinned);
    s.installs(holiday)
        .disables(pinned, forbidden)
        .then(in_use(pinned, 1))
        .reads(holiday)
        .then({is(phase, holiday, disabled)});
    return s;
}

UseCase no_network() {
    Story s(Flow::ours, "UC2-OFFLINE",
            "The holiday bundle is deleted without network, and its manager hears of it later", {&A_08, &A_39});
    s.powers_up();
    is_home(s, home);
    s.installs(holiday).enables(holiday).disables(holiday).deletes(holiday).judged(holiday_deleted).then({waiting(4)});
    s.loses_power().powers_up().then({waiting(4)});
    s.goes_online();
    return s;
}

UseCase fallback() {
    Story s(Flow::ours, "UC2-FALLBACK", "The holiday provider has no bundle for this device, but a profile",
            {&IRSP1, &IRSP3, &RSPB3});
    s.powers_up().installs(esim).enables(esim);
    is_home(s, home);
    s.offers(holiday, not_compatible, true, false).falls_back(esim).downloads_into(esim, false);
    s.starts(esim, 2).then(all_of({in_use(home, 1), in_use(esim, 2)})).judged({succeeds(UC2_S1, in_use(esim, 2))});
    return s;
}

}  // namespace

std::vector<UseCase> vacation_stories() {
    return {one_port(), two_ports(), disabled_meanwhile(), power_in_between(), policy(), no_network(), fallback()};
}

}  // namespace ssp::bundle
