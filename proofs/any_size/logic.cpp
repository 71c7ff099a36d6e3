// SPDX-License-Identifier: Apache-2.0
// Sentences about tables of unknown size, see logic.hpp.

#include "any_size/logic.hpp"

#include <algorithm>
#include <cctype>

namespace proofs::any_size {

namespace {

// A number is compared with a count for each of its values if it has at most so many.
constexpr long most_values = 16;
// Ghost numbers stop counting here; limits are far below.
constexpr long most_counted = 65535;

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

z3::expr put(const z3::expr& in, const z3::expr& from, const z3::expr& to) {
    z3::expr_vector a(in.ctx()), b(in.ctx());
    a.push_back(from);
    b.push_back(to);
    return z3::expr(in).substitute(a, b);
}

const std::shared_ptr<const Choice>* choice_in(const Value& v) { return std::get_if<std::shared_ptr<const Choice>>(&v); }

}  // namespace

// ---- quantifiers and counts -----------------------------------------------------------------------------------------

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

z3::expr Logic::sentence(const Counted& c, const z3::expr& of) {
    bound_.push_back(of);
    const z3::expr result = c.condition(of);
    bound_.pop_back();
    return result;
}

z3::expr Logic::at_least(const Counted& c, long n) {
    if (n <= c.plus) return z3_.bool_val(true);
    n -= c.plus;
    const z3::expr first = name_bound(c.type, bound_.size());
    const z3::expr one = sentence(c, first);
    z3::expr_vector elements(z3_);
    std::vector<z3::expr> each;
    for (long k = 0; k != n; ++k) {
        elements.push_back(name_bound(c.type, bound_.size() + static_cast<std::size_t>(k)));
        each.push_back(put(one, first, elements.back()));
    }
    if (n > 1) each.push_back(z3::distinct(elements));
    const z3::expr all = conjunction(z3_, each);
    if (all.is_false()) return all;
    const z3::expr result = z3::exists(elements, all);
    if (bound_.empty()) denials_.insert_or_assign(result.id(), std::pair(result, at_most(one, first, c.type, n - 1)));
    return result;
}

z3::expr Logic::at_most(const z3::expr& sample, const z3::expr& element, int type, long n) {
    z3::expr_vector all(z3_);
    const z3::expr x = name_bound(type, static_cast<std::size_t>(n));
    std::vector<z3::expr> one_of{negation(put(sample, element, x))};
    for (long k = 0; k != n; ++k) {
        all.push_back(name_bound(type, static_cast<std::size_t>(k)));
        one_of.push_back(x == all.back());
    }
    const z3::expr nobody_else = z3::forall(x, disjunction(z3_, one_of));
    return n == 0 ? nobody_else : z3::exists(all, nobody_else);
}

z3::expr Logic::affirmed(const z3::expr& formula) {
    std::map<std::pair<unsigned, bool>, z3::expr> known;
    return affirmed(formula, true, known);
}

// The formula, or its negation if not `positive`.
z3::expr Logic::affirmed(const z3::expr& e, bool positive, std::map<std::pair<unsigned, bool>, z3::expr>& known) {
    if (const auto k = known.find({e.id(), positive}); k != known.end()) return k->second;
    const auto part = [&](unsigned k, bool as) { return affirmed(e.arg(k), as, known); };
    z3::expr result = positive ? e : negation(e);
    if (e.is_not()) {
        result = part(0, !positive);
    } else if (e.is_and() || e.is_or() || e.is_implies()) {
        std::vector<z3::expr> parts;
        for (unsigned k = 0; k != e.num_args(); ++k) parts.push_back(part(k, e.is_implies() && k == 0 ? !positive : positive));
        result = e.is_and() == positive ? conjunction(z3_, parts) : disjunction(z3_, parts);
    } else if (const auto denial = denials_.find(e.id()); !positive && denial != denials_.end()) {
        result = denial->second.second;
    }
    known.emplace(std::pair(e.id(), positive), result);
    return result;
}

z3::expr Logic::against(const Counted& a, const Term& b, const std::function<z3::expr(long)>& exactly,
                        const std::function<z3::expr(const Term&, const Term&)>& by_ghost) {
    const long n = numeral(b.expr), most = bound_.empty() ? most_written_out : most_written_out_inside;
    if (n >= 0 && n - a.plus < most) return exactly(n);
    if (n < 0 && b.high < most_values && b.high - a.plus < most) {
        std::vector<z3::expr> cases;
        for (long k = 0; k <= b.high; ++k)
            cases.push_back(conjunction(z3_, {proofs::same(b, numeral(z3_, k, k)), exactly(k)}));
        return disjunction(z3_, cases);
    }
    if (b.high + a.plus + 1 < most_counted)
        if (const auto g = ghost(a)) return by_ghost(proofs::sum(z3_, {*g, numeral(z3_, a.plus, a.plus)}), b);
    return condition(unknown("a count under a quantifier is compared with more than " + std::to_string(most - 1)));
}

// Exact where one set of elements contains the other.
z3::expr Logic::fewer(const Counted& a, const Counted& b) {
    if (a.type != b.type || a.plus != b.plus) return condition(unknown("two counts are compared"));
    const auto missing = [&](const Counted& from, const Counted& in) {
        return exists(a.type, [&](const z3::expr& x) { return conjunction(z3_, {from.condition(x), negation(in.condition(x))}); });
    };
    const z3::expr contained = negation(missing(a, b)), contains = negation(missing(b, a));
    const z3::expr perhaps = condition(unknown("two counts are compared"));
    return disjunction(z3_, {conjunction(z3_, {contained, negation(contains)}),
                             conjunction(z3_, {perhaps, negation(contained), negation(contains)})});
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

std::optional<Term> Logic::ghost(const Counted& c) {
    if (!bound_.empty()) return std::nullopt;
    const z3::expr sample = sentence(c, z3_.constant("counted", sorts_.sort(c.type)));
    for (const Ghost& g : ghosts_)
        if (g.of.type == c.type && z3::eq(g.sample, sample)) return g.number;
    const std::string name = "how many " + std::to_string(ghosts_.size() + 1);
    ghosts_.push_back({c, sample, {z3_.bv_const(name.c_str(), bits_for(most_counted)), most_counted}});
    return ghosts_.back().number;
}

z3::expr Logic::laws(const std::vector<std::pair<int, z3::expr>>& of_interest) {
    std::vector<z3::expr> facts;
    for (const Ghost& a : ghosts_) {
        const z3::expr counted = z3_.constant("counted", sorts_.sort(a.of.type));
        const auto nowhere = [&](const z3::expr& condition) { return negation(exists(a.of.type, [&](const z3::expr& x) { return put(condition, counted, x); })); };
        facts.push_back(implication(nowhere(a.sample), proofs::same(a.number, numeral(z3_, 0, 0))));
        for (const Ghost& b : ghosts_) {
            if (&a == &b || a.of.type != b.of.type) continue;
            const z3::expr only_a = conjunction(z3_, {a.sample, negation(b.sample)});
            facts.push_back(implication(nowhere(only_a), negation(proofs::less(b.number, a.number))));
            const Term one_more = proofs::sum(z3_, {b.number, numeral(z3_, 1, 1)});
            for (const auto& [type, element] : of_interest)
                if (type == a.of.type)
                    facts.push_back(implication(nowhere(conjunction(z3_, {counted != element, only_a})), negation(proofs::less(one_more, a.number))));
        }
    }
    return conjunction(z3_, facts);
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
