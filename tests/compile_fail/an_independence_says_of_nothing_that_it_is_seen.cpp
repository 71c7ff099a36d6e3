// expect: an_independence_says_of_nothing_that_it_is_seen
// SPDX-License-Identifier: Apache-2.0
// Without sees(..) nobody watches.
#include "model.hpp"

constexpr Machine model() { return with(halts(), independences(independent(cites(R1), "I1", "It stays secret.", hidden(amount)))); }

static_assert(well_formed(model()));
