// SPDX-License-Identifier: Apache-2.0
// Assembly text: names, and the order of the operands of each group of instructions.

#include "thumb/listing.hpp"

#include <array>
#include <cstdio>

namespace proofs::thumb {

namespace {

constexpr std::array names{"and",  "bic",  "orr",  "orn",  "eor",   "add",   "adc",   "sub",   "sbc",   "rsb",   "mov",  "mvn",  "tst",
                           "teq",  "cmp",  "cmn",  "lsl",  "lsr",   "asr",   "ror",   "movt",  "add",   "bfi",   "bfc",  "ubfx", "sbfx",
                           "mul",  "mla",  "mls",  "umull", "smull", "umlal", "smlal", "udiv",  "sdiv",  "clz",   "rbit", "rev",  "rev16",
                           "revsh", "sxtb", "sxth", "uxtb", "uxth",  "ldr",   "ldrb",  "ldrh",  "ldrsb", "ldrsh", "ldrd", "ldm",  "str",
                           "strb", "strh", "strd", "stm",  "b",     "bl",    "bx",    "blx",   "cbz",   "cbnz",  "it",   "nop",  "udf",
                           "bkpt"};
static_assert(names.size() == static_cast<std::size_t>(Kind::bkpt) + 1);

constexpr std::array conditions{"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", ""};
constexpr std::array shifts{"lsl", "lsr", "asr", "ror", "rrx"};

std::string reg(unsigned r) {
    constexpr std::array all{"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "sl", "fp", "ip", "sp", "lr", "pc"};
    return all.at(r);
}

std::string number(std::uint32_t value) { return "#" + std::to_string(value); }

std::string digits(std::uint32_t value) {
    char text[16];
    std::snprintf(text, sizeof text, "%x", static_cast<unsigned>(value));
    return text;
}

std::string registers(std::uint16_t list) {
    std::string text;
    for (unsigned r = 0; r != 16; ++r)
        if ((list >> r & 1) != 0) text += (text.empty() ? "" : ", ") + reg(r);
    return "{" + text + "}";
}

// Wide encodings of what has a narrow one, too.
bool says_wide(const Instruction& in) {
    if (in.form != Form::wide) return false;
    switch (in.kind) {
    case Kind::orn: case Kind::rsb: case Kind::teq: case Kind::movt: case Kind::bfi: case Kind::bfc: case Kind::ubfx: case Kind::sbfx:
    case Kind::mla: case Kind::mls: case Kind::umull: case Kind::smull: case Kind::umlal: case Kind::smlal: case Kind::udiv:
    case Kind::sdiv: case Kind::clz: case Kind::rbit: case Kind::ldrd: case Kind::strd: case Kind::bl: return false;
    case Kind::rev: case Kind::rev16: case Kind::revsh: return true;
    case Kind::ldm: case Kind::stm: return in.up;
    default: return true;
    }
}

// The narrow encodings of a shift by an immediate have names of their own.
bool shifts_narrow(const Instruction& in) {
    return in.kind == Kind::mov && in.form == Form::narrow && !in.immediate && !(in.shift == Shift::lsl && in.amount == 0);
}

std::string name_of(const Instruction& in) {
    std::string name = names[static_cast<std::size_t>(in.kind)];
    if (in.form == Form::wide_plain && (in.kind == Kind::add || in.kind == Kind::sub || in.kind == Kind::mov)) name += "w";
    if (in.kind == Kind::adr && in.form == Form::wide_plain) name = in.up ? "addw" : "subw";
    if (in.form == Form::narrow_push) name = "push";
    else if (in.form == Form::narrow_pop) name = "pop";
    else if (in.kind == Kind::ldm || in.kind == Kind::stm) name += in.up ? "ia" : "db";
    if (in.kind == Kind::rsb && in.form == Form::narrow_two) name = "neg";
    if (shifts_narrow(in)) name = shifts[static_cast<std::size_t>(in.shift)];
    const bool only_flags = in.kind >= Kind::tst && in.kind <= Kind::cmn;
    if (in.flags && !only_flags) name += "s";
    name += conditions[static_cast<std::size_t>(in.condition)];
    if (in.kind == Kind::b) return name + (in.form == Form::narrow ? ".n" : ".w");
    return says_wide(in) ? name + ".w" : name;
}

std::string second_operand(const Instruction& in) {
    if (in.immediate) return number(in.value);
    const bool none = in.shift == Shift::lsl && in.amount == 0;
    const std::string shift = none ? "" : in.shift == Shift::rrx ? ", rrx" : std::string(", ") + shifts[static_cast<std::size_t>(in.shift)] + " " + number(in.amount);
    return reg(in.rm) + shift;
}

std::string place(const Instruction& in) {
    if (!in.immediate) return "[" + reg(in.rn) + ", " + reg(in.rm) + (in.amount != 0 ? ", lsl " + number(in.amount) : "") + "]";
    const bool two = in.kind == Kind::ldrd || in.kind == Kind::strd, wide = in.form == Form::wide;
    const bool minus = !in.up && (in.value != 0 || two || in.index);  // objdump shows -0 of some
    const std::string offset = (minus ? "#-" : "#") + std::to_string(in.value);
    if (!in.index) return "[" + reg(in.rn) + "], " + offset;
    // A zero is shown of one word before pc, of two with a sign, and of narrow ones; where it is not, nor is the "!" of two.
    const bool shown = two ? !in.up : !wide || (in.rn == 15 && in.up);
    if (in.value == 0 && !shown) return "[" + reg(in.rn) + "]" + (in.write_back && !two ? "!" : "");
    return "[" + reg(in.rn) + ", " + offset + "]" + (in.write_back ? "!" : "");
}

// "ittet eq": after the first, each instruction of the block is for the condition or against it.
std::string block(std::uint16_t bits) {
    std::string name = "it";
    const unsigned first = bits >> 4 & 1;
    for (unsigned n = 3; (bits & ((1u << n) - 1)) != 0; --n) name += (bits >> n & 1) == first ? "t" : "e";
    return name + " " + conditions[bits >> 4];
}

std::string hint(const Instruction& in) {
    if (in.form == Form::wide) return "nop.w";
    switch (in.list) {
    case 0: return "nop";
    case 1: return "yield";
    case 4: return "sev";
    case 5: return "sevl";
    default: return "nop {" + std::to_string(in.list) + "}";
    }
}

}  // namespace

std::string listing(const Instruction& in, std::uint32_t address) {
    const std::string name = name_of(in) + " ", rd = reg(in.rd), rn = reg(in.rn), rm = reg(in.rm), ra = reg(in.ra);
    const std::string target = digits(address + in.value);
    if (in == Instruction{.kind = Kind::mov, .form = Form::narrow, .condition = in.condition, .rd = 8, .rm = 8}) return "nop";
    if (is_load(in.kind) || is_store(in.kind)) {
        if (in.form == Form::narrow_push || in.form == Form::narrow_pop) return name + registers(in.list);
        if (in.kind == Kind::ldm || in.kind == Kind::stm) return name + rn + (in.write_back ? "!" : "") + ", " + registers(in.list);
        const bool two = in.kind == Kind::ldrd || in.kind == Kind::strd;
        return name + rd + ", " + (two ? ra + ", " : "") + place(in);
    }
    switch (in.kind) {
    case Kind::mov:
        if (shifts_narrow(in)) return name + rd + ", " + rm + ", " + number(in.amount);
        return name + rd + ", " + second_operand(in);
    case Kind::mvn:
    case Kind::movt: return name + rd + ", " + second_operand(in);
    case Kind::tst:
    case Kind::teq:
    case Kind::cmp:
    case Kind::cmn: return name + rn + ", " + second_operand(in);
    case Kind::lsl:
    case Kind::lsr:
    case Kind::asr:
    case Kind::ror: return name + rd + ", " + (in.form == Form::narrow_two ? "" : rn + ", ") + rm;
    case Kind::adr: return name + rd + ", pc, " + number(in.value);
    case Kind::rsb:
        if (in.form == Form::narrow_two) return name + rd + ", " + rn;
        return name + rd + ", " + rn + ", " + second_operand(in);
    case Kind::bfi:
    case Kind::ubfx:
    case Kind::sbfx: return name + rd + ", " + rn + ", " + number(in.value) + ", " + number(in.width);
    case Kind::bfc: return name + rd + ", " + number(in.value) + ", " + number(in.width);
    case Kind::mul:
        if (in.form == Form::narrow_two) return name + rd + ", " + rn;
        return name + rd + ", " + rn + ", " + rm;
    case Kind::udiv:
    case Kind::sdiv: return name + rd + ", " + rn + ", " + rm;
    case Kind::mla:
    case Kind::mls: return name + rd + ", " + rn + ", " + rm + ", " + ra;
    case Kind::umull:
    case Kind::smull:
    case Kind::umlal:
    case Kind::smlal: return name + rd + ", " + ra + ", " + rn + ", " + rm;
    case Kind::clz:
    case Kind::rbit:
    case Kind::rev:
    case Kind::rev16:
    case Kind::revsh: return name + rd + ", " + rm;
    case Kind::sxtb:
    case Kind::sxth:
    case Kind::uxtb:
    case Kind::uxth: return name + rd + ", " + rm + (in.amount != 0 ? ", ror " + number(in.amount) : "");
    case Kind::b:
    case Kind::bl: return name + target;
    case Kind::bx:
    case Kind::blx: return name + rm;
    case Kind::cbz:
    case Kind::cbnz: return name + rn + ", " + target;
    case Kind::it: return block(in.list);
    case Kind::nop: return hint(in);
    case Kind::udf: return name + number(in.list);
    case Kind::bkpt: {
        char text[16];
        std::snprintf(text, sizeof text, "0x%04x", static_cast<unsigned>(in.list));
        return "bkpt " + std::string(text);
    }
    default: break;
    }
    return name + rd + ", " + (in.form == Form::narrow_two ? "" : rn + ", ") + second_operand(in);
}

}  // namespace proofs::thumb
