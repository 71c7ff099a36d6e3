// SPDX-License-Identifier: Apache-2.0
// The format hcp_packet, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A fragment of a message on a pipe.
struct HcpPacket {
    bool last;  // Set in the last fragment of a message. [TS102622/Packet-2]
    uint8_t pipe;  // The pipe. [TS102622/Packet-1]
    View payload;  // The fragment. [TS102622/Fragment-1]
};
inline constexpr size_t hcp_packet_shortest = 2, hcp_packet_longest = 240;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpPacket& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 240) return {Reason::too_long, 240};
    x.last = (in[0] >> 7) != 0;
    x.pipe = static_cast<uint8_t>(in[0] & 0x7f);
    x.payload = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpPacket& x, uint8_t* out, size_t capacity) noexcept {
    if (x.payload.length < 1) return {Reason::truncated, 1 + x.payload.length};
    if (x.payload.length > 239) return {Reason::too_long, 240};
    const size_t n = 1 + x.payload.length;
    if (x.pipe > 0x7f) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>((x.last ? 0x80u : 0u) | x.pipe);
    for (size_t i = 0; i != x.payload.length; ++i) out[1 + i] = x.payload.data[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
