// SPDX-License-Identifier: Apache-2.0
// What the other files make a mistake in is right without it.
#include "model.hpp"

constexpr Machine heard() {
    return machine("second", "here", size<Slot>(2), set(limit, 2), answers(Other::no), events(unheard),
                   rules(rule(cites(R1), "unheard.yes", "It hears.", on(unheard), answer(Other::yes))));
}
constexpr Machine model() {
    return with(enables(when(powered && phase[slot] == Phase::absent && level + amount <= 3 && count(i, runnable(i)) < limit && !pending.full()),
                        then(phase[slot] = Phase::enabled, level = level + amount, push(pending, number = 1)), raise(unheard(amount))),
                halts(then(each(i, phase[i] = choose(phase[i] == Phase::active, Phase::enabled, phase[i])), clear(powered), pop(pending))),
                says(all(i, any(j, i == j))),
                properties(step(cites(R1), "P2", "It holds.", on(enable), implies(answered(Answer::refused), after(level) == level))),
                responses(leads_to(cites(R1), "L1", "It ends.", of(i), runnable(i), !runnable(i), by(on(enable, i, 1)), by(on(halt)))));
}
constexpr Machine system() { return spec::compose("system", "here", {model(), heard()}); }

constexpr Machine joined() {
    return coupled("joined", "here", {with(halts()), heard()},
                   couplings(needs(cites(R1), "N1", "It has power.", in("halt.done"), when(powered), answer(Answer::refused)),
                             follows(cites(R1), "F1", "It is heard.", in("halt.done"), raise(only_if(unheard(1), answer(Other::yes))))));
}

static_assert(well_formed(model()));
static_assert(well_formed(system()));
static_assert(well_formed(joined()));
