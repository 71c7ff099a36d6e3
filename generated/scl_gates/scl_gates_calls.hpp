// SPDX-License-Identifier: Apache-2.0
// The events of scl_gates as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "scl_gates_state.hpp"
#include "ssp_scl_gates.h"

namespace ssp::generated::scl_gates {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did offer(Machine& m, uint8_t gate, Service service_of_it) noexcept {
    return static_cast<Did>(ssp_scl_gates_offer(reinterpret_cast<ssp_scl_gates_t*>(&m), gate,
        static_cast<ssp_scl_gates_service_t>(service_of_it)));
}

[[nodiscard, gnu::always_inline]] inline Did look_up(Machine& m, uint8_t gate) noexcept {
    return static_cast<Did>(ssp_scl_gates_look_up(reinterpret_cast<ssp_scl_gates_t*>(&m), gate));
}

[[nodiscard, gnu::always_inline]] inline Did create(Machine& m, uint8_t pipe, uint8_t gate, bool is_secure) noexcept {
    return static_cast<Did>(ssp_scl_gates_create(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, gate, is_secure));
}

[[nodiscard, gnu::always_inline]] inline Did open_pipe(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_gates_open_pipe(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did close_pipe(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_gates_close_pipe(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did remove(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_gates_remove(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did remove_all(Machine& m) noexcept {
    return static_cast<Did>(ssp_scl_gates_remove_all(reinterpret_cast<ssp_scl_gates_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did command_arrives(Machine& m, uint8_t pipe, bool is_secure,
    Instruction instruction, Rights rights, bool value_fits) noexcept {
    return static_cast<Did>(ssp_scl_gates_command_arrives(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, is_secure,
        static_cast<ssp_scl_gates_instruction_t>(instruction), static_cast<ssp_scl_gates_rights_t>(rights),
        value_fits));
}

[[nodiscard, gnu::always_inline]] inline Did event_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    return static_cast<Did>(ssp_scl_gates_event_arrives(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, is_secure));
}

[[nodiscard, gnu::always_inline]] inline Did response_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    return static_cast<Did>(ssp_scl_gates_response_arrives(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, is_secure));
}

[[nodiscard, gnu::always_inline]] inline Did answer_sent(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_gates_answer_sent(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did not_done(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_gates_not_done(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did send_command(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    return static_cast<Did>(ssp_scl_gates_send_command(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, is_secure));
}

[[nodiscard, gnu::always_inline]] inline Did send_event(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    return static_cast<Did>(ssp_scl_gates_send_event(reinterpret_cast<ssp_scl_gates_t*>(&m), pipe, is_secure));
}

}  // namespace calls
}  // namespace ssp::generated::scl_gates
