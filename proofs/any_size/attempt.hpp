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
};

// The findings of `claims`, in their order; `tried`: those that can be stated.
struct Outcome {
    std::vector<Finding> findings{};
    std::vector<bool> tried{};
};

Outcome attempt(const spec::Machine& machine, const std::vector<Claim>& claims, const Attempt& how, const Options& options, const Progress& progress);

}  // namespace proofs::any_size
