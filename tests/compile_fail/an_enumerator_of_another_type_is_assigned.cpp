// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// A phase is no mood.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(phase[slot] = Mood::busy))); }

static_assert(well_formed(model()));
