// expect: no match for ‘operator<’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// Phases have no order.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(phase[slot] < Phase::active))); }

static_assert(well_formed(model()));
