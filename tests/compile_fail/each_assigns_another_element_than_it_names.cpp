// expect: each_assigns_another_element_than_it_names
// SPDX-License-Identifier: Apache-2.0
// Each i, and the element of another slot.
#include "model.hpp"

constexpr Machine model() { return with(enables(then(each(i, phase[slot] = Phase::absent)))); }

static_assert(well_formed(model()));
