// expect: two_rules_or_properties_have_the_same_id
// SPDX-License-Identifier: Apache-2.0
// A rule and a property share an id.
#include "model.hpp"

constexpr Machine model() { return with(halts(), properties(always(cites(R1), "halt.done", "It holds.", powered))); }

static_assert(well_formed(model()));
