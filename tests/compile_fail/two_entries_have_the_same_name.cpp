// expect: two_entries_have_the_same_name
// SPDX-License-Identifier: Apache-2.0
// Two variables are called "powered".
#include "model.hpp"

inline constexpr Var<UpTo<3>> also{"powered"};

constexpr Machine model() { return with(variables(starts(also, 0)), halts()); }

static_assert(well_formed(model()));
