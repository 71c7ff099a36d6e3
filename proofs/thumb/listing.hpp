// SPDX-License-Identifier: Apache-2.0
// An instruction as a line of assembly, spelled as `arm-none-eabi-objdump -d` does: for reports and error messages.

#pragma once

#include "thumb/decode.hpp"

#include <string>

namespace proofs::thumb {

// The instruction at `address`; one of an IT block with its condition. Targets of jumps are absolute, in hex.
[[nodiscard]] std::string listing(const Instruction& in, std::uint32_t address);

}  // namespace proofs::thumb
