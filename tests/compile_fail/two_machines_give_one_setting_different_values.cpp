// expect: two_machines_give_one_setting_different_values
// SPDX-License-Identifier: Apache-2.0
// The limit is 2 in one machine and 1 in the other.
#include "model.hpp"

constexpr Machine second(DraftRaised raised, long slots, long most) {
    return machine("second", "here", size<Slot>(slots), set(limit, most), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), raise(raised), answer(Other::yes))));
}

constexpr Machine model() { return spec::compose("system", "here", {with(halts(raise(unheard(1)))), second({}, 2, 1)}); }

static_assert(well_formed(model()));
