// expect: a_constant_is_outside_its_type
// SPDX-License-Identifier: Apache-2.0
// A queue of two has no third place.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(pending.at(2, number) == 0))); }

static_assert(well_formed(model()));
