// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// An answer is an enumerator.
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites(R1), "halt.done", "It halts.", on(halt), answer(1)))); }

static_assert(well_formed(model()));
