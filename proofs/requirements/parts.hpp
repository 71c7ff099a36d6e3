// SPDX-License-Identifier: Apache-2.0
// What a state property says, in parts: some of them may still hold, and carry other proofs, where the whole does not.

#pragma once

#include "lang/machine.hpp"

namespace proofs {

// Their conjunction is the formula, which is of one state. One part, the formula itself, if it cannot be split.
std::vector<spec::Formula> parts(const spec::Formula& formula);

}  // namespace proofs
