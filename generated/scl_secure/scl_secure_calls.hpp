// SPDX-License-Identifier: Apache-2.0
// The events of scl_secure as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "scl_secure_state.hpp"
#include "ssp_scl_secure.h"

namespace ssp::generated::scl_secure {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did derive(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_secure_derive(reinterpret_cast<ssp_scl_secure_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_secure_send(reinterpret_cast<ssp_scl_secure_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did fragment_arrives(Machine& m, uint8_t pipe, uint32_t its_number,
    bool its_tag_verifies) noexcept {
    return static_cast<Did>(ssp_scl_secure_fragment_arrives(reinterpret_cast<ssp_scl_secure_t*>(&m), pipe,
        its_number, its_tag_verifies));
}

[[nodiscard, gnu::always_inline]] inline Did close(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_scl_secure_close(reinterpret_cast<ssp_scl_secure_t*>(&m), pipe));
}

}  // namespace calls
}  // namespace ssp::generated::scl_secure
