// expect: an_initial_value_is_outside_its_range
// SPDX-License-Identifier: Apache-2.0
// The value of a free place is no constant.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", size<Serial>(10), variables(starts(next, 0), starts(pending, operation = Phase::absent, number = next)), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
