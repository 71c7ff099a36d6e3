// SPDX-License-Identifier: Apache-2.0
// The events of power as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "power_state.hpp"
#include "ssp_power.h"

namespace ssp::generated::power {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did start(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_start(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did boot_ends(Machine& m, bool is_sound) noexcept {
    return static_cast<Did>(ssp_power_boot_ends(reinterpret_cast<ssp_power_t*>(&m), is_sound));
}

[[nodiscard, gnu::always_inline]] inline Did exchange_capabilities(Machine& m, uint32_t its_capability,
    bool can_suspend) noexcept {
    return static_cast<Did>(ssp_power_exchange_capabilities(reinterpret_cast<ssp_power_t*>(&m), its_capability,
        can_suspend));
}

[[nodiscard, gnu::always_inline]] inline Did command_begins(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_command_begins(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did command_ends(Machine& m, uint32_t new_context) noexcept {
    return static_cast<Did>(ssp_power_command_ends(reinterpret_cast<ssp_power_t*>(&m), new_context));
}

[[nodiscard, gnu::always_inline]] inline Did transaction_begins(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_transaction_begins(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did transaction_ends(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_transaction_ends(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did suspend(Machine& m, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) noexcept {
    return static_cast<Did>(ssp_power_suspend(reinterpret_cast<ssp_power_t*>(&m), proposed_minimum, proposed_maximum,
        duration, its_token));
}

[[nodiscard, gnu::always_inline]] inline Did tick(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_tick(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did resume(Machine& m, uint32_t its_token) noexcept {
    return static_cast<Did>(ssp_power_resume(reinterpret_cast<ssp_power_t*>(&m), its_token));
}

[[nodiscard, gnu::always_inline]] inline Did stop(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_stop(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did reset(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_reset(reinterpret_cast<ssp_power_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did power_lost(Machine& m) noexcept {
    return static_cast<Did>(ssp_power_power_lost(reinterpret_cast<ssp_power_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::power
