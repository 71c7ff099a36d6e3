// expect: no match for ‘operator[]’ | no viable overloaded operator[]
// SPDX-License-Identifier: Apache-2.0
// Each port, and the element of a slot.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(each(p, phase[p] = Phase::absent)))); }

static_assert(well_formed(model()));
