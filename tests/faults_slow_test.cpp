// SPDX-License-Identifier: Apache-2.0
// What faults can do: the analysis finds what a skipped instruction breaks, hardened code withstands each, and not without its checks;
// the same is seen when an image runs.
#include <doctest/doctest.h>

#include "one_skip.hpp"

#include "codegen/generate.hpp"
#include "codegen/hardened.hpp"
#include "faults/analysis.hpp"
#include "machine_code/build.hpp"
#include "machine_code/equal.hpp"
#include "machines.hpp"
#include "tool/faults_run.hpp"

#include <algorithm>
#include <bit>
#include <filesystem>
#include <fstream>

// On the host the hardened functions compare in C++.
#include "../generated/scl_secure/ssp_scl_secure_hardened.cpp"

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;
namespace pf = proofs::faults;
using pf::Outcome;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("sspec-faults-test-" + std::to_string(getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

spec::Machine machine(std::string_view name) {
    for (const ssp::Model& m : ssp::models())
        if (m.name == name) return m.make(m.slots);
    throw std::invalid_argument("no such machine");
}
const spec::Machine& secure() {
    static const spec::Machine m = machine("scl_secure");
    return m;
}

// The generated files, without the lines of the gate in which one of these ends.
void write_without(const fs::path& folder, const std::vector<std::string>& lines) {
    codegen::Files files = codegen::files(secure());
    std::string& text = files.at("ssp_scl_secure_hardened.cpp");
    for (const std::string& line : lines) {
        REQUIRE(text.find(line) != std::string::npos);
        for (std::size_t at; (at = text.find(line)) != std::string::npos;) {
            at += line.size() - 1;
            text.erase(text.rfind('\n', at), text.find('\n', at) - text.rfind('\n', at));
        }
    }
    codegen::write(files, folder);
}
// Answers and copies are compared no more.
const std::vector<std::string> the_comparison{"bne a3, a4, 9b", "bne t1, a0, 9b"};
// One check of many: whether the phases of the first four pipes are the same in both copies.
const std::vector<std::string> one_check{"lw a4, 0(a2)\n    bne a3, a4, 9b"};

mc::Build hardened_build() {
    mc::Build b = mc::builds().front();
    b.command.insert(b.command.end(), {"-ffixed-x26", "-ffixed-x27"});
    return b;
}

pf::EntryPoint analysed(const proofs::execution::Program& program, std::string_view event, mc::Mode mode) {
    const int e = spec::position(secure().events, event);
    return pf::analyse(secure(), e, program.image(), program.symbols.at(mc::symbol(secure(), secure().events[static_cast<unsigned>(e)], mode)), {.mode = mode});
}

long count(const pf::EntryPoint& e, Outcome o) { return std::ranges::count(e.faults, o, &pf::Fault::outcome); }

// Key derived, a fragment with a wrong tag: the pipe has failed. Then another key is asked for. Status 0: refused; 1: the pipe has it; 9: a trap.
constexpr const char start_text[] = R"(
#include "ssp_scl_secure_hardened.h"
#include "scl_secure_hardened.hpp"
asm(".option arch, +zicsr\n .section .text.start\n .globl _start\n_start:\n la sp, 0x80100000\n la t0, trapped\n csrw mtvec, t0\n call run\n"
    "finish:\n li t0, 0x100000\n slli a0, a0, 16\n li t1, 0x3333\n or a0, a0, t1\n sw a0, 0(t0)\n1: j 1b\n .balign 4\ntrapped:\n li a0, 9\n j finish\n .text\n");
extern "C" [[gnu::noinline]] void ready() { asm volatile(""); }
)";
constexpr const char key_for_a_failed_pipe[] = R"(
extern "C" int run() {
    ssp_scl_secure_hardened_t m;
    ssp_scl_secure_hardened_init(&m);
    ssp_scl_secure_hardened_derive(&m, 0);
    ssp_scl_secure_hardened_fragment_arrives(&m, 0, 7, 0);
    ready();
    const uint32_t answer = ssp_scl_secure_hardened_derive(&m, 0);
    const auto& state = *reinterpret_cast<const ssp::generated::scl_secure_hardened::Machine*>(m.words);
    return answer == SSP_SCL_SECURE_HARDENED_DID_DONE || state.phase[0] != ssp::generated::scl_secure_hardened::Phase::failed;
}
)";

