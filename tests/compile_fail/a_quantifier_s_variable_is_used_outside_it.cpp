// expect: a_quantifier_s_variable_is_used_outside_it
// SPDX-License-Identifier: Apache-2.0
// Which slot i is, nobody says.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(any(i, runnable(i)) && phase[i] == Phase::absent))); }

static_assert(well_formed(model()));
