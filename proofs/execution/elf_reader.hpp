// SPDX-License-Identifier: Apache-2.0
// The structures and names of an ELF file; no field of it is believed before it is checked.

#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <elf.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace proofs::execution {

// Of bytes that outlive it; each function throws std::runtime_error, with `name` and the reason, if what it reads is not in the file.
class ElfReader {
public:
    ElfReader(const std::vector<std::uint8_t>& file, std::string name) : file_(file), name_(std::move(name)) {}

    [[noreturn]] void refuse(const std::string& why) const { throw std::runtime_error(name_ + ": " + why); }

    // A structure of the file, copied out of it. The host is little-endian, as the file is.
    template <class T> T at(std::uint64_t offset) const {
        check(offset, sizeof(T));
        T result;
        std::memcpy(&result, file_.data() + offset, sizeof(T));
        return result;
    }
    void check(std::uint64_t offset, std::uint64_t size) const {
        if (offset > file_.size() || file_.size() - offset < size)
            refuse("the file is truncated or damaged: it refers to byte " + std::to_string(offset + size) + " of " +
                   std::to_string(file_.size()));
    }
    // The text at `offset` of a string table.
    std::string text(const Elf32_Shdr& table, std::uint32_t offset) const {
        if (table.sh_type != SHT_STRTAB) refuse("a name refers to a section that holds no names");
        check(table.sh_offset, table.sh_size);
        if (offset >= table.sh_size) refuse("a name lies outside the table of names");
        const auto begin = file_.begin() + static_cast<std::ptrdiff_t>(table.sh_offset);
        const auto end = begin + static_cast<std::ptrdiff_t>(table.sh_size);
        const auto first = begin + static_cast<std::ptrdiff_t>(offset);
        const auto last = std::find(first, end, std::uint8_t{0});
        if (last == end) refuse("a name has no end");
        return {first, last};
    }

private:
    const std::vector<std::uint8_t>& file_;
    std::string name_;
};

}  // namespace proofs::execution
