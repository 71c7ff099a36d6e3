// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// A setting never changes.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(limit = 1))); }

static_assert(well_formed(model()));
