// SPDX-License-Identifier: Apache-2.0
// Bounded model checking and witnesses on a machine whose shortest runs are known.

#include "by_hand.hpp"
#include "witness.hpp"

#include <doctest/doctest.h>

namespace {

using namespace by_hand;
using proofs::Goal;
using proofs::Search;

// Bundles are loaded one at a time, three times at most.
spec::Machine table(long slots) {
    spec::Machine m = empty_machine(slots);
    const int phase = variable(m, "phase", phases, slot), level = variable(m, "level", upto3), i = binder(m, "i", slot);
    const int load = event(m, "load", {{"slot", slot}, {"intent", boolean}}), finish = event(m, "finish", {{"slot", slot}});
    const int remove = event(m, "remove", {{"slot", slot}, {"intent", boolean}});
    const Formula at = var(phase, parameter(0)), busy = any(i, slot, equal(var(phase, bound(i)), value(phases, 1)));
    rule(m, "T1", load, both({equal(at, value(phases, 0)), negate(busy)}), {assign(phase, parameter(0), value(phases, 1))});
    rule(m, "T2", load, both({equal(at, value(phases, 0)), busy}), {}, 2);
    rule(m, "T3", finish, both({equal(at, value(phases, 1)), less(var(level), number(3))}),
         {assign(phase, parameter(0), value(phases, 2)), assign(level, add(var(level), number(1)))});
    rule(m, "T4", remove, both({equal(at, value(phases, 2)), parameter(1)}), {assign(phase, parameter(0), value(phases, 0))});
    property(m, "P1", spec::Scope::state, less(count(i, slot, equal(var(phase, bound(i)), value(phases, 1))), number(2)));
    property(m, "P2", spec::Scope::step, implies(answered(answers, 1), equal(var(level, true), var(level))));
    property(m, "P3", spec::Scope::reachable, all(i, slot, equal(var(phase, bound(i)), value(phases, 2))));
    return m;
}

Goal full_level() { return {"level 3", Goal::Kind::state, -1, equal(var(1), number(3))}; }

proofs::BmcOptions up_to(int depth) {
    proofs::BmcOptions o;
    o.depth = depth;
    return o;
}

}  // namespace

TEST_CASE("bmc: every goal gets a shortest run") {
    const spec::Machine m = table(2);
    const std::vector<Search> found = proofs::bmc(m,
        {full_level(),
         {"fires T1", Goal::Kind::fires, 0, {}},
         {"fires T2", Goal::Kind::fires, 1, {}},
         {"fires T4", Goal::Kind::fires, 3, {}},
         {"all enabled", Goal::Kind::state, -1, m.properties[2].condition},
         {"busy", Goal::Kind::step, -1, answered(answers, 2)},
         {"initially", Goal::Kind::state, -1, equal(var(1), number(0))},
         {"finish refused", Goal::Kind::step, 1, answered(answers, 1)}},
        up_to(8));
    const int lengths[] = {7, 1, 2, 3, 4, 2, 0, 1};
    for (std::size_t g = 0; g != found.size(); ++g) {
        CAPTURE(g);
        REQUIRE(found[g].trace);
        CHECK(found[g].depth == lengths[g]);
        CHECK(found[g].trace->inputs.size() == static_cast<std::size_t>(lengths[g]));
        CHECK(found[g].complete);
    }
    // Small arguments: the first load is of slot 0, and needs no intent.
    CHECK(found[1].trace->inputs[0].arguments == std::vector<long>{0, 0});
    CHECK(found[4].trace->inputs[0].arguments == std::vector<long>{0, 0});
    CHECK(found[3].trace->inputs[2].arguments == std::vector<long>{0, 1});
}

TEST_CASE("bmc: what cannot be reached is reported as none up to the depth") {
    const spec::Machine m = table(2);
    int deepest = 0;
    proofs::BmcOptions options = up_to(6);
    options.progress = [&](int depth, int open) {
        deepest = depth;
        CHECK(open >= 2);
    };
    const std::vector<Search> found = proofs::bmc(m, {full_level(), {"P1", Goal::Kind::violated, 0, {}}, {"P2", Goal::Kind::violated, 1, {}}}, options);
    for (const Search& s : found) {
        CHECK_FALSE(s.trace);
        CHECK(s.depth == 6);
        CHECK(s.complete);
    }
    CHECK(deepest == 6);
}

