// SPDX-License-Identifier: Apache-2.0
// Proving one machine: everything that holds of all reachable states, with its certificates, re-checked by cvc5.

#pragma once

#include "induction.hpp"

namespace proofs {

struct Proof {
    Report report{};
    Invariant invariant{};         // of every reachable state: what bounded model checking or another engine may assume
    std::vector<int> undecided{};  // properties with verdict unknown, which a run may still refute
};

// How many things of the model have to be shown, counted from its text alone: pairs of rules, effects, properties,
// responses.
long expected_obligations(const spec::Machine& machine);

// Determinism, closedness, state and step properties, responses, tautologies. With `options.recheck` and an evidence folder,
// cvc5 checks every certificate; one it does not confirm is a finding "re-check" of its own. Witnesses of rules and premises
// are the business of bmc.hpp. Throws ToolMissing (before anything is proven) if cvc5 is to be used and is not there.
Proof prove_machine(const spec::Machine& machine, const Options& options, const Progress& progress);

// Lets cvc5 check the certificates of the findings and notes the result in them. Returns what it did not confirm: `failed` if
// it disagrees with Z3 or reports an error, `unknown` if it gave no answer in time.
std::vector<Finding> confirm(std::vector<Finding>& findings, const Options& options, const Progress& progress);

}  // namespace proofs
