// SPDX-License-Identifier: Apache-2.0
// Key agreement gives what RFC 7027 and RFC 5903 print, and takes no point and no scalar that is not one.

#include "crypto/agreement.hpp"
#include "crypto/weierstrass.hpp"
#include "crypto_hex.hpp"

#include <doctest/doctest.h>

using namespace ssp::crypto;
using namespace crypto_test;

namespace {

struct Vector {
    Curve curve;
    const char *secret_a, *secret_b, *point_a, *point_b, *shared, *order;
};
constexpr Vector vectors[] = {
    // RFC 7027, A.1
    {Curve::brainpool_p256r1, "81DB1EE100150FF2EA338D708271BE38300CB54241D79950F77B063039804F1D",
     "55E40BC41E37E3E2AD25C3C6654511FFA8474A91A0032087593852D3E7D76BD3",
     "0444106e913f92bc02a1705d9953a8414db95e1aaa49e81d9e85f929a8e3100be58ab4846f11caccb73ce49cbdd120f5a900a69fd32c272223f7"
     "89ef10eb089bdc",
     "048d2d688c6cf93e1160ad04cc4429117dc2c41825e1e9fca0addd34e6f1b39f7b990c57520812be512641e47034832106bc7d3e8dd0e4c7f113"
     "6d7006547cec6a",
     "89afc39d41d3b327814b80940b042590f96556ec91e6ae7939bce31f3a18bf2b",
     "A9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7"},
    // RFC 5903, 8.1
    {Curve::p256, "C88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433",
     "C6EF9C5D78AE012A011164ACB397CE2088685D8F06BF9BE0B283AB46476BEE53",
     "04dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c37725811805271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f5838"
     "9e0577b8990bb3",
     "04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf6356fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353"
     "e74f33039872ab",
     "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de",
     "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"},
};
constexpr const char* zeros = "0000000000000000000000000000000000000000000000000000000000000000";

struct Scalar {
    explicit Scalar(std::string_view digits) { put(digits, octets); }
    std::uint8_t octets[scalar_size];
};
struct Point {
    explicit Point(std::string_view digits) { put(digits, octets); }
    std::uint8_t octets[point_size];
};

// True if refused and nothing is left behind.
bool refused(Curve curve, const Scalar& secret, const Point& peer) {
    std::uint8_t shared[32];
    std::ranges::fill(shared, std::uint8_t{0x55});
    return !agree(curve, secret.octets, peer.octets, shared) && text(shared) == zeros;
}

}  // namespace

TEST_CASE("crypto: key agreement on both curves gives the published points and secrets, from both ends") {
    for (const Vector& v : vectors) {
        const Scalar a(v.secret_a), b(v.secret_b);
        std::uint8_t point[point_size], shared[32];
        REQUIRE(public_point(v.curve, a.octets, point));
        CHECK(text(point) == v.point_a);
        REQUIRE(public_point(v.curve, b.octets, point));
        CHECK(text(point) == v.point_b);
        REQUIRE(agree(v.curve, a.octets, Point(v.point_b).octets, shared));
        CHECK(text(shared) == v.shared);
        REQUIRE(agree(v.curve, b.octets, Point(v.point_a).octets, shared));
        CHECK(text(shared) == v.shared);
    }
}

TEST_CASE("crypto: the scalar 1 gives the point itself, the scalar order - 1 its mirror image") {
    for (const Vector& v : vectors) {
        Scalar one(zeros), highest(v.order);
        one.octets[31] = 1;
        --highest.octets[31];
        std::uint8_t shared[32], first[point_size], last[point_size];
        REQUIRE(agree(v.curve, one.octets, Point(v.point_a).octets, shared));
        CHECK(text(shared) == std::string(v.point_a).substr(2, 64));
        REQUIRE(agree(v.curve, highest.octets, Point(v.point_a).octets, shared));
        CHECK(text(shared) == std::string(v.point_a).substr(2, 64));
        REQUIRE(public_point(v.curve, one.octets, first));
        REQUIRE(public_point(v.curve, highest.octets, last));
        CHECK(text(first + 1, 32) == text(last + 1, 32));
        CHECK(text(first + 33, 32) != text(last + 33, 32));
    }
}

TEST_CASE("crypto: zero, the order and more are no scalars") {
    for (const Vector& v : vectors) {
        Scalar more(v.order);
        ++more.octets[31];
        for (const Scalar& secret : {Scalar(zeros), Scalar(v.order), more, Scalar(std::string(64, 'f'))}) {
            std::uint8_t point[point_size];
            std::ranges::fill(point, std::uint8_t{0x55});
            CHECK_FALSE(public_point(v.curve, secret.octets, point));
            CHECK(text(point) == std::string(zeros) + zeros + "00");
            CHECK(refused(v.curve, secret, Point(v.point_b)));
        }
    }
}

TEST_CASE("crypto: a point off the curve, with a coordinate out of range, of another form or at infinity is refused") {
    for (const Vector& v : vectors) {
        const Scalar secret(v.secret_a);
        const Curve other = v.curve == Curve::p256 ? Curve::brainpool_p256r1 : Curve::p256;
        for (std::size_t bit = 0; bit < 512; bit += 37) {
            Point moved(v.point_b);
            moved.octets[1 + bit / 8] = static_cast<std::uint8_t>(moved.octets[1 + bit / 8] ^ (1u << bit % 8));
            CHECK(refused(v.curve, secret, moved));
        }
        CHECK(refused(other, secret, Point(v.point_b)));
        CHECK(refused(v.curve, secret, Point("04" + std::string(zeros) + zeros)));
        CHECK(refused(v.curve, secret, Point("00" + std::string(zeros) + zeros)));
        CHECK(refused(v.curve, secret, Point("04" + std::string(128, 'f'))));
        for (const int form : {0x00, 0x02, 0x03, 0x05, 0x84}) {
            Point changed(v.point_b);
            changed.octets[0] = static_cast<std::uint8_t>(form);
            CHECK(refused(v.curve, secret, changed));
        }
    }
}

TEST_CASE("crypto: a coordinate is taken as it is, never reduced") {
    // On brainpoolP256r1 x + p still fits 32 octets for small x: the first x below 100 that has a point.
    Weierstrass curve{};
    put("A9FB57DBA1EEA9BC3E660A909D838D726E3BF623D52620282013481D1F6E5377", curve.p);
    put("7D5A0975FC2C3057EEF67530417AFFE7FB8055C126DC5C6CE94A4B44F330B5D9", curve.a);
    put("26DC5C6CE94A4B44F330B5D9BBD77CBF958416295CF7E1CE6BCCDC18FF8C07B6", curve.b);
    put("A9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7", curve.order);
    const Group group(curve);
    std::uint8_t x[32], y[32];
    put("0000000000000000000000000000000000000000000000000000000000000001", x);
    put("09e0e9e8d98fb89da2a32b2c7618b26bb99b920f02a5e831a142e6c8673110cd", y);
    CHECK(group.contains(x, y));
    put("a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5378", x);
    CHECK_FALSE(group.contains(x, y));
}

TEST_CASE("crypto: an unknown curve is refused") {
    CHECK(refused(static_cast<Curve>(2), Scalar(vectors[0].secret_a), Point(vectors[0].point_b)));
}
