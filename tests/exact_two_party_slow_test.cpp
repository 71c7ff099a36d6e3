// SPDX-License-Identifier: Apache-2.0
// The systems of the SCL have the states, steps and depths that an explorer of other origin (and SPIN, for most) counted.

#include "exact/search.hpp"
#include "scl/flow/fragments.hpp"
#include "scl/link/both_ways.hpp"
#include "scl/link/one_way.hpp"
#include "scl/secure/pipe.hpp"
#include "scl/session/pair.hpp"

#include <doctest/doctest.h>

namespace {

using namespace ssp::scl;

// 0: not counted by others.
void counts(const spec::Machine& m, std::uint64_t states, std::uint64_t transitions, std::uint64_t depth) {
    proofs::exact::Search search(m);
    const proofs::exact::Explored& e = search.run({}, {});
    CHECK(e.complete);
    CHECK(e.states == states);
    if (transitions) CHECK(e.transitions == transitions);
    if (depth) CHECK(e.depth == depth);
    MESSAGE(m.name << ": " << e.states << " states, " << e.transitions << " transitions, " << static_cast<double>(e.transitions) / e.seconds / 1e6 << " M/s");
    for (const proofs::Finding& f : proofs::exact::findings(m, e))
        if (f.kind != "reachable") CHECK_MESSAGE(f.verdict == proofs::Verdict::proven, f.id << ": " << f.detail);
}

template <int window, int capacity, int range = 16> spec::Machine one_way(bool checks_highest, bool can_be_busy) {
    link::Choices c;
    c.window = window;
    c.checks_highest = checks_highest;
    c.can_be_busy = can_be_busy;
    return link::OneWay<link::Numbers<8, range>, capacity>::system(c);
}
template <int pipes, int capacity, int credits> spec::Machine fragments() { return flow::Fragments<pipes, capacity, credits>::system({}); }

}  // namespace

TEST_CASE("one direction of SHDLC") {
    counts(one_way<1, 1>(false, true), 7'792, 32'832, 77);
    counts(one_way<2, 1>(false, true), 21'776, 97'888, 63);
    counts(one_way<2, 2>(false, true), 253'216, 1'355'744, 69);
    counts(one_way<3, 1>(false, true), 44'640, 206'992, 61);
    counts(one_way<3, 2>(false, true), 661'280, 3'600'288, 69);
    counts(one_way<4, 1>(false, true), 78'112, 369'360, 63);
    counts(one_way<4, 2>(false, true), 1'381'952, 7'594'912, 71);
    counts(one_way<4, 4>(false, false), 3'648'736, 18'726'128, 79);
    counts(one_way<4, 2>(true, true), 2'560'576, 14'011'936, 72);
    counts(one_way<3, 3>(false, true), 8'042'656, 45'996'544, 74);
}

TEST_CASE("the session of a pipe") {
    counts(session::Pair<2, 7>::system({}), 2'450, 9'333, 27);
    session::Choices acknowledged;
    acknowledged.unbind_is_acknowledged = true;
    counts(session::Pair<2, 7>::system(acknowledged), 5'246, 0, 0);
    counts(session::Pair<3, 7>::system({}), 231'519, 0, 0);
}

TEST_CASE("fragments and credits") {
    counts(fragments<1, 2, 2>(), 94, 218, 0);
    counts(fragments<2, 2, 1>(), 928, 2'352, 0);
    counts(fragments<2, 2, 2>(), 7'828, 29'272, 0);
    counts(fragments<2, 2, 3>(), 30'436, 135'128, 0);
    counts(fragments<2, 4, 2>(), 16'468, 55'768, 0);
}

TEST_CASE("secure pipes") {
    const auto apart = [](secure::Apart a) { return secure::Pipe<7>::system({.apart = a}); };
    counts(apart(secure::Apart::derived), 1'358'042, 0, 0);
    counts(apart(secure::Apart::parity), 14'627, 0, 0);
    counts(apart(secure::Apart::halves), 14'627, 0, 0);
}
