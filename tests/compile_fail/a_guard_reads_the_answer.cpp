// expect: only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer
// SPDX-License-Identifier: Apache-2.0
// A guard cannot know the answer.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(answered(Answer::done)))); }

static_assert(well_formed(model()));
