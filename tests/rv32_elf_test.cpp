// SPDX-License-Identifier: Apache-2.0
// The ELF reader on good files, on files it must refuse, and on damaged ones.

#include "rv32/elf.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <elf.h>
#include <fstream>
#include <random>

using namespace proofs::rv32;

namespace {

constexpr const char* link_options = "-nostdlib -Wl,--no-relax,--no-warn-rwx-segments,-Ttext=0x1000,--entry=0x1000";

// The file that the cross compiler makes of an assembly text.
std::vector<std::uint8_t> built(const std::string& assembly, const std::string& options = link_options) {
    std::string pattern = (std::filesystem::temp_directory_path() / "rv32_elf_XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a directory for temporary files");
    const std::filesystem::path folder = pattern;
    std::ofstream(folder / "f.s") << assembly << "\n";
    const std::string command = "riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32 " + options + " " +
                                (folder / "f.s").string() + " -o " + (folder / "f.elf").string();
    const bool ok = std::system(command.c_str()) == 0;
    std::vector<std::uint8_t> file;
    if (std::ifstream stream(folder / "f.elf", std::ios::binary); ok)
        file.assign(std::istreambuf_iterator<char>(stream), {});
    std::filesystem::remove_all(folder);
    if (!ok)
        throw std::runtime_error(
            "the cross compiler riscv64-unknown-elf-gcc is missing or failed (Debian: gcc-riscv64-unknown-elf)");
    return file;
}

// Why it is refused, or "accepted". Anything but a std::runtime_error is a defect.
std::string refusal(std::vector<std::uint8_t> file) {
    try {
        static_cast<void>(read_elf(std::move(file), "f.elf"));
        return "accepted";
    } catch (const std::runtime_error& error) { return error.what(); }
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string good = " .globl f\n .type f,@function\nf: nop\n nop\n ret\n .size f,.-f\n .globl g\ng: ret\n "
                         ".section .rodata\ntable: .byte 3,1,4\n .section .srodata,\"a\"\n .word 7";

}  // namespace

TEST_CASE("rv32: code, constants and names of a linked file") {
    const Program program = read_elf(built(good), "f.elf");
    const Image image = program.image();
    CHECK(image.code.base == 0x1000);
    REQUIRE(image.code.bytes.size() >= 8);
    CHECK(image.code.bytes[0] == 1);  // c.nop
    REQUIRE(program.symbols.contains("f"));
    CHECK(program.symbols.at("f").address == 0x1000);
    CHECK(program.symbols.at("f").size == 6);
    CHECK(program.symbols.at("g").address == 0x1006);
    CHECK_FALSE(program.symbols.contains("table"));
    REQUIRE(image.constants.size() == 2);
    CHECK(image.constants[0].bytes[0] + image.constants[1].bytes[0] == 3 + 7);
}

TEST_CASE("rv32: files that are no complete program are refused with the reason") {
    CHECK(contains(refusal(built(good + "\n .data\n .word 1")),
                   "f.elf: has 4 bytes of writable data in .data: hidden state"));
    CHECK(contains(refusal(built(good + "\n .bss\n .zero 8")), "bytes of writable data in .bss"));
    CHECK(contains(refusal(built(good + "\n .section .sbss,\"aw\",@nobits\n .zero 8")), "writable data in .sbss"));
    CHECK(contains(refusal(built(good + "\n .section .tdata,\"awT\"\n .word 1")), "writable data in .tdata"));
    CHECK(contains(refusal(built(good + "\n .section .other,\"ax\"\n ret")), "code in more than one section"));
    CHECK(contains(refusal(built(good, "-c")), "not linked to fixed addresses"));
    CHECK(contains(refusal(built(" .section .rodata\n .word 1", link_options)), "has no code"));
    CHECK(contains(refusal(built(good, std::string("-march=rv64imac -mabi=lp64 ") + link_options)),
                   "not for 32-bit little-endian RISC-V"));
    CHECK(contains(refusal(built(good, std::string("-march=rv32imafc -mabi=ilp32f ") + link_options)),
                   "not for the ABI ilp32"));
    CHECK(contains(refusal({'n', 'o'}), "truncated"));
    CHECK(contains(refusal(std::vector<std::uint8_t>(100, 7)), "not an ELF file"));
    CHECK_THROWS_WITH_AS(static_cast<void>(read_elf("/nonexistent/f.elf")), "/nonexistent/f.elf: cannot be read",
                         std::runtime_error);
}

TEST_CASE("rv32: a damaged file is read or refused, never worse") {
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
            const Program program = read_elf(std::move(damaged), "f.elf");
            const Image image = program.image();
            for (const auto& [name, symbol] : program.symbols) {
                try {
                    static_cast<void>(fetch(image, symbol.address));
                } catch (const Refused&) {
                    continue;  // refused is as good as read
                }
            }
        } catch (const std::runtime_error&) { continue; }
    }
}
