// SPDX-License-Identifier: Apache-2.0
// SWP as the generated code plays it: the frames of an activation, what is asked for again, suspension and resumption; and
// what goes wrong when a rule is left out.
#include "../generated/swp/swp.hpp"
#include "needed_rules.hpp"
#include "power/machines.hpp"
#include "power/swp.hpp"
#include "requirements/covers.hpp"

namespace {

namespace swp = ssp::generated::swp;
using needed_rules::all_proven, needed_rules::Broken, needed_rules::broken;
using swp::Did, swp::Frame, swp::Mode, swp::Phase;

// S1 is high, and ACT_SYNC is awaited.
swp::Machine begun(bool full_power) {
    swp::Machine m{};
    REQUIRE(power_on(m) == Did::done);
    REQUIRE(activate(m, full_power) == Did::done);
    return m;
}
swp::Machine activated(bool full_power) {
    swp::Machine m = begun(full_power);
    REQUIRE(act_frame_comes(m, Frame::act_sync) == Did::power_mode_sent);
    REQUIRE(act_frame_comes(m, Frame::act_ready) == Did::done);
    return m;
}
// The answer to the tick with which the awaited frame is late.
Did late(swp::Machine& m) {
    for (int ticks = 0; ticks != swp::patience; ++ticks) REQUIRE(tick(m) == Did::done);
    return tick(m);
}

}  // namespace

TEST_CASE("swp: S1 high, ACT_SYNC, ACT_POWER_MODE, ACT_READY activate the interface, and nothing else moves before") {
    static_assert(ssp::covers("TS102613/States", "TS102613/Power", "TS102613/Layers", "A-SWP-1", "A-SWP-4", "A-SWP-5"));
    for (const bool full_power : {false, true}) {
        swp::Machine m{};
        CHECK(activate(m, full_power) == Did::refused);  // no power at the contact
        REQUIRE(power_on(m) == Did::done);
        CHECK(frame_moves(m) == Did::refused);
        CHECK(activate(m, full_power) == Did::done);
        CHECK(frame_moves(m) == Did::refused);
        CHECK(act_frame_comes(m, Frame::act_sync) == Did::power_mode_sent);
        CHECK(frame_moves(m) == Did::refused);
        CHECK(act_frame_comes(m, Frame::act_ready) == Did::done);
        CHECK(m.phase == Phase::activated);
        CHECK(m.mode == (full_power ? Mode::full : Mode::low));
        CHECK(frame_moves(m) == Did::moved);
        CHECK(activate(m, !full_power) == Did::refused);
    }
}

TEST_CASE("swp: what is corrupted, late or another frame is asked for three times, counted together, and then S1 is low") {
    static_assert(ssp::covers("A-SWP-2", "A-SWP-3"));
    swp::Machine m = begun(true);
    CHECK(act_frame_comes(m, Frame::corrupted) == Did::asked_again);
    CHECK(late(m) == Did::asked_again);
    CHECK(act_frame_comes(m, Frame::act_sync) == Did::power_mode_sent);
    CHECK(act_frame_comes(m, Frame::act_sync) == Did::asked_again);  // ACT_READY is awaited
    swp::Machine well = m;
    CHECK(act_frame_comes(well, Frame::act_ready) == Did::done);
    CHECK(well.phase == Phase::activated);
    CHECK(late(m) == Did::given_up);
    CHECK(m.phase == Phase::deactivated);
    CHECK(m.mode == Mode::none);
    CHECK(act_frame_comes(m, Frame::act_ready) == Did::refused);
    CHECK(activate(m, false) == Did::done);  // with as many attempts as the first time
    for (int k = 0; k != 3; ++k) CHECK(act_frame_comes(m, Frame::act_ready) == Did::asked_again);
    CHECK(act_frame_comes(m, Frame::act_ready) == Did::given_up);
}

TEST_CASE("swp: an interface is suspended after seven idle bits in a row, and either side resumes it") {
    static_assert(ssp::covers("A-SWP-6", "A-SWP-7", "A-SWP-9"));
    swp::Machine m = activated(false);
    for (int bit = 0; bit != 6; ++bit) CHECK(idle_bit(m) == Did::done);
    CHECK(suspend(m) == Did::refused);
    CHECK(frame_moves(m) == Did::moved);
    for (int bit = 0; bit != 7; ++bit) {
        CHECK(suspend(m) == Did::refused);
        CHECK(idle_bit(m) == Did::done);
    }
    CHECK(idle_bit(m) == Did::refused);  // enough
    CHECK(suspend(m) == Did::done);
    for (const auto resumes : {swp::terminal_resumes, swp::uicc_resumes}) {
        swp::Machine n = m;
        CHECK(frame_moves(n) == Did::refused);
        CHECK(act_frame_comes(n, Frame::act_sync) == Did::refused);
        CHECK(resumes(n) == Did::done);
        CHECK(n.phase == Phase::activated);
        CHECK(n.mode == Mode::low);
        CHECK(frame_moves(n) == Did::moved);
        CHECK(resumes(n) == Did::refused);
    }
}

TEST_CASE("swp: whatever goes on, S1 goes low when the terminal wants it or the contact loses power") {
    static_assert(ssp::covers("A-SWP-8"));
    swp::Machine suspended = activated(true);
    for (int bit = 0; bit != 7; ++bit) REQUIRE(idle_bit(suspended) == Did::done);
    REQUIRE(suspend(suspended) == Did::done);
    for (const swp::Machine& before : {begun(true), activated(true), suspended}) {
        swp::Machine m = before, n = before;
        CHECK(deactivate(m) == Did::done);
        CHECK(m.phase == Phase::deactivated);
        CHECK(m.mode == Mode::none);
        CHECK(deactivate(m) == Did::refused);
        CHECK(power_off(n) == Did::done);
        CHECK(n.phase == Phase::unpowered);
        CHECK(activate(n, true) == Did::refused);
        CHECK(power_on(n) == Did::done);
    }
}

TEST_CASE("swp: with all rules nothing is broken, and all is proven") {
    CHECK(broken(ssp::power::swp_machine(true)).ids.empty());
    CHECK(all_proven(ssp::power::swp_machine(false)));
}

TEST_CASE("swp: when repetitions are not counted, a UICC that answers badly is asked for ever") {
    const Broken b = broken(ssp::power::swp_machine(true, {.repeats_are_counted = false}));
    CHECK(b.ids.contains("SW-10"));
    CHECK(b.ids.contains("SW-12"));
    CHECK(b.steps == 3);  // power, S1 high, a corrupted frame
    CHECK(!all_proven(ssp::power::swp_machine(false, {.repeats_are_counted = false})));
}

TEST_CASE("swp: when idle bits are not counted, an interface is suspended on which a frame has just moved") {
    const Broken b = broken(ssp::power::swp_machine(true, {.idle_is_counted = false}));
    CHECK(b.ids == std::set<std::string>{"SW-20", "SW-21"});
    CHECK(b.steps == 5);  // power, S1 high, ACT_SYNC, ACT_READY, suspension
    CHECK(!all_proven(ssp::power::swp_machine(false, {.idle_is_counted = false})));
}
