// SPDX-License-Identifier: Apache-2.0
// The linked program as bytes at fixed addresses, and the exception that says why it was refused.

#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace proofs::execution {

class InstructionSet;

// Bytes at a fixed address. Must outlive what refers to them; does not pass the end of the address space.
struct Section {
    std::uint32_t base = 0;
    std::span<const std::uint8_t> bytes;

    [[nodiscard]] bool contains(std::uint32_t address, std::uint32_t width) const {
        return address >= base && address - base <= bytes.size() && bytes.size() - (address - base) >= width;
    }
};

// Of a firmware: a named area that other code writes.
struct Writable {
    std::uint32_t base = 0, size = 0;
    std::string name;
};

struct Image {
    const InstructionSet* set;         // what the bytes of the code mean
    std::vector<Section> code;         // may be executed and read, never written
    std::vector<Section> constants;    // .rodata and the like: may be read, never written or executed
    std::vector<Writable> writable{};  // may not be touched at all; known for the sake of messages
};

// The program leaves what can be proven. `what()` names the thing, its address and what to do about it.
class Refused : public std::runtime_error {
public:
    Refused(std::uint32_t at, const std::string& why) : std::runtime_error(why), address(at) {}
    std::uint32_t address;  // of the instruction
};

// The half word number `index` of the instruction at `address`. Throws Refused if the address is odd or the half word not
// inside the code.
[[nodiscard]] std::uint32_t half_word(const Image& image, std::uint32_t address, unsigned index);

[[nodiscard]] std::string hex(std::uint32_t value);  // "0x1a2b"

}  // namespace proofs::execution
