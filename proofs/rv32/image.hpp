// SPDX-License-Identifier: Apache-2.0
// The linked program as bytes at fixed addresses, and the exception that says why it was refused.

#pragma once

#include "rv32/decode.hpp"

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace proofs::rv32 {

// Bytes at a fixed address. Must outlive what refers to them; does not pass the end of the address space.
struct Section {
    std::uint32_t base = 0;
    std::span<const std::uint8_t> bytes;

    [[nodiscard]] bool contains(std::uint32_t address, std::uint32_t width) const {
        return address >= base && address - base <= bytes.size() && bytes.size() - (address - base) >= width;
    }
};

struct Image {
    Section code;
    std::vector<Section> constants;  // .rodata and the like: may be read, never written or executed
};

// The program leaves what can be proven. `what()` names the thing, its address and what to do about it.
class Refused : public std::runtime_error {
public:
    Refused(std::uint32_t at, const std::string& why) : std::runtime_error(why), address(at) {}
    std::uint32_t address;  // of the instruction
};

// The instruction at `address`. Throws Refused if it is not inside the code, odd, or outside the subset of `decode`.
[[nodiscard]] Instruction fetch(const Image& image, std::uint32_t address);

}  // namespace proofs::rv32
