// SPDX-License-Identifier: Apache-2.0
// Sequence numbers, which wrap round.
//
// A model may count further than the protocol does: its numbers run to `range`, a multiple of the `modulus` on the air.
// The protocol reads what is left modulo `modulus`, a property reads all. The bits above are ghosts: two frames 8 apart
// look the same to the receiver and different to the proof, so a frame taken for another one is seen. A product has
// range == modulus and no ghosts.

#pragma once

#include "lang/lang.hpp"

namespace ssp::scl::link {

using namespace spec::lang;

template <int modulus_, int range_>
struct Numbers {
    static constexpr int modulus = modulus_, range = range_;
    static_assert(range % modulus == 0);
    using Value = UpTo<range - 1>;

    static constexpr Named plus{"plus", [](const Term<Number>& a, const Term<Number>& b) { return choose(a + b < range, a + b, a + b - range); }};
    // How far it is from a forward to b.
    static constexpr Named distance{"distance", [](const Term<Number>& a, const Term<Number>& b) { return choose(a <= b, b - a, b + range - a); }};
    // What the air carries of a number.
    static constexpr Term<Number> heard(Term<Number> a) {
        for (int half = range / 2; half >= modulus; half /= 2) a = choose(a < half, a, a - half);
        return a;
    }
    // The same distance for one who hears both numbers.
    static constexpr Named gap{"gap", [](const Term<Number>& a, const Term<Number>& b) { return heard(distance(a, b)); }};
};

}  // namespace ssp::scl::link
