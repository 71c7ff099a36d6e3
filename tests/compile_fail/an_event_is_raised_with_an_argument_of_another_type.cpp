// expect: no match for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// The event carries an amount, no slot.
#include "model.hpp"

constexpr Machine model() { return with(enables(raise(unheard(slot)))); }

static_assert(well_formed(model()));
