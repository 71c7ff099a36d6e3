// SPDX-License-Identifier: Apache-2.0
// A linked 32-bit RISC-V ELF file as an image to execute symbolically: code, constants and the addresses of functions.

#pragma once

#include "rv32/image.hpp"

#include <filesystem>
#include <map>

namespace proofs::rv32 {

struct Symbol {
    std::uint32_t address;
    std::uint32_t size;  // in bytes; 0 if the file does not say
};

class Program {
public:
    // The image refers to the bytes of this object, which must outlive it.
    [[nodiscard]] Image image() const;

    std::map<std::string, Symbol> symbols;  // functions and other names of the code; of equal local names, none

private:
    friend Program read_elf(std::vector<std::uint8_t> file, const std::string& name);
    struct Part {
        std::uint32_t base, offset, size;  // offset in the file
    };
    std::vector<std::uint8_t> file_;
    Part code_{};
    std::vector<Part> constants_;
};

// Reads a linked executable. Throws std::runtime_error, naming the file and the reason, if it cannot be read, is
// truncated or inconsistent, is not a linked little-endian RV32 executable (ilp32), has no code or code in more than
// one section, or has writable data (.data, .bss and the like): state that no caller sees and no proof covers.
[[nodiscard]] Program read_elf(const std::filesystem::path& path);

// The same of bytes in memory; `name` is for messages.
[[nodiscard]] Program read_elf(std::vector<std::uint8_t> file, const std::string& name);

}  // namespace proofs::rv32
