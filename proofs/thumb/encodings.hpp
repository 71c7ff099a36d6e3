// SPDX-License-Identifier: Apache-2.0
// The two tables of encodings, and what they share.

#pragma once

#include "thumb/decode.hpp"

namespace proofs::thumb {

using Decoded = std::optional<Instruction>;

constexpr std::uint8_t sp = 13, lr = 14, pc = 15;

constexpr std::uint32_t bits(std::uint32_t word, unsigned high, unsigned low) {
    return (word >> low) & ((2u << (high - low)) - 1);
}
constexpr bool bit(std::uint32_t word, unsigned n) { return (word >> n & 1) != 0; }
constexpr std::uint8_t field(std::uint32_t word, unsigned low) { return static_cast<std::uint8_t>(bits(word, low + 3, low)); }
constexpr std::uint8_t field_low(std::uint32_t word, unsigned low) {  // r0..r7
    return static_cast<std::uint8_t>(bits(word, low + 2, low));
}
constexpr std::uint32_t extend(std::uint32_t value, unsigned width) {
    const std::uint32_t sign = 1u << (width - 1);
    return (value ^ sign) - sign;
}
constexpr bool bad(std::uint8_t r) { return r == sp || r == pc; }  // where sp and pc are unpredictable

// An immediate shift as two bits and five: 0 means 32 of lsr and asr, and rrx of ror.
struct Shifted {
    Shift shift;
    std::uint8_t amount;
};
constexpr Shifted shifted(std::uint32_t type, std::uint32_t amount) {
    const auto n = static_cast<std::uint8_t>(amount);
    if (type == 3 && n == 0) return {Shift::rrx, 1};
    return {static_cast<Shift>(type), type != 0 && n == 0 ? std::uint8_t{32} : n};
}

// Without regard to IT blocks; `in_it`: flags are left alone where the encoding says so.
[[nodiscard]] Decoded decode_narrow(std::uint32_t half, bool in_it);
[[nodiscard]] Decoded decode_wide(std::uint32_t word);

}  // namespace proofs::thumb
