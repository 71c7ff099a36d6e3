// SPDX-License-Identifier: Apache-2.0
// The format hcp_pipe_opened, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The parameter of a successful answer to OPEN_PIPE.
struct HcpPipeOpened {
    uint8_t open_pipes;  // How many pipes of the gate are open already. [TS102622/Pipe-9]
};
inline constexpr size_t hcp_pipe_opened_shortest = 1, hcp_pipe_opened_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpPipeOpened& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    x.open_pipes = static_cast<uint8_t>(in[0]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpPipeOpened& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.open_pipes);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
