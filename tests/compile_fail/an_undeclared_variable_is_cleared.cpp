// expect: a_variable_is_not_declared
// SPDX-License-Identifier: Apache-2.0
// A variable is cleared that variables(..) does not list.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(level, 0)), answers(Answer::refused), events(halt), halts(then(clear(powered)))); }

static_assert(well_formed(model()));
