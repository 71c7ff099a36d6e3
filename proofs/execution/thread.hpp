// SPDX-License-Identifier: Apache-2.0
// A state on its way through the code: where it is, in which calls and rounds of loops, and when its turn comes.

#pragma once

#include "execution/schedule.hpp"
#include "execution/state.hpp"

namespace proofs::execution {

using Key = std::vector<unsigned>;  // states with equal keys meet; the least key runs first

// A call that has not returned yet.
struct Frame {
    const Schedule* schedule;                // of the called function
    Location site;                           // of the call
    std::optional<Location> return_to;       // nothing: the caller of the whole
    Key call;                                // key of the call, so that the callee runs before what follows
    std::vector<unsigned> rounds;            // of each loop around the current instruction, outermost first
    std::map<unsigned, State> widened{};     // by the index of its head: where a loop without bound goes on from
};

struct Thread {
    State state;
    Location at;
    std::vector<Frame> frames;
};

// Where `at` stands in the order of the current function. Every direct successor of one of its instructions is there.
[[nodiscard]] const Position& position(const Thread& t, Location at);

// How many of the loops around the current instruction are also around `to`.
[[nodiscard]] std::size_t shared_loops(const Thread& t, const Position& to);

// Whether going to `to` begins another round of a loop.
[[nodiscard]] bool is_back(const Thread& t, const Position& to);

// The key of the thread at `p`: the call, then loop by loop the head and the round, then the instruction. A round is
// over before the next one begins, and a loop before what follows it.
[[nodiscard]] Key key(const Thread& t, const Position& p);

// Whether both are in the same functions and will return to the same places.
[[nodiscard]] bool same_calls(const Thread& a, const Thread& b);

}  // namespace proofs::execution
