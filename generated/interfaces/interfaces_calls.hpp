// SPDX-License-Identifier: Apache-2.0
// The events of interfaces as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "interfaces_state.hpp"
#include "ssp_interfaces.h"

namespace ssp::generated::interfaces {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did ssp_starts(Machine& m) noexcept {
    return static_cast<Did>(ssp_interfaces_ssp_starts(reinterpret_cast<ssp_interfaces_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did ssp_suspended(Machine& m) noexcept {
    return static_cast<Did>(ssp_interfaces_ssp_suspended(reinterpret_cast<ssp_interfaces_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did ssp_resumed(Machine& m) noexcept {
    return static_cast<Did>(ssp_interfaces_ssp_resumed(reinterpret_cast<ssp_interfaces_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did power_lost(Machine& m) noexcept {
    return static_cast<Did>(ssp_interfaces_power_lost(reinterpret_cast<ssp_interfaces_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did declare(Machine& m, uint16_t for_interfaces,
    uint16_t for_external) noexcept {
    return static_cast<Did>(ssp_interfaces_declare(reinterpret_cast<ssp_interfaces_t*>(&m), for_interfaces,
        for_external));
}

[[nodiscard, gnu::always_inline]] inline Did activate(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_activate(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did suspend(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_suspend(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did deactivate(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_deactivate(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did terminal_resumes(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_terminal_resumes(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did ssp_resumes(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_ssp_resumes(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did packet_moves(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_packet_moves(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did bind_pipes(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_bind_pipes(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did unbind_pipes(Machine& m, uint8_t interface) noexcept {
    return static_cast<Did>(ssp_interfaces_unbind_pipes(reinterpret_cast<ssp_interfaces_t*>(&m), interface));
}

[[nodiscard, gnu::always_inline]] inline Did draw(Machine& m, uint8_t interface, uint16_t current) noexcept {
    return static_cast<Did>(ssp_interfaces_draw(reinterpret_cast<ssp_interfaces_t*>(&m), interface, current));
}

[[nodiscard, gnu::always_inline]] inline Did draw_external_supply(Machine& m, uint8_t load, uint16_t current) noexcept {
    return static_cast<Did>(ssp_interfaces_draw_external_supply(reinterpret_cast<ssp_interfaces_t*>(&m), load,
        current));
}

}  // namespace calls
}  // namespace ssp::generated::interfaces
