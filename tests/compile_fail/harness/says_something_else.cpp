// expect: a_variable_is_not_declared
// SPDX-License-Identifier: Apache-2.0
// Another mistake than the expected one: status 4.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = 4))); }

static_assert(well_formed(model()));
