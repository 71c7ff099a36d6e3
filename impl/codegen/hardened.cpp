// SPDX-License-Identifier: Apache-2.0
// Code words, the C++ header, and the entry points around the gate; see hardened.hpp.
#include "hardened.hpp"

#include "c_names.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace codegen {

using namespace spec;

namespace {

constexpr std::array<std::string_view, 5> machines{"bundle", "scl_sessions", "scl_secure", "scl_gates", "power"};

std::string hex(unsigned word, int digits) {
    std::string text;
    for (int k = digits; k-- != 0;) text += "0123456789abcdef"[word >> 4 * k & 15U];
    return "0x" + text;
}

// An extended Hamming code of 16 words of 8 bits, four bits apart; no word is all zeros or all ones.
unsigned state_word(long value) {
    const auto v = static_cast<unsigned>(value);
    const auto bit = [&](unsigned k) { return v >> k & 1U; };
    return (v | (bit(0) ^ bit(1) ^ bit(2)) << 4 | (bit(0) ^ bit(1) ^ bit(3)) << 5 | (bit(0) ^ bit(2) ^ bit(3)) << 6 | (bit(1) ^ bit(2) ^ bit(3)) << 7) ^ 0x22U;
}

// A Reed-Muller code of 32 words of 16 bits, eight bits apart; no word is all zeros or all ones.
unsigned answer_word(long value) {
    constexpr std::array<unsigned, 5> rows{0xaaaa, 0xcccc, 0xf0f0, 0xff00, 0xffff};
    unsigned word = 0x1248;
    for (unsigned k = 0; k != rows.size(); ++k)
        if ((value >> k & 1) != 0) word ^= rows[k];
    return word;
}

bool is_answer(const Machine& m, int type) {
    return std::ranges::any_of(m.events, [&](const Event& e) { return m.types[static_cast<unsigned>(e.answers)].name == m.types[static_cast<unsigned>(type)].name; });
}
bool is_stored(const Machine& m, int type) {
    return std::ranges::any_of(m.variables, [&](const Variable& v) { return type_of(m, v).name == m.types[static_cast<unsigned>(type)].name; });
}

std::string enumerations(const Machine& m, const Names& names) {
    std::string text;
    for (int at : names.enumerations()) {
        const Type& t = m.types[static_cast<unsigned>(at)];
        const bool answer = is_answer(m, at), coded = answer || t.high < 16;
        if (answer && is_stored(m, at)) throw std::invalid_argument(std::string(m.name) + ": " + std::string(t.name) + " is an answer and stored: no hardened code");
        if (answer && t.high >= 32) throw std::invalid_argument(std::string(m.name) + ": more than 32 answers: no hardened code");
        std::string line = "enum class " + type_name(t) + (answer ? " : uint16_t { " : " : uint8_t { "), all;
        for (long v = 0; v <= t.high; ++v) {
            const std::string value(identifier(t.values[static_cast<unsigned>(v)]));
            line += (v == 0 ? "" : ", ") + value + (coded ? " = " + (answer ? hex(answer_word(v), 4) : hex(state_word(v), 2)) : "");
            all += (v == 0 ? "" : ", ") + type_name(t) + "::" + value;
        }
        text += broken(line + " };") + '\n';
        if (coded && t.high > 0) text += broken("static_assert(differ({" + all + "}, " + (answer ? "8" : "4") + "));") + '\n';
    }
    return text;
}

// Numbers of arguments to code words.
std::string words(const Machine& m, const Names& names) {
    std::string text;
    for (int at : names.enumerations()) {
        const Type& t = m.types[static_cast<unsigned>(at)];
        const bool given = std::ranges::any_of(m.events, [&](const Event& e) {
            return std::ranges::any_of(e.parameters, [&](const Parameter& p) { return type_of(m, p).name == t.name; });
        });
        if (!given) continue;
        std::string all;
        for (long v = 0; v <= t.high; ++v) all += (v == 0 ? "" : ", ") + type_name(t) + "::" + std::string(identifier(t.values[static_cast<unsigned>(v)]));
        text += broken("inline constexpr " + type_name(t) + " words_of_" + snake(t.name) + "[]{" + all + "};") + '\n';
    }
    return text;
}

std::string name_of(const Machine& m) { return identifier(m.name) + "_hardened"; }

std::size_t most_parameters(const Machine& m) {
    std::size_t most = 0;
    for (const Event& e : m.events) most = std::max(most, e.parameters.size());
    return most;
}

// The one that carries out an event on one copy.
std::string run_name(const CNames& c, int event) { return c.event(event) + "_on"; }

std::string run(const Machine& m, const CNames& c, const EventCode& code, int at) {
    const Event& e = m.events[static_cast<unsigned>(at)];
    std::string body, passed;
    for (std::size_t p = 0; p != e.parameters.size(); ++p) {
        const Type& t = type_of(m, e.parameters[p]);
        const std::string word = "arguments[" + std::to_string(p) + ']';
        if (t.kind == Kind::boolean || t.kind == Kind::enumeration)
            body += "    if (" + word + " > " + std::to_string(t.high) + ") return static_cast<uint32_t>(model::" + code.refusal + ");\n";
        passed += ", " + (t.kind == Kind::boolean       ? word + " != 0"
                          : t.kind == Kind::enumeration ? "model::words_of_" + snake(t.name) + '[' + word + ']'
                                                        : "static_cast<" + std::string(storage(t.high)) + ">(" + word + ')');
    }
    return broken("[[gnu::used, gnu::noinline]] uint32_t " + run_name(c, at) + "(Machine* m, " + (e.parameters.empty() ? "const uint32_t*" : "const uint32_t* arguments") + ") {") +
           '\n' + body + broken("    return static_cast<uint32_t>(model::" + code.name + "(*m" + passed + "));") + "\n}\n";
}

std::string initialise(const Machine& m, const CNames& c) {
    const Names& names = c.cpp();
    std::string text = "[[gnu::used, gnu::noinline]] uint32_t " + c.init() + "_on(Machine* m_, const uint32_t*) {\n    Machine& m = *m_;\n";
    for (const Variable& v : m.variables) {
        const Type& t = type_of(m, v);
        const std::string value = t.kind == Kind::enumeration ? "model::" + names.literal(v.type, v.initial) : names.literal(v.type, v.initial);
        const std::string put = "put(m, " + names.member(v) + (v.index < 0 ? "" : "[k]") + ", " + value + ");\n";
        text += v.index < 0 ? "    " + put : "    for (" + std::string(storage(v.cells)) + " k = 0; k != " + std::to_string(v.cells) + "; ++k) " + put;
    }
    return text + "    return 0;\n}\n";
}

std::string prototype(const Machine& m, const CNames& c, const CppCode& code, int at) {
    const Event& e = m.events[static_cast<unsigned>(at)];
    std::string text = "uint32_t " + c.event(at) + "(ssp_" + snake(name_of(m)) + "_t *machine";
    for (std::size_t p = 0; p != e.parameters.size(); ++p)
        text += ", " + std::string(storage(type_of(m, e.parameters[p]).high)) + ' ' + code.events[static_cast<unsigned>(at)].parameters[p].name;
    return text + ')';
}

Machine renamed(const Machine& m) {
    Machine copy = m;
    copy.name = kept(name_of(m));
    return copy;
}

std::string header(const Machine& m, const CNames& c, const CppCode& code) {
    const std::string type = "ssp_" + snake(name_of(m)) + "_t";
    std::string text = "// SPDX-" "License-Identifier: Apache-2.0\n/*\n * The machine " + std::string(m.name) +
                       " hardened against faults, as C functions. Generated; do not edit.\n *\n"
                       " * Events, arguments and rules are those of ssp_" + snake(identifier(m.name)) + ".h. Answers are code words. A call that was disturbed ends in a trap\n"
                       " * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the\n"
                       " * first function here ends there, too.\n"
                       " * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.\n */\n#ifndef " +
                       c.guard() + "\n#define " + c.guard() +
                       "\n\n#include <stdint.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    for (int at : c.cpp().enumerations()) {
        const Type& t = m.types[static_cast<unsigned>(at)];
        if (!is_answer(m, at)) continue;
        text += "enum {\n";
        for (long v = 0; v <= t.high; ++v) text += "    " + c.enumerator(at, v) + " = " + hex(answer_word(v), 4) + (v == t.high ? "\n" : ",\n");
        text += "};\n\n";
    }
    text += "/* Two copies of the state. */\ntypedef struct {\n    uint32_t words[2 * " + upper(name_of(m)) + "_WORDS];\n} " + type + ";\n\n";
    const std::string words = upper(name_of(m)) + "_WORDS";
    text.insert(text.find("/* Two copies"), "enum { " + words + " = @WORDS@ };\n\n");
    text += "/* The state before the first step. Gives 0. */\nuint32_t " + c.init() + '(' + type + " *machine);\n\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) text += broken(prototype(m, c, code, e) + ';') + '\n';
    return text + "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

std::string entry_points(const Machine& m, const CNames& c, const CppCode& code) {
    const std::string type = "ssp_" + snake(name_of(m)) + "_t";
    std::string text = "// SPDX-" "License-Identifier: Apache-2.0\n// The hardened functions of " + std::string(m.name) +
                       ": the gate, and what it calls twice. Generated; do not edit.\n\n#include \"" + c.header() + "\"\n\n#include \"" + name_of(m) + ".hpp\"\n\n"
                       "namespace model = ssp::generated::" + name_of(m) + ";\nusing model::Machine;\nusing model::put;\n\n"
                       "static_assert((sizeof(Machine) + 3) / 4 == " + upper(name_of(m)) + "_WORDS);\n\nextern \"C\" {\n\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) text += run(m, c, code.events[static_cast<unsigned>(e)], e) + '\n';
    text += initialise(m, c) + "\n#if defined(__riscv) && __riscv_xlen == 32\n\n// The gate.\nasm(R\"(\n" + gate_rv32(renamed(m), code, "ssp_" + snake(name_of(m))) + ")\");\n\n#else\n\n" +
            "// No gate is written for this core: here a C++ function compares, of which nothing is proven.\n"
            "static uint32_t twice(" + type + "* machine, const uint32_t* arguments, uint32_t (*on)(Machine*, const uint32_t*)) {\n"
            "    const uint32_t first = on(reinterpret_cast<Machine*>(machine->words), arguments);\n"
            "    const uint32_t second = on(reinterpret_cast<Machine*>(machine->words + " + upper(name_of(m)) + "_WORDS), arguments);\n"
            "    bool same = first == second;\n"
            "    for (uint32_t k = 0; k != " + upper(name_of(m)) + "_WORDS; ++k) same = same && machine->words[k] == machine->words[k + " + upper(name_of(m)) + "_WORDS];\n"
            "    if (!same) __builtin_trap();\n    return first;\n}\n\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const EventCode& event = code.events[static_cast<unsigned>(e)];
        std::string head = prototype(m, c, code, e), all;
        head.replace(head.find(" *machine"), 9, "* machine");
        for (const auto& p : event.parameters) all += (all.empty() ? "" : ", ") + p.name;
        text += broken(head + " {") + '\n' + (all.empty() ? "" : broken("    const uint32_t arguments[]{" + all + "};") + '\n') + "    return twice(machine, " +
                (all.empty() ? "nullptr" : "arguments") + ", " + run_name(c, e) + ");\n}\n";
    }
    return text + "uint32_t " + c.init() + '(' + type + "* machine) {\n    for (uint32_t k = 0; k != 2 * " + upper(name_of(m)) +
           "_WORDS; ++k) machine->words[k] = 0;\n    return twice(machine, nullptr, " + c.init() + "_on);\n}\n\n#endif\n\n}  // extern \"C\"\n";
}

