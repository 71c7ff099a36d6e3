// SPDX-License-Identifier: Apache-2.0
// The unrolled machine, one step deeper at a time, and the replay of what the solver found in it; see bmc.hpp.

#include "bmc.hpp"

#include "encode.hpp"

#include <algorithm>
#include <chrono>

namespace proofs {

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

spec::Property step_property(const Goal& g) {
    spec::Property p;
    p.scope = spec::Scope::step;
    p.event = g.at;
    p.condition = g.formula;
    return p;
}
const spec::Property& property(const spec::Machine& m, const Goal& g) { return m.properties[static_cast<unsigned>(g.at)]; }

bool of_a_step(const spec::Machine& m, const Goal& g) {
    return g.kind == Goal::Kind::fires || g.kind == Goal::Kind::step ||
           (g.kind == Goal::Kind::violated && property(m, g).scope == spec::Scope::step);
}

// The same question to the solver: is it shown by this state, or by this step?
z3::expr shown(const Encoding& e, const Goal& g, const Values& state) {
    if (g.kind == Goal::Kind::violated) return negation(e.holds(property(e.machine(), g), state));
    return e.value(g.formula, state);
}
z3::expr shown(const Encoding& e, const Goal& g, const Values& before, const Input& input, const Step& step) {
    if (g.kind == Goal::Kind::violated) return negation(e.holds(property(e.machine(), g), before, input, step));
    if (g.kind == Goal::Kind::fires) {
        const spec::Rule& r = e.machine().rules[static_cast<unsigned>(g.at)];
        return conjunction(e.context(), {e.is(input, r.event), e.enabled(r, before, input.arguments[static_cast<unsigned>(r.event)])});
    }
    const z3::expr holds = e.holds(step_property(g), before, input, step);
    return g.at < 0 ? holds : conjunction(e.context(), {e.is(input, g.at), holds});
}

bool shown_by(const spec::Machine& m, const Goal& g, const spec::Snapshot& from, const std::vector<Done>& run) {
    if (!of_a_step(m, g)) {
        const spec::Snapshot& last = run.empty() ? from : run.back().after;
        return g.kind == Goal::Kind::violated ? !spec::holds(m, property(m, g), last) : spec::value(m, g.formula, last) != 0;
    }
    if (run.empty()) return false;
    const Done& d = run.back();
    if (g.kind == Goal::Kind::fires) return d.outcome.rule == g.at;
    if (g.kind == Goal::Kind::step && g.at >= 0 && g.at != d.input.event) return false;
    const spec::Property p = g.kind == Goal::Kind::step ? step_property(g) : property(m, g);
    return spec::holds(m, p, d.before, d.input, d.outcome, d.after) == (g.kind == Goal::Kind::step);
}

long number(const z3::model& m, const z3::expr& e) {
    const z3::expr v = m.eval(e, true);
    return v.is_bool() ? v.is_true() : static_cast<long>(v.get_numeral_uint64());
}

// The states and inputs of all depths so far, and the solver that knows them.
class Unrolled {
public:
    Unrolled(const spec::Machine& machine, const std::vector<Goal>& goals, const BmcOptions& options)
        : machine_(machine), goals_(goals), options_(options), encoding_(context_, machine), solver_(context_, "QF_BV") {
        states_.push_back(encoding_.fresh("@0"));
        if (options.behind.empty()) {
            solver_.add(encoding_.initial(states_[0]));
            return;
        }
        const spec::Snapshot begin = replay(oracle(), {spec::initial(oracle()), options.behind, {}}).back().after;
        for (std::size_t c = 0; c != begin.size(); ++c) {
            const z3::expr& cell = states_[0][c];
            if (cell.is_bool()) solver_.add(begin[c] != 0 ? cell : !cell);
            else solver_.add(cell == context_.bv_val(static_cast<std::uint64_t>(begin[c]), cell.get_sort().bv_size()));
        }
    }

