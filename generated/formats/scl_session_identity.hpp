// SPDX-License-Identifier: Apache-2.0
// The format scl_session_identity, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The entry that names a set-up of pipes.
struct SclSessionIdentity {
    uint8_t identity[8];  // Which set-up of pipes the host knows. [A-FMT-11, TS102622/Start-1]
};
inline constexpr size_t scl_session_identity_shortest = 8, scl_session_identity_longest = 8;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionIdentity& x) noexcept {
    if (n < 8) return {Reason::truncated, n};
    if (n > 8) return {Reason::too_long, 8};
    for (size_t i = 0; i != 8; ++i) x.identity[i] = in[i];
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionIdentity& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 8;
    if (capacity < n) return {Reason::no_room, capacity};
    for (size_t i = 0; i != 8; ++i) out[i] = x.identity[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
