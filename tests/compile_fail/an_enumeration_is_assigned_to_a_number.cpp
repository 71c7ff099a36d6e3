// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// A number is no phase.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(next = phase[slot]))); }

static_assert(well_formed(model()));
