// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// An argument is given, not chosen.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(amount = 1))); }

static_assert(well_formed(model()));
