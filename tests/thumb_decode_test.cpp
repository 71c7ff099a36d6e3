// SPDX-License-Identifier: Apache-2.0
// The decoder of Thumb against objdump, which shares no code with it: every 16-bit word, a large sample of 32-bit ones with
// every operation, IT blocks, and compiled code.

#include "process.hpp"
#include "thumb/decode.hpp"
#include "thumb/encodings.hpp"
#include "thumb/listing.hpp"

#include <doctest/doctest.h>

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

// A directory of its own that disappears with the object.
struct Scratch {
    std::filesystem::path path;
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "thumb_decode_XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a directory for temporary files");
        path = pattern;
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { std::filesystem::remove_all(path); }

    // A missing tool is an error: a comparison that does not happen must not pass.
    void run(const std::vector<std::string>& words) const {
        const proofs::Ended ended = proofs::run_program(words, path.string(), 0);
        if (ended.status != 0) throw std::runtime_error(words.front() + " is missing or failed (Debian: binutils-arm-none-eabi, gcc-arm-none-eabi): " + ended.output);
    }
};

// The lines of `objdump -d` of an object file in the folder, by address.
std::map<std::uint32_t, Line> disassembly(const Scratch& scratch, const std::string& object) {
    scratch.run({"sh", "-c", "arm-none-eabi-objdump -d " + object + " > listing"});
    std::map<std::uint32_t, Line> result;
    std::ifstream lines(scratch.path / "listing");
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string address, words, name, operands;
        if (!std::getline(columns, address, '\t') || !std::getline(columns, words, '\t')) continue;
        std::getline(columns, name, '\t');
        std::getline(columns, operands, '\t');
        if (operands.starts_with("@")) operands.clear();
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
    scratch.run({"arm-none-eabi-as", "-mcpu=cortex-m33+nodsp", "-mthumb", "words.s", "-o", "words.o"});
    return disassembly(scratch, "words.o");
}

std::string name_of(const std::string& text) { return text.substr(0, text.find(' ')); }

std::string hex(std::uint32_t value) {
    std::ostringstream text;
    text << std::hex << value;
    return text.str();
}

// The name without condition, width and "s".
bool names(const std::set<std::string>& all, const std::string& text) { return all.contains(name_of(text)); }

struct Compared {
    unsigned legal = 0, different = 0;
    std::map<std::string, unsigned> refused;  // by reason
};

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
    for (const auto& [reason, count] : c.refused) MESSAGE(reason << ": " << count);
    MESSAGE("legal: " << c.legal);
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
    unsigned shown = 0;
    Compared c;
    for (const auto& [address, line] : lines) {
        const auto in = decode(line.word, 0);
        if (in) {
            ++c.legal;
            if (listing(*in, address) == line.text && size(*in) == 4) continue;
            ++c.different;
            if (++shown <= 40) FAIL_CHECK(hex(line.word) << ": objdump says '" << line.text << "', we say '" << listing(*in, address) << "'");
            continue;
        }
        if (line.text == "undefined") continue;
        const bool special = line.text.find("pc") != std::string::npos || line.text.find("sp") != std::string::npos;
        ++c.refused[name_of(line.text) + (special ? " sp/pc" : "")];
    }
    CHECK(c.different == 0);
    for (const auto& [reason, count] : c.refused) MESSAGE(reason << ": " << count);
    MESSAGE("legal: " << c.legal);
}
