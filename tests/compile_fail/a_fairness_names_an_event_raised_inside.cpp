// expect: a_fairness_names_an_event_raised_inside
// SPDX-License-Identifier: Apache-2.0
// The event is no input of the system; what is fair has to be said of the event from outside.
#include "model.hpp"

constexpr Machine second() {
    return machine("second", "here", size<Slot>(2), set(limit, 2), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), answer(Other::yes))),
                   responses(leads_to(cites(R1), "L1", "It ends.", limit == 2, limit == 2, given(weakly_fair("It hears.", on(unheard))))));
}

constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(unheard(1)))), second()}); }

static_assert(well_formed(model()));
