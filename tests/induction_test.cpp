// SPDX-License-Identifier: Apache-2.0
// State and step properties: what holds is proven, what does not is refuted by a run.

#include "induction.hpp"

#include "loading.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using namespace proofs;

namespace {

const Finding& of(const Induction& i, const std::string& id) {
    for (const Finding& f : i.findings)
        if (f.id == id) return f;
    throw std::logic_error("no finding " + id);
}

// Runs the trace and says whether the property is violated at its end.
bool violates(const spec::Machine& m, const spec::Property& p, const Trace& t) {
    spec::Snapshot now = t.from;
    bool held = p.scope != spec::Scope::state || spec::holds(m, p, now);
    for (const spec::Input& input : t.inputs) {
        const spec::Snapshot before = now;
        const spec::Outcome outcome = spec::step(m, now, input);
        held = p.scope == spec::Scope::state ? spec::holds(m, p, now) : spec::holds(m, p, before, input, outcome, now);
    }
    return !held;
}

Options quick() {
    Options o;
    o.spacer_seconds = 2;
    return o;
}

}  // namespace

TEST_CASE("all properties of a right machine are proven together") {
    const Loading l;
    const Induction i = induction(l.m, quick(), {});
    REQUIRE(i.findings.size() == 4);
    for (const Finding& f : i.findings) CHECK_MESSAGE(f.verdict == Verdict::proven, f.id, f.detail);
    CHECK(i.undecided.empty());
    CHECK(i.discharged == 2 + 2 + 2);
    CHECK(of(i, "one").strength == "every reachable state, 3 slots");
}

TEST_CASE("a property that does not hold initially fails, the others are proven") {
    Loading l;
    property(l.m, "running", spec::Scope::state, var(l.powered));
    const Induction i = induction(l.m, quick(), {});
    CHECK(of(i, "running").verdict == Verdict::failed);
    REQUIRE(of(i, "running").trace);
    CHECK(of(i, "running").trace->inputs.empty());
    CHECK(of(i, "one").verdict == Verdict::proven);
}

TEST_CASE("a property that a run violates fails with the shortest run") {
    Loading l;
    property(l.m, "none", spec::Scope::state, all(l.i, slot, negate(equal(var(l.phase, bound(l.i)), Loading::enabled()))));
    const Induction i = induction(l.m, quick(), {});
    const Finding& f = of(i, "none");
    CHECK(f.verdict == Verdict::failed);
    REQUIRE(f.trace);
    CHECK(f.trace->inputs.size() == 3);
    CHECK(f.trace->from == spec::initial(l.m));
    CHECK(violates(l.m, l.m.properties.back(), *f.trace));
    CHECK(of(i, "power").verdict == Verdict::proven);
}

TEST_CASE("a step property that a run violates fails") {
    Loading l;
    property(l.m, "never busy", spec::Scope::step, negate(answered(answers, 2)), l.load);
    const Induction i = induction(l.m, quick(), {});
    const Finding& f = of(i, "never busy");
    CHECK(f.verdict == Verdict::failed);
    REQUIRE(f.trace);
    CHECK(f.trace->inputs.size() == 3);
    CHECK(violates(l.m, l.m.properties.back(), *f.trace));
}

TEST_CASE("without diagnosis, IC3 and spacer a false property is undecided, with a counterexample to induction") {
    Loading l;
    property(l.m, "none", spec::Scope::state, all(l.i, slot, negate(equal(var(l.phase, bound(l.i)), Loading::enabled()))));
    Options o = quick();
    o.spacer_seconds = 0;
    o.ic3_seconds = 0;
    o.diagnosis_depth = 0;
    const Induction i = induction(l.m, o, {});
    const Finding& f = of(i, "none");
    CHECK(f.verdict == Verdict::unknown);
    CHECK(i.undecided == std::vector{4});
    REQUIRE(f.trace);
    CHECK(f.trace->note == "from a state the proof could not exclude");
    CHECK(spec::holds(l.m, l.m.properties.back(), f.trace->from));
    CHECK(violates(l.m, l.m.properties.back(), *f.trace));
}

TEST_CASE("what is dropped from the joint invariant is not assumed for the rest") {
    // "power" holds only because "one" and the guard keep it; make "power" false and see that nothing rests on it.
    Loading l;
    l.m.rules[4].effects.erase(l.m.rules[4].effects.begin());  // power loss forgets to end loading
    property(l.m, "rests", spec::Scope::state, implies(negate(var(l.powered)), negate(any(l.i, slot, l.is_loading()))));
    const Induction i = induction(l.m, quick(), {});
    CHECK(of(i, "power").verdict == Verdict::failed);
    CHECK(of(i, "rests").verdict == Verdict::failed);
    CHECK(of(i, "one").verdict == Verdict::proven);
}
