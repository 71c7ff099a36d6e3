// SPDX-License-Identifier: Apache-2.0
// The generated machine shdlc, with its model beside it; see ../../watched.hpp.

#pragma once

#define Machine Core
#include "../../../../generated/shdlc/shdlc_moves.hpp"
#undef Machine

#include "../../watched.hpp"

namespace ssp::generated::shdlc {

using Machine = fuzz::Watched<Moves>;

WATCHED_EVENT(connect)
WATCHED_EVENT(connect_is_late)
WATCHED_EVENT(reset_arrives)
WATCHED_EVENT(acknowledge_arrives)
WATCHED_EVENT(frame_arrives)
WATCHED_EVENT(send)
WATCHED_EVENT(acknowledgement_is_late)
WATCHED_EVENT(answer)
WATCHED_EVENT(answer_again)
WATCHED_EVENT(turn_busy)
WATCHED_EVENT(frame_gone)
WATCHED_EVENT(tick)
WATCHED_EVENT(disconnect)

}  // namespace ssp::generated::shdlc
