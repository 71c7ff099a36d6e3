// expect: no match for ‘operator==’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// A phase is no mood, both variables.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(phase[slot] == mood))); }

static_assert(well_formed(model()));
