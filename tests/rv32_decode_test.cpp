// SPDX-License-Identifier: Apache-2.0
// The decoder against objdump and the assembler of binutils, which share no code with it: every compressed word, a
// large sample of wide ones, and compiled code.

#include "scratch.hpp"
#include "execution/elf.hpp"
#include "rv32/instruction_set.hpp"
#include "rv32/listing.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace proofs::execution;
using namespace proofs::rv32;

namespace {

std::string file(const Scratch& scratch, const std::string& name) { return (scratch.path / name).string(); }
std::string file(const Scratch& scratch, const std::string& name, const std::string& content) {
    std::ofstream(file(scratch, name)) << content;
    return file(scratch, name);
}

// What a tool prints. A missing tool is an error: a comparison that does not happen must not pass.
std::string output_of(const std::string& command) {
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run: " + command);
    std::string text;
    std::array<char, 65536> buffer;
    for (std::size_t n; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) != 0;) text.append(buffer.data(), n);
    if (pclose(pipe) != 0)
        throw std::runtime_error(
            "failed: " + command + "\n" + text.substr(0, 500) +
            "\n(the cross tools are Debian's binutils-riscv64-unknown-elf and gcc-riscv64-unknown-elf)");
    return text;
}

struct Line {
    std::uint32_t word;
    std::string text;  // "addi a0,a0,1"; symbols and comments removed
};

// The lines of `objdump -d -M no-aliases` by address.
std::map<std::uint32_t, Line> disassembly(const std::string& elf) {
    std::map<std::uint32_t, Line> result;
    std::istringstream lines(output_of("riscv64-unknown-elf-objdump -d -M no-aliases " + elf));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string address, word, name, operands;
        if (!std::getline(columns, address, '\t') || !std::getline(columns, word, '\t') ||
            !std::getline(columns, name, '\t'))
            continue;
        std::getline(columns, operands, '\t');
        operands = operands.substr(0, operands.find(" <"));
        operands = operands.substr(0, operands.find(" #"));
        result[static_cast<std::uint32_t>(std::stoul(address, nullptr, 16))] = {
            static_cast<std::uint32_t>(std::stoul(word, nullptr, 16)), operands.empty() ? name : name + " " + operands};
    }
    return result;
}

std::string assembled(const Scratch& scratch, const std::string& text) {
    const std::string source = file(scratch, "words.s", text), object = file(scratch, "words.o");
    output_of("riscv64-unknown-elf-as -march=rv32imc -mabi=ilp32 -mno-relax " + source + " -o " + object);
    return object;
}

std::string as_text(const std::vector<std::uint32_t>& words) {
    std::ostringstream text;
    for (const std::uint32_t word : words) text << ".insn 0x" << std::hex << word << "\n";
    return text.str();
}

std::vector<std::uint32_t> compressed_words() {
    std::vector<std::uint32_t> words;
    for (std::uint32_t h = 0; h != 0x10000; ++h)
        if ((h & 3) != 3) words.push_back(h);
    return words;
}

std::string name_of(const std::string& text) { return text.substr(0, text.find(' ')); }

bool illegal(const std::string& text) { return text.starts_with(".") || text == "c.unimp"; }

// objdump decodes these for RV32 as well, though the specification reserves a shift by 32 or more for custom use.
bool long_shift(std::uint32_t h) {
    const std::uint32_t group = (h & 3) << 3 | h >> 13;
    return (h & 0x1000) != 0 && (group == (2u << 3 | 0u) || (group == (1u << 3 | 4u) && (h >> 10 & 3) < 2));
}

}  // namespace

TEST_CASE("rv32: every compressed word is decoded as objdump decodes it, or refused as it refuses it") {
    const Scratch scratch;
    const auto lines = disassembly(assembled(scratch, as_text(compressed_words())));
    REQUIRE(lines.size() == 49152);
    unsigned legal = 0, different = 0, long_shifts = 0;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word);
        std::string expected = line.text;
        if (line.text == "c.ebreak") expected = ".refused";
        if (line.word == 0x6101) expected = ".refused";  // c.addi16sp by 0 is reserved; objdump shows it all the same
        if (long_shift(line.word)) {
            expected = ".refused";
            ++long_shifts;
        }
        const bool same = in ? listing(*in, address) == expected && size(*in) == 2 : illegal(expected);
        if (!same && ++different <= 10)
            FAIL_CHECK(hex(line.word) << ": objdump says '" << line.text << "', we say '"
                                      << (in ? listing(*in, address) : "refused") << "'");
        legal += in ? 1 : 0;
    }
    CHECK(different == 0);
    CHECK(long_shifts == 1024 + 2 * 256);
    CHECK(legal == 28822);
}

