// SPDX-License-Identifier: Apache-2.0
// RV32IMC as the executor sees it.

#pragma once

#include "execution/instruction_set.hpp"
#include "rv32/decode.hpp"

namespace proofs::rv32 {

// The instruction at `address`. Throws execution::Refused if it is not inside the code, odd, or outside the subset of `decode`.
[[nodiscard]] Instruction fetch(const execution::Image& image, std::uint32_t address);

// RV32IMC with the ABI ilp32. Unknowns of a state are named "x1".."x31". A trap is ebreak, c.ebreak, or the half word 0,
// which is illegal on purpose. `auipc t1,..; jalr zero,..(t1)` is how a linker writes a jump that is too far for jal: of the
// second half the target is known. Any other jalr without a link is a return.
[[nodiscard]] const execution::InstructionSet& instruction_set();

}  // namespace proofs::rv32
