// expect: no match for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// The event carries an amount.
#include "model.hpp"

constexpr Machine model() { return with(halts(raise(unheard()))); }

static_assert(well_formed(model()));
