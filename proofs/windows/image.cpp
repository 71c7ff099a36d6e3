// SPDX-License-Identifier: Apache-2.0
#include "windows/image.hpp"

#include "execution/elf_reader.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace proofs::windows {

using namespace ssp::windows;

namespace {

class Elf {
public:
    explicit Elf(const std::filesystem::path& path) : octets_(read(path)), reader_(octets_, path.string()) {
        const auto header = reader_.at<Elf32_Ehdr>(0);
        if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS32 || header.e_ident[EI_DATA] != ELFDATA2LSB || header.e_type != ET_EXEC)
            reader_.refuse("it is no linked little-endian ELF file of 32 bits");
        for (unsigned i = 0; i != header.e_shnum; ++i) sections.push_back(reader_.at<Elf32_Shdr>(header.e_shoff + std::uint64_t{i} * sizeof(Elf32_Shdr)));
        for (unsigned i = 0; i != header.e_phnum; ++i) segments.push_back(reader_.at<Elf32_Phdr>(header.e_phoff + std::uint64_t{i} * sizeof(Elf32_Phdr)));
        if (header.e_shstrndx >= sections.size()) reader_.refuse("its sections have no names");
        names_ = sections[header.e_shstrndx];
    }
    std::string name(const Elf32_Shdr& section) const { return reader_.text(names_, section.sh_name); }

    // The value of a symbol; throws if there is none of this name.
    std::uint32_t symbol(const std::string& wanted) const {
        for (const Elf32_Shdr& s : sections) {
            if (s.sh_type != SHT_SYMTAB || s.sh_link >= sections.size()) continue;
            for (std::uint64_t i = 0; i != s.sh_size / sizeof(Elf32_Sym); ++i) {
                const auto symbol = reader_.at<Elf32_Sym>(s.sh_offset + i * sizeof(Elf32_Sym));
                if (reader_.text(sections[s.sh_link], symbol.st_name) == wanted) return symbol.st_value;
            }
        }
        reader_.refuse("it has no symbol " + wanted);
    }

    std::vector<Elf32_Shdr> sections{};
    std::vector<Elf32_Phdr> segments{};

private:
    static std::vector<std::uint8_t> read(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        if (!in) throw std::runtime_error(path.string() + ": it cannot be read");
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::vector<std::uint8_t> octets_;
    proofs::execution::ElfReader reader_;
    Elf32_Shdr names_{};
};

const Area* area_at(const Board& board, std::uint64_t from, std::uint64_t size) {
    const auto found = std::ranges::find_if(board.areas, [&](const Area& a) { return from >= a.base && from + size <= a.end(); });
    return found == board.areas.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> misplaced(const Board& board, const std::filesystem::path& path, bool loads_bundles) {
    const Elf elf(path);
    std::vector<std::string> wrong;
    const auto owner_of = [&](const std::string& section) {
        for (const std::string& t : board.tenants)
            if (section.starts_with('.' + t + '_') || section.starts_with('.' + t + '.')) return t;
        return std::string(kernel);
    };
    std::vector<std::string> entered;
    for (const Elf32_Shdr& s : elf.sections) {
        if (!(s.sh_flags & SHF_ALLOC) || s.sh_size == 0) continue;
        const std::string name = elf.name(s), owner = owner_of(name), place = name + " at " + hex(s.sh_addr) + ", " + std::to_string(s.sh_size) + " bytes";
        const Area* area = area_at(board, s.sh_addr, s.sh_size);
        if (!area || area->owner != owner) {
            wrong.push_back(place + ": " + (area ? "lies in " + title_of(*area) : "lies in no area") + ", and is " + owner + "'s");
            continue;
        }
        if ((s.sh_flags & SHF_WRITE && !area->rights.write) || (s.sh_flags & SHF_EXECINSTR && !area->rights.execute))
            wrong.push_back(place + ": " + title_of(*area) + " is " + text_of(area->rights) + " only");
        if (owner != kernel && s.sh_flags & SHF_EXECINSTR) {
            if (s.sh_addr == area->base) entered.push_back(owner);
        }
        if (s.sh_type == SHT_NOBITS) continue;
        for (const Elf32_Phdr& p : elf.segments) {
            if (p.p_type != PT_LOAD || s.sh_offset < p.p_offset || s.sh_offset + s.sh_size > p.p_offset + p.p_filesz) continue;
            const std::uint32_t loaded = p.p_paddr + (s.sh_offset - p.p_offset);
            const Area* to = area_at(board, loaded, s.sh_size);
            if (!to || to->owner != owner) wrong.push_back(place + ": is loaded to " + hex(loaded) + ", " + (to ? title_of(*to) : "in no area"));
        }
    }
    for (const std::string& t : board.tenants)
        if (const bool has = std::ranges::find(entered, t) != entered.end(), loaded = loads_bundles && t != board.tenants.front(); has == loaded)
            wrong.push_back(t + (has ? ": its code is in the image, and not loaded" : ": no code begins where its code window does"));
    const Area& stack = area_of(board, kernel, "stack");
    const std::uint32_t low = elf.symbol("__stack_limit"), high = elf.symbol("__stack_top");
    if (low < stack.base || high > stack.end() || low >= high) wrong.push_back("the stack of the kernel, " + hex(low) + " to " + hex(high) + ", is not within its area");
    return wrong;
}

}  // namespace proofs::windows
