// SPDX-License-Identifier: Apache-2.0
// Signatures of images: ECDSA on P-256 with SHA-256, both numbers of 32 octets, big-endian, one behind the other.

#pragma once

#include "crypto/agreement.hpp"
#include "crypto/derivation.hpp"

namespace ssp::crypto {

inline constexpr size_t signature_size = 64;

// Whether `signature` is one of these octets' SHA-256 by the holder of the secret of `point`. False also for a point that is
// not on the curve. Nothing in it is secret: the time it takes depends on what is compared.
[[nodiscard]] bool is_signed(const uint8_t (&point)[point_size], const uint8_t* octets, size_t size, const uint8_t (&signature)[signature_size]) noexcept;

// Signs, always with the same result (RFC 6979). False, and `signature` zero, for a scalar out of range.
[[nodiscard]] bool sign(const uint8_t (&secret)[scalar_size], const uint8_t* octets, size_t size, uint8_t (&signature)[signature_size]) noexcept;

}  // namespace ssp::crypto
