// expect: an_answer_is_compared_that_no_event_of_the_machine_gives
// SPDX-License-Identifier: Apache-2.0
// No event gives an answer of this type: the property would say nothing.
#include "model.hpp"

constexpr Machine model() { return with(halts(), properties(step(cites(R1), "P1", "It holds.", implies(answered(Other::yes), powered)))); }

static_assert(well_formed(model()));
