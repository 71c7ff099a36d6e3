// SPDX-License-Identifier: Apache-2.0
// The events of shdlc as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "shdlc_state.hpp"
#include "ssp_shdlc.h"

namespace ssp::generated::shdlc {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did connect(Machine& m, uint32_t its_attempt) noexcept {
    return static_cast<Did>(ssp_shdlc_connect(reinterpret_cast<ssp_shdlc_t*>(&m), its_attempt));
}

[[nodiscard, gnu::always_inline]] inline Did connect_is_late(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_connect_is_late(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did reset_arrives(Machine& m, uint8_t its_window,
    uint32_t its_attempt) noexcept {
    return static_cast<Did>(ssp_shdlc_reset_arrives(reinterpret_cast<ssp_shdlc_t*>(&m), its_window, its_attempt));
}

[[nodiscard, gnu::always_inline]] inline Did acknowledge_arrives(Machine& m, uint32_t its_attempt) noexcept {
    return static_cast<Did>(ssp_shdlc_acknowledge_arrives(reinterpret_cast<ssp_shdlc_t*>(&m), its_attempt));
}

[[nodiscard, gnu::always_inline]] inline Did frame_arrives(Machine& m, Frame its_kind, uint8_t its_number,
    uint8_t its_upto) noexcept {
    return static_cast<Did>(ssp_shdlc_frame_arrives(reinterpret_cast<ssp_shdlc_t*>(&m),
        static_cast<ssp_shdlc_frame_t>(its_kind), its_number, its_upto));
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_send(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did acknowledgement_is_late(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_acknowledgement_is_late(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did answer(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_answer(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did answer_again(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_answer_again(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did turn_busy(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_turn_busy(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did frame_gone(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_frame_gone(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did tick(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_tick(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did disconnect(Machine& m) noexcept {
    return static_cast<Did>(ssp_shdlc_disconnect(reinterpret_cast<ssp_shdlc_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::shdlc
