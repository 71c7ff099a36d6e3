// expect: an_initial_value_has_another_type
// SPDX-License-Identifier: Apache-2.0
// A mood is no phase.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(mood, Phase::absent)), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
