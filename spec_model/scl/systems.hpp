// SPDX-License-Identifier: Apache-2.0
// Two parties and what lies between them, as machines: what is proven of them, no code is made of.
//
// The small ones are those every state of which can be visited, and another model checker too can visit.

#pragma once

#include "lang/machine.hpp"

namespace ssp::scl {

spec::Machine link_one_way(bool small);     // packets one way over a channel that loses frames
spec::Machine link_both_ways(bool small);   // full duplex
spec::Machine link_selective(bool small);   // one way, with selective reject
spec::Machine link_beginnings(bool small);  // two ends that connect, and connect anew
spec::Machine session_pair(bool small);     // two hosts and the sessions of a pipe
spec::Machine session_routed(bool small);   // the same with a router between them
spec::Machine fragment_line(bool small);    // sender, line and receiver with credit
spec::Machine secure_pipe(bool small);      // two ends and an attacker
spec::Machine key_agreement();              // how they come to their keys
spec::Machine recutting_router(bool small); // it cuts messages anew
spec::Machine protocol_bridge(long applications);

}  // namespace ssp::scl
