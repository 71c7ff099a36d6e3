// expect: no match for ‘operator==’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// A slot is no number.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(slot == 1))); }

static_assert(well_formed(model()));
