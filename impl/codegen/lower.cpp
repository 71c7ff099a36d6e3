// SPDX-License-Identifier: Apache-2.0
// From formulas to expressions: says what the model leaves implicit, except where the facts decide it.
#include "expr.hpp"

#include <algorithm>
#include <stdexcept>

namespace codegen {

using namespace spec;

namespace {

constexpr long unknown = 0x7fffffffffffffffL;

bool holds(const Exprs& facts, const Expr& e) { return std::find(facts.begin(), facts.end(), e) != facts.end(); }

// The largest value the facts leave, starting from the one the type leaves.
long largest(const Exprs& facts, const Expr& e, long high) {
    for (const Expr& f : facts) {
        if (f.operands.size() != 2) continue;
        if (f.form == Form::less && f.operands[0] == e && is_constant(f.operands[1]))
            high = std::min(high, f.operands[1].value - 1);
        if (f.form == Form::at_least && f.operands[1] == e && is_constant(f.operands[0]))
            high = std::min(high, f.operands[0].value);
        if (f.form == Form::equal && f.operands[0] == e && is_constant(f.operands[1]))
            high = std::min(high, f.operands[1].value);
    }
    return high;
}

long smallest(const Exprs& facts, const Expr& e) {
    if (is_constant(e)) return e.value;
    long low = 0;
    for (const Expr& f : facts) {
        if (f.operands.size() != 2) continue;
        if (f.form == Form::less && f.operands[1] == e && is_constant(f.operands[0]))
            low = std::max(low, f.operands[0].value + 1);
        if (f.form == Form::at_least && f.operands[0] == e && is_constant(f.operands[1]))
            low = std::max(low, f.operands[1].value);
        if (f.form == Form::equal && f.operands[0] == e && is_constant(f.operands[1]))
            low = std::max(low, f.operands[1].value);
        if (f.form == Form::unequal && f.operands[0] == e && is_literal(f.operands[1], 0)) low = std::max(low, 1L);
    }
    return low;
}

Expr sum(const Exprs& terms) {
    Exprs flat;
    long constant = 0, high = 0;
    for (const Expr& t : terms)
        for (const Expr& part : t.form == Form::add ? t.operands : Exprs{t}) {
            high += part.high;
            if (part.form == Form::literal) constant += part.value;
            else flat.push_back(part);
        }
    if (constant != 0 || flat.empty()) flat.push_back(number(constant));
    return flat.size() == 1 ? flat.front() : Expr{Form::add, Kind::number, -1, 0, high, flat};
}

// Never below 0.
Expr subtract(const Expr& a, const Expr& b, const Exprs& facts) {
    if (is_literal(b, 0)) return a;
    if (a.form == Form::literal && b.form == Form::literal) return number(std::max(0L, a.value - b.value));
    const Expr plain{Form::difference, Kind::number, -1, 0, a.high, {a, b}};
    if (holds(facts, less(b, a)) || holds(facts, negated(less(a, b))) ||
        (is_constant(b) && smallest(facts, a) >= b.value))
        return plain;
    return choose(is_literal(b, 1) ? less(number(0), a) : less(b, a), plain, number(0));
}

Exprs without(const Exprs& facts, int binder) {
    Exprs rest;
    for (const Expr& f : facts)
        if (!mentions(f, binder)) rest.push_back(f);
    return rest;
}

Formula spelled_out(const Machine& m, Tree t, const std::map<int, Formula>& arguments) {
    if (t->op == Op::bound && arguments.count(t->at)) return arguments.at(t->at);
    if (t->op == Op::call) {
        const Definition& d = m.definitions[static_cast<unsigned>(t->at)];
        std::map<int, Formula> inside;
        for (int k = 0; k != t.size(); ++k)
            inside[d.parameters[static_cast<unsigned>(k)]] = spelled_out(m, t[k], arguments);
        return spelled_out(m, Tree(d.body), inside);
    }
    Formula f;
    for (int k = 0; k != t.size(); ++k)
        for (const Node& n : spelled_out(m, t[k], arguments)) f.push_back(n);
    f.push_back(*t);
    f.back().length = static_cast<int>(f.size());
    return f;
}
}  // namespace

Expr decided(const Exprs& facts, const Expr& e) {
    if (holds(facts, e)) return truth(true);
    if (holds(facts, negated(e))) return truth(false);
    if (e.operands.size() != 2 || e.form < Form::equal || e.form > Form::at_least) return e;
    const Expr& a = e.operands[0];
    const Expr& b = e.operands[1];
    const long most = is_constant(a) ? a.value : largest(facts, a, unknown), least = smallest(facts, a);
    const long most_b = is_constant(b) ? b.value : largest(facts, b, unknown), least_b = smallest(facts, b);
    const bool below = most<least_b, above = least> most_b,
               same = least == most && least_b == most_b && least == least_b;
    if (e.form == Form::equal || e.form == Form::unequal)
        return below || above ? truth(e.form == Form::unequal) : same ? truth(e.form == Form::equal) : e;
    if (below) return truth(e.form == Form::less);
    return least >= most_b ? truth(e.form == Form::at_least) : e;
}

Formula spelled_out(const Machine& m, const Formula& f) { return f.empty() ? f : spelled_out(m, Tree(f), {}); }

Lowering::Lowering(const Machine& m) : m_(m) {
    for (const Binder& b : m.binders) binder_high_.push_back(m.types[static_cast<unsigned>(b.type)].high);
    for (const Rule& r : m.rules)
        if (!r.raised.empty())
            throw std::invalid_argument(std::string(m.name) + ": rule " + std::string(r.id) +
                                        " raises an event of another machine; generate the system they form");
    // A definition's parameter is as large as the largest argument of any call.
    for (bool more = true; more;) {
        more = false;
        definitions_.clear();
        for (const Definition& d : m.definitions) more = widen(d.body, nullptr) || more;
        for (const Rule& r : m.rules) {
            const Event* e = &m.events[static_cast<unsigned>(r.event)];
            more = widen(r.guard, e) || more;
            for (const Effect& f : r.effects) more = widen(f.index, e) || widen(f.value, e) || more;
        }
    }
    definitions_.clear();
}

bool Lowering::widen(const Formula& f, const Event* event) {
    bool changed = false;
    for (const Node& n : f) {
        if (n.op != Op::call) continue;
        const Tree call(&n);
        const Definition& d = m_.definitions[static_cast<unsigned>(n.at)];
        for (int k = 0; k != call.size(); ++k) {
            Exprs none;
            long& high = binder_high_[static_cast<unsigned>(d.parameters[static_cast<unsigned>(k)])];
            const long needed = tree(call[k], event, none).high;
            changed = changed || needed > high;
            high = std::max(high, needed);
        }
    }
    return changed;
}

Expr Lowering::lower(const Formula& f, const Event* event, const Exprs& facts) const {
    if (f.empty()) return truth(true);
    Exprs known = facts;
    return tree(Tree(f), event, known);
}

const Expr& Lowering::definition(int at) const {
    const auto known = definitions_.find(at);
    if (known != definitions_.end()) return known->second;
    Expr body = lower(m_.definitions[static_cast<unsigned>(at)].body, nullptr);
    return definitions_.emplace(at, std::move(body)).first->second;
}

Expr Lowering::tree(Tree t, const Event* event, Exprs& facts) const {
    const Expr e = plain(t, event, facts);
    if (e.kind != Kind::boolean || e.form == Form::literal) return e;
    return decided(facts, e);
}

Expr Lowering::plain(Tree t, const Event* event, Exprs& facts) const {
    const auto operand = [&](int k) { return tree(t[k], event, facts); };
    switch (t->op) {
    case Op::constant: return literal(m_, t->type, t->value);
    case Op::setting: {
        const long n = m_.settings[static_cast<unsigned>(t->at)].value;
        return {Form::setting, Kind::number, t->at, n, n};
    }
    case Op::variable: return read(t, event, facts);
    case Op::parameter: {
        if (!event)
            throw std::invalid_argument(std::string(m_.name) + ": a named formula reads a parameter of an event");
        const Type& type = type_of(m_, event->parameters[static_cast<unsigned>(t->at)]);
        return {Form::parameter, type.kind == Kind::index ? Kind::number : type.kind, t->at, 0, type.high};
    }
    case Op::bound: {
        const Type& type = m_.types[static_cast<unsigned>(m_.binders[static_cast<unsigned>(t->at)].type)];
        return {Form::bound, type.kind == Kind::index ? Kind::number : type.kind, t->at, 0, high_of_binder(t->at)};
    }
    case Op::call: {
        const Expr& body = definition(t->at);
        if (body.form == Form::literal) return body;
        Expr e{Form::call, body.kind, t->at, 0, body.high};
        for (int k = 0; k != t.size(); ++k) e.operands.push_back(operand(k));
        return e;
    }
    case Op::equal: return equal(operand(0), operand(1));
    case Op::less: return less(operand(0), operand(1));
    case Op::add: {
        Exprs terms;
        for (int k = 0; k != t.size(); ++k) terms.push_back(operand(k));
        return sum(terms);
    }
    case Op::subtract: return subtract(operand(0), operand(1), facts);
    case Op::negation: return negated(operand(0));
    case Op::conjunction:
    case Op::disjunction:
    case Op::implication:
    case Op::choice: return junction(t, event, facts);
    case Op::all:
    case Op::any:
    case Op::count: return quantifier(t, event, facts);
    case Op::answered: break;
    }
    throw std::invalid_argument(std::string(m_.name) + ": a rule speaks of its own answer");
}

Expr Lowering::read(Tree t, const Event* event, Exprs& facts) const {
    const Variable& v = m_.variables[static_cast<unsigned>(t->at)];
    const Type& type = type_of(m_, v);
    Expr cell{Form::cell, type.kind == Kind::index ? Kind::number : type.kind, t->at, 0, type.high};
    if (t.size() == 0) return cell;
    const Expr index = tree(t[0], event, facts);
    const Expr outside = literal(m_, v.type, v.initial);
    if (index.form == Form::literal && index.value >= v.cells) return outside;
    cell.operands.push_back(index);
    return largest(facts, index, index.high) < v.cells ? cell : choose(less(index, number(v.cells)), cell, outside);
}

// What is evaluated later knows what came before: && and || stop early, and so do the branches of a choice.
Expr Lowering::junction(Tree t, const Event* event, Exprs& facts) const {
    const std::size_t known = facts.size();
    Exprs operands;
    if (t->op == Op::choice) {
        operands.push_back(tree(t[0], event, facts));
        learn(facts, operands[0]);
        operands.push_back(tree(t[1], event, facts));
        facts.resize(known);
        learn(facts, negated(operands[0]));
        operands.push_back(tree(t[2], event, facts));
        facts.resize(known);
        return choose(operands[0], operands[1], operands[2]);
    }
    for (int k = 0; k != t.size(); ++k) {
        const Expr e = tree(t[k], event, facts);
        const bool premise = t->op == Op::implication && k == 0;
        operands.push_back(premise ? negated(e) : e);
        learn(facts, t->op == Op::conjunction || premise ? e : negated(e));
    }
    facts.resize(known);
    return both(t->op == Op::conjunction ? Form::conjunction : Form::disjunction, operands);
}

Expr Lowering::quantifier(Tree t, const Event* event, Exprs& facts) const {
    const Type& type = m_.types[static_cast<unsigned>(t->type)];
    if (type.kind != Kind::index && type.kind != Kind::number)
        throw std::invalid_argument(std::string(m_.name) + ": only an index type or a number can be quantified over");
    Exprs inside = without(facts, t->at);
    const Expr body = tree(t[0], event, inside);
    const long size = type.high + 1;
    if (body.form == Form::literal) return t->op == Op::count ? number(body.value ? size : 0) : body;
    if (t->op != Op::count && !mentions(body, t->at)) return body;
    const Form form = t->op == Op::all ? Form::all : t->op == Op::any ? Form::any : Form::count;
    return {form,  form == Form::count ? Kind::number : Kind::boolean, t->at, t->type, form == Form::count ? size : 1,
            {body}};
}

}  // namespace codegen
