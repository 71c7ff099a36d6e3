// SPDX-License-Identifier: Apache-2.0
// Responses: what is pending is resolved, if the helpful input keeps arriving.

#include "liveness.hpp"

#include "loading.hpp"
#include "prove.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using namespace proofs;

namespace {

Finding response(const spec::Machine& m) {
    Options o;
    o.spacer_seconds = 2;
    const Proof p = prove_machine(m, o, {});
    for (const Finding& f : p.report.findings)
        if (f.kind == "leads to") {
            CHECK((f.verdict == Verdict::proven) == (p.report.expected == p.report.discharged));
            return f;
        }
    throw std::logic_error("no response");
}

// Work that is asked for, and done in rounds.
struct Work {
    spec::Machine m = empty_machine();
    int left = variable(m, "left", upto3), ask = event(m, "ask"), work = event(m, "work", {{"number", upto3}});

    Work() {
        rule(m, "ask", ask, equal(var(left), number(0)), {assign(left, number(3))});
        rule(m, "work", work, less(number(0), var(left)), {assign(left, subtract(var(left), number(1)))});
        spec::Response r;
        r.id = "done";
        r.text = "Work is done in the end.";
        r.pending = less(number(0), var(left));
        r.resolved = equal(var(left), number(0));
        r.rank = var(left);
        r.helpful = {{work, {Formula{}}}};
        m.responses = {r};
    }
};

}  // namespace

TEST_CASE("loading ends") {
    const Finding f = response(Loading().m);
    CHECK_MESSAGE(f.verdict == Verdict::proven, f.detail);
    CHECK(f.strength == "every reachable state, if a helpful input keeps arriving, 3 slots");
}

TEST_CASE("a response with a rank") {
    Work w;
    CHECK(response(w.m).verdict == Verdict::proven);
    w.m.responses[0].helpful[0].arguments = {var(w.left)};
    CHECK(response(w.m).verdict == Verdict::proven);
}

TEST_CASE("one helpful input does not suffice without the rank") {
    Work w;
    w.m.responses[0].rank.clear();
    const Finding f = response(w.m);
    CHECK(f.verdict == Verdict::failed);
    CHECK(f.detail.find("work resolves it") != std::string::npos);
    REQUIRE(f.trace);
    CHECK(f.trace->inputs.size() == 2);
}

TEST_CASE("a response that is lost") {
    Work w;
    const int idle = event(w.m, "idle"), lost = variable(w.m, "lost", boolean);
    rule(w.m, "idle", idle, less(number(0), var(w.left)), {assign(lost, yes())});
    w.m.responses[0].pending = both({less(number(0), var(w.left)), negate(var(lost))});
    const Finding f = response(w.m);
    CHECK(f.verdict == Verdict::failed);
    CHECK(f.detail.find("A step from pending leads to pending or resolved. Not so") != std::string::npos);
}

TEST_CASE("a rank that another event makes larger") {
    Work w;
    const int more = event(w.m, "more");
    rule(w.m, "more", more, less(var(w.left), number(3)), {assign(w.left, add(var(w.left), number(1)))});
    const Finding f = response(w.m);
    CHECK(f.verdict == Verdict::failed);
    CHECK(f.detail.find("No step makes the rank larger") != std::string::npos);
}

TEST_CASE("a helpful input that does not make the rank smaller") {
    Work w;
    w.m.rules[1].guard = both({less(number(0), var(w.left)), equal(parameter(0), number(2))});
    const Finding f = response(w.m);
    CHECK(f.verdict == Verdict::failed);
    w.m.responses[0].helpful[0].arguments = {number(2)};
    CHECK(response(w.m).verdict == Verdict::proven);
}

TEST_CASE("a helpful input whose argument is out of range cannot be given") {
    Work w;
    w.m.responses[0].helpful[0].arguments = {add(var(w.left), number(1))};
    const Finding f = response(w.m);
    CHECK(f.verdict == Verdict::failed);
    CHECK(f.detail.find("work can be given") != std::string::npos);
}

TEST_CASE("a response without a helpful input") {
    Work w;
    w.m.responses[0].helpful.clear();
    CHECK(response(w.m).verdict == Verdict::failed);
}
