// SPDX-License-Identifier: Apache-2.0
// Buffers that pairs of hosts share tell each what the other does; buffers and turns of their own do not.
#include "scl/buffers.hpp"

#include "bmc.hpp"
#include "every_state.hpp"
#include "exact/search.hpp"
#include "exchange/promela.hpp"
#include "lang/two_runs.hpp"
#include "prove.hpp"
#include "requirements/covers.hpp"
#include "spin.hpp"
#include "tool_fixture.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>

namespace {

using ssp::scl::Sharing;

// Each certificate confirmed by cvc5? `ic3_seconds` 0: by induction alone.
bool proven(const spec::Machine& m, unsigned ic3_seconds) {
    const lamps::Place place;
    proofs::Options options;
    options.evidence = place.path;
    options.ic3_seconds = ic3_seconds;
    options.spacer_seconds = 0;
    const proofs::Proof proof = proofs::prove_machine(m, options, {});
    return proofs::all_hold(proof.report) && proof.undecided.empty();
}

}  // namespace

TEST_CASE("a pool, a reserve and a turn that is lent tell what the other pair does") {
    struct Leak { Sharing sharing; std::size_t steps; };
    for (const Leak& leak : {Leak{Sharing::pool, 3}, Leak{Sharing::one_reserved, 3}, Leak{Sharing::turns_are_lent, 2}}) {
        CAPTURE(static_cast<int>(leak.sharing));
        const spec::Machine m = ssp::scl::watched_buffers(leak.sharing);
        const auto found = proofs::bmc(m, {{"BU-1", proofs::Goal::Kind::violated, 0, {}}}, {});
        REQUIRE(found[0].trace);
        CAPTURE(proofs::as_text(m, *found[0].trace));
        CHECK(found[0].trace->inputs.size() == leak.steps);
        CHECK(by_hand::interpreted(m).broken.at(0) == leak.steps);
    }
}

TEST_CASE("halves of buffers and turns of their own keep pairs apart") {
    static_assert(ssp::covers("A-FLW-3"));
    struct Kept { Sharing sharing; std::size_t states; };
    for (const Kept& kept : {Kept{Sharing::halves, 72}, Kept{Sharing::turns, 144}}) {
        CAPTURE(static_cast<int>(kept.sharing));
        const spec::Machine m = ssp::scl::watched_buffers(kept.sharing);
        const by_hand::Found found = by_hand::interpreted(m);
        CHECK(found.states.size() == kept.states);
        CHECK(found.broken.empty());
        proofs::exact::Search search(m);
        CHECK(search.run({}, {}).states == kept.states);
        proofs::SpinLimits limits;
        limits.optimise = false;
        const proofs::SpinRun run = proofs::spin(exchange::promela(m, {}).text, limits);
        CHECK(run.complete);
        CHECK(run.states == kept.states);
        CHECK(run.transitions == found.taken + 1);
        CHECK(proven(m, 0));
    }
}

TEST_CASE("without the relation it rests on, the independence is not inductive, and IC3 finds the relation") {
    const spec::Machine m = ssp::scl::buffer_table(Sharing::halves);
    spec::Independence bare = m.independences.at(0);
    bare.rests_on.clear();
    const spec::Machine both = spec::two_runs(m, bare);
    CHECK_FALSE(proven(both, 0));
    CHECK(proven(both, 30));
}
