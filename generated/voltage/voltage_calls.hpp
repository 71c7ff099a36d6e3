// SPDX-License-Identifier: Apache-2.0
// The events of voltage as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "voltage_state.hpp"
#include "ssp_voltage.h"

namespace ssp::generated::voltage {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did activate(Machine& m) noexcept {
    return static_cast<Did>(ssp_voltage_activate(reinterpret_cast<ssp_voltage_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did reset_ends(Machine& m, Reply reply, uint8_t named) noexcept {
    return static_cast<Did>(ssp_voltage_reset_ends(reinterpret_cast<ssp_voltage_t*>(&m),
        static_cast<ssp_voltage_reply_t>(reply), named));
}

[[nodiscard, gnu::always_inline]] inline Did send_command(Machine& m) noexcept {
    return static_cast<Did>(ssp_voltage_send_command(reinterpret_cast<ssp_voltage_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did deactivate(Machine& m) noexcept {
    return static_cast<Did>(ssp_voltage_deactivate(reinterpret_cast<ssp_voltage_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::voltage
