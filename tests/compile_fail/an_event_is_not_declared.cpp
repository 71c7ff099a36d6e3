// expect: an_event_is_not_declared
// SPDX-License-Identifier: Apache-2.0
// A rule of an event that events(..) does not list.
#include "model.hpp"

constexpr Machine model() { return with(halts(), rules(rule(cites(R1), "unheard.done", "It hears.", on(unheard), answer(Answer::done)))); }

static_assert(well_formed(model()));
