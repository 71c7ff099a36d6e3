// SPDX-License-Identifier: Apache-2.0
// State and step over tables of unknown size, see table.hpp.

#include "any_size/table.hpp"

namespace proofs::any_size {

using namespace spec;

// ---- reading ----------------------------------------------------------------------------------------------------------

Term Table::element(const Variable& v, long cell) {
    return sorts_.named(v.index < 0 ? full_name(v) : full_name(v) + '[' + std::to_string(cell) + ']', v.type);
}

z3::func_decl Table::function(const Variable& v) { return z3_.function(full_name(v).c_str(), sorts_.sort(v.index), sorts_.sort(v.type)); }

Value Table::now(const Variable& v, const Value* index) {
    if (!index) return element(v, 0);
    const auto at = logic_.term(*index);
    if (!at || !sorts_.fits(v.index, *at)) return logic_.unknown("an array is read at an index that is not an element");
    if (sorts_.is_open(v.index)) return Term{function(v)(at->expr), type_of(machine_, v).high};
    if (const long k = numeral(at->expr); k >= 0) return k < v.cells ? Value(element(v, k)) : initial(v);
    Value result = initial(v);
    for (long k = v.cells; k-- != 0;) result = logic_.choice(proofs::same(*at, numeral(z3_, k, k)), element(v, k), result);
    return result;
}

Value Table::next(const Rule& r, const std::vector<Term>& arguments, const Variable& v, const Value* index) {
    const Place before = here(&arguments);
    Value result = now(v, index);
    for (const Effect& e : r.effects) {
        if (&machine_.variables[static_cast<unsigned>(e.variable)] != &v) continue;
        if (!index) result = value(e.value, before);
        else if (e.each >= 0) result = value_for(e.value, before, e.each, *index);
        else result = logic_.choice(logic_.same(*index, value(e.index, before)), value(e.value, before), result);
    }
    // Beyond the array nothing is assigned.
    if (!index || sorts_.is_open(v.index)) return result;
    const z3::expr exists = logic_.at_most(*index, v.cells - 1);
    return logic_.choice(exists, result, initial(v));
}

Place Table::here(const std::vector<Term>* arguments) {
    Place p{[this](const Variable& v, const Value* i) { return now(v, i); }};
    p.arguments = arguments;
    return p;
}
Place Table::at_the_start() {
    return {[this](const Variable& v, const Value*) { return initial(v); }};
}
Place Table::afterwards(const Rule& r, const std::vector<Term>& arguments) {
    return {[this, &r, &arguments](const Variable& v, const Value* i) { return next(r, arguments, v, i); }};
}
Place Table::step(const Rule& r, const std::vector<Term>& arguments) {
    Place p = here(&arguments);
    p.after = afterwards(r, arguments).now;
    p.answers = machine_.events[static_cast<unsigned>(r.event)].answers;
    p.answer = r.answer;
    return p;
}
Place Table::refused(const Event& e, const std::vector<Term>& arguments) {
    Place p = here(&arguments);
    p.after = p.now;
    p.answers = e.answers;
    p.answer = e.refusal;
    return p;
}

// ---- ranges -------------------------------------------------------------------------------------------------------------

z3::expr Table::in_range() {
    std::vector<z3::expr> facts;
    for (const Variable& v : machine_.variables) {
        const Type& type = type_of(machine_, v);
        if (sorts_.is_open(v.type) || type.kind == Kind::boolean || (type.high & (type.high + 1)) == 0) continue;
        const auto fits = [&](const z3::expr& e) { return z3::ule(e, z3_.bv_val(static_cast<unsigned>(type.high), e.get_sort().bv_size())); };
        if (v.index >= 0 && sorts_.is_open(v.index)) facts.push_back(logic_.for_all(v.index, [&](const z3::expr& x) { return fits(function(v)(x)); }));
        else for (long k = 0; k != v.cells; ++k) facts.push_back(fits(element(v, k).expr));
    }
    return conjunction(z3_, facts);
}

std::vector<Term> Table::arguments(const Event& e) {
    std::vector<Term> result;
    for (const Parameter& p : e.parameters) result.push_back(sorts_.named(std::string(p.name) + " of " + full_name(e), p.type));
    return result;
}

z3::expr Table::in_range(const Event& e, const std::vector<Term>& arguments) {
    std::vector<z3::expr> facts;
    for (unsigned p = 0; p != e.parameters.size(); ++p) {
        const Type& type = type_of(machine_, e.parameters[p]);
        if (sorts_.is_open(e.parameters[p].type) || type.kind == Kind::boolean || (type.high & (type.high + 1)) == 0) continue;
        const z3::expr& argument = arguments[p].expr;
        facts.push_back(z3::ule(argument, z3_.bv_val(static_cast<unsigned>(type.high), argument.get_sort().bv_size())));
    }
    return conjunction(z3_, facts);
}

z3::expr Table::closed(const Rule& r, const std::vector<Term>& arguments) {
    const Place before = here(&arguments);
    std::vector<z3::expr> facts;
    const auto within = [&](int type, const Value& v) {
        const auto t = logic_.term(v);
        if (t && !sorts_.fits(type, *t)) return logic_.condition(logic_.unknown("an element is assigned that is not one of its type"));
        return sorts_.is_open(type) ? (t ? z3_.bool_val(true) : logic_.condition(logic_.unknown("an unknown element is assigned")))
                                    : logic_.at_most(v, machine_.types[static_cast<unsigned>(type)].high);
    };
    for (const Effect& e : r.effects) {
        const Variable& v = machine_.variables[static_cast<unsigned>(e.variable)];
        if (e.each < 0) {
            facts.push_back(within(v.type, value(e.value, before)));
            if (v.index >= 0) facts.push_back(within(v.index, value(e.index, before)));
        } else if (sorts_.is_open(v.index)) {
            facts.push_back(logic_.for_all(v.index, [&](const z3::expr& x) { return within(v.type, value_for(e.value, before, e.each, Term{x, 0})); }));
        } else {
            for (long k = 0; k != v.cells; ++k) facts.push_back(within(v.type, value_for(e.value, before, e.each, sorts_.constant(v.index, k))));
        }
    }
    return conjunction(z3_, facts);
}

// ---- formulas -------------------------------------------------------------------------------------------------------------

Value Table::value(const Formula& f, const Place& place) { return f.empty() ? Value(truth(z3_, true)) : inside(Tree(f), place, {}, false); }

Value Table::value_for(const Formula& f, const Place& place, int binder, const Value& element) {
    return f.empty() ? Value(truth(z3_, true)) : inside(Tree(f), place, {{binder, element}}, false);
}

Value Table::inside(Tree body, const Place& place, std::vector<Binding> bound, bool after) {
    bound.swap(bound_);
    const bool outer = after_;
    after_ = after;
    Value result = value(body, place);
    after_ = outer;
    bound.swap(bound_);
    return result;
}

Value Table::call(Tree t, const Place& place) {
    const Definition& d = machine_.definitions[static_cast<unsigned>(t->at)];
    std::vector<Binding> arguments;
    for (int k = 0; k != t.size(); ++k) arguments.push_back({d.parameters[static_cast<unsigned>(k)], value(t[k], place)});
    return inside(Tree(d.body), place, arguments, after_ || t->after);
}

Value Table::quantifier(Tree t, const Place& place) {
    if (!sorts_.is_open(t->type)) {
        std::vector<Term> each;
        std::vector<z3::expr> conditions;
        for (long k = 0; k <= machine_.types[static_cast<unsigned>(t->type)].high; ++k) {
            bound_.push_back({t->at, sorts_.constant(t->type, k)});
            conditions.push_back(logic_.condition(value(t[0], place)));
            each.push_back({conditions.back(), 1});
            bound_.pop_back();
        }
        if (t->op == Op::count) return number_of(z3_, each);
        return Term{t->op == Op::all ? conjunction(z3_, conditions) : disjunction(z3_, conditions), 1};
    }
    // Counts are written out later, so the body keeps what is bound around it.
    const auto body = [this, t, place, bound = bound_, after = after_](const z3::expr& x) {
        std::vector<Binding> all = bound;
        all.push_back({t->at, Term{x, 0}});
        return logic_.condition(inside(t[0], place, all, after));
    };
    if (t->op == Op::count) return Counted{t->type, body, 0};
    return Term{t->op == Op::all ? logic_.for_all(t->type, body) : logic_.exists(t->type, body), 1};
}

Value Table::value(Tree t, const Place& place) {
    switch (t->op) {
    case Op::constant: return sorts_.constant(t->type, t->value);
    case Op::setting: {
        const long n = machine_.settings[static_cast<unsigned>(t->at)].value;
        return numeral(z3_, n, n);
    }
    case Op::parameter: return (*place.arguments)[static_cast<unsigned>(t->at)];
    case Op::answered: return truth(z3_, place.answers == t->type && place.answer == t->value);
    case Op::bound:
        for (auto b = bound_.rbegin();; ++b)
            if (b->binder == t->at) return b->value;
    case Op::variable: {
        const Variable& v = machine_.variables[static_cast<unsigned>(t->at)];
        const Place::Read& read = t->after || after_ ? place.after : place.now;
        if (t.size() == 0) return read(v, nullptr);
        const Value index = value(t[0], place);
        return read(v, &index);
    }
    case Op::call: return call(t, place);
    case Op::all: case Op::any: case Op::count: return quantifier(t, place);
    default: break;
    }
    std::vector<Value> operands;
    for (int k = 0; k != t.size(); ++k) operands.push_back(value(t[k], place));
    const auto truths = [&] {
        std::vector<z3::expr> result;
        for (const Value& v : operands) result.push_back(logic_.condition(v));
        return result;
    };
    switch (t->op) {
    case Op::equal: return Term{logic_.same(operands[0], operands[1]), 1};
    case Op::less: return Term{logic_.less(operands[0], operands[1]), 1};
    case Op::add: return logic_.sum(operands);
    case Op::subtract: return logic_.difference(operands[0], operands[1]);
    case Op::negation: return Term{negation(logic_.condition(operands[0])), 1};
    case Op::conjunction: return Term{conjunction(z3_, truths()), 1};
    case Op::disjunction: return Term{disjunction(z3_, truths()), 1};
    case Op::implication: return Term{implication(logic_.condition(operands[0]), logic_.condition(operands[1])), 1};
    default: return logic_.choice(logic_.condition(operands[0]), operands[1], operands[2]);
    }
}

}  // namespace proofs::any_size
