// SPDX-License-Identifier: Apache-2.0
// The events of scl_sessions as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "scl_sessions_state.hpp"
#include "ssp_scl_sessions.h"

namespace ssp::generated::scl_sessions {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did bind(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_scl_sessions_bind(reinterpret_cast<ssp_scl_sessions_t*>(&m), pipe, its_session));
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_sessions_send(reinterpret_cast<ssp_scl_sessions_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did unbind(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_sessions_unbind(reinterpret_cast<ssp_scl_sessions_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did restart(Machine& m, bool first_one) noexcept {
    return static_cast<Did>(ssp_scl_sessions_restart(reinterpret_cast<ssp_scl_sessions_t*>(&m), first_one));
}

[[nodiscard, gnu::always_inline]] inline Did tell_restart(Machine& m) noexcept {
    return static_cast<Did>(ssp_scl_sessions_tell_restart(reinterpret_cast<ssp_scl_sessions_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did message_arrives(Machine& m, Message its_message, uint8_t pipe,
    uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_scl_sessions_message_arrives(reinterpret_cast<ssp_scl_sessions_t*>(&m),
        static_cast<ssp_scl_sessions_message_t>(its_message), pipe, its_session));
}

[[nodiscard, gnu::always_inline]] inline Did turn_down(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_scl_sessions_turn_down(reinterpret_cast<ssp_scl_sessions_t*>(&m), pipe, its_session));
}

[[nodiscard, gnu::always_inline]] inline Did message_gone(Machine& m) noexcept {
    return static_cast<Did>(ssp_scl_sessions_message_gone(reinterpret_cast<ssp_scl_sessions_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::scl_sessions
