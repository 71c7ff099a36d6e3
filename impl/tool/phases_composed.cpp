// SPDX-License-Identifier: Apache-2.0
// Machines composed of machines: the stories that are told of them, and what each coupling is for.
#include "tool/html_parts.hpp"
#include "tool/phases.hpp"
#include "tool/script.hpp"

#include "falls.hpp"

#include <algorithm>
#include <random>
#include <sstream>

namespace tool {

using proofs::Finding;
using proofs::Verdict;

std::vector<spec::Input> inputs_of(const spec::Machine& m, const ssp::Story& story) {
    std::vector<spec::Input> inputs;
    std::istringstream lines(story.script);
    for (std::string text; std::getline(lines, text);)
        if (const auto line = parse(m, text)) inputs.push_back(line->input);
    return inputs;
}

// Each step gets the answer that is told.
std::string tell_stories(Work& w) {
    const spec::Machine& m = w.run.machine;
    if (!w.model.stories) return "";
    const std::vector<ssp::Story> all = w.model.stories();
    for (const ssp::Story& story : all) {
        Finding f{std::string(story.id), "scenario", {}, std::string(story.title)};
        f.engine = "interpreter";
        f.verdict = Verdict::reached;
        proofs::Trace trace{initial(m), {}, {}};
        spec::Snapshot state = trace.from;
        std::istringstream lines(story.script);
        int number = 0;
        for (std::string text; std::getline(lines, text);) {
            ++number;
            const auto line = parse(m, text);
            if (!line) continue;
            trace.inputs.push_back(line->input);
            const spec::Outcome outcome = step(m, state, line->input);
            if (!line->expected || *line->expected == outcome.answer) continue;
            const spec::Event& e = m.events[static_cast<unsigned>(line->input.event)];
            f.verdict = Verdict::failed;
            f.detail = "line " + std::to_string(number) + ", " + text + ": the answer is " + spec::text_of(m.types[static_cast<unsigned>(e.answers)], outcome.answer);
            break;
        }
        f.strength = html::plural(static_cast<long>(trace.inputs.size()), "step");
        f.trace = std::move(trace);
        ++w.run.report.expected;
        w.run.report.discharged += f.verdict == Verdict::reached;
        record(w, std::move(f), m, "");
    }
    return html::number(static_cast<long>(all.size())) + " stories";
}

namespace {

bool same(const spec::Formula& a, const spec::Formula& b) {
    return std::ranges::equal(a, b, [](const spec::Node& x, const spec::Node& y) { return x.op == y.op && x.after == y.after && x.operands == y.operands && x.at == y.at && x.value == y.value; });
}

// The same event; without a coupling there may be more, which nothing raises any more. -1: none.
int counterpart(const spec::Machine& m, const spec::Event& e) {
    for (int k = 0; const spec::Event& known : m.events) {
        if (full_name(known) == full_name(e)) return k;
        ++k;
    }
    return -1;
}

// The events of `without` whose rules are other ones than those of `m`.
std::vector<int> concerned(const spec::Machine& m, const spec::Machine& without) {
    std::vector<int> events;
    for (int e = 0; e != static_cast<int>(without.events.size()); ++e) {
        const int usual = counterpart(m, without.events[static_cast<unsigned>(e)]);
        if (usual < 0) continue;  // nothing raises it without the coupling: that is no input of the machine
        std::vector<const spec::Rule*> here, there;
        for (const spec::Rule& r : m.rules) if (r.event == usual) here.push_back(&r);
        for (const spec::Rule& r : without.rules) if (r.event == e) there.push_back(&r);
        const auto alike = [](const spec::Rule* a, const spec::Rule* b) { return a->id == b->id && same(a->guard, b->guard) && a->effects.size() == b->effects.size(); };
        if (!std::ranges::equal(here, there, alike)) events.push_back(e);
    }
    return events;
}

// A run that breaks something: a story as far as it goes, then one event more.
struct Broken { const spec::Property* property = nullptr; proofs::Trace trace{}; };

Broken by_run(const spec::Machine& m, const spec::Machine& without, const std::vector<int>& events, const std::vector<std::vector<spec::Input>>& stories) {
    std::mt19937 draw(1);
    for (std::vector<spec::Input> story : stories) {
        for (spec::Input& input : story) input.event = counterpart(without, m.events[static_cast<unsigned>(input.event)]);
        proofs::Trace so_far{initial(without), {}, {}};
        spec::Snapshot state = so_far.from;
        for (std::size_t k = 0; k <= story.size(); ++k) {
            std::vector<spec::Input> tries;
            if (k != story.size()) tries.push_back(story[k]);
            for (const int e : events)
                for (int n = 0; n != 12; ++n) {
                    spec::Input input{e, {}};
                    for (const spec::Parameter& p : without.events[static_cast<unsigned>(e)].parameters)
                        input.arguments.push_back(std::uniform_int_distribution<long>(0, std::min(type_of(without, p).high, n % 2 ? 3L : 7L))(draw));
                    tries.push_back(std::move(input));
                }
            for (const spec::Input& input : tries) {
                spec::Snapshot now = state, as_usual = state;
                const spec::Outcome outcome = step(without, now, input);
                const int known = counterpart(m, without.events[static_cast<unsigned>(input.event)]);
                if (step(m, as_usual, {known, input.arguments}).answer == outcome.answer && now == as_usual) continue;
                for (const spec::Property& p : without.properties) {
                    const bool holds = p.scope == spec::Scope::reachable || (p.scope == spec::Scope::state ? spec::holds(without, p, now) : spec::holds(without, p, state, input, outcome, now));
                    if (holds) continue;
                    so_far.inputs.push_back(input);
                    return {&p, so_far};
                }
            }
            if (k == story.size()) break;
            so_far.inputs.push_back(story[k]);
            static_cast<void>(step(without, state, story[k]));
        }
    }
    return {};
}

}  // namespace

// Each coupling left out: a run breaks a property then, or its proof falls.
std::string without_a_coupling(Work& w) {
    const spec::Machine& m = w.run.machine;
    std::vector<std::vector<spec::Input>> stories;
    for (const ssp::Story& s : w.model.stories()) stories.push_back(inputs_of(m, s));
    const std::vector<ssp::Coupling> all = w.model.couplings();
    long runs = 0, proofs_only = 0, done = 0;
    for (const auto& [id, text] : all) {
        const spec::Machine without = w.model.without(id);
        Finding f{std::string(id), "coupling", {}, std::string(text)};
        f.engine = "interpreter";
        const std::vector<int> events = concerned(m, without);
        const auto began = std::chrono::steady_clock::now();
        if (Broken b = by_run(m, without, events, stories); b.property) {
            f.verdict = Verdict::reached;
            f.strength = "then " + std::string(b.property->id) + " is broken by a run of " + html::plural(static_cast<long>(b.trace.inputs.size()), "step");
            f.detail = b.property->text;
            f.requirements = b.property->requirements;
            ++runs;
        } else if (const std::string falls = proofs::falls(without, events); !falls.empty()) {
            f.verdict = Verdict::reached;
            f.engine = "z3";
            f.strength = "then the proof of " + falls + " falls, from a state that may be unreachable; no run was found that breaks it";
            ++proofs_only;
        } else {
            f.verdict = Verdict::failed;
            f.detail = "nothing is noticed: it is not needed, or a property is missing";
        }
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        ++w.run.report.expected;
        w.run.report.discharged += f.verdict == Verdict::reached;
        w.add(std::move(f));  // the run is a story with one step more: not drawn
        w.tick(++done, static_cast<long>(all.size()));
    }
    return std::to_string(all.size()) + " couplings: without " + std::to_string(runs) + " a run breaks a property, without " + std::to_string(proofs_only) + " a proof falls";
}

}  // namespace tool
