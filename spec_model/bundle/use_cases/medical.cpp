// SPDX-License-Identifier: Apache-2.0
// Use case 5, Medical device: the next credentials as soon as the network does not suffice.
//
// Which ones and when is the device's monitor to say; the table shows that the change leaves no gap on two SIM ports.
#include "bundle/use_cases/stories.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

namespace {

constexpr Actor one{"the first bundle", 0}, two{"the second bundle", 1}, three{"the third bundle", 2};
constexpr Actor pinned{"the first bundle", 0, standalone_telecom, true};

void is_made(Story& s, const Actor& a) {
    s.powers_up().installs(a).installs(two).installs(three).goes_online();
    s.given({is(phase, a, disabled), is(phase, two, disabled), is(phase, three, disabled)});
    s.enables(a).starts(a, 1).goes_online();
}

UseCase two_ports() {
    Story s(Flow::draft, "UC5", "Medical device, from one bundle to the next without a gap",
            {&UC5_P1, &UC5_B1, &UC5_B2, &US20220141645_2});
    is_made(s, one);
    s.enables(two).then(in_use(one, 1)).starts(two, 2).then(in_use(one, 1));
    s.judged({succeeds(UC5_S1, all_of({in_use(one, 1), in_use(two, 2)}))});
    s.disables(one).judged({succeeds(UC5_S1, in_use(two, 2)), never_happens(UC5_F1, {is(port, two, 0)})}).goes_online();
    s.enables(three).starts(three, 1).then(in_use(two, 2));
    s.disables(two)
        .judged({succeeds(UC5_S1, in_use(three, 1)), never_happens(UC5_F1, {is(port, three, 0)})})
        .goes_online();
    return s;
}

UseCase one_port() {
    Story s(Flow::ours, "UC5-ONE-PORT", "Medical device with one SIM port: the gap is one step", {&UC5_B2});
    is_made(s, one);
    s.enables(two)
        .then(in_use(one, 1))
        .stops(one)
        .starts(two, 1)
        .judged({succeeds(UC5_S1, in_use(two, 1))})
        .goes_online();
    s.stops(two).starts(one, 1).judged({succeeds(UC5_S1, in_use(one, 1))});
    return s;
}

UseCase interrupted() {
    Story s(Flow::ours, "UC5-POWER", "Power is lost during the change", {&A_04});
    is_made(s, one);
    s.enables(two).stops(one).loses_power().then({is(phase, one, enabled), is(phase, two, enabled)}).powers_up();
    s.starts(two, 1).judged({succeeds(UC5_S1, in_use(two, 1))});
    return s;
}

UseCase policy() {
    Story s(Flow::ours, "UC5-POLICY", "A bundle that may not be disabled leaves no room for a third", {&A_27, &A_11});
    is_made(s, pinned);
    s.disables(pinned, forbidden).enables(two).starts(two, 2).enables(three, limit_reached);
    s.then(all_of({in_use(pinned, 1), in_use(two, 2)})).judged({succeeds(UC5_S1, in_use(two, 2))});
    return s;
}

}  // namespace

std::vector<UseCase> medical_stories() { return {two_ports(), one_port(), interrupted(), policy()}; }

}  // namespace ssp::bundle
