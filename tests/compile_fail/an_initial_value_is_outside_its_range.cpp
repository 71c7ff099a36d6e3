// expect: an_initial_value_is_outside_its_range
// SPDX-License-Identifier: Apache-2.0
// The level is at most 3.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(level, 4)), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
