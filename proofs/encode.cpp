// SPDX-License-Identifier: Apache-2.0
// The Z3 instance of spec::Fold, and the step as a function of state and input; see encode.hpp.

#include "encode.hpp"

#include "lang/fold.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

const Type& type_at(const Machine& m, int at) { return m.types[static_cast<unsigned>(at)]; }
long last_event(const Machine& m) { return static_cast<long>(m.events.size()) - 1; }
long largest_answer(const Machine& m) {
    long high = 1;
    for (const Event& e : m.events) high = std::max(high, type_at(m, e.answers).high);
    return high;
}

}  // namespace

// What the variables of a formula stand for. A formula of every event (of a step property) has an input instead of an event.
struct Encoding::Scope {
    const Values& now;
    const Event* event = nullptr;
    const Values* arguments = nullptr;
    const Input* input = nullptr;
    const Step* step = nullptr;
};

class Encoding::Terms {
public:
    using Value = Term;
    Terms(const Encoding& e, const Scope& scope) : e_(e), z3_(e.z3_), scope_(scope) {}

    Term constant(const Type& t, long value) const {
        return t.kind == Kind::boolean ? truth(z3_, value != 0) : numeral(z3_, value, value);
    }
    Term parameter(int at) const {
        const auto p = static_cast<unsigned>(at);
        return {(*scope_.arguments)[p], type_of(e_.machine_, scope_.event->parameters[p]).high};
    }
    Term answered(int type, int code) const {
        const Term answer{scope_.step->answer, largest_answer(e_.machine_)};
        const z3::expr equal = same({with_bits(answer.expr, bits_for(answer.high)), answer.high}, numeral(z3_, code, code));
        if (scope_.event) return {scope_.event->answers == type ? equal : z3_.bool_val(false), 1};
        std::vector<z3::expr> such;
        bool all = true;
        for (int s = 0; s <= last_event(e_.machine_); ++s) {
            if (e_.machine_.events[static_cast<unsigned>(s)].answers == type) such.push_back(e_.is(*scope_.input, s));
            else all = false;
        }
        return {all ? equal : conjunction(z3_, {disjunction(z3_, such), equal}), 1};
    }
    // An element outside the array reads as its initial value, so that reading is total.
    Term read(const Variable& v, const Term* index, bool after) const {
        const Values& state = after ? scope_.step->next : scope_.now;
        const auto element = [&](long k) { return e_.cell(v, state[static_cast<unsigned>(v.first + k)]); };
        if (!index) return element(0);
        const Term outside = constant(type_of(e_.machine_, v), v.initial);
        if (const long k = numeral(index->expr); k >= 0) return k < v.cells ? element(k) : outside;
        const long last = std::min<long>(v.cells - 1, index->high);
        Term result = index->high >= v.cells ? outside : element(last);
        for (long k = index->high >= v.cells ? last : last - 1; k >= 0; --k)
            result = choice(same(*index, numeral(z3_, k, k)), element(k), result);
        return result;
    }
    Term sum(const std::vector<Term>& conditions) const { return number_of(z3_, conditions); }
    Term apply(Op op, const std::vector<Term>& v) const {
        std::vector<z3::expr> terms;
        for (const Term& t : v) terms.push_back(t.expr);
        switch (op) {
        case Op::equal: return {same(v[0], v[1]), 1};
        case Op::less: return {less(v[0], v[1]), 1};
        case Op::add: return proofs::sum(z3_, v);
        case Op::subtract: return difference(v[0], v[1]);
        case Op::negation: return {negation(terms[0]), 1};
        case Op::implication: return {implication(terms[0], terms[1]), 1};
        case Op::choice: return choice(terms[0], v[1], v[2]);
        case Op::conjunction: return {conjunction(z3_, terms), 1};
        default: return {disjunction(z3_, terms), 1};
        }
    }

private:
    const Encoding& e_;
    z3::context& z3_;
    const Scope& scope_;
};

Encoding::Encoding(z3::context& context, const Machine& machine)
    : z3_(context), machine_(machine), cells_(spec::cells(machine)) {}

