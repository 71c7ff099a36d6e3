// SPDX-License-Identifier: Apache-2.0
// The primitives give what their standards print.
#include "vectors.hpp"

#include <bearssl/bearssl.h>

namespace ssp::target {

namespace {

bool sha256() {
    uint8_t digest[32];
    br_sha256_context c;
    br_sha256_init(&c);
    br_sha256_update(&c, "abc", 3);
    br_sha256_out(&c, digest);
    return is(digest, hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

// Of BearSSL's own tests; NIST's example has the same seed.
bool hmac_drbg() {
    constexpr auto seed = hex("009a4d6792295a7f730fc3f2b49cbc0f62e862272f01795edf0d54db760f156d0dac04c0322b3a204224");
    uint8_t out[30];
    br_hmac_drbg_context c;
    br_hmac_drbg_init(&c, &br_sha256_vtable, seed.octet, sizeof seed.octet);
    br_hmac_drbg_generate(&c, out, sizeof out);
    const bool first = is(out, hex("9305a46de7ff8eb107194debd3fd48aa20d5e7656cbe0ea69d2a8d4e7c67"));
    br_hmac_drbg_generate(&c, out, sizeof out);
    return first && is(out, hex("c70c78608a3b5be9289be90ef6e81a9e2c1516d5751d2f75f50033e45f73"));
}

// NIST SP 800-38A, F.5.1, the first two blocks.
bool aes_ctr() {
    constexpr auto key = hex("2b7e151628aed2a6abf7158809cf4f3c");
    constexpr auto iv = hex("f0f1f2f3f4f5f6f7f8f9fafb00000000");
    auto data = hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
    br_aes_ct_ctr_keys keys;
    br_aes_ct_ctr_init(&keys, key.octet, sizeof key.octet);
    br_aes_ct_ctr_run(&keys, iv.octet, 0xfcfdfeff, data.octet, sizeof data.octet);
    return is(data.octet, hex("874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff"));
}

// Test case 4 of the GCM proposal of McGrew and Viega: with additional data.
bool aes_gcm() {
    constexpr auto key = hex("feffe9928665731c6d6a8f9467308308");
    constexpr auto iv = hex("cafebabefacedbaddecaf888");
    constexpr auto more = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    auto data = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    uint8_t tag[16];
    br_aes_ct_ctr_keys keys;
    br_aes_ct_ctr_init(&keys, key.octet, sizeof key.octet);
    br_gcm_context gcm;
    br_gcm_init(&gcm, &keys.vtable, br_ghash_ctmul32);
    br_gcm_reset(&gcm, iv.octet, sizeof iv.octet);
    br_gcm_aad_inject(&gcm, more.octet, sizeof more.octet);
    br_gcm_flip(&gcm);
    br_gcm_run(&gcm, 1, data.octet, sizeof data.octet);
    br_gcm_get_tag(&gcm, tag);
    return is(data.octet, hex("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091")) &&
           is(tag, hex("5bc94fbc3221a5db94fae95ae7121a47"));
}

// RFC 6979, A.2.5: P-256, SHA-256, "sample". The signature has no chance in it, so that it is a known answer, too.
bool ecdsa(bool& changed_is_refused) {
    auto secret = hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721");
    auto point = hex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
    constexpr auto signature = hex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    uint8_t digest[32], made[64];
    br_sha256_context c;
    br_sha256_init(&c);
    br_sha256_update(&c, "sample", 6);
    br_sha256_out(&c, digest);
    const br_ec_private_key key{BR_EC_secp256r1, secret.octet, sizeof secret.octet};
    const br_ec_public_key peer{BR_EC_secp256r1, point.octet, sizeof point.octet};
    const bool good = br_ecdsa_i31_sign_raw(&br_ec_p256_m31, &br_sha256_vtable, digest, &key, made) == sizeof made && is(made, signature) &&
                      br_ecdsa_i31_vrfy_raw(&br_ec_p256_m31, digest, sizeof digest, &peer, made, sizeof made) == 1;
    made[40] ^= 1;
    changed_is_refused = br_ecdsa_i31_vrfy_raw(&br_ec_p256_m31, digest, sizeof digest, &peer, made, sizeof made) == 0;
    return good;
}

}  // namespace

void check_bearssl(Checks& checks) {
    checks.that(sha256(), "SHA-256: FIPS 180-4");
    checks.that(hmac_drbg(), "HMAC-DRBG with SHA-256: two requests");
    checks.that(aes_ctr(), "AES-128 in CTR mode: SP 800-38A, F.5.1");
    checks.that(aes_gcm(), "AES-128-GCM with additional data: test case 4");
    bool refused = false;
    checks.that(ecdsa(refused), "ECDSA on P-256: the signature of RFC 6979, A.2.5, is made and accepted");
    checks.that(refused, "ECDSA on P-256: with one bit changed it is refused");
}

}  // namespace ssp::target
