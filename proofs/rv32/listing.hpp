// SPDX-License-Identifier: Apache-2.0
// An instruction as a line of assembly, spelled as `objdump -d -M no-aliases` does: for reports and error messages.

#pragma once

#include "rv32/decode.hpp"

#include <string>

namespace proofs::rv32 {

// The ABI name of register `number` (0..31): "zero", "ra", "sp", ..
[[nodiscard]] std::string register_name(unsigned number);

// The instruction at `address` as written: a compressed one under its own name ("c.addi a0,1"). Targets of jumps are
// absolute, in hex.
[[nodiscard]] std::string listing(const Instruction& in, std::uint32_t address);

// The same as the wide instruction it stands for ("addi a0,a0,1"); offsets of jumps are relative (".+8"), so that an
// assembler reads the line at any address.
[[nodiscard]] std::string listing_expanded(const Instruction& in);

}  // namespace proofs::rv32
