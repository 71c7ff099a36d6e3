// SPDX-License-Identifier: Apache-2.0
// The order in which the instructions of one function are best executed symbolically: loops finish before what follows.

#pragma once

#include "execution/instruction_set.hpp"

#include <map>
#include <optional>
#include <vector>

namespace proofs::execution {

// Where an instruction stands in the order. Every loop is one unbroken run of the order and begins with its head.
struct Position {
    unsigned index = 0;
    std::vector<unsigned> heads;  // index of the head of each loop around it, outermost first; its own if it is one
};

using Schedule = std::map<Location, Position>;

// What follows the trap at `at`, if there is one: where a function may return to that its caller calls just before a trap, so that
// control that was not taken to it runs into the trap.
[[nodiscard]] std::optional<Location> past_trap(const Image& image, Location at);

// A weak topological order (Bourdoncle 1993) of what can be reached from `entry` without entering calls. It guides the
// executor only: a jump it does not foresee is refused there, never followed wrongly. Undecodable words end a way.
[[nodiscard]] Schedule schedule(const Image& image, Location entry);

}  // namespace proofs::execution
