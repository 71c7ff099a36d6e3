// expect: a_rule_assigns_a_variable_twice
// SPDX-License-Identifier: Apache-2.0
// Which value is meant, nobody says.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = 1, level = 2))); }

static_assert(well_formed(model()));
