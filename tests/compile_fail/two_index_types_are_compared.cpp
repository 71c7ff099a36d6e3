// expect: no match for ‘operator==’ | invalid operands to binary expression
// SPDX-License-Identifier: Apache-2.0
// A slot is no port.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(port[slot] == slot))); }

static_assert(well_formed(model()));
