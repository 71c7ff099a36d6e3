// expect: could not convert | no viable conversion | invalid initialization
// SPDX-License-Identifier: Apache-2.0
// It is said of slots.
#include "model.hpp"

constexpr Machine model() { return with(halts(when(any(p, runnable(p))))); }

static_assert(well_formed(model()));
