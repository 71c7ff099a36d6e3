// SPDX-License-Identifier: Apache-2.0
// First all properties together, then IC3 for all that remain, then IC3 and Spacer for each of them; see induction.hpp.

#include "induction.hpp"

#include "ic3/ic3.hpp"
#include "spacer.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

std::string upto(unsigned n, const std::string& what) { return std::to_string(n) + ' ' + what + (n == 1 ? "" : "s"); }

class Prover {
public:
    Prover(const Machine& m, const Options& options, const Progress& progress) : m_(m), options_(options), progress_(progress) {
        for (const Property& p : m.properties) {
            Finding f{std::string(p.id), p.lemma ? "lemma" : p.scope == Scope::state ? "always" : "step", p.requirements, std::string(p.text)};
            findings_.push_back(f);
        }
    }

    Induction prove() {
        std::vector<int> states = starting(), steps;
        for (int n = 0; n != static_cast<int>(m_.properties.size()); ++n)
            if (m_.properties[static_cast<unsigned>(n)].scope == Scope::step) steps.push_back(n);
        inductive(states);
        search(states);
        from_the_invariant(steps);
        search(steps);

        result_.invariant = proven_;
        for (unsigned n = 0; n != findings_.size(); ++n) {
            if (m_.properties[n].scope == Scope::reachable) continue;
            if (findings_[n].verdict == Verdict::unknown) result_.undecided.push_back(static_cast<int>(n));
            result_.findings.push_back(findings_[n]);
        }
        return result_;
    }

private:
    const Property& property(int n) const { return m_.properties[static_cast<unsigned>(n)]; }
    Finding& finding(int n) { return findings_[static_cast<unsigned>(n)]; }
    Title title(int n, const std::string& meaning) const { return {std::string(property(n).id), std::string(property(n).text), meaning}; }

    // The state properties that hold in the initial state, with the certificate of all of them.
    std::vector<int> starting() {
        std::vector<int> holding;
        for (int n = 0; n != static_cast<int>(m_.properties.size()); ++n) {
            if (property(n).scope != Scope::state) continue;
            if (spec::holds(m_, property(n), spec::initial(m_))) { holding.push_back(n); continue; }
            finding(n).verdict = Verdict::failed;
            finding(n).engine = "interpreter";
            finding(n).trace = Trace{spec::initial(m_), {}, "the initial state"};
            finding(n).detail = "it does not hold in the initial state";
        }
        if (holding.empty()) return holding;
        const Obligation o{{"initially", "", "the properties named below hold in the initial state"}, "initially", [=, this](const Frame& f) {
            Parts parts{{"the state is the initial one", f.encoding.initial(f.now)}};
            std::vector<z3::expr> all;
            std::string names;
            for (int n : holding) {
                all.push_back(f.encoding.holds(property(n), f.now));
                names += ' ' + std::string(property(n).id);
            }
            parts.push_back({"one of these does not hold:" + names, negation(conjunction(f.context, all))});
            return parts;
        }, no_event};
        const Result r = discharge(m_, {o}, options_, progress_)[0];
        if (r.answer != z3::unsat) {  // the interpreter says otherwise
            for (int n : holding) finding(n).detail = "interpreter and encoding disagree about the initial state";
            return {};
        }
        initially_ = r.certificate;
        result_.discharged += static_cast<long>(holding.size());
        return holding;
    }

    void proven(int n, const std::string& engine, std::initializer_list<std::string> certificates) {
        Finding& f = finding(n);
        f.verdict = Verdict::proven;
        f.engine = engine;
        f.strength = with_size(m_, property(n).scope == Scope::state ? "every reachable state" : "every step from a reachable state");
        f.trace.reset();
        f.detail.clear();
        for (const std::string& c : certificates)
            if (!c.empty()) f.certificates.push_back(c);
        ++result_.discharged;
    }
    void resists(int n, const Result& r, const std::string& otherwise) {
        Finding& f = finding(n);
        f.trace = r.trace;
        if (f.trace) f.trace->note = "from a state the proof could not exclude";
        f.detail = r.answer == z3::sat ? otherwise : r.detail;
    }

