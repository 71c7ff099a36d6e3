// SPDX-License-Identifier: Apache-2.0
// The decoder of Thumb against objdump, which shares no code with it: every 16-bit word, a large sample of 32-bit ones with
// every operation, IT blocks, and compiled code.

#include "process.hpp"
#include "scratch.hpp"
#include "thumb/decode.hpp"
#include "thumb/encodings.hpp"
#include "thumb/listing.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace proofs::thumb;

namespace {

struct Line {
    std::uint32_t word = 0;
    std::string text;  // "adds r0, r1, #2"; symbols and comments removed
};

// A missing tool is an error: a comparison that does not happen must not pass.
void run(const Scratch& scratch, const std::vector<std::string>& words) {
    const proofs::Ended ended = proofs::run_program(words, scratch.path.string(), 0);
    if (ended.status != 0) throw std::runtime_error(words.front() + " is missing or failed (Debian: binutils-arm-none-eabi, gcc-arm-none-eabi): " + ended.output);
}

// The lines of `objdump -d` of an object file in the folder, by address.
std::map<std::uint32_t, Line> disassembly(const Scratch& scratch, const std::string& object) {
    run(scratch, {"sh", "-c", "arm-none-eabi-objdump -d " + object + " > listing"});
    std::map<std::uint32_t, Line> result;
    std::ifstream lines(scratch.path / "listing");
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string address, words, name, operands;
        if (!std::getline(columns, address, '\t') || !std::getline(columns, words, '\t')) continue;
        std::getline(columns, name, '\t');
        std::getline(columns, operands, '\t');
        if (operands.starts_with("@")) operands.clear();
        if (operands.find("<undefined>") != std::string::npos) name.clear();
        operands = operands.substr(0, operands.find(" <"));
        std::istringstream halves(words);
        Line l;
        for (std::string half; halves >> half;) l.word = l.word << 16 | static_cast<std::uint32_t>(std::stoul(half, nullptr, 16));
        l.text = name.empty() ? "undefined" : operands.empty() ? name : name + " " + operands;
        result[static_cast<std::uint32_t>(std::stoul(address, nullptr, 16))] = l;
    }
    return result;
}

std::map<std::uint32_t, Line> disassembled(const std::vector<std::uint32_t>& words) {
    const Scratch scratch;
    {
        std::ofstream source(scratch.path / "words.s");
        source << ".syntax unified\n.thumb\n" << std::hex;
        for (const std::uint32_t word : words) source << (word > 0xffff ? ".inst.w 0x" : ".inst.n 0x") << word << "\n";
    }
    run(scratch, {"arm-none-eabi-as", "-mcpu=cortex-m33+nodsp", "-mthumb", "words.s", "-o", "words.o"});
    return disassembly(scratch, "words.o");
}

std::string name_of(const std::string& text) { return text.substr(0, text.find(' ')); }

std::string hex(std::uint32_t value) {
    std::ostringstream text;
    text << std::hex << value;
    return text.str();
}

bool names(const std::set<std::string>& all, const std::string& text) { return all.contains(name_of(text)); }

struct Compared {
    unsigned legal = 0, different = 0;
    std::map<std::string, unsigned> refused;  // by reason
};

// Not for a computing function, of another extension, or of another profile: named by how they begin.
bool of_no_use(const std::string& text) {
    static const std::vector<std::string> all{
        // branch future, low-overhead loops and security of later versions, ARM state, supervisors
        "bf ", "bfcsel", "bfl", "bfx", "aut", "pac", "bxaut", "bti", "clrm", "le ", "letp", "lctp", "wls", "dls", "blx ", "bxj", "hvc", "smc", "srs", "rfe", "eret", "sg", "tt",
        "bxns", "blxns", "msr", "mrs", "cps", "csdb", "dbg", "esb", "psb", "tsb", "dsb", "dmb", "isb", "sb", "ssbb", "pssbb", "clrex", "nop.w {", "yield.w", "wfe.w", "wfi.w", "sev.w",
        "sevl.w", "dcps",
        // exclusive, ordered and unprivileged accesses, preloads, tables of branches
        "ldrex", "strex", "lda", "stl", "ldrt", "ldrbt", "ldrht", "ldrsbt", "ldrsht", "strt", "strbt", "strht", "ldr??", "str??", "pld", "pli", "tbb", "tbh",
        // saturation, DSP, CRC, conditional selection, vectors
        "ssat", "usat", "pkh", "q", "sadd", "sasx", "ssax", "ssub", "shadd", "shasx", "shsax", "shsub", "uadd", "uasx", "usax", "usub", "uhadd", "uhasx", "uhsax", "uhsub", "uq",
        "sel ", "smla", "smls", "smm", "smu", "usad", "umaal", "sxtab", "sxtah", "sxtb16", "uxtab", "uxtah", "uxtb16", "crc32", "cinc", "cinv", "cneg", "cset", "csel", "csinc",
        "csinv", "csneg", "lsll", "lsrl", "asrl", "sqrshr", "sqshl", "srshr", "uqrshl", "uqshl", "urshr", "v", "ldc", "stc", "mcr", "mrc", "cdp",
    };
    for (const std::string& name : all)
        if (text.starts_with(name) && !text.starts_with("smull") && !text.starts_with("smlal ")) return true;
    return false;
}

