// expect: a_number_is_outside_the_range_it_is_compared_with
// SPDX-License-Identifier: Apache-2.0
// The level is never 4.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(level == 4))); }

static_assert(well_formed(model()));
