// SPDX-License-Identifier: Apache-2.0
// New formulas from old ones, for engines that rewrite a model instead of only reading it.

#pragma once

#include "lang/machine.hpp"

namespace proofs {

// A node of its own, or with operands.
spec::Formula leaf(spec::Op op, int at, int value, int type);
spec::Formula joined(spec::Op op, const std::vector<spec::Formula>& operands);
// all, any or count over the binder's index type.
spec::Formula quantified(spec::Op op, const spec::Machine& machine, int binder, const spec::Formula& body);
// The same formula, of the state after the step.
spec::Formula afterwards(spec::Formula f);

}  // namespace proofs
