// SPDX-License-Identifier: Apache-2.0
// Counts of elements of tables of unknown size, see logic.hpp: written out, or by the laws of counting.

#include "any_size/logic.hpp"

namespace proofs::any_size {

namespace {

// A number is compared with a count for each of its values if it has at most so many.
constexpr long most_values = 16;
// Ghost numbers stop counting here; limits are far below.
constexpr long most_counted = 65535;

z3::expr put(const z3::expr& in, const z3::expr& from, const z3::expr& to) {
    z3::expr_vector a(in.ctx()), b(in.ctx());
    a.push_back(from);
    b.push_back(to);
    return z3::expr(in).substitute(a, b);
}

}  // namespace

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

// ---- by the laws of counting --------------------------------------------------------------------------------------------

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

}  // namespace proofs::any_size
