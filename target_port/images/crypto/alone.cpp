// SPDX-License-Identifier: Apache-2.0
// A program with one primitive, to see what it takes: linked and measured, never run.
#include "hal/ssp_board.h"

#include "crypto/agreement.hpp"

#include <bearssl/bearssl.h>

int ssp_main() {
    static uint8_t octets[256];
    [[maybe_unused]] int result = 0;
#if defined ALONE_sha256 || defined ALONE_everything
    br_sha256_context sha;
    br_sha256_init(&sha);
    br_sha256_update(&sha, octets, sizeof octets);
    br_sha256_out(&sha, octets);
#endif
#if defined ALONE_hmac_drbg || defined ALONE_everything
    br_hmac_drbg_context drbg;
    br_hmac_drbg_init(&drbg, &br_sha256_vtable, octets, 32);
    br_hmac_drbg_generate(&drbg, octets, 32);
#endif
#if defined ALONE_aes_ctr || defined ALONE_aes_gcm || defined ALONE_everything
    br_aes_ct_ctr_keys keys;
    br_aes_ct_ctr_init(&keys, octets, 16);
    br_aes_ct_ctr_run(&keys, octets, 1, octets, 32);
#endif
#if defined ALONE_aes_gcm || defined ALONE_everything
    br_gcm_context gcm;
    br_gcm_init(&gcm, &keys.vtable, br_ghash_ctmul32);
    br_gcm_reset(&gcm, octets, 12);
    br_gcm_aad_inject(&gcm, octets, 12);
    br_gcm_flip(&gcm);
    br_gcm_run(&gcm, 1, octets, 32);
    br_gcm_get_tag(&gcm, octets);
#endif
#if defined ALONE_ecdsa_verify || defined ALONE_ecdsa_sign_and_verify || defined ALONE_everything
    const br_ec_public_key point{BR_EC_secp256r1, octets, 65};
    result += static_cast<int>(br_ecdsa_i31_vrfy_raw(&br_ec_p256_m31, octets, 32, &point, octets + 65, 64));
#endif
#if defined ALONE_ecdsa_sign_and_verify || defined ALONE_everything
    const br_ec_private_key secret{BR_EC_secp256r1, octets, 32};
    result += static_cast<int>(br_ecdsa_i31_sign_raw(&br_ec_p256_m31, &br_sha256_vtable, octets, &secret, octets + 65));
#endif
#if defined ALONE_ecdh_both_curves || defined ALONE_everything
    uint8_t scalar[ssp::crypto::scalar_size], peer[ssp::crypto::point_size], shared[32];
    __builtin_memcpy(scalar, octets, sizeof scalar);
    __builtin_memcpy(peer, octets, sizeof peer);
    result += ssp::crypto::agree(static_cast<ssp::crypto::Curve>(octets[1]), scalar, peer, shared);
#endif
    return result + octets[0];
}
