// SPDX-License-Identifier: Apache-2.0
// What is true but not inductive is proven with an invariant that Spacer finds and cvc5 confirms.

#include "loading.hpp"
#include "prove.hpp"
#include "spacer.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using namespace proofs;

namespace {

// Two counters that move together; `apart` says something true of them that does not say so.
struct Together {
    spec::Machine m = empty_machine();
    int a = variable(m, "a", upto3), b = variable(m, "b", upto3), tick = event(m, "tick");

    explicit Together(bool right = true) {
        const auto next = [](int v) { return choose(less(var(v), number(3)), add(var(v), number(1)), number(0)); };
        rule(m, "tick", tick, yes(), {assign(a, next(a)), assign(b, right ? next(b) : choose(equal(var(a), number(3)), var(b), next(b)))});
        property(m, "apart", spec::Scope::state, negate(both({equal(var(a), number(3)), equal(var(b), number(0))})));
        property(m, "step", spec::Scope::step, implies(equal(var(a), number(2)), equal(var(b, true), number(3))), tick);
    }
};

}  // namespace

TEST_CASE("spacer finds what is missing, and every certificate is confirmed") {
    const Together t;
    Options o;
    o.evidence = empty_folder("spacer");
    o.ic3_seconds = 0;
    const Proof p = prove_machine(t.m, o, {});
    for (const Finding& f : p.report.findings) CHECK_MESSAGE(f.verdict == Verdict::proven, f.id, f.detail);
    CHECK(all_hold(p.report));
    CHECK(p.report.expected == p.report.discharged);
    CHECK(!p.invariant.lemmas.empty());
    for (const Finding& f : p.report.findings)
        if (f.id == "apart") {
            CHECK(f.engine == "spacer (z3)");
            CHECK(f.certificates.size() == 3);
            CHECK(f.rechecked_by == "cvc5");
        }
}

TEST_CASE("a lemma certifies nothing it does not imply") {
    const Together t(false);
    Options o;
    o.spacer_seconds = 2;
    o.ic3_seconds = 0;
    o.diagnosis_depth = 0;
    const Induction i = induction(t.m, o, {});
    CHECK(i.findings[0].verdict == Verdict::unknown);  // false after some rounds: spacer must not prove it
    CHECK(i.invariant.lemmas.empty());
    CHECK(spacer(t.m, t.m.properties[0], {}, 5).says_reachable);
}

TEST_CASE("spacer that runs out of time or is not asked proves nothing") {
    const Together t;
    Options o;
    o.spacer_seconds = 0;
    o.ic3_seconds = 0;
    const Induction i = induction(t.m, o, {});
    CHECK(i.findings[0].verdict == Verdict::unknown);
    CHECK(i.findings[0].detail.find("not inductive") != std::string::npos);
    CHECK(!spacer(t.m, t.m.properties[0], {}, 0).lemma);
    CHECK(spacer(t.m, t.m.properties[0], {}, 10).lemma);
}
