// SPDX-License-Identifier: Apache-2.0
// Octets as the standards print them.

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace crypto_test {

using Octets = std::vector<std::uint8_t>;

inline Octets hex(std::string_view text) {
    const auto digit = [](char c) -> int {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        throw std::invalid_argument("not a hexadecimal digit");
    };
    std::string digits(text);
    std::erase(digits, ' ');
    if (digits.size() % 2 != 0) throw std::invalid_argument("half an octet");
    Octets result;
    for (std::size_t k = 0; k != digits.size(); k += 2)
        result.push_back(static_cast<std::uint8_t>(digit(digits[k]) * 16 + digit(digits[k + 1])));
    return result;
}

// The same, into an array of exactly that size.
template <std::size_t N>
void put(std::string_view text, std::uint8_t (&out)[N]) {
    const Octets octets = hex(text);
    if (octets.size() != N) throw std::invalid_argument("another size");
    std::copy(octets.begin(), octets.end(), out);
}

inline std::string text(const std::uint8_t* octets, std::size_t size) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string result;
    for (std::size_t k = 0; k != size; ++k) (result += digits[octets[k] >> 4]) += digits[octets[k] & 15];
    return result;
}
template <std::size_t N>
std::string text(const std::uint8_t (&octets)[N]) {
    return text(octets, N);
}
inline std::string text(const Octets& octets) { return text(octets.data(), octets.size()); }

}  // namespace crypto_test
