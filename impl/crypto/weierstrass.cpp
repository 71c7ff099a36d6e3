// SPDX-License-Identifier: Apache-2.0
/* see weierstrass.hpp */
#include "crypto/weierstrass.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

// From inner.h of BearSSL 0.6, which is not installed.
extern "C" {
uint32_t br_i31_decode_mod(uint32_t* x, const void* src, size_t len, const uint32_t* m);
void br_i31_decode(uint32_t* x, const void* src, size_t len);
void br_i31_encode(void* dst, size_t len, const uint32_t* x);
uint32_t br_i31_ninv31(uint32_t x);
void br_i31_to_monty(uint32_t* x, const uint32_t* m);
void br_i31_from_monty(uint32_t* x, const uint32_t* m, uint32_t m0i);
void br_i31_montymul(uint32_t* d, const uint32_t* x, const uint32_t* y, const uint32_t* m, uint32_t m0i);
uint32_t br_i31_add(uint32_t* a, const uint32_t* b, uint32_t ctl);
uint32_t br_i31_sub(uint32_t* a, const uint32_t* b, uint32_t ctl);
void br_i31_modpow(uint32_t* x, const unsigned char* e, size_t elen, const uint32_t* m, uint32_t m0i, uint32_t* t1, uint32_t* t2);
}

