// SPDX-License-Identifier: Apache-2.0
// SHA-256, HMAC, HKDF and the X9.63 function give what their standards print.

#include "crypto/derivation.hpp"
#include "crypto_hex.hpp"

#include <doctest/doctest.h>

using namespace ssp::crypto;
using namespace crypto_test;

namespace {

const auto* octets(const char* text) { return reinterpret_cast<const std::uint8_t*>(text); }

std::string hkdf(const Octets& salt, const Octets& secret, const Octets& info, std::size_t size) {
    Octets out(size);
    REQUIRE(hkdf_sha256(salt.data(), salt.size(), secret.data(), secret.size(), info.data(), info.size(), out.data(), size));
    return text(out);
}

std::string x963(const Octets& secret, const Octets& shared, std::size_t size) {
    Octets out(size);
    x963_sha256(secret.data(), secret.size(), shared.data(), shared.size(), out.data(), size);
    return text(out);
}

}  // namespace

TEST_CASE("crypto: SHA-256 of FIPS 180-4's examples") {
    std::uint8_t digest[digest_size];
    sha256(octets("abc"), 3, digest);
    CHECK(text(digest) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256(nullptr, 0, digest);
    CHECK(text(digest) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("crypto: HMAC of RFC 4231, cases 1, 2 and 6") {
    std::uint8_t code[digest_size];
    const Octets twenty(20, 0x0b), long_key(131, 0xaa);
    hmac_sha256(twenty.data(), twenty.size(), octets("Hi There"), 8, code);
    CHECK(text(code) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    hmac_sha256(octets("Jefe"), 4, octets("what do ya want for nothing?"), 28, code);
    CHECK(text(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    const char* larger = "Test Using Larger Than Block-Size Key - Hash Key First";
    hmac_sha256(long_key.data(), long_key.size(), octets(larger), std::strlen(larger), code);
    CHECK(text(code) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("crypto: HKDF of RFC 5869, cases 1 and 3, and no more than it can give") {
    const Octets secret(22, 0x0b);
    CHECK(hkdf(hex("000102030405060708090a0b0c"), secret, hex("f0f1f2f3f4f5f6f7f8f9"), 42) ==
          "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    CHECK(hkdf({}, secret, {}, 42) ==
          "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    Octets out(255 * 32 + 1, 0x55);
    CHECK(hkdf_sha256(nullptr, 0, secret.data(), secret.size(), nullptr, 0, out.data(), 255 * 32));
    std::ranges::fill(out, std::uint8_t{0x55});
    CHECK_FALSE(hkdf_sha256(nullptr, 0, secret.data(), secret.size(), nullptr, 0, out.data(), out.size()));
    CHECK(out == Octets(out.size(), 0x55));
}

TEST_CASE("crypto: the X9.63 function of the NIST component test, one block and four") {
    CHECK(x963(hex("96c05619d56c328ab95fe84b18264b08725b85e33fd34f08"), {}, 16) == "443024c3dae66b95e6f5670601558f71");
    CHECK(x963(hex("22518b10e70f2a3f243810ae3254139efbee04aa57c7af7d"), hex("75eef81aa3041e33b80971203d2c0c52"), 128) ==
          "c498af77161cc59f2962b9a713e2b215152d139766ce34a776df11866a69bf2e52a13d9c7c6fc878c50c5ea0bc7b00e0da2447cfd874f6cf9"
          "2f30d0097111485500c90c3af8b487872d04685d14c8d1dc8d7fa08beb0ce0ababc11f0bd496269142d43525a78e5bc79a17f59676a5706dc"
          "54d54d4d1f0bd7e386128ec26afc21");
}