Term Encoding::term(const Formula& f, const Scope& scope, int binder, long element) const {
    const Terms terms(*this, scope);
    Fold fold(machine_, terms);
    if (binder < 0) return fold.value(f);
    const Type& type = type_at(machine_, machine_.binders[static_cast<unsigned>(binder)].type);
    return fold.value_for(f, binder, terms.constant(type, element));
}

z3::expr Encoding::number(long value, long high) const { return numeral(z3_, value, high).expr; }

z3::expr Encoding::constant(const std::string& name, const Type& type) const {
    return type.kind == Kind::boolean ? z3_.bool_const(name.c_str()) : z3_.bv_const(name.c_str(), bits_for(type.high));
}

Term Encoding::cell(const Variable& v, const z3::expr& value) const { return {value, type_of(machine_, v).high}; }

z3::expr Encoding::value_of(const Type& type, const z3::expr& bits) const {
    return type.kind == Kind::boolean ? bits.extract(0, 0) == z3_.bv_val(1, 1) : with_bits(bits, bits_for(type.high));
}

z3::expr Encoding::below(const Type& type, const z3::expr& value) const {
    if (value.is_bool()) return z3_.bool_val(true);
    return at_most({value, (1L << value.get_sort().bv_size()) - 1}, type.high);
}

Values Encoding::fresh(const std::string& suffix) const {
    Values state;
    for (unsigned c = 0; c != cells_.size(); ++c) {
        const Variable& v = *cells_[c];
        const std::string element = v.index < 0 ? "" : "." + std::to_string(static_cast<int>(c) - v.first);
        state.push_back(constant(full_name(v) + element + suffix, type_of(machine_, v)));
    }
    return state;
}

Values Encoding::fresh_arguments(const Event& event, const std::string& suffix) const {
    Values arguments;
    for (const Parameter& p : event.parameters)
        arguments.push_back(constant(full_name(event) + "." + std::string(p.name) + suffix, type_of(machine_, p)));
    return arguments;
}

Input Encoding::fresh_input(const std::string& suffix) const {
    Input input{z3_.bv_const(("event" + suffix).c_str(), bits_for(last_event(machine_))), {}};
    for (const Event& s : machine_.events) input.arguments.push_back(fresh_arguments(s, suffix));
    return input;
}

z3::expr Encoding::initial(const Values& state) const {
    std::vector<z3::expr> all;
    for (unsigned c = 0; c != state.size(); ++c) {
        const long start = cells_[c]->initial;
        all.push_back(same(cell(*cells_[c], state[c]), state[c].is_bool() ? truth(z3_, start != 0) : numeral(z3_, start, start)));
    }
    return conjunction(z3_, all);
}

z3::expr Encoding::in_range(const Values& state) const {
    std::vector<z3::expr> all;
    for (unsigned c = 0; c != state.size(); ++c) all.push_back(below(type_of(machine_, *cells_[c]), state[c]));
    return conjunction(z3_, all);
}

z3::expr Encoding::in_range(const Event& event, const Values& arguments) const {
    std::vector<z3::expr> all;
    for (unsigned p = 0; p != arguments.size(); ++p) all.push_back(below(type_of(machine_, event.parameters[p]), arguments[p]));
    return conjunction(z3_, all);
}

z3::expr Encoding::in_range(const Input& input) const {
    std::vector<z3::expr> all{at_most({input.event, (1L << input.event.get_sort().bv_size()) - 1}, last_event(machine_))};
    for (unsigned s = 0; s != machine_.events.size(); ++s) all.push_back(in_range(machine_.events[s], input.arguments[s]));
    return conjunction(z3_, all);
}

z3::expr Encoding::is(const Input& input, int event) const {
    return same({input.event, last_event(machine_)}, numeral(z3_, event, event));
}

z3::expr Encoding::enabled(const Rule& r, const Values& now, const Values& arguments) const {
    return term(r.guard, {now, &machine_.events[static_cast<unsigned>(r.event)], &arguments}).expr;
}

