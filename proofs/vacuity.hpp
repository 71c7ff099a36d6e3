// SPDX-License-Identifier: Apache-2.0
// Properties that would hold of any machine, or only because their premise never does.

#pragma once

#include "obligations.hpp"

namespace proofs {

struct Vacuity {
    std::vector<Finding> findings{};  // "tautologies" if there is none, else one for each property that says nothing
    long discharged = 0;              // state and step properties that some state or step would violate
};

// Is every state property false in some state in range, and every step property false of some state, input, answer and
// following state, whatever the rules do? One that is not would be proven of any machine, and says nothing: `failed`.
Vacuity tautologies(const spec::Machine& machine, const Options& options, const Progress& progress);

// What must be possible, or a property or response says nothing.
struct Premise {
    std::string id{};                  // "BT-44", "BT-44.2" if the property has several; of a response its id
    spec::Citations requirements{};
    spec::Scope scope = spec::Scope::state;  // state: of some reachable state; step: of some step
    int event = -1;                    // of a step: whose; -1: any
    spec::Formula condition{};         // as of a property of that scope
};

// The premises of all properties and responses. Of all(i, implies(a, b)) it is any(i, a); a conjunction has those of its
// parts; an implication within an implication needs both premises at once. What is no implication has none.
std::vector<Premise> premises(const spec::Machine& machine);

}  // namespace proofs
