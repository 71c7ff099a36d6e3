// SPDX-License-Identifier: Apache-2.0
// The models of the protection units, what the generator refuses, the check of pointers that the kernel makes, and how a run of verify tells it.
#include "codegen/windows/windows.hpp"
#include "requirements/covers.hpp"
#include "target_port/kernel/pointers.hpp"
#include "tool/html.hpp"
#include "tool/json.hpp"
#include "tool/table.hpp"
#include "tool/windows_run.hpp"
#include "windows/units.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <random>
#include <sstream>

using namespace ssp::windows;

namespace {

Area& area(Board& board, std::string_view owner, std::string_view name) { return const_cast<Area&>(area_of(board, owner, name)); }

}  // namespace

TEST_CASE("windows: the generator refuses areas the unit cannot say") {
    Board board = board_named("m33_an505");
    area(board, "bundle_1", "data").base += 4;
    CHECK_THROWS_WITH_AS(codegen::windows::registers_of(board), "m33_an505, data at 0x3800c004, 4096 bytes: its ends have to be multiples of 32", std::invalid_argument);
    board = board_named("rv32_virt");
    area(board, "bundle_1", "data").size = 0;
    CHECK_THROWS_WITH_AS(codegen::windows::registers_of(board), "rv32_virt, data at 0x8004c000, 0 bytes: an area needs at least 4 bytes", std::invalid_argument);
    board = board_named("rv32_virt");
    std::erase_if(board.areas, [](const Area& a) { return a.owner == "bundle_2" && a.name == "stack"; });
    CHECK_THROWS_WITH_AS(codegen::windows::header(board, codegen::windows::registers_of(board)), "rv32_virt, bundle_2: it needs the area stack, at the place among its areas that it has among the others'", std::invalid_argument);
    board = board_named("rv32_virt");
    board.entries = 4;
    CHECK_THROWS_WITH_AS(codegen::windows::registers_of(board), "rv32_virt has 4 entries, and the table needs 8", std::invalid_argument);
}

// ---- the units themselves, against what the sources say, worked out with numbers -------------------------------------

namespace {

std::string granted_at(Unit unit, const std::vector<std::uint32_t>& values, std::uint32_t address, proofs::windows::Mode mode) {
    z3::context c;
    std::vector<z3::expr> symbols;
    for (const std::uint32_t v : values) symbols.push_back(c.bv_val(v, 32));
    const proofs::windows::Granted g = proofs::windows::granted(unit, symbols, c.bv_val(address, 32), mode).simplified();
    return text_of(Rights{g.read.is_true(), g.write.is_true(), g.execute.is_true()});
}

// The lowest entry that matches decides, with the ends of its range as numbers.
std::string pmp_by_numbers(const std::vector<std::uint32_t>& v, std::uint32_t address, bool machine) {
    for (std::size_t i = 0; i != 4; ++i) {
        const std::uint32_t octet = v[4] >> i * 8 & 0xff, mode = octet >> 3 & 3;
        std::uint64_t from = 0, end = 0;
        if (mode == 1) from = i ? std::uint64_t{v[i - 1]} * 4 : 0, end = std::uint64_t{v[i]} * 4;
        if (mode == 2) from = std::uint64_t{v[i]} * 4, end = from + 4;
        if (mode == 3) {
            std::uint64_t size = 8, base = v[i];
            while (base & 1) size *= 2, base >>= 1;
            from = std::uint64_t{v[i]} * 4 / size * size, end = from + size;
        }
        if (address < from || address >= end) continue;
        if (machine && !(octet & 0x80)) return "rwx";
        return text_of(Rights{bool(octet & 1), bool(octet & 2), bool(octet & 4)});
    }
    return machine ? "rwx" : "---";
}

}  // namespace

TEST_CASE("windows: the model of the PMP decides as numbers do, for random values and addresses") {
    std::mt19937 random(7);
    for (unsigned n = 0; n != 500; ++n) {
        std::vector<std::uint32_t> v;
        for (unsigned i = 0; i != 4; ++i) v.push_back((0x20000000u + static_cast<std::uint32_t>(random() % 64)) | (random() % 4 ? 0 : (1u << random() % 8) - 1));
        v.push_back(static_cast<std::uint32_t>(random()));
        const std::uint32_t address = 0x80000000u + static_cast<std::uint32_t>(random() % 512);
        for (const bool machine : {false, true}) CHECK(granted_at(Unit::pmp, v, address, machine ? proofs::windows::Mode::privileged : proofs::windows::Mode::unprivileged) == pmp_by_numbers(v, address, machine));
    }
}

