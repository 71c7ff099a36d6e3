// SPDX-License-Identifier: Apache-2.0
// Use cases of the sources as runs of the model: each step has to get its answer, each success condition has to hold.
#include "tool/phases.hpp"

#include "bundle/use_cases.hpp"
#include "power/beginnings.hpp"
#include "processes/machines.hpp"
#include "scl/beginnings.hpp"

#include <algorithm>

namespace tool {

namespace {

// What is said of the beginning of this machine, wherever it stands.
std::vector<ssp::scl::Begins> beginnings_of(std::string_view machine) {
    std::vector<ssp::scl::Begins> all;
    for (const auto list : {ssp::scl::beginnings(), ssp::power::beginnings(), ssp::processes::beginnings()})
        for (const ssp::scl::Begins& b : list)
            if (b.machine == machine) all.push_back(b);
    return all;
}

}  // namespace

std::string scenarios(Work& w) {
    for (const ssp::scl::Begins& b : beginnings_of(w.model.name)) {
        proofs::Finding f{std::string(b.id), "scenario", {}, std::string(b.text)};
        f.verdict = b.holds(w.run.machine) ? proofs::Verdict::reached : proofs::Verdict::failed;
        f.strength = "of the initial state";
        f.engine = "interpreter";
        ++w.run.report.expected;
        w.run.report.discharged += f.verdict == proofs::Verdict::reached;
        w.add(std::move(f));
    }
    if (w.model.stories) return tell_stories(w);
    if (w.model.name != "bundle") return "there are no use cases for this machine";
    const long n = std::max(slots(w.run.machine), ssp::bundle::use_case_slots);
    const spec::Machine m = w.model.make(n);
    const std::vector<ssp::bundle::UseCase>& stories = ssp::bundle::use_cases();
    long done = 0;
    for (const ssp::bundle::UseCase& story : stories) {
        const auto began = std::chrono::steady_clock::now();
        const ssp::bundle::ScenarioResult result = ssp::bundle::run(m, story);
        proofs::Finding f{std::string(story.id), "scenario", story.requirements, std::string(story.title)};
        f.verdict = result.passed ? proofs::Verdict::reached : proofs::Verdict::failed;
        f.strength = std::to_string(result.inputs.size()) + " steps, " + std::to_string(result.verdicts) + " conditions judged" + (story.flow == ssp::bundle::Flow::ours ? "; a flow of our own" : "");
        f.engine = "interpreter";
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        f.trace = proofs::Trace{initial(m), result.inputs};
        f.detail = result.message;
        ++w.run.report.expected;
        w.run.report.discharged += result.passed;
        record(w, std::move(f), m, "");
        w.tick(++done, static_cast<long>(stories.size()));
    }
    return std::to_string(stories.size()) + " use cases";
}

std::vector<proofs::Scenario> scenario_checks(const Work& w) {
    std::vector<proofs::Scenario> begins;
    for (const ssp::scl::Begins& b : beginnings_of(w.model.name)) begins.push_back({std::string(b.id), 1, b.holds});
    if (w.model.name != "bundle") return begins;
    return {{"use cases", ssp::bundle::use_case_slots, [](const spec::Machine& m) {
                 return std::ranges::all_of(ssp::bundle::use_cases(), [&](const ssp::bundle::UseCase& story) { return ssp::bundle::run(m, story).passed; });
             }}};
}

}  // namespace tool
