// expect: a_property_or_rule_has_no_text
// SPDX-License-Identifier: Apache-2.0
// A property without its sentence.
#include "model.hpp"

constexpr Machine model() { return with(halts(), properties(always(cites(R1), "P1", "", powered))); }

static_assert(well_formed(model()));
