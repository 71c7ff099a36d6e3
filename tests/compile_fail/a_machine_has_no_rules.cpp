// expect: a_machine_has_no_rules
// SPDX-License-Identifier: Apache-2.0
// A machine that can do nothing.
#include "model.hpp"

constexpr Machine model() { return with(); }

static_assert(well_formed(model()));
