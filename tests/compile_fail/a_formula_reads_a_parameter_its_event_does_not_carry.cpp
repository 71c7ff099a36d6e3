// expect: a_formula_reads_a_parameter_its_event_does_not_carry
// SPDX-License-Identifier: Apache-2.0
// Halting carries no slot.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(runnable(slot)))); }

static_assert(well_formed(model()));
