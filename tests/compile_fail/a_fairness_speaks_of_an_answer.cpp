// expect: a_fairness_speaks_of_an_answer
// SPDX-License-Identifier: Apache-2.0
// Fairness is about steps a rule takes, whatever they answer.
#include "model.hpp"

constexpr Machine model() {
    return with(halts(), responses(leads_to(cites(R1), "L1", "It ends.", powered, !powered,
        given(fair("It is done.", infinitely_often(powered), infinitely_often(on(halt), answered(Answer::done)))))));
}

static_assert(well_formed(model()));
