// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// Enabling carries a slot and an amount.
#include "model.hpp"

constexpr Machine model() { return with(halts(), responses(leads_to(cites(R1), "L1", "It ends.", of(i), runnable(i), !runnable(i), by(on(enable, i))))); }

static_assert(well_formed(model()));