// Bytes of the structure, by the rules of C; only how many words it takes matters here.
struct Size {
    long bytes = 0, alignment = 1;
};
Size size_of(const Machine& m, std::size_t first, std::size_t end, int level) {
    Size s;
    const auto up = [](long n, long to) { return (n + to - 1) / to * to; };
    for (std::size_t v = first; v != end;) {
        const Variable& variable = m.variables[v];
        const auto part = [&](const Variable& o) { return level == 0 ? o.owner : o.group; };
        Size one{storage(type_of(m, variable).high) == "uint8_t" ? 1 : storage(type_of(m, variable).high) == "uint16_t" ? 2 : 4, 1};
        one.alignment = one.bytes;
        std::size_t last = v + 1;
        if (level == 2) one.bytes *= variable.cells;
        else {
            while (last != end && part(m.variables[last]) == part(variable)) ++last;
            const bool inside = part(variable).empty();
            one = size_of(m, v, last, level + 1);
            if (inside) {  // no structure of its own
                s.bytes = up(s.bytes, one.alignment);
            } else one.bytes = up(one.bytes, one.alignment);
        }
        s.bytes = up(s.bytes, one.alignment) + one.bytes;
        s.alignment = std::max(s.alignment, one.alignment);
        v = last;
    }
    return s;
}

}  // namespace

