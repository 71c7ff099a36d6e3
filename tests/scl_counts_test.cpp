// SPDX-License-Identifier: Apache-2.0
// The systems of two parties have exactly the states and steps that another implementation of them was measured to have.
#include "scl/flow/fragments.hpp"
#include "scl/link/both_ways.hpp"
#include "scl/link/one_way.hpp"
#include "scl/secure/pipe.hpp"
#include "scl/session/pair.hpp"

#include "exact/search.hpp"

#include <doctest/doctest.h>

namespace {

using namespace ssp::scl;
using link::Numbers;

void counts(const spec::Machine& m, std::uint64_t states, std::uint64_t steps) {
    proofs::exact::Search search(m);
    const proofs::exact::Explored& e = search.run({.states = 4'000'000, .seconds = 300}, {});
    CHECK(e.complete);
    CHECK(e.states == states);
    CHECK(e.transitions == steps);
    for (std::size_t k = 0; k != m.properties.size(); ++k) {
        CAPTURE(std::string(m.properties[k].id));
        CHECK(!e.properties[k].trace);
    }
}
template <int ghosts, int capacity> spec::Machine one_way(long window, bool highest = false, bool busy = true) {
    return link::OneWay<Numbers<8, ghosts>, capacity>::system({.window = window, .can_be_busy = busy, .checks_highest = highest});
}

}  // namespace

TEST_CASE("packets one way: states and steps by window, frames on the way and ghost bits") {
    counts(one_way<16, 1>(1), 7'792, 32'832);
    counts(one_way<16, 1>(2), 21'776, 97'888);
    counts(one_way<16, 1>(3), 44'640, 206'992);
    counts(one_way<16, 1>(4), 78'112, 369'360);
    counts(one_way<8, 2>(2), 126'608, 677'872);
    counts(one_way<16, 2>(2), 253'216, 1'355'744);
}

TEST_CASE("sessions: states and steps by how hosts could be told otherwise") {
    const auto pair = [](const session::Choices& c) { return session::Pair<2, 3>::system(c); };
    counts(pair({}), 2'450, 9'333);
    counts(session::Pair<2, 7>::system({}), 2'450, 9'333);
    counts(pair({.crossing = session::Crossing::both_refuse}), 2'590, 9'908);
    counts(pair({.crossing = session::Crossing::both_adopt}), 2'634, 10'014);
    counts(pair({.rebind = session::Rebind::is_refused}), 2'620, 9'955);
    counts(pair({.unbind_is_acknowledged = true}), 5'246, 19'314);
    counts(session::Pair<3, 7>::system({}), 231'519, 964'864);
}

TEST_CASE("where sessions are numbered, the confirmation of a restart breaks nothing") {  // its states were counted here only
    counts(session::Pair<2, 3>::system({.restart_is_confirmed = true}), 1'158, 4'196);
}

TEST_CASE("fragments and credit: states and steps by pipes, line and credit") {
    counts(flow::Fragments<1, 2, 2>::system({}), 94, 218);
    counts(flow::Fragments<2, 2, 1>::system({}), 928, 2'352);
    counts(flow::Fragments<2, 2, 2>::system({}), 7'828, 29'272);
    counts(flow::Fragments<2, 2, 3>::system({}), 30'436, 135'128);
    counts(flow::Fragments<2, 4, 2>::system({}), 16'468, 55'768);
}

TEST_CASE("secure pipes: states and steps by what tells the two directions apart") {
    counts(secure::Pipe<7>::system({.apart = secure::Apart::parity}), 14'627, 65'834);
    counts(secure::Pipe<7>::system({.apart = secure::Apart::halves}), 14'627, 65'834);
}
