// SPDX-License-Identifier: Apache-2.0
// The format scl_capabilities, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The entry that tells what a host is able to do.
struct SclCapabilities {
    uint16_t largest_packet;  // Octets of the largest packet it takes. [A-FMT-11]
    uint32_t largest_message;  // Octets of the largest message it takes. [A-FMT-11]
    uint16_t pipes;  // How many pipes it can have open. [A-FMT-11]
    bool secure;  // Whether it speaks secure SCL. [A-FMT-11]
};
inline constexpr size_t scl_capabilities_shortest = 9, scl_capabilities_longest = 9;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclCapabilities& x) noexcept {
    if (n < 9) return {Reason::truncated, n};
    if (n > 9) return {Reason::too_long, 9};
    x.largest_packet = static_cast<uint16_t>(big_endian<2>(in + 0));
    x.largest_message = static_cast<uint32_t>(big_endian<4>(in + 2));
    x.pipes = static_cast<uint16_t>(big_endian<2>(in + 6));
    if ((in[8] >> 1) != 0x00) return {Reason::wrong_constant, 8};
    x.secure = (in[8] & 0x1) != 0;
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclCapabilities& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 9;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.largest_packet >> 8);
    out[1] = static_cast<uint8_t>(x.largest_packet);
    out[2] = static_cast<uint8_t>(x.largest_message >> 24);
    out[3] = static_cast<uint8_t>(x.largest_message >> 16);
    out[4] = static_cast<uint8_t>(x.largest_message >> 8);
    out[5] = static_cast<uint8_t>(x.largest_message);
    out[6] = static_cast<uint8_t>(x.pipes >> 8);
    out[7] = static_cast<uint8_t>(x.pipes);
    out[8] = static_cast<uint8_t>((x.secure ? 0x01u : 0u));
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
