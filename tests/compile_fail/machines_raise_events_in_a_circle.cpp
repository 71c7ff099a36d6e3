// expect: machines_raise_events_in_a_circle
// SPDX-License-Identifier: Apache-2.0
// Halting raises unheard, and unheard raises halting.
#include "model.hpp"

constexpr Machine second(DraftRaised raised, long slots, long most) {
    return machine("second", "here", size<Slot>(slots), set(limit, most), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), raise(raised), answer(Other::yes))));
}

constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(unheard(1)))), second(halt(), 2, 2)}); }

static_assert(well_formed(model()));
