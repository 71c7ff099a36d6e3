// SPDX-License-Identifier: Apache-2.0
// What a function under symbolic execution sees: registers, the state region its caller owns, its stack, and the path.

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>
#include <z3++.h>

namespace proofs::execution {

struct Convention;

// What the caller promises. A result holds for every address of the region and of the stack that keeps the promise:
// the region starts at a multiple of its alignment, neither it nor the stack passes the end of the address space, and
// region, stack and image do not overlap.
struct Memory {
    std::uint32_t state_size;           // bytes at the first argument, 0..65536
    std::uint32_t state_alignment = 1;  // 1, 2, 4, 8 or 16
    std::uint32_t stack_size = 1024;    // bytes below sp the function may use, a multiple of 16 up to 65536
    std::uint32_t arguments = 0;        // bytes from sp up that hold arguments; may be read, not written; up to 256
};

// A term that is a certain number on this path, as a branch on equality has shown.
struct Known {
    z3::expr term, number;
};

// Invariant: everything holds under the conditions of `path`; two states of one execution have disjoint paths.
struct State {
    std::vector<z3::expr> x;                 // the registers as the instruction set counts them, and its flags
    std::vector<z3::expr> bytes;             // the state region
    std::map<std::int32_t, z3::expr> stack;  // bytes written so far, by offset from sp on entry (negative)
    std::vector<z3::expr> path;              // all of these hold
    std::vector<Known> known;                // follows from `path`
    unsigned instructions = 0;               // executed on the longest way here
};

// The state at the call: every register is an unknown with the name the convention gives it, the first argument points to
// the region and sp to the end of the stack, every byte of the region is an unknown named "byte0".., so is every byte of the stack (`stack_on_entry`),
// and `path` holds the promise (aligned sp, a return address that is one). The caller may replace registers other than those of
// zero, link, stack and state, and bytes, and add to `path`.
// Throws std::invalid_argument if `memory` is out of range.
[[nodiscard]] State entry_state(z3::context& context, const Convention& convention, const Memory& memory);

// The value of register `r`, as a number where the path says which.
[[nodiscard]] z3::expr operand(const State& s, unsigned r);

[[nodiscard]] z3::expr condition(const State& s);  // the path as one Boolean

// What the ABI wants of a callee: the registers it preserves are on `exit` what they were on `entry`.
[[nodiscard]] z3::expr preserved(const Convention& convention, const State& entry, const State& exit);

// Joins `other` into `into`: values that differ become a choice between the two. Needs disjoint paths.
void merge(State& into, const State& other);

// The byte of the stack at `offset` from sp on entry, as the caller left it: an unknown named "stack<offset>".
[[nodiscard]] z3::expr stack_on_entry(z3::context& context, std::int32_t offset);

// What must be added to `base` to get `term`, if that can be seen from the shape of `term`; of a choice that a condition of
// `path` decides, from the side it takes.
[[nodiscard]] std::optional<z3::expr> offset_from(const z3::expr& term, const z3::expr& base, const std::vector<z3::expr>& path);

// Bytes, the lowest first, as one value: if they are the parts of one word, that word.
[[nodiscard]] z3::expr join(const std::vector<z3::expr>& bytes);

}  // namespace proofs::execution
