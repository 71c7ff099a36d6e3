// SPDX-License-Identifier: Apache-2.0
// Instructions as operations of the executor.

#include "thumb/instruction_set.hpp"

#include "thumb/arithmetic.hpp"
#include "thumb/encodings.hpp"
#include "thumb/listing.hpp"

#include <bit>
#include <elf.h>

namespace proofs::thumb {

using namespace execution;

namespace {

std::uint8_t it_of(Location l) { return static_cast<std::uint8_t>(l >> 32); }
Location location(std::uint32_t address, std::uint8_t it) { return Location{it} << 32 | address; }

std::uint32_t word_at(const Image& image, std::uint32_t address) {
    const std::uint32_t first = half_word(image, address, 0);
    return is_wide(first) ? first << 16 | half_word(image, address, 1) : first;
}

Refused no_instruction(std::uint32_t address, std::uint32_t word) {
    return {address, hex(address) + ": the word " + hex(word) +
                         " is no instruction of the subset (Thumb of Armv8-M Mainline without DSP, floating point, tables of branches, "
                         "traps and what changes the processor's mode); compile the function with -mcpu=cortex-m33+nodsp -mfloat-abi=soft "
                         "-fno-jump-tables and without inline assembly"};
}

unsigned width_of(Kind kind) {
    switch (kind) {
    case Kind::ldrb:
    case Kind::ldrsb:
    case Kind::strb: return 1;
    case Kind::ldrh:
    case Kind::ldrsh:
    case Kind::strh: return 2;
    default: return 4;
    }
}

z3::expr number(const State& s, std::uint32_t value) { return s.x[0].ctx().bv_val(value, 32); }

// What an access adds to its base.
z3::expr offset(const Instruction& in, const State& s) {
    if (!in.immediate) return z3::shl(operand(s, in.rm), number(s, in.amount));
    return number(s, in.up ? in.value : 0u - in.value);
}

// pc reads as the address of the instruction plus 4, here a multiple of 4.
z3::expr base(const Instruction& in, const State& s, std::uint32_t address) {
    return in.rn == pc ? number(s, (address + 4) & ~3u) : operand(s, in.rn);
}

void one_or_two(Operation& o, const Instruction& in, std::uint32_t address) {
    o.address = [in, address](const State& s) {
        const z3::expr from = base(in, s, address);
        return (in.index ? from + offset(in, s) : from).simplify();
    };
    const bool sign = in.kind == Kind::ldrsb || in.kind == Kind::ldrsh;
    o.transfers.push_back({.width = width_of(in.kind), .sign = sign});
    if (in.rd == pc) o.transfers.back().to_control = true;
    else o.transfers.back().register_ = in.rd;
    if (in.kind == Kind::ldrd || in.kind == Kind::strd) o.transfers.push_back({.width = 4, .offset = 4, .register_ = in.ra});
    if (!in.write_back) return;
    o.results = [in](const State& s) {
        return std::vector{std::pair<unsigned, z3::expr>{in.rn, (operand(s, in.rn) + offset(in, s)).simplify()}};
    };
}

void several(Operation& o, const Instruction& in) {
    const auto bytes = static_cast<std::uint32_t>(4 * std::popcount(in.list));
    const std::uint32_t first = in.up ? 0 : 0u - bytes, moved = in.up ? bytes : 0u - bytes;
    o.address = [in, first](const State& s) { return (operand(s, in.rn) + number(s, first)).simplify(); };
    for (unsigned r = 0; r != 16; ++r) {
        if (!bit(in.list, r)) continue;
        const auto at = static_cast<std::uint32_t>(4 * o.transfers.size());
        o.transfers.push_back({.width = 4, .offset = at});
        if (r == pc) o.transfers.back().to_control = true;
        else o.transfers.back().register_ = r;
    }
    if (!in.write_back) return;
    o.results = [in, moved](const State& s) {
        return std::vector{std::pair<unsigned, z3::expr>{in.rn, (operand(s, in.rn) + number(s, moved)).simplify()}};
    };
}

void access(Operation& o, const Instruction& in, std::uint32_t address) {
    o.stores = is_store(in.kind);
    if (in.kind == Kind::ldm || in.kind == Kind::stm) several(o, in);
    else one_or_two(o, in, address);
    const bool to_control = !o.stores && (in.kind == Kind::ldm ? bit(in.list, pc) : in.rd == pc);
    if (to_control) o.control = Control::to_register;
}

void control(Operation& o, const Instruction& in, std::uint32_t address) {
    const std::uint32_t target = address + in.value;
    switch (in.kind) {
    case Kind::b:
        o.control = in.condition == Condition::always ? Control::jump : Control::branch;
        o.target = target;
        if (o.control == Control::branch) o.condition = [in](const State& s) { return holds(in.condition, s); };
        o.guard = {};  // the condition is that of the branch
        break;
    case Kind::cbz:
    case Kind::cbnz:
        o.control = Control::branch;
        o.target = target;
        o.condition = [in](const State& s) {
            const z3::expr zero = operand(s, in.rn) == number(s, 0);
            return in.kind == Kind::cbz ? zero : !zero;
        };
        break;
    case Kind::bl:
        o.control = Control::call;
        o.target = target;
        break;
    default:
        o.control = Control::to_register;
        o.address = [in](const State& s) { return operand(s, in.rm); };
    }
    if (in.kind == Kind::bl || in.kind == Kind::blx) {
        o.link = lr;
        o.link_value = address_of(o.next) | 1u;
    }
}

Convention aapcs() {
    Convention c;
    for (unsigned r = 0; r != 13; ++r) c.registers.push_back("r" + std::to_string(r));
    for (const char* name : {"sp", "lr", "n", "z", "c", "v"}) c.registers.emplace_back(name);
    c.flags = 4;
    c.stack_pointer = sp;
    c.link = lr;
    c.state = 0;
    c.answer = 0;
    c.arguments = {1, 2, 3};
    c.preserved = {4, 5, 6, 7, 8, 9, 10, 11, sp};
    c.stack_alignment = 8;
    c.stack_step = 4;
    c.code_bit = 1;
    return c;
}

constexpr std::uint32_t hard_float = 0x400, version_5 = 0x05000000;

class Thumb final : public InstructionSet {
public:
    Thumb()
        : InstructionSet("Thumb-2", aapcs(),
                         {EM_ARM, 0xff000000 | hard_float, version_5, "AAPCS with soft float",
                          "compile with -mcpu=cortex-m33+nodsp -mfloat-abi=soft"}) {}

