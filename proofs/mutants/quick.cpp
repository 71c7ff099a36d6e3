// SPDX-License-Identifier: Apache-2.0
// Building and running the graph of terms; see quick.hpp.

#include "mutants/quick.hpp"

#include "lang/fold.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace proofs {

using namespace spec;

namespace {

int narrow(long value) {
    if (value != static_cast<int>(value)) throw std::runtime_error("the mutants' interpreter counts to 2^31 - 1, the machine to " + std::to_string(value));
    return static_cast<int>(value);
}

}  // namespace

// Builds terms. Equal terms are one term, and what is known beforehand is worked out.
class Quick::Algebra {
public:
    using Value = int;
    Algebra(Quick& q, const Machine& m, int event) : q_(q), m_(m), event_(event) {}

    int constant(const Type&, long value) const { return number(value); }
    int parameter(int at) const { return q_.term({Do::parameter, at, 0, 0, 0, 0}); }
    int answered(int type, int code) const {
        return m_.events[static_cast<unsigned>(event_)].answers == type ? q_.term({Do::answer, code, 0, 0, 0, 0}) : number(0);
    }
    int read(const Variable& v, const int* index, bool after) const {
        const Do cell = after ? Do::next : Do::now;
        if (!index) return q_.term({cell, v.first, 0, 0, 0, 0});
        if (known(*index)) return value(*index) < v.cells ? q_.term({cell, v.first + static_cast<int>(value(*index)), 0, 0, 0, 0}) : number(v.initial);
        return q_.term({after ? Do::element_after : Do::element, v.first, v.cells, 0, *index, v.initial});
    }
    int sum(const std::vector<int>& v) const {
        int total = number(0);
        for (int x : v) total = two(Do::add, total, x);
        return total;
    }
    int apply(Op op, const std::vector<int>& v) const {
        switch (op) {
        case Op::equal: return two(Do::equal, std::min(v[0], v[1]), std::max(v[0], v[1]));
        case Op::less: return two(Do::less, v[0], v[1]);
        case Op::add: return sum(v);
        case Op::subtract: return two(Do::subtract, v[0], v[1]);
        case Op::negation: return negation(v[0]);
        case Op::implication: return two(Do::disjunction, negation(v[0]), v[1]);
        case Op::choice:
            if (known(v[0])) return value(v[0]) ? v[1] : v[2];
            return v[1] == v[2] ? v[1] : q_.term({Do::choice, v[0], v[1], v[2], 0, 0});
        case Op::conjunction: return joined(v, Do::conjunction, 1);
        default: return joined(v, Do::disjunction, 0);
        }
    }

private:
    int number(long value) const { return q_.term({Do::constant, narrow(value), 0, 0, 0, 0}); }
    bool known(int t) const { return q_.terms_[static_cast<unsigned>(t)].what == Do::constant; }
    long value(int t) const { return q_.terms_[static_cast<unsigned>(t)].a; }
    int negation(int a) const {
        if (known(a)) return number(!value(a));
        const Term& t = q_.terms_[static_cast<unsigned>(a)];
        return t.what == Do::negation ? t.a : q_.term({Do::negation, a, 0, 0, 0, 0});
    }
    int joined(const std::vector<int>& v, Do what, long neutral) const {
        std::vector<int> kept;
        for (int x : v) {
            if (!known(x)) kept.push_back(x);
            else if ((value(x) != 0) != (neutral != 0)) return number(!neutral);
        }
        int all = number(neutral);
        for (int x : kept) all = two(what, all, x);
        return all;
    }
    int two(Do what, int a, int b) const {
        if (known(a) && known(b)) {
            const long x = value(a), y = value(b);
            switch (what) {
            case Do::equal: return number(x == y);
            case Do::less: return number(x < y);
            case Do::add: return number(x + y);
            case Do::subtract: return number(x < y ? 0 : x - y);
            case Do::conjunction: return number(x && y);
            default: return number(x || y);
            }
        }
        if (what == Do::equal && a == b) return number(1);
        if (what == Do::add && known(a) && value(a) == 0) return b;
        if (what == Do::conjunction || what == Do::disjunction) {
            const bool neutral = what == Do::conjunction;
            for (const auto& [x, other] : {std::pair(a, b), std::pair(b, a)})
                if (known(x)) return (value(x) != 0) == neutral ? other : number(!neutral);
        }
        return q_.term({what, a, b, 0, 0, 0});
    }

