// expect: a_push_or_pop_concerns_a_field_the_queue_does_not_have
// SPDX-License-Identifier: Apache-2.0
// The queue starts without this field.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(push(pending, stray = true)))); }

static_assert(well_formed(model()));
