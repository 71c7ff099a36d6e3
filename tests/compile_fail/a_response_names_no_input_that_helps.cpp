// expect: a_response_names_no_input_that_helps
// SPDX-License-Identifier: Apache-2.0
// Without by(..) nothing need ever happen.
#include "model.hpp"

constexpr Machine model() { return with(halts(), responses(leads_to(cites(R1), "L1", "It ends.", powered, !powered))); }

static_assert(well_formed(model()));
