// SPDX-License-Identifier: Apache-2.0
/* see derivation.hpp */
#include "crypto/derivation.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

#include <bearssl/bearssl_hash.h>
#include <bearssl/bearssl_hmac.h>
#include <bearssl/bearssl_kdf.h>

namespace ssp::crypto {

void sha256(const uint8_t* data, size_t size, uint8_t (&digest)[digest_size]) noexcept {
    Wiped<br_sha256_context> hash;
    br_sha256_init(&hash.value);
    br_sha256_update(&hash.value, data, size);
    br_sha256_out(&hash.value, digest);
}

void hmac_sha256(const uint8_t* key, size_t key_size, const uint8_t* data, size_t size,
                 uint8_t (&code)[digest_size]) noexcept {
    Wiped<br_hmac_key_context> prepared;
    Wiped<br_hmac_context> mac;
    br_hmac_key_init(&prepared.value, &br_sha256_vtable, key, key_size);
    br_hmac_init(&mac.value, &prepared.value, 0);
    br_hmac_update(&mac.value, data, size);
    br_hmac_out(&mac.value, code);
}

bool hkdf_sha256(const uint8_t* salt, size_t salt_size, const uint8_t* secret, size_t secret_size, const uint8_t* info,
                 size_t info_size, uint8_t* out, size_t size) noexcept {
    if (size > 255 * digest_size) return false;
    // BearSSL tells "no salt" by a pointer of its own; RFC 5869 takes it for a digest's size of zeros.
    Wiped<br_hkdf_context> kdf;
    br_hkdf_init(&kdf.value, &br_sha256_vtable, salt_size == 0 ? BR_HKDF_NO_SALT : salt, salt_size);
    br_hkdf_inject(&kdf.value, secret, secret_size);
    br_hkdf_flip(&kdf.value);
    br_hkdf_produce(&kdf.value, info, info_size, out, size);
    return true;
}

void x963_sha256(const uint8_t* secret, size_t secret_size, const uint8_t* shared, size_t shared_size, uint8_t* out,
                 size_t size) noexcept {
    Wiped<br_sha256_context> hash;
    Wiped<uint8_t[digest_size]> block;
    uint32_t counter = 0;
    for (size_t done = 0; done < size; done += digest_size) {
        ++counter;
        const uint8_t number[4] = {static_cast<uint8_t>(counter >> 24), static_cast<uint8_t>(counter >> 16),
                                   static_cast<uint8_t>(counter >> 8), static_cast<uint8_t>(counter)};
        br_sha256_init(&hash.value);
        br_sha256_update(&hash.value, secret, secret_size);
        br_sha256_update(&hash.value, number, sizeof number);
        br_sha256_update(&hash.value, shared, shared_size);
        br_sha256_out(&hash.value, block.value);
        octets::copy(out + done, block.value, size - done < digest_size ? size - done : digest_size);
    }
}

}  // namespace ssp::crypto
