// SPDX-License-Identifier: Apache-2.0
// Power, interfaces and voltage as the generated code plays them: what a suspension brings back and what it does not, what
// is drawn, and which voltage is tried next.
#include "../generated/interfaces/interfaces.hpp"
#include "../generated/power/power.hpp"
#include "../generated/voltage/voltage.hpp"
#include "any_size/any_size.hpp"
#include "power/machines.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

namespace {

namespace power = ssp::generated::power;
namespace interfaces = ssp::generated::interfaces;
namespace voltage = ssp::generated::voltage;

// An SSP that is ready, with a context of 7.
struct Ready {
    power::Machine m{};
    Ready() {
        REQUIRE(start(m) == power::Did::done);
        REQUIRE(boot_ends(m, true) == power::Did::done);
        REQUIRE(exchange_capabilities(m, 1, true) == power::Did::done);
        REQUIRE(command_begins(m) == power::Did::done);
        REQUIRE(command_ends(m, 7) == power::Did::done);
    }
    void pass(int ticks) {
        while (ticks-- != 0) REQUIRE(tick(m) == power::Did::done);
    }
};

}  // namespace

TEST_CASE("power: the right token in time brings back exactly what was there, once") {
    static_assert(ssp::covers("EP3588275/1", "EP3588275/2", "TS102221/Suspend-1", "TS102221/Suspend-2", "TS102221/Resume-1", "A-COR-6"));
    using power::Did, power::Stage;
    Ready r;
    const power::Machine before = r.m;
    CHECK(suspend(r.m, 2, 5, 4, 100) == Did::done);
    CHECK(r.m.context == 0);
    r.pass(3);
    CHECK(resume(r.m, 100) == Did::resumed);
    CHECK(r.m.stage == Stage::ready);
    CHECK(r.m.context == before.context);
    CHECK(r.m.terminal == before.terminal);
    CHECK(r.m.saved == 0);
    CHECK(resume(r.m, 100) == Did::refused);
    CHECK(suspend(r.m, 2, 5, 4, 100) == Did::refused);  // not the token of before
    CHECK(suspend(r.m, 2, 5, 4, 101) == Did::done);
    r.pass(3);
    CHECK(resume(r.m, 100) == Did::started_anew);
}

TEST_CASE("power: too early, too late, the wrong token, a reset and lost power leave nothing of the context") {
    static_assert(ssp::covers("A-PWR-4", "A-PWR-5", "A-COR-2", "A-COR-4", "A-COR-5"));
    using power::Did, power::Stage;
    const auto nothing_left = [](const power::Machine& m) { return m.saved == 0 && m.context == 0 && m.terminal == 0 && m.elapsed == 0; };
    for (const int ticks : {1, 5}) {  // the interval is 2 to 4
        Ready r;
        REQUIRE(suspend(r.m, 2, 5, 4, 100) == Did::done);
        r.pass(ticks);
        CHECK(resume(r.m, 100) == Did::started_anew);
        CHECK(r.m.stage == Stage::booting);
        CHECK(nothing_left(r.m));
    }
    for (int end = 0; end != 3; ++end) {
        Ready r;
        REQUIRE(suspend(r.m, 2, 5, 4, 100) == Did::done);
        r.pass(3);
        if (end == 0) CHECK(resume(r.m, 99) == Did::started_anew);
        if (end == 1) CHECK(reset(r.m) == Did::done);
        if (end == 2) CHECK(power_lost(r.m) == Did::done);
        CHECK(r.m.stage == (end == 2 ? Stage::off : Stage::booting));
        CHECK(nothing_left(r.m));
        CHECK(r.m.token == 100);  // so that it does not come again
        CHECK(resume(r.m, 100) == Did::refused);
    }
}

