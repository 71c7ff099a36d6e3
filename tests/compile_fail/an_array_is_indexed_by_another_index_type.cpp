// expect: no match for ‘operator[]’ | no viable overloaded operator[]
// SPDX-License-Identifier: Apache-2.0
// A slot has a phase, a port has none.
#include "model.hpp"

constexpr Machine model() { return with(enables(when(phase[port[slot]] == Phase::absent))); }

static_assert(well_formed(model()));
