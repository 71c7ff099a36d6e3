// SPDX-License-Identifier: Apache-2.0
// What is proven of the window tables holds; and of a table or of values with one fault it does not.
#include "codegen/windows/windows.hpp"
#include "requirements/covers.hpp"
#include "tool/windows_run.hpp"
#include "windows/units.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <unistd.h>

using namespace ssp::windows;
using proofs::Finding;
using proofs::Verdict;
using proofs::windows::Subject;

namespace {

// Which statements fail, each once: "exact; guard; ". The values are those the generator writes for the table.
std::string refuted(const Subject& subject) {
    std::vector<std::string> names;
    for (const Finding& f : proofs::windows::prove_statements(subject, {})) {
        const std::string name = f.id.substr(f.id.find(": ") + 2);
        if (f.verdict == Verdict::failed && std::ranges::find(names, name) == names.end()) names.push_back(name);
        if (f.verdict == Verdict::failed) CHECK(!f.detail.empty());
    }
    std::string all;
    for (const std::string& n : names) all += n + "; ";
    return all;
}
std::string refuted(const Board& board) { return refuted({&board, codegen::windows::registers_of(board)}); }

bool says(const std::string& names, const std::string& name) { return ("; " + names).find("; " + name + "; ") != std::string::npos; }

Area& area(Board& board, std::string_view owner, std::string_view name) {
    return const_cast<Area&>(area_of(board, owner, name));
}

constexpr std::array names{"rv32_virt", "rv32_opentitan", "m33_an505"};

}  // namespace

TEST_CASE("windows: every statement about the committed values is proven and cvc5 confirms every certificate") {
    static_assert(ssp::covers("A-WIN-2", "A-WIN-3", "A-WIN-4", "A-WIN-5", "A-WIN-6", "A-WIN-7", "A-WIN-8", "VPP/4"));
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("sspec-windows-" + std::to_string(getpid()));
    proofs::Options options;
    options.evidence = folder;
    const std::vector<Subject> subjects = tool::committed_windows();
    const std::vector<Finding> findings = proofs::windows::prove_windows(subjects, options);
    CHECK(static_cast<long>(findings.size()) == proofs::windows::expected_findings(subjects));
    long confirmed = 0;
    for (const Finding& f : findings) {
        CAPTURE(f.id);
        CAPTURE(f.detail);
        CHECK((f.verdict == Verdict::proven || f.verdict == Verdict::reached));
        CHECK(!f.requirements.empty());
        CHECK(f.certificates.empty() == f.rechecked_by.empty());
        confirmed += !f.rechecked_by.empty();
    }
    CHECK(confirmed == 13 * 12);
    std::filesystem::remove_all(folder);
}

TEST_CASE("windows: of every bit of the values all that change something are caught, and the others belong to entries that are off") {
    const std::vector<Subject> subjects = tool::committed_windows();
    CHECK(proofs::windows::prove_flips(subjects[0], 1, {}).strength == "320 bits: 248 caught, 72 change nothing");
    CHECK(proofs::windows::prove_flips(subjects[0], 1, {}).detail == "bits that change nothing: 32 of pmpaddr6, 32 of pmpaddr7, 8 of pmpcfg1");
    CHECK(proofs::windows::prove_flips(subjects[2], 1, {}).strength == "640 bits: 640 caught, 0 change nothing");
}

TEST_CASE("windows: a region missing among the values is found, with board, tenant and address") {
    for (const char* name : names) {
        CAPTURE(name);
        const Board& board = board_named(name);
        for (std::size_t tenant = 0; tenant != board.tenants.size(); ++tenant)
            for (std::size_t w = 0; w != windows_of(board, board.tenants[tenant]).size(); ++w) {
                Subject s{&board, codegen::windows::registers_of(board)};
                std::vector<Register>& values = s.values.tenants[tenant];
                const std::string title = windows_of(board, board.tenants[tenant])[w].name;
                if (board.unit == Unit::mpu) values[2 * w].value = values[2 * w + 1].value = 0;
                else {  // the entry that says the window
                    const auto entry = static_cast<std::size_t>(std::ranges::find_if(values, [&](const Register& r) { return r.says.starts_with(title + ","); }) - values.begin());
                    values[8 + entry / 4].value &= ~(0xffu << entry % 4 * 8);
                }
                std::string found;
                for (const Finding& f : proofs::windows::prove_statements(s, {}))
                    if (f.verdict == Verdict::failed && f.id == board.name + ' ' + board.tenants[tenant] + ": exact") found = f.detail;
                CAPTURE(title);
                CHECK(found.starts_with("board " + board.name + ", tenant " + board.tenants[tenant] + ", address 0x"));
                CHECK(found.find(", registers: ---") != std::string::npos);
            }
    }
}

TEST_CASE("windows: a kernel without its guard is found") {
    for (const char* name : names) {
        Board board = board_named(name);
        std::erase_if(board.areas, [](const Area& a) { return a.owner == kernel && a.name == "guard"; });
        CAPTURE(name);
        CHECK(says(refuted(board), "guard"));
    }
    Subject s{&board_named("m33_an505"), codegen::windows::registers_of(board_named("m33_an505"))};
    s.values.common[6].value = s.values.common[7].value = 0;  // its region
    CHECK(says(refuted(s), "guard"));
    CHECK(says(refuted(s), "kernel binds"));
}

TEST_CASE("windows: tables with one fault are refused") {
    for (const char* name : names) {
        CAPTURE(name);
        const Board good = board_named(name);
        const std::uint32_t granule = good.unit == Unit::pmp ? 4 : 32;
        CHECK(refuted(good) == "");
        const auto with = [&](auto change) {
            Board board = good;
            change(board);
            return refuted(board);
        };
        const std::string removed = with([](Board& b) { std::erase_if(b.areas, [](const Area& a) { return a.owner == "bundle_2" && a.name == "data"; }); });
        CHECK(says(removed, "needs"));
        const std::string shifted = with([&](Board& b) { area(b, "bundle_1", "data").base += granule; });
        CHECK(says(shifted, "areas"));
        CHECK(says(shifted, "alone, of the table"));
        CHECK(says(shifted, "alone, of the registers"));
        const std::string doubled = with([](Board& b) { area(b, "bundle_1", "stack").size *= 2; });
        CHECK(says(doubled, "areas"));
        CHECK(says(doubled, "alone, of the registers"));
        CHECK(says(with([](Board& b) { area(b, "bundle_3", "data").rights.execute = true; }), "writable, of the registers"));
        CHECK(says(with([](Board& b) { area(b, "bundle_3", "code").rights.write = true; }), "writable, of the table"));
        CHECK(says(with([](Board& b) { area(b, "bundle_2", "exchange").base = area(b, "bundle_1", "exchange").base; }), "alone, of the table"));
        CHECK(says(with([](Board& b) { area(b, "bundle_2", "stack").base = area(b, kernel, "data").base; }), "kernel, of the table"));
        CHECK(says(with([](Board& b) { area(b, "bundle_2", "stack").base = b.devices[0].base; }), "kernel, of the table"));
        CHECK(says(with([](Board& b) { area(b, "bundle_2", "data").base = 0xa0000000; }), "memory, of the registers"));
        CHECK(says(with([](Board& b) { area(b, "bundle_1", "code").reader = "bundle_2"; area(b, "bundle_2", "code").base = area(b, "bundle_1", "code").base; }), "alone, of the table"));
    }
}