z3::expr Encoding::closed(const Rule& r, const Values& now, const Values& arguments) const {
    const Scope scope{now, &machine_.events[static_cast<unsigned>(r.event)], &arguments};
    std::vector<z3::expr> all;
    for (const Effect& e : r.effects) {
        const Variable& v = machine_.variables[static_cast<unsigned>(e.variable)];
        if (!e.index.empty() && e.each < 0) all.push_back(at_most(term(e.index, scope), v.cells - 1));
        for (long k = 0; k != (e.each < 0 ? 1 : v.cells); ++k)
            all.push_back(at_most(term(e.value, scope, e.each, k), type_of(machine_, v).high));
    }
    return conjunction(z3_, all);
}

// The state after a rule: its effects in order, each reading the state before; outside an array nothing is assigned.
Values Encoding::assigned(const Rule& r, const Scope& scope) const {
    Values next = scope.now;
    for (const Effect& e : r.effects) {
        const Variable& v = machine_.variables[static_cast<unsigned>(e.variable)];
        const auto fitting = [&](int binder, long element) {
            const Term t = term(e.value, scope, binder, element);
            return t.expr.is_bool() ? t.expr : with_bits(t.expr, bits_for(type_of(machine_, v).high));
        };
        if (e.each >= 0) {
            for (long k = 0; k != v.cells; ++k) next[static_cast<unsigned>(v.first + k)] = fitting(e.each, k);
            continue;
        }
        const z3::expr value = fitting(-1, 0);
        const Term index = e.index.empty() ? numeral(z3_, 0, 0) : term(e.index, scope);
        for (long k = 0; k != v.cells; ++k) {
            z3::expr& target = next[static_cast<unsigned>(v.first + k)];
            target = choice(same(index, numeral(z3_, k, k)), value, target);
        }
    }
    return next;
}

// Guards of one event exclude each other, which `deterministic` proves; so the order of the rules does not matter.
Step Encoding::step(int event, const Values& now, const Values& arguments) const {
    const Event& s = machine_.events[static_cast<unsigned>(event)];
    const long answers = type_at(machine_, s.answers).high;
    Step result{now, number(s.refusal, answers)};
    for (const Rule& r : machine_.rules) {
        if (r.event != event) continue;
        const z3::expr taken = enabled(r, now, arguments);
        result.answer = choice(taken, number(r.answer, answers), result.answer);
        const Values next = assigned(r, {now, &s, &arguments});
        for (unsigned c = 0; c != now.size(); ++c)
            if (!z3::eq(next[c], now[c])) result.next[c] = choice(taken, next[c], result.next[c]);
    }
    return result;
}

Step Encoding::step(const Values& now, const Input& input) const {
    const unsigned bits = bits_for(largest_answer(machine_));
    Step result{now, z3_.bv_val(0, bits)};
    for (int s = 0; s <= last_event(machine_); ++s) {
        const Step one = step(s, now, input.arguments[static_cast<unsigned>(s)]);
        const z3::expr chosen = is(input, s);
        for (unsigned c = 0; c != now.size(); ++c)
            if (!z3::eq(one.next[c], now[c])) result.next[c] = choice(chosen, one.next[c], result.next[c]);
        result.answer = choice(chosen, with_bits(one.answer, bits), result.answer);
    }
    return result;
}

z3::expr Encoding::holds(const Property& p, const Values& now) const { return term(p.condition, {now}).expr; }

z3::expr Encoding::holds(const Property& p, const Values& now, const Input& input, const Step& step) const {
    if (p.event < 0) return term(p.condition, {now, nullptr, nullptr, &input, &step}).expr;
    const auto s = static_cast<unsigned>(p.event);
    return implication(is(input, p.event), term(p.condition, {now, &machine_.events[s], &input.arguments[s], &input, &step}).expr);
}

z3::expr Encoding::value(const Formula& f, const Values& now, int binder, long element) const {
    return term(f, {now}, binder, element).expr;
}

z3::expr Encoding::value(const Formula& f, const Values& now, const Event& event, const Values& arguments, const Step* step) const {
    return term(f, {now, &event, &arguments, nullptr, step}).expr;
}

z3::expr Encoding::equal(const Values& a, const Values& b) const {
    std::vector<z3::expr> all;
    for (unsigned c = 0; c != a.size(); ++c) all.push_back(a[c].is_bool() ? same({a[c], 1}, {b[c], 1}) : a[c] == b[c]);
    return conjunction(z3_, all);
}

}  // namespace proofs
