// SPDX-License-Identifier: Apache-2.0
// The format loader_result, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// How a command on the loader's gate was taken.
struct LoaderResult {
    uint8_t answer;  // The answer of the table of bundles, as it numbers them. [A-LOAD-1]
};
inline constexpr size_t loader_result_shortest = 1, loader_result_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderResult& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    x.answer = static_cast<uint8_t>(in[0]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderResult& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.answer);
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
