// SPDX-License-Identifier: Apache-2.0
// Symbolic execution of machine code, of any instruction set: all ways through one function at once, as Z3 terms over its entry state.
//
// Ways that meet again are merged, so a loop whose body branches costs its rounds, not two to the power of them, and
// there is one state at the end. Knows nothing of models; whoever wants equality with one compares that state.

#pragma once

#include "execution/image.hpp"
#include "execution/memory.hpp"
#include "execution/state.hpp"

#include <optional>
#include <set>

namespace proofs::execution {

// How a refusal says that the limit of solver_effort was reached.
inline constexpr const char effort_used_up[] = "the solver's effort is used up";

// More than this is refused.
struct Limits {
    unsigned steps = 20'000;               // instructions executed in all
    unsigned rounds = 128;                 // of one loop each time it is entered
    unsigned calls = 32;                   // nested
    unsigned solver_effort = 100'000'000;  // Z3's resource limit for all questions together; 20 to 30 seconds
    bool traps_end = false;                // a trap ends its way, as `detected`; otherwise it is refused as any other instruction
                                           // outside the subset
    // For code with a fault in it: what cannot be followed exactly is followed as more than can happen. A load that would be refused
    // gives any value; a loop of more rounds goes on from any state its rounds could lead to; sp may leave the frame, and what lies
    // up to `above` bytes above it on entry may be written, which is then seen in `State::stack`.
    bool widens = false;
    std::uint32_t above = 0;
    Answers* answers = nullptr;            // of the solver, kept from one execution to the next of the same Z3 context
    // Only a part of the function: from `begin` on, in the state `from`, which has to be one that the function can be in there, and until
    // control comes to `end` in the function itself, not in what it calls; that counts as a return. Nothing: to its end.
    struct Part {
        std::uint32_t begin;
        const State* from;
        std::optional<std::uint32_t> end;
    };
    std::optional<Part> part{};
};

struct Result {
    State exit;                       // all ways back to the caller, merged; its path is what led to a return
    bool returns = false;             // some way does; if none, all are detected, and `exit` is the state of entry with a path that fails
    std::optional<State> detected{};  // all ways that end in a trap, merged; its path is what led to one
    unsigned executed = 0;            // instructions, each once for every state that ran it
    unsigned longest_path = 0;        // instructions on the longest way, or more if that way is impossible
    std::uint32_t deepest_stack = 0;  // bytes below sp on entry that the function claimed at most
    unsigned questions = 0;           // asked of the solver
    unsigned most_rounds = 0;         // of any loop
    bool widened = false;             // something could not be followed exactly
    bool may_hang = false;            // a loop without a bound that was found
    std::set<std::uint32_t> covered;  // addresses of the executed instructions, perhaps of some that no input reaches
};

// Executes the function at `function` from `entry` (made by entry_state for the same `memory`) until it has returned to
// the address in the link register of `entry` on every way. What a result means: on every input that satisfies the path of `entry`,
// the function returns (or ends in a trap, where traps end ways), its exit is the value of `exit`, it writes no memory but the region and its own frame, and
// reads none but these, the constants and the code.
//
// The caller has to check of the exit: the results, the bytes of the region, and `preserved`. What an impossible way
// does is not held against the function.
//
// Throws Refused, with address and reason, if that cannot be shown: an instruction outside the subset, control that
// leaves the code or depends on data, an access that may be misaligned or go elsewhere, a loop or recursion beyond
// `limits`, no way that returns (or ends in a trap that may end one). Throws std::invalid_argument if `entry` is not one of `memory`, or if no input
// satisfies its path, because then everything would hold.
[[nodiscard]] Result run(const Image& image, const Memory& memory, std::uint32_t function, const State& entry,
                         const Limits& limits);

}  // namespace proofs::execution
