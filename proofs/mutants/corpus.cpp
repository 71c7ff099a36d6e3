// SPDX-License-Identifier: Apache-2.0
// Random runs that prefer rare rules and new states, and their replay on mutants; see corpus.hpp.

#include "mutants/corpus.hpp"

#include "liveness.hpp"
#include "mutants/edits.hpp"

#include <algorithm>

namespace proofs {

namespace {

using spec::Snapshot;

spec::Input random_input(const spec::Machine& m, Random& random) {
    spec::Input input{static_cast<int>(random(m.events.size())), {}};
    for (const spec::Parameter& p : m.events[static_cast<unsigned>(input.event)].parameters)
        input.arguments.push_back(static_cast<long>(random(static_cast<std::uint64_t>(type_of(m, p).high) + 1)));
    return input;
}

constexpr std::size_t tail = 32, candidates = 6;

}  // namespace

Checks::Checks(const spec::Machine& machine, const std::vector<Goal>& all_goals) {
    for (const spec::Property& p : machine.properties) {
        if (p.scope == spec::Scope::reachable) continue;
        list.push_back(p);
        ids.emplace_back(p.id);
    }
    properties = list.size();
    ids.push_back("deterministic");
    ids.push_back("closed");
    std::vector<std::string> fires;
    for (const Goal& g : all_goals) {
        if (g.kind == Goal::Kind::fires) {
            fires.push_back(g.id);
            continue;
        }
        spec::Property p;
        p.scope = g.kind == Goal::Kind::state ? spec::Scope::state : spec::Scope::step;
        p.event = g.at;
        p.condition = g.formula.empty() ? spec::Formula{{.op = spec::Op::disjunction}} : negated(g.formula);
        list.push_back(p);
        goals.push_back(g.id);
    }
    goals.insert(goals.end(), fires.begin(), fires.end());
}

void Observed::note(const Checks& c, const std::vector<int>& broken_checks, const Quick::Result* step) {
    for (int k : broken_checks) {
        const auto at = static_cast<std::size_t>(k);
        if (at < c.properties) broken[at] = true;
        else shown[at - c.properties] = true;
    }
    if (!step) return;
    if (step->outcome.rule >= 0) shown[c.fires(step->outcome.rule)] = true;
    if (step->conflict >= 0) broken[c.deterministic()] = true;
    if (!step->closed) broken[c.closed()] = true;
}

std::uint64_t Random::operator()(std::uint64_t below) {
    x_ ^= x_ << 13, x_ ^= x_ >> 7, x_ ^= x_ << 17;
    return (x_ >> 11) % below;
}

Corpus::Corpus(const spec::Machine& original)
    : machine_(with_responses(original)), checks_(machine_, standard_goals(original)), quick_(machine_, checks_.list), original_(checks_),
      fired_(machine_.rules.size() + machine_.events.size()) {}

void Corpus::add_random(long steps) {
    const auto counter = [&](int rule, const spec::Input& input) -> std::size_t& {
        return fired_[rule >= 0 ? static_cast<std::size_t>(rule) : machine_.rules.size() + static_cast<std::size_t>(input.event)];
    };
    for (long done = 0; done < steps;) {
        std::vector<spec::Input> inputs;
        if (!roots_.empty() && random_(4) != 0) inputs = roots_[random_(roots_.size())];
        Snapshot state = spec::initial(machine_), next;
        for (const spec::Input& input : inputs) {
            quick_.step(state, input, next);
            state.swap(next);
        }
        for (std::size_t k = 0; k != tail; ++k) {
            spec::Input best = random_input(machine_, random_);
            const bool choosy = random_(4) != 0;
            std::size_t best_score = SIZE_MAX;
            for (std::size_t c = 0; choosy && c != candidates; ++c) {
                const spec::Input input = c ? random_input(machine_, random_) : best;
                const int rule = quick_.step(state, input, next).outcome.rule;
                const std::size_t score = (counter(rule, input) + 1) * (seen_.contains(next) ? 4 : 1);
                if (score >= best_score) continue;
                best_score = score;
                best = input;
            }
            ++counter(quick_.step(state, best, next).outcome.rule, best);
            seen_.insert(next);
            state = next;
            inputs.push_back(std::move(best));
        }
        done += static_cast<long>(inputs.size());
        add(inputs);
    }
}

void Corpus::add(const std::vector<spec::Input>& inputs) {
    Run run{inputs, {}, {spec::initial(machine_)}, {}};
    std::vector<bool> shown(checks_.goals.size());
    std::vector<int> broken;
    const auto note = [&](const Quick::Result* step) {
        const std::vector<bool> before = original_.shown;
        original_.note(checks_, broken, step);
        if (step && before != original_.shown) roots_.emplace_back(inputs.begin(), inputs.begin() + static_cast<long>(run.states.size()));
        for (std::size_t c = 0; c != original_.broken.size(); ++c)
            if (original_.broken[c]) throw std::runtime_error(std::string(machine_.name) + ": a run of the model itself breaks " + checks_.ids[c]);
        run.shown.emplace_back();
        for (int k : broken) {
            const std::size_t goal = static_cast<std::size_t>(k) - checks_.properties;
            if (shown[goal]) continue;
            shown[goal] = true;
            run.shown.back().push_back(k);
        }
        broken.clear();
    };
    quick_.broken_in(run.states[0], broken);
    note(nullptr);
    for (const spec::Input& input : inputs) {
        Snapshot next;
        const Quick::Result step = quick_.step(run.states.back(), input, next);
        quick_.broken_by_step(run.states.back(), input, step.outcome, next, broken);
        quick_.broken_in(next, broken);
        note(&step);
        run.outcomes.push_back(step.outcome);
        run.states.push_back(std::move(next));
    }
    runs_.push_back(std::move(run));
}

Observed Corpus::examine(Quick& quick, const spec::Machine& mutant, int rule) const {
    Observed seen(checks_);
    const int event = rule < 0 ? -1 : mutant.rules[static_cast<unsigned>(rule)].event;
    const Snapshot start = spec::initial(mutant);
    std::vector<int> broken;
    Snapshot state, next;
    for (const Run& run : runs_) {
        bool same = start == run.states[0], clean = true;
        const auto note = [&](std::size_t steps, const Quick::Result* step) {
            seen.note(checks_, broken, step);
            std::size_t what = SIZE_MAX;
            if (step && step->conflict >= 0) what = checks_.deterministic();
            else if (step && !step->closed) what = checks_.closed();
            for (int k : broken)
                if (what == SIZE_MAX && static_cast<std::size_t>(k) < checks_.properties) what = static_cast<std::size_t>(k);
            broken.clear();
            if (what == SIZE_MAX || !clean) return;
            clean = false;
            if (seen.trace && seen.trace->inputs.size() <= steps) return;
            seen.trace = Trace{start, {run.inputs.begin(), run.inputs.begin() + static_cast<long>(steps)}, {}};
            seen.check = what;
        };
        state = start;
        if (same && rule >= 0) broken = run.shown[0];
        else quick.broken_in(state, broken);
        note(0, nullptr);
        for (std::size_t t = 0; t != run.inputs.size(); ++t) {
            const spec::Input& input = run.inputs[t];
            if (same && rule >= 0 && input.event != event) {
                broken = run.shown[t + 1];
                seen.note(checks_, broken, nullptr);
                if (run.outcomes[t].rule >= 0) seen.shown[checks_.fires(run.outcomes[t].rule)] = true;
                broken.clear();
                continue;
            }
            const Snapshot& now = same ? run.states[t] : state;
            const Quick::Result step = quick.step(now, input, next);
            const bool stays = next == run.states[t + 1];
            if (same && stays && rule >= 0 && step.outcome.answer == run.outcomes[t].answer) {
                broken = run.shown[t + 1];
            } else {
                quick.broken_by_step(now, input, step.outcome, next, broken);
                quick.broken_in(next, broken);
            }
            note(t + 1, &step);
            if (step.conflict >= 0 || !step.closed) break;  // what follows is not defined
            same = stays;
            state.swap(next);
        }
    }
    return seen;
}

bool Corpus::breaks(Quick& quick, const Trace& trace, std::size_t check, std::size_t& length) const {
    Snapshot state = trace.from, next;
    std::vector<int> broken;
    const auto found = [&] {
        for (int k : broken)
            if (static_cast<std::size_t>(k) == check && check < checks_.properties) return true;
        broken.clear();
        return false;
    };
    quick.broken_in(state, broken);
    length = 0;
    if (found()) return true;
    for (const spec::Input& input : trace.inputs) {
        ++length;
        const Quick::Result step = quick.step(state, input, next);
        if (check == checks_.deterministic() && step.conflict >= 0) return true;
        if (check == checks_.closed() && !step.closed) return true;
        if (step.conflict >= 0 || !step.closed) return false;
        quick.broken_by_step(state, input, step.outcome, next, broken);
        quick.broken_in(next, broken);
        if (found()) return true;
        state.swap(next);
    }
    return false;
}

Trace Corpus::shortened(Quick& quick, Trace trace, std::size_t check) const {
    for (std::size_t k = trace.inputs.size(); k-- != 0;) {
        if (k >= trace.inputs.size()) continue;
        Trace t = trace;
        t.inputs.erase(t.inputs.begin() + static_cast<long>(k));
        std::size_t length = 0;
        if (!breaks(quick, t, check, length)) continue;
        t.inputs.resize(length);
        trace = t;
    }
    return trace;
}

std::vector<Corpus> corpora(const Model& model, const MutationOptions& options) {
    std::vector<Corpus> list;
    std::vector<std::vector<spec::Input>> found;
    for (long n : options.sizes) {
        const spec::Machine m = model(n);
        Corpus& c = list.emplace_back(m);
        for (const auto& [size, run] : options.runs)
            if (size <= n && std::ranges::all_of(run.inputs, [&](const spec::Input& i) { return spec::in_range(m, i); })) c.add(run.inputs);
        for (const auto& run : found) c.add(run);
        c.add_random(options.steps / 4);
        std::vector<Goal> unseen;
        for (const Goal& g : standard_goals(m)) {
            const auto& goals = c.checks().goals;
            if (!c.original().shown[static_cast<std::size_t>(std::find(goals.begin(), goals.end(), g.id) - goals.begin())]) unseen.push_back(g);
        }
        for (Search& s : bmc(m, unseen, {.depth = options.depth, .seconds = options.seconds, .plain = false}))
            if (s.trace) {
                c.add(s.trace->inputs);
                found.push_back(s.trace->inputs);
            }
        c.add_random(options.steps - options.steps / 4);
        if (m.scale < 0) break;
    }
    return list;
}

void confirm(const spec::Machine& mutant, const std::string& check, const Trace& trace) {
    if (check == "closed") return;  // an element outside an array leaves no mark in the state
    bool two_rules = false, broken = false;
    std::vector<Done> run;
    try {
        run = replay(mutant, trace);
    } catch (const std::logic_error&) {
        two_rules = true;
    }
    const Snapshot& last = run.empty() ? trace.from : run.back().after;
    for (const spec::Property& p : mutant.properties) {
        if (p.id != check || two_rules) continue;
        if (p.scope == spec::Scope::state) broken = !spec::holds(mutant, p, last);
        else if (!run.empty()) broken = !spec::holds(mutant, p, run.back().before, run.back().input, run.back().outcome, last);
    }
    if (check == "deterministic" ? !two_rules : !broken)
        throw Disagreement(std::string(mutant.name) + ": the interpreter does not break " + check + " in a run that is said to");
}

}  // namespace proofs