    void deepen() {
        const std::string suffix = "@" + std::to_string(states_.size());
        inputs_.push_back(encoding_.fresh_input(suffix));
        steps_.push_back(encoding_.step(states_.back(), inputs_.back()));
        states_.push_back(encoding_.fresh(suffix));
        solver_.add(encoding_.in_range(inputs_.back()));
        solver_.add(encoding_.equal(states_.back(), steps_.back().next));
    }

    // Finds all open goals that can be shown now; false if the time is up before that is decided.
    bool search(std::vector<Search>& found, Clock::time_point start) {
        std::vector<z3::expr> literals;
        std::vector<std::size_t> open;
        for (std::size_t g = 0; g != goals_.size(); ++g) {
            if (found[g].trace || (inputs_.empty() && of_a_step(machine_, goals_[g]))) continue;
            const z3::expr now = at_last(goals_[g]);
            if (now.is_false()) continue;
            open.push_back(g);
            literals.push_back(context_.bool_const(("goal" + std::to_string(g) + "@" + std::to_string(inputs_.size())).c_str()));
            solver_.add(z3::implies(literals.back(), now));
        }
        while (!open.empty()) {
            const z3::expr some = context_.bool_const(("some@" + std::to_string(question_++)).c_str());
            solver_.add(z3::implies(some, disjunction(context_, literals)));
            const double left = options_.seconds - seconds_since(start);
            if (left <= 0) return false;
            solver_.set("timeout", std::max(1U, static_cast<unsigned>(std::min(left, 3600.0) * 1000)));
            z3::expr_vector question(context_);
            question.push_back(some);
            const z3::check_result answer = solver_.check(question);
            if (answer == z3::unknown) return false;
            if (answer == z3::unsat) break;
            const Trace run = replayed(solver_.get_model());
            const std::vector<Done> done = replay(oracle(), run);
            std::vector<z3::expr> left_literals;
            std::vector<std::size_t> left_open;
            for (std::size_t k = 0; k != open.size(); ++k) {
                Search& s = found[open[k]];
                if (shown_by(oracle(), goals_[open[k]], run.from, done)) {
                    s.trace = options_.plain ? plainer(oracle(), goals_[open[k]], run) : run;
                    s.depth = static_cast<int>(inputs_.size());
                    s.complete = true;
                    s.seconds = seconds_since(start);
                } else {
                    left_open.push_back(open[k]);
                    left_literals.push_back(literals[k]);
                }
            }
            if (left_open.size() == open.size()) disagree("the goals it reached");
            open.swap(left_open);
            literals.swap(left_literals);
        }
        for (const z3::expr& l : literals) solver_.add(!l);
        for (std::size_t g : open) solver_.add(negation(at_last(goals_[g])));  // it follows, and the next depths need not find it out again
        return true;
    }

private:
    const spec::Machine& oracle() const { return options_.replayed_on ? *options_.replayed_on : machine_; }

    z3::expr at_last(const Goal& g) const {
        return of_a_step(machine_, g) ? shown(encoding_, g, states_[states_.size() - 2], inputs_.back(), steps_.back())
                                      : shown(encoding_, g, states_.back());
    }

    [[noreturn]] void disagree(const std::string& what) const {
        throw Disagreement(std::string(machine_.name) + ": the solver and the interpreter disagree about " + what);
    }

    // The run of a solver's model, after the interpreter went through the same states.
    Trace replayed(const z3::model& m) const {
        Trace run{spec::initial(oracle()), options_.behind, options_.behind.empty() ? "shortest" : "the first " + std::to_string(options_.behind.size()) + " as told"};
        for (const Input& input : inputs_) {
            spec::Input in{static_cast<int>(number(m, input.event)), {}};
            for (const z3::expr& a : input.arguments[static_cast<unsigned>(in.event)]) in.arguments.push_back(number(m, a));
            run.inputs.push_back(in);
        }
        const std::vector<Done> done = replay(oracle(), run);
        for (std::size_t k = 0; k != states_.size(); ++k)
            for (std::size_t c = 0; c != states_[k].size(); ++c)
                if (const std::size_t at = options_.behind.size() + k; number(m, states_[k][c]) != (at == 0 ? run.from : done[at - 1].after)[c])
                    disagree(spec::cell_name(machine_, static_cast<int>(c)) + " after " + std::to_string(at) + " steps");
        return run;
    }