TEST_CASE("bmc: a violated property is found with a shortest run") {
    spec::Machine m = table(2);
    m.rules[0].guard = equal(var(0, parameter(0)), value(phases, 0));  // two may be loaded at once
    m.rules[1].guard = negate(yes());
    property(m, "P4", spec::Scope::step, implies(answered(answers, 0), negate(equal(var(1, true), number(2)))), 1);
    const std::vector<Search> found = proofs::bmc(m, {{"P1", Goal::Kind::violated, 0, {}}, {"P4", Goal::Kind::violated, 3, {}}}, up_to(5));
    CHECK(found[0].depth == 2);
    CHECK(found[1].depth == 4);
    CHECK(proofs::shows(m, {"P4", Goal::Kind::violated, 3, {}}, *found[1].trace));
    CHECK_FALSE(proofs::shows(table(2), {"P1", Goal::Kind::violated, 0, {}}, *found[0].trace));
}

TEST_CASE("bmc: no time means unknown, not unreachable") {
    proofs::BmcOptions options = up_to(9);
    options.seconds = 0;
    const Search s = proofs::bmc(table(2), {full_level()}, options)[0];
    CHECK_FALSE(s.trace);
    CHECK_FALSE(s.complete);
    CHECK(s.depth < 9);
}

TEST_CASE("bmc: an interpreter that does something else raises the alarm") {
    const spec::Machine m = table(2);
    spec::Machine other = m;
    other.rules[2].effects[1].value = var(1);  // the level stays
    proofs::BmcOptions options = up_to(8);
    options.replayed_on = &other;
    CHECK_THROWS_AS(proofs::bmc(m, {full_level()}, options), proofs::Disagreement);
    other = m;
    other.rules[0].answer = 2;  // the same states, another answer
    CHECK_THROWS_AS(proofs::bmc(m, {{"loaded", Goal::Kind::step, 0, answered(answers, 0)}}, options), proofs::Disagreement);
    options.replayed_on = &m;
    CHECK_NOTHROW(proofs::bmc(m, {full_level()}, options));
}

TEST_CASE("witnesses: found in the smallest machine and replayed in the full one") {
    proofs::WitnessOptions options;
    options.full = 6;
    options.bmc = up_to(7);
    const auto goals = [](const spec::Machine& m) {
        std::vector<Goal> g = proofs::standard_goals(m);
        g.push_back(full_level());
        g.push_back({"level 3, all empty", Goal::Kind::state, -1, both({equal(var(1), number(3)), all(0, slot, equal(var(0, bound(0)), value(phases, 0)))})});
        g.push_back({"level 3, one slot", Goal::Kind::step, 1, both({equal(var(1, true), number(3)), equal(var(0, value(slot, 0)), value(phases, 1))})});
        return g;
    };
    const std::vector<proofs::Witness> list = proofs::witnesses(table, goals, options);
    std::map<std::string, const proofs::Witness*> by;
    for (const proofs::Witness& w : list) by[w.goal.id] = &w;
    REQUIRE(list.size() == 9);
    CHECK(by.at("fires T1")->strength == "witness of 1 step (1 slot; replayed with 6)");
    CHECK(by.at("fires T2")->strength == "witness of 2 steps (2 slots; replayed with 6)");
    CHECK(by.at("premise P2")->verdict == proofs::Verdict::reached);
    CHECK(by.at("level 3")->strength == "witness of 7 steps (2 slots; replayed with 6)");
    // One slot enabled is all of them only in the smallest machine; six slots would need twelve loads, three are possible.
    CHECK(by.at("reachable P3")->verdict == proofs::Verdict::failed);
    CHECK(by.at("reachable P3")->strength == "only with 1 slot, not shown with 6");
    CHECK(by.at("level 3, all empty")->verdict == proofs::Verdict::failed);
    CHECK(by.at("level 3, all empty")->strength == "none up to 7 steps");
    CHECK(by.at("level 3, one slot")->verdict == proofs::Verdict::reached);
}
