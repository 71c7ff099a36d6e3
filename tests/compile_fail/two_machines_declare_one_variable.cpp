// expect: two_entries_have_the_same_name
// SPDX-License-Identifier: Apache-2.0
// Two machines of a system declare one variable.
#include "model.hpp"

constexpr Machine second() {
    return machine("second", "here", variables(starts(powered, true)), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), answer(Other::yes))));
}

constexpr Machine model() { return spec::compose("system", "here", {with(halts()), second()}); }

static_assert(well_formed(model()));
