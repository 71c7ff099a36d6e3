// SPDX-License-Identifier: Apache-2.0
// Systems of several parties: every state visited, counted once more by another model checker, and what each rule is for.
#include "tool/html_parts.hpp"
#include "tool/phases.hpp"

#include "bmc.hpp"
#include "exact/certify.hpp"
#include "exact/fairness.hpp"
#include "exchange/promela.hpp"
#include "lessons.hpp"
#include "spin.hpp"

#include <algorithm>

namespace tool {

using proofs::Finding;
using proofs::Verdict;

namespace {

constexpr proofs::exact::Limits limits{.states = 30'000'000, .seconds = 300};

std::string figures(const proofs::exact::Explored& e) {
    return std::to_string(e.states) + " states, " + std::to_string(e.transitions) + " steps, depth " + std::to_string(e.depth);
}

void count(Work& w, const Finding& f) {
    ++w.run.report.expected;
    w.run.report.discharged += f.verdict == Verdict::proven || f.verdict == Verdict::reached;
}

// A property that induction left open and the search of every state has decided.
void settle(Work& w, const Finding& found) {
    for (Finding& f : w.run.report.findings) {
        if (f.id != found.id || f.verdict != Verdict::unknown) continue;
        const double before = f.seconds;
        f = found;
        f.seconds += before;
        w.run.report.discharged += f.verdict == Verdict::proven ? 1 : 0;
        // What induction could not exclude is no counterexample any more.
        if (f.verdict == Verdict::proven) std::erase_if(w.run.pictures, [&](const Picture& p) { return p.id == found.id && p.counterexample; });
    }
}

// A lesson about what comes in the end: a run that goes round for ever, of so many steps till it repeats.
Finding goes_on_for_ever(const ssp::Lesson& lesson, spec::Machine& m) {
    std::erase_if(m.responses, [&](const spec::Response& r) { return r.id != lesson.broken; });
    const Finding judged = proofs::exact::responses_by_search(m, limits, {}).at(0);
    Finding f{std::string(lesson.id), "lesson", m.responses.front().requirements, std::string(lesson.otherwise)};
    f.engine = "exact search";
    if (judged.trace) f.rechecked_by = judged.rechecked_by;
    f.seconds = judged.seconds;
    f.trace = judged.trace;
    const auto steps = judged.trace ? static_cast<int>(judged.trace->inputs.size()) : 0;
    f.verdict = judged.verdict == Verdict::failed && steps == lesson.steps ? Verdict::reached : Verdict::failed;
    if (f.verdict == Verdict::reached) {
        f.strength = "then " + std::string(lesson.broken) + " is broken: after " + html::plural(steps, "step") + " a part of the run has come round, and goes on for ever";
        f.detail = lesson.advice;
        f.trace->note = "without the rule: " + std::string(lesson.otherwise) + " " + f.trace->note;
    } else {
        f.detail = "expected was a run of " + std::to_string(lesson.steps) + " steps that goes round for ever; found: " + std::string(text_of(judged.verdict)) + ", " + std::to_string(steps) + " steps";
    }
    return f;
}

}  // namespace

std::string exact_search(Work& w) {
    const bool all = w.model.kind == ssp::Model::Kind::enumerated;
    const spec::Machine m = all ? w.run.machine : w.model.small(1);
    proofs::exact::Search search(m);
    const proofs::exact::Explored& e = search.run(limits, engine_progress(w));
    std::string remark = (e.complete ? "" : "incomplete: ") + figures(e) + (all ? "" : ", of the small size");
    std::vector<Finding> found = proofs::exact::findings(m, e);
    if (all) {
        const proofs::Options o = engine_options(w, "exact");
        const proofs::exact::Certified certified =
            proofs::exact::certify(search, found, {.evidence = o.evidence, .jobs = o.jobs}, engine_progress(w));
        if (!certified.objection.empty()) remark += "; no certificate of the set of states: " + certified.objection;
        for (Finding& f : found)
            for (std::string& c : f.certificates) c = "smt/" + std::string(w.model.name) + "/exact/" + c;
    }
    Finding agrees{"search/exact", "explicit search", {}, "A search of every state finds what the proofs say, and nothing else."};
    agrees.engine = "exact search";
    agrees.strength = (e.complete ? "all " : "cut off at ") + figures(e) + (all ? "" : ", of the small size");
    agrees.seconds = e.seconds;
    agrees.verdict = !e.complete ? Verdict::unknown : Verdict::proven;
    agrees.detail = e.cut;
    for (const Finding& f : found) {
        if (all) settle(w, f);
        if (f.verdict != Verdict::failed) continue;
        agrees.verdict = Verdict::failed;
        agrees.trace = f.trace;
        agrees.detail = f.id + " does not hold: " + f.text;
    }
    count(w, agrees);
    record(w, std::move(agrees), m, "");
    for (Finding& f : proofs::exact::responses_by_search(search)) {
        if (!all) f.strength += f.strength.empty() ? "of the small size" : ", of the small size";
        std::erase_if(w.run.report.findings, [&](const Finding& old) { return old.id == f.id && old.verdict == Verdict::unknown; });
        w.run.report.discharged += f.verdict == Verdict::proven;  // expected by the proofs already
        record(w, std::move(f), m, "");
    }
    return remark;
}

std::string spin_search(Work& w) {
    const spec::Machine m = w.model.small(1);
    proofs::exact::Search search(m);
    const proofs::exact::Explored& e = search.run({.states = 2'000'000, .seconds = 60}, {});
    if (!e.complete) return "left out: the small size has more than 2000000 states";
    const proofs::SpinRun spin = proofs::spin(exchange::promela(m, {}).text, {});
    Finding f{"search/spin", "explicit search", {}, "SPIN visits as many states and steps, and finds nothing violated either."};
    f.engine = "SPIN " + proofs::spin_version();
    f.strength = std::to_string(spin.states) + " states, " + std::to_string(spin.transitions - 1) + " steps, of the small size";
    f.seconds = spin.seconds;
    const bool same = spin.states == e.states && spin.transitions == e.transitions + 1;
    f.verdict = spin.complete && same ? Verdict::proven : Verdict::failed;
    if (f.verdict == Verdict::failed) f.detail = "the exact search: " + figures(e) + "; SPIN: " + f.strength + (spin.message.empty() ? "" : ": " + spin.message);
    count(w, f);
    w.add(std::move(f));
    return "";
}

std::string without_a_rule(Work& w) {
    long shown = 0;
    for (const ssp::Lesson& lesson : ssp::lessons()) {
        if (lesson.system != w.model.name) continue;
        spec::Machine m = lesson.make();
        if (std::ranges::any_of(m.responses, [&](const spec::Response& r) { return r.id == lesson.broken; })) {
            Finding f = goes_on_for_ever(lesson, m);
            shown += f.verdict == Verdict::reached;
            count(w, f);
            record(w, std::move(f), m, "");
            continue;
        }
        std::erase_if(m.properties, [&](const spec::Property& p) { return p.id != lesson.broken; });
        proofs::exact::Search search(m);
        const proofs::exact::Explored& e = search.run({.states = limits.states, .seconds = limits.seconds, .first = true}, engine_progress(w));
        Finding f{std::string(lesson.id), "lesson", m.properties.empty() ? spec::Citations{} : m.properties.front().requirements, std::string(lesson.otherwise)};
        f.engine = "exact search";
        f.seconds = e.seconds;
        if (!m.properties.empty() && e.properties.front().trace) {
            f.trace = e.properties.front().trace;
            if (!proofs::shows(m, {std::string(lesson.broken), proofs::Goal::Kind::violated, 0, {}}, *f.trace))
                throw proofs::Disagreement("the interpreter does not find " + std::string(lesson.broken) + " broken in the run that the exact search found without " + std::string(lesson.id));
            f.rechecked_by = "interpreter";
            const auto steps = static_cast<long>(f.trace->inputs.size());
            f.verdict = steps == lesson.steps ? Verdict::reached : Verdict::failed;
            f.strength = "then " + std::string(lesson.broken) + " is broken after " + html::plural(steps, "step") + ", and never sooner";
            f.detail = f.verdict == Verdict::failed ? "expected were " + std::to_string(lesson.steps) + " steps" : std::string(lesson.advice);
            f.trace->note = "without the rule: " + std::string(lesson.otherwise);
        } else {
            f.verdict = Verdict::failed;
            f.detail = m.properties.empty() ? "there is no property " + std::string(lesson.broken)
                       : e.complete         ? std::string(lesson.broken) + " holds all the same; the rule is not needed for it"
                                            : std::string(lesson.broken) + " was not seen broken in " + std::to_string(e.states) + " states; " + e.cut;
        }
        shown += f.verdict == Verdict::reached;
        count(w, f);
        record(w, std::move(f), m, "");
    }
    return html::plural(shown, "lesson");
}

}  // namespace tool
