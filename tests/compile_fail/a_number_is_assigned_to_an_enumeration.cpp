// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// A phase is no number.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(phase[slot] = next))); }

static_assert(well_formed(model()));