// Key derived, a fragment with a wrong tag. Status 0: the pipe has failed; 1: it has not; 9: a trap.
constexpr const char wrong_tag[] = R"(
extern "C" int run() {
    ssp_scl_secure_hardened_t m;
    ssp_scl_secure_hardened_init(&m);
    ssp_scl_secure_hardened_derive(&m, 0);
    ready();
    ssp_scl_secure_hardened_fragment_arrives(&m, 0, 1, 0);
    const auto& state = *reinterpret_cast<const ssp::generated::scl_secure_hardened::Machine*>(m.words);
    return state.phase[0] != ssp::generated::scl_secure_hardened::Phase::failed;
}
)";

fs::path linked_program(const fs::path& folder, const char* run = key_for_a_failed_pipe) {
    std::ofstream(folder / "program.cpp") << start_text << run;
    std::ofstream(folder / "program.ld") << "SECTIONS { . = 0x80000000; .text : { *(.text.start) *(.text*) *(.rodata*) *(.srodata*) } }";
    std::vector<std::string> words{"riscv64-unknown-elf-g++", "-std=c++20", "-march=rv32imc", "-mabi=ilp32", "-Os", "-ffreestanding", "-fno-exceptions", "-fno-rtti", "-fno-jump-tables",
                                   "-ffixed-x26", "-ffixed-x27", "-nostdlib", "-Wl,--no-warn-rwx-segments,--entry=_start", "-T", "program.ld", "program.cpp",
                                   "ssp_scl_secure_hardened.cpp", "-o", "program.elf"};
    const proofs::Ended ended = proofs::run_program(words, folder.string(), 60);
    if (ended.status != 0) throw std::runtime_error("riscv64-unknown-elf-g++ is missing or failed (Debian: gcc-riscv64-unknown-elf): " + ended.output);
    return folder / "program.elf";
}

}  // namespace

TEST_CASE("faults: every goal is a property of its machine that can fail") {
    for (const std::string_view name : {"scl_sessions", "scl_secure", "scl_gates", "power"}) {
        const spec::Machine m = machine(name);
        for (const int e : pf::security_events(m)) {
            CAPTURE(m.events[static_cast<unsigned>(e)].name);
            CHECK(pf::empty_goals(m, e).empty());
        }
    }
    for (const pf::Goal& g : pf::goals()) CHECK(!pf::goals_of(machine(g.machine), 0).empty());
}

TEST_CASE("faults: the machines with goals are those that are generated hardened, but for the composed one") {
    for (const ssp::Model& m : ssp::models()) {
        CAPTURE(m.name);
        const bool goals = std::ranges::find(pf::machines_with_goals(), m.name) != pf::machines_with_goals().end();
        CHECK(codegen::is_hardened_too(m.name) == (goals && !m.couplings));
    }
}

TEST_CASE("faults: a skipped branch gives a failed pipe a new key, and the line is named") {
    const Folder folder;
    codegen::write(codegen::files(secure()), folder.path);
    const tool::FaultsFound found = tool::find_faults(secure(), mc::builds().front(), folder.path, {});
    const auto place = std::ranges::find_if(found.places, [](const tool::FaultPlace& p) { return p.outcome == "weak" && p.goals == "SS-7" && p.function.ends_with("derive") && p.listing.find("b") != std::string::npos; });
    REQUIRE(place != found.places.end());
    CHECK(place->line.starts_with("scl_secure.hpp:"));
    CHECK(place->detail.find("failed") != std::string::npos);
    CHECK(!tool::nothing_slips(found));
}