    Operation operation(const Image& image, Location at) const override {
        const std::uint32_t address = address_of(at);
        const std::uint8_t it = it_of(at);
        const Instruction in = fetch(image, address, it);
        Operation o{.size = size(in), .next = location(address + size(in), advanced(it))};
        if (in.kind == Kind::bkpt) {  // stops even where its condition does not hold
            o.control = Control::trap;
            o.refusal = no_instruction(address, word_at(image, address)).what();
            return o;
        }
        if (it != 0 && in.condition != Condition::always) o.guard = [in](const State& s) { return holds(in.condition, s); };
        if (in.kind == Kind::udf) {
            o.control = Control::trap;
            o.refusal = no_instruction(address, word_at(image, address)).what();
        } else if (in.kind == Kind::it) {
            o.next = location(address + size(in), static_cast<std::uint8_t>(in.list));
        } else if (is_load(in.kind) || is_store(in.kind)) {
            access(o, in, address);
        } else if (in.kind >= Kind::b && in.kind <= Kind::cbnz) {
            control(o, in, address);
        } else if (in.kind != Kind::nop) {
            o.results = [in, address](const State& s) { return computed(in, s, address); };
        }
        return o;
    }

    std::string listing(const Image& image, Location at) const override {
        return thumb::listing(fetch(image, address_of(at), it_of(at)), address_of(at));
    }
};

}  // namespace

Instruction fetch(const Image& image, std::uint32_t address, std::uint8_t it) {
    const std::uint32_t word = word_at(image, address);
    if (const std::optional<Instruction> in = decode(word, it)) return *in;
    throw no_instruction(address, word);
}

const InstructionSet& instruction_set() {
    static const Thumb set;
    return set;
}

}  // namespace proofs::thumb
