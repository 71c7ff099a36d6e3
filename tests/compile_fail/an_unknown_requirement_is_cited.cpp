// expect: ‘R9’ was not declared | use of undeclared identifier 'R9'
// SPDX-License-Identifier: Apache-2.0
// No requirement has this identifier.
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites(R9), "halt.done", "It halts.", on(halt), answer(Answer::done)))); }

static_assert(well_formed(model()));
