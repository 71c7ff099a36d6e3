// expect: a_rule_has_a_clause_twice
// SPDX-License-Identifier: Apache-2.0
// The second when(..) would replace the first.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(powered), when(level == 0))); }

static_assert(well_formed(model()));