TEST_CASE("power: the SSP is suspended and stops only while nothing is pending, for a time within what was proposed") {
    static_assert(ssp::covers("A-PWR-3", "A-COR-3", "A-COR-7", "A-COR-8"));
    using power::Did;
    Ready r;
    CHECK(command_begins(r.m) == Did::done);
    CHECK(command_begins(r.m) == Did::refused);
    CHECK(suspend(r.m, 2, 5, 4, 100) == Did::busy);
    CHECK(stop(r.m) == Did::busy);
    CHECK(command_ends(r.m, 8) == Did::done);
    CHECK(transaction_begins(r.m) == Did::done);
    CHECK(suspend(r.m, 2, 5, 4, 100) == Did::busy);
    CHECK(transaction_ends(r.m) == Did::done);
    CHECK(suspend(r.m, 2, 5, 1, 100) == Did::refused);
    CHECK(suspend(r.m, 2, 5, 6, 100) == Did::refused);
    CHECK(stop(r.m) == Did::done);
    CHECK(start(r.m) == Did::refused);
    CHECK(reset(r.m) == Did::done);
}

TEST_CASE("power: capabilities are exchanged once after a start, and a start that fails leaves the SSP off") {
    static_assert(ssp::covers("A-PWR-1", "A-PWR-2", "A-COR-1", "STF-CORE"));
    using power::Did, power::Stage;
    power::Machine m{};
    CHECK(exchange_capabilities(m, 1, true) == Did::refused);
    CHECK(start(m) == Did::done);
    CHECK(boot_ends(m, false) == Did::done);
    CHECK(m.stage == Stage::off);
    CHECK(start(m) == Did::done);
    CHECK(boot_ends(m, true) == Did::done);
    CHECK(command_begins(m) == Did::refused);
    CHECK(exchange_capabilities(m, 1, false) == Did::done);
    CHECK(exchange_capabilities(m, 2, true) == Did::refused);
    CHECK(suspend(m, 0, 1, 1, 100) == Did::refused);  // not agreed upon
}

TEST_CASE("interfaces: packets move on an activated one only, either side resumes it, and bindings survive") {
    static_assert(ssp::covers("A-IF-1", "A-IF-2", "A-IF-3", "A-IF-4", "A-IF-5", "A-IF-6", "A-IF-7", "STF-INTERFACES"));
    using interfaces::Did, interfaces::Activation;
    interfaces::Machine m{};
    CHECK(activate(m, 0) == Did::refused);
    CHECK(ssp_starts(m) == Did::done);
    CHECK(packet_moves(m, 0) == Did::refused);
    CHECK(activate(m, 0) == Did::done);
    CHECK(packet_moves(m, 0) == Did::moved);
    CHECK(bind_pipes(m, 0) == Did::done);
    CHECK(suspend(m, 0) == Did::done);
    CHECK(packet_moves(m, 0) == Did::refused);
    CHECK(terminal_resumes(m, 0) == Did::done);
    CHECK(suspend(m, 0) == Did::done);
    CHECK(ssp_resumes(m, 0) == Did::done);
    CHECK(ssp_suspended(m) == Did::refused);  // not before the exchange
    CHECK(declare(m, 60, 0) == Did::done);
    CHECK(ssp_suspended(m) == Did::done);
    CHECK(m.state[0] == Activation::suspended);
    CHECK(terminal_resumes(m, 0) == Did::refused);
    CHECK(activate(m, 1) == Did::refused);
    CHECK(ssp_resumed(m) == Did::done);
    CHECK(packet_moves(m, 0) == Did::refused);
    CHECK(terminal_resumes(m, 0) == Did::done);
    CHECK(deactivate(m, 0) == Did::done);
    CHECK(m.bound[0]);
    CHECK(power_lost(m) == Did::done);
    CHECK(m.bound[0]);
}

