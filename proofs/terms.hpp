// SPDX-License-Identifier: Apache-2.0
// Z3 terms that know how large their value can be, built small: constants are folded and no bit is wasted.
//
// The bounds hold where the variables are in range; outside, a term may differ from what the model says.

#pragma once

#include <vector>
#include <z3++.h>

namespace proofs {

// A condition (Bool, high 1) or a number 0..high (a bit-vector of bits_for(high) bits).
struct Term {
    z3::expr expr;
    long high = 1;
};

// Bits of a number 0..high; at least 1.
unsigned bits_for(long high);
// The bit-vector with exactly `bits` bits: leading zeros added or leading bits dropped.
z3::expr with_bits(const z3::expr& e, unsigned bits);
// The value of a numeral; -1 for any other term.
long numeral(const z3::expr& e);

Term truth(z3::context& c, bool value);
Term numeral(z3::context& c, long value, long high);

z3::expr negation(const z3::expr& a);
z3::expr conjunction(z3::context& c, const std::vector<z3::expr>& all);
z3::expr disjunction(z3::context& c, const std::vector<z3::expr>& any);
z3::expr implication(const z3::expr& a, const z3::expr& b);
z3::expr choice(const z3::expr& c, const z3::expr& a, const z3::expr& b);  // a and b of one sort

z3::expr same(const Term& a, const Term& b);
z3::expr less(const Term& a, const Term& b);
z3::expr at_most(const Term& a, long high);
Term choice(const z3::expr& c, const Term& a, const Term& b);
Term sum(z3::context& c, const std::vector<Term>& numbers);
Term difference(const Term& a, const Term& b);  // never below 0
// How many of the conditions hold.
Term number_of(z3::context& c, const std::vector<Term>& conditions);

}  // namespace proofs
