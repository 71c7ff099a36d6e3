// SPDX-License-Identifier: Apache-2.0
// Proving one machine: everything that holds of all reachable states, with its certificates, re-checked by cvc5.

#pragma once

#include "induction.hpp"

namespace proofs {

struct Proof {
    Report report{};
    // What holds in every reachable state, for engines that may assume it: positions in with_responses(machine) as well.
    Invariant invariant{};
    // Properties with verdict unknown, which a run may still refute: positions in with_responses(machine), liveness.hpp.
    std::vector<int> undecided{};
};

// How many things of the model have to be shown, counted from its text alone: each pair of rules of an event, each effect,
// of each state property three (initially, preserved, no tautology), of each step property two, and what responses need.
long expected_obligations(const spec::Machine& machine, const Options& options);

// Determinism, closedness, state and step properties, responses, tautologies. With `options.recheck` and an evidence folder,
// cvc5 checks every certificate; one it does not confirm is a finding "re-check" of its own. Witnesses of rules and premises
// are the business of bmc.hpp. Throws ToolMissing (before anything is proven) if cvc5 is to be used and is not there.
Proof prove_machine(const spec::Machine& machine, const Options& options, const Progress& progress);

// Lets cvc5 check the certificates of the findings and notes the result in them. Returns what it did not confirm: `failed` if
// it disagrees with Z3 or reports an error, `unknown` if it gave no answer in time.
std::vector<Finding> confirm(std::vector<Finding>& findings, const Options& options, const Progress& progress);

}  // namespace proofs
