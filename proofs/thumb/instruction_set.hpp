// SPDX-License-Identifier: Apache-2.0
// Thumb of Armv8-M Mainline, without DSP and floating point, as the executor sees it.

#pragma once

#include "execution/instruction_set.hpp"
#include "thumb/decode.hpp"

namespace proofs::thumb {

// The instruction at `address` in an IT block of the state `it` (0: in none). Throws execution::Refused if it is not inside
// the code, odd, or outside the subset of `decode`.
[[nodiscard]] Instruction fetch(const execution::Image& image, std::uint32_t address, std::uint8_t it);

// Thumb with the procedure call standard of Arm (AAPCS, soft float). Unknowns of a state are named "r0".."r12", "sp", "lr" and,
// for the flags, "n", "z", "c", "v". The upper half of a location is the state of the IT block. A trap is udf or bkpt.
[[nodiscard]] const execution::InstructionSet& instruction_set();

}  // namespace proofs::thumb
