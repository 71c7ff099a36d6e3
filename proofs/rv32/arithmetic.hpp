// SPDX-License-Identifier: Apache-2.0
// What computing instructions and branches mean, as bit-vector terms: the part of the ISA that has no memory.

#pragma once

#include "rv32/decode.hpp"

#include <z3++.h>

namespace proofs::rv32 {

// The new value of rd, from the values `a` of rs1 and `b` of rs2, 32 bits each, for an instruction at `address`.
// Division follows the ISA: by zero, the quotient is all ones and the remainder the dividend; on overflow, the dividend
// and 0. Throws std::logic_error for loads, stores, branches and jumps.
[[nodiscard]] z3::expr computed(const Instruction& in, const z3::expr& a, const z3::expr& b, std::uint32_t address);

// Whether the branch of `kind` is taken. Throws std::logic_error for any other kind.
[[nodiscard]] z3::expr taken(Kind kind, const z3::expr& a, const z3::expr& b);

}  // namespace proofs::rv32
