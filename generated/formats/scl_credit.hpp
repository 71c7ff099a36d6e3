// SPDX-License-Identifier: Apache-2.0
// The format scl_credit, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The receiver of a pipe says how much it takes.
struct SclCredit {
    uint32_t granted;  // Fragments that may have been sent since the session began. [A-FLW-1, A-FMT-8]
};
inline constexpr size_t scl_credit_shortest = 4, scl_credit_longest = 4;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclCredit& x) noexcept {
    if (n < 4) return {Reason::truncated, n};
    if (n > 4) return {Reason::too_long, 4};
    x.granted = static_cast<uint32_t>(big_endian<4>(in + 0));
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclCredit& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 4;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.granted >> 24);
    out[1] = static_cast<uint8_t>(x.granted >> 16);
    out[2] = static_cast<uint8_t>(x.granted >> 8);
    out[3] = static_cast<uint8_t>(x.granted);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