bool is_hardened_too(std::string_view machine) { return std::ranges::find(machines, machine) != machines.end(); }

std::string hardened_header(const Machine& m, const Names& names, const std::string& constants, const std::string& state, const std::string& functions) {
    return "// SPDX-" "License-Identifier: Apache-2.0\n// The machine " + std::string(m.name) + ", hardened: its state, and one function for each event, to be carried out on two copies.\n//\n"
           "// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.\n\n"
           "#pragma once\n\n#include <stdint.h>\n\nnamespace ssp::generated::" + name_of(m) + " {\n\n"
           "// Any two of the words differ in so many bits at least.\n"
           "template <class Word, unsigned n> constexpr bool differ(const Word (&words)[n], int bits) {\n"
           "    for (unsigned a = 0; a != n; ++a)\n        for (unsigned b = 0; b != a; ++b) {\n            int different = 0;\n"
           "            for (unsigned x = static_cast<unsigned>(words[a]) ^ static_cast<unsigned>(words[b]); x != 0; x &= x - 1) ++different;\n"
           "            if (different < bits) return false;\n        }\n    return true;\n}\n\n"
           "enum class Flag : uint8_t { no = " + hex(state_word(0), 2) + ", yes = " + hex(state_word(1), 2) + " };\nstatic_assert(differ({Flag::no, Flag::yes}, 4));\n" +
           enumerations(m, names) + words(m, names) + constants + state +
           "\n[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }\n\n"
           "template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }\n"
           "template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }\n\n"
           "// The gate writes, after a look at where.\n"
           "template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {\n"
           "#if defined(__riscv) && __riscv_xlen == 32\n"
           "    register const uint32_t at asm(\"a5\") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));\n"
           "    register const uint32_t word asm(\"a4\") = static_cast<uint32_t>(as<T>(value));\n"
           "    if constexpr (sizeof(T) == 1) asm volatile(\"jal t0, ssp_" + snake(name_of(m)) + "_put1\" : : \"r\"(at), \"r\"(word) : \"t0\", \"t1\", \"t2\", \"memory\");\n"
           "    else if constexpr (sizeof(T) == 2) asm volatile(\"jal t0, ssp_" + snake(name_of(m)) + "_put2\" : : \"r\"(at), \"r\"(word) : \"t0\", \"t1\", \"t2\", \"memory\");\n"
           "    else asm volatile(\"jal t0, ssp_" + snake(name_of(m)) + "_put4\" : : \"r\"(at), \"r\"(word) : \"t0\", \"t1\", \"t2\", \"memory\");\n"
           "#else\n    target = as<T>(value);\n#endif\n}\n" + functions + "\n}  // namespace ssp::generated::" + name_of(m) + '\n';
}

