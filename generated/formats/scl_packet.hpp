// SPDX-License-Identifier: Apache-2.0
// The format scl_packet, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// What hosts send each other.
struct SclPacket {
    uint16_t destination;  // The host it goes to. [A-FMT-1]
    uint16_t source;  // The host it comes from. [A-FMT-1]
    uint16_t pipe;  // The pipe, by the identifier that the receiver chose. [A-FMT-1, A-SCL-1]
    bool last;  // Set in the last fragment of a message. [A-FMT-1, TS102622/Packet-2]
    PacketKind kind;  // What it carries. [A-FMT-1, A-FMT-4]
    uint32_t session;  // The session it belongs to; 0 if none. [A-FMT-2]
    View payload;  // What it carries. [A-FMT-1, A-FMT-6]
};
inline constexpr size_t scl_packet_shortest = 12, scl_packet_longest = 240;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclPacket& x) noexcept {
    if (n < 12) return {Reason::truncated, n};
    if (n > 240) return {Reason::too_long, 240};
    x.destination = static_cast<uint16_t>(big_endian<2>(in + 0));
    x.source = static_cast<uint16_t>(big_endian<2>(in + 2));
    x.pipe = static_cast<uint16_t>(big_endian<2>(in + 4));
    x.last = (in[6] >> 7) != 0;
    x.kind = static_cast<PacketKind>(in[6] >> 4 & 0x7);
    if (!known(x.kind)) return {Reason::reserved_code, 6};
    if ((in[6] & 0xf) != 0x0) return {Reason::wrong_constant, 6};
    x.session = static_cast<uint32_t>(big_endian<4>(in + 7));
    x.payload = {in + 11, n - 11};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclPacket& x, uint8_t* out, size_t capacity) noexcept {
    if (x.payload.length < 1) return {Reason::truncated, 11 + x.payload.length};
    if (x.payload.length > 229) return {Reason::too_long, 240};
    const size_t n = 11 + x.payload.length;
    if (!known(x.kind)) return {Reason::reserved_code, 6};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.destination >> 8);
    out[1] = static_cast<uint8_t>(x.destination);
    out[2] = static_cast<uint8_t>(x.source >> 8);
    out[3] = static_cast<uint8_t>(x.source);
    out[4] = static_cast<uint8_t>(x.pipe >> 8);
    out[5] = static_cast<uint8_t>(x.pipe);
    out[6] = static_cast<uint8_t>((x.last ? 0x80u : 0u) | static_cast<unsigned>(x.kind) << 4);
    out[7] = static_cast<uint8_t>(x.session >> 24);
    out[8] = static_cast<uint8_t>(x.session >> 16);
    out[9] = static_cast<uint8_t>(x.session >> 8);
    out[10] = static_cast<uint8_t>(x.session);
    for (size_t i = 0; i != x.payload.length; ++i) out[11 + i] = x.payload.data[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
