// SPDX-License-Identifier: Apache-2.0
// Proving properties of every reachable state and step: all state properties together by induction, what is not inductive
// with invariants that IC3 or Spacer finds.

#pragma once

#include "obligations.hpp"

namespace proofs {

// A condition of every reachable state that no property states: IC3 or Spacer found it.
struct Lemma {
    std::string name;  // "BT-49.invariant"
    std::string text;  // as `assertions` wrote it
};

// What has been proven of every reachable state so far.
struct Invariant {
    std::vector<int> properties{};  // positions in Machine::properties
    std::vector<Lemma> lemmas{};
};

// The assumptions an obligation may make of the state before the step: in range, and the invariant.
Parts assumptions(const Invariant& invariant, const Frame& frame);

// That the lemma holds in the initial state, and that no step leaves it, given what is proven: the two obligations every
// invariant that was found has to pass. `of` names the property it was found for; its meaning is not read.
std::vector<Obligation> invariance(const Lemma& lemma, const Invariant& proven, const Title& of);

struct Induction {
    std::vector<Finding> findings{};  // one for each state and step property, in the order of the machine
    Invariant invariant{};
    // Positions of the properties with verdict unknown. Bounded model checking may still refute them; their findings
    // carry the counterexample to induction, which starts in a state that may not be reachable.
    std::vector<int> undecided{};
    long discharged = 0;              // of each proven state property two (initially, preserved), of a step property one
};

// Proves what can be proven. A property that does not hold initially, or that a run of the diagnosis or of IC3 violates,
// is `failed`.
Induction induction(const spec::Machine& machine, const Options& options, const Progress& progress);

// Why a property (state or step) resists, looking at it without its neighbours. This is no proof.
struct Diagnosis {
    std::optional<unsigned> inductive{};  // it follows if it held in so many states (steps) before
    std::optional<Trace> refutation{};    // a shortest run from the initial state that violates it
};
// Looks at runs of up to `options.diagnosis_depth` steps, `options.solver_seconds` a query.
Diagnosis diagnose(const spec::Machine& machine, const spec::Property& property, const Options& options);

}  // namespace proofs
