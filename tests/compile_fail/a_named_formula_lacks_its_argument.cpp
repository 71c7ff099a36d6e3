// expect: no match for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// It is said of a slot.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(runnable()))); }

static_assert(well_formed(model()));
