// SPDX-License-Identifier: Apache-2.0
// One RV32IMC machine word as an instruction: what the executor trusts, and what the tests compare with objdump.

#pragma once

#include <cstdint>
#include <optional>

namespace proofs::rv32 {

// What an instruction does. A compressed instruction does the same as a wide one, so both share these names; the
// order of the groups is used by `is_branch`, `is_load` and `is_store`.
// clang-format off
enum class Kind : std::uint8_t {
    lui, auipc, jal, jalr,
    beq, bne, blt, bge, bltu, bgeu,
    lb, lh, lw, lbu, lhu,
    sb, sh, sw,
    addi, slti, sltiu, xori, ori, andi, slli, srli, srai,
    add, sub, sll, slt, sltu, xor_, srl, sra, or_, and_,
    mul, mulh, mulhsu, mulhu, div, divu, rem, remu,
};

// How it is written: `wide` is 4 bytes, all others are the 2-byte encodings of the C extension.
enum class Form : std::uint8_t {
    wide,
    c_addi4spn, c_lw, c_sw,
    c_addi, c_jal, c_li, c_addi16sp, c_lui, c_srli, c_srai, c_andi, c_sub, c_xor, c_or, c_and, c_j, c_beqz, c_bnez,
    c_slli, c_lwsp, c_jr, c_mv, c_jalr, c_add, c_swsp,
};
// clang-format on

// Invariant: a register the kind does not use is 0, and `imm` is 0 where there is none.
struct Instruction {
    Kind kind;
    std::uint8_t rd = 0, rs1 = 0, rs2 = 0;  // register numbers, 0..31
    std::int32_t imm = 0;                   // sign-extended; of lui and auipc the full word; of a shift 0..31
    Form form = Form::wide;

    friend bool operator==(const Instruction&, const Instruction&) = default;
};

// The instruction `word` encodes, or nothing. If the two lowest bits are not 11, it is a 2-byte instruction and the
// upper half of `word` is ignored. Nothing stands for: illegal and reserved encodings, custom encodings, floating
// point, RV64, and what a computing function has no use for (fence, ecall, ebreak, CSR access, atomics). HINTs of the C
// extension are legal and decode to the instruction without effect that they are.
[[nodiscard]] std::optional<Instruction> decode(std::uint32_t word);

[[nodiscard]] constexpr std::uint32_t size(const Instruction& in) { return in.form == Form::wide ? 4 : 2; }  // in bytes

[[nodiscard]] constexpr bool is_branch(Kind k) { return k >= Kind::beq && k <= Kind::bgeu; }
[[nodiscard]] constexpr bool is_load(Kind k) { return k >= Kind::lb && k <= Kind::lhu; }
[[nodiscard]] constexpr bool is_store(Kind k) { return k >= Kind::sb && k <= Kind::sw; }

}  // namespace proofs::rv32