    Quick& q_;
    const Machine& m_;
    int event_;
};

std::size_t Quick::Hash::operator()(const Term& t) const {
    std::size_t h = static_cast<std::size_t>(t.what);
    for (int x : {t.a, t.b, t.c, t.index, t.otherwise}) h = (h ^ static_cast<std::size_t>(x)) * 0x9E3779B97F4A7C15ULL, h ^= h >> 29;
    return h;
}

int Quick::term(Term t) {
    const auto [entry, is_new] = known_.try_emplace(t, static_cast<int>(terms_.size()));
    if (is_new) {
        terms_.push_back(t);
        values_.push_back(t.what == Do::constant ? t.a : 0);
    }
    return entry->second;
}

// The terms to evaluate for these roots, operands first, without those another program has evaluated before.
Quick::Program Quick::needed(const std::vector<int>& roots, const Program* before) const {
    std::vector<bool> seen(terms_.size());
    if (before) for (int t : *before) seen[static_cast<unsigned>(t)] = true;
    Program result, todo = roots;
    while (!todo.empty()) {
        const int at = todo.back();
        todo.pop_back();
        const Term& t = terms_[static_cast<unsigned>(at)];
        if (seen[static_cast<unsigned>(at)] || t.what == Do::constant) continue;
        seen[static_cast<unsigned>(at)] = true;
        result.push_back(at);
        if (t.what == Do::element || t.what == Do::element_after) todo.push_back(t.index);
        if (t.what < Do::equal) continue;
        todo.push_back(t.a);
        if (t.what != Do::negation) todo.push_back(t.b);
        if (t.what == Do::choice) todo.push_back(t.c);
    }
    std::sort(result.begin(), result.end());  // a term is younger than its operands
    return result;
}

Quick::CompiledRule Quick::compiled(const Machine& machine, int rule) {
    const Rule& r = machine.rules[static_cast<unsigned>(rule)];
    const Algebra algebra(*this, machine, r.event);
    Fold fold(machine, algebra);
    CompiledRule c{rule, fold.value(r.guard), r.answer, {}, {}};
    for (const Effect& e : r.effects) {
        const Variable& v = machine.variables[static_cast<unsigned>(e.variable)];
        const int high = narrow(type_of(machine, v).high);
        if (e.each >= 0)
            for (int k = 0; k != v.cells; ++k)
                c.effects.push_back({v.first + k, 1, high, fold.value_for(e.value, e.each, algebra.constant({}, k)), -1, e.variable});
        else
            c.effects.push_back({v.first, v.cells, high, fold.value(e.value), e.index.empty() ? -1 : fold.value(e.index), e.variable});
    }
    return c;
}

void Quick::schedule(CompiledEvent& e) {
    std::vector<int> guards, checks;
    for (const CompiledRule& r : e.rules) guards.push_back(r.guard);
    e.guards = needed(guards, nullptr);
    for (CompiledRule& r : e.rules) {
        std::vector<int> roots;
        for (const Assignment& a : r.effects) {
            roots.push_back(a.value);
            if (a.index >= 0) roots.push_back(a.index);
        }
        r.program = needed(roots, &e.guards);
    }
    for (const Check& c : e.checks) checks.push_back(c.root);
    e.checking = needed(checks, &e.guards);
}

Quick::Quick(const Machine& machine, const std::vector<Property>& checks) : events_(machine.events.size()) {
    for (std::size_t s = 0; s != events_.size(); ++s) events_[s].refusal = machine.events[s].refusal;
    for (std::size_t r = 0; r != machine.rules.size(); ++r)
        events_[static_cast<unsigned>(machine.rules[r].event)].rules.push_back(compiled(machine, static_cast<int>(r)));
    std::vector<int> roots;
    for (int k = 0; const Property& p : checks) {
        if (p.scope == Scope::state) {
            const Algebra algebra(*this, machine, -1);
            state_checks_.push_back({k, Fold(machine, algebra).value(p.condition)});
            roots.push_back(state_checks_.back().root);
        }
        for (int s = 0; p.scope == Scope::step && s != static_cast<int>(events_.size()); ++s) {
            if (p.event >= 0 && p.event != s) continue;
            const Algebra algebra(*this, machine, s);
            events_[static_cast<unsigned>(s)].checks.push_back({k, Fold(machine, algebra).value(p.condition)});
        }
        ++k;
    }
    state_checking_ = needed(roots, nullptr);
    for (CompiledEvent& e : events_) schedule(e);
}

