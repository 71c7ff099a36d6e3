// SPDX-License-Identifier: Apache-2.0
// Properties that say nothing are found: tautologies, and premises that never hold.

#include "vacuity.hpp"

#include "loading.hpp"
#include "lang/run.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using namespace proofs;

TEST_CASE("properties that a machine could violate are no tautologies") {
    const Loading l;
    const Vacuity v = tautologies(l.m, {}, {});
    REQUIRE(v.findings.size() == 1);
    CHECK(v.findings[0].verdict == Verdict::proven);
    CHECK(v.discharged == 4);
}

TEST_CASE("a state property that is true of every state") {
    Loading l;
    property(l.m, "nothing", spec::Scope::state, all(l.i, slot, negate(less(value(phases, 2), var(l.phase, bound(l.i))))));
    const Vacuity v = tautologies(l.m, {}, {});
    REQUIRE(v.findings.size() == 1);
    CHECK(v.findings[0].id == "nothing");
    CHECK(v.findings[0].verdict == Verdict::failed);
    CHECK(v.discharged == 4);
}

TEST_CASE("a step property that is true whatever the step does") {
    Loading l;
    property(l.m, "nothing", spec::Scope::step, either({answered(answers, 0), answered(answers, 1), answered(answers, 2)}));
    CHECK(tautologies(l.m, {}, {}).findings.at(0).verdict == Verdict::failed);
    // Once an event answers otherwise it says something.
    event(l.m, "ask", {}, other_answers, 0);
    CHECK(tautologies(l.m, {}, {}).findings.at(0).verdict == Verdict::proven);
}

TEST_CASE("premises are taken out of implications") {
    Loading l;
    l.m.properties.clear();
    l.m.responses.clear();
    const Formula a = l.is_loading(), b = equal(var(l.phase, bound(l.i)), Loading::enabled()), c = var(l.powered);
    property(l.m, "plain", spec::Scope::state, c);
    property(l.m, "one", spec::Scope::state, all(l.i, slot, implies(a, c)));
    property(l.m, "two", spec::Scope::state, all(l.i, slot, both({implies(a, c), c, implies(b, c), implies(a, b)})));
    property(l.m, "within", spec::Scope::state, implies(c, all(l.i, slot, implies(a, b))));
    property(l.m, "never", spec::Scope::state, all(l.i, slot, implies(a, value(boolean, 0))));
    property(l.m, "event", spec::Scope::step, implies(parameter(1), c), l.finish);
    const std::vector<Premise> found = premises(l.m);
    REQUIRE(found.size() == 5);
    CHECK(found[0].id == "one");
    CHECK(found[1].id == "two.1");
    CHECK(found[2].id == "two.2");
    CHECK(found[3].id == "within");
    CHECK(found[4].id == "event");
    CHECK(found[4].scope == spec::Scope::step);
    CHECK(found[4].event == l.finish);

    const spec::Snapshot off{0, 1, 0, 0}, on{0, 1, 0, 1}, other{2, 0, 0, 1};
    CHECK(spec::value(l.m, found[0].condition, off) == 1);
    CHECK(spec::value(l.m, found[0].condition, other) == 0);
    CHECK(spec::value(l.m, found[2].condition, off) == 0);
    CHECK(spec::value(l.m, found[2].condition, other) == 1);
    CHECK(spec::value(l.m, found[3].condition, off) == 0);
    CHECK(spec::value(l.m, found[3].condition, on) == 1);
    CHECK(spec::value(l.m, found[3].condition, other) == 0);
}

TEST_CASE("a response is about something only if it is ever pending") {
    const Loading l;
    const std::vector<Premise> found = premises(l.m);
    REQUIRE(!found.empty());
    CHECK(found.back().id == "ends");
    CHECK(spec::value(l.m, found.back().condition, {0, 0, 1, 0}) == 1);
    CHECK(spec::value(l.m, found.back().condition, {0, 0, 2, 0}) == 0);
}
