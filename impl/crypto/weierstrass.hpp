// SPDX-License-Identifier: Apache-2.0
// Points of a short Weierstrass curve over a 256-bit prime, for any coefficients, on BearSSL's 31-bit integers.
//
// BearSSL knows the curves of NIST and 25519 only. Its arithmetic modulo an odd number is constant-time; its header for
// it is not installed, its symbols are exported. Points are added by the complete formulas of Renes, Costello and Batina
// (2016, algorithm 1), which have no special case: doubling, infinity and inverse points go the same way, so there is
// no branch on data, and no address depends on data either. They hold for curves of odd order, as those of prime order.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

// y^2 = x^3 + ax + b modulo p; all numbers big-endian.
struct Weierstrass {
    uint8_t p[32], a[32], b[32];
    uint8_t order[32];
    uint8_t generator_x[32], generator_y[32];
};

inline constexpr size_t element_words = 2 + (256 + 30) / 31;  // of BearSSL: the bit length, then 31 bits a word

struct Element {
    uint32_t words[element_words];
};

// Arithmetic modulo p, in Montgomery form.
class Field {
public:
    explicit Field(const uint8_t (&prime)[32]) noexcept;
    // False, and zero, if the number is not below p.
    bool decode(const uint8_t (&number)[32], Element& element) const noexcept;
    void encode(const Element& element, uint8_t (&number)[32]) const noexcept;
    Element product(const Element& a, const Element& b) const noexcept;
    Element sum(Element a, const Element& b) const noexcept;
    Element difference(Element a, const Element& b) const noexcept;
    Element inverse(Element a) const noexcept;  // of zero: zero
    Element zero() const noexcept;
    Element one() const noexcept;

private:
    Element prime_{};
    uint32_t negated_inverse_;
    uint8_t prime_minus_2_[32];
};

struct Projective {
    Element x, y, z;
};

class Group {
public:
    explicit Group(const Weierstrass& curve) noexcept;
    // False unless both coordinates are below p and satisfy the equation.
    [[nodiscard]] bool contains(const uint8_t (&x)[32], const uint8_t (&y)[32]) const noexcept;
    // scalar * (x, y), for a point of the group and a scalar of 1 .. order - 1; false, and nothing written, if not.
    [[nodiscard]] bool multiply(const uint8_t (&scalar)[32], const uint8_t (&x)[32], const uint8_t (&y)[32],
                                uint8_t (&result_x)[32], uint8_t (&result_y)[32]) const noexcept;

private:
    Projective add(const Projective& p, const Projective& q) const noexcept;

    const Weierstrass& curve_;
    Field field_;
    Element a_{}, b_{}, three_b_{};
};

// Is 0 < scalar < order? Reads both whole, whatever they are.
[[nodiscard]] bool in_range(const uint8_t (&scalar)[32], const uint8_t (&order)[32]) noexcept;

}  // namespace ssp::crypto
