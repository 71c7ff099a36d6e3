// SPDX-License-Identifier: Apache-2.0
// The ELF reader on good files, on files it must refuse, and on damaged ones.

#include "execution/elf.hpp"
#include "rv32/instruction_set.hpp"

#include "cross_compiled.hpp"

#include <doctest/doctest.h>

#include <elf.h>
#include <random>

using namespace proofs::execution;

namespace {

const InstructionSets sets{&proofs::rv32::instruction_set()};

// The file that the cross compiler makes of an assembly text.
std::vector<std::uint8_t> built(const std::string& assembly, const std::vector<std::string>& options = linked_at_0x1000) {
    return cross_compiled(assembly, "f.s", options, {});
}

// .. for another machine or ABI.
std::vector<std::uint8_t> built_for(const std::string& machine, const std::string& abi, const std::string& assembly) {
    std::vector<std::string> options{"-march=" + machine, "-mabi=" + abi};
    options.insert(options.end(), linked_at_0x1000.begin(), linked_at_0x1000.end());
    return built(assembly, options);
}

// Why it is refused, or "accepted". Anything but a std::runtime_error is a defect.
std::string refusal(std::vector<std::uint8_t> file) {
    try {
        static_cast<void>(read_elf(std::move(file), "f.elf", sets, Holds::program));
        return "accepted";
    } catch (const std::runtime_error& error) { return error.what(); }
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string good = " .globl f\n .type f,@function\nf: nop\n nop\n ret\n .size f,.-f\n .globl g\ng: ret\n "
                         ".section .rodata\ntable: .byte 3,1,4\n .section .srodata,\"a\"\n .word 7";

}  // namespace

TEST_CASE("elf: code, constants and names of a linked file") {
    const Program program = read_elf(built(good), "f.elf", sets, Holds::program);
    const Image image = program.image();
    CHECK(image.code.at(0).base == 0x1000);
    REQUIRE(image.code.at(0).bytes.size() >= 8);
    CHECK(image.code.at(0).bytes[0] == 1);  // c.nop
    REQUIRE(program.symbols.contains("f"));
    CHECK(program.symbols.at("f").address == 0x1000);
    CHECK(program.symbols.at("f").size == 6);
    CHECK(program.symbols.at("g").address == 0x1006);
    CHECK_FALSE(program.symbols.contains("table"));
    REQUIRE(image.constants.size() == 2);
    CHECK(image.constants[0].bytes[0] + image.constants[1].bytes[0] == 3 + 7);
}

TEST_CASE("elf: files that are no complete program are refused with the reason") {
    CHECK(contains(refusal(built(good + "\n .data\n .word 1")),
                   "f.elf: has 4 bytes of writable data in .data: hidden state"));
    CHECK(contains(refusal(built(good + "\n .bss\n .zero 8")), "bytes of writable data in .bss"));
    CHECK(contains(refusal(built(good + "\n .section .sbss,\"aw\",@nobits\n .zero 8")), "writable data in .sbss"));
    CHECK(contains(refusal(built(good + "\n .section .tdata,\"awT\"\n .word 1")), "writable data in .tdata"));
    CHECK(contains(refusal(built(good + "\n .section .other,\"ax\"\n ret")), "code in more than one section"));
    CHECK(contains(refusal(built(good, {"-c"})), "not linked to fixed addresses"));
    CHECK(contains(refusal(built(" .section .rodata\n .word 1")), "has no code"));
    CHECK(contains(refusal(built_for("rv64imac", "lp64", good)), "not for 32-bit little-endian RV32IMC"));
    CHECK(contains(refusal(built_for("rv32imafc", "ilp32f", good)), "not for the ABI ilp32"));
    CHECK(contains(refusal({'n', 'o'}), "truncated"));
    CHECK(contains(refusal(std::vector<std::uint8_t>(100, 7)), "not an ELF file"));
    CHECK_THROWS_WITH_AS(static_cast<void>(read_elf("/nonexistent/f.elf", sets, Holds::program)), "/nonexistent/f.elf: cannot be read",
                         std::runtime_error);
}

TEST_CASE("elf: a damaged file is read or refused, never worse") {
    const std::vector<std::uint8_t> file = built(good);
    for (std::size_t size = 0; size < file.size(); ++size)
        CHECK(refusal({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}) != "accepted");
    std::mt19937 random(5);
    const auto header = static_cast<std::size_t>(sizeof(Elf32_Ehdr));
    std::uint32_t sections = 0;
    for (unsigned i = 0; i != 4; ++i)
        sections |= static_cast<std::uint32_t>(file[offsetof(Elf32_Ehdr, e_shoff) + i]) << (8 * i);
    for (unsigned round = 0; round != 20000; ++round) {
        std::vector<std::uint8_t> damaged = file;
        for (unsigned i = 0; i != 1 + round % 3; ++i) {
            const std::size_t at = round % 2 == 0 ? random() % header : sections + random() % (file.size() - sections);
            damaged[at] = static_cast<std::uint8_t>(random() % 3 == 0 ? 0xff : random());
        }
        try {
            const Program program = read_elf(std::move(damaged), "f.elf", sets, Holds::program);
            const Image image = program.image();
            for (const auto& [name, symbol] : program.symbols) {
                try {
                    static_cast<void>(image.set->operation(image, symbol.address));
                } catch (const Refused&) {
                    continue;  // refused is as good as read
                }
            }
        } catch (const std::runtime_error&) { continue; }
    }
}
