// SPDX-License-Identifier: Apache-2.0
// The generated machine scl_flow, with its model beside it; see ../../watched.hpp.

#pragma once

#define Machine Core
#include "../../../../generated/scl_flow/scl_flow_moves.hpp"
#undef Machine

#include "../../watched.hpp"

namespace ssp::generated::scl_flow {

using Machine = fuzz::Watched<Moves>;

WATCHED_EVENT(opened)
WATCHED_EVENT(send)
WATCHED_EVENT(fragment_arrives)
WATCHED_EVENT(fragment_overflows)
WATCHED_EVENT(consume)
WATCHED_EVENT(grant)
WATCHED_EVENT(granted)

}  // namespace ssp::generated::scl_flow
