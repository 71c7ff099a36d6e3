// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// Requirements are values of the catalogue, no texts.
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites("R1"), "halt.done", "It halts.", on(halt), answer(Answer::done)))); }

static_assert(well_formed(model()));
