// expect: an_index_type_or_bound_has_no_size
// SPDX-License-Identifier: Apache-2.0
// The size of Port is not given.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", size<Slot>(2), variables(starts(port, first<Port>())), answers(Answer::refused), events(halt), halts()); }

static_assert(well_formed(model()));
