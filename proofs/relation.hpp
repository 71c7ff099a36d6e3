// SPDX-License-Identifier: Apache-2.0
// A machine as formulas in SMT-LIB, for people who ask their own solver their own questions.

#pragma once

#include "lang/machine.hpp"

#include <string>
#include <vector>

namespace proofs {

// Declares the bits of a state ("phase.0"), of an input ("event", "enable.slot") and of the state after ("|phase.0'|"), and
// defines Bools over them: init!, states! (every value is in its range), inputs! (every argument is), step! (the input
// leads from the one state to the other, refused inputs included), and each property as |p!ID|: of the state, or of the
// step. What is `reachable` is the state looked for. Asserts nothing, asks nothing; the logic is QF_BV. `properties`:
// positions.
[[nodiscard]] std::string relation(const spec::Machine& machine, const std::vector<int>& properties);

}  // namespace proofs
