// SPDX-License-Identifier: Apache-2.0
// The format hcp_pipe_created, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The parameters of a successful answer to CREATE_PIPE.
struct HcpPipeCreated {
    uint8_t source_host;  // The host that asked. [TS102622/Pipe-4]
    uint8_t source_gate;  // Its gate. [TS102622/Pipe-4]
    uint8_t destination_host;  // The other host. [TS102622/Pipe-4]
    uint8_t destination_gate;  // Its gate. [TS102622/Pipe-4]
    uint8_t pipe;  // The pipe. [TS102622/Pipe-4]
};
inline constexpr size_t hcp_pipe_created_shortest = 5, hcp_pipe_created_longest = 5;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpPipeCreated& x) noexcept {
    if (n < 5) return {Reason::truncated, n};
    if (n > 5) return {Reason::too_long, 5};
    x.source_host = static_cast<uint8_t>(in[0]);
    x.source_gate = static_cast<uint8_t>(in[1]);
    x.destination_host = static_cast<uint8_t>(in[2]);
    x.destination_gate = static_cast<uint8_t>(in[3]);
    if ((in[4] >> 7) != 0x0) return {Reason::wrong_constant, 4};
    x.pipe = static_cast<uint8_t>(in[4] & 0x7f);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpPipeCreated& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 5;
    if (x.pipe > 0x7f) return {Reason::value_too_wide, 4};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.source_host);
    out[1] = static_cast<uint8_t>(x.source_gate);
    out[2] = static_cast<uint8_t>(x.destination_host);
    out[3] = static_cast<uint8_t>(x.destination_gate);
    out[4] = static_cast<uint8_t>(x.pipe);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