// Why a 32-bit word that objdump shows may be refused: what is unpredictable, written down once more. Nothing: it may not.
std::string why_refused(const Line& line) {
    const std::uint32_t w = line.word, rn = w >> 16 & 15, rt = w >> 12 & 15, rd = w >> 8 & 15, rm = w & 15;
    const std::string& text = line.text;
    if (text.starts_with("undefined")) return "undefined";
    if (of_no_use(text)) return "of no use";
    if (text.find("pc") != std::string::npos || text.find("sp") != std::string::npos) return "pc or sp";
    if (text.starts_with("ldmia") || text.starts_with("ldmdb") || text.starts_with("stmia") || text.starts_with("stmdb")) {
        const bool few = std::popcount(w & 0xffffu) < 2, base = (w >> 21 & 1) != 0 && (w >> rn & 1) != 0;
        return few || base ? "a list of one, or with the base that is written back" : "";
    }
    if (text.starts_with("ldrd") || text.starts_with("strd")) {
        const bool base = (w >> 21 & 1) != 0 && (rn == rt || rn == rd), same = text.starts_with("ldrd") && rt == rd;
        return base || same ? "two words into one register, or into the base" : "";
    }
    if ((w & 0xfe800800) == 0xf8000000 && (w & 0x7c0) != 0) return "a register offset with bits that should be zero";
    if (text.starts_with("ldr") || text.starts_with("str")) return (w & 0x00800900) == 0x900 && rn == rt ? "an access of the base that is written back" : "";
    const bool data = w >> 27 == 0x1e && (w >> 15 & 1) == 0;
    if (data && (w >> 25 & 1) == 0) return (w & 0x04004000) == 0 && (w & 0x3000) != 0 && (w & 0xff) == 0 ? "an immediate that repeats zero" : "";
    if (data) {
        const std::uint32_t lowest = (w >> 12 & 7) << 2 | (w >> 6 & 3), last = w & 31;
        const bool zero = (w & 0x04000020) != 0, outside = text.starts_with("bf") ? last < lowest : lowest + last > 31;
        return zero || outside ? "a field that is none, or bits that should be zero" : "";
    }
    if (w >> 25 == 0x75) return (w >> 15 & 1) != 0 ? "a shift with a bit that should be zero" : "";
    if (w >> 24 == 0xfa) return rn != rm ? "one source given twice, differently" : "";
    if (w >> 23 == 0x1f7) return rt == rd ? "two results into one register" : "";
    return "";
}

}  // namespace

