// SPDX-License-Identifier: Apache-2.0
// The encodings of RV32I, M and C, in the order of the tables of the unprivileged specification.

#include "rv32/decode.hpp"

namespace proofs::rv32 {

namespace {

constexpr std::uint32_t bits(std::uint32_t word, unsigned high, unsigned low) {
    return (word >> low) & ((2u << (high - low)) - 1);
}

constexpr std::int32_t extend(std::uint32_t value, unsigned width) {
    const std::uint32_t sign = 1u << (width - 1);
    return static_cast<std::int32_t>((value ^ sign) - sign);
}

constexpr std::int32_t number(std::uint32_t value) { return static_cast<std::int32_t>(value); }

// The register fields of a word.
constexpr std::uint8_t field(std::uint32_t word, unsigned low) {
    return static_cast<std::uint8_t>(bits(word, low + 4, low));
}
constexpr std::uint8_t field_prime(std::uint32_t word, unsigned low) {  // x8..x15, in three bits
    return static_cast<std::uint8_t>(8 + bits(word, low + 2, low));
}

using Decoded = std::optional<Instruction>;

Decoded decode_immediate(std::uint32_t w, std::uint8_t rd, std::uint8_t rs1) {
    const std::int32_t imm = extend(bits(w, 31, 20), 12), shift = number(bits(w, 24, 20));
    switch (bits(w, 14, 12)) {
    case 0: return Instruction{Kind::addi, rd, rs1, 0, imm};
    case 1: return bits(w, 31, 25) == 0 ? Decoded(Instruction{Kind::slli, rd, rs1, 0, shift}) : std::nullopt;
    case 2: return Instruction{Kind::slti, rd, rs1, 0, imm};
    case 3: return Instruction{Kind::sltiu, rd, rs1, 0, imm};
    case 4: return Instruction{Kind::xori, rd, rs1, 0, imm};
    case 5:
        if (bits(w, 31, 25) == 0) return Instruction{Kind::srli, rd, rs1, 0, shift};
        if (bits(w, 31, 25) == 0x20) return Instruction{Kind::srai, rd, rs1, 0, shift};
        return std::nullopt;
    case 6: return Instruction{Kind::ori, rd, rs1, 0, imm};
    default: return Instruction{Kind::andi, rd, rs1, 0, imm};
    }
}

Decoded decode_registers(std::uint32_t w, std::uint8_t rd, std::uint8_t rs1, std::uint8_t rs2) {
    constexpr Kind base[]{Kind::add, Kind::sll, Kind::slt, Kind::sltu, Kind::xor_, Kind::srl, Kind::or_, Kind::and_};
    constexpr Kind multiply[]{Kind::mul, Kind::mulh, Kind::mulhsu, Kind::mulhu,
                              Kind::div, Kind::divu, Kind::rem,    Kind::remu};
    const std::uint32_t f3 = bits(w, 14, 12);
    switch (bits(w, 31, 25)) {
    case 0x00: return Instruction{base[f3], rd, rs1, rs2};
    case 0x01: return Instruction{multiply[f3], rd, rs1, rs2};
    case 0x20:
        if (f3 == 0) return Instruction{Kind::sub, rd, rs1, rs2};
        if (f3 == 5) return Instruction{Kind::sra, rd, rs1, rs2};
        return std::nullopt;
    default: return std::nullopt;
    }
}

Decoded decode_branch(std::uint32_t w, std::uint8_t rs1, std::uint8_t rs2) {
    constexpr Kind kinds[]{Kind::beq, Kind::bne, Kind::beq, Kind::beq, Kind::blt, Kind::bge, Kind::bltu, Kind::bgeu};
    const std::uint32_t f3 = bits(w, 14, 12);
    if (f3 == 2 || f3 == 3) return std::nullopt;
    const std::uint32_t offset =
        bits(w, 31, 31) << 12 | bits(w, 7, 7) << 11 | bits(w, 30, 25) << 5 | bits(w, 11, 8) << 1;
    return Instruction{kinds[f3], 0, rs1, rs2, extend(offset, 13)};
}

Decoded decode_load(std::uint32_t w, std::uint8_t rd, std::uint8_t rs1) {
    constexpr Kind kinds[]{Kind::lb, Kind::lh, Kind::lw, Kind::lb, Kind::lbu, Kind::lhu};
    const std::uint32_t f3 = bits(w, 14, 12);
    if (f3 == 3 || f3 > 5) return std::nullopt;
    return Instruction{kinds[f3], rd, rs1, 0, extend(bits(w, 31, 20), 12)};
}

Decoded decode_store(std::uint32_t w, std::uint8_t rs1, std::uint8_t rs2) {
    constexpr Kind kinds[]{Kind::sb, Kind::sh, Kind::sw};
    const std::uint32_t f3 = bits(w, 14, 12);
    if (f3 > 2) return std::nullopt;
    return Instruction{kinds[f3], 0, rs1, rs2, extend(bits(w, 31, 25) << 5 | bits(w, 11, 7), 12)};
}

Decoded decode_wide(std::uint32_t w) {
    const std::uint8_t rd = field(w, 7), rs1 = field(w, 15), rs2 = field(w, 20);
    switch (bits(w, 6, 0)) {
    case 0x03: return decode_load(w, rd, rs1);
    case 0x13: return decode_immediate(w, rd, rs1);
    case 0x17: return Instruction{Kind::auipc, rd, 0, 0, number(w & 0xfffff000)};
    case 0x23: return decode_store(w, rs1, rs2);
    case 0x33: return decode_registers(w, rd, rs1, rs2);
    case 0x37: return Instruction{Kind::lui, rd, 0, 0, number(w & 0xfffff000)};
    case 0x63: return decode_branch(w, rs1, rs2);
    case 0x67:
        if (bits(w, 14, 12) != 0) return std::nullopt;
        return Instruction{Kind::jalr, rd, rs1, 0, extend(bits(w, 31, 20), 12)};
    case 0x6f: {
        const std::uint32_t offset =
            bits(w, 31, 31) << 20 | bits(w, 19, 12) << 12 | bits(w, 20, 20) << 11 | bits(w, 30, 21) << 1;
        return Instruction{Kind::jal, rd, 0, 0, extend(offset, 21)};
    }
    default: return std::nullopt;
    }
}

// ---- the C extension --------------------------------------------------------------------------------------

constexpr std::int32_t imm6(std::uint32_t h) { return extend(bits(h, 12, 12) << 5 | bits(h, 6, 2), 6); }

constexpr std::int32_t jump_offset(std::uint32_t h) {
    return extend(bits(h, 12, 12) << 11 | bits(h, 8, 8) << 10 | bits(h, 10, 9) << 8 | bits(h, 6, 6) << 7 |
                      bits(h, 7, 7) << 6 | bits(h, 2, 2) << 5 | bits(h, 11, 11) << 4 | bits(h, 5, 3) << 1,
                  12);
}

constexpr std::int32_t branch_offset(std::uint32_t h) {
    return extend(
        bits(h, 12, 12) << 8 | bits(h, 6, 5) << 6 | bits(h, 2, 2) << 5 | bits(h, 11, 10) << 3 | bits(h, 4, 3) << 1, 9);
}

Decoded decode_quadrant_0(std::uint32_t h) {
    const std::uint8_t low = field_prime(h, 2), high = field_prime(h, 7);
    const std::int32_t word = number(bits(h, 5, 5) << 6 | bits(h, 12, 10) << 3 | bits(h, 6, 6) << 2);
    switch (bits(h, 15, 13)) {
    case 0: {
        const std::int32_t up =
            number(bits(h, 10, 7) << 6 | bits(h, 12, 11) << 4 | bits(h, 5, 5) << 3 | bits(h, 6, 6) << 2);
        if (up == 0) return std::nullopt;  // also the all-zero word, which is illegal on purpose
        return Instruction{Kind::addi, low, 2, 0, up, Form::c_addi4spn};
    }
    case 2: return Instruction{Kind::lw, low, high, 0, word, Form::c_lw};
    case 6: return Instruction{Kind::sw, 0, high, low, word, Form::c_sw};
    default: return std::nullopt;
    }
}

Decoded decode_arithmetic(std::uint32_t h) {
    const std::uint8_t low = field_prime(h, 2), high = field_prime(h, 7);
    const std::int32_t shift = number(bits(h, 6, 2));
    const bool bit12 = bits(h, 12, 12) != 0;  // of a shift: 32 or more, not for RV32; of the others: RV64
    switch (bits(h, 11, 10)) {
    case 0: return bit12 ? std::nullopt : Decoded(Instruction{Kind::srli, high, high, 0, shift, Form::c_srli});
    case 1: return bit12 ? std::nullopt : Decoded(Instruction{Kind::srai, high, high, 0, shift, Form::c_srai});
    case 2: return Instruction{Kind::andi, high, high, 0, imm6(h), Form::c_andi};
    default: break;
    }
    if (bit12) return std::nullopt;
    switch (bits(h, 6, 5)) {
    case 0: return Instruction{Kind::sub, high, high, low, 0, Form::c_sub};
    case 1: return Instruction{Kind::xor_, high, high, low, 0, Form::c_xor};
    case 2: return Instruction{Kind::or_, high, high, low, 0, Form::c_or};
    default: return Instruction{Kind::and_, high, high, low, 0, Form::c_and};
    }
}

Decoded decode_quadrant_1(std::uint32_t h) {
    const std::uint8_t rd = field(h, 7), high = field_prime(h, 7);
    switch (bits(h, 15, 13)) {
    case 0: return Instruction{Kind::addi, rd, rd, 0, imm6(h), Form::c_addi};
    case 1: return Instruction{Kind::jal, 1, 0, 0, jump_offset(h), Form::c_jal};
    case 2: return Instruction{Kind::addi, rd, 0, 0, imm6(h), Form::c_li};
    case 3:
        if (imm6(h) == 0) return std::nullopt;
        if (rd == 2) {
            const std::uint32_t up = bits(h, 12, 12) << 9 | bits(h, 4, 3) << 7 | bits(h, 5, 5) << 6 |
                                     bits(h, 2, 2) << 5 | bits(h, 6, 6) << 4;
            return Instruction{Kind::addi, 2, 2, 0, extend(up, 10), Form::c_addi16sp};
        }
        return Instruction{Kind::lui, rd, 0, 0, number(static_cast<std::uint32_t>(imm6(h)) << 12), Form::c_lui};
    case 4: return decode_arithmetic(h);
    case 5: return Instruction{Kind::jal, 0, 0, 0, jump_offset(h), Form::c_j};
    case 6: return Instruction{Kind::beq, 0, high, 0, branch_offset(h), Form::c_beqz};
    default: return Instruction{Kind::bne, 0, high, 0, branch_offset(h), Form::c_bnez};
    }
}

Decoded decode_quadrant_2(std::uint32_t h) {
    const std::uint8_t rd = field(h, 7), rs2 = field(h, 2);
    const bool bit12 = bits(h, 12, 12) != 0;
    switch (bits(h, 15, 13)) {
    case 0:
        if (bit12) return std::nullopt;  // a shift by 32 or more
        return Instruction{Kind::slli, rd, rd, 0, number(bits(h, 6, 2)), Form::c_slli};
    case 2:
        if (rd == 0) return std::nullopt;
        return Instruction{
            Kind::lw, rd, 2, 0, number(bits(h, 3, 2) << 6 | bits(h, 12, 12) << 5 | bits(h, 6, 4) << 2), Form::c_lwsp};
    case 4:
        if (rs2 == 0) {
            if (rd == 0) return std::nullopt;  // reserved, or ebreak
            if (bit12) return Instruction{Kind::jalr, 1, rd, 0, 0, Form::c_jalr};
            return Instruction{Kind::jalr, 0, rd, 0, 0, Form::c_jr};
        }
        if (bit12) return Instruction{Kind::add, rd, rd, rs2, 0, Form::c_add};
        return Instruction{Kind::add, rd, 0, rs2, 0, Form::c_mv};
    case 6: return Instruction{Kind::sw, 0, 2, rs2, number(bits(h, 8, 7) << 6 | bits(h, 12, 9) << 2), Form::c_swsp};
    default: return std::nullopt;
    }
}

}  // namespace

std::optional<Instruction> decode(std::uint32_t word) {
    switch (word & 3) {
    case 0: return decode_quadrant_0(word & 0xffff);
    case 1: return decode_quadrant_1(word & 0xffff);
    case 2: return decode_quadrant_2(word & 0xffff);
    default: return decode_wide(word);
    }
}

}  // namespace proofs::rv32
