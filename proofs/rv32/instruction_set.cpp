// SPDX-License-Identifier: Apache-2.0
// Instructions as operations of the executor.

#include "rv32/instruction_set.hpp"

#include "rv32/arithmetic.hpp"
#include "rv32/listing.hpp"

#include <elf.h>

namespace proofs::rv32 {

using namespace execution;

namespace {

constexpr std::uint32_t ebreak = 0x00100073, c_ebreak = 0x9002, illegal_on_purpose = 0;

std::uint32_t word_at(const Image& image, std::uint32_t address) {
    const std::uint32_t low = half_word(image, address, 0);
    return (low & 3) == 3 ? low | half_word(image, address, 1) << 16 : low;
}

Refused no_instruction(std::uint32_t address, std::uint32_t word) {
    return {address, hex(address) + ": the word " + hex(word) +
                         " is no instruction of the subset (RV32IMC without fence, ecall, ebreak and CSR access); "
                         "compile the function with -march=rv32imc and without inline assembly"};
}

// The target if the jump `in` at `address` is the second half of a far jump.
std::optional<Location> far_jump(const Image& image, const Instruction& in, std::uint32_t address) {
    try {
        const Instruction before = fetch(image, address - 4);
        if (before.kind != Kind::auipc || before.rd != in.rs1) return std::nullopt;
        return address - 4 + static_cast<std::uint32_t>(before.imm) + static_cast<std::uint32_t>(in.imm);
    } catch (const Refused&) {
        return std::nullopt;  // the middle of something else
    }
}

unsigned width_of(Kind kind) {
    switch (kind) {
    case Kind::lb:
    case Kind::lbu:
    case Kind::sb: return 1;
    case Kind::lh:
    case Kind::lhu:
    case Kind::sh: return 2;
    default: return 4;
    }
}

Term sum(const Instruction& in) {
    return [in](const State& s) {
        return (operand(s, in.rs1) + s.x[0].ctx().bv_val(static_cast<std::uint32_t>(in.imm), 32)).simplify();
    };
}

Convention ilp32() {
    Convention c{.stack_pointer = 2, .link = 1, .state = 10, .answer = 10, .stack_alignment = 16, .code_bit = 0};
    for (unsigned r = 0; r != 32; ++r) c.registers.push_back("x" + std::to_string(r));
    c.zero = 0;
    c.arguments = {11, 12, 13, 14, 15, 16, 17};
    c.preserved = {2, 3, 4, 8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27};  // sp, gp, tp and s0..s11
    return c;
}

class Rv32 final : public InstructionSet {
public:
    Rv32()
        : InstructionSet("RV32IMC", ilp32(),
                         {EM_RISCV, ~static_cast<std::uint32_t>(EF_RISCV_RVC), 0, "ilp32",
                          "compile with -march=rv32imc -mabi=ilp32"}) {}

    Operation operation(const Image& image, Location location) const override {
        const std::uint32_t at = address_of(location), word = word_at(image, at);
        if (word == ebreak || word == c_ebreak || word == illegal_on_purpose) {
            const unsigned bytes = word == ebreak ? 4 : 2;
            return {.size = bytes, .next = at + bytes, .control = Control::trap, .refusal = no_instruction(at, word).what()};
        }
        const Instruction in = fetch(image, at);
        Operation o{.size = rv32::size(in), .next = at + rv32::size(in)};
        if (is_branch(in.kind)) {
            o.control = Control::branch;
            o.target = at + static_cast<std::uint32_t>(in.imm);
            o.condition = [in](const State& s) { return taken(in.kind, operand(s, in.rs1), operand(s, in.rs2)); };
        } else if (in.kind == Kind::jal) {
            o.control = in.rd == 0 ? Control::jump : Control::call;
            o.target = at + static_cast<std::uint32_t>(in.imm);
        } else if (in.kind == Kind::jalr) {
            o.control = Control::to_register;
            o.address = sum(in);
            if (in.rd == 0) o.target = far_jump(image, in, at);
        } else if (is_store(in.kind)) {
            o.stores = true;
            o.address = sum(in);
            o.transfers = {{.width = width_of(in.kind), .register_ = in.rs2}};
        } else if (is_load(in.kind)) {
            o.address = sum(in);
            o.transfers = {{.width = width_of(in.kind), .sign = in.kind == Kind::lb || in.kind == Kind::lh}};
            if (in.rd != 0) o.transfers.front().register_ = in.rd;
        } else if (in.rd != 0) {
            o.results = [in, at](const State& s) {
                const z3::expr value = computed(in, operand(s, in.rs1), operand(s, in.rs2), at).simplify();
                return std::vector{std::pair<unsigned, z3::expr>{in.rd, value}};
            };
        }
        if ((in.kind == Kind::jal || in.kind == Kind::jalr) && in.rd != 0) {
            o.link = in.rd;
            o.link_value = address_of(o.next);
        }
        return o;
    }

    std::string listing(const Image& image, Location at) const override {
        return rv32::listing(fetch(image, address_of(at)), address_of(at));
    }
};

}  // namespace

Instruction fetch(const Image& image, std::uint32_t address) {
    const std::uint32_t word = word_at(image, address);
    if (const std::optional<Instruction> in = decode(word)) return *in;
    throw no_instruction(address, word);
}

const InstructionSet& instruction_set() {
    static const Rv32 set;
    return set;
}

}  // namespace proofs::rv32
