// SPDX-License-Identifier: Apache-2.0
// Is a formula within a fragment both solvers decide?
//
// Quantifiers range over open index types only. As long as no element can be made from elements of its own type without
// end (for every x some y, for that y some z ..), finitely many instances decide the formula.

#pragma once

#include <string>
#include <z3++.h>

namespace proofs::any_size {

// The index types elements of which may be made without end, "Slot -> Slot"; empty: the formula is decidable.
std::string without_end(const z3::expr& formula);

}  // namespace proofs::any_size
