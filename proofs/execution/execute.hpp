// SPDX-License-Identifier: Apache-2.0
// Symbolic execution of machine code, of any instruction set: all ways through one function at once, as Z3 terms over its entry state.
//
// Ways that meet again are merged, so a loop whose body branches costs its rounds, not two to the power of them, and
// there is one state at the end. Knows nothing of models; whoever wants equality with one compares that state.

#pragma once

#include "execution/image.hpp"
#include "execution/state.hpp"

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
};

struct Result {
    State exit;                       // all ways back to the caller, merged; its path is what led to a return
    bool returns = false;             // some way does; if none, all are detected, and `exit` is the state of entry with a path that fails
    std::optional<State> detected{};  // all ways that end in a trap, merged; its path is what led to one
    unsigned executed = 0;            // instructions, each once for every state that ran it
    unsigned longest_path = 0;        // instructions on the longest way, or more if that way is impossible
    std::uint32_t deepest_stack = 0;  // bytes below sp on entry that the function claimed at most
    unsigned questions = 0;           // asked of the solver
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
