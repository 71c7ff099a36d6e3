// SPDX-License-Identifier: Apache-2.0
// Proofs for every number of slots at once, by induction over steps of a table whose size nobody knows.
//
// The machine's scale, and every other index type whose size is data, becomes a set about which nothing is known but that it
// has an element. What is proven of such tables holds for every size. Limits on how many elements satisfy a condition are
// written out: "at most 2" says that no three different elements do. Certificates are files in the logic UFBV.

#pragma once

#include "obligations.hpp"

namespace proofs {

struct AnySize {
    std::vector<Finding> findings{};  // one for each claim, in the order of the model; none if the machine has no scale
    long expected = 0;                // obligations of all claims that can be stated for every size
    long discharged = 0;              // obligations of the claims proven
};

// The claims are: "closed", "deterministic", every state and step property, every response. A state property is assumed of
// the state before a step only if it is itself proven. A claim not proven is `unknown` (`failed` if it does not hold
// initially); its detail has a step in a small table that breaks it, or says why it cannot be stated for every size.
//
// Certificates are written to `options.evidence`/any_size and named relative to `options.evidence`; with `options.recheck`
// cvc5 checks them: a claim it denies is `failed`, one it does not decide `unknown`. `options.solver_seconds` is the limit of one obligation.
AnySize prove_any_size(const spec::Machine& machine, const Options& options, const Progress& progress);

// The same induction in tables with exactly `size` elements of each such type; no certificates. It has to agree with the
// finite engines.
AnySize prove_in_size(const spec::Machine& machine, long size, const Options& options, const Progress& progress);

// How many obligations `prove_any_size` has to discharge, counted from the model.
long expected_any_size(const spec::Machine& machine);

}  // namespace proofs