    const spec::Machine& machine_;
    const std::vector<Goal>& goals_;
    const BmcOptions& options_;
    z3::context context_;
    Encoding encoding_;
    z3::solver solver_;
    std::vector<Values> states_;
    std::vector<Input> inputs_;
    std::vector<Step> steps_;
    int question_ = 0;
};

}  // namespace

std::vector<Done> replay(const spec::Machine& machine, const Trace& trace) {
    std::vector<Done> run;
    spec::Snapshot state = trace.from;
    for (const spec::Input& input : trace.inputs) {
        Done d{state, input, spec::step(machine, state, input), {}};
        d.after = state;
        run.push_back(std::move(d));
    }
    return run;
}

bool shows(const spec::Machine& machine, const Goal& goal, const Trace& trace) {
    return shown_by(machine, goal, trace.from, replay(machine, trace));
}

Trace plainer(const spec::Machine& machine, const Goal& goal, Trace trace) {
    const auto try_it = [&](const Trace& t) {
        if (!shows(machine, goal, t)) return false;
        trace = t;
        return true;
    };
    // Slots are alike as a rule: exchange two of them everywhere.
    for (int type = 0; type != static_cast<int>(machine.types.size()); ++type) {
        const spec::Type& index = machine.types[static_cast<unsigned>(type)];
        if (index.kind != spec::Kind::index || index.fixed) continue;
        std::vector<long> seen;
        for (std::size_t s = 0; s != trace.inputs.size(); ++s)
            for (std::size_t a = 0; a != trace.inputs[s].arguments.size(); ++a) {
                const auto& parameters = machine.events[static_cast<unsigned>(trace.inputs[s].event)].parameters;
                const long had = trace.inputs[s].arguments[a], wanted = static_cast<long>(seen.size());
                if (parameters[a].type != type || std::find(seen.begin(), seen.end(), had) != seen.end()) continue;
                Trace t = trace;
                for (spec::Input& in : t.inputs)
                    for (std::size_t p = 0; p != in.arguments.size(); ++p) {
                        long& v = in.arguments[p];
                        if (machine.events[static_cast<unsigned>(in.event)].parameters[p].type != type) continue;
                        v = v == had ? wanted : v == wanted ? had : v;
                    }
                seen.push_back(try_it(t) ? wanted : had);
            }
    }
    for (std::size_t s = 0; s != trace.inputs.size(); ++s)
        for (std::size_t a = 0; a != trace.inputs[s].arguments.size(); ++a)
            for (long v = 0; v < std::min(4L, trace.inputs[s].arguments[a]); ++v) {
                Trace t = trace;
                t.inputs[s].arguments[a] = v;
                if (try_it(t)) break;
            }
    return trace;
}

std::vector<Search> bmc(const spec::Machine& machine, const std::vector<Goal>& goals, const BmcOptions& options) {
    const Clock::time_point start = Clock::now();
    std::vector<Search> found(goals.size());
    Unrolled unrolled(machine, goals, options);
    for (int depth = 0; depth <= options.depth; ++depth) {
        const auto open = std::count_if(found.begin(), found.end(), [](const Search& s) { return !s.trace; });
        if (open == 0) break;
        if (options.progress) options.progress(depth, static_cast<int>(open));
        if (depth > 0) unrolled.deepen();
        if (!unrolled.search(found, start)) break;
        for (Search& s : found)
            if (!s.trace) s.depth = depth;
    }
    for (Search& s : found)
        if (!s.trace) {
            s.complete = s.depth == options.depth;
            s.seconds = seconds_since(start);
        }
    return found;
}

}  // namespace proofs
