// expect: a_rule_assigns_a_variable_twice
// SPDX-License-Identifier: Apache-2.0
// Two elements of one array: the slots may be the same one.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(phase[slot] = Phase::active, phase[first<Slot>()] = Phase::absent))); }

static_assert(well_formed(model()));
