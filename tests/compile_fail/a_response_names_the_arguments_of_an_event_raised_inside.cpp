// expect: a_response_names_the_arguments_of_an_event_raised_inside
// SPDX-License-Identifier: Apache-2.0
// The event is no input of the system, so nobody can give it with this argument.
#include "model.hpp"

constexpr Machine second() {
    return machine("second", "here", size<Slot>(2), set(limit, 2), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), answer(Other::yes))),
                   responses(leads_to(cites(R1), "L1", "It ends.", limit == 2, limit == 2, by(on(unheard, 1)))));
}

constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(unheard(1)))), second()}); }

static_assert(well_formed(model()));
