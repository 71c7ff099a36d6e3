// expect: a_number_is_outside_the_range_of_what_it_is_assigned_to
// SPDX-License-Identifier: Apache-2.0
// The level is at most 3.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = 4))); }

static_assert(well_formed(model()));
