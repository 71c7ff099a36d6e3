// SPDX-License-Identifier: Apache-2.0
// The buffers of a router that two pairs of hosts use: what one pair can tell of the other's traffic.
//
// In each tick either pair does one thing: it waits, sends a packet, or takes one that has arrived. Contents do not matter:
// what is seen is whether a packet was accepted, refused or delivered, and when.

#pragma once

#include "lang/lang.hpp"
#include "requirements/assumptions_generic.hpp"

namespace ssp::scl {

using namespace spec::lang;

// How buffers and turns are divided.
enum class Sharing : unsigned char {
    pool,           // any free buffer for whoever comes first
    one_reserved,   // one of its own for each pair, the rest for both
    halves,         // half of them for each pair
    turns,          // halves, and a packet is taken in the own turn only
    turns_are_lent, // halves, and the turn of a pair that does not take is for the other
};

enum class Does : unsigned char { wait, send, take };
enum class Seen : unsigned char { nothing, accepted, refused, delivered };

namespace buffers {

inline constexpr int all = 4, half = 2;

constexpr Var<UpTo<all>> ours{"ours"};      // buffers that the pair holds which watches
constexpr Var<UpTo<all>> theirs{"theirs"};  // .. and the other pair
constexpr Var<Seen> seen{"seen"};           // what the pair that watches saw last
constexpr Var<bool> our_turn{"our_turn"};

constexpr Param<Does> we{"we"};      // what the pair that watches does
constexpr Param<Does> they{"they"};  // what the other pair does: to be kept from the first
constexpr Event tick{"tick", we, they};

}  // namespace buffers

// The independence "BU-1" says that the pair that watches learns nothing.
spec::Machine buffer_table(Sharing sharing);
// Two runs of it that differ in what the other pair does, of which BU-1 is a property of every state (lang/two_runs.hpp).
spec::Machine watched_buffers(Sharing sharing);

}  // namespace ssp::scl
