// SPDX-License-Identifier: Apache-2.0
// Witnesses: a run for everything that must be possible, found in the smallest machine and replayed in the full one.

#pragma once

#include "bmc.hpp"

namespace proofs {

// The same machine with n slots. A machine without a scale ignores n.
using Model = std::function<spec::Machine(long n)>;

// Everything a sound model must be able to show: each rule fires ("fires ID"), each `reachable` property ("reachable ID"),
// each premise of a property or response ("premise ID", see vacuity.hpp).
std::vector<Goal> standard_goals(const spec::Machine& machine);

// A run that shows much.
struct Told {
    std::string id;
    std::vector<spec::Input> inputs;
};

struct WitnessOptions {
    long smallest = 1;  // search machines with so many slots ..
    long largest = 3;   // .. to so many
    long full = 8;      // replay in a machine with so many, and search there what the replay does not show; 0: neither
    BmcOptions bmc{};   // for each size
    std::vector<Told> told{};  // what they do not show is sought from the end of each first
    int behind = 3;     // so many steps
};

struct Witness {
    Goal goal{};
    Verdict verdict = Verdict::unknown;  // reached; failed: none up to the depth in any size; unknown: the time was up
    std::optional<Trace> trace{};        // of the machine with `slots` slots
    long slots = 0;                      // the smallest number of slots with a witness
    bool replayed = false;               // in the full machine as well
    std::string strength{};              // "witness of 7 steps (2 slots; replayed with 8)"
    double seconds = 0;
};

// One witness for each goal. The goals must be the same for every size, as what `goals` gives is for a model.
std::vector<Witness> witnesses(const Model& model, const std::function<std::vector<Goal>(const spec::Machine&)>& goals,
                               const WitnessOptions& options);

}  // namespace proofs
