// expect: a_part_stands_outside_its_list
// SPDX-License-Identifier: Apache-2.0
// A rule is given without rules(..).
#include "model.hpp"

constexpr Machine model() { return with(rule(cites(R1), "halt.done", "It halts.", on(halt), answer(Answer::done))); }

static_assert(well_formed(model()));
