// SPDX-License-Identifier: Apache-2.0
// Building small Z3 terms, see terms.hpp.

#include "terms.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace proofs {

namespace {

z3::expr bits_of(z3::context& c, long value, unsigned bits) { return c.bv_val(static_cast<std::uint64_t>(value), bits); }

// Conjunction (neutral: true) or disjunction (neutral: false), without what is neutral.
z3::expr join(z3::context& c, const std::vector<z3::expr>& list, bool neutral) {
    z3::expr_vector kept(c);
    for (const z3::expr& e : list) {
        if (neutral ? e.is_false() : e.is_true()) return c.bool_val(!neutral);
        if (neutral ? e.is_true() : e.is_false()) continue;
        kept.push_back(e);
    }
    if (kept.empty()) return c.bool_val(neutral);
    if (kept.size() == 1) return kept[0];
    return neutral ? z3::mk_and(kept) : z3::mk_or(kept);
}

}  // namespace

unsigned bits_for(long high) {
    return high < 1 ? 1U : static_cast<unsigned>(std::bit_width(static_cast<unsigned long>(high)));
}

z3::expr with_bits(const z3::expr& e, unsigned bits) {
    const unsigned have = e.get_sort().bv_size();
    if (have == bits) return e;
    if (const long n = numeral(e); n >= 0)
        return bits_of(e.ctx(), bits < 63 ? n & ((1L << bits) - 1) : n, bits);
    return have < bits ? z3::zext(e, bits - have) : e.extract(bits - 1, 0);
}

long numeral(const z3::expr& e) {
    std::uint64_t n = 0;
    return e.is_bv() && e.is_numeral_u64(n) && n <= INT64_MAX ? static_cast<long>(n) : -1;
}

Term truth(z3::context& c, bool value) { return {c.bool_val(value), 1}; }
Term numeral(z3::context& c, long value, long high) { return {bits_of(c, value, bits_for(high)), value}; }

z3::expr negation(const z3::expr& a) {
    if (a.is_true() || a.is_false()) return a.ctx().bool_val(a.is_false());
    return a.is_not() ? a.arg(0) : !a;
}
z3::expr conjunction(z3::context& c, const std::vector<z3::expr>& all) { return join(c, all, true); }
z3::expr disjunction(z3::context& c, const std::vector<z3::expr>& any) { return join(c, any, false); }
z3::expr implication(const z3::expr& a, const z3::expr& b) {
    if (a.is_true() || b.is_true()) return b;
    if (a.is_false()) return a.ctx().bool_val(true);
    return b.is_false() ? negation(a) : z3::implies(a, b);
}
z3::expr choice(const z3::expr& c, const z3::expr& a, const z3::expr& b) {
    if (c.is_true() || z3::eq(a, b)) return a;
    if (c.is_false()) return b;
    if (a.is_true()) return disjunction(c.ctx(), {c, b});
    if (a.is_false()) return conjunction(c.ctx(), {negation(c), b});
    if (b.is_true()) return implication(c, a);
    if (b.is_false()) return conjunction(c.ctx(), {c, a});
    return z3::ite(c, a, b);
}

z3::expr same(const Term& a, const Term& b) {
    z3::context& c = a.expr.ctx();
    if (z3::eq(a.expr, b.expr)) return c.bool_val(true);
    if (a.expr.is_bool()) {
        for (const auto& [known, other] : {std::pair(a.expr, b.expr), std::pair(b.expr, a.expr)}) {
            if (known.is_true()) return other;
            if (known.is_false()) return negation(other);
        }
        return a.expr == b.expr;
    }
    const long m = numeral(a.expr), n = numeral(b.expr);
    if (m >= 0 && n >= 0) return c.bool_val(m == n);
    if (m > b.high || n > a.high) return c.bool_val(false);
    const unsigned bits = m >= 0 ? bits_for(b.high) : n >= 0 ? bits_for(a.high) : bits_for(std::max(a.high, b.high));
    return with_bits(a.expr, bits) == with_bits(b.expr, bits);
}

z3::expr less(const Term& a, const Term& b) {
    z3::context& c = a.expr.ctx();
    const long m = numeral(a.expr), n = numeral(b.expr);
    if (m >= 0 && n >= 0) return c.bool_val(m < n);
    if (n == 0 || m >= b.high || z3::eq(a.expr, b.expr)) return c.bool_val(false);
    if (n > a.high) return c.bool_val(true);
    const unsigned bits = bits_for(std::max(a.high, b.high));
    return z3::ult(with_bits(a.expr, bits), with_bits(b.expr, bits));
}

z3::expr at_most(const Term& a, long high) {
    if (a.expr.is_bool() || a.high <= high) return a.expr.ctx().bool_val(true);
    return z3::ule(a.expr, bits_of(a.expr.ctx(), high, a.expr.get_sort().bv_size()));
}

Term choice(const z3::expr& c, const Term& a, const Term& b) {
    if (a.expr.is_bool()) return {choice(c, a.expr, b.expr), 1};
    if (c.is_true()) return a;
    if (c.is_false()) return b;
    const long high = std::max(a.high, b.high);
    return {choice(c, with_bits(a.expr, bits_for(high)), with_bits(b.expr, bits_for(high))), high};
}

Term sum(z3::context& c, const std::vector<Term>& numbers) {
    long high = 0, known = 0;
    for (const Term& t : numbers) {
        high += t.high;
        if (const long n = numeral(t.expr); n >= 0) known += n;
    }
    const unsigned bits = bits_for(high);
    std::vector<z3::expr> addends;
    for (const Term& t : numbers)
        if (numeral(t.expr) < 0) addends.push_back(with_bits(t.expr, bits));
    if (known != 0 || addends.empty()) addends.push_back(bits_of(c, known, bits));
    z3::expr total = addends.front();
    for (unsigned i = 1; i != addends.size(); ++i) total = total + addends[i];
    return {total, high};
}

Term difference(const Term& a, const Term& b) {
    z3::context& c = a.expr.ctx();
    const long m = numeral(a.expr), n = numeral(b.expr);
    if (n == 0) return a;
    if (m == 0 || n >= a.high || z3::eq(a.expr, b.expr)) return numeral(c, 0, 0);
    if (m >= 0 && n >= 0) return numeral(c, m < n ? 0 : m - n, m < n ? 0 : m - n);
    const unsigned bits = bits_for(std::max(a.high, b.high));
    const z3::expr x = with_bits(a.expr, bits), y = with_bits(b.expr, bits);
    const z3::expr result = z3::ite(z3::ult(x, y), bits_of(c, 0, bits), x - y);
    return {with_bits(result, bits_for(a.high)), a.high};
}

Term number_of(z3::context& c, const std::vector<Term>& conditions) {
    std::vector<Term> ones;
    for (const Term& t : conditions)
        if (!t.expr.is_false())
            ones.push_back(t.expr.is_true() ? numeral(c, 1, 1) : Term{z3::ite(t.expr, c.bv_val(1, 1), c.bv_val(0, 1)), 1});
    return ones.empty() ? numeral(c, 0, 0) : sum(c, ones);
}

}  // namespace proofs