    // Moves the largest set of candidates that is preserved together (with what is proven) to what is proven.
    void inductive(std::vector<int>& candidates) {
        std::vector<int> together = candidates;
        std::vector<Result> results;
        for (bool all = false; !all && !together.empty();) {
            Invariant assumed = proven_;
            assumed.properties.insert(assumed.properties.end(), together.begin(), together.end());
            std::vector<Obligation> obligations;
            for (int n : together) obligations.push_back(preserved(n, assumed));
            results = discharge(m_, obligations, options_, progress_);
            std::vector<int> kept;
            for (unsigned k = 0; k != together.size(); ++k) {
                finding(together[k]).seconds += results[k].seconds;
                if (results[k].answer == z3::unsat) kept.push_back(together[k]);
                else resists(together[k], results[k], "not inductive: from a state in which all that could be proven holds, one step leads to a state without it");
            }
            all = kept.size() == together.size();
            if (!all)  // they have been shown from more than is proven
                for (unsigned k = 0; k != together.size(); ++k)
                    if (!results[k].certificate.empty()) std::filesystem::remove(options_.evidence / results[k].certificate);
            together = kept;
        }
        for (unsigned k = 0; k != together.size(); ++k) {
            proven(together[k], "joint induction (z3)", {initially_, results[k].certificate});
            proven_.properties.push_back(together[k]);
        }
        std::erase_if(candidates, [&](int n) { return std::ranges::count(together, n) != 0; });
    }

    Obligation preserved(int n, const Invariant& assumed) const {
        return {title(n, "no step from a state with the assumed properties leads to a state without this one"),
                std::string(property(n).id) + ".preserved", [=, this](const Frame& f) {
            Parts parts = assumptions(assumed, f);
            parts.push_back({"the input is in range", f.encoding.in_range(f.input)});
            parts.push_back({"the state after the step is without " + std::string(property(n).id), negation(f.encoding.holds(property(n), f.step.next))});
            return parts;
        }};
    }

    Obligation implied(int n, const Invariant& assumed) const {
        const Property& p = property(n);
        const bool state = p.scope == Scope::state;
        return {title(n, state ? "no state with the assumed properties is without this one" : "no step from a state with the assumed properties violates this one"),
                std::string(p.id) + ".implied", [=, &p](const Frame& f) {
            Parts parts = assumptions(assumed, f);
            const std::string against = std::string(p.id) + " does not hold";
            if (state) {
                parts.push_back({against, negation(f.encoding.holds(p, f.now))});
            } else if (p.event < 0) {
                parts.push_back({"the input is in range", f.encoding.in_range(f.input)});
                parts.push_back({against, negation(f.encoding.holds(p, f.now, f.input, f.step))});
            } else {  // the steps of one event are much smaller terms
                const Event& event = f.machine().events[static_cast<unsigned>(p.event)];
                const Values& arguments = f.input.arguments[static_cast<unsigned>(p.event)];
                const Step step = f.encoding.step(p.event, f.now, arguments);
                parts.push_back({"the arguments are in range", f.encoding.in_range(event, arguments)});
                parts.push_back({against, negation(f.encoding.value(p.condition, f.now, event, arguments, &step))});
            }
            return parts;
        }, state ? no_event : p.event};
    }

    // Moves the step properties that hold of every step from the invariant to what is proven.
    void from_the_invariant(std::vector<int>& steps) {
        std::vector<Obligation> obligations;
        for (int n : steps) obligations.push_back(implied(n, proven_));
        const std::vector<Result> results = discharge(m_, obligations, options_, progress_);
        std::vector<int> left;
        for (unsigned k = 0; k != steps.size(); ++k) {
            finding(steps[k]).seconds += results[k].seconds;
            if (results[k].answer == z3::unsat) { proven(steps[k], "joint induction (z3)", {results[k].certificate}); continue; }
            resists(steps[k], results[k], "a step from a state in which all that could be proven holds violates it");
            left.push_back(steps[k]);
        }
        steps = left;
    }

    // All together; then one by one, as long as something is gained: each invariant found may make others inductive.
    void search(std::vector<int>& open) {
        std::erase_if(open, [&](int n) { return refuted(n); });
        if (open.size() > 1) by_ic3(open);
        for (bool gained = true; gained && !open.empty();) {
            gained = false;
            for (unsigned k = 0; k != open.size() && !gained;) {
                const int n = open[k];
                if (progress_) progress_(std::string(property(n).id) + ": searching an invariant", k, open.size());
                std::vector<int> alone{n};
                gained = by_ic3(alone) || by_spacer(n);
                if (gained || finding(n).verdict == Verdict::failed) open.erase(open.begin() + k);
                else ++k;
            }
            if (!gained || open.empty()) break;
            if (property(open[0]).scope == Scope::state) inductive(open);
            else from_the_invariant(open);
        }
    }

    bool refuted(int n) {
        if (options_.diagnosis_depth == 0) return false;
        const Diagnosis d = diagnose(m_, property(n), options_);
        Finding& f = finding(n);
        if (d.refutation) {
            f.verdict = Verdict::failed;
            f.engine = "k-induction (z3)";
            f.trace = d.refutation;
            f.detail = "violated after " + upto(static_cast<unsigned>(d.refutation->inputs.size()), "step");
            return true;
        }
        f.detail += d.inductive ? "; alone it follows if it held " + upto(*d.inductive, "step") + " before"
                                : "; alone it is not inductive with " + upto(options_.diagnosis_depth, "step") + " of assumption either";
        return false;
    }

