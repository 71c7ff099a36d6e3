// expect: a_variable_is_not_declared
// SPDX-License-Identifier: Apache-2.0
// Nothing is wrong here: the runner has to say so, with status 3.
#include "model.hpp"

constexpr Machine model() { return with(halts()); }

static_assert(well_formed(model()));
