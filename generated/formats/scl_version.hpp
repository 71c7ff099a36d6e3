// SPDX-License-Identifier: Apache-2.0
// The format scl_version, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The entry that tells the version of the SCL.
struct SclVersion {
    uint8_t major_version;  // Major version. [A-FMT-11]
    uint8_t minor_version;  // Minor version. [A-FMT-11]
};
inline constexpr size_t scl_version_shortest = 2, scl_version_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclVersion& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    x.major_version = static_cast<uint8_t>(in[0]);
    x.minor_version = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclVersion& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.major_version);
    out[1] = static_cast<uint8_t>(x.minor_version);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
