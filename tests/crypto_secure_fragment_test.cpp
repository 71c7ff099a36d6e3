// SPDX-License-Identifier: Apache-2.0
// The secure SCL's keys and fragments are those of the published code, in both its forms, and nothing else is accepted.

#include "crypto/agreement.hpp"
#include "crypto/secure_fragment.hpp"
#include "crypto_hex.hpp"
#include "generated/formats/secure_fragment.hpp"
#include "generated/formats/secure_plain.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

using namespace ssp::crypto;
using namespace crypto_test;

namespace {

struct Inputs {
    Inputs() {
        put("a7ae70f9c077b2763bce8f934c8e101f0a46795242249a3104e3e32f4407a99a", shared);
        put("113ddb95cebb4b7aa22426fd39b2ce30", challenge);
        put("000102030405060708090a0b0c0d0e0f", gate);
    }
    std::uint8_t shared[32], challenge[16], gate[16];
};

PipeKeys keys_of(Profile profile, KeySize size, Direction direction = Direction::as_published) {
    const Inputs in;
    PipeKeys keys;
    REQUIRE(derive(profile, size, direction, in.shared, in.challenge, in.gate, keys));
    return keys;
}

Octets protected_octets(const PipeKeys& keys, std::uint32_t sequence, bool last, const Octets& data) {
    Octets fragment(fragment_size(data.size()));
    REQUIRE(protect(keys, sequence, last, data.data(), data.size(), fragment.data(), fragment.size()) == fragment.size());
    return fragment;
}

struct Read {
    Content content;
    Octets data;  // all the room there was
};
Read read(const PipeKeys& keys, std::uint32_t due, const Octets& fragment) {
    Read result{{}, Octets(fragment.size(), 0x55)};
    result.content = unprotect(keys, due, fragment.data(), fragment.size(), result.data.data(), result.data.size());
    return result;
}

const Octets abc{'a', 'b', 'c'};

struct Vector {
    Profile profile;
    KeySize size;
    const char *key, *iv, *fragment;
};
// NEW from the published code; OLD with the same inputs, computed by OpenSSL 3.
constexpr Vector vectors[] = {
    {Profile::from_2021_04, KeySize::e128, "46a369963d726d37f06e7a5fc4d587b9", "f20d6b7f18f389c1ad5f512418663824",
     "00000001d45320ab34bc5a6aaed689db7264bdb4e48acc6af5df716b71cd031c7c6f73fb"},
    {Profile::from_2021_04, KeySize::e256, "7dacf5f895adbc3b6fb64b39065ebea9356e62aa73f42ce9ff208105feea2a39",
     "6d6cfcc839880883395c701545dce27a", "000000011092dba39a9ca2b82e12a083d00643b0de0a6e7825ad0c97b8a7d05702f1873d"},
    {Profile::before_2021_04, KeySize::e128, "449711f7518de29358457c6bdeb9ac1e", "5dac323df6cb3f0aae357d3d5477c315",
     "00000001d30783f73f32523abbc50f3aaba697274032f8aff8d493160fdc1292568a6394"},
    {Profile::before_2021_04, KeySize::e256, "52dca24b6630ad9bb1e30a2211c734b13475a4529092324bd6c011aff107d145",
     "b1f565b0a6850e5b26f965001351a9a0", "00000001f43f66283a2ed37b6edbcb9c475a22315066bae7d8ac2160ad0f00a06e359bae"},
};

}  // namespace

