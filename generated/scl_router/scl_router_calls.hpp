// SPDX-License-Identifier: Apache-2.0
// The events of scl_router as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "scl_router_state.hpp"
#include "ssp_scl_router.h"

namespace ssp::generated::scl_router {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did enter(Machine& m, uint8_t host, uint8_t its_domain) noexcept {
    return static_cast<Did>(ssp_scl_router_enter(reinterpret_cast<ssp_scl_router_t*>(&m), host, its_domain));
}

[[nodiscard, gnu::always_inline]] inline Did leave(Machine& m, uint8_t host) noexcept {
    return static_cast<Did>(ssp_scl_router_leave(reinterpret_cast<ssp_scl_router_t*>(&m), host));
}

[[nodiscard, gnu::always_inline]] inline Did link_lost(Machine& m, uint8_t host) noexcept {
    return static_cast<Did>(ssp_scl_router_link_lost(reinterpret_cast<ssp_scl_router_t*>(&m), host));
}

[[nodiscard, gnu::always_inline]] inline Did admit(Machine& m, uint8_t host, uint8_t peer, uint8_t entry) noexcept {
    return static_cast<Did>(ssp_scl_router_admit(reinterpret_cast<ssp_scl_router_t*>(&m), host, peer, entry));
}

[[nodiscard, gnu::always_inline]] inline Did dismiss(Machine& m, uint8_t host, uint8_t entry) noexcept {
    return static_cast<Did>(ssp_scl_router_dismiss(reinterpret_cast<ssp_scl_router_t*>(&m), host, entry));
}

[[nodiscard, gnu::always_inline]] inline Did open_administration(Machine& m, uint8_t host) noexcept {
    return static_cast<Did>(ssp_scl_router_open_administration(reinterpret_cast<ssp_scl_router_t*>(&m), host));
}

[[nodiscard, gnu::always_inline]] inline Did create(Machine& m, uint8_t host, uint8_t gate, uint8_t peer,
    uint8_t peer_gate, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_router_create(reinterpret_cast<ssp_scl_router_t*>(&m), host, gate, peer,
        peer_gate, pipe));
}

[[nodiscard, gnu::always_inline]] inline Did remove(Machine& m, uint8_t host, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_router_remove(reinterpret_cast<ssp_scl_router_t*>(&m), host, pipe));
}

[[nodiscard, gnu::always_inline]] inline Did clear_all(Machine& m, uint8_t host) noexcept {
    return static_cast<Did>(ssp_scl_router_clear_all(reinterpret_cast<ssp_scl_router_t*>(&m), host));
}

[[nodiscard, gnu::always_inline]] inline Did told(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_router_told(reinterpret_cast<ssp_scl_router_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did forward(Machine& m, uint8_t host, uint8_t pipe, Message message) noexcept {
    return static_cast<Did>(ssp_scl_router_forward(reinterpret_cast<ssp_scl_router_t*>(&m), host, pipe,
        static_cast<ssp_scl_router_message_t>(message)));
}

}  // namespace calls
}  // namespace ssp::generated::scl_router
