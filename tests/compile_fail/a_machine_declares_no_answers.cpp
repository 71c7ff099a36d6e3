// expect: a_machine_declares_no_answers
// SPDX-License-Identifier: Apache-2.0
// Nothing says how the machine refuses.
#include "model.hpp"

constexpr Machine model() { return machine("model", "here", variables(starts(powered, true)), events(halt), halts()); }

static_assert(well_formed(model()));