TEST_CASE("windows: the model of the MPU decides as A-WIN-11 says where regions overlap, end, or are missing") {
    static_assert(ssp::covers("A-WIN-11"));
    using enum proofs::windows::Mode;
    const auto at = [](std::vector<std::uint32_t> v, std::uint32_t address, proofs::windows::Mode mode) { return granted_at(Unit::mpu, v, address, mode); };
    const std::vector<std::uint32_t> one{5, 0x44, 0x20000003, 0x20000041, 0, 0};  // 0x20000000 to 0x2000005f, rw- for all
    CHECK(at(one, 0x20000000, unprivileged) == "rw-");
    CHECK(at(one, 0x2000005f, unprivileged) == "rw-");
    CHECK(at(one, 0x20000060, unprivileged) == "---");
    CHECK(at(one, 0x1fffffff, unprivileged) == "---");
    CHECK(at(one, 0x20000060, privileged) == "rwx");  // the default map
    CHECK(at(one, 0x50000000, privileged) == "rw-");
    CHECK(at(one, 0xe000ed94, privileged) == "rw-");
    CHECK(at({5, 0x44, 0xe0000003, 0xe00fffe1, 0, 0}, 0xe000ed94, unprivileged) == "---");
    const std::vector<std::uint32_t> overlapping{5, 0x44, 0x20000003, 0x20000041, 0x20000047, 0x20000081};
    CHECK(at(overlapping, 0x20000020, unprivileged) == "rw-");
    CHECK(at(overlapping, 0x20000040, unprivileged) == "---");
    CHECK(at(overlapping, 0x20000040, privileged) == "---");
    CHECK(at(overlapping, 0x20000060, unprivileged) == "r--");
    CHECK(at({1, 0x44, 0, 0, 0, 0}, 0x20000000, privileged) == "---");    // no background
    CHECK(at({0, 0x44, 0, 0, 0, 0}, 0x20000000, unprivileged) == "rwx");  // off
    CHECK(at({5, 0x44, 0x20000001, 0x20000041, 0, 0}, 0x20000000, unprivileged) == "---");  // for the kernel alone
    CHECK(at({5, 0x44, 0x20000006, 0x20000041, 0, 0}, 0x20000000, unprivileged) == "r-x");
    CHECK(at({5, 0x44, 0x20000006, 0x20000041, 0, 0}, 0x20000000, privileged) == "r-x");
}

// ---- the check of pointers ------------------------------------------------------------------------------------------

namespace {

struct Place {
    std::uint32_t base, size;
    std::uint8_t rights;
};
constexpr Place places[] = {{0x1000, 0x100, 5}, {0x2000, 0x20, 3}, {0xffffff00, 0x100, 3}, {0, 0, 0}};

// Byte by byte, in numbers that do not run over.
bool within_by_bytes(std::uint64_t address, std::uint64_t size, std::uint8_t rights) {
    if (size == 0) return true;
    for (const Place& p : places) {
        bool all = (p.rights & rights) == rights;
        for (std::uint64_t at = address; all && at != address + size; ++at) all = at >= p.base && at < std::uint64_t{p.base} + p.size;
        if (all) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("windows: a pointer is accepted exactly if all bytes lie in one window with the rights, also at the ends and beyond the last address") {
    static_assert(ssp::covers("A-WIN-10"));
    for (const std::uint64_t edge : {0ull, 0x1000ull, 0x1100ull, 0x2000ull, 0x2020ull, 0xffffff00ull, 0xfffffffcull})
        for (std::uint64_t by = 0; by != 9; ++by)
            for (const std::uint64_t size : {0ull, 1ull, 2ull, 4ull, 31ull, 32ull, 33ull, 64ull, 255ull, 256ull, 257ull, 0x1000ull})
                for (const std::uint8_t rights : {ssp::target::may_read, ssp::target::may_write, ssp::target::may_execute}) {
                    const auto address = static_cast<std::uint32_t>(edge - 4 + by);
                    CAPTURE(address);
                    CAPTURE(size);
                    CHECK(ssp::target::within(places, address, static_cast<std::uint32_t>(size), rights) == within_by_bytes(address, size, rights));
                }
    CHECK(!ssp::target::within(places, 0x2000, 0xffffffff, ssp::target::may_read));
    CHECK(!ssp::target::within(places, 0xffffffff, 0xffffffff, ssp::target::may_read));
    CHECK(!ssp::target::within(places, 0xfffffff0, 0x11, ssp::target::may_write));
}

// ---- in a run of verify ---------------------------------------------------------------------------------------------

namespace {

// The statements about one board; its flips take longer, and are said to hold.
tool::Run run_of(const proofs::windows::Subject& subject) {
    std::vector<proofs::Finding> findings = proofs::windows::prove_statements(subject, {});
    for (const std::string& t : subject.board->tenants) findings.push_back({.id = subject.board->name + ' ' + t + ": flips", .kind = "window", .verdict = proofs::Verdict::proven});
    tool::Run run;
    run.windows = tool::windows_run(std::span(&subject, 1), findings);
    return run;
}
std::string table(const tool::Run& run) {
    std::ostringstream out;
    tool::print_table(run, "", out, tool::Paint{false});
    return out.str();
}

}  // namespace

TEST_CASE("windows: a run tells them board by board and fails with one statement that does not hold or was not made") {
    const proofs::windows::Subject good = tool::committed_windows()[2];
    tool::Run run = run_of(good);
    CHECK(holds(run));
    CHECK(table(run).find("m33_an505  4        62 of 62") != std::string::npos);
    CHECK(tool::html_report(run).find("id=\"window-m33_an505-\"") != std::string::npos);
    CHECK(nlohmann::json::parse(tool::json_report(run))["windows"]["kind"] == "windows");

    proofs::windows::Subject wrong = good;
    wrong.values.tenants[1][3].value += 32;  // the data region of bundle 1 ends one granule later
    run = run_of(wrong);
    CHECK_FALSE(holds(run));
    CHECK(table(run).find("FAILED  windows  m33_an505 bundle_1: exact") != std::string::npos);
    CHECK(table(run).find("board m33_an505, tenant bundle_1, address 0x3800d0") != std::string::npos);
    CHECK(tool::html_report(run).find("address 0x3800d0") != std::string::npos);
    CHECK(nlohmann::json::parse(tool::json_report(run))["windows"]["holds"] == false);

    run = run_of(good);
    run.windows->report.discharged -= 1;
    CHECK_FALSE(holds(run));
}
