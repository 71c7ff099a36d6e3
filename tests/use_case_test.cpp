// SPDX-License-Identifier: Apache-2.0
// The use cases of the GSMA draft, run on the table of bundles and on tables that must not pass.

#include "bundle/use_cases/stories.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ssp::bundle;

namespace {

ScenarioResult result_of(const spec::Machine& machine, std::string_view id) {
    for (const UseCase& u : use_cases())
        if (u.id == id) return run(machine, u);
    FAIL("no use case ", id);
    return {};
}
bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// The table with something of one rule taken away.
spec::Machine spoilt(std::string_view rule, void (*how)(spec::Rule&)) {
    spec::Machine m = table({.slots = use_case_slots});
    const auto found = std::find_if(m.rules.begin(), m.rules.end(), [&](const spec::Rule& r) { return r.id == rule; });
    REQUIRE(found != m.rules.end());
    how(*found);
    return m;
}

}  // namespace

TEST_CASE("use cases: every story comes out as the draft wants") {
    for (const long slots : {use_case_slots, 8L}) {
        const spec::Machine machine = table({.slots = slots});
        for (const ScenarioResult& r : run_use_cases(machine)) {
            CAPTURE(r.id);
            CHECK(r.message == "");
            CHECK(r.passed);
        }
    }
}

TEST_CASE("use cases: all conditions of the draft are judged") {
    std::vector<const ssp::Requirement*> judged;
    for (const UseCase& u : use_cases())
        for (const StoryStep& s : u.steps)
            for (const Verdict& v : s.verdicts) judged.push_back(v.requirement);
    for (const ssp::Requirement* r : {&UC1_S1, &UC1_S2, &UC1_F1, &UC1_F2, &UC2_S1, &UC2_S2, &UC2_S3, &UC2_F1, &UC2_F2,
                                      &UC2_F3, &UC3_S1, &UC3_F1, &UC3_F2, &UC4_S1, &UC4_F1, &UC5_S1, &UC5_F1}) {
        CAPTURE(r->id);
        CHECK(std::find(judged.begin(), judged.end(), r) != judged.end());
    }
}

TEST_CASE("use cases: the seven flows of the draft are among them, and ids differ") {
    CHECK(std::count_if(use_cases().begin(), use_cases().end(),
                        [](const UseCase& u) { return u.flow == Flow::draft; }) == 7);
    for (const UseCase& u : use_cases())
        CHECK(std::count_if(use_cases().begin(), use_cases().end(), [&](const UseCase& o) { return o.id == u.id; }) ==
              1);
}

TEST_CASE("use cases: with one telecom bundle at a time DSDS fails, and the message names the step") {
    const ScenarioResult r = result_of(table({.slots = use_case_slots, .telecom_limit = 1}), "UC3");
    CHECK_FALSE(r.passed);
    CHECK(contains(r.message, "The user enables Blue."));
    CHECK(contains(r.message, "enable answered limit_reached, expected done"));
}

TEST_CASE("use cases: with one SIM port DSDS fails") {
    const ScenarioResult r = result_of(table({.slots = use_case_slots, .ports = 1}), "UC3-ALT1");
    CHECK_FALSE(r.passed);
    CHECK(contains(r.message, "The device starts Green on SIM port 2."));
}

TEST_CASE("use cases: a table that forgets to erase fails where something is left") {
    const spec::Machine m =
        spoilt("remove.done", [](spec::Rule& r) { r.effects.erase(r.effects.begin() + 4); });  // metadata
    const ScenarioResult r = result_of(m, "UC1");
    CHECK_FALSE(r.passed);
    CHECK(contains(r.message, "UC1-S2 does not hold: metadata[0] is 1, expected 0"));
}

TEST_CASE("use cases: a table that never stops what it disables brings about a failure condition") {
    const spec::Machine m = spoilt("disable.done", [](spec::Rule& r) { r.effects.erase(r.effects.begin()); });  // phase
    const ScenarioResult r = result_of(m, "UC1");
    CHECK_FALSE(r.passed);
    CHECK(contains(r.message, "The user deletes the chosen bundle."));
}

TEST_CASE("use cases: the failure condition of Vacation, as the draft prints it, contradicts its success condition") {
    // Read without "not", being able to enable the main subscription again is the failure.
    const spec::Machine machine = table({.slots = use_case_slots});
    UseCase literal =
        *std::find_if(use_cases().begin(), use_cases().end(), [](const UseCase& u) { return u.id == "UC2"; });
    for (StoryStep& s : literal.steps)
        for (const Verdict& v : s.verdicts)
            if (v.requirement == &UC2_S2) {
                s.verdicts.push_back({&UC2_F2, false, v.facts});
                break;
            }
    const ScenarioResult r = run(machine, literal);
    CHECK_FALSE(r.passed);
    CHECK(contains(r.message, "UC2-F2 happens"));
}

TEST_CASE("use cases: a machine too small for them is told so") {
    CHECK(contains(result_of(table({.slots = 2}), "UC1").message, "needs a machine with 4 slots"));
}
