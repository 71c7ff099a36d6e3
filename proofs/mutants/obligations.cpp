// SPDX-License-Identifier: Apache-2.0
// One solver a question, small because it only looks where the mutant steps differently; see obligations.hpp.

#include "mutants/obligations.hpp"

#include "mutants/corpus.hpp"

#include <algorithm>
#include <set>

namespace proofs {

namespace {

bool defines(const std::string& id) { return id == "deterministic" || id == "closed"; }
bool in(const std::vector<std::string>& list, const std::string& id) { return std::find(list.begin(), list.end(), id) != list.end(); }

}  // namespace

Obligations::Obligations(const spec::Machine& original, const std::vector<std::string>& lemmas, double seconds)
    : seconds_(seconds), z3_(std::make_unique<z3::context>()), encoding_(*z3_, original),
      now_(encoding_.fresh("")), lemmas_(z3_->bool_val(true)), input_(encoding_.fresh_input("")) {
    for (const std::string& text : lemmas) lemmas_ = lemmas_ && z3::mk_and(z3_->parse_string(text.c_str()));
    std::set<std::string> failed;
    for (int s = 0; s != static_cast<int>(original.events.size()); ++s) {
        steps_.push_back(encoding_.step(s, now_, input_.arguments[static_cast<unsigned>(s)]));
        z3::solver z = solver();
        z.add(encoding_.in_range(original.events[static_cast<unsigned>(s)], input_.arguments[static_cast<unsigned>(s)]));
        z.add(invariant(encoding_));
        Discharge d;
        failing(z, original, claims(encoding_, s, steps_.back()), s, d);
        failed.insert(d.failed.begin(), d.failed.end());
    }
    not_used_.assign(failed.begin(), failed.end());
}

z3::solver Obligations::solver() const {
    z3::solver z(*z3_, "QF_BV");
    z.set("timeout", static_cast<unsigned>(seconds_ * 1000));
    z.add(encoding_.in_range(now_));
    return z;
}

z3::expr Obligations::invariant(const Encoding& e) const {
    std::vector<z3::expr> all{lemmas_};
    for (const spec::Property& p : e.machine().properties)
        if (p.scope == spec::Scope::state) all.push_back(e.holds(p, now_));
    return conjunction(*z3_, all);
}

std::vector<Obligations::Claim> Obligations::claims(const Encoding& e, int event, const Step& step) const {
    const spec::Machine& m = e.machine();
    const Values& arguments = input_.arguments[static_cast<unsigned>(event)];
    const Input input{e.number(event, static_cast<long>(m.events.size()) - 1), input_.arguments};
    std::vector<z3::expr> enabled, overlap, open;
    for (const spec::Rule& r : m.rules) {
        if (r.event != event) continue;
        const z3::expr guard = e.enabled(r, now_, arguments);
        for (const z3::expr& other : enabled) overlap.push_back(conjunction(*z3_, {guard, other}));
        open.push_back(conjunction(*z3_, {guard, negation(e.closed(r, now_, arguments))}));
        enabled.push_back(guard);
    }
    std::vector<Claim> list{{"deterministic", disjunction(*z3_, overlap)}, {"closed", disjunction(*z3_, open)}};
    for (const spec::Property& p : m.properties) {
        if (p.scope == spec::Scope::state) list.push_back({std::string(p.id), negation(e.holds(p, step.next))});
        if (p.scope == spec::Scope::step && (p.event < 0 || p.event == event)) list.push_back({std::string(p.id), negation(e.holds(p, now_, input, step))});
    }
    std::erase_if(list, [&](const Claim& c) { return c.broken.is_false() || in(not_used_, c.id); });
    return list;
}

Trace Obligations::step_of(const z3::model& m, int event) const {
    const auto number = [&](const z3::expr& e) {
        const z3::expr v = m.eval(e, true);
        return v.is_bool() ? static_cast<long>(v.is_true()) : static_cast<long>(v.get_numeral_uint64());
    };
    Trace t{{}, {{event, {}}}, "from a state the induction does not exclude"};
    for (const z3::expr& c : now_) t.from.push_back(number(c));
    for (const z3::expr& a : input_.arguments[static_cast<unsigned>(event)]) t.inputs[0].arguments.push_back(number(a));
    return t;
}

// What a step that is not defined does says nothing about properties, so these are asked where it is defined.
void Obligations::failing(z3::solver& solver, const spec::Machine& machine, const std::vector<Claim>& claims, int event, Discharge& result) const {
    std::vector<Claim> first, others;
    for (const Claim& c : claims) (defines(c.id) ? first : others).push_back(c);
    ask(solver, machine, first, event, result);
    for (const Claim& c : first) solver.add(negation(c.broken));
    ask(solver, machine, others, event, result);
}

// All claims that can be broken: ask for any of them, mark what the model breaks, ask for the others.
void Obligations::ask(z3::solver& solver, const spec::Machine& machine, std::vector<Claim> open, int event, Discharge& result) const {
    while (!open.empty()) {
        std::vector<z3::expr> any;
        for (const Claim& c : open) any.push_back(c.broken);
        solver.push();
        solver.add(disjunction(*z3_, any));
        const z3::check_result answer = solver.check();
        if (answer != z3::sat) {
            result.undecided = result.undecided || answer == z3::unknown;
            solver.pop();
            return;
        }
        const z3::model m = solver.get_model();
        const Trace step = step_of(m, event);
        const std::size_t before = open.size();
        std::erase_if(open, [&](const Claim& c) {
            if (!m.eval(c.broken, true).is_true()) return false;
            confirm(machine, c.id, step);
            if (!in(result.failed, c.id)) result.failed.push_back(c.id);
            return true;
        });
        solver.pop();
        if (open.size() == before) throw Disagreement("a model of the solver breaks none of the obligations asked for");
        if (!result.trace) result.trace = step;
    }
}

Discharge Obligations::judge(const spec::Machine& mutant, const Mutant& what) {
    Discharge result;
    const Encoding e(*z3_, mutant);
    const bool one_event = what.place != Mutant::Place::definition && what.place != Mutant::Place::initial;
    const int only = one_event ? mutant.rules[static_cast<unsigned>(what.at)].event : -1;
    bool same = what.place != Mutant::Place::initial, same_if_proven = same;
    if (what.place == Mutant::Place::initial) {
        const spec::Snapshot start = spec::initial(mutant);
        for (const spec::Property& p : mutant.properties)
            if (p.scope == spec::Scope::state && !spec::holds(mutant, p, start)) {
                result.failed.emplace_back(p.id);
                result.trace = Trace{start, {}, "initial state"};
            }
    }
    for (int s = 0; s != static_cast<int>(mutant.events.size()); ++s) {
        if (one_event && s != only) continue;
        const auto at = static_cast<unsigned>(s);
        const Step step = e.step(s, now_, input_.arguments[at]);
        const std::vector<Claim> all = claims(e, s, step);
        std::vector<z3::expr> differs{negation(e.equal(step.next, steps_[at].next)), step.answer != steps_[at].answer};
        for (const Claim& c : all)
            if (defines(c.id)) differs.push_back(c.broken);
        z3::solver z = solver();
        z.add(encoding_.in_range(mutant.events[at], input_.arguments[at]));
        // A changed definition may change what the properties say, so all of them are asked again.
        z.push();
        z.add(disjunction(*z3_, differs));
        z3::check_result answer = z.check();
        if (answer != z3::unsat) same = false;
        if (answer == z3::sat) {
            z.add(invariant(encoding_));
            answer = z.check();
            if (answer != z3::unsat) same_if_proven = false;
        } else if (answer == z3::unknown) {
            same_if_proven = false;
        }
        result.undecided = result.undecided || answer == z3::unknown;
        if (one_event) {
            if (answer == z3::sat) failing(z, mutant, all, s, result);
            continue;
        }
        z.pop();
        z.add(invariant(e));
        failing(z, mutant, all, s, result);
    }
    if (same) result.equivalent = "same step for every state and input";
    else if (same_if_proven) result.equivalent = "same step from every reachable state (by the proven invariant)";
    return result;
}

bool Obligations::may_fire(const spec::Machine& mutant, int rule) {
    const Encoding e(*z3_, mutant);
    const spec::Rule& r = mutant.rules[static_cast<unsigned>(rule)];
    const auto s = static_cast<unsigned>(r.event);
    z3::solver z = solver();
    z.add(encoding_.in_range(mutant.events[s], input_.arguments[s]));
    z.add(invariant(e));
    z.add(e.enabled(r, now_, input_.arguments[s]));
    return z.check() != z3::unsat;
}

}  // namespace proofs
