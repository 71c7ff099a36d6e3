// SPDX-License-Identifier: Apache-2.0
// The format scl_gate_list, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The entry that lists the gates of a host.
struct SclGateList {
    View gates;  // Gates of 16 octets each. [A-FMT-11, TS102622/Gates-1]
};
inline constexpr size_t scl_gate_list_shortest = 0, scl_gate_list_longest = 1024;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclGateList& x) noexcept {
    if (n > 1024) return {Reason::too_long, 1024};
    if (n % 16 != 0) return {Reason::wrong_length, n};
    x.gates = {in, n};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclGateList& x, uint8_t* out, size_t capacity) noexcept {
    if (x.gates.length > 1024) return {Reason::too_long, 1024};
    if (x.gates.length % 16 != 0) return {Reason::wrong_length, x.gates.length};
    const size_t n = 0 + x.gates.length;
    if (capacity < n) return {Reason::no_room, capacity};
    for (size_t i = 0; i != x.gates.length; ++i) out[i] = x.gates.data[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
