// expect: an_initial_value_has_another_type
// SPDX-License-Identifier: Apache-2.0
// 1 is not yes.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(powered, 1)), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
