// SPDX-License-Identifier: Apache-2.0
// Signatures: the vectors of RFC 6979 for P-256 with SHA-256, and what is refused.
#include "crypto/signature.hpp"
#include "device/development_key.hpp"
#include "host/development_secret.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

namespace {

using namespace ssp::crypto;

template <std::size_t n> void from_hex(std::string_view text, std::uint8_t (&octets)[n]) {
    REQUIRE(text.size() == 2 * n);
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10); };
    for (std::size_t k = 0; k != n; ++k) octets[k] = static_cast<std::uint8_t>(digit(text[2 * k]) << 4 | digit(text[2 * k + 1]));
}

bool same(const std::uint8_t (&a)[signature_size], const std::uint8_t (&b)[signature_size]) { return std::ranges::equal(a, b); }

}  // namespace

TEST_CASE("signature: the vectors of RFC 6979, A.2.5, come out, are taken, and with any bit changed are not") {
    std::uint8_t secret[scalar_size], point[point_size], expected[signature_size], made[signature_size];
    from_hex("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721", secret);
    REQUIRE(public_point(Curve::p256, secret, point));
    for (const auto& [text, signature] : {std::pair{std::string_view("sample"), "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                                                                              "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"},
                                          std::pair{std::string_view("test"), "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367"
                                                                            "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083"}}) {
        from_hex(signature, expected);
        const auto* octets = reinterpret_cast<const std::uint8_t*>(text.data());
        CHECK(sign(secret, octets, text.size(), made));
        CHECK(same(made, expected));
        CHECK(is_signed(point, octets, text.size(), made));
        CHECK(!is_signed(point, octets, text.size() - 1, made));
        for (std::size_t bit = 0; bit < 8 * signature_size; bit += 37) {
            made[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            CHECK(!is_signed(point, octets, text.size(), made));
            made[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
        }
    }
    point[5] ^= 1;
    CHECK(!is_signed(point, nullptr, 0, made));  // not on the curve
    const std::uint8_t zero[scalar_size]{};
    CHECK(!sign(zero, nullptr, 0, made));
    CHECK(std::ranges::all_of(made, [](std::uint8_t octet) { return octet == 0; }));
}

TEST_CASE("signature: the development key is the point of the development secret") {
    std::uint8_t point[point_size];
    REQUIRE(public_point(Curve::p256, ssp::host::development_secret, point));
    CHECK(std::ranges::equal(point, ssp::device::development_key));
}