TEST_CASE("secure fragment: keys and fragments are the published ones, in both forms and both key sizes") {
    static_assert(ssp::covers("SSPTTF/Key-1", "SSPTTF/Key-2", "SSPTTF/Key-3", "SSPTTF/Key-4", "SSPTTF/Key-5",
                              "SSPTTF/Fragment-1", "SSPTTF/Fragment-3", "SSPTTF/Fragment-4"));
    for (const Vector& v : vectors) {
        CAPTURE(v.key);
        const PipeKeys keys = keys_of(v.profile, v.size);
        CHECK(text(keys.key.octets, keys.key.size) == v.key);
        CHECK(text(keys.iv) == v.iv);
        const Octets fragment = protected_octets(keys, 1, true, abc);
        CHECK(text(fragment) == v.fragment);
        const Read got = read(keys, 1, fragment);
        CHECK(got.content.result == Unprotected::accepted);
        CHECK(got.content.last);
        CHECK(Octets(got.data.begin(), got.data.begin() + static_cast<long>(got.content.size)) == abc);
    }
}

TEST_CASE("secure fragment: the old form gives the stored keys of the published container") {
    Inputs in;
    put("DD61116FF0DD57F48A4F52EE70276F24", in.gate);  // it took the identifier of the root accessor
    PipeKeys keys;
    REQUIRE(derive(Profile::before_2021_04, KeySize::e256, Direction::as_published, in.shared, in.challenge, in.gate, keys));
    const std::string key = text(keys.key.octets);
    CHECK(key.substr(0, 8) == "699232b3");
    CHECK(key.substr(58) == "6cdc64");
    CHECK(text(keys.iv) == "1486218a5215bf4a04956744ea2b29f7");
}

TEST_CASE("secure fragment: the two directions have keys of their own, and both differ from those published") {
    const PipeKeys published = keys_of(Profile::from_2021_04, KeySize::e128);
    const PipeKeys there = keys_of(Profile::from_2021_04, KeySize::e128, Direction::from_opener);
    const PipeKeys back = keys_of(Profile::from_2021_04, KeySize::e128, Direction::to_opener);
    CHECK(text(there.key.octets, 16) == "b14ebe659c7852e5dc63516bca055f75");
    CHECK(text(there.iv) == "452bfbaed277b6b1a2f61b7fc9d8b942");
    CHECK(text(back.key.octets, 16) == "c1780c14eed64292cc4ffb4c9283694e");
    CHECK(text(back.iv) == "07c2a6e1832dbc2a90455df26281b15b");
    const Octets fragment = protected_octets(there, 1, true, abc);
    CHECK(read(there, 1, fragment).content.result == Unprotected::accepted);
    CHECK(read(back, 1, fragment).content.result == Unprotected::not_authentic);  // sent back to its sender
    CHECK(read(published, 1, fragment).content.result == Unprotected::not_authentic);
}

TEST_CASE("secure fragment: another gate, another challenge and another secret give other keys") {
    const PipeKeys keys = keys_of(Profile::from_2021_04, KeySize::e128);
    const Octets fragment = protected_octets(keys, 1, true, abc);
    for (const int which : {0, 1, 2}) {
        Inputs in;
        (which == 0 ? in.gate : which == 1 ? in.challenge : in.shared)[15] ^= 1;
        PipeKeys other;
        REQUIRE(derive(Profile::from_2021_04, KeySize::e128, Direction::as_published, in.shared, in.challenge, in.gate, other));
        CHECK(read(other, 1, fragment).content.result == Unprotected::not_authentic);
    }
}

TEST_CASE("secure fragment: every size of data comes back, padded to 16 octets, with its chaining bit") {
    static_assert(ssp::covers("SSPTTF/Fragment-5", "SSPTTF/Fragment-7"));
    for (const Vector& v : vectors) {
        const PipeKeys keys = keys_of(v.profile, v.size);
        for (std::size_t size = 0; size != 256; ++size) {
            Octets data(size);
            for (std::size_t k = 0; k != size; ++k) data[k] = static_cast<std::uint8_t>(k * 7 + size);
            const bool last = size % 2 == 0;
            const std::uint32_t sequence = 0xFFFFFFFEu - static_cast<std::uint32_t>(size);
            const Octets fragment = protected_octets(keys, sequence, last, data);
            CHECK((fragment.size() - 20) % 16 == 0);
            CHECK(fragment.size() - 20 >= size + 1);
            CHECK(fragment.size() - 20 <= size + 16);
            const Read got = read(keys, sequence, fragment);
            REQUIRE(got.content.result == Unprotected::accepted);
            CHECK(got.content.last == last);
            REQUIRE(got.content.size == size);
            CHECK(std::equal(data.begin(), data.end(), got.data.begin()));
        }
    }
    CHECK(fragment_size(239) == 260);  // of the published samples
    CHECK(fragment_size(857 - 3 * 239) == 164);
}

