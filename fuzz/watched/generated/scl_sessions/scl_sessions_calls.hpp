// SPDX-License-Identifier: Apache-2.0
// The generated machine scl_sessions, with its model beside it; see ../../watched.hpp.

#pragma once

#define Machine Core
#include "../../../../generated/scl_sessions/scl_sessions_moves.hpp"
#undef Machine

#include "../../watched.hpp"

namespace ssp::generated::scl_sessions {

using Machine = fuzz::Watched<Moves>;

WATCHED_EVENT(bind)
WATCHED_EVENT(send)
WATCHED_EVENT(unbind)
WATCHED_EVENT(restart)
WATCHED_EVENT(tell_restart)
WATCHED_EVENT(message_arrives)
WATCHED_EVENT(turn_down)
WATCHED_EVENT(message_gone)

}  // namespace ssp::generated::scl_sessions
