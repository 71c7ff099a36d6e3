// SPDX-License-Identifier: Apache-2.0
// AES and GCM give what their standards print, and open nothing that was changed.

#include "crypto/cipher.hpp"
#include "crypto_hex.hpp"

#include <doctest/doctest.h>

using namespace ssp::crypto;
using namespace crypto_test;

namespace {

Key key_of(std::string_view digits) {
    const Octets octets = hex(digits);
    Key key;
    key.size = static_cast<std::uint8_t>(octets.size());
    std::ranges::copy(octets, key.octets);
    return key;
}

constexpr const char* plain =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b"
    "391aafd255";

struct Vector {
    const char *key, *nonce, *plain, *cipher, *tag;
};
// Test cases 1, 2, 3 and 15 of the GCM proposal of McGrew and Viega; the last one has a nonce of 16 octets, which is
// hashed, and was computed by OpenSSL 3.
constexpr Vector vectors[] = {
    {"00000000000000000000000000000000", "000000000000000000000000", "", "", "58e2fccefa7e3061367f1d57a4e7455a"},
    {"00000000000000000000000000000000", "000000000000000000000000", "00000000000000000000000000000000",
     "0388dace60b6a392f328c2b971b2fe78", "ab6e47d42cec13bdf53a67b21257bddf"},
    {"feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", plain,
     "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58"
     "e091473f5985",
     "4d5c2af327cd64a62cf35abd2ba6fab4"},
    {"feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", plain,
     "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9"
     "f662898015ad",
     "b094dac5d93471bdec1a502270e3cc6c"},
    {"feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf88800000001", 
     "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525",
     "22f8a8257acd3bca86b959b432fb1b8a086a9dafd1ccebef870dc6bf6d4b5be81800f59c45417e68dede8bafaf8cf13c",
     "d09e94353383fccb314bd2d77a07190f"},
};

}  // namespace

TEST_CASE("crypto: AES of FIPS 197, C.1 and C.3, and a key of another size is refused") {
    std::uint8_t block[block_size];
    put("00112233445566778899aabbccddeeff", block);
    REQUIRE(encrypt_block(key_of("000102030405060708090a0b0c0d0e0f"), block));
    CHECK(text(block) == "69c4e0d86a7b0430d8cdb78070b4c55a");
    put("00112233445566778899aabbccddeeff", block);
    REQUIRE(encrypt_block(key_of("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"), block));
    CHECK(text(block) == "8ea2b7ca516745bfeafc49904b496089");
    CHECK_FALSE(encrypt_block(key_of("000102030405060708090a0b0c0d0e0f1011121314151617"), block));
    CHECK(text(block) == "8ea2b7ca516745bfeafc49904b496089");
}

TEST_CASE("crypto: GCM seals and opens as published") {
    for (const Vector& v : vectors) {
        CAPTURE(v.nonce);
        const Key key = key_of(v.key);
        const Octets nonce = hex(v.nonce);
        Octets data = hex(v.plain);
        std::uint8_t tag[tag_size];
        REQUIRE(seal(key, nonce.data(), nonce.size(), data.data(), data.size(), tag));
        CHECK(text(data) == v.cipher);
        CHECK(text(tag) == v.tag);
        REQUIRE(open(key, nonce.data(), nonce.size(), data.data(), data.size(), tag));
        CHECK(text(data) == v.plain);
    }
}

TEST_CASE("crypto: GCM opens nothing in which one bit of tag, ciphertext, nonce or key is another, and leaves zeros") {
    const Vector& v = vectors[2];
    const Octets nonce = hex(v.nonce), cipher = hex(v.cipher);
    std::uint8_t tag[tag_size];
    put(v.tag, tag);
    const Key key = key_of(v.key);
    const auto refuses = [&](const Key& k, const Octets& n, Octets data, const std::uint8_t(&t)[tag_size]) {
        const bool opened = open(k, n.data(), n.size(), data.data(), data.size(), t);
        return !opened && data == Octets(data.size(), 0);
    };
    for (std::size_t bit = 0; bit != 8 * tag_size; ++bit) {
        std::uint8_t changed[tag_size];
        std::ranges::copy(tag, changed);
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << bit % 8));
        CHECK(refuses(key, nonce, cipher, changed));
    }
    for (std::size_t bit = 0; bit != 8 * cipher.size(); ++bit) {
        Octets changed = cipher;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << bit % 8));
        CHECK(refuses(key, nonce, changed, tag));
    }
    Octets other = nonce;
    other[11] ^= 1;
    CHECK(refuses(key, other, cipher, tag));
    Key wrong = key;
    wrong.octets[0] ^= 1;
    CHECK(refuses(wrong, nonce, cipher, tag));
    Octets shorter = cipher;
    shorter.pop_back();
    CHECK(refuses(key, nonce, shorter, tag));
    CHECK(refuses(key, {}, cipher, tag));
    wrong.size = 24;
    CHECK(refuses(wrong, nonce, cipher, tag));
}
