// expect: could not convert | no viable conversion | no matching function
// SPDX-License-Identifier: Apache-2.0
// A number is not true or false.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(next))); }

static_assert(well_formed(model()));
