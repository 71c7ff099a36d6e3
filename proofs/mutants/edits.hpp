// SPDX-License-Identifier: Apache-2.0
// Small changes of one formula.

#pragma once

#include "lang/machine.hpp"

#include <string>
#include <vector>

namespace proofs {

struct Edit {
    std::string operation{};  // "conjunct dropped"
    std::string id{};         // "5.dropped": node and kind of change
    spec::Formula formula{};  // the whole formula, changed
    spec::Formula from{}, to{};  // the part a reader wants to see; an empty `to`: left out
};

// `f` with the sub-formula that ends at `end` replaced.
spec::Formula replaced(const spec::Formula& f, std::size_t end, const spec::Formula& with);

// f, negated; a negation is taken away rather than added.
spec::Formula negated(spec::Formula f);

bool same_formula(const spec::Formula& a, const spec::Formula& b);

// All changes of a formula: conjuncts and disjuncts dropped or negated, comparisons and numbers off by one, enumerators
// exchanged, quantifiers exchanged. `condition`: the formula itself counts as a conjunct.
std::vector<Edit> edits(const spec::Machine& machine, const spec::Formula& f, bool condition);

}  // namespace proofs
