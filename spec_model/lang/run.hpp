// SPDX-License-Identifier: Apache-2.0
// Executes a model: the oracle that tests, fuzzers, scripts and traces compare an implementation with.

#pragma once

#include "lang/machine.hpp"

#include <vector>

namespace spec {

using Snapshot = std::vector<long>;  // one number a cell, see Variable::first

struct Input {
    int event = 0;                    // position in Machine::events
    std::vector<long> arguments{};    // one for each parameter of the event
};

struct Outcome {
    int answer = 0;   // a value of the event's answer type
    int rule = -1;    // which rule answered; -1: none did, and nothing changed
};

// The state before the first step.
Snapshot initial(const Machine& machine);

// Is every argument within its type? If not, `step` refuses.
bool in_range(const Machine& machine, const Input& input);

// Does one step on `state`. Throws std::logic_error if two rules apply: the model is then not deterministic, which the
// prover reports as well.
Outcome step(const Machine& machine, Snapshot& state, const Input& input);

// The value of a formula that speaks of one state. `binder` (or -1) stands for `element`.
long value(const Machine& machine, const Formula& f, const Snapshot& state, int binder = -1, long element = 0);

// Does a state property hold in `state`?
bool holds(const Machine& machine, const Property& p, const Snapshot& state);

// Does a step property hold of this step? True for an event the property does not speak of.
bool holds(const Machine& machine, const Property& p, const Snapshot& before, const Input& input, const Outcome& outcome,
           const Snapshot& after);

}  // namespace spec