    // Looks for one invariant that implies all that are open; they are open no more if it is found. What a run violates
    // fails on the way.
    bool by_ic3(std::vector<int>& open) {
        while (!open.empty() && options_.ic3_seconds != 0) {
            if (progress_ && open.size() > 1) progress_("searching one invariant for all that is open", 0, open.size());
            const Ic3Result found = ic3(m_, open, proven_, {.seconds = static_cast<double>(options_.ic3_seconds)});
            for (int n : open) finding(n).seconds += found.seconds / static_cast<double>(open.size());
            if (found.trace) {
                Finding& f = finding(found.violated);
                f.verdict = Verdict::failed;
                f.engine = "IC3 (own)";
                f.rechecked_by = "interpreter";
                f.trace = found.trace;
                f.detail = "violated after " + upto(static_cast<unsigned>(found.trace->inputs.size()), "step");
                std::erase(open, found.violated);
                continue;
            }
            if (found.lemma && holds(*found.lemma, open, "IC3 (own), re-proven by z3")) {
                open.clear();
                return true;
            }
            for (int n : open) finding(n).detail += found.lemma ? "; what IC3 found is no invariant" : "; IC3 found no invariant in " + upto(options_.ic3_seconds, "second");
            return false;
        }
        return false;
    }

    bool by_spacer(int n) {
        if (options_.spacer_seconds == 0) return false;
        const SpacerResult s = spacer(m_, property(n), proven_, options_.spacer_seconds);
        finding(n).seconds += s.seconds;
        if (s.lemma && holds(*s.lemma, {n}, "spacer (z3)")) return true;
        finding(n).detail += s.lemma ? "; what spacer found is no invariant"
                             : s.says_reachable ? "; spacer believes it can be violated"
                                                : "; spacer found no invariant in " + upto(options_.spacer_seconds, "second");
        return false;
    }

    // Proves that the lemma is an invariant and implies these properties; then it and they belong to what is proven.
    bool holds(const Lemma& lemma, const std::vector<int>& implies, const std::string& engine) {
        Invariant with = proven_;
        with.lemmas.push_back(lemma);
        std::vector<Obligation> obligations = invariance(lemma, proven_, title(implies[0], {}));
        for (int n : implies) obligations.push_back(implied(n, with));
        const std::vector<Result> results = discharge(m_, obligations, options_, progress_);
        for (const Result& r : results) finding(implies[0]).seconds += r.seconds;
        if (std::ranges::any_of(results, [](const Result& r) { return r.answer != z3::unsat; })) {
            for (const Result& r : results)
                if (!r.certificate.empty()) std::filesystem::remove(options_.evidence / r.certificate);
            return false;
        }
        proven_ = with;
        for (unsigned k = 0; k != implies.size(); ++k) {
            if (property(implies[k]).scope == Scope::state) proven_.properties.push_back(implies[k]);
            proven(implies[k], engine, {results[0].certificate, results[1].certificate, results[2 + k].certificate});
        }
        return true;
    }

    const Machine& m_;
    const Options& options_;
    const Progress& progress_;
    std::vector<Finding> findings_;  // of all properties
    Invariant proven_;
    std::string initially_;
    Induction result_;
};

}  // namespace

Parts assumptions(const Invariant& invariant, const Frame& f) {
    Parts parts{{"the state is in range", f.encoding.in_range(f.now)}};
    for (int n : invariant.properties) {
        const Property& p = f.machine().properties[static_cast<unsigned>(n)];
        parts.push_back({"assumed: " + std::string(p.id), f.encoding.holds(p, f.now)});
    }
    for (const Lemma& l : invariant.lemmas) parts.push_back({"assumed: " + l.name, f.read(l.text)});
    return parts;
}

std::vector<Obligation> invariance(const Lemma& lemma, const Invariant& proven, const Title& of) {
    Invariant with = proven;
    with.lemmas.push_back(lemma);
    const Obligation first{{of.subject, of.sentence, "the invariant that was found holds in the initial state"}, lemma.name + ".initially", [=](const Frame& f) {
        return Parts{{"the state is the initial one", f.encoding.initial(f.now)}, {"the invariant does not hold", negation(f.read(lemma.text))}};
    }, no_event};
    const Obligation kept{{of.subject, of.sentence, "no step leaves the invariant that was found"}, lemma.name + ".preserved", [=](const Frame& f) {
        Parts parts = assumptions(with, f);
        parts.push_back({"the input is in range", f.encoding.in_range(f.input)});
        parts.push_back({"the invariant does not hold after the step", negation(f.afterwards(f.read(lemma.text)))});
        return parts;
    }};
    return {first, kept};
}

Induction induction(const Machine& machine, const Options& options, const Progress& progress) {
    return Prover(machine, options, progress).prove();
}

}  // namespace proofs
