// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// Only conditions are counted.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(count(i, next) == 0))); }

static_assert(well_formed(model()));