// The listing does not show which registers a compressed instruction implies (sp, ra, zero, rd twice). The assembler
// knows: given the wide instruction, it must choose the same compressed word.
TEST_CASE("rv32: every compressed word does what its wide instruction does") {
    const Scratch scratch;
    std::vector<std::uint32_t> words;
    std::string text;
    for (const std::uint32_t h : compressed_words()) {
        const auto in = decode(h);
        if (!in) continue;
        // The assembler does not compress jumps spelled like this; the link register is all that their listing hides.
        if (in->kind == Kind::jal || in->kind == Kind::jalr) {
            CHECK(in->rd == (in->form == Form::c_jal || in->form == Form::c_jalr ? 1 : 0));
            CHECK((in->kind == Kind::jal || in->imm == 0));
            continue;
        }
        // A HINT has no wide instruction that is compressed to it.
        const bool no_effect = in->rd == 0 && !is_branch(in->kind) && !is_store(in->kind);
        const bool adds_nothing = in->form == Form::c_addi && in->imm == 0;
        const bool shifts_nothing =
            (in->form == Form::c_slli || in->form == Form::c_srli || in->form == Form::c_srai) && in->imm == 0;
        if (no_effect || adds_nothing || shifts_nothing) continue;
        // sp may be moved by two encodings; the assembler takes the other one.
        if (in->form == Form::c_addi16sp && in->imm >= -32 && in->imm < 32) continue;
        if (in->form == Form::c_addi && in->rd == 2 && in->imm % 16 == 0) continue;
        words.push_back(h);
        text += listing_expanded(*in) + "\n";
    }
    const auto lines = disassembly(assembled(scratch, text));
    REQUIRE(words.size() > 22000);
    REQUIRE(lines.size() == words.size());
    unsigned different = 0;
    std::size_t i = 0;
    for (const auto& [address, line] : lines) {
        if (line.word != words[i] && ++different <= 10)
            FAIL_CHECK(hex(words[i]) << " stands for '" << listing_expanded(*decode(words[i]))
                                     << "', but the assembler writes that as " << hex(line.word));
        ++i;
    }
    CHECK(different == 0);
}

TEST_CASE("rv32: wide words of every opcode are decoded as objdump decodes them, or refused on purpose") {
    const Scratch scratch;
    std::mt19937 random(20240229);
    std::vector<std::uint32_t> words;
    for (std::uint32_t opcode = 3; opcode < 128; opcode += 4) {
        if ((opcode & 0x1c) == 0x1c) continue;  // longer than 32 bits; see below
        for (unsigned i = 0; i != 1500; ++i) words.push_back((static_cast<std::uint32_t>(random()) & ~0x7fu) | opcode);
        // The fields that select an operation, exhaustively.
        for (std::uint32_t f3 = 0; f3 != 8; ++f3)
            for (std::uint32_t f7 = 0; f7 != 128; ++f7)
                words.push_back((static_cast<std::uint32_t>(random()) & 0x01ff8f80) | f7 << 25 | f3 << 12 | opcode);
    }
    // Instructions of the base that need no operands, or are not for a computing function.
    const std::set<std::string> refused{"fence",     "fence.i",    "fence.tso",   "pause",      "ecall", "ebreak",
                                        "unimp",     "uret",       "sret",        "mret",       "dret",  "wfi",
                                        "sfence.vm", "sfence.vma", "hfence.vvma", "hfence.gvma"};
    for (const std::uint32_t word :
         {0x00000073u, 0x00100073u, 0x0ff0000fu, 0x0000100fu, 0x30200073u, 0x10500073u, 0xc0001073u})
        words.push_back(word);

    const auto lines = disassembly(assembled(scratch, as_text(words)));
    REQUIRE(lines.size() == words.size());
    unsigned legal = 0, different = 0;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word);
        const bool long_wide_shift = (line.word & 0x0200107f) == 0x02001013;  // reserved for RV32; objdump shows it
        const bool on_purpose = illegal(line.text) || long_wide_shift || refused.contains(name_of(line.text));
        const bool same = in ? listing(*in, address) == line.text && size(*in) == 4 : on_purpose;
        if (!same && ++different <= 10)
            FAIL_CHECK(hex(line.word) << ": objdump says '" << line.text << "', we say '"
                                      << (in ? listing(*in, address) : "refused") << "'");
        legal += in ? 1 : 0;
    }
    CHECK(different == 0);
    CHECK(legal > 14000);
    for (unsigned i = 0; i != 100000; ++i)
        different += decode(static_cast<std::uint32_t>(random()) | 0x1f) ? 1 : 0;  // longer than 32 bits
    CHECK(different == 0);
}

