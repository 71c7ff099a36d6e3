// SPDX-License-Identifier: Apache-2.0
// Use case 3, DSDS: any two of three subscriptions at the same time.
#include "bundle/use_cases/stories.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

namespace {

constexpr Actor provisioning{"the provisioning bundle", 0, standalone_telecom, false, true};
constexpr Actor red{"Red", 1}, blue{"Blue", 2}, green{"Green", 3};

// Three subscriptions are got with the provisioning credentials, which then make room.
void has_three(Story& s) {
    s.powers_up().installs(provisioning).goes_online();
    s.given(
        {is(phase, provisioning, disabled), is(phase, red, absent), is(phase, blue, absent), is(phase, green, absent)});
    s.enables(provisioning).starts(provisioning, 1).goes_online();
    for (const Actor* a : {&red, &blue, &green}) s.installs(*a).then(in_use(provisioning, 1)).goes_online();
    s.disables(provisioning).goes_online();
}
void uses(Story& s, const Actor& first, const Actor& second, const Actor& third) {
    s.enables(first).starts(first, 1).enables(second).starts(second, 2).then(
        all_of({in_use(first, 1), {is(phase, third, disabled)}}));
    s.judged({succeeds(UC3_S1, all_of({in_use(first, 1), in_use(second, 2)})),
              never_happens(UC3_F1, {is(phase, first, disabled), is(phase, second, disabled)}),
              never_happens(UC3_F2, {is(phase, first, enabled), is(phase, second, enabled), is(port, first, 0),
                                     is(port, second, 0), is(port, second, 1)})});
    s.goes_online();
}

UseCase pair(std::string_view id, std::string_view title, const Requirement& which, const Actor& first,
             const Actor& second, const Actor& third) {
    Story s(Flow::draft, id, title, {&UC3_P1, &UC3_B1, &which, &US20220141645_2, &A_46});
    has_three(s);
    uses(s, first, second, third);
    return s;
}

UseCase one_after_the_other() {
    Story s(Flow::ours, "UC3-ALL", "DSDS, from one pair to the next, without interruption of the one that stays",
            {&UC3_B2, &UC3_ALT1, &UC3_ALT2});
    has_three(s);
    uses(s, red, blue, green);
    s.disables(blue).then(in_use(red, 1)).enables(green).then(in_use(red, 1)).starts(green, 2);
    s.judged({succeeds(UC3_S1, all_of({in_use(red, 1), in_use(green, 2)}))}).goes_online();
    s.disables(red).then(in_use(green, 2)).enables(blue).starts(blue, 1).then(in_use(green, 2));
    s.judged({succeeds(UC3_S1, all_of({in_use(blue, 1), in_use(green, 2)}))}).goes_online();
    return s;
}

UseCase third() {
    Story s(Flow::ours, "UC3-LIMIT", "A third subscription is not enabled, and no other makes room by itself",
            {&A_10, &A_11, &US12075521_3});
    has_three(s);
    uses(s, red, blue, green);
    s.enables(green, limit_reached).then(all_of({in_use(red, 1), in_use(blue, 2), {is(phase, green, disabled)}}));
    s.stops(blue).enables(green, limit_reached).then({is(phase, blue, enabled)});
    s.disables(blue).enables(green).starts(green, 2);
    s.judged({succeeds(UC3_S1, all_of({in_use(red, 1), in_use(green, 2)}))});
    return s;
}

UseCase swapped() {
    Story s(Flow::ours, "UC3-SWAP", "Red and Blue change SIM ports, and no port serves both", {&A_30, &A_31});
    has_three(s);
    uses(s, red, blue, green);
    s.stops(red).starts(red, 2, port_in_use).starts(red, 0, wrong_port).stops(blue);
    s.starts(red, 2).starts(blue, 2, port_in_use).starts(blue, 1).then(all_of({in_use(red, 2), in_use(blue, 1)}));
    return s;
}

UseCase interrupted() {
    Story s(Flow::ours, "UC3-POWER", "Power is lost while the pair changes", {&A_04, &A_45});
    has_three(s);
    uses(s, red, blue, green);
    s.disables(blue).loses_power().then(
        {is(phase, red, enabled), is(phase, blue, disabled), is(phase, green, disabled), is(port, red, 0)});
    s.powers_up().starts(red, 1).enables(green).starts(green, 2);
    s.judged({succeeds(UC3_S1, all_of({in_use(red, 1), in_use(green, 2)}))});
    return s;
}

UseCase kept() {
    Story s(Flow::ours, "UC3-KEPT", "The provisioning bundle cannot be deleted, and stays readable",
            {&A_27, &A_46, &RSPBX1});
    has_three(s);
    s.deletes(provisioning, forbidden).reads(provisioning);
    uses(s, blue, green, red);
    s.reads(red).deletes(red).then(gone(red)).then(all_of({in_use(blue, 1), in_use(green, 2)}));
    return s;
}

}  // namespace

std::vector<UseCase> dsds_stories() {
    return {pair("UC3", "DSDS, Red and Blue", UC3_B2, red, blue, green),
            pair("UC3-ALT1", "DSDS, Red and Green", UC3_ALT1, red, green, blue),
            pair("UC3-ALT2", "DSDS, Blue and Green", UC3_ALT2, blue, green, red),
            one_after_the_other(),
            third(),
            swapped(),
            interrupted(),
            kept()};
}

}  // namespace ssp::bundle
