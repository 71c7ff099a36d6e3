// SPDX-License-Identifier: Apache-2.0
// The events of swp as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "swp_state.hpp"
#include "ssp_swp.h"

namespace ssp::generated::swp {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did power_on(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_power_on(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did power_off(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_power_off(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did activate(Machine& m, bool full_power) noexcept {
    return static_cast<Did>(ssp_swp_activate(reinterpret_cast<ssp_swp_t*>(&m), full_power));
}

[[nodiscard, gnu::always_inline]] inline Did act_frame_comes(Machine& m, Frame frame) noexcept {
    return static_cast<Did>(ssp_swp_act_frame_comes(reinterpret_cast<ssp_swp_t*>(&m),
        static_cast<ssp_swp_frame_t>(frame)));
}

[[nodiscard, gnu::always_inline]] inline Did tick(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_tick(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did frame_moves(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_frame_moves(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did idle_bit(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_idle_bit(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did suspend(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_suspend(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did terminal_resumes(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_terminal_resumes(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did uicc_resumes(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_uicc_resumes(reinterpret_cast<ssp_swp_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did deactivate(Machine& m) noexcept {
    return static_cast<Did>(ssp_swp_deactivate(reinterpret_cast<ssp_swp_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::swp
