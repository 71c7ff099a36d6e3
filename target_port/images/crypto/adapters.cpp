// SPDX-License-Identifier: Apache-2.0
// impl/crypto gives on the board what its tests on the host ask for.
#include "vectors.hpp"

#include "crypto/agreement.hpp"
#include "crypto/derivation.hpp"
#include "crypto/secure_fragment.hpp"

namespace ssp::target {

namespace {

using namespace ssp::crypto;

template <size_t n> void put(uint8_t (&to)[n], const Hex<n>& octets) { __builtin_memcpy(to, octets.octet, n); }

bool agrees(Curve curve, const Hex<32>& secret, const Hex<65>& point, const Hex<65>& peer, const Hex<32>& shared) {
    uint8_t own[scalar_size], made[point_size], other[point_size], result[32];
    put(own, secret);
    put(other, peer);
    if (!public_point(curve, own, made) || !is(made, point) || !agree(curve, own, other, result) || !is(result, shared)) return false;
    other[64] ^= 1;  // off the curve
    return !agree(curve, own, other, result);
}

// RFC 5903, 8.1, and RFC 7027, A.1.
bool agreement_p256() {
    return agrees(Curve::p256, hex("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433"),
                  hex("04dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c37725811805271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3"),
                  hex("04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf6356fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab"),
                  hex("d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"));
}
bool agreement_brainpool() {
    return agrees(Curve::brainpool_p256r1, hex("81db1ee100150ff2ea338d708271be38300cb54241d79950f77b063039804f1d"),
                  hex("0444106e913f92bc02a1705d9953a8414db95e1aaa49e81d9e85f929a8e3100be58ab4846f11caccb73ce49cbdd120f5a900a69fd32c272223f789ef10eb089bdc"),
                  hex("048d2d688c6cf93e1160ad04cc4429117dc2c41825e1e9fca0addd34e6f1b39f7b990c57520812be512641e47034832106bc7d3e8dd0e4c7f1136d7006547cec6a"),
                  hex("89afc39d41d3b327814b80940b042590f96556ec91e6ae7939bce31f3a18bf2b"));
}

// RFC 5869, case 1; a NIST component test of X9.63.
bool derivations() {
    constexpr auto salt = hex("000102030405060708090a0b0c");
    constexpr auto info = hex("f0f1f2f3f4f5f6f7f8f9");
    constexpr auto first = hex("22518b10e70f2a3f243810ae3254139efbee04aa57c7af7d");
    constexpr auto second = hex("75eef81aa3041e33b80971203d2c0c52");
    uint8_t secret[22], out[42], long_out[48];
    __builtin_memset(secret, 0x0b, sizeof secret);
    const bool hkdf = hkdf_sha256(salt.octet, sizeof salt.octet, secret, sizeof secret, info.octet, sizeof info.octet, out, sizeof out) &&
                      is(out, hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    x963_sha256(first.octet, sizeof first.octet, second.octet, sizeof second.octet, long_out, sizeof long_out);
    return hkdf && is(long_out, hex("c498af77161cc59f2962b9a713e2b215152d139766ce34a776df11866a69bf2e52a13d9c7c6fc878c50c5ea0bc7b00e0"));
}

bool secure_fragments(bool& refused) {
    uint8_t shared[32], challenge[16], gate[16];
    put(shared, hex("a7ae70f9c077b2763bce8f934c8e101f0a46795242249a3104e3e32f4407a99a"));
    put(challenge, hex("113ddb95cebb4b7aa22426fd39b2ce30"));
    put(gate, hex("000102030405060708090a0b0c0d0e0f"));
    PipeKeys keys{};
    uint8_t fragment[64], data[64];
    constexpr uint8_t abc[] = {'a', 'b', 'c'};
    if (!derive(Profile::from_2021_04, KeySize::e128, Direction::as_published, shared, challenge, gate, keys)) return false;
    const size_t size = protect(keys, 1, true, abc, sizeof abc, fragment, sizeof fragment);
    if (size != 36 || !is(fragment, hex("00000001d45320ab34bc5a6aaed689db7264bdb4e48acc6af5df716b71cd031c7c6f73fb"))) return false;
    const Content content = unprotect(keys, 1, fragment, size, data, sizeof data);
    const bool accepted = content.result == Unprotected::accepted && content.last && content.size == 3 && data[0] == 'a' && data[2] == 'c';
    refused = unprotect(keys, 2, fragment, size, data, sizeof data).result == Unprotected::wrong_sequence;
    for (size_t bit = 32; bit != 8 * size; ++bit) {
        fragment[bit / 8] = static_cast<uint8_t>(fragment[bit / 8] ^ 1u << bit % 8);
        refused = refused && unprotect(keys, 1, fragment, size, data, sizeof data).result == Unprotected::not_authentic;
        fragment[bit / 8] = static_cast<uint8_t>(fragment[bit / 8] ^ 1u << bit % 8);
    }
    return accepted;
}

}  // namespace

void check_adapters(Checks& checks) {
    checks.that(agreement_p256(), "agreement on P-256: RFC 5903, 8.1; a point off the curve is refused");
    checks.that(agreement_brainpool(), "agreement on brainpoolP256r1: RFC 7027, A.1; a point off the curve is refused");
    checks.that(derivations(), "derivation: HKDF of RFC 5869, X9.63 of the NIST component test");
    bool refused = false;
    checks.that(secure_fragments(refused), "secure fragment: keys and fragment are the published ones, and it opens");
    checks.that(refused, "secure fragment: with another number or any bit changed it is refused");
}

}  // namespace ssp::target
