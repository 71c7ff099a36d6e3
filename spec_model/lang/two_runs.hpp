// SPDX-License-Identifier: Apache-2.0
// Two runs of a machine as one machine, so that what is secret to whom is a property of its states, for every engine.
//
// The variables stand in it twice, of the owners "one" and "two". An event has its parameters once, those hidden twice. A
// step is a step of both runs: a rule or a refusal of the one with a rule or a refusal of the other.

#pragma once

#include "lang/machine.hpp"

namespace spec {

// Holds the independence as `always`, what it rests on and the state properties of both runs as lemmas ("one.BL-01"). If
// answers are seen, the variable `answers_differ` tells that they once did. An answer of it is that of the first run.
// Throws std::logic_error for a machine that raises events of others: take the system they form.
[[nodiscard]] Machine two_runs(const Machine& machine, const Independence& independence);

}  // namespace spec
