// expect: an_independence_hides_a_parameter_that_no_event_carries
// SPDX-License-Identifier: Apache-2.0
// Nothing could differ.
#include "model.hpp"

constexpr Machine model() { return with(halts(), independences(independent(cites(R1), "I1", "It stays secret.", hidden(target), sees(powered)))); }

static_assert(well_formed(model()));
