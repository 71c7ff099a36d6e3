// SPDX-License-Identifier: Apache-2.0
// One attempt at all claims, with a choice of the index types that have no bound.

#pragma once

#include "any_size/plan.hpp"
#include "obligations.hpp"

namespace proofs::any_size {

struct Attempt {
    std::vector<int> open{};   // index types without bound
    long exactly = 0;          // they have so many elements; 0: any number
    std::string suffix{};      // of the names of certificates
    std::vector<bool> known{};  // claims proven already, for more sizes than these; empty: none
};

// The findings of `claims`, in their order, those known left as they are; `tried`: those that can be stated.
struct Outcome {
    std::vector<Finding> findings{};
    std::vector<bool> tried{};
};

Outcome attempt(const spec::Machine& machine, const std::vector<Claim>& claims, const Attempt& how, const Options& options, const Progress& progress);

}  // namespace proofs::any_size
