// expect: no match for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// It is said of slots.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(any(p, runnable(p))))); }

static_assert(well_formed(model()));
