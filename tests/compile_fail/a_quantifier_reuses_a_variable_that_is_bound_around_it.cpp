// expect: a_quantifier_reuses_a_variable_that_is_bound_around_it
// SPDX-License-Identifier: Apache-2.0
// The inner i hides the outer one.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(all(i, any(i, runnable(i)))))); }

static_assert(well_formed(model()));
