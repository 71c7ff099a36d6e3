// SPDX-License-Identifier: Apache-2.0
// The order in which the instructions of one function are best executed symbolically: loops finish before what follows.

#pragma once

#include "rv32/image.hpp"

#include <map>
#include <optional>
#include <vector>

namespace proofs::rv32 {

// Where an instruction stands in the order. Every loop is one unbroken run of the order and begins with its head.
struct Position {
    unsigned index = 0;
    std::vector<unsigned> heads;  // index of the head of each loop around it, outermost first; its own if it is one
};

// Instructions by address.
using Schedule = std::map<std::uint32_t, Position>;

// A weak topological order (Bourdoncle 1993) of what can be reached from `entry` without entering calls. It guides the
// executor only: a jump it does not foresee is refused there, never followed wrongly. Undecodable words end a way.
[[nodiscard]] Schedule schedule(const Image& image, std::uint32_t entry);

// `auipc t1,..; jalr zero,..(t1)` is how a linker writes a jump that is too far for jal: its target, if the jump `in`
// at `address` is the second half of such a pair. Any other jalr without a link is a return.
[[nodiscard]] std::optional<std::uint32_t> far_jump(const Image& image, const Instruction& in, std::uint32_t address);

}  // namespace proofs::rv32
