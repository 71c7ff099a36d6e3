// expect: a_setting_has_no_value
// SPDX-License-Identifier: Apache-2.0
// The limit is read and not set.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(level, 0)), answers(Answer::refused), events(halt), halts(when(level < limit))); }

static_assert(well_formed(model()));
