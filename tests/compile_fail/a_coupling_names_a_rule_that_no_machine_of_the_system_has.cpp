// expect: a_coupling_names_a_rule_that_no_machine_of_the_system_has
// SPDX-License-Identifier: Apache-2.0
// The rule is called halt.done.
#include "model.hpp"

constexpr Machine model() {
    return coupled("system", "here", {with(halts())}, couplings(needs(cites(R1), "N1", "It has power.", in("halt.dun"), when(powered), answer(Answer::refused))));
}

static_assert(well_formed(model()));
