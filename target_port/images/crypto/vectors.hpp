// SPDX-License-Identifier: Apache-2.0
// Octets from text, where there is no library.

#pragma once

#include "common/checks.hpp"

namespace ssp::target {

template <size_t n> struct Hex {
    uint8_t octet[n];
};

void no_hexadecimal_digit();  // called by what does not compile

// "00ff" as two octets; anything else does not compile.
template <size_t n> consteval Hex<(n - 1) / 2> hex(const char (&digits)[n]) {
    static_assert(n % 2 == 1);
    Hex<(n - 1) / 2> result{};
    for (size_t k = 0; k + 1 != n; ++k) {
        const char d = digits[k];
        if (!(d >= '0' && d <= '9') && !(d >= 'a' && d <= 'f')) no_hexadecimal_digit();
        const int value = d <= '9' ? d - '0' : d - 'a' + 10;
        result.octet[k / 2] = static_cast<uint8_t>(result.octet[k / 2] << 4 | value);
    }
    return result;
}

template <size_t n> bool is(const uint8_t* octets, const Hex<n>& expected) { return __builtin_memcmp(octets, expected.octet, n) == 0; }

void check_bearssl(Checks& checks);   // known answers of the primitives
void check_adapters(Checks& checks);  // and of impl/crypto over them
void measure(Checks& checks);        // instructions and stack, as figures

}  // namespace ssp::target
