// expect: a_constant_is_outside_its_type
// SPDX-License-Identifier: Apache-2.0
// Enumerators count 0, 1, 2, ..; this one leaves a gap.
#include "model.hpp"

enum class Grade : unsigned char { low, high = 5 };
inline constexpr Var<Grade> grade{"grade"};

constexpr Machine model() { return with(variables(starts(grade, Grade::low)), halts(when(grade == Grade::high))); }

static_assert(well_formed(model()));
