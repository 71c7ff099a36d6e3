// SPDX-License-Identifier: Apache-2.0
// What the machines of the link have in common: kinds of frames, answers, and what may be otherwise.

#pragma once

#include "scl/link/numbers.hpp"

namespace ssp::scl::link {

enum class Frame : unsigned char {
    information,  // I: carries a packet and its number
    ready,        // RR: acknowledges all before its number
    reject,       // REJ: acknowledges likewise, and asks for its number again
    not_ready,    // RNR: acknowledges likewise, and asks to wait
    reset,        // RSET: begins a connection
    acknowledge,  // UA: answers RSET
};
enum class Link : unsigned char {
    disconnected,
    connecting,      // RSET is sent
    half_connected,  // UA is sent, and nothing else was heard yet
    connected,
};
enum class Did : unsigned char { done, sent, delivered, ignored, gave_up, refused };
using enum Frame;
using enum Link;
using enum Did;

// The link as it is, and each way it could be otherwise: what is built from it without a rule shows what the rule is for.
struct Choices {
    long window = 4;
    bool can_be_busy = true;      // RNR is used
    bool busy_may_send = true;    // a busy end sends packets, once it has said that it is busy
    bool checks_highest = true;   // an acknowledgement is valid up to the highest number sent, not up to the next one
    bool repeats_answer = false;  // the receiver repeats its last answer (T1)
    bool duplicates = false;      // the channel may deliver a frame twice
    bool swaps = false;           // the channel may exchange two neighbours
};

// How a link begins, and each way it could be otherwise.
struct Beginning {
    bool echoes_attempt = true;    // UA says which RSET it answers, and a RSET that was answered already changes nothing
    bool ignored_when_half = false;  // RSET is ignored in the state half connected, as public code has it
    bool both_may_start = true;
    bool waits_for_silence = false;  // RSET is repeated only when nothing is on its way: T3 is longer than the round trip
};

}  // namespace ssp::scl::link
