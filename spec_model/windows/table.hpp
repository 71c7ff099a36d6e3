// SPDX-License-Identifier: Apache-2.0
// Windows of memory: what the kernel, the loader and each bundle may reach on a board, as data.
//
// An area of memory has one owner and stands here once. A tenant (the loader, a bundle) runs unprivileged, and its windows
// are the areas it owns and those it reads of another. Everything else is refused by the protection unit of the core. The
// kernel is privileged; its areas are in no window.

#pragma once

#include "requirements/requirement.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ssp::windows {

enum class Access : unsigned char { read, write, execute };
inline constexpr Access accesses[] = {Access::read, Access::write, Access::execute};

struct Rights {
    bool read = false, write = false, execute = false;
    bool operator==(const Rights&) const = default;
    bool allow(Access a) const { return a == Access::read ? read : a == Access::write ? write : execute; }
};
std::string hex(std::uint64_t value);  // "0x10000000"
std::string text_of(Rights rights);  // "rw-"
std::string_view text_of(Access access);

// Bytes [base, base + size); nothing ends beyond 2^32.
struct Range {
    std::string name{};
    std::uint32_t base = 0, size = 0;
    std::uint64_t end() const { return std::uint64_t{base} + size; }
};

struct Area {
    std::string owner{}, name{};  // "bundle_1", "stack"
    std::uint32_t base = 0, size = 0;
    Rights rights{};               // of its owner; of the kernel's: as far as the unit binds the kernel, see Board::unit
    std::string reader{};          // a second tenant, that may read it and no more; empty: nobody
    std::uint64_t end() const { return std::uint64_t{base} + size; }
};
std::string title_of(const Area& area);  // "bundle_1 stack"

// pmp: RISC-V physical memory protection. The first entry is locked and holds the kernel's guard, which it denies to every
//      mode; nothing else binds the kernel.
// mpu: PMSAv8 of Armv8-M. The first regions hold the kernel's areas, with the rights of the table for the kernel alone.
enum class Unit : unsigned char { pmp, mpu };

struct Board {
    std::string name{}, summary{};
    Unit unit = Unit::pmp;
    unsigned entries = 16;               // that the unit has
    std::vector<Range> memories{};       // where areas may lie
    std::vector<Range> devices{};        // of the kernel alone; the registers of the unit, where they have an address
    std::vector<std::string> tenants{};  // the loader first
    std::vector<Area> areas{};
};
inline constexpr std::string_view kernel = "kernel";

// What a tenant may reach; the kernel has no windows.
struct Window {
    std::string name{};  // "stack"; "exchange of bundle_2"
    std::uint32_t base = 0, size = 0;
    Rights rights{};
    std::uint64_t end() const { return std::uint64_t{base} + size; }
};
std::vector<Window> windows_of(const Board& board, std::string_view tenant);

// Throws std::invalid_argument naming what there is not.
const Area& area_of(const Board& board, std::string_view owner, std::string_view name);
const Board& board_named(std::string_view name);

const std::vector<Board>& boards();

// The values of a unit's registers, in the order in which the generated header holds them.
// pmp: pmpaddr0.., then pmpcfg0.. (four entries each). mpu: RBAR and RLAR of each region; `common`: CTRL, MAIR0, then the
// kernel's regions.
struct Register {
    std::string name{};
    std::uint32_t value = 0;
    std::string says{};  // what a reader is told beside it
};
struct Registers {
    std::vector<Register> common{};
    std::vector<std::vector<Register>> tenants{};  // as Board::tenants
};

}  // namespace ssp::windows
