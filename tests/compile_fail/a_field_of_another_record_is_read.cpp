// expect: no match for call to | no matching
// SPDX-License-Identifier: Apache-2.0
// The record has no such field.
#include "model.hpp"

struct Lamp {};
inline constexpr Field<Lamp, bool> lit{"lit"};
inline constexpr Var<Lamp> lamp{"lamp"};

constexpr Machine model() { return with(variables(starts(lamp, lit = true)), halts(when(lamp(operation) == Phase::absent))); }

static_assert(well_formed(model()));
