// SPDX-License-Identifier: Apache-2.0
// A refuted obligation as a step a person can follow, in a table of as few slots as possible.

#pragma once

#include "any_size/refutation.hpp"
#include "lang/run.hpp"

namespace proofs::any_size {

// A state and an input, in the machine with `size` elements of every open type.
struct Found {
    long size = 0;
    spec::Snapshot state;
    spec::Input input;
};

// Reads them off a model of the solver. `model` has to satisfy Sorts::exactly(size).
Found found(const z3::model& model, Sorts& sorts, Refutations& refutations, int event, long size);

// "with 2 slots: phase[0] = enabled, ..; enable(slot 1): done (rule BT-07); phase[1]: disabled -> enabled"
// The step is the interpreter's, so the reader sees whether the model or the encoding is to blame.
std::string describe(const Found& f, const spec::Machine& machine, const std::vector<int>& open);

}  // namespace proofs::any_size
