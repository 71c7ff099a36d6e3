// SPDX-License-Identifier: Apache-2.0
// SPIN counts the states and steps that the interpreter counts, and finds the violations that it finds.
#include "every_state.hpp"
#include "exchange/promela.hpp"
#include "random_machine.hpp"
#include "spin.hpp"
#include "tool_fixture.hpp"

#include <doctest/doctest.h>

namespace {

// Is every index a rule assigns at inside its array, whatever the state?
bool indices_inside(const spec::Machine& m) {
    for (const spec::Rule& r : m.rules)
        for (const spec::Effect& e : r.effects)
            for (const spec::Node& n : e.index)
                if (spec::slots(m) < 4 || n.op == spec::Op::add || n.op == spec::Op::count || n.op == spec::Op::call || n.op == spec::Op::setting) return false;
    return true;
}

proofs::SpinRun by_spin(const spec::Machine& m, int property, bool shortest = false) {
    exchange::PromelaOptions options;
    options.property = property;
    proofs::SpinLimits limits;
    limits.depth = 20000;
    limits.optimise = false;
    limits.shortest = shortest;
    return proofs::spin(exchange::promela(m, options).text, limits);
}

}  // namespace

TEST_CASE("SPIN counts the states and steps of random machines as the interpreter does") {
    int compared = 0;
    for (unsigned seed = 0; compared != 3; ++seed) {
        by_hand::RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        const by_hand::Found found = by_hand::interpreted(m);
        if (!found.in_range || !indices_inside(m) || found.states.size() < 4) continue;
        ++compared;
        CAPTURE(seed);
        const proofs::SpinRun run = by_spin(m, -1);
        CHECK(run.complete);
        CHECK(run.states == found.states.size());
        CHECK(run.transitions == found.taken + 1);
    }
}

TEST_CASE("SPIN finds what does not hold, by a run of the same length") {
    int violated = 0, held = 0;
    for (unsigned seed = 0; violated < 4 || held < 2; ++seed) {
        by_hand::RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        const by_hand::Found found = by_hand::interpreted(m);
        if (!found.in_range || !indices_inside(m) || found.states.size() < 4) continue;
        for (int at = 0; at != static_cast<int>(m.properties.size()); ++at) {
            const auto broken = found.broken.find(at);
            const bool interesting = broken == found.broken.end() ? held < 2 : violated < 4 && broken->second > 1;
            if (!interesting) continue;
            CAPTURE(seed);
            CAPTURE(at);
            const proofs::SpinRun run = by_spin(m, at, true);
            if (broken == found.broken.end()) {
                ++held;
                CHECK(run.complete);
                CHECK(run.states == found.states.size());
                continue;
            }
            ++violated;
            CHECK(!run.complete);
            CHECK(run.violated == at + 1);
            CHECK(run.steps.size() == broken->second);
            // The interpreter goes the same way, and sees it too.
            spec::Snapshot before, after = spec::initial(m);
            spec::Input input;
            spec::Outcome outcome;
            const std::vector<spec::Input> inputs = exchange::promela(m, {}).inputs;
            for (const int step : run.steps) {
                before = after;
                input = inputs.at(static_cast<std::size_t>(step));
                outcome = spec::step(m, after, input);
            }
            const spec::Property& p = m.properties[static_cast<unsigned>(at)];
            CHECK_FALSE((p.scope == spec::Scope::state ? spec::holds(m, p, after) : spec::holds(m, p, before, input, outcome, after)));
        }
    }
}

TEST_CASE("a value outside its range is a violation of its own") {
    spec::Machine m = lamps::make(2);
    using namespace by_hand;
    const int sum = variable(m, "sum", upto3);
    m.rules[4].effects = {assign(sum, add(var(sum), number(1)))};
    const proofs::SpinRun run = by_spin(m, -1, true);
    CHECK(run.violated == static_cast<int>(m.properties.size()) + 1);
    CHECK(run.steps.size() == 4);
}

TEST_CASE("what cannot be written says why") {
    spec::Machine m = lamps::make(2);
    exchange::PromelaOptions options;
    options.longest = 100;
    CHECK_THROWS_WITH_AS(static_cast<void>(exchange::promela(m, options)), doctest::Contains("longer than"), std::invalid_argument);
    m.rules[0].raised.push_back({-1});
    CHECK_THROWS_WITH_AS(static_cast<void>(exchange::promela(m, {})), doctest::Contains("raises an event of another machine"), std::invalid_argument);
    CHECK_THROWS_WITH_AS(static_cast<void>(proofs::spin("no Promela", {})), doctest::Contains("spin failed"), std::runtime_error);
}
