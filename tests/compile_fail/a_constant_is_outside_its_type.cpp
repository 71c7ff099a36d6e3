// expect: a_constant_is_outside_its_type
// SPDX-License-Identifier: Apache-2.0
// No number is below 0.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = -1))); }

static_assert(well_formed(model()));
