// SPDX-License-Identifier: Apache-2.0
// The format scl_host_list, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The entry that lists the hosts that are registered.
struct SclHostList {
    View hosts;  // Identifiers of two octets each. [A-FMT-11]
};
inline constexpr size_t scl_host_list_shortest = 0, scl_host_list_longest = 128;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclHostList& x) noexcept {
    if (n > 128) return {Reason::too_long, 128};
    if (n % 2 != 0) return {Reason::wrong_length, n};
    x.hosts = {in, n};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclHostList& x, uint8_t* out, size_t capacity) noexcept {
    if (x.hosts.length > 128) return {Reason::too_long, 128};
    if (x.hosts.length % 2 != 0) return {Reason::wrong_length, x.hosts.length};
    const size_t n = 0 + x.hosts.length;
    if (capacity < n) return {Reason::no_room, capacity};
    for (size_t i = 0; i != x.hosts.length; ++i) out[i] = x.hosts.data[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
