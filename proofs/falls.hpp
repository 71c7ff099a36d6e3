// SPDX-License-Identifier: Apache-2.0
// Does a changed machine still prove what it says, one step at a time?

#pragma once

#include "lang/machine.hpp"

#include <string>
#include <vector>

namespace proofs {

// The id of a property that does not follow any more: from some state in which all state properties hold, perhaps an unreachable
// one, a step of these events breaks it. Empty: none does, or the solver gave no answer within `seconds`.
std::string falls(const spec::Machine& machine, const std::vector<int>& events, double seconds = 20);

// Why a rule never fires. `perhaps`: it may, or the solver gave no answer within `seconds`.
enum class Idle : unsigned char {
    perhaps,
    by_itself,      // its guard holds in no state in range
    by_properties,  // it holds in no state in which all state properties hold; they have to be proven for that to mean anything
};
Idle idle(const spec::Machine& machine, const spec::Rule& rule, double seconds = 20);

}  // namespace proofs
