// SPDX-License-Identifier: Apache-2.0
// One line an instruction, to be read beside the unprivileged specification.

#include "rv32/arithmetic.hpp"

#include <stdexcept>

namespace proofs::rv32 {

namespace {

z3::expr word(z3::context& context, std::uint32_t value) { return context.bv_val(value, 32); }

z3::expr as_word(const z3::expr& condition) {
    return z3::ite(condition, word(condition.ctx(), 1), word(condition.ctx(), 0));
}

// The upper half of a product; each operand is widened as its signedness asks.
z3::expr upper_half(const z3::expr& wide_a, const z3::expr& wide_b) { return (wide_a * wide_b).extract(63, 32); }

z3::expr divided(Kind kind, const z3::expr& a, const z3::expr& b) {
    z3::context& context = a.ctx();
    const z3::expr by_zero = b == word(context, 0);
    const z3::expr overflow = a == word(context, 0x80000000) && b == word(context, 0xffffffff);
    switch (kind) {
    case Kind::divu: return z3::ite(by_zero, word(context, 0xffffffff), z3::udiv(a, b));
    case Kind::remu: return z3::ite(by_zero, a, z3::urem(a, b));
    case Kind::div: return z3::ite(by_zero, word(context, 0xffffffff), z3::ite(overflow, a, a / b));
    default: return z3::ite(by_zero, a, z3::ite(overflow, word(context, 0), z3::srem(a, b)));
    }
}

}  // namespace

z3::expr computed(const Instruction& in, const z3::expr& a, const z3::expr& b, std::uint32_t address) {
    z3::context& context = a.ctx();
    const z3::expr imm = word(context, static_cast<std::uint32_t>(in.imm));
    const z3::expr amount = b & word(context, 31);
    switch (in.kind) {
    case Kind::lui: return imm;
    case Kind::auipc: return word(context, address + static_cast<std::uint32_t>(in.imm));
    case Kind::addi: return a + imm;
    case Kind::slti: return as_word(z3::slt(a, imm));
    case Kind::sltiu: return as_word(z3::ult(a, imm));
    case Kind::xori: return a ^ imm;
    case Kind::ori: return a | imm;
    case Kind::andi: return a & imm;
    case Kind::slli: return z3::shl(a, imm);
    case Kind::srli: return z3::lshr(a, imm);
    case Kind::srai: return z3::ashr(a, imm);
    case Kind::add: return a + b;
    case Kind::sub: return a - b;
    case Kind::sll: return z3::shl(a, amount);
    case Kind::slt: return as_word(z3::slt(a, b));
    case Kind::sltu: return as_word(z3::ult(a, b));
    case Kind::xor_: return a ^ b;
    case Kind::srl: return z3::lshr(a, amount);
    case Kind::sra: return z3::ashr(a, amount);
    case Kind::or_: return a | b;
    case Kind::and_: return a & b;
    case Kind::mul: return a * b;
    case Kind::mulh: return upper_half(z3::sext(a, 32), z3::sext(b, 32));
    case Kind::mulhsu: return upper_half(z3::sext(a, 32), z3::zext(b, 32));
    case Kind::mulhu: return upper_half(z3::zext(a, 32), z3::zext(b, 32));
    case Kind::div:
    case Kind::divu:
    case Kind::rem:
    case Kind::remu: return divided(in.kind, a, b);
    default: throw std::logic_error("rv32: not a computing instruction");
    }
}

z3::expr taken(Kind kind, const z3::expr& a, const z3::expr& b) {
    switch (kind) {
    case Kind::beq: return a == b;
    case Kind::bne: return !(a == b);
    case Kind::blt: return z3::slt(a, b);
    case Kind::bge: return z3::sge(a, b);
    case Kind::bltu: return z3::ult(a, b);
    case Kind::bgeu: return z3::uge(a, b);
    default: throw std::logic_error("rv32: not a branch");
    }
}

}  // namespace proofs::rv32
