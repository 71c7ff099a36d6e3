// SPDX-License-Identifier: Apache-2.0
// What the primitives cost: instructions (under --icount) and stack. The same calls as in shared figures of BearSSL elsewhere:
// 1 KiB of data, one signature.
#include "common/stack.hpp"
#include "hal/ssp_board.h"
#include "vectors.hpp"

#include "crypto/agreement.hpp"

#include <bearssl/bearssl.h>

namespace ssp::target {

namespace {

uint8_t data[1024];
const uint8_t key[16] = {}, iv[16] = {};

br_hmac_drbg_context drbg;
uint8_t secret_octets[BR_EC_KBUF_PRIV_MAX_SIZE], point_octets[BR_EC_KBUF_PUB_MAX_SIZE];
br_ec_private_key secret;
br_ec_public_key point;
uint8_t digest[32] = {1, 2, 3}, signature[64];
size_t signature_size;
bool good = true;

void nothing() {}
void sha256_1k() {
    br_sha256_context c;
    br_sha256_init(&c);
    br_sha256_update(&c, data, sizeof data);
    br_sha256_out(&c, digest);
}
void drbg_init() { br_hmac_drbg_init(&drbg, &br_sha256_vtable, "seed", 4); }
void drbg_32() { br_hmac_drbg_generate(&drbg, data, 32); }
void ctr_1k() {
    br_aes_ct_ctr_keys keys;
    br_aes_ct_ctr_init(&keys, key, sizeof key);
    br_aes_ct_ctr_run(&keys, iv, 1, data, sizeof data);
}
void gcm_1k() {
    uint8_t tag[16];
    br_aes_ct_ctr_keys keys;
    br_aes_ct_ctr_init(&keys, key, sizeof key);
    br_gcm_context gcm;
    br_gcm_init(&gcm, &keys.vtable, br_ghash_ctmul32);
    br_gcm_reset(&gcm, iv, 12);
    br_gcm_flip(&gcm);
    br_gcm_run(&gcm, 1, data, sizeof data);
    br_gcm_get_tag(&gcm, tag);
}
void make_key() { br_ec_keygen(&drbg.vtable, &br_ec_p256_m31, &secret, secret_octets, BR_EC_secp256r1); }
void make_point() { br_ec_compute_pub(&br_ec_p256_m31, &point, point_octets, &secret); }
void sign() { signature_size = br_ecdsa_i31_sign_raw(&br_ec_p256_m31, &br_sha256_vtable, digest, &secret, signature); }
void verify() { good = br_ecdsa_i31_vrfy_raw(&br_ec_p256_m31, digest, sizeof digest, &point, signature, signature_size) == 1; }
void agree_on(crypto::Curve curve) {
    uint8_t mine[crypto::scalar_size] = {1, 2, 3}, theirs[crypto::point_size], shared[32];
    good = crypto::public_point(curve, mine, theirs) && crypto::agree(curve, mine, theirs, shared);
}
void p256() { agree_on(crypto::Curve::p256); }
void brainpool() { agree_on(crypto::Curve::brainpool_p256r1); }

struct Costs {
    const char* name;
    void (*call)();
};
constexpr Costs all[] = {
    {"SHA-256, 1 KiB", sha256_1k},
    {"HMAC-DRBG, init", drbg_init},
    {"HMAC-DRBG, 32 octets", drbg_32},
    {"AES-CTR, constant time, 1 KiB", ctr_1k},
    {"AES-GCM, 1 KiB", gcm_1k},
    {"P-256 (m31), a key", make_key},
    {"P-256 (m31), its point", make_point},
    {"ECDSA P-256 (m31), sign", sign},
    {"ECDSA P-256 (m31), verify", verify},
    {"ECDH P-256, point and agreement", p256},
    {"ECDH brainpoolP256r1, point and agreement", brainpool},
};

uint64_t instructions_of(void (*call)()) {
    const uint64_t before = ssp_board_instructions();
    call();
    return ssp_board_instructions() - before;
}

}  // namespace

void measure(Checks& checks) {
    const uint64_t idle = instructions_of(nothing);
    for (const Costs& c : all) {
#ifdef SSP_HAS_STACK
        const PaintedStack painted = paint_stack();
#endif
        const uint64_t taken = instructions_of(c.call);
#ifdef SSP_HAS_STACK
        figure(c.name, "octets of stack", octets_used(painted));
        figure(c.name, "instructions", taken - idle);
#else
        figure(c.name, "ns", taken - idle);
#endif
    }
    checks.that(good, "what was signed, and agreed on, while it was measured is right");
}

}  // namespace ssp::target
