// SPDX-License-Identifier: Apache-2.0
// A machine as AIGER 1.9 (binary), which hardware model checkers read: one bit a latch, one bad-state line a property.
//
// An input that is out of range changes nothing and shows nothing, as in the machine; so no constraints are needed. The
// symbol table names inputs "event.0", "load.size.2", latches "phase[1].0" and bad states by the property's id.

#pragma once

#include "lang/machine.hpp"

#include <string>
#include <vector>

namespace exchange {

// The machine with the properties at these positions, state or step; each becomes a bad-state line, in this order. Throws
// std::out_of_range if there is no such property and std::logic_error if one is neither (`reachable`).
[[nodiscard]] std::string aiger(const spec::Machine& machine, const std::vector<int>& positions);

}  // namespace exchange
