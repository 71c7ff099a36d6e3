// SPDX-License-Identifier: Apache-2.0
// The format secure_fragment, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A fragment of a secure pipe.
struct SecureFragment {
    uint32_t number;  // The number of the fragment, from 1 on. [SSPTTF/Fragment-1, SSPTTF/Fragment-2]
    View ciphertext;  // The ciphertext, in blocks. [SSPTTF/Fragment-1, SSPTTF/Fragment-5]
    uint8_t tag[16];  // The tag of AES-GCM. [SSPTTF/Fragment-1, SSPTTF/Key-5]
};
inline constexpr size_t secure_fragment_shortest = 36, secure_fragment_longest = 260;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SecureFragment& x) noexcept {
    if (n < 36) return {Reason::truncated, n};
    if (n > 260) return {Reason::too_long, 260};
    if ((n - 20) % 16 != 0) return {Reason::wrong_length, n};
    x.number = static_cast<uint32_t>(big_endian<4>(in + 0));
    if (x.number < 1) return {Reason::out_of_range, 0};
    x.ciphertext = {in + 4, n - 20};
    for (size_t i = 0; i != 16; ++i) x.tag[i] = in[n - 16 + i];
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SecureFragment& x, uint8_t* out, size_t capacity) noexcept {
    if (x.ciphertext.length < 16) return {Reason::truncated, 4 + x.ciphertext.length};
    if (x.ciphertext.length > 240) return {Reason::too_long, 244};
    if (x.ciphertext.length % 16 != 0) return {Reason::wrong_length, 4 + x.ciphertext.length};
    const size_t n = 20 + x.ciphertext.length;
    if (x.number < 1) return {Reason::out_of_range, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.number >> 24);
    out[1] = static_cast<uint8_t>(x.number >> 16);
    out[2] = static_cast<uint8_t>(x.number >> 8);
    out[3] = static_cast<uint8_t>(x.number);
    for (size_t i = 0; i != x.ciphertext.length; ++i) out[4 + i] = x.ciphertext.data[i];
    for (size_t i = 0; i != 16; ++i) out[n - 16 + i] = x.tag[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
