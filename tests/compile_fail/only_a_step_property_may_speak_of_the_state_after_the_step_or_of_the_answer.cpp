// expect: only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer
// SPDX-License-Identifier: Apache-2.0
// An invariant speaks of one state only.
#include "model.hpp"

constexpr Machine model() { return with(halts(), says(after(powered))); }

static_assert(well_formed(model()));