std::map<std::string, std::string> hardened_files(const Machine& m) {
    const CppCode code = cpp_code(m, Style::hardened);
    const Machine named = renamed(m);
    const CNames c(named);
    const auto words = static_cast<unsigned>((size_of(m, 0, m.variables.size(), 0).bytes + 3) / 4);
    const auto filled = [&](std::string text) {
        const std::string mark = "@WORDS@", number = std::to_string(words), size = "@SIZE@", bytes = std::to_string(4 * words);
        for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.replace(at, mark.size(), number);
        for (std::size_t at = 0; (at = text.find(size, at)) != std::string::npos;) text.replace(at, size.size(), bytes);
        return text;
    };
    const std::string base = c.header().substr(0, c.header().size() - 2);
    std::string entry = entry_points(m, c, code), compare;
    for (unsigned k = 0; k != words; ++k)
        compare += "    lw a3, " + std::to_string(4 * k) + "(a1)\n    lw a4, " + std::to_string(4 * k) + "(a2)\n    bne a3, a4, 9b\n";
    entry.replace(entry.find("@COMPARE@"), 9, compare);
    return {{name_of(m) + ".hpp", code.header}, {base + ".h", filled(header(m, c, code))}, {base + ".cpp", filled(entry)}};
}

std::string gate_rv32(const Machine& m, const CppCode&, const std::string& prefix) {
    const CNames c(m);
    const std::size_t most = most_parameters(m), in_registers = std::min<std::size_t>(most, 7);
    // 0 first answer, 4 address of the state, 8 s10, 12 s11, 16 sum of registers, 20 ra, then the arguments; those on the caller's stack follow.
    const std::size_t frame = most > 7 ? 64 : (24 + 4 * in_registers + 15) / 16 * 16, at = most > 7 ? frame - 28 : 24;
    const auto n = [](std::size_t number) { return std::to_string(number); };
    const std::string trap = "    .4byte 0x00100073\n";  // ebreak, four bytes wide with or without the C extension
    std::string text = "    .text\n    .option push\n    .option norelax\n    .align 2\n9:\n" + trap;
    // ---- what is written
    for (const int width : {1, 2, 4}) {
        text += "    .globl " + prefix + "_put" + n(static_cast<std::size_t>(width)) + "\n" + prefix + "_put" + n(static_cast<std::size_t>(width)) + ":\n"
                "    add t1, s11, a5\n    sub t2, t1, s11\n    sltiu t2, t2, @SIZE@ - " + n(static_cast<std::size_t>(width - 1)) + "\n    beqz t2, 9b\n" +
                (width == 1 ? "" : "    andi t2, t1, " + n(static_cast<std::size_t>(width - 1)) + "\n    bnez t2, 9b\n") +
                "    s" + (width == 1 ? "b" : width == 2 ? "h" : "w") + " a4, 0(t1)\n    jr t0\n" + trap;
    }
    // ---- before the first run
    text += ".L" + prefix + "_enter:\n    mv t1, sp\n    addi sp, sp, -" + n(frame) + "\n    addi t1, t1, -" + n(frame) +
            "\n    bne t1, sp, 9b\n    sw ra, 20(sp)\n    sw s10, 8(sp)\n    sw s11, 12(sp)\n    sw a0, 4(sp)\n";
    for (std::size_t k = 0; k != in_registers; ++k) text += "    sw a" + n(k + 1) + ", " + n(at + 4 * k) + "(sp)\n";
    for (std::size_t k = 0; k != in_registers; ++k) text += "    lw t1, " + n(at + 4 * k) + "(sp)\n    bne t1, a" + n(k + 1) + ", 9b\n";
    text += "    jal t2, .L" + prefix + "_sum\n    sw t1, 16(sp)\n    mv s10, sp\n    mv s11, a0\n    bne s11, a0, 9b\n    addi a1, sp, " + n(at) + "\n    jalr zero, 4(t0)\n" + trap;
    // ---- between the runs
    text += ".L" + prefix + "_between:\n    bne sp, s10, 9b\n    sw a0, 0(sp)\n    addi s11, s11, @SIZE@\n    mv a0, s11\n    addi a1, sp, " + n(at) + "\n    jalr zero, 4(t0)\n" + trap;
    // ---- after the second run
    text += ".L" + prefix + "_leave:\n    bne sp, s10, 9b\n    lw t1, 0(sp)\n    bne t1, a0, 9b\n    lw a1, 4(sp)\n    addi a2, a1, @SIZE@\n    bne a2, s11, 9b\n@COMPARE@"
            "    lw ra, 20(sp)\n    lw s10, 8(sp)\n    lw s11, 12(sp)\n    jal t2, .L" + prefix + "_sum\n    lw t2, 16(sp)\n    bne t1, t2, 9b\n    addi t1, sp, " + n(frame) +
            "\n    addi sp, sp, " + n(frame) + "\n    bne t1, sp, 9b\n    ret\n" + trap;
    // ---- the registers that a caller wants back, and sp
    text += ".L" + prefix + "_sum:\n    xor t1, sp, ra\n";
    for (int s = 0; s != 12; ++s) text += "    xor t1, t1, s" + std::to_string(s) + "\n";
    text += "    jr t2\n" + trap;
    // ---- the entry points
    const auto entry = [&](const std::string& name) {
        text += "    .globl " + name + "\n    .type " + name + ", @function\n" + name + ":\n    jal t0, .L" + prefix + "_enter\n" + trap + "    jal ra, " + name +
                "_on\n    jal t0, .L" + prefix + "_between\n" + trap + "    jal ra, " + name + "_on\n    j .L" + prefix + "_leave\n" + trap + "    .size " + name + ", . - " + name + "\n";
    };
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) entry(c.event(e));
    entry(c.init());
    return text + "    .option pop\n";
}

}  // namespace codegen
