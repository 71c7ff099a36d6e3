// SPDX-License-Identifier: Apache-2.0
// Overlapping guards and effects that leave their range are found, named and shown.

#include "wellposed.hpp"

#include "loading.hpp"
#include "prove.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using namespace proofs;

namespace {

const Finding* failed(const std::vector<Finding>& findings) {
    for (const Finding& f : findings)
        if (f.verdict == Verdict::failed) return &f;
    return nullptr;
}

}  // namespace

TEST_CASE("a machine is well posed") {
    const Loading l;
    const WellPosed w = well_posed(l.m, {}, {});
    REQUIRE(w.findings.size() == 2);
    CHECK(w.findings[0].verdict == Verdict::proven);
    CHECK(w.findings[1].verdict == Verdict::proven);
    CHECK(w.discharged == 2 + 6);  // two pairs, six effects
}

TEST_CASE("two rules that both apply are named, with a step that shows it") {
    Loading l;
    rule(l.m, "again", l.finish, equal(var(l.phase, parameter(0)), Loading::loading()), {});
    const WellPosed w = well_posed(l.m, {}, {});
    const Finding* f = failed(w.findings);
    REQUIRE(f);
    CHECK(f->id == "deterministic.finish");
    CHECK(f->detail.find("again") != std::string::npos);
    REQUIRE(f->trace);
    spec::Snapshot s = f->trace->from;
    CHECK_THROWS_AS(spec::step(l.m, s, f->trace->inputs.at(0)), std::logic_error);
    CHECK(w.discharged < expected_obligations(l.m, {}));
}

TEST_CASE("a value outside its type is named") {
    Loading l;
    const int level = variable(l.m, "level", upto3);
    l.m.rules[5].effects.push_back(assign(level, add(var(level), number(1))));
    const WellPosed w = well_posed(l.m, {}, {});
    const Finding* f = failed(w.findings);
    REQUIRE(f);
    CHECK(f->kind == "closed");
    CHECK(f->detail == "rule on assigns 4 to level, which holds 0..3");
}

TEST_CASE("an index outside its array is named, also one that no reachable state has") {
    Loading l;
    const int level = variable(l.m, "level", upto3);  // always 0
    l.m.rules[5].effects.push_back(assign(l.phase, var(level), Loading::absent()));
    const WellPosed w = well_posed(l.m, {}, {});
    const Finding* f = failed(w.findings);
    REQUIRE(f);
    CHECK(f->detail == "rule on assigns phase[3], which has elements 0..2");
}

TEST_CASE("an index that cannot leave its array passes") {
    Loading l(4);
    const int level = variable(l.m, "level", upto3);
    l.m.rules[5].effects.push_back(assign(l.phase, var(level), Loading::absent()));
    CHECK(!failed(well_posed(l.m, {}, {}).findings));
}
