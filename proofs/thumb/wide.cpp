// SPDX-License-Identifier: Apache-2.0
// The 32-bit encodings, in the order of the tables of the Armv8-M architecture reference manual.

#include "thumb/encodings.hpp"

#include <bit>

namespace proofs::thumb {

namespace {

constexpr std::uint8_t rn_of(std::uint32_t w) { return field(w, 16); }
constexpr std::uint8_t rd_of(std::uint32_t w) { return field(w, 8); }
constexpr std::uint8_t rt_of(std::uint32_t w) { return field(w, 12); }
constexpr std::uint8_t rm_of(std::uint32_t w) { return field(w, 0); }

// A modified immediate: eight bits, repeated or rotated.
struct Modified {
    std::uint32_t value;
    std::optional<bool> carry;
};
std::optional<Modified> modified(std::uint32_t w) {
    const std::uint32_t imm12 = bits(w, 26, 26) << 11 | bits(w, 14, 12) << 8 | bits(w, 7, 0), byte = imm12 & 0xff;
    if (imm12 >> 10 == 0) {
        constexpr std::uint32_t patterns[]{1, 0x00010001, 0x01000100, 0x01010101};
        const std::uint32_t pattern = imm12 >> 8 & 3;
        if (pattern != 0 && byte == 0) return std::nullopt;
        return Modified{byte * patterns[pattern], {}};
    }
    const std::uint32_t value = std::rotr(0x80 | (imm12 & 0x7f), static_cast<int>(imm12 >> 7));
    return Modified{value, bit(value, 31)};
}

// The operation of a data-processing encoding, from its four bits and the registers that select a shorter one.
std::optional<Kind> operation(std::uint32_t code, bool flags, std::uint8_t rn, std::uint8_t rd) {
    const bool compares = rd == pc && flags;
    switch (code) {
    case 0: return compares ? Kind::tst : Kind::and_;
    case 1: return Kind::bic;
    case 2: return rn == pc ? Kind::mov : Kind::orr;
    case 3: return rn == pc ? Kind::mvn : Kind::orn;
    case 4: return compares ? Kind::teq : Kind::eor;
    case 8: return compares ? Kind::cmn : Kind::add;
    case 10: return Kind::adc;
    case 11: return Kind::sbc;
    case 13: return compares ? Kind::cmp : Kind::sub;
    case 14: return Kind::rsb;
    default: return std::nullopt;
    }
}

bool only_flags(Kind k) { return k >= Kind::tst && k <= Kind::cmn; }
bool of_sp(Kind k) { return k == Kind::add || k == Kind::sub || k == Kind::cmp || k == Kind::cmn; }

// Which registers a data-processing instruction may name; sp only where it is moved by a multiple of four.
bool registers_fit(const Instruction& in) {
    const bool has_rn = in.kind != Kind::mov && in.kind != Kind::mvn;
    if (has_rn && (in.rn == pc || (in.rn == sp && !of_sp(in.kind)))) return false;
    if (only_flags(in.kind)) return true;
    if (in.rd == pc) return false;
    if (in.rd != sp) return true;
    return has_rn && in.rn == sp && of_sp(in.kind) && in.immediate && in.value % 4 == 0;
}

Decoded finished(Instruction in) {
    if (!registers_fit(in)) return std::nullopt;
    if (in.kind == Kind::mov || in.kind == Kind::mvn) in.rn = 0;
    if (only_flags(in.kind)) in.rd = 0;
    return in;
}

Decoded with_modified_immediate(std::uint32_t w) {
    const bool flags = bit(w, 20);
    const auto kind = operation(bits(w, 24, 21), flags, rn_of(w), rd_of(w));
    const auto operand = modified(w);
    if (!kind || !operand) return std::nullopt;
    return finished({.kind = *kind, .flags = flags, .rd = rd_of(w), .rn = rn_of(w), .immediate = true,
                     .value = operand->value, .carry = operand->carry});
}

Decoded with_shifted_register(std::uint32_t w) {
    if (bit(w, 15)) return std::nullopt;
    const bool flags = bit(w, 20);
    const auto kind = operation(bits(w, 24, 21), flags, rn_of(w), rd_of(w));
    if (!kind) return std::nullopt;
    const Shifted s = shifted(bits(w, 5, 4), bits(w, 14, 12) << 2 | bits(w, 7, 6));
    const Instruction in{.kind = *kind, .flags = flags, .rd = rd_of(w), .rn = rn_of(w), .rm = rm_of(w), .shift = s.shift, .amount = s.amount};
    const bool plain_move = *kind == Kind::mov && !flags && s.shift == Shift::lsl && s.amount == 0;
    if (plain_move && in.rm != pc && in.rd != pc && !(in.rm == sp && in.rd == sp)) {
        Instruction move = in;
        move.rn = 0;
        return move;
    }
    return bad(in.rm) ? std::nullopt : finished(in);
}

Decoded with_plain_immediate(std::uint32_t w) {
    const std::uint8_t rd = rd_of(w), rn = rn_of(w);
    const std::uint32_t imm12 = bits(w, 26, 26) << 11 | bits(w, 14, 12) << 8 | bits(w, 7, 0);
    const std::uint32_t lowest = bits(w, 14, 12) << 2 | bits(w, 7, 6), last = bits(w, 4, 0);
    const bool clear = bits(w, 26, 26) == 0 && !bit(w, 5);
    switch (bits(w, 24, 20)) {
    case 0x00:
    case 0x0a:
        if (rn == pc) {
            if (bad(rd)) return std::nullopt;
            return Instruction{.kind = Kind::adr, .form = Form::wide_plain, .rd = rd, .rn = pc, .immediate = true, .value = imm12, .up = !bit(w, 23)};
        }
        return finished({.kind = bit(w, 23) ? Kind::sub : Kind::add, .form = Form::wide_plain, .rd = rd, .rn = rn, .immediate = true, .value = imm12});
    case 0x04:
        if (bad(rd)) return std::nullopt;
        return Instruction{.kind = Kind::mov, .form = Form::wide_plain, .rd = rd, .immediate = true, .value = bits(w, 19, 16) << 12 | imm12};
    case 0x0c:
        if (bad(rd)) return std::nullopt;
        return Instruction{.kind = Kind::movt, .rd = rd, .immediate = true, .value = bits(w, 19, 16) << 12 | imm12};
    case 0x14:
    case 0x1c:
        if (bad(rd) || bad(rn) || !clear || lowest + last > 31) return std::nullopt;
        return Instruction{.kind = bit(w, 23) ? Kind::ubfx : Kind::sbfx, .rd = rd, .rn = rn, .value = lowest, .width = static_cast<std::uint8_t>(last + 1)};
    case 0x16:
        if (bad(rd) || rn == sp || !clear || last < lowest) return std::nullopt;
        return Instruction{.kind = rn == pc ? Kind::bfc : Kind::bfi, .rd = rd, .rn = rn == pc ? std::uint8_t{0} : rn, .value = lowest,
                           .width = static_cast<std::uint8_t>(last - lowest + 1)};
    default: return std::nullopt;  // ssat, usat
    }
}

std::uint32_t far(std::uint32_t w, bool shared) {
    const std::uint32_t sign = bits(w, 26, 26), j1 = bits(w, 13, 13), j2 = bits(w, 11, 11);
    if (shared) return 4 + extend(sign << 20 | j2 << 19 | j1 << 18 | bits(w, 21, 16) << 12 | bits(w, 10, 0) << 1, 21);
    const std::uint32_t i1 = (j1 ^ sign) ^ 1, i2 = (j2 ^ sign) ^ 1;
    return 4 + extend(sign << 24 | i1 << 23 | i2 << 22 | bits(w, 25, 16) << 12 | bits(w, 10, 0) << 1, 25);
}

Decoded branches_and_control(std::uint32_t w) {
    switch (bits(w, 14, 14) << 1 | bits(w, 12, 12)) {
    case 0:
        if (bits(w, 25, 23) != 7)
            return Instruction{.kind = Kind::b, .condition = static_cast<Condition>(bits(w, 25, 22)), .value = far(w, true)};
        if (bits(w, 26, 20) == 0x7f && bits(w, 15, 12) == 10)
            return Instruction{.kind = Kind::udf, .list = static_cast<std::uint16_t>(bits(w, 19, 16) << 12 | bits(w, 11, 0))};
        if (w == 0xf3af8000) return Instruction{.kind = Kind::nop};
        return std::nullopt;  // msr, mrs, barriers, other hints
    case 1: return Instruction{.kind = Kind::b, .value = far(w, false)};
    case 3: return Instruction{.kind = Kind::bl, .value = far(w, false)};
    default: return std::nullopt;
    }
}

Decoded multiple(std::uint32_t w) {
    const bool load = bit(w, 20), down = bit(w, 24), write_back = bit(w, 21);
    const std::uint8_t rn = rn_of(w);
    const auto list = static_cast<std::uint16_t>(bits(w, 15, 0));
    if (bits(w, 24, 23) == 0 || bits(w, 24, 23) == 3) return std::nullopt;
    if (rn == pc || bit(list, sp) || std::popcount(list) < 2) return std::nullopt;
    if (load ? bits(list, 15, 14) == 3 : bit(list, pc)) return std::nullopt;
    if (write_back && bit(list, rn)) return std::nullopt;
    return Instruction{.kind = load ? Kind::ldm : Kind::stm, .rn = rn, .up = !down, .index = down, .write_back = write_back, .list = list};
}

Decoded dual(std::uint32_t w) {
    const bool load = bit(w, 20), index = bit(w, 24), up = bit(w, 23), write_back = bit(w, 21);
    const std::uint8_t rn = rn_of(w), rt = rt_of(w), rt2 = rd_of(w);
    if (!index && !write_back) return std::nullopt;  // exclusive accesses, tables of branches
    if (bad(rt) || bad(rt2) || (load && rt == rt2)) return std::nullopt;
    if (rn == pc && (!load || write_back)) return std::nullopt;
    if (write_back && (rn == rt || rn == rt2)) return std::nullopt;
    return Instruction{.kind = load ? Kind::ldrd : Kind::strd, .rd = rt, .rn = rn, .ra = rt2, .immediate = true, .value = bits(w, 7, 0) * 4,
                       .up = up, .index = index, .write_back = write_back};
}

Decoded single(std::uint32_t w) {
    constexpr Kind stores[]{Kind::strb, Kind::strh, Kind::str}, loads[]{Kind::ldrb, Kind::ldrh, Kind::ldr};
    const std::uint32_t wide = bits(w, 22, 21);
    const bool load = bit(w, 20), sign = bit(w, 24);
    if (wide == 3 || (sign && (!load || wide == 2))) return std::nullopt;
    const Kind kind = !load ? stores[wide] : !sign ? loads[wide] : wide == 0 ? Kind::ldrsb : Kind::ldrsh;
    const std::uint8_t rn = rn_of(w), rt = rt_of(w);
    // pc may be loaded, as a return; elsewhere it means a preload, and sp is unpredictable.
    if (rt == sp || (rt == pc && kind != Kind::ldr)) return std::nullopt;
    Instruction in{.kind = kind, .rd = rt, .rn = rn, .immediate = true, .value = bits(w, 11, 0)};
    if (rn == pc) {
        if (!load) return std::nullopt;
        in.up = bit(w, 23);
        return in;
    }
    if (bit(w, 23)) return in;
    if (bit(w, 11)) {
        in.index = bit(w, 10);
        in.up = bit(w, 9);
        in.write_back = bit(w, 8);
        in.value = bits(w, 7, 0);
        if (!in.index && !in.write_back) return std::nullopt;
        if (in.index && in.up && !in.write_back) return std::nullopt;  // ldrt and the like
        if (in.write_back && rn == rt) return std::nullopt;
        return in;
    }
    if (bits(w, 10, 6) != 0 || bad(rm_of(w))) return std::nullopt;
    in.immediate = false;
    in.value = 0;
    in.rm = rm_of(w);
    in.amount = static_cast<std::uint8_t>(bits(w, 5, 4));
    return in;
}

Decoded with_registers(std::uint32_t w) {
    const std::uint8_t rd = rd_of(w), rn = rn_of(w), rm = rm_of(w);
    if (bits(w, 15, 12) != 15 || bad(rd) || bad(rm)) return std::nullopt;
    if (!bit(w, 23) && !bit(w, 7)) {
        constexpr Kind shifts[]{Kind::lsl, Kind::lsr, Kind::asr, Kind::ror};
        if (bits(w, 6, 4) != 0 || bad(rn)) return std::nullopt;
        return Instruction{.kind = shifts[bits(w, 22, 21)], .flags = bit(w, 20), .rd = rd, .rn = rn, .rm = rm};
    }
    if (!bit(w, 23)) {  // without a register to add to: that takes the DSP extension
        if (rn != pc || bit(w, 6)) return std::nullopt;
        const auto rotation = static_cast<std::uint8_t>(8 * bits(w, 5, 4));
        constexpr Kind kinds[]{Kind::sxth, Kind::uxth, Kind::nop, Kind::nop, Kind::sxtb, Kind::uxtb, Kind::nop, Kind::nop};
        const Kind kind = kinds[bits(w, 22, 20)];
        if (kind == Kind::nop) return std::nullopt;
        return Instruction{.kind = kind, .rd = rd, .rm = rm, .amount = rotation};
    }
    if (bits(w, 7, 6) != 2 || rn != rm) return std::nullopt;
    switch (bits(w, 22, 20) << 2 | bits(w, 5, 4)) {
    case 1 << 2 | 0: return Instruction{.kind = Kind::rev, .rd = rd, .rm = rm};
    case 1 << 2 | 1: return Instruction{.kind = Kind::rev16, .rd = rd, .rm = rm};
    case 1 << 2 | 2: return Instruction{.kind = Kind::rbit, .rd = rd, .rm = rm};
    case 1 << 2 | 3: return Instruction{.kind = Kind::revsh, .rd = rd, .rm = rm};
    case 3 << 2 | 0: return Instruction{.kind = Kind::clz, .rd = rd, .rm = rm};
    default: return std::nullopt;
    }
}

Decoded multiply(std::uint32_t w) {
    const std::uint8_t rd = rd_of(w), rn = rn_of(w), rm = rm_of(w), ra = rt_of(w);
    if (bits(w, 22, 20) != 0 || bad(rd) || bad(rn) || bad(rm)) return std::nullopt;
    if (bits(w, 7, 4) == 1) {
        if (bad(ra)) return std::nullopt;
        return Instruction{.kind = Kind::mls, .rd = rd, .rn = rn, .rm = rm, .ra = ra};
    }
    if (bits(w, 7, 4) != 0 || ra == sp) return std::nullopt;
    if (ra == pc) return Instruction{.kind = Kind::mul, .rd = rd, .rn = rn, .rm = rm};
    return Instruction{.kind = Kind::mla, .rd = rd, .rn = rn, .rm = rm, .ra = ra};
}

Decoded long_multiply(std::uint32_t w) {
    const std::uint8_t low = rt_of(w), high = rd_of(w), rn = rn_of(w), rm = rm_of(w);
    if (bad(high) || bad(rn) || bad(rm)) return std::nullopt;
    const std::uint32_t code = bits(w, 22, 20) << 4 | bits(w, 7, 4);
    if (code == 0x1f || code == 0x3f) {
        if (low != 15) return std::nullopt;
        return Instruction{.kind = code == 0x1f ? Kind::sdiv : Kind::udiv, .rd = high, .rn = rn, .rm = rm};
    }
    if (bad(low) || low == high) return std::nullopt;
    const auto result = [&](Kind kind) { return Instruction{.kind = kind, .rd = low, .rn = rn, .rm = rm, .ra = high}; };
    switch (code) {
    case 0x00: return result(Kind::smull);
    case 0x20: return result(Kind::umull);
    case 0x40: return result(Kind::smlal);
    case 0x60: return result(Kind::umlal);
    default: return std::nullopt;
    }
}

}  // namespace

Decoded decode_wide(std::uint32_t w) {
    switch (bits(w, 28, 27)) {
    case 1:
        if (bit(w, 26)) return std::nullopt;  // coprocessors
        if (bit(w, 25)) return with_shifted_register(w);
        return bit(w, 22) ? dual(w) : multiple(w);
    case 2:
        if (bit(w, 15)) return branches_and_control(w);
        return bit(w, 25) ? with_plain_immediate(w) : with_modified_immediate(w);
    default:
        if (bit(w, 26)) return std::nullopt;
        if (!bit(w, 25)) return single(w);
        if (!bit(w, 24)) return with_registers(w);
        return bit(w, 23) ? long_multiply(w) : multiply(w);
    }
}

}  // namespace proofs::thumb
