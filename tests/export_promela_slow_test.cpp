// SPDX-License-Identifier: Apache-2.0
// SPIN counts the states of whole models as the search of our own does, and finds what each lesson is about.
#include "exact/search.hpp"
#include "exchange/promela.hpp"
#include "machines.hpp"
#include "scl/lessons.hpp"
#include "scl/systems.hpp"
#include "spin.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

// `judged`: every property; otherwise SPIN only counts.
void count_alike(const spec::Machine& m, bool judged) {
    CAPTURE(m.name);
    proofs::exact::Search search(m);
    const proofs::exact::Explored& ours = search.run({}, {});
    REQUIRE(ours.complete);
    exchange::PromelaOptions options;
    if (!judged) options.property = -1;
    const proofs::SpinRun run = proofs::spin(exchange::promela(m, options).text, {});
    CHECK_MESSAGE(run.complete, run.message);
    CHECK(run.states == ours.states);
    CHECK(run.transitions == ours.transitions + 1);
}

}  // namespace

TEST_CASE("SPIN counts the states and steps of two parties and a channel as the exact search does") {
    using namespace ssp::scl;
    for (const auto system : {link_one_way, link_both_ways, link_beginnings, session_pair, fragment_line, secure_pipe})
        count_alike(system(true), true);
}

TEST_CASE("SPIN counts the states and steps of a bundle table of one slot as the exact search does") {
    count_alike(ssp::models().front().small(1), false);
}

TEST_CASE("SPIN finds what goes wrong without each rule, by a run as short as ours") {
    for (const ssp::scl::Lesson& lesson : ssp::scl::lessons()) {
        CAPTURE(lesson.id);
        const spec::Machine m = lesson.make();
        const auto broken = std::ranges::find(m.properties, lesson.broken, &spec::Property::id);
        if (broken == m.properties.end()) continue;  // of what comes in the end, which is not exported
        REQUIRE(broken != m.properties.end());
        if (broken->scope == spec::Scope::reachable) continue;
        const exchange::Promela promela = exchange::promela(m, {static_cast<int>(broken - m.properties.begin())});
        proofs::SpinLimits limits;
        limits.optimise = false;
        limits.shortest = lesson.steps <= 12;  // to look for shorter runs than 12 steps takes minutes
        const proofs::SpinRun run = proofs::spin(promela.text, limits);
        CHECK_MESSAGE(run.violated == broken - m.properties.begin() + 1, run.message);
        const int steps = static_cast<int>(run.steps.size());
        CHECK((limits.shortest ? steps == lesson.steps : steps >= lesson.steps));
        spec::Snapshot before, after = spec::initial(m);
        spec::Input input;
        spec::Outcome outcome;
        for (const int step : run.steps) {
            before = after;
            input = promela.inputs.at(static_cast<std::size_t>(step));
            outcome = spec::step(m, after, input);
        }
        CHECK_FALSE((broken->scope == spec::Scope::state ? spec::holds(m, *broken, after) : spec::holds(m, *broken, before, input, outcome, after)));
    }
}
