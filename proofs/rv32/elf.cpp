// SPDX-License-Identifier: Apache-2.0
// Reads the section table and the symbol table of an ELF file; no field of the file is believed before it is checked.

#include "rv32/elf.hpp"

#include "rv32/listing.hpp"

#include <algorithm>
#include <cstring>
#include <elf.h>
#include <fstream>
#include <iterator>
#include <set>

namespace proofs::rv32 {

namespace {

static_assert(EM_RISCV == 243);

class Reader {
public:
    Reader(const std::vector<std::uint8_t>& file, std::string name) : file_(file), name_(std::move(name)) {}

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

Elf32_Ehdr header(const Reader& reader) {
    const auto h = reader.at<Elf32_Ehdr>(0);
    if (std::memcmp(h.e_ident, ELFMAG, SELFMAG) != 0) reader.refuse("not an ELF file");
    if (h.e_ident[EI_CLASS] != ELFCLASS32 || h.e_ident[EI_DATA] != ELFDATA2LSB || h.e_machine != EM_RISCV)
        reader.refuse("not for 32-bit little-endian RISC-V; compile with -march=rv32imc -mabi=ilp32");
    if (h.e_type != ET_EXEC)
        reader.refuse("not linked to fixed addresses; link it (-nostdlib -static -Wl,-Ttext=0x1000)");
    if ((h.e_flags & ~static_cast<std::uint32_t>(EF_RISCV_RVC)) != 0)
        reader.refuse("not for the ABI ilp32 (ELF flags " + hex(h.e_flags) + "); compile with -mabi=ilp32");
    if (h.e_shnum == 0 || h.e_shentsize != sizeof(Elf32_Shdr) || h.e_shstrndx >= h.e_shnum)
        reader.refuse("no usable section table; do not strip the sections");
    return h;
}

std::map<std::string, Symbol> symbols_of(const Reader& reader, const Elf32_Shdr& table, const Elf32_Shdr& names,
                                         std::size_t code) {
    std::map<std::string, Symbol> result;
    std::set<std::string> global, ambiguous;
    if (table.sh_entsize != sizeof(Elf32_Sym)) reader.refuse("the symbol table has entries of an unknown size");
    for (std::uint64_t i = 0; i != table.sh_size / sizeof(Elf32_Sym); ++i) {
        const auto symbol = reader.at<Elf32_Sym>(std::uint64_t{table.sh_offset} + i * sizeof(Elf32_Sym));
        const unsigned type = ELF32_ST_TYPE(symbol.st_info);
        if (symbol.st_shndx != code || (type != STT_FUNC && type != STT_NOTYPE)) continue;
        const std::string name = reader.text(names, symbol.st_name);
        if (name.empty() || name.front() == '$') continue;  // $x and $d mark code and data
        const Symbol value{symbol.st_value, symbol.st_size};
        if (ELF32_ST_BIND(symbol.st_info) != STB_LOCAL) {
            global.insert(name);
            result.insert_or_assign(name, value);
        } else if (!global.contains(name)) {
            const auto [where, added] = result.emplace(name, value);
            if (!added && where->second.address != value.address) ambiguous.insert(name);
        }
    }
    for (const std::string& name : ambiguous)
        if (!global.contains(name)) result.erase(name);
    return result;
}

}  // namespace

Image Program::image() const {
    const auto section = [&](const Part& part) {
        return Section{part.base, std::span(file_).subspan(part.offset, part.size)};
    };
    Image result{section(code_), {}};
    for (const Part& part : constants_) result.constants.push_back(section(part));
    return result;
}

Program read_elf(std::vector<std::uint8_t> file, const std::string& name) {
    Program program;
    program.file_ = std::move(file);
    const Reader reader(program.file_, name);
    const Elf32_Ehdr h = header(reader);
    std::vector<Elf32_Shdr> sections;
    for (std::uint64_t i = 0; i != h.e_shnum; ++i)
        sections.push_back(reader.at<Elf32_Shdr>(std::uint64_t{h.e_shoff} + i * sizeof(Elf32_Shdr)));

    std::size_t code = 0;
    for (std::size_t i = 1; i < sections.size(); ++i) {
        const Elf32_Shdr& s = sections[i];
        if ((s.sh_flags & SHF_ALLOC) == 0 || s.sh_size == 0) continue;
        const std::string title = reader.text(sections[h.e_shstrndx], s.sh_name);
        if ((s.sh_flags & (SHF_WRITE | SHF_TLS)) != 0)
            reader.refuse(
                "has " + std::to_string(s.sh_size) + " bytes of writable data in " + title +
                ": hidden state, which the proof does not cover; keep all state in the object the caller passes");
        if (s.sh_type == SHT_NOBITS) reader.refuse("the section " + title + " has no bytes in the file");
        if (s.sh_type != SHT_PROGBITS)
            reader.refuse("the section " + title + " is for a dynamic loader; link with -static");
        reader.check(s.sh_offset, s.sh_size);
        if (s.sh_addr > 0xffffffffu - s.sh_size)
            reader.refuse("the section " + title + " passes the end of the address space");
        const Program::Part part{s.sh_addr, s.sh_offset, s.sh_size};
        if ((s.sh_flags & SHF_EXECINSTR) == 0) {
            program.constants_.push_back(part);
        } else if (code == 0) {
            code = i;
            program.code_ = part;
        } else {
            reader.refuse("has code in more than one section, also in " + title +
                          "; collect .text.* in one .text when linking");
        }
    }
    if (code == 0) reader.refuse("has no code");
    for (const Elf32_Shdr& s : sections) {
        if (s.sh_type != SHT_SYMTAB) continue;
        if (s.sh_link >= sections.size()) reader.refuse("the symbol table refers to a section that does not exist");
        program.symbols = symbols_of(reader, s, sections[s.sh_link], code);
    }
    return program;
}

Program read_elf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::vector<std::uint8_t> file{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) throw std::runtime_error(path.string() + ": cannot be read");
    return read_elf(std::move(file), path.string());
}

}  // namespace proofs::rv32