void Quick::replace(const Machine& machine, int rule) {
    replaced_ = rule;
    CompiledEvent& e = events_[static_cast<unsigned>(machine.rules[static_cast<unsigned>(rule)].event)];
    for (CompiledRule& r : e.rules)
        if (r.rule == rule) r = compiled(machine, rule);
    schedule(e);
}

void Quick::run(const Program& program, const long* now, const long* next, const long* arguments, int answer) {
    long* v = values_.data();
    const Term* terms = terms_.data();
    for (int at : program) {
        const Term& t = terms[at];
        switch (t.what) {
        case Do::constant: break;
        case Do::now: v[at] = now[t.a]; break;
        case Do::next: v[at] = next[t.a]; break;
        case Do::parameter: v[at] = arguments[t.a]; break;
        case Do::element: v[at] = v[t.index] < t.b ? now[t.a + v[t.index]] : t.otherwise; break;
        case Do::element_after: v[at] = v[t.index] < t.b ? next[t.a + v[t.index]] : t.otherwise; break;
        case Do::answer: v[at] = answer == t.a; break;
        case Do::equal: v[at] = v[t.a] == v[t.b]; break;
        case Do::less: v[at] = v[t.a] < v[t.b]; break;
        case Do::add: v[at] = v[t.a] + v[t.b]; break;
        case Do::subtract: v[at] = v[t.a] < v[t.b] ? 0 : v[t.a] - v[t.b]; break;
        case Do::negation: v[at] = !v[t.a]; break;
        case Do::conjunction: v[at] = v[t.a] & v[t.b]; break;
        case Do::disjunction: v[at] = v[t.a] | v[t.b]; break;
        case Do::choice: v[at] = v[t.a] ? v[t.b] : v[t.c]; break;
        }
    }
}

Quick::Result Quick::step(const Snapshot& now, const spec::Input& input, Snapshot& next) {
    CompiledEvent& e = events_[static_cast<unsigned>(input.event)];
    Result result{{e.refusal}};
    next = now;
    run(e.guards, now.data(), nullptr, input.arguments.data(), 0);
    const CompiledRule* taken = nullptr;
    for (const CompiledRule& r : e.rules) {
        if (!values_[static_cast<unsigned>(r.guard)]) continue;
        if (!taken) {
            taken = &r;
            continue;
        }
        const bool this_one = r.rule == replaced_;
        result.conflict = this_one ? taken->rule : r.rule;
        if (this_one) taken = &r;
    }
    if (!taken) return result;
    result.outcome = {taken->answer, taken->rule};
    run(taken->program, now.data(), nullptr, input.arguments.data(), 0);
    for (const Assignment& a : taken->effects) {
        const long at = a.index < 0 ? 0 : values_[static_cast<unsigned>(a.index)], value = values_[static_cast<unsigned>(a.value)];
        if (at >= a.cells || value > a.high) result.closed = false;
        if (at < a.cells) next[static_cast<unsigned>(a.first + at)] = value;
    }
    return result;
}

void Quick::broken_by_step(const Snapshot& now, const spec::Input& input, const Outcome& outcome, const Snapshot& next, std::vector<int>& broken) {
    CompiledEvent& e = events_[static_cast<unsigned>(input.event)];
    run(e.checking, now.data(), next.data(), input.arguments.data(), outcome.answer);
    for (const Check& c : e.checks)
        if (!values_[static_cast<unsigned>(c.root)]) broken.push_back(c.position);
}

void Quick::broken_in(const Snapshot& state, std::vector<int>& broken) {
    run(state_checking_, state.data(), nullptr, nullptr, 0);
    for (const Check& c : state_checks_)
        if (!values_[static_cast<unsigned>(c.root)]) broken.push_back(c.position);
}

}  // namespace proofs
