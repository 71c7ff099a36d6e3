// SPDX-License-Identifier: Apache-2.0
// The generated machine scl_gates, with its model beside it; see ../../watched.hpp.

#pragma once

#define Machine Core
#include "../../../../generated/scl_gates/scl_gates_moves.hpp"
#undef Machine

#include "../../watched.hpp"

namespace ssp::generated::scl_gates {

using Machine = fuzz::Watched<Moves>;

WATCHED_EVENT(offer)
WATCHED_EVENT(look_up)
WATCHED_EVENT(create)
WATCHED_EVENT(open_pipe)
WATCHED_EVENT(close_pipe)
WATCHED_EVENT(remove)
WATCHED_EVENT(remove_all)
WATCHED_EVENT(command_arrives)
WATCHED_EVENT(event_arrives)
WATCHED_EVENT(response_arrives)
WATCHED_EVENT(answer_sent)
WATCHED_EVENT(not_done)
WATCHED_EVENT(send_command)
WATCHED_EVENT(send_event)

}  // namespace ssp::generated::scl_gates
