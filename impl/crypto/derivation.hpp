// SPDX-License-Identifier: Apache-2.0
// SHA-256, and how keys are made with it: HMAC, HKDF, ANSI X9.63.
//
// Nothing here fails but where it says so. Sizes are in octets; buffers may be empty, and must not overlap.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

inline constexpr size_t digest_size = 32;

// FIPS 180-4. This one and the next are there for their test vectors; what is below is made of the same code of BearSSL.
void sha256(const uint8_t* data, size_t size, uint8_t (&digest)[digest_size]) noexcept;

// RFC 2104 with SHA-256.
void hmac_sha256(const uint8_t* key, size_t key_size, const uint8_t* data, size_t size,
                 uint8_t (&code)[digest_size]) noexcept;

// RFC 5869 with SHA-256. No salt is salt_size 0. False, and nothing written, for more than 255 * 32 octets.
[[nodiscard]] bool hkdf_sha256(const uint8_t* salt, size_t salt_size, const uint8_t* secret, size_t secret_size,
                               const uint8_t* info, size_t info_size, uint8_t* out, size_t size) noexcept;

// ANSI X9.63 (SEC 1, 3.6.1) with SHA-256: blocks H(secret || counter || shared), the counter of four octets from 1 on.
void x963_sha256(const uint8_t* secret, size_t secret_size, const uint8_t* shared, size_t shared_size, uint8_t* out,
                 size_t size) noexcept;

}  // namespace ssp::crypto
