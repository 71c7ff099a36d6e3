// expect: no match for ‘operator[]’ | no viable overloaded operator[]
// SPDX-License-Identifier: Apache-2.0
// Slot 1 may not exist.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(phase[1] == Phase::absent))); }

static_assert(well_formed(model()));
