// SPDX-License-Identifier: Apache-2.0
// The larger systems of two parties, and the lessons that take longer to show.
#include "scl/lessons.hpp"
#include "scl/link/both_ways.hpp"
#include "scl/link/one_way.hpp"
#include "scl/secure/pipe.hpp"

#include "exact/search.hpp"

#include <doctest/doctest.h>

namespace {

using namespace ssp::scl;
using link::Numbers;

void counts(const spec::Machine& m, std::uint64_t states, std::uint64_t steps) {
    proofs::exact::Search search(m);
    const proofs::exact::Explored& e = search.run({.states = 10'000'000, .seconds = 600}, {});
    CHECK(e.complete);
    CHECK(e.states == states);
    CHECK(e.transitions == steps);
    for (const proofs::exact::Seen& p : e.properties) CHECK(!p.trace);
}

}  // namespace

TEST_CASE("packets one way, two frames on the way, window 4: states and steps") {
    counts(link::OneWay<Numbers<8, 16>, 2>::system({.window = 4, .checks_highest = false}), 1'381'952, 7'594'912);
    counts(link::OneWay<Numbers<8, 16>, 2>::system({.window = 4}), 2'560'576, 14'011'936);
}

TEST_CASE("packets both ways, window 1, without ghosts: a fourth of the states with them") {
    counts(link::BothWays<Numbers<8, 8>, 1>::system({.window = 1, .busy_may_send = false, .checks_highest = false}), 14'998'528 / 4, 93'335'040 / 4);
}

TEST_CASE("a secure pipe whose directions are derived apart: states and steps") {
    counts(secure::Pipe<7>::system({}), 1'358'042, 6'437'960);
}

TEST_CASE("the shortest run that goes wrong without a rule of the link, or when numbers begin again, is as long as it says") {
    for (const Lesson& lesson : lessons()) {
        if ((lesson.system != "shdlc_one_way" || lesson.broken == "SH-4") && lesson.id != "secure.wrap") continue;
        CAPTURE(std::string(lesson.id));
        spec::Machine m = lesson.make();
        std::erase_if(m.properties, [&](const spec::Property& p) { return p.id != lesson.broken; });
        REQUIRE(m.properties.size() == 1);
        proofs::exact::Search search(m);
        const proofs::exact::Seen& seen = search.run({.states = 30'000'000, .seconds = 600, .first = true}, {}).properties.front();
        REQUIRE(seen.trace);
        CHECK(static_cast<int>(seen.trace->inputs.size()) == lesson.steps);
    }
}
