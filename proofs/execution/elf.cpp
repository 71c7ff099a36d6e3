// SPDX-License-Identifier: Apache-2.0
// Reads the section table and the symbol table of an ELF file; no field of the file is believed before it is checked.

#include "execution/elf.hpp"

#include "execution/elf_reader.hpp"

#include <algorithm>
#include <cstring>
#include <elf.h>
#include <fstream>
#include <iterator>
#include <set>

namespace proofs::execution {

namespace {

struct Header {
    Elf32_Ehdr fields;
    const InstructionSet* set;
};

Header header(const ElfReader& reader, const InstructionSets& sets) {
    const auto h = reader.at<Elf32_Ehdr>(0);
    if (std::memcmp(h.e_ident, ELFMAG, SELFMAG) != 0) reader.refuse("not an ELF file");
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const InstructionSet* s) { return s->header().machine == h.e_machine; });
    if (h.e_ident[EI_CLASS] != ELFCLASS32 || h.e_ident[EI_DATA] != ELFDATA2LSB || found == sets.end()) {
        std::string known;
        for (const InstructionSet* s : sets) known += (known.empty() ? "" : " or ") + s->name() + " (" + s->header().advice + ")";
        reader.refuse("not for 32-bit little-endian " + known);
    }
    const ElfHeader& wanted = (*found)->header();
    if (h.e_type != ET_EXEC)
        reader.refuse("not linked to fixed addresses; link it (-nostdlib -static -Wl,-Ttext=0x1000)");
    if ((h.e_flags & wanted.flags_mask) != wanted.flags)
        reader.refuse("not for the ABI " + wanted.abi + " (ELF flags " + hex(h.e_flags) + "); " + wanted.advice);
    if (h.e_shnum == 0 || h.e_shentsize != sizeof(Elf32_Shdr) || h.e_shstrndx >= h.e_shnum)
        reader.refuse("no usable section table; do not strip the sections");
    return {h, *found};
}

std::map<std::string, Symbol> symbols_of(const ElfReader& reader, const Elf32_Shdr& table, const Elf32_Shdr& names,
                                         const std::set<std::size_t>& code, std::uint32_t code_bit) {
    std::map<std::string, Symbol> result;
    std::set<std::string> global, ambiguous;
    if (table.sh_entsize != sizeof(Elf32_Sym)) reader.refuse("the symbol table has entries of an unknown size");
    for (std::uint64_t i = 0; i != table.sh_size / sizeof(Elf32_Sym); ++i) {
        const auto symbol = reader.at<Elf32_Sym>(std::uint64_t{table.sh_offset} + i * sizeof(Elf32_Sym));
        const unsigned type = ELF32_ST_TYPE(symbol.st_info);
        if (!code.contains(symbol.st_shndx) || (type != STT_FUNC && type != STT_NOTYPE)) continue;
        const std::string name = reader.text(names, symbol.st_name);
        if (name.empty() || name.front() == '$') continue;  // $x and $d mark code and data
        if (type == STT_FUNC && code_bit != 0 && (symbol.st_value & code_bit) == 0) continue;  // code of another instruction set
        const Symbol value{symbol.st_value & ~code_bit, symbol.st_size};
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
    const auto sections = [&](const std::vector<Part>& parts) {
        std::vector<Section> all;
        for (const Part& part : parts) all.push_back({part.base, std::span(file_).subspan(part.offset, part.size)});
        return all;
    };
    return {set_, sections(code_), sections(constants_), writable_};
}

// Sorts the sections of a file into what a program may use, and how.
class Sections {
public:
    Sections(const ElfReader& reader, Program& program, Holds holds) : reader_(reader), program_(program), holds_(holds) {}

    void take(std::size_t index, const Elf32_Shdr& s, const std::string& title) {
        if (s.sh_addr > 0xffffffffu - s.sh_size)
            reader_.refuse("the section " + title + " passes the end of the address space");
        const bool firmware = holds_ == Holds::firmware;
        if ((s.sh_flags & (SHF_WRITE | SHF_TLS)) != 0 || (firmware && s.sh_type == SHT_NOBITS)) {
            if (!firmware)
                reader_.refuse(
                    "has " + std::to_string(s.sh_size) + " bytes of writable data in " + title +
                    ": hidden state, which the proof does not cover; keep all state in the object the caller passes");
            program_.writable_.push_back({s.sh_addr, s.sh_size, title});
            return;
        }
        if (s.sh_type == SHT_NOBITS) reader_.refuse("the section " + title + " has no bytes in the file");
        if (s.sh_type != SHT_PROGBITS) {
            if (firmware) return;  // tables for unwinding and the like: no constants of a function
            reader_.refuse("the section " + title + " is for a dynamic loader; link with -static");
        }
        reader_.check(s.sh_offset, s.sh_size);
        const Program::Part part{s.sh_addr, s.sh_offset, s.sh_size};
        if ((s.sh_flags & SHF_EXECINSTR) == 0) {
            program_.constants_.push_back(part);
            return;
        }
        if (!code.empty() && !firmware)
            reader_.refuse("has code in more than one section, also in " + title +
                           "; collect .text.* in one .text when linking");
        code.insert(index);
        program_.code_.push_back(part);
    }
    static void give(Program& program, const InstructionSet* set, std::vector<std::uint8_t> file) {
        program.set_ = set;
        program.file_ = std::move(file);
    }

    std::set<std::size_t> code;

private:
    const ElfReader& reader_;
    Program& program_;
    Holds holds_;
};

Program read_elf(std::vector<std::uint8_t> file, const std::string& name, const InstructionSets& sets, Holds holds) {
    const ElfReader reader(file, name);
    const auto [h, set] = header(reader, sets);
    std::vector<Elf32_Shdr> sections;
    for (std::uint64_t i = 0; i != h.e_shnum; ++i)
        sections.push_back(reader.at<Elf32_Shdr>(std::uint64_t{h.e_shoff} + i * sizeof(Elf32_Shdr)));

    Program program;
    Sections sorted(reader, program, holds);
    for (std::size_t i = 1; i < sections.size(); ++i)
        if ((sections[i].sh_flags & SHF_ALLOC) != 0 && sections[i].sh_size != 0)
            sorted.take(i, sections[i], reader.text(sections[h.e_shstrndx], sections[i].sh_name));
    if (sorted.code.empty()) reader.refuse("has no code");
    for (const Elf32_Shdr& s : sections) {
        if (s.sh_type != SHT_SYMTAB) continue;
        if (s.sh_link >= sections.size()) reader.refuse("the symbol table refers to a section that does not exist");
        program.symbols = symbols_of(reader, s, sections[s.sh_link], sorted.code, set->convention().code_bit);
    }
    Sections::give(program, set, std::move(file));
    return program;
}

Program read_elf(const std::filesystem::path& path, const InstructionSets& sets, Holds holds) {
    std::ifstream stream(path, std::ios::binary);
    std::vector<std::uint8_t> file{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) throw std::runtime_error(path.string() + ": cannot be read");
    return read_elf(std::move(file), path.string(), sets, holds);
}

}  // namespace proofs::execution