TEST_CASE("thumb: every 16-bit word is decoded as objdump decodes it, or refused on purpose") {
    std::vector<std::uint32_t> words;
    for (std::uint32_t h = 0; h != 0x10000; ++h)
        if (!is_wide(h) && (h >> 8 != 0xbf || (h & 15) == 0)) words.push_back(h);  // IT has a test of its own
    const auto lines = disassembled(words);
    REQUIRE(lines.size() == words.size());
    // What is not for a computing function, or needs another extension.
    const std::set<std::string> on_purpose{"bxns", "blxns", "cpsie", "cpsid", "setpan", "setend", "hlt", "svc", "wfe", "wfi", "undefined"};
    Compared c;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word, 0);
        if (in) {
            ++c.legal;
            if (listing(*in, address) == line.text && size(*in) == 2) continue;
        } else if (names(on_purpose, line.text)) {
            ++c.refused["on purpose"];
            continue;
        } else if (line.word >> 10 == 0x11 && (line.text.find("pc") != std::string::npos || line.text.find("sp") != std::string::npos)) {
            ++c.refused["pc or sp"];  // add, cmp and mov with pc, bx and blx to sp
            continue;
        } else if (line.text.starts_with("bx") || line.text.starts_with("blx")) {
            ++c.refused["bits that should be zero"];
            continue;
        } else if (line.text.find("{}") != std::string::npos) {
            ++c.refused["an empty list"];
            continue;
        } else if (line.word >> 8 == 0x45 && (line.word & 0xc0) == 0) {
            ++c.refused["cmp of two low registers in the encoding for high ones"];
            continue;
        } else if (line.text.starts_with("stmia")) {
            ++c.refused["stores its base, not as the first"];
            continue;
        }
        if (++c.different <= 20)
            FAIL_CHECK(hex(line.word) << ": objdump says '" << line.text << "', we say '" << (in ? listing(*in, address) : "refused") << "'");
    }
    CHECK(c.different == 0);
    CHECK(c.legal == 56890);
    CHECK(c.refused == std::map<std::string, unsigned>{{"an empty list", 18},
                                                       {"bits that should be zero", 84},
                                                       {"cmp of two low registers in the encoding for high ones", 64},
                                                       {"on purpose", 1218},
                                                       {"pc or sp", 109},
                                                       {"stores its base, not as the first", 769}});
}

TEST_CASE("thumb: 32-bit words of every group are decoded as objdump decodes them, or refused on purpose") {
    std::mt19937 random(20240229);
    std::vector<std::uint32_t> words;
    const auto any = [&] { return static_cast<std::uint32_t>(random()); };
    for (std::uint32_t top = 0xe8; top != 0x100; ++top) {
        if ((top & 0x04) != 0 && top >> 4 != 0xf) continue;  // coprocessors
        if (top >= 0xfc) continue;
        for (unsigned i = 0; i != 6000; ++i) words.push_back(top << 24 | (any() & 0xffffff));
    }
    // The fields that select an operation, exhaustively; among the registers sp and pc often, as they select others.
    const auto registers = [&](std::uint32_t word) {
        if (any() % 4 == 0) word |= 15u << 16;
        if (any() % 4 == 0) word |= 15u << 8;
        if (any() % 4 == 0) word |= 15u << 12;
        if (any() % 8 == 0) word = (word & ~(15u << 16)) | 13u << 16;
        if (any() % 8 == 0) word = (word & ~(15u << 8)) | 13u << 8;
        return word;
    };
    for (std::uint32_t op = 0; op != 0x1ff; ++op) {
        for (const std::uint32_t group : {1u, 2u, 3u}) {
            for (unsigned i = 0; i != 60; ++i) {
                const std::uint32_t word = 0xe0000000 | group << 27 | (op & 0x7f) << 20 | (any() & 0xfffff);
                words.push_back(registers(word));
                words.push_back(registers(word & 0xffff7fff));
                words.push_back(word & 0xffff0f0f);  // no shift, or a small one
                words.push_back((word & 0xfffff000) | (op << 4 & 0xfff));
            }
        }
    }
    std::erase_if(words, [](std::uint32_t w) { return (w >> 26 & 1) != 0 && w >> 28 == 0xe; });
    std::erase_if(words, [](std::uint32_t w) { return w >> 26 == 0x3f; });
    const auto lines = disassembled(words);
    REQUIRE(lines.size() == words.size());
    Compared c;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word, 0);
        if (in) {
            ++c.legal;
            std::string expected = line.text;
            // Relative to pc there are no unprivileged loads; objdump names some so.
            if ((line.word & 0xfe9f0f00) == 0xf81f0e00) expected.replace(expected.find("t "), 1, ".w");
            if (listing(*in, address) == expected && size(*in) == 4) continue;
        } else if (const std::string reason = why_refused(line); !reason.empty()) {
            ++c.refused[reason];
            continue;
        }
        if (++c.different <= 20)
            FAIL_CHECK(hex(line.word) << ": objdump says '" << line.text << "', we say '" << (in ? listing(*in, address) : "refused") << "'");
    }
    CHECK(c.different == 0);
    CHECK(c.legal > 100'000);
    CHECK(c.refused.size() == 11);  // each reason occurs
}

