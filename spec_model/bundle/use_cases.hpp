// SPDX-License-Identifier: Apache-2.0
// The five use cases of the GSMA draft as runs of the table of bundles, with their alternate and exception flows.
//
// A story is data: what is given, what has to be true before, then steps with the answer each has to get and what has
// to be true afterwards. Where the draft judges its use case, a success condition has to hold and what a failure
// condition describes must not. The flows of the draft are marked; it says "None" where we add ours.

#pragma once

#include "bundle/vocabulary.hpp"
#include "lang/run.hpp"

#include <string>
#include <vector>

namespace ssp::bundle {

// A variable of the table has a value.
struct Fact {
    std::string_view variable;
    long element = -1;  // of an array; -1: it is none
    long value = 0;
};

// What the draft wants at the end, or does not want.
struct Verdict {
    const Requirement* requirement = nullptr;
    bool wanted = true;  // true: all facts have to hold; false: none may
    std::vector<Fact> facts{};
};

struct StoryStep {
    std::string text{};  // who does what
    std::string_view event{};
    std::vector<long> arguments{};
    Answer expected = done;
    std::vector<Fact> afterwards{};
    std::vector<Verdict> verdicts{};
};

enum class Flow : unsigned char { draft, ours };

struct UseCase {
    Flow flow = Flow::ours;  // whether the draft has it
    std::string_view id{};   // "UC3-ALT1"
    std::string_view title{};
    std::vector<const Requirement*> requirements{};
    long given = 0;  // so many steps lead to the pre-conditions
    std::vector<Fact> preconditions{};
    std::vector<StoryStep> steps{};
};

// Slots a machine needs for them.
inline constexpr long use_case_slots = 4;

const std::vector<UseCase>& use_cases();

struct ScenarioResult {
    std::string id{};
    bool passed = false;
    std::string message{};              // which step, and what is wrong with it; empty if it passed
    std::vector<spec::Input> inputs{};  // of the run from the initial state, as far as it came
    int verdicts = 0;                   // success and failure conditions judged
};

// Runs them on the table of bundles or a variant of it: a mutant, other limits, a system that holds the table.
ScenarioResult run(const spec::Machine& machine, const UseCase& use_case);
std::vector<ScenarioResult> run_use_cases(const spec::Machine& machine);

}  // namespace ssp::bundle