TEST_CASE("faults: a flipped bit breaks a goal as well") {
    const Folder folder;
    codegen::write(codegen::files(secure()), folder.path);
    mc::link(mc::builds().front(), folder.path / "ssp_scl_secure.cpp", folder.path / "image.elf");
    const auto program = mc::read_image(folder.path / "image.elf");
    const int e = spec::position(secure().events, "derive");
    const auto found = pf::analyse(secure(), e, program.image(), program.symbols.at("ssp_scl_secure_derive"), {.skips = false, .bits = 60});
    CHECK(found.faults.size() == 60);
    CHECK(count(found, Outcome::weak) > 0);
    CHECK(count(found, Outcome::detected) > 0);
}

TEST_CASE("faults: hardened code equals the model, and no skipped instruction slips through") {
    const Folder folder;
    write_without(folder.path, {});
    mc::link(hardened_build(), folder.path / "ssp_scl_secure_hardened.cpp", folder.path / "image.elf");
    const auto program = mc::read_image(folder.path / "image.elf");
    for (int e = 0; e != static_cast<int>(secure().events.size()); ++e) {
        const std::string name = mc::symbol(secure(), secure().events[static_cast<unsigned>(e)], mc::Mode::hardened);
        CAPTURE(name);
        CHECK(mc::prove(secure(), e, program.image(), program.symbols.at(name), {}, mc::Mode::hardened).verdict == proofs::Verdict::proven);
    }
    const pf::EntryPoint derive = analysed(program, "derive", mc::Mode::hardened);
    CHECK(derive.faults.size() > 150);
    CHECK(count(derive, Outcome::safe) + count(derive, Outcome::detected) + count(derive, Outcome::hangs) == static_cast<long>(derive.faults.size()));
    CHECK(std::ranges::all_of(derive.faults, &pf::Fault::unchanged));
    CHECK(derive.refused == "");
    // Most are followed in their part of the function only.
    CHECK(derive.whole == "");
    CHECK(derive.followed_whole < derive.faults.size() / 4);
    CHECK(!derive.certificate.empty());
}

TEST_CASE("faults: without the comparison of both runs, or the check of an address, hardened code is found weak or unclear") {
    for (const bool comparison : {true, false}) {
        const Folder folder;
        write_without(folder.path, comparison ? the_comparison : std::vector<std::string>{"beqz t2, 9b"});
        mc::link(hardened_build(), folder.path / "ssp_scl_secure_hardened.cpp", folder.path / "image.elf");
        const pf::EntryPoint derive = analysed(mc::read_image(folder.path / "image.elf"), "derive", mc::Mode::hardened);
        CHECK(derive.refused == "");
        CHECK(count(derive, comparison ? Outcome::weak : Outcome::unclear) > 0);
    }
}

TEST_CASE("faults: an image that runs shows the same: one skip opens a failed pipe without the comparison, and traps with it") {
    const Folder folder;
    write_without(folder.path, the_comparison);
    const auto without = mc::read_image(linked_program(folder.path), proofs::execution::Holds::firmware);
    fs::copy_file(folder.path / "program.elf", folder.path / "without.elf");
    write_without(folder.path, {});
    const auto with = mc::read_image(linked_program(folder.path), proofs::execution::Holds::firmware);

    CHECK(one_skip::status_of(folder.path / "without.elf", {}) == 0);
    CHECK(one_skip::status_of(folder.path / "program.elf", {}) == 0);
    bool opened = false;
    for (const pf::Fault& f : analysed(without, "derive", mc::Mode::hardened).faults) {
        const bool failed_pipe = std::ranges::any_of(f.broken, [](const pf::Goal* g) { return g->property == "SS-7"; });
        const std::uint32_t start = without.symbols.at("ssp_scl_secure_hardened_derive_on").address;
        if (!failed_pipe || f.address < start || opened) continue;
        CAPTURE(f.listing);
        const unsigned size = without.image().set->operation(without.image(), f.address).size;
        if (one_skip::status_of(folder.path / "without.elf", {without.symbols.at("ready").address, f.address, size, f.moment}) != 1) continue;  // another input than this
        opened = true;
        const std::uint32_t there = f.address - start + with.symbols.at("ssp_scl_secure_hardened_derive_on").address;
        CHECK(one_skip::status_of(folder.path / "program.elf", {with.symbols.at("ready").address, there, size, f.moment}) == 9);
    }
    CHECK(opened);
}

