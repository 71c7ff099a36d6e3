// SPDX-License-Identifier: Apache-2.0
// AES: one block, and in GCM mode. Constant-time code of BearSSL without tables, the same on every target.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

inline constexpr size_t block_size = 16;
inline constexpr size_t tag_size = 16;

struct Key {
    uint8_t octets[32]{};
    uint8_t size = 16;  // 16 or 32, of AES-128 and AES-256; nothing here accepts another
};

// Encrypts one block in place (AES-ECB of one block). False, and the block as it was, if the key has no valid size.
[[nodiscard]] bool encrypt_block(const Key& key, uint8_t (&block)[block_size]) noexcept;

// AES-GCM (NIST SP 800-38D) without additional data. The nonce may have any size from 1 on; 12 octets are taken as they
// are, others are hashed. Never twice the same nonce with one key: that gives away the key of the tags.
//
// Encrypts `size` octets in place and writes their tag. False, and nothing written, for a wrong key or no nonce.
[[nodiscard]] bool seal(const Key& key, const uint8_t* nonce, size_t nonce_size, uint8_t* data, size_t size,
                        uint8_t (&tag)[tag_size]) noexcept;

// Decrypts `size` octets in place if the tag is theirs. Else false, and `data` is zero: nobody can use by mistake what
// nobody vouches for.
[[nodiscard]] bool open(const Key& key, const uint8_t* nonce, size_t nonce_size, uint8_t* data, size_t size,
                        const uint8_t (&tag)[tag_size]) noexcept;

}  // namespace ssp::crypto
