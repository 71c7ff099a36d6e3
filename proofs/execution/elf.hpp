// SPDX-License-Identifier: Apache-2.0
// A linked 32-bit ELF file as an image to execute symbolically: code, constants and the addresses of functions.

#pragma once

#include "execution/instruction_set.hpp"

#include <filesystem>
#include <map>

namespace proofs::execution {

struct Symbol {
    std::uint32_t address;  // without the bit that marks the instruction set
    std::uint32_t size;     // in bytes; 0 if the file does not say
};

class Program {
public:
    // The image refers to the bytes of this object, which must outlive it.
    [[nodiscard]] Image image() const;

    std::map<std::string, Symbol> symbols;  // functions and other names of the code; of equal local names, none

private:
    friend class Sections;
    struct Part {
        std::uint32_t base, offset, size;  // offset in the file
    };
    const InstructionSet* set_ = nullptr;
    std::vector<std::uint8_t> file_;
    std::vector<Part> code_, constants_;
    std::vector<Writable> writable_;
};

// The sets a file may be for; the first whose header fits is taken.
using InstructionSets = std::vector<const InstructionSet*>;

// What the file is: `program` is a function and what it calls, alone; `firmware` holds other code and writable data as well.
enum class Holds : bool { program, firmware };

// Reads a linked executable. Throws std::runtime_error, naming the file and the reason, if it cannot be read, is
// truncated or inconsistent, is not a linked little-endian 32-bit executable for one of `sets` or not for its ABI, or has no
// code. A program is refused as well if it has code in more than one section, or writable data (.data, .bss and the
// like): state that no caller sees and no proof covers. Of a firmware writable data is left out of the image, so that an access
// to it is refused when it comes.
[[nodiscard]] Program read_elf(const std::filesystem::path& path, const InstructionSets& sets, Holds holds);

// The same of bytes in memory; `name` is for messages.
[[nodiscard]] Program read_elf(std::vector<std::uint8_t> file, const std::string& name, const InstructionSets& sets, Holds holds);

}  // namespace proofs::execution