TEST_CASE("faults: with one doubled check removed a goal is broken, in the proof and in an image that runs, and with it the same skip traps") {
    const Folder folder;
    write_without(folder.path, one_check);
    const auto without = mc::read_image(linked_program(folder.path, wrong_tag), proofs::execution::Holds::firmware);
    fs::copy_file(folder.path / "program.elf", folder.path / "without.elf");
    write_without(folder.path, {});
    const auto with = mc::read_image(linked_program(folder.path, wrong_tag), proofs::execution::Holds::firmware);

    const pf::EntryPoint found = analysed(without, "fragment_arrives", mc::Mode::hardened);
    CHECK(found.whole.find("different runs may return") != std::string::npos);  // first of all it is noticed without any fault
    const char name[] = "ssp_scl_secure_hardened_fragment_arrives_on";
    bool stays_open = false;
    for (const pf::Fault& f : found.faults) {
        if (f.outcome != Outcome::weak || stays_open) continue;
        const std::uint32_t from = without.symbols.at(name).address;
        if (f.address < from || f.address >= from + without.symbols.at(name).size) continue;
        CAPTURE(f.listing);
        const unsigned size = without.image().set->operation(without.image(), f.address).size;
        if (one_skip::status_of(folder.path / "without.elf", {without.symbols.at("ready").address, f.address, size, f.moment}) != 1) continue;  // another input than this
        stays_open = true;
        CHECK(one_skip::status_of(folder.path / "program.elf", {with.symbols.at("ready").address, f.address - from + with.symbols.at(name).address, size, f.moment}) == 9);
    }
    CHECK(stays_open);
    CHECK(analysed(with, "fragment_arrives", mc::Mode::hardened).whole == "");
}

TEST_CASE("faults: on the host hardened functions do what the others do, and a copy that was changed ends the program") {
    ssp_scl_secure_hardened_t m;
    CHECK(ssp_scl_secure_hardened_init(&m) == 0);
    CHECK(ssp_scl_secure_hardened_derive(&m, 3) == SSP_SCL_SECURE_HARDENED_DID_DONE);
    CHECK(ssp_scl_secure_hardened_derive(&m, 3) == SSP_SCL_SECURE_HARDENED_DID_REFUSED);
    CHECK(ssp_scl_secure_hardened_fragment_arrives(&m, 3, 1, 1) == SSP_SCL_SECURE_HARDENED_DID_DELIVERED);
    CHECK(ssp_scl_secure_hardened_fragment_arrives(&m, 3, 1, 1) == SSP_SCL_SECURE_HARDENED_DID_FAILED_NOW);
    CHECK(ssp_scl_secure_hardened_derive(&m, 200) == SSP_SCL_SECURE_HARDENED_DID_REFUSED);
}

TEST_CASE("faults: code words are as far apart as is said") {
    spec::Type flag, list;
    list.kind = spec::Kind::enumeration;
    list.high = 15;
    for (long a = 0; a != 32; ++a)
        for (long b = 0; b != a; ++b) {
            CHECK(std::popcount(mc::answered(a, mc::Mode::hardened) ^ mc::answered(b, mc::Mode::hardened)) >= 8);
            if (a < 16) CHECK(std::popcount(mc::stored(list, a, mc::Mode::hardened) ^ mc::stored(list, b, mc::Mode::hardened)) >= 4);
        }
    CHECK(mc::stored(flag, 1, mc::Mode::hardened) != 1);
}
