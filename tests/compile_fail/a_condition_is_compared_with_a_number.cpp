// expect: no match for ‘operator==’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// 1 is not yes.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(powered == 1))); }

static_assert(well_formed(model()));
