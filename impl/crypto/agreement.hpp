// SPDX-License-Identifier: Apache-2.0
// Key agreement (ECDH) on the curves the tokens of the SSP name: NIST P-256 and brainpoolP256r1 (RFC 5639).
//
// The time taken does not depend on secrets: BearSSL vouches for P-256; see weierstrass.hpp for brainpoolP256r1. Whether
// a point or a scalar is refused is not secret.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

enum class Curve : uint8_t { p256, brainpool_p256r1 };

inline constexpr size_t scalar_size = 32;  // big-endian, 1 .. order of the curve - 1
inline constexpr size_t point_size = 65;   // 04 || x || y, each of 32 octets, big-endian, below the prime of the curve

// The public point of a secret scalar. False, and `point` zero, for a scalar out of range.
[[nodiscard]] bool public_point(Curve curve, const uint8_t (&secret)[scalar_size], uint8_t (&point)[point_size]) noexcept;

// The x coordinate of secret * peer. False, and `shared` zero, for a scalar out of range, or a peer's point of another
// form, with a coordinate out of range or not on the curve. Both curves have cofactor 1: a point on them is in the group,
// and the result is never infinity.
[[nodiscard]] bool agree(Curve curve, const uint8_t (&secret)[scalar_size], const uint8_t (&peer)[point_size],
                         uint8_t (&shared)[32]) noexcept;

}  // namespace ssp::crypto
