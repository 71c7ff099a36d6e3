// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// Enabling carries a slot, no port.
#include "model.hpp"

constexpr Machine model() { return with(halts(), responses(leads_to(cites(R1), "L1", "It ends.", of(p), all(i, port[i] != p), powered, by(on(enable, p, 1))))); }

static_assert(well_formed(model()));
