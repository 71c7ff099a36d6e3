// expect: an_event_is_raised_that_no_machine_of_the_system_has
// SPDX-License-Identifier: Apache-2.0
// Nobody hears it.
#include "model.hpp"

constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(unheard(1))))}); }

static_assert(well_formed(model()));
