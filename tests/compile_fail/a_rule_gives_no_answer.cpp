// expect: a_rule_gives_no_answer
// SPDX-License-Identifier: Apache-2.0
// A rule without answer(..).
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites(R1), "halt.done", "It halts.", on(halt), when(powered)))); }

static_assert(well_formed(model()));
