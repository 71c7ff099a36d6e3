// expect: a_rule_waits_for_an_answer_that_is_never_given
// SPDX-License-Identifier: Apache-2.0
// The other machine says yes only.
#include "model.hpp"

constexpr Machine heard() {
    return machine("second", "here", size<Slot>(2), set(limit, 2), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), answer(Other::yes))));
}
constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(only_if(unheard(1), answer(Other::no))))), heard()}); }

static_assert(well_formed(model()));