TEST_CASE("secure fragment: one bit changed anywhere, or a part cut off, and nothing of it is delivered") {
    const Octets data(40, 'x');
    for (const Vector& v : vectors) {
        const PipeKeys keys = keys_of(v.profile, v.size);
        const Octets fragment = protected_octets(keys, 9, false, data);
        for (std::size_t bit = 0; bit != 8 * fragment.size(); ++bit) {
            Octets changed = fragment;
            changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << bit % 8));
            const Read got = read(keys, 9, changed);
            CHECK(got.content.result == (bit < 32 ? Unprotected::wrong_sequence : Unprotected::not_authentic));
            CHECK(std::ranges::count(got.data, std::uint8_t{'x'}) == 0);
        }
        for (std::size_t size = 0; size != fragment.size(); ++size) {
            const Read got = read(keys, 9, Octets(fragment.begin(), fragment.begin() + static_cast<long>(size)));
            CHECK(got.content.result == (size >= 36 && size % 16 == 4 ? Unprotected::not_authentic : Unprotected::wrong_size));
        }
    }
}

TEST_CASE("secure fragment: a fragment goes with its own number only") {
    const PipeKeys keys = keys_of(Profile::from_2021_04, KeySize::e128);
    Octets fragment = protected_octets(keys, 5, true, abc);
    CHECK(read(keys, 5, fragment).content.result == Unprotected::accepted);
    CHECK(read(keys, 4, fragment).content.result == Unprotected::wrong_sequence);
    CHECK(read(keys, 6, fragment).content.result == Unprotected::wrong_sequence);
    fragment[3] = 6;  // as if it were the next one
    CHECK(read(keys, 6, fragment).content.result == Unprotected::not_authentic);
}

TEST_CASE("secure fragment: authentic padding that cannot be is refused") {
    const PipeKeys keys = keys_of(Profile::before_2021_04, KeySize::e128);
    const auto with_end = [&](std::uint8_t before, std::uint8_t end) {
        std::uint8_t content[16]{}, tag[tag_size], nonce[16];
        content[14] = before;
        content[15] = end;
        std::copy_n(keys.iv, 12, nonce);
        std::ranges::copy(hex("00000001"), nonce + 12);
        REQUIRE(seal(keys.key, nonce, sizeof nonce, content, sizeof content, tag));
        Octets fragment = hex("00000001");
        fragment.insert(fragment.end(), content, content + sizeof content);
        fragment.insert(fragment.end(), tag, tag + sizeof tag);
        return read(keys, 1, fragment);
    };
    CHECK(with_end(0, 0x8f).content.result == Unprotected::accepted);
    CHECK(with_end(0, 0x8f).content.size == 0);
    CHECK(with_end(7, 0x00).content.size == 15);
    CHECK(with_end(7, 0x81).content.result == Unprotected::wrong_padding);
    CHECK(with_end(0, 0x10).content.result == Unprotected::wrong_padding);
    CHECK(with_end(0, 0x7f).content.result == Unprotected::wrong_padding);
    CHECK(with_end(0, 0xff).content.result == Unprotected::wrong_padding);
}

