// expect: a_named_formula_reads_a_parameter_or_the_state_after
// SPDX-License-Identifier: Apache-2.0
// A named formula reads the state after.
#include "model.hpp"

inline constexpr Named kept_on{"kept_on", [] { return after(powered); }};

constexpr Machine model() { return with(halts(), properties(step(cites(R1), "P1", "It holds.", kept_on()))); }

static_assert(well_formed(model()));