TEST_CASE("interfaces: what is drawn stays within the budgets, before and after they are declared") {
    static_assert(ssp::covers("A-PWR-6", "A-BUD-1", "A-BUD-2", "A-BUD-3", "A-BUD-4", "A-BUD-5", "A-BUD-6", "TS103666-1:ASN1/InterfacePowerSupply",
                              "TS103666-1:ASN1/ExternalPowerSupply"));
    using interfaces::Did;
    interfaces::Machine m{};
    REQUIRE(ssp_starts(m) == Did::done);
    REQUIRE(activate(m, 0) == Did::done);
    CHECK(draw(m, 0, interfaces::default_interface + 1) == Did::over_budget);
    CHECK(draw(m, 0, interfaces::default_interface) == Did::done);
    CHECK(draw_external_supply(m, 0, interfaces::default_external) == Did::done);
    CHECK(draw(m, 1, 0) == Did::refused);
    CHECK(draw_external_supply(m, 1, 1) == Did::over_budget);  // together with the other
    CHECK(draw_external_supply(m, 0, interfaces::default_external - 1) == Did::done);
    CHECK(draw_external_supply(m, 1, 1) == Did::done);
    CHECK(declare(m, 5, 0) == Did::done);
    CHECK(m.drawn[0] == 5);
    CHECK(m.drawn_external == 0);
    CHECK(declare(m, 1000, 1000) == Did::refused);
    CHECK(draw_external_supply(m, 0, 1) == Did::over_budget);
    CHECK(draw(m, 0, 6) == Did::over_budget);
    CHECK(m.drawn[0] == 5);
    CHECK(suspend(m, 0) == Did::done);
    CHECK(m.drawn[0] == interfaces::idle_interface);
    CHECK(draw(m, 0, interfaces::idle_interface + 1) == Did::over_budget);
    CHECK(ssp_starts(m) == Did::done);
    CHECK(declare(m, 1000, 1000) == Did::done);
    CHECK(activate(m, 0) == Did::done);
    CHECK(draw(m, 0, 1000) == Did::done);
    CHECK(draw_external_supply(m, 0, 1000) == Did::done);
    CHECK(ssp_suspended(m) == Did::done);
    CHECK(m.drawn[0] == interfaces::idle_interface);
    CHECK(m.drawn_external == 0);  // too much for a suspended SSP: it asks anew
    CHECK(draw_external_supply(m, 1, interfaces::idle_external) == Did::done);
}

TEST_CASE("interfaces: every claim is proven for any number of them") {
    const spec::Machine m = ssp::power::interface_machine(2, false);
    proofs::Options options;
    options.recheck = false;
    const proofs::AnySize any = proofs::prove_any_size(m, options, {});
    CHECK(any.discharged == any.expected);
    CHECK(any.expected == proofs::expected_any_size(m));
}

TEST_CASE("voltage: lowest class first, what follows no answer or a bad one, and no command before a class is found") {
    static_assert(ssp::covers("TS102221/Activation-1", "TS102221/Activation-2", "TS102221/Activation-3", "TS102221/Activation-4", "TS102221/Activation-5", "A-VOL-1"));
    using voltage::Did, voltage::Phase, voltage::Reply;
    voltage::Machine m{};
    CHECK(activate(m) == Did::done);
    CHECK(m.level == voltage::lowest);
    CHECK(send_command(m) == Did::refused);
    CHECK(reset_ends(m, Reply::none, 0) == Did::done);
    CHECK(m.level == voltage::lowest + 1);
    for (int reset = 0; reset != 3; ++reset) {
        CHECK(reset_ends(m, Reply::corrupted, 0) == Did::done);
        CHECK(m.level == voltage::lowest + 1);
    }
    CHECK(reset_ends(m, Reply::corrupted, 0) == Did::done);
    CHECK(m.level == voltage::lowest + 2);
    CHECK(reset_ends(m, Reply::another_class, voltage::lowest) == Did::done);
    CHECK(m.level == voltage::lowest);
    CHECK(reset_ends(m, Reply::this_class, 0) == Did::done);
    CHECK(send_command(m) == Did::sent);
    CHECK(deactivate(m) == Did::done);
    CHECK(send_command(m) == Did::refused);

    CHECK(activate(m) == Did::done);
    CHECK(reset_ends(m, Reply::another_class, voltage::lowest - 1) == Did::done);  // of no use to this terminal
    CHECK(m.phase == Phase::rejected);
    CHECK(send_command(m) == Did::refused);
    CHECK(activate(m) == Did::refused);
}