TEST_CASE("thumb: every IT block is decoded as objdump decodes it") {
    // Four instructions behind each IT: in the block they have its condition, and leave the flags alone.
    std::vector<std::uint32_t> words;
    for (std::uint32_t h = 0xbf00; h != 0xc000; ++h)
        if ((h & 15) != 0 && decode(h, 0)) words.insert(words.end(), {h, 0x1c49, 0x18d2, 0x4363, 0xf8102b04});
    REQUIRE(words.size() == 5 * 14 * 15);
    const auto lines = disassembled(words);
    REQUIRE(lines.size() == words.size());
    std::uint8_t it = 0;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word, it);
        REQUIRE(in);
        CHECK(listing(*in, address) == line.text);
        it = in->kind == Kind::it ? static_cast<std::uint8_t>(in->list) : advanced(it);
    }
    // What must not stand in a block, or not before its end.
    constexpr std::uint8_t last = 0x08, two = 0x04;  // for "eq"
    CHECK(decode(0x4770, last));                     // bx lr
    CHECK_FALSE(decode(0x4770, two));
    CHECK(decode(0xbd10, last));  // pop {r4, pc}
    CHECK_FALSE(decode(0xbd10, two));
    CHECK(decode(0xbc10, two));
    CHECK(decode(0xe001, last));        // b
    CHECK_FALSE(decode(0xd001, last));  // beq
    CHECK_FALSE(decode(0xb108, last));  // cbz
    CHECK_FALSE(decode(0xbf08, last));  // it
    CHECK_FALSE(decode(0x0008, last));  // movs of a register
    for (const std::uint32_t nothing : {0xbfe3u, 0xbfe8u, 0xbff8u}) CHECK_FALSE(decode(nothing, 0));
}

TEST_CASE("thumb: compiled code is decoded as objdump decodes it") {
    const Scratch scratch;
    std::ofstream(scratch.path / "code.c") << R"(
        struct Table { unsigned char phase[8]; unsigned short level[4]; int sum; long long wide; };
        int update(struct Table* t, unsigned i, int by) {
            if (i >= 8 || t->phase[i] > 3) return -1;
            for (unsigned k = 0; k != 4; ++k) t->level[k] = (unsigned short)(t->level[k] * 3 + by / 7 - by % 5);
            t->phase[i] ^= 0x55;
            t->wide += (long long)t->sum * by;
            return t->sum = (int)(((long long)t->sum * by) >> 32);
        }
        unsigned mixed(unsigned a, unsigned b) {
            return (a / (b | 1)) ^ (a % (b | 1)) ^ (a << (b & 31)) ^ (unsigned)((int)a >> (b & 31)) ^ (a >> 9) ^ __builtin_bswap32(b);
        }
        int select(int a, int b, signed char* p) {
            return a < b ? *p : (unsigned)a < (unsigned)b ? p[1] & 7 : 0x12345678;
        }
        unsigned fields(unsigned a, unsigned b) { return ((a >> 5) & 0x3ff) | (b & 0xff00ff) | ((a & 15) << 20) | (unsigned)__builtin_clz(b | 1); }
    )";
    for (const std::string compiler : {"arm-none-eabi-gcc -mthumb", "clang-14 --target=thumbv8m.main-none-eabi"}) {
        for (const std::string level : {"-O0", "-Os", "-O2"}) {
            CAPTURE(compiler + level);
            run(scratch, {"sh", "-c", compiler + " -mcpu=cortex-m33+nodsp -mfloat-abi=soft -ffreestanding -fno-jump-tables " + level + " -c code.c -o code.o"});
            unsigned compared = 0;
            std::uint8_t it = 0;
            for (const auto& listed : disassembly(scratch, "code.o")) {
                const auto& line = listed.second;
                if (line.text.starts_with(".")) continue;  // literals
                const auto in = decode(line.word, it);
                REQUIRE_MESSAGE(in, line.text);
                CHECK(listing(*in, listed.first) == line.text);
                it = in->kind == Kind::it ? static_cast<std::uint8_t>(in->list) : advanced(it);
                ++compared;
            }
            CHECK(compared > 60);
        }
    }
}
