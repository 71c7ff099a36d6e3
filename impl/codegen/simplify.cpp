// SPDX-License-Identifier: Apache-2.0
// Builds expressions and simplifies them on the way: constants folded, negations at the leaves, flat && and ||.
#include "expr.hpp"

#include <algorithm>

namespace codegen {

using spec::Kind;

Expr truth(bool value) { return {Form::literal, Kind::boolean, -1, value, 1}; }
Expr number(long value) { return {Form::literal, Kind::number, -1, value, value}; }
Expr literal(const spec::Machine& m, int type, long value) {
    const spec::Type& t = m.types[static_cast<unsigned>(type)];
    if (t.kind == Kind::boolean) return truth(value != 0);
    if (t.kind == Kind::enumeration) return {Form::literal, Kind::enumeration, type, value, t.high};
    return number(value);
}

bool is_constant(const Expr& e) { return e.form == Form::literal || e.form == Form::setting; }
bool is_literal(const Expr& e, long value) { return e.form == Form::literal && e.value == value; }

long capacity(long high) {
    for (const long top : {0xffL, 0xffffL, 0xffffffffL})
        if (high <= top) return top;
    return 0x7fffffffffffffffL;
}

bool quantifies(const Expr& e) { return e.form == Form::all || e.form == Form::any || e.form == Form::count; }

bool mentions(const Expr& e, int binder) {
    const bool here = (e.form == Form::bound || e.form == Form::all || e.form == Form::any || e.form == Form::count) &&
                      e.at == binder;
    return here ||
           std::any_of(e.operands.begin(), e.operands.end(), [&](const Expr& o) { return mentions(o, binder); });
}

namespace {

// Equal, or the same terms added in another order.
bool same(const Expr& a, const Expr& b) {
    if (a.form != Form::add || b.form != Form::add || a.operands.size() != b.operands.size()) return a == b;
    return std::is_permutation(a.operands.begin(), a.operands.end(), b.operands.begin());
}

Expr condition(Form form, Exprs operands) { return {form, Kind::boolean, -1, 0, 1, std::move(operands)}; }

Expr all_negated(Form form, const Exprs& operands) {
    Exprs result;
    for (const Expr& o : operands) result.push_back(negated(o));
    return both(form, result);
}

}  // namespace

Expr negated(const Expr& e) {
    switch (e.form) {
    case Form::literal: return truth(!e.value);
    case Form::negation: return e.operands[0];
    case Form::equal: return condition(Form::unequal, e.operands);
    case Form::unequal: return condition(Form::equal, e.operands);
    case Form::less: return condition(Form::at_least, e.operands);
    case Form::at_least: return condition(Form::less, e.operands);
    case Form::conjunction: return all_negated(Form::disjunction, e.operands);
    case Form::disjunction: return all_negated(Form::conjunction, e.operands);
    case Form::choice: return choose(e.operands[0], negated(e.operands[1]), negated(e.operands[2]));
    default: return condition(Form::negation, {e});
    }
}

Expr equal(const Expr& a, const Expr& b) {
    if (same(a, b)) return truth(true);
    if (is_constant(a) && !is_constant(b)) return equal(b, a);
    if (a.form == Form::negation) return negated(equal(a.operands[0], b));
    if (b.form == Form::negation) return negated(equal(a, b.operands[0]));
    if (is_constant(b)) {
        if (is_constant(a)) return truth(a.value == b.value);
        if (b.kind == Kind::boolean) return b.value ? a : negated(a);
        if (b.value > capacity(a.high)) return truth(false);  // the compiler would warn of it
    }
    return condition(Form::equal, {a, b});
}

Expr less(const Expr& a, const Expr& b) {
    if (same(a, b)) return truth(false);
    if (is_constant(a) && is_constant(b)) return truth(a.value < b.value);
    if (is_constant(b)) {
        if (b.value == 0) return truth(false);
        if (b.value > capacity(a.high)) return truth(true);
    } else if (is_constant(a)) {
        if (a.value == 0) return negated(equal(b, number(0)));
        if (a.value >= capacity(b.high)) return truth(false);
    }
    return condition(Form::less, {a, b});
}

Expr both(Form form, const Exprs& operands) {
    const bool neutral = form == Form::conjunction;
    Exprs flat;
    for (const Expr& o : operands) {
        if (o.form == Form::literal && (o.value != 0) != neutral) return o;
        if (o.form == Form::literal) continue;
        for (const Expr& part : o.form == form ? o.operands : Exprs{o})
            if (std::find(flat.begin(), flat.end(), part) == flat.end()) flat.push_back(part);
    }
    if (flat.empty()) return truth(neutral);
    return flat.size() == 1 ? flat.front() : condition(form, flat);
}

Expr choose(const Expr& c, const Expr& yes, const Expr& no) {
    if (c.form == Form::literal) return c.value ? yes : no;
    if (yes == no) return yes;
    if (yes.kind == Kind::boolean) {
        if (yes.form == Form::literal)
            return yes.value ? both(Form::disjunction, {c, no}) : both(Form::conjunction, {negated(c), no});
        if (no.form == Form::literal)
            return no.value ? both(Form::disjunction, {negated(c), yes}) : both(Form::conjunction, {c, yes});
    }
    return {Form::choice, yes.kind, -1, 0, std::max(yes.high, no.high), {c, yes, no}};
}

bool leans(const Lowering& lowering, const Expr& e) {
    if (e.form == Form::difference) return true;
    if (e.form == Form::cell && !e.operands.empty() &&
        e.operands[0].high >= lowering.machine().variables[static_cast<unsigned>(e.at)].cells)
        return true;
    return std::any_of(e.operands.begin(), e.operands.end(), [&](const Expr& o) { return leans(lowering, o); });
}

bool reads(const Lowering& lowering, const Expr& e, int variable) {
    if (e.form == Form::cell && e.at == variable) return true;
    if (e.form == Form::call && reads(lowering, lowering.definition(e.at), variable)) return true;
    return std::any_of(e.operands.begin(), e.operands.end(),
                       [&](const Expr& o) { return reads(lowering, o, variable); });
}

void learn(Exprs& facts, const Expr& e) {
    if (e.form == Form::literal) return;
    for (const Expr& part : e.form == Form::conjunction ? e.operands : Exprs{e}) facts.push_back(part);
}

}  // namespace codegen
