// SPDX-License-Identifier: Apache-2.0
// From the table to the values of the registers.
#include "codegen/windows/windows.hpp"

#include <bit>
#include <stdexcept>

namespace codegen::windows {

using namespace ssp::windows;

namespace {

std::string says(const std::string& name, std::uint32_t base, std::uint64_t end, Rights rights) {
    return name + ", " + hex(base) + " to " + hex(end - 1) + ", " + text_of(rights);
}

void check(const Board& board, const std::string& name, std::uint32_t base, std::uint32_t size, std::uint32_t granule) {
    const auto refuse = [&](const std::string& why) {
        throw std::invalid_argument(board.name + ", " + name + " at " + hex(base) + ", " + std::to_string(size) + " bytes: " + why);
    };
    if (size == 0) refuse("an area needs at least " + std::to_string(granule) + " bytes");
    if (base % granule || size % granule) refuse("its ends have to be multiples of " + std::to_string(granule));
    if (std::uint64_t{base} + size > std::uint64_t{1} << 32) refuse("it ends beyond the last address");
}

// One entry of the PMP: its configuration octet and its address register.
struct Entry {
    std::uint8_t configuration = 0;
    std::uint32_t address = 0;
    std::string says = "not used";
};

constexpr std::uint8_t top_of_range = 1 << 3, power_of_two = 3 << 3, locked = 1 << 7;

std::uint8_t bits(Rights r) { return static_cast<std::uint8_t>((r.read ? 1 : 0) | (r.write ? 2 : 0) | (r.execute ? 4 : 0)); }

void add(std::vector<Entry>& entries, const Board& board, const std::string& name, std::uint32_t base, std::uint32_t size, Rights rights, std::uint8_t lock) {
    check(board, name, base, size, 4);
    const std::string text = says(name, base, std::uint64_t{base} + size, rights) + (lock ? ", locked" : "");
    if (size >= 8 && std::has_single_bit(size) && base % size == 0) {
        entries.push_back({static_cast<std::uint8_t>(power_of_two | bits(rights) | lock), base / 4 | (size / 8 - 1), text});
        return;
    }
    entries.push_back({0, base / 4, "off: the lower end of the next"});
    entries.push_back({static_cast<std::uint8_t>(top_of_range | bits(rights) | lock), static_cast<std::uint32_t>((std::uint64_t{base} + size) / 4), text});
}

Registers pmp(const Board& board) {
    std::vector<std::vector<Entry>> all;
    std::size_t most = 0;
    for (const std::string& tenant : board.tenants) {
        std::vector<Entry> entries;
        for (const Area& a : board.areas)
            if (a.owner == kernel && a.name == "guard") add(entries, board, title_of(a), a.base, a.size, a.rights, locked);
        for (const Window& w : windows_of(board, tenant)) add(entries, board, w.name, w.base, w.size, w.rights, 0);
        most = std::max(most, entries.size());
        all.push_back(entries);
    }
    most = (most + 3) / 4 * 4;  // a configuration register holds four
    if (most > board.entries) throw std::invalid_argument(board.name + " has " + std::to_string(board.entries) + " entries, and the table needs " + std::to_string(most));
    Registers result;
    for (std::vector<Entry>& entries : all) {
        entries.resize(most);
        std::vector<Register> values;
        for (std::size_t i = 0; i != most; ++i) values.push_back({"pmpaddr" + std::to_string(i), entries[i].address, entries[i].says});
        for (std::size_t i = 0; i != most; i += 4) {
            std::uint32_t value = 0;
            for (std::size_t j = 4; j-- != 0;) value = value << 8 | entries[i + j].configuration;
            values.push_back({"pmpcfg" + std::to_string(i / 4), value, "entries " + std::to_string(i) + " to " + std::to_string(i + 3)});
        }
        result.tenants.push_back(values);
    }
    return result;
}

// AP: bit 2 read-only, bit 1 for unprivileged code as well; bit 0: not executable. Attribute 0 of MAIR0.
void region(std::vector<Register>& to, unsigned number, const Board& board, const std::string& name, std::uint32_t base, std::uint32_t size, Rights rights, bool unprivileged) {
    check(board, name, base, size, 32);
    const std::uint32_t access = (rights.write ? 0u : 4u) | (unprivileged ? 2u : 0u) | (rights.execute ? 0u : 1u);
    to.push_back({"RBAR" + std::to_string(number), base | access, says(name, base, std::uint64_t{base} + size, rights)});
    to.push_back({"RLAR" + std::to_string(number), static_cast<std::uint32_t>(std::uint64_t{base} + size - 1) / 32 * 32 | 1u, ""});
}

Registers mpu(const Board& board) {
    Registers result;
    result.common = {{"MPU_CTRL", 5, "enabled; what is in no region is for the kernel alone"}, {"MPU_MAIR0", 0x44, "attribute 0: normal memory, not cached"}};
    unsigned kernel_regions = 0;
    for (const Area& a : board.areas)
        if (a.owner == kernel) region(result.common, kernel_regions++, board, title_of(a), a.base, a.size, a.rights, false);
    std::size_t most = 0;
    for (const std::string& tenant : board.tenants) {
        std::vector<Register> values;
        unsigned number = kernel_regions;
        for (const Window& w : windows_of(board, tenant)) region(values, number++, board, w.name, w.base, w.size, w.rights, true);
        most = std::max(most, values.size() / 2);
        result.tenants.push_back(values);
    }
    for (std::vector<Register>& values : result.tenants)
        while (values.size() / 2 < most) {
            const std::string number = std::to_string(kernel_regions + values.size() / 2);
            values.push_back({"RBAR" + number, 0, "not used"});
            values.push_back({"RLAR" + number, 0, ""});
        }
    if (kernel_regions + most > board.entries)
        throw std::invalid_argument(board.name + " has " + std::to_string(board.entries) + " regions, and the table needs " + std::to_string(kernel_regions + most));
    return result;
}

}  // namespace

Registers registers_of(const Board& board) { return board.unit == Unit::pmp ? pmp(board) : mpu(board); }

}  // namespace codegen::windows