TEST_CASE("secure fragment: too little room, a value outside its type: refused, and nothing written") {
    const PipeKeys keys = keys_of(Profile::from_2021_04, KeySize::e128);
    Octets room(36, 0x55);
    CHECK(protect(keys, 1, true, abc.data(), abc.size(), room.data(), 35) == 0);
    CHECK(room == Octets(36, 0x55));
    CHECK(protect(keys, 1, true, abc.data(), SIZE_MAX, room.data(), room.size()) == 0);
    CHECK(protect(keys, 1, true, abc.data(), SIZE_MAX - 20, room.data(), room.size()) == 0);
    CHECK(room == Octets(36, 0x55));
    const Octets fragment = protected_octets(keys, 1, true, abc);
    CHECK(unprotect(keys, 1, fragment.data(), fragment.size(), room.data(), 15).result == Unprotected::wrong_size);
    CHECK(room == Octets(36, 0x55));
    const Inputs in;
    PipeKeys other = keys;
    CHECK_FALSE(derive(static_cast<Profile>(2), KeySize::e128, Direction::as_published, in.shared, in.challenge, in.gate, other));
    CHECK(text(other.key.octets) == std::string(64, '0'));
    CHECK_FALSE(derive(Profile::from_2021_04, static_cast<KeySize>(2), Direction::as_published, in.shared, in.challenge, in.gate, other));
    CHECK_FALSE(derive(Profile::from_2021_04, KeySize::e128, static_cast<Direction>(3), in.shared, in.challenge, in.gate, other));
}

TEST_CASE("secure fragment: from key agreement to a message, both ends for themselves") {
    for (const Curve curve : {Curve::p256, Curve::brainpool_p256r1}) {
        std::uint8_t one[scalar_size], two[scalar_size], point_one[point_size], point_two[point_size];
        put("11db1ee100150ff2ea338d708271be38300cb54241d79950f77b063039804f1d", one);
        put("25e40bc41e37e3e2ad25c3c6654511ffa8474a91a0032087593852d3e7d76bd3", two);
        REQUIRE(public_point(curve, one, point_one));
        REQUIRE(public_point(curve, two, point_two));
        Inputs opener, opened;
        REQUIRE(agree(curve, one, point_two, opener.shared));
        REQUIRE(agree(curve, two, point_one, opened.shared));
        PipeKeys mine, theirs;
        REQUIRE(derive(Profile::from_2021_04, KeySize::e256, Direction::from_opener, opener.shared, opener.challenge, opener.gate, mine));
        REQUIRE(derive(Profile::from_2021_04, KeySize::e256, Direction::from_opener, opened.shared, opened.challenge, opened.gate, theirs));
        CHECK(read(theirs, 1, protected_octets(mine, 1, true, abc)).content.result == Unprotected::accepted);
    }
}

TEST_CASE("secure fragment: the generated formats read what is written here, and the other way round") {
    namespace formats = ssp::generated::formats;
    const PipeKeys keys = keys_of(Profile::before_2021_04, KeySize::e256);
    std::uint8_t nonce[16];
    std::copy_n(keys.iv, 12, nonce);
    std::ranges::copy(hex("00000007"), nonce + 12);
    for (std::size_t size = 0; size != 240; ++size) {
        const Octets data(size, 0x5A);
        Octets fragment = protected_octets(keys, 7, size % 3 == 0, data);
        formats::SecureFragment outer{};
        REQUIRE(decode(fragment.data(), fragment.size(), outer));
        CHECK(outer.number == 7);
        Octets plain(outer.ciphertext.data, outer.ciphertext.data + outer.ciphertext.length);
        REQUIRE(open(keys.key, nonce, sizeof nonce, plain.data(), plain.size(), outer.tag));
        formats::SecurePlain inner{};
        REQUIRE(decode(plain.data(), plain.size(), inner));
        CHECK(Octets(inner.data.data, inner.data.data + inner.data.length) == data);
        CHECK(inner.last == (size % 3 == 0));
        Octets again(plain.size());
        REQUIRE(encode(inner, again.data(), again.size()));
        CHECK(again == plain);
    }
}
