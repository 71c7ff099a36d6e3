// SPDX-License-Identifier: Apache-2.0
// What the semantics demands of every machine: at most one rule applies, and no rule leaves the range of a variable.

#pragma once

#include "obligations.hpp"

namespace proofs {

struct WellPosed {
    std::vector<Finding> findings{};  // "deterministic" and "closed": one each if it holds, else one for each fault
    long discharged = 0;              // pairs of rules that exclude each other, and effects that stay in range
};

// Shown for every state in range, reachable or not: for each event, no two of its rules apply, and each index and value a
// rule assigns is within its type. A fault names the rules, or the rule, the variable and the value, and shows a step.
WellPosed well_posed(const spec::Machine& machine, const Options& options, const Progress& progress);

}  // namespace proofs
