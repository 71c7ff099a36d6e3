// SPDX-License-Identifier: Apache-2.0
// Each rule of the SCL and of the journal is needed: left out, something goes wrong after exactly so many steps, and the run is drawn.
#include "lessons.hpp"

#include "exact/fairness.hpp"
#include "machines.hpp"
#include "requirements/covers.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace {

// How many steps the shortest run has that breaks it; -1: none does.
int shortest(const ssp::Lesson& lesson) {
    spec::Machine m = lesson.make();
    if (std::ranges::any_of(m.responses, [&](const spec::Response& r) { return r.id == lesson.broken; })) {
        std::erase_if(m.responses, [&](const spec::Response& r) { return r.id != lesson.broken; });
        const proofs::Finding f = proofs::exact::responses_by_search(m, {}, {}).at(0);
        REQUIRE(f.verdict == proofs::Verdict::failed);
        CHECK(f.trace->note.find("for ever") != std::string::npos);
        return static_cast<int>(f.trace->inputs.size());
    }
    std::erase_if(m.properties, [&](const spec::Property& p) { return p.id != lesson.broken; });
    REQUIRE(m.properties.size() == 1);
    proofs::exact::Search search(m);
    const proofs::exact::Seen& seen = search.run({.states = 20'000'000, .seconds = 300, .first = true}, {}).properties.front();
    if (!seen.trace) return -1;
    CHECK(proofs::as_svg(m, *seen.trace).find("</svg>") != std::string::npos);
    CHECK(!proofs::as_text(m, *seen.trace).empty());
    return static_cast<int>(seen.trace->inputs.size());
}

bool is_long(const ssp::Lesson& lesson) { return (lesson.system == "shdlc_one_way" && lesson.broken != "SH-4") || lesson.id == "secure.wrap"; }

}  // namespace

TEST_CASE("the shortest run that goes wrong without a rule of sessions, flow, secure pipes, beginnings or the journal is as long as it says") {
    for (const ssp::Lesson& lesson : ssp::lessons()) {
        if (is_long(lesson)) continue;
        CAPTURE(std::string(lesson.id));
        CHECK(shortest(lesson) == lesson.steps);
    }
}

TEST_CASE("every lesson is about a system that is proven, and none stands there twice") {
    std::set<std::string_view> ids;
    for (const ssp::Lesson& lesson : ssp::lessons()) {
        CAPTURE(std::string(lesson.id));
        CHECK(ids.insert(lesson.id).second);
        CHECK(std::ranges::any_of(ssp::models(), [&](const ssp::Model& m) { return m.name == lesson.system && !is_built(m); }));
    }
}
