// SPDX-License-Identifier: Apache-2.0
// Sentences about tables of unknown size, see logic.hpp.

#include "any_size/logic.hpp"

#include <algorithm>
#include <cctype>

namespace proofs::any_size {

namespace {

bool quantified(const z3::expr& e, std::set<unsigned>& seen) {
    if (e.is_quantifier()) return true;
    if (!e.is_app() || !seen.insert(Z3_get_ast_id(e.ctx(), e)).second) return false;
    for (unsigned k = 0; k != e.num_args(); ++k)
        if (quantified(e.arg(k), seen)) return true;
    return false;
}
bool quantified(const z3::expr& e) {
    std::set<unsigned> seen;
    return quantified(e, seen);
}

// Without if-then-else and equality around quantifiers, which hides whether they are negated.
z3::expr either(const z3::expr& c, const z3::expr& yes, const z3::expr& no) {
    z3::context& z = c.ctx();
    if (!quantified(c) && !quantified(yes) && !quantified(no)) return proofs::choice(c, yes, no);
    return disjunction(z, {conjunction(z, {c, yes}), conjunction(z, {negation(c), no})});
}

const std::shared_ptr<const Choice>* choice_in(const Value& v) { return std::get_if<std::shared_ptr<const Choice>>(&v); }

}  // namespace

// ---- quantifiers ------------------------------------------------------------------------------------------------------

z3::expr Logic::name_bound(int type, std::size_t depth) const {
    std::string name(sorts_.machine().types[static_cast<unsigned>(type)].name);
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return z3_.constant((name + '_' + std::to_string(depth)).c_str(), sorts_.sort(type));
}

z3::expr Logic::for_all(int type, const std::function<z3::expr(const z3::expr&)>& body) {
    const z3::expr x = name_bound(type, bound_.size());
    bound_.push_back(x);
    const z3::expr inner = body(x);
    bound_.pop_back();
    return inner.is_true() || inner.is_false() ? inner : z3::forall(x, inner);
}

z3::expr Logic::exists(int type, const std::function<z3::expr(const z3::expr&)>& body) {
    const z3::expr x = name_bound(type, bound_.size());
    bound_.push_back(x);
    const z3::expr inner = body(x);
    bound_.pop_back();
    return inner.is_true() || inner.is_false() ? inner : z3::exists(x, inner);
}

// ---- comparing --------------------------------------------------------------------------------------------------------

z3::expr Logic::split(const Value& a, const Value& b, const Compare& compare) {
    const auto* left = choice_in(a);
    const auto* right = choice_in(b);
    if (!left && !right) return compare(a, b);
    const Choice& c = left ? **left : **right;
    return either(c.condition, left ? split(c.yes, b, compare) : split(a, c.yes, compare),
                  left ? split(c.no, b, compare) : split(a, c.no, compare));
}

z3::expr Logic::less_leaf(const Value& a, const Value& b) {
    const auto *x = std::get_if<Term>(&a), *y = std::get_if<Term>(&b);
    const auto *m = std::get_if<Counted>(&a), *n = std::get_if<Counted>(&b);
    if (x && y) {
        if (x->expr.is_bv() && y->expr.is_bv()) return proofs::less(*x, *y);
        return condition(unknown("elements of an index type without bound are ordered"));
    }
    if (m && n) return fewer(*m, *n);
    if ((x && !x->expr.is_bv()) || (y && !y->expr.is_bv())) return condition(unknown("an index is compared with a number"));
    if (m && y) return against(*m, *y, [&](long k) { return negation(at_least(*m, k)); }, [](const Term& g, const Term& k) { return proofs::less(g, k); });
    if (x && n) return against(*n, *x, [&](long k) { return at_least(*n, k + 1); }, [](const Term& g, const Term& k) { return proofs::less(k, g); });
    return fresh_truth();
}

z3::expr Logic::less(const Value& a, const Value& b) {
    const auto x = term(a), y = term(b);
    if (x && y) return less_leaf(*x, *y);
    return split(a, b, [&](const Value& l, const Value& r) { return less_leaf(l, r); });
}

z3::expr Logic::same(const Value& a, const Value& b) {
    const auto x = term(a), y = term(b);
    if (!x || !y) {
        return split(a, b, [&](const Value& l, const Value& r) {
            if (std::holds_alternative<Term>(l) && std::holds_alternative<Term>(r)) return same(l, r);
            if (std::holds_alternative<Unknown>(l) || std::holds_alternative<Unknown>(r)) return fresh_truth();
            return conjunction(z3_, {negation(less_leaf(l, r)), negation(less_leaf(r, l))});
        });
    }
    if (x->expr.is_bool() && y->expr.is_bool()) {
        if (quantified(x->expr) || quantified(y->expr)) return either(x->expr, y->expr, negation(y->expr));
        return proofs::same(*x, *y);
    }
    if (x->expr.is_bv() && y->expr.is_bv()) return proofs::same(*x, *y);
    if (!z3::eq(x->expr.get_sort(), y->expr.get_sort())) return condition(unknown("an index is compared with a number"));
    return z3::eq(x->expr, y->expr) ? z3_.bool_val(true) : x->expr == y->expr;
}

z3::expr Logic::at_most(const Value& a, long high) {
    const auto x = term(a);
    if (x) return x->expr.is_bv() ? proofs::at_most(*x, high) : z3_.bool_val(true);
    if (const auto* c = choice_in(a)) return either((*c)->condition, at_most((*c)->yes, high), at_most((*c)->no, high));
    return negation(less(numeral(z3_, high, high), a));
}

// ---- values -------------------------------------------------------------------------------------------------------------

Value Logic::choice(const z3::expr& condition, const Value& yes, const Value& no) {
    if (condition.is_true()) return yes;
    if (condition.is_false()) return no;
    const auto *x = std::get_if<Term>(&yes), *y = std::get_if<Term>(&no);
    if (x && y && x->expr.is_bool() && y->expr.is_bool()) return Term{either(condition, x->expr, y->expr), 1};
    return std::make_shared<const Choice>(Choice{condition, yes, no});
}

std::optional<Term> Logic::term(const Value& v) {
    if (const auto* t = std::get_if<Term>(&v)) return *t;
    const auto* c = choice_in(v);
    if (!c || quantified((*c)->condition)) return std::nullopt;
    const auto x = term((*c)->yes), y = term((*c)->no);
    if (!x || !y) return std::nullopt;
    if (x->expr.is_bv() && y->expr.is_bv()) return proofs::choice((*c)->condition, *x, *y);
    if (!z3::eq(x->expr.get_sort(), y->expr.get_sort())) return std::nullopt;
    return Term{proofs::choice((*c)->condition, x->expr, y->expr), x->high};
}

Value Logic::sum(const std::vector<Value>& numbers) {
    std::vector<Term> terms;
    const Counted* counted = nullptr;
    const auto known = [](const Value& v) { return std::holds_alternative<Term>(v) && numeral(std::get<Term>(v).expr) >= 0; };
    const auto variable = std::count_if(numbers.begin(), numbers.end(), [&](const Value& v) { return !known(v); });
    for (std::size_t k = 0; k != numbers.size(); ++k) {
        const auto* c = choice_in(numbers[k]);
        const auto t = term(numbers[k]);
        // A choice between limits stays one, so that a count can be compared with each.
        if (t && !(c && variable == 1)) {
            terms.push_back(*t);
            continue;
        }
        if (c) {
            std::vector<Value> yes = numbers, no = numbers;
            yes[k] = (*c)->yes;
            no[k] = (*c)->no;
            return choice((*c)->condition, sum(yes), sum(no));
        }
        const auto* n = std::get_if<Counted>(&numbers[k]);
        if (!n || counted) return n ? unknown("two counts are added") : Unknown{};
        counted = n;
    }
    const Term total = proofs::sum(z3_, terms);
    if (!counted) return total;
    const long more = numeral(total.expr);
    if (more < 0) return unknown("a count and a variable are added");
    return Counted{counted->type, counted->condition, counted->plus + more};
}

Value Logic::difference(const Value& a, const Value& b) {
    const auto x = term(a), y = term(b);
    if (x && y) return proofs::difference(*x, *y);
    if (const auto* c = choice_in(a)) return choice((*c)->condition, difference((*c)->yes, b), difference((*c)->no, b));
    if (const auto* c = choice_in(b)) return choice((*c)->condition, difference(a, (*c)->yes), difference(a, (*c)->no));
    return unknown("something is subtracted from a count");
}

z3::expr Logic::condition(const Value& v) {
    if (const auto* t = std::get_if<Term>(&v)) return t->expr;
    if (const auto* c = choice_in(v)) return either((*c)->condition, condition((*c)->yes), condition((*c)->no));
    return fresh_truth();
}

// ---- what is not known ----------------------------------------------------------------------------------------------------

z3::expr Logic::fresh_truth() {
    z3::expr_vector of(z3_);
    z3::sort_vector sorts(z3_);
    for (const z3::expr& x : bound_) {
        of.push_back(x);
        sorts.push_back(x.get_sort());
    }
    const std::string name = "unknown " + std::to_string(++unknowns_);
    return of.empty() ? z3_.bool_const(name.c_str()) : z3_.function(name.c_str(), sorts, z3_.bool_sort())(of);
}

Value Logic::unknown(const std::string& reason) {
    if (std::find(reasons_.begin(), reasons_.end(), reason) == reasons_.end()) reasons_.push_back(reason);
    return Unknown{};
}

void Logic::forget() {
    ghosts_.erase(ghosts_.begin() + static_cast<std::ptrdiff_t>(kept_), ghosts_.end());
    unknowns_ = kept_unknowns_;
    reasons_.clear();
}

void Logic::keep() {
    kept_ = ghosts_.size();
    kept_unknowns_ = unknowns_;
}

}  // namespace proofs::any_size
