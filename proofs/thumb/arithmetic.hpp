// SPDX-License-Identifier: Apache-2.0
// What computing instructions and conditions mean, as terms over the state: the part of the instruction set without memory.

#pragma once

#include "execution/state.hpp"
#include "thumb/decode.hpp"

#include <utility>

namespace proofs::thumb {

// Where the flags stand in execution::State::x, after r0..r12, sp and lr. They are Boolean.
inline constexpr unsigned flag_n = 15, flag_z = 16, flag_c = 17, flag_v = 18;

// Registers and flags that the instruction at `address` changes, with their new values. Registers are in their simplest form;
// flags keep the shape that `holds` knows. Throws std::logic_error for what computes nothing.
[[nodiscard]] std::vector<std::pair<unsigned, z3::expr>> computed(const Instruction& in, const execution::State& s, std::uint32_t address);

// Whether the condition holds: of a comparison the relation of its operands, where the flags show them.
[[nodiscard]] z3::expr holds(Condition condition, const execution::State& s);

}  // namespace proofs::thumb
