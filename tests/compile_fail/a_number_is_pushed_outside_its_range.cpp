// expect: a_number_is_outside_the_range_of_what_it_is_assigned_to
// SPDX-License-Identifier: Apache-2.0
// Serial numbers end at 9.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(push(pending, number = 10)))); }

static_assert(well_formed(model()));