TEST_CASE("rv32: compiled code is decoded as objdump decodes it") {
    const Scratch scratch;
    const std::string source = file(scratch, "code.c", R"(
        struct Table { unsigned char phase[8]; unsigned short level[4]; int sum; };
        int update(struct Table* t, unsigned i, int by) {
            if (i >= 8 || t->phase[i] > 3) return -1;
            for (unsigned k = 0; k != 4; ++k) t->level[k] = (unsigned short)(t->level[k] * 3 + by / 7 - by % 5);
            t->phase[i] ^= 0x55;
            return t->sum = (int)(((long long)t->sum * by) >> 32);
        }
        unsigned mixed(unsigned a, unsigned b) {
            return (a / (b | 1)) ^ (a % (b | 1)) ^ (a << (b & 31)) ^ (unsigned)((int)a >> (b & 31)) ^ (a >> 9);
        }
        int select(int a, int b, signed char* p) {
            return a < b ? *p : (unsigned)a < (unsigned)b ? p[1] & 7 : 0x12345678;
        }
    )");
    for (const std::string level : {"-O0", "-Os", "-O2", "-O3"}) {
        CAPTURE(level);
        const std::string elf = file(scratch, "code.elf");
        output_of("riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32 -ffreestanding -fno-jump-tables -nostdlib "
                  "-Wl,--no-warn-rwx-segments,-Ttext=0x1000 -Wl,--entry=0x1000 " +
                  level + " " + source + " -o " + elf);
        const Program program = read_elf(elf, {&instruction_set()}, Holds::program);
        CHECK(program.symbols.contains("update"));
        const Image image = program.image();
        unsigned compared = 0;
        for (const auto& [address, line] : disassembly(elf)) {
            CHECK(listing(fetch(image, address), address) == line.text);
            ++compared;
        }
        CHECK(compared > 50);
    }
}

TEST_CASE("rv32: what cannot be fetched is refused with its address and word") {
    constexpr std::array<std::uint8_t, 8> code{0x73, 0x00, 0x00, 0x00,  // ecall
                                               0x00, 0x00,              // illegal on purpose
                                               0x93, 0x07};             // first half of a wide instruction
    const Image image{&instruction_set(), {{0x1000, code}}, {}};
    const auto refusal = [&](std::uint32_t address) -> std::string {
        try {
            static_cast<void>(fetch(image, address));
        } catch (const Refused& refused) {
            CHECK(refused.address == address);
            return refused.what();
        }
        return "accepted";
    };
    CHECK(refusal(0x1000).find("0x1000: the word 0x73 ") == 0);
    CHECK(refusal(0x1004).find("0x1004: the word 0x0 ") == 0);
    CHECK(refusal(0x1006).find("0x1006: control leaves the code") == 0);
    CHECK(refusal(0x1008).find("0x1008: control leaves the code") == 0);
    CHECK(refusal(0x0ffe).find("control leaves the code") != std::string::npos);
    CHECK(refusal(0xfffffffe).find("control leaves the code") != std::string::npos);
    CHECK(refusal(0x1001).find("odd address") != std::string::npos);
}
