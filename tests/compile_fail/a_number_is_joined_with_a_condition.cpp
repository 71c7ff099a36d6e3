// expect: no match for ‘operator&&’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// A number is not true or false.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(powered && next))); }

static_assert(well_formed(model()));
