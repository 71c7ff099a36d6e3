// SPDX-License-Identifier: Apache-2.0
// The isolation image on each board, under QEMU: with the committed windows all attempts end as they have to; with one fault in
// the values of the protection unit or in the table, the proof fails, and the same image tells what was possible.
//
// Needs the cross compilers and emulators of target_port/BOARD/needs.txt, which ./sspec test installs.
#include "codegen/windows/windows.hpp"
#include "process.hpp"
#include "requirements/covers.hpp"
#include "windows/image.hpp"
#include "windows/window_proofs.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace ssp::windows;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// The image of one board, built again and again with other windows.
class Image {
public:
    explicit Image(const std::string& board) : board_(board), folder_(fs::temp_directory_path() / ("sspec-isolation-" + board + '-' + std::to_string(getpid()))) {}
    ~Image() { fs::remove_all(folder_); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;

    fs::path elf() const { return folder_ / "build/isolation.elf"; }

    // With the generated header and linker script in this folder.
    void build(const fs::path& windows) {
        must({"cmake", "-S", SSPEC_ROOT "/target_port", "-B", (folder_ / "build").string(), "-G", "Ninja", "-DSSP_BOARD=" + board_, "-DSSP_WINDOWS=" + windows.string(),
              "-DSSP_BEARSSL=" SSPEC_BUILD "/target/bearssl"});
        must({"cmake", "--build", (folder_ / "build").string(), "--target", "isolation.elf"});
    }
    // With these values in the header of `table`, everything at the places of the committed table.
    void build(const Board& table, const Registers& values) {
        const fs::path windows = folder_ / "windows";
        fs::create_directories(windows);
        std::ofstream(windows / (board_ + ".hpp")) << codegen::windows::header(table, values);
        std::ofstream(windows / (board_ + ".ld")) << codegen::windows::linker_script(board_named(board_));
        build(windows);
    }
    proofs::Ended run() const { return proofs::run_program({SSPEC_ROOT "/target_port/" + board_ + "/run.sh", "--icount", elf().string()}, "", 120); }

private:
    static void must(const std::vector<std::string>& words) {
        const proofs::Ended ended = proofs::run_program(words, "", 400);
        CAPTURE(ended.output);
        REQUIRE(ended.status == 0);
    }
    std::string board_;
    fs::path folder_;
};

bool refuted(const Board& table, const Registers& values) {
    return std::ranges::any_of(proofs::windows::prove_statements({&table, values}, {}), [](const proofs::Finding& f) { return f.verdict == proofs::Verdict::failed; });
}

// The octet of the PMP entry, or the pair of registers of the MPU region, that says a window.
struct Place {
    std::uint32_t* low;   // pmpaddr; RBAR
    std::uint32_t* high;  // pmpcfg; RLAR
    unsigned shift;       // of the octet in pmpcfg
};
Place place(Board& board, Registers& values, std::size_t tenant, const std::string& window) {
    for (std::vector<Register>* all : {&values.tenants[tenant], &values.common}) {
        const auto found = std::ranges::find_if(*all, [&](const Register& r) { return r.says.starts_with(window + ","); });
        if (found == all->end()) continue;
        const auto n = static_cast<std::size_t>(found - all->begin());
        if (board.unit == Unit::mpu) return {&found->value, &(*all)[n + 1].value, 0};
        return {&found->value, &(*all)[all->size() / 5 * 4 + n / 4].value, static_cast<unsigned>(n % 4 * 8)};
    }
    throw std::invalid_argument("no register says " + window);
}

struct Fault {
    const char* what;
    const char* told;  // by the image
    void (*change)(Board&, Registers&);
};

constexpr std::size_t bundle_1 = 1, bundle_2 = 2;

void remove(Board& b, Registers& v, std::size_t tenant, const std::string& window) {
    const Place p = place(b, v, tenant, window);
    if (b.unit == Unit::mpu) *p.low = *p.high = 0;
    else *p.high &= ~(0xffu << p.shift);
}

const Fault faults[] = {
    {"the data region of bundle 2 is missing", "FAIL the loader and all other bundles work before the first attempt", [](Board& b, Registers& v) { remove(b, v, bundle_2, "data"); }},
    {"the guard is missing", "FAIL the kernel itself cannot store into the guard below its stack",
     [](Board& b, Registers& v) {
         for (std::size_t t = 0; t != (b.unit == Unit::pmp ? b.tenants.size() : 1); ++t) remove(b, v, t, "kernel guard");
     }},
    {"the data region of bundle 1 is longer than the table says", "FAIL stores behind its data",
     [](Board& b, Registers& v) {
         const Place p = place(b, v, bundle_1, "data");
         if (b.unit == Unit::mpu) *p.high += 32;  // one granule
         else *p.low |= *p.low + 1;               // twice the size
     }},
    {"bundle 1 may write its code", "FAIL stores into its code",
     [](Board& b, Registers& v) {
         const Place p = place(b, v, bundle_1, "code");
         if (b.unit == Unit::mpu) *p.low &= ~4u;
         else *p.high |= 2u << p.shift;
     }},
    {"bundle 1 may execute its data", "FAIL executes its data",
     [](Board& b, Registers& v) {
         const Place p = place(b, v, bundle_1, "data");
         if (b.unit == Unit::mpu) *p.low &= ~1u;
         else *p.high |= 4u << p.shift;
     }},
    {"bundle 1 may write what it is to read", "FAIL stores into the exchange area it only reads",
     [](Board& b, Registers& v) {
         const Place p = place(b, v, bundle_1, "exchange of bundle_2");
         if (b.unit == Unit::mpu) *p.low &= ~4u;
         else *p.high |= 2u << p.shift;
     }},
    {"the table itself gives bundle 1 the data of bundle 2", "FAIL stores into the data of bundle 2",
     [](Board& b, Registers& v) {
         const_cast<Area&>(area_of(b, "bundle_1", "data")).size *= 2;
         v = codegen::windows::registers_of(b);
     }},
    {"the table itself gives the loader the data of bundle 2", "FAIL lets the kernel read a slot of the storage with the data of bundle 2",
     [](Board& b, Registers& v) {
         Area& area = const_cast<Area&>(area_of(b, "loader", "exchange"));
         area.base = area_of(b, "bundle_2", "data").base, area.size = area_of(b, "bundle_2", "data").size;
         v = codegen::windows::registers_of(b);
     }},
};

}  // namespace

