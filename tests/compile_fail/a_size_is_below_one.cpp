// expect: a_size_is_below_one
// SPDX-License-Identifier: Apache-2.0
// There are no slots.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", size<Slot>(0), variables(starts(powered, true)), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
