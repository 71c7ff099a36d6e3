// SPDX-License-Identifier: Apache-2.0
// The format bundle_descriptor, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// What a bundle image is, signed.
struct BundleDescriptor {
    uint8_t identity;  // The bundle. [A-LOAD-2]
    uint8_t family;  // Its family. [A-LOAD-2]
    uint8_t kind;  // Its kind, as the table of bundles numbers them. [A-LOAD-2]
    uint8_t metadata;  // Its metadata. [A-LOAD-2]
    bool keep_enabled;  // It may not be disabled. [A-LOAD-2]
    bool keep_installed;  // It may not be deleted. [A-LOAD-2]
    Processor processor;  // For which processor it is made. [A-LOAD-2]
    uint8_t segments;  // How many segments it has. [A-LOAD-2]
    uint16_t segment_size;  // Octets of a segment; the last may have fewer. [A-LOAD-2]
    uint32_t image_size;  // Octets of the image. [A-LOAD-2]
    uint32_t entry;  // Where it is entered, in octets from its beginning. [A-LOAD-2]
    uint8_t hash[32];  // Of the first segment. [A-LOAD-2, A-LOAD-3]
    uint8_t signature[64];  // Over all octets before it. [A-LOAD-2]
};
inline constexpr size_t bundle_descriptor_shortest = 114, bundle_descriptor_longest = 114;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, BundleDescriptor& x) noexcept {
    if (n < 114) return {Reason::truncated, n};
    if (n > 114) return {Reason::too_long, 114};
    if (in[0] != 0x01) return {Reason::wrong_constant, 0};
    x.identity = static_cast<uint8_t>(in[1]);
    x.family = static_cast<uint8_t>(in[2]);
    x.kind = static_cast<uint8_t>(in[3]);
    x.metadata = static_cast<uint8_t>(in[4]);
    if ((in[5] >> 2) != 0x00) return {Reason::wrong_constant, 5};
    x.keep_enabled = (in[5] >> 1 & 0x1) != 0;
    x.keep_installed = (in[5] & 0x1) != 0;
    x.processor = static_cast<Processor>(in[6]);
    if (!known(x.processor)) return {Reason::reserved_code, 6};
    x.segments = static_cast<uint8_t>(in[7]);
    x.segment_size = static_cast<uint16_t>(big_endian<2>(in + 8));
    if (x.segment_size < 1 || x.segment_size > 2048) return {Reason::out_of_range, 8};
    x.image_size = static_cast<uint32_t>(big_endian<4>(in + 10));
    x.entry = static_cast<uint32_t>(big_endian<4>(in + 14));
    for (size_t i = 0; i != 32; ++i) x.hash[i] = in[18 + i];
    for (size_t i = 0; i != 64; ++i) x.signature[i] = in[50 + i];
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const BundleDescriptor& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 114;
    if (!known(x.processor)) return {Reason::reserved_code, 6};
    if (x.segment_size < 1 || x.segment_size > 2048) return {Reason::out_of_range, 8};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x01;
    out[1] = static_cast<uint8_t>(x.identity);
    out[2] = static_cast<uint8_t>(x.family);
    out[3] = static_cast<uint8_t>(x.kind);
    out[4] = static_cast<uint8_t>(x.metadata);
    out[5] = static_cast<uint8_t>((x.keep_enabled ? 0x02u : 0u) | (x.keep_installed ? 0x01u : 0u));
    out[6] = static_cast<uint8_t>(static_cast<unsigned>(x.processor));
    out[7] = static_cast<uint8_t>(x.segments);
    out[8] = static_cast<uint8_t>(x.segment_size >> 8);
    out[9] = static_cast<uint8_t>(x.segment_size);
    out[10] = static_cast<uint8_t>(x.image_size >> 24);
    out[11] = static_cast<uint8_t>(x.image_size >> 16);
    out[12] = static_cast<uint8_t>(x.image_size >> 8);
    out[13] = static_cast<uint8_t>(x.image_size);
    out[14] = static_cast<uint8_t>(x.entry >> 24);
    out[15] = static_cast<uint8_t>(x.entry >> 16);
    out[16] = static_cast<uint8_t>(x.entry >> 8);
    out[17] = static_cast<uint8_t>(x.entry);
    for (size_t i = 0; i != 32; ++i) out[18 + i] = x.hash[i];
    for (size_t i = 0; i != 64; ++i) out[50 + i] = x.signature[i];
    return {Reason::none, n};
}

}  // namespace ssp::generated::formats
