// SPDX-License-Identifier: Apache-2.0
// The format loader_slots, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// What is in the slots.
struct LoaderSlots {
    uint8_t waiting;  // How many notifications wait. [A-LOAD-1]
    uint8_t oldest;  // The number of the oldest. [A-LOAD-1]
    View entries;  // Of each slot its phase, and identity, family, kind and metadata of its bundle. [A-LOAD-1]
};
inline constexpr size_t loader_slots_shortest = 2, loader_slots_longest = 82;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderSlots& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 82) return {Reason::too_long, 82};
    x.waiting = static_cast<uint8_t>(in[0]);
    x.oldest = static_cast<uint8_t>(in[1]);
    x.entries = {in + 2, n - 2};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderSlots& x, uint8_t* out, size_t capacity) noexcept {
    if (x.entries.length > 80) return {Reason::too_long, 82};
    const size_t n = 2 + x.entries.length;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.waiting);
    out[1] = static_cast<uint8_t>(x.oldest);
    for (size_t i = 0; i != x.entries.length; ++i) out[2 + i] = x.entries.data[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
