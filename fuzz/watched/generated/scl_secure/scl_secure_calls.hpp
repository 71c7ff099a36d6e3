// SPDX-License-Identifier: Apache-2.0
// The generated machine scl_secure, with its model beside it; see ../../watched.hpp.

#pragma once

#define Machine Core
#include "../../../../generated/scl_secure/scl_secure_moves.hpp"
#undef Machine

#include "../../watched.hpp"

namespace ssp::generated::scl_secure {

using Machine = fuzz::Watched<Moves>;

WATCHED_EVENT(derive)
WATCHED_EVENT(send)
WATCHED_EVENT(fragment_arrives)
WATCHED_EVENT(close)

}  // namespace ssp::generated::scl_secure