namespace ssp::crypto {

Field::Field(const uint8_t (&prime)[32]) noexcept {
    br_i31_decode(prime_.words, prime, sizeof prime);
    negated_inverse_ = br_i31_ninv31(prime_.words[1]);
    octets::copy(prime_minus_2_, prime, sizeof prime);
    prime_minus_2_[31] = static_cast<uint8_t>(prime_minus_2_[31] - 2);  // no borrow: see the primes used
}

bool Field::decode(const uint8_t (&number)[32], Element& element) const noexcept {
    const uint32_t below = br_i31_decode_mod(element.words, number, sizeof number, prime_.words);
    br_i31_to_monty(element.words, prime_.words);
    return below == 1;
}

void Field::encode(const Element& element, uint8_t (&number)[32]) const noexcept {
    Wiped<Element> plain;
    plain.value = element;
    br_i31_from_monty(plain.value.words, prime_.words, negated_inverse_);
    br_i31_encode(number, sizeof number, plain.value.words);
}

Element Field::product(const Element& a, const Element& b) const noexcept {
    Element result{};
    br_i31_montymul(result.words, a.words, b.words, prime_.words, negated_inverse_);
    return result;
}

Element Field::sum(Element a, const Element& b) const noexcept {
    uint32_t too_large = br_i31_add(a.words, b.words, 1);
    too_large |= br_i31_sub(a.words, prime_.words, 0) ^ 1;
    br_i31_sub(a.words, prime_.words, too_large);
    return a;
}

Element Field::difference(Element a, const Element& b) const noexcept {
    br_i31_add(a.words, prime_.words, br_i31_sub(a.words, b.words, 1));
    return a;
}

Element Field::inverse(Element a) const noexcept {
    Element t1{}, t2{};
    br_i31_from_monty(a.words, prime_.words, negated_inverse_);
    br_i31_modpow(a.words, prime_minus_2_, sizeof prime_minus_2_, prime_.words, negated_inverse_, t1.words, t2.words);
    br_i31_to_monty(a.words, prime_.words);
    return a;
}

Element Field::zero() const noexcept {
    Element result{};
    result.words[0] = prime_.words[0];
    return result;
}

Element Field::one() const noexcept {
    uint8_t number[32]{};
    number[31] = 1;
    Element result{};
    decode(number, result);
    return result;
}

Group::Group(const Weierstrass& curve) noexcept : curve_(curve), field_(curve.p) {
    field_.decode(curve.a, a_);
    field_.decode(curve.b, b_);
    three_b_ = field_.sum(field_.sum(b_, b_), b_);
}

bool Group::contains(const uint8_t (&x)[32], const uint8_t (&y)[32]) const noexcept {
    const Field& f = field_;
    Element ex{}, ey{};
    const bool x_below = f.decode(x, ex), y_below = f.decode(y, ey);
    const Element right = f.sum(f.product(f.sum(f.product(ex, ex), a_), ex), b_);
    const Element apart = f.difference(f.product(ey, ey), right);
    uint32_t bits = 0;
    for (size_t k = 1; k != element_words; ++k) bits |= apart.words[k];
    return x_below && y_below && bits == 0;
}

// Names as in the paper.
Projective Group::add(const Projective& p, const Projective& q) const noexcept {
    const Field& f = field_;
    Element t0 = f.product(p.x, q.x), t1 = f.product(p.y, q.y), t2 = f.product(p.z, q.z);
    const Element t3 = f.difference(f.product(f.sum(p.x, p.y), f.sum(q.x, q.y)), f.sum(t0, t1));
    Element t4 = f.difference(f.product(f.sum(p.x, p.z), f.sum(q.x, q.z)), f.sum(t0, t2));
    const Element t5 = f.difference(f.product(f.sum(p.y, p.z), f.sum(q.y, q.z)), f.sum(t1, t2));
    Element z3 = f.sum(f.product(three_b_, t2), f.product(a_, t4));
    Element x3 = f.difference(t1, z3);
    z3 = f.sum(t1, z3);
    Element y3 = f.product(x3, z3);
    t1 = f.sum(f.sum(t0, t0), t0);
    t2 = f.product(a_, t2);
    t4 = f.product(three_b_, t4);
    t1 = f.sum(t1, t2);
    t2 = f.product(a_, f.difference(t0, t2));
    t4 = f.sum(t4, t2);
    y3 = f.sum(y3, f.product(t1, t4));
    x3 = f.difference(f.product(t3, x3), f.product(t5, t4));
    z3 = f.sum(f.product(t5, z3), f.product(t3, t1));
    return {x3, y3, z3};
}

namespace {

// to := from where the mask is all ones.
void select(Element& to, const Element& from, uint32_t mask) noexcept {
    for (size_t k = 0; k != element_words; ++k) to.words[k] ^= (to.words[k] ^ from.words[k]) & mask;
}

}  // namespace

// 256 doublings and 256 additions, whatever the scalar is; each sum is kept or thrown away by a mask.
bool Group::multiply(const uint8_t (&scalar)[32], const uint8_t (&x)[32], const uint8_t (&y)[32], uint8_t (&result_x)[32],
                     uint8_t (&result_y)[32]) const noexcept {
    if (!contains(x, y) || !in_range(scalar, curve_.order)) return false;
    const Field& f = field_;
    Projective base{f.zero(), f.zero(), f.one()};
    f.decode(x, base.x);
    f.decode(y, base.y);
    Wiped<Projective> result, longer;
    result.value = {f.zero(), f.one(), f.zero()};  // infinity
    for (size_t bit = 0; bit != 256; ++bit) {
        result.value = add(result.value, result.value);
        longer.value = add(result.value, base);
        const uint32_t mask = 0u - ((static_cast<uint32_t>(scalar[bit / 8]) >> (7 - bit % 8)) & 1u);
        select(result.value.x, longer.value.x, mask);
        select(result.value.y, longer.value.y, mask);
        select(result.value.z, longer.value.z, mask);
    }
    Wiped<Element> inverse, affine;
    inverse.value = f.inverse(result.value.z);
    affine.value = f.product(result.value.x, inverse.value);
    f.encode(affine.value, result_x);
    affine.value = f.product(result.value.y, inverse.value);
    f.encode(affine.value, result_y);
    return true;
}

bool in_range(const uint8_t (&scalar)[32], const uint8_t (&order)[32]) noexcept {
    uint32_t borrow = 0, bits = 0;
    for (size_t k = 32; k-- != 0;) {
        borrow = ((static_cast<uint32_t>(scalar[k]) - order[k] - borrow) >> 8) & 1u;
        bits |= scalar[k];
    }
    return (borrow & (bits != 0 ? 1u : 0u)) == 1;
}

}  // namespace ssp::crypto