TEST_CASE("windows: on every board all attempts of a bundle end in a stop with the expected cause, and the others go on") {
    static_assert(ssp::covers("A-WIN-1", "A-WIN-9", "A-WIN-10", "A-WIN-11", "A-WIN-12", "A-WIN-13", "A-WIN-14", "A-PROC-3", "A-PROC-11", "A-PROC-18", "VPP/4"));
    for (const Board& board : boards()) {
        CAPTURE(board.name);
        Image image(board.name);
        image.build(SSPEC_ROOT "/generated/windows");
        std::string wrong;
        for (const std::string& line : proofs::windows::misplaced(board, image.elf())) wrong += line + '\n';
        CHECK(wrong == "");
        const proofs::Ended ended = image.run();
        CAPTURE(ended.output);
        CHECK(ended.status == 0);
        CHECK(has(ended.output, board.unit == Unit::mpu ? "123 checks, 0 failed" : "116 checks, 0 failed"));
        CHECK(has(ended.output, "ok   uses its windows as it may"));
        CHECK(has(ended.output, "ok   never gives way"));
        CHECK(has(ended.output, "ok   lets the kernel write into what it only reads"));
        CHECK(has(ended.output, "ok   asks the kernel to read a slot of the storage"));
        CHECK(has(ended.output, "ok   lets the kernel write a slot of the storage with kernel data"));
        CHECK(has(ended.output, "ok   lets the kernel receive from the link into its code"));
    }
}

TEST_CASE("windows: a fault in the values or in the table is refused by the proof and told by a run of the same image") {
    for (const Board& board : boards()) {
        CAPTURE(board.name);
        Image image(board.name);
        for (const Fault& fault : faults) {
            CAPTURE(fault.what);
            Board table = board;
            Registers values = codegen::windows::registers_of(board);
            fault.change(table, values);
            CHECK(refuted(table, values));
            image.build(table, values);
            const proofs::Ended ended = image.run();
            CAPTURE(ended.output);
            CHECK(ended.status == 1);
            CHECK(has(ended.output, fault.told));
        }
    }
}

TEST_CASE("windows: an image that was linked for another layout is refused, and so is what is no image") {
    const Board& board = board_named("rv32_virt");
    Image image(board.name);
    image.build(SSPEC_ROOT "/generated/windows");
    Board other = board;
    const_cast<Area&>(area_of(other, "bundle_2", "code")).base += 0x1000;
    other.areas.erase(std::ranges::find_if(other.areas, [](const Area& a) { return a.owner == "bundle_3" && a.name == "data"; }));
    const_cast<Area&>(area_of(other, "bundle_1", "data")).rights.write = false;
    const_cast<Area&>(area_of(other, kernel, "stack")).size /= 2;
    std::string wrong;
    for (const std::string& line : proofs::windows::misplaced(other, image.elf())) wrong += line + '\n';
    CAPTURE(wrong);
    CHECK(has(wrong, ".bundle_2_code at 0x80048000"));
    CHECK(has(wrong, "lies in no area, and is bundle_2's"));
    CHECK(has(wrong, ".bundle_3_data at 0x8004e000"));
    CHECK(has(wrong, "bundle_1 data is r-- only"));
    CHECK(has(wrong, "bundle_2: no code begins where its code window does"));
    CHECK(has(wrong, "the stack of the kernel, 0x80043000 to 0x80045ff0, is not within its area"));
    wrong.clear();
    for (const std::string& line : proofs::windows::misplaced(board, image.elf(), true)) wrong += line + '\n';
    CHECK(wrong == "bundle_1: its code is in the image, and not loaded\nbundle_2: its code is in the image, and not loaded\nbundle_3: its code is in the image, and not loaded\n");
    CHECK_THROWS_AS(proofs::windows::misplaced(board, SSPEC_ROOT "/README.md"), std::runtime_error);
    CHECK_THROWS_AS(proofs::windows::misplaced(board, "/nonexistent"), std::runtime_error);
}
