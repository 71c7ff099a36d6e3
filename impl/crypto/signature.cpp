// SPDX-License-Identifier: Apache-2.0
/* see signature.hpp */
#include "crypto/signature.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

#include <bearssl/bearssl_ec.h>

namespace ssp::crypto {

bool is_signed(const uint8_t (&point)[point_size], const uint8_t* octets, size_t size, const uint8_t (&signature)[signature_size]) noexcept {
    uint8_t digest[digest_size], copy[point_size];
    sha256(octets, size, digest);
    octets::copy(copy, point, sizeof copy);  // BearSSL takes it by a pointer to what may change
    const br_ec_public_key key{BR_EC_secp256r1, copy, sizeof copy};
    return br_ecdsa_i31_vrfy_raw(&br_ec_p256_m31, digest, sizeof digest, &key, signature, sizeof signature) == 1;
}

bool sign(const uint8_t (&secret)[scalar_size], const uint8_t* octets, size_t size, uint8_t (&signature)[signature_size]) noexcept {
    octets::fill(signature, 0, sizeof signature);
    uint8_t digest[digest_size], unused[point_size];
    if (!public_point(Curve::p256, secret, unused)) return false;
    Wiped<uint8_t[scalar_size]> copy;
    octets::copy(copy.value, secret, sizeof secret);
    const br_ec_private_key key{BR_EC_secp256r1, copy.value, sizeof copy.value};
    sha256(octets, size, digest);
    return br_ecdsa_i31_sign_raw(&br_ec_p256_m31, &br_sha256_vtable, digest, &key, signature) == sizeof signature;
}

}  // namespace ssp::crypto
