// expect: no match for ‘operator+’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// Yes is not 1.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = level + powered))); }

static_assert(well_formed(model()));
