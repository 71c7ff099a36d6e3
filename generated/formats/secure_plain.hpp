// SPDX-License-Identifier: Apache-2.0
// The format secure_plain, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A fragment of a secure pipe before it is encrypted.
struct SecurePlain {
    View data;  // The data. [SSPTTF/Fragment-4, SSPTTF/Fragment-7]
    bool last;  // Set in the last fragment of a message. [SSPTTF/Fragment-4, A-FMT-12]
};
inline constexpr size_t secure_plain_shortest = 16, secure_plain_longest = 240;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SecurePlain& x) noexcept {
    if (n < 16) return {Reason::truncated, n};
    if (n > 240) return {Reason::too_long, 240};
    if (n % 16 != 0) return {Reason::wrong_length, n};
    const size_t padding = in[n - 1] & 0x7f;
    if (padding > 15) return {Reason::wrong_padding, n - 1};
    x.data = {in, n - 1 - padding};
    for (size_t i = n - 1 - padding; i != n - 1; ++i)
        if (in[i] != 0) return {Reason::wrong_padding, i};
    x.last = (in[n - 1] >> 7) != 0;
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SecurePlain& x, uint8_t* out, size_t capacity) noexcept {
    if (x.data.length > 239) return {Reason::too_long, 239};
    const size_t filled = 1 + x.data.length, padding = (16 - filled % 16) % 16, n = filled + padding;
    if (capacity < n) return {Reason::no_room, capacity};
    for (size_t i = 0; i != x.data.length; ++i) out[i] = x.data.data[i];
    for (size_t i = n - 1 - padding; i != n - 1; ++i) out[i] = 0;
    out[n - 1] = static_cast<uint8_t>((x.last ? 0x80u : 0u) | padding);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
