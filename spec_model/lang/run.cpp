// SPDX-License-Identifier: Apache-2.0
#include "lang/run.hpp"

#include "lang/fold.hpp"

#include <stdexcept>

namespace spec {

namespace {

class Numbers {
public:
    using Value = long;
    const Machine& machine;
    const Snapshot& now;
    const Input* input = nullptr;
    const Outcome* outcome = nullptr;
    const Snapshot* next = nullptr;

    long constant(const Type&, long value) const { return value; }
    long parameter(int at) const { return input->arguments[static_cast<unsigned>(at)]; }
    // An element outside the array reads as its initial value, so that reading is total.
    long read(const Variable& v, const long* index, bool after) const {
        const long k = index ? *index : 0;
        return k < v.cells ? (after ? *next : now)[static_cast<unsigned>(v.first + k)] : v.initial;
    }
    long answered(int type, int code) const {
        return machine.events[static_cast<unsigned>(input->event)].answers == type && outcome->answer == code;
    }
    long sum(const std::vector<long>& v) const {
        long n = 0;
        for (long x : v) n += x;
        return n;
    }
    long apply(Op op, const std::vector<long>& v) const {
        switch (op) {
        case Op::equal: return v[0] == v[1];
        case Op::less: return v[0] < v[1];
        case Op::add: return sum(v);
        case Op::subtract: return v[0] < v[1] ? 0 : v[0] - v[1];
        case Op::negation: return !v[0];
        case Op::implication: return !v[0] || v[1];
        case Op::choice: return v[0] ? v[1] : v[2];
        case Op::conjunction:
            for (long x : v) if (!x) return 0;
            return 1;
        default:
            for (long x : v) if (x) return 1;
            return 0;
        }
    }
};

void assign(const Machine& machine, const Rule& r, const Numbers& numbers, Snapshot& next) {
    Fold fold(machine, numbers);
    for (const Effect& e : r.effects) {
        const Variable& v = machine.variables[static_cast<unsigned>(e.variable)];
        for (long k = 0; e.each >= 0 && k != v.cells; ++k)
            next[static_cast<unsigned>(v.first + k)] = fold.value_for(e.value, e.each, k);
        if (e.each >= 0) continue;
        const long at = e.index.empty() ? 0 : fold.value(e.index);
        if (at < v.cells) next[static_cast<unsigned>(v.first + at)] = fold.value(e.value);
    }
}

}  // namespace

Snapshot initial(const Machine& machine) {
    Snapshot s;
    for (const Variable* v : cells(machine)) s.push_back(v->initial);
    return s;
}

bool in_range(const Machine& machine, const Input& input) {
    const Event& event = machine.events[static_cast<unsigned>(input.event)];
    for (unsigned p = 0; p != event.parameters.size(); ++p)
        if (input.arguments[p] < 0 || input.arguments[p] > type_of(machine, event.parameters[p]).high) return false;
    return true;
}

Outcome step(const Machine& machine, Snapshot& state, const Input& input) {
    Outcome outcome{machine.events[static_cast<unsigned>(input.event)].refusal};
    if (!in_range(machine, input)) return outcome;
    const Numbers numbers{machine, state, &input};
    Fold fold(machine, numbers);
    for (unsigned k = 0; k != machine.rules.size(); ++k) {
        const Rule& r = machine.rules[k];
        if (r.event != input.event || !fold.value(r.guard)) continue;
        if (outcome.rule >= 0)
            throw std::logic_error(std::string(machine.name) + ": rules " + std::string(machine.rules[static_cast<unsigned>(outcome.rule)].id) + " and " + std::string(r.id) + " both apply");
        outcome = {r.answer, static_cast<int>(k)};
    }
    if (outcome.rule < 0) return outcome;
    Snapshot next = state;
    assign(machine, machine.rules[static_cast<unsigned>(outcome.rule)], numbers, next);
    state = next;
    return outcome;
}

long value(const Machine& machine, const Formula& f, const Snapshot& state, int binder, long element) {
    const Numbers numbers{machine, state};
    Fold fold(machine, numbers);
    return binder < 0 ? fold.value(f) : fold.value_for(f, binder, element);
}

bool holds(const Machine& machine, const Property& p, const Snapshot& state) { return value(machine, p.condition, state) != 0; }

bool holds(const Machine& machine, const Property& p, const Snapshot& before, const Input& input, const Outcome& outcome, const Snapshot& after) {
    if (p.event >= 0 && p.event != input.event) return true;
    const Numbers numbers{machine, before, &input, &outcome, &after};
    return Fold(machine, numbers).value(p.condition) != 0;
}

}  // namespace spec
