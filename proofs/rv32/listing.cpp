// SPDX-License-Identifier: Apache-2.0
// Assembly text: names, and the order of the operands of each group of instructions.

#include "rv32/listing.hpp"

#include "execution/image.hpp"

#include <array>
#include <sstream>

namespace proofs::rv32 {

using execution::hex;

namespace {

constexpr std::array names{"lui",  "auipc", "jal",   "jalr",   "beq",   "bne",  "blt",  "bge",  "bltu",
                           "bgeu", "lb",    "lh",    "lw",     "lbu",   "lhu",  "sb",   "sh",   "sw",
                           "addi", "slti",  "sltiu", "xori",   "ori",   "andi", "slli", "srli", "srai",
                           "add",  "sub",   "sll",   "slt",    "sltu",  "xor",  "srl",  "sra",  "or",
                           "and",  "mul",   "mulh",  "mulhsu", "mulhu", "div",  "divu", "rem",  "remu"};
static_assert(names.size() == static_cast<std::size_t>(Kind::remu) + 1);

constexpr std::array short_names{"",           "c.addi4spn", "c.lw",   "c.sw",   "c.addi", "c.jal",  "c.li",
                                 "c.addi16sp", "c.lui",      "c.srli", "c.srai", "c.andi", "c.sub",  "c.xor",
                                 "c.or",       "c.and",      "c.j",    "c.beqz", "c.bnez", "c.slli", "c.lwsp",
                                 "c.jr",       "c.mv",       "c.jalr", "c.add",  "c.swsp"};
static_assert(short_names.size() == static_cast<std::size_t>(Form::c_swsp) + 1);

std::string digits(std::uint32_t value) {
    std::ostringstream text;
    text << std::hex << value;
    return text.str();
}

std::string upper(std::int32_t imm) { return hex(static_cast<std::uint32_t>(imm) >> 12); }

std::string memory(const Instruction& in) { return std::to_string(in.imm) + "(" + register_name(in.rs1) + ")"; }

}  // namespace

std::string register_name(unsigned number) {
    constexpr std::array<const char*, 32> abi{"zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "s0", "s1", "a0",
                                              "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
                                              "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"};
    return abi.at(number);
}

std::string listing(const Instruction& in, std::uint32_t address) {
    const std::string name = in.form == Form::wide ? names[static_cast<std::size_t>(in.kind)]
                                                   : short_names[static_cast<std::size_t>(in.form)];
    const std::string rd = register_name(in.rd), rs1 = register_name(in.rs1), rs2 = register_name(in.rs2);
    const std::string imm = std::to_string(in.imm), target = digits(address + static_cast<std::uint32_t>(in.imm));
    switch (in.form) {
    case Form::wide: break;
    case Form::c_addi4spn: return name + " " + rd + "," + rs1 + "," + imm;
    case Form::c_lw:
    case Form::c_lwsp: return name + " " + rd + "," + memory(in);
    case Form::c_sw:
    case Form::c_swsp: return name + " " + rs2 + "," + memory(in);
    case Form::c_addi:
    case Form::c_li:
    case Form::c_addi16sp:
    case Form::c_andi: return name + " " + rd + "," + imm;
    case Form::c_lui: return name + " " + rd + "," + upper(in.imm);
    case Form::c_srli:
    case Form::c_srai:
    case Form::c_slli:
        if (in.imm == 0) return name + "64 " + rd;  // a HINT that RV128 gives a meaning, and the name
        return name + " " + rd + "," + hex(static_cast<std::uint32_t>(in.imm));
    case Form::c_sub:
    case Form::c_xor:
    case Form::c_or:
    case Form::c_and:
    case Form::c_mv:
    case Form::c_add: return name + " " + rd + "," + rs2;
    case Form::c_jal:
    case Form::c_j: return name + " " + target;
    case Form::c_beqz:
    case Form::c_bnez: return name + " " + rs1 + "," + target;
    case Form::c_jr:
    case Form::c_jalr: return name + " " + rs1;
    }
    if (in.kind == Kind::jal) return name + " " + rd + "," + target;
    if (is_branch(in.kind)) return name + " " + rs1 + "," + rs2 + "," + target;
    return listing_expanded(in);
}

std::string listing_expanded(const Instruction& in) {
    const std::string name = names[static_cast<std::size_t>(in.kind)];
    const std::string rd = register_name(in.rd), rs1 = register_name(in.rs1), rs2 = register_name(in.rs2);
    const std::string relative = in.imm < 0 ? ".-" + std::to_string(-in.imm) : ".+" + std::to_string(in.imm);
    switch (in.kind) {
    case Kind::lui:
    case Kind::auipc: return name + " " + rd + "," + upper(in.imm);
    case Kind::jal: return name + " " + rd + "," + relative;
    case Kind::jalr: return name + " " + rd + "," + memory(in);
    case Kind::slli:
    case Kind::srli:
    case Kind::srai: return name + " " + rd + "," + rs1 + "," + hex(static_cast<std::uint32_t>(in.imm));
    default: break;
    }
    if (is_branch(in.kind)) return name + " " + rs1 + "," + rs2 + "," + relative;
    if (is_load(in.kind)) return name + " " + rd + "," + memory(in);
    if (is_store(in.kind)) return name + " " + rs2 + "," + memory(in);
    if (in.kind >= Kind::addi && in.kind <= Kind::srai)
        return name + " " + rd + "," + rs1 + "," + std::to_string(in.imm);
    return name + " " + rd + "," + rs1 + "," + rs2;
}

}  // namespace proofs::rv32
