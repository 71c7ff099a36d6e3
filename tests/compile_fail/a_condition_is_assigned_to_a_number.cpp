// expect: no match for ‘operator=’ | no viable overloaded '='
// SPDX-License-Identifier: Apache-2.0
// Yes is not 1.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = true))); }

static_assert(well_formed(model()));
