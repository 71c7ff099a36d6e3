// SPDX-License-Identifier: Apache-2.0
// The events of scl_flow as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "scl_flow_state.hpp"
#include "ssp_scl_flow.h"

namespace ssp::generated::scl_flow {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did opened(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_flow_opened(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m, uint8_t pipe, bool last_one) noexcept {
    return static_cast<Did>(ssp_scl_flow_send(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe, last_one));
}

[[nodiscard, gnu::always_inline]] inline Did fragment_arrives(Machine& m, uint8_t pipe, bool last_one) noexcept {
    return static_cast<Did>(ssp_scl_flow_fragment_arrives(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe, last_one));
}

[[nodiscard, gnu::always_inline]] inline Did fragment_overflows(Machine& m, uint8_t pipe, bool last_one) noexcept {
    return static_cast<Did>(ssp_scl_flow_fragment_overflows(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe, last_one));
}

[[nodiscard, gnu::always_inline]] inline Did consume(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_flow_consume(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did grant(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_flow_grant(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did granted(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_flow_granted(reinterpret_cast<ssp_scl_flow_t*>(&m), pipe));
}

}  // namespace calls
}  // namespace ssp::generated::scl_flow
