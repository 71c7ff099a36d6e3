// SPDX-License-Identifier: Apache-2.0
// Rules of power and interfaces that are needed: left out one at a time, a proof fails, and the shortest run that goes
// wrong has exactly so many steps.
#include "needed_rules.hpp"
#include "power/interfaces.hpp"
#include "power/life_cycle.hpp"
#include "power/machines.hpp"

namespace {

using needed_rules::all_proven, needed_rules::Broken, needed_rules::broken;
using ssp::power::Bounds, ssp::power::Rules;

spec::Machine power(const Rules& r) { return ssp::power::life_cycle_machine(true, r); }
spec::Machine interfaces(const Bounds& b) { return ssp::power::interface_machine(2, true, b); }

}  // namespace

TEST_CASE("power: with all rules nothing is broken, and all is proven of the product") {
    CHECK(broken(power({})).ids.empty());
    CHECK(broken(interfaces({})).ids.empty());
    CHECK(all_proven(ssp::power::life_cycle_machine(false)));
    CHECK(all_proven(ssp::power::interface_machine(2, false)));
    CHECK(all_proven(ssp::power::voltage_machine(false)));
}

TEST_CASE("power: without a new token each time, one that was used is good for the next suspension") {
    const Broken b = broken(power({.token_is_new = false}));
    CHECK(b.ids.contains("PW-10"));
    CHECK(b.ids.contains("PW-21"));
    CHECK(b.ids.contains("PW-29"));
    CHECK(b.steps == 6);  // start, check, exchange, suspend, resume, suspend with the same token
    CHECK(!all_proven(ssp::power::life_cycle_machine(false, {.token_is_new = false})));
}

TEST_CASE("power: when a wrong token does not destroy the saved context, it is there after the fresh start") {
    const Broken b = broken(power({.failure_destroys = false}));
    CHECK(b.ids.contains("PW-5"));
    CHECK(b.ids.contains("PW-28"));
    CHECK(b.steps == 7);  // a command has to leave a context first
    CHECK(!all_proven(ssp::power::life_cycle_machine(false, {.failure_destroys = false})));
}

TEST_CASE("power: when a reset does not destroy the saved context, it is there after the fresh start") {
    const Broken b = broken(power({.reset_destroys_saved = false}));
    CHECK(b.ids.contains("PW-5"));
    CHECK(b.ids.contains("PW-33"));
    CHECK(b.steps == 7);
    CHECK(!all_proven(ssp::power::life_cycle_machine(false, {.reset_destroys_saved = false})));
}

TEST_CASE("interfaces: when nothing gives way to what the terminal declares, more is drawn than that") {
    const Broken b = broken(interfaces({.exchange_limits = false}));
    CHECK(b.ids.contains("IF-1"));
    CHECK(b.ids.contains("IF-2"));
    CHECK(b.steps == 3);  // start, draw, declare less
    CHECK(!all_proven(ssp::power::interface_machine(2, false, {.exchange_limits = false})));
}

TEST_CASE("interfaces: when they do not follow the SSP, one is activated, and moves packets, while it is suspended") {
    const Broken b = broken(interfaces({.sleep_suspends = false}));
    CHECK(b.ids.contains("IF-9"));
    CHECK(b.ids.contains("IF-12"));
    CHECK(b.steps == 4);  // start, declare, activate, suspend
    CHECK(!all_proven(ssp::power::interface_machine(2, false, {.sleep_suspends = false})));
}

TEST_CASE("interfaces: when a suspended one draws what it drew, its bound is passed") {
    const Broken b = broken(interfaces({.suspension_limits = false}));
    CHECK(b.ids.contains("IF-4"));
    CHECK(!all_proven(ssp::power::interface_machine(2, false, {.suspension_limits = false})));
}
