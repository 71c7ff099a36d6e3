// expect: no matching function for call to | no matching function for call to
// SPDX-License-Identifier: Apache-2.0
// What a rule asks of the arguments stands in when(..).
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites(R1), "enable.done", "It is enabled.", on(enable, first<Slot>(), 1), answer(Answer::done)))); }

static_assert(well_formed(model()));
