// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// Only Any<..> is bound by all(..).
#include "model.hpp"

constexpr Machine model() { return with(enables(when(all(slot, runnable(slot))))); }

static_assert(well_formed(model()));
