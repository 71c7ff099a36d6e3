// SPDX-License-Identifier: Apache-2.0
/* see agreement.hpp */
#include "crypto/agreement.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"
#include "crypto/weierstrass.hpp"

#include <bearssl/bearssl_ec.h>

namespace ssp::crypto {

namespace {

// RFC 5639, 3.4.
constexpr Weierstrass brainpool_p256r1{
    .p = {0xa9, 0xfb, 0x57, 0xdb, 0xa1, 0xee, 0xa9, 0xbc, 0x3e, 0x66, 0x0a, 0x90, 0x9d, 0x83, 0x8d, 0x72,
          0x6e, 0x3b, 0xf6, 0x23, 0xd5, 0x26, 0x20, 0x28, 0x20, 0x13, 0x48, 0x1d, 0x1f, 0x6e, 0x53, 0x77},
    .a = {0x7d, 0x5a, 0x09, 0x75, 0xfc, 0x2c, 0x30, 0x57, 0xee, 0xf6, 0x75, 0x30, 0x41, 0x7a, 0xff, 0xe7,
          0xfb, 0x80, 0x55, 0xc1, 0x26, 0xdc, 0x5c, 0x6c, 0xe9, 0x4a, 0x4b, 0x44, 0xf3, 0x30, 0xb5, 0xd9},
    .b = {0x26, 0xdc, 0x5c, 0x6c, 0xe9, 0x4a, 0x4b, 0x44, 0xf3, 0x30, 0xb5, 0xd9, 0xbb, 0xd7, 0x7c, 0xbf,
          0x95, 0x84, 0x16, 0x29, 0x5c, 0xf7, 0xe1, 0xce, 0x6b, 0xcc, 0xdc, 0x18, 0xff, 0x8c, 0x07, 0xb6},
    .order = {0xa9, 0xfb, 0x57, 0xdb, 0xa1, 0xee, 0xa9, 0xbc, 0x3e, 0x66, 0x0a, 0x90, 0x9d, 0x83, 0x8d, 0x71,
          0x8c, 0x39, 0x7a, 0xa3, 0xb5, 0x61, 0xa6, 0xf7, 0x90, 0x1e, 0x0e, 0x82, 0x97, 0x48, 0x56, 0xa7},
    .generator_x = {0x8b, 0xd2, 0xae, 0xb9, 0xcb, 0x7e, 0x57, 0xcb, 0x2c, 0x4b, 0x48, 0x2f, 0xfc, 0x81, 0xb7, 0xaf,
          0xb9, 0xde, 0x27, 0xe1, 0xe3, 0xbd, 0x23, 0xc2, 0x3a, 0x44, 0x53, 0xbd, 0x9a, 0xce, 0x32, 0x62},
    .generator_y = {0x54, 0x7e, 0xf8, 0x35, 0xc3, 0xda, 0xc4, 0xfd, 0x97, 0xf8, 0x46, 0x1a, 0x14, 0x61, 0x1d, 0xc9,
          0xc2, 0x77, 0x45, 0x13, 0x2d, 0xed, 0x8e, 0x54, 0x5c, 0x1d, 0x54, 0xc7, 0x2f, 0x04, 0x69, 0x97},
};
constexpr uint8_t p256_order[32] = {0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
     0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51};

constexpr uint8_t uncompressed = 0x04;

struct Coordinates {
    uint8_t x[32], y[32];
};

bool public_p256(const uint8_t (&secret)[scalar_size], uint8_t (&point)[point_size]) noexcept {
    return in_range(secret, p256_order) &&
           br_ec_p256_m31.mulgen(point, secret, scalar_size, BR_EC_secp256r1) == point_size;
}

bool agree_p256(const uint8_t (&secret)[scalar_size], const uint8_t (&peer)[point_size], uint8_t (&shared)[32]) noexcept {
    Wiped<uint8_t[point_size]> point;
    octets::copy(point.value, peer, point_size);
    if (!in_range(secret, p256_order) || br_ec_p256_m31.mul(point.value, point_size, secret, scalar_size, BR_EC_secp256r1) != 1)
        return false;
    octets::copy(shared, point.value + 1, sizeof shared);
    return true;
}

bool public_brainpool(const uint8_t (&secret)[scalar_size], uint8_t (&point)[point_size]) noexcept {
    const Weierstrass& curve = brainpool_p256r1;
    Coordinates result{};
    if (!Group(curve).multiply(secret, curve.generator_x, curve.generator_y, result.x, result.y)) return false;
    point[0] = uncompressed;
    octets::copy(point + 1, result.x, sizeof result.x);
    octets::copy(point + 33, result.y, sizeof result.y);
    return true;
}

bool agree_brainpool(const uint8_t (&secret)[scalar_size], const uint8_t (&peer)[point_size], uint8_t (&shared)[32]) noexcept {
    Coordinates theirs{};
    octets::copy(theirs.x, peer + 1, sizeof theirs.x);
    octets::copy(theirs.y, peer + 33, sizeof theirs.y);
    Wiped<Coordinates> result;
    if (!Group(brainpool_p256r1).multiply(secret, theirs.x, theirs.y, result.value.x, result.value.y)) return false;
    octets::copy(shared, result.value.x, sizeof shared);
    return true;
}

}  // namespace

bool public_point(Curve curve, const uint8_t (&secret)[scalar_size], uint8_t (&point)[point_size]) noexcept {
    const bool done = curve == Curve::p256               ? public_p256(secret, point)
                      : curve == Curve::brainpool_p256r1 ? public_brainpool(secret, point)
                                                         : false;
    if (!done) wipe(point, sizeof point);
    return done;
}

bool agree(Curve curve, const uint8_t (&secret)[scalar_size], const uint8_t (&peer)[point_size],
           uint8_t (&shared)[32]) noexcept {
    const bool done = peer[0] != uncompressed            ? false
                      : curve == Curve::p256               ? agree_p256(secret, peer, shared)
                      : curve == Curve::brainpool_p256r1 ? agree_brainpool(secret, peer, shared)
                                                         : false;
    if (!done) wipe(shared, sizeof shared);
    return done;
}

}  // namespace ssp::crypto
