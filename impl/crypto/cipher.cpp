// SPDX-License-Identifier: Apache-2.0
/* see cipher.hpp */
#include "crypto/cipher.hpp"

#include "crypto/secret.hpp"

#include <bearssl/bearssl_aead.h>
#include <bearssl/bearssl_block.h>
#include <bearssl/bearssl_hash.h>

namespace ssp::crypto {

namespace {

bool valid(const Key& key) noexcept { return key.size == 16 || key.size == 32; }

struct Galois {
    br_aes_ct64_ctr_keys keys;
    br_gcm_context mode;
};

bool start(Galois& galois, const Key& key, const uint8_t* nonce, size_t nonce_size) noexcept {
    if (!valid(key) || nonce_size == 0) return false;
    br_aes_ct64_ctr_init(&galois.keys, key.octets, key.size);
    br_gcm_init(&galois.mode, &galois.keys.vtable, br_ghash_ctmul64);
    br_gcm_reset(&galois.mode, nonce, nonce_size);
    br_gcm_flip(&galois.mode);
    return true;
}

}  // namespace

bool encrypt_block(const Key& key, uint8_t (&block)[block_size]) noexcept {
    if (!valid(key)) return false;
    Wiped<br_aes_ct64_cbcenc_keys> keys;
    uint8_t zero[block_size]{};  // CBC of one block under a zero vector is the block cipher itself
    br_aes_ct64_cbcenc_init(&keys.value, key.octets, key.size);
    br_aes_ct64_cbcenc_run(&keys.value, zero, block, block_size);
    return true;
}

bool seal(const Key& key, const uint8_t* nonce, size_t nonce_size, uint8_t* data, size_t size,
          uint8_t (&tag)[tag_size]) noexcept {
    Wiped<Galois> galois;
    if (!start(galois.value, key, nonce, nonce_size)) return false;
    br_gcm_run(&galois.value.mode, 1, data, size);
    br_gcm_get_tag(&galois.value.mode, tag);
    return true;
}

bool open(const Key& key, const uint8_t* nonce, size_t nonce_size, uint8_t* data, size_t size,
          const uint8_t (&tag)[tag_size]) noexcept {
    Wiped<Galois> galois;
    if (start(galois.value, key, nonce, nonce_size)) {
        br_gcm_run(&galois.value.mode, 0, data, size);
        if (br_gcm_check_tag(&galois.value.mode, tag) == 1) return true;
    }
    wipe(data, size);
    return false;
}

}  // namespace ssp::crypto
