// expect: a_named_formula_reads_a_parameter_or_the_state_after
// SPDX-License-Identifier: Apache-2.0
// A named formula reads a parameter.
#include "model.hpp"

inline constexpr Named wanted{"wanted", [](const Term<Slot>& s) { return s == slot; }};

constexpr Machine model() { return with(halts(when(all(i, wanted(i))))); }

static_assert(well_formed(model()));
