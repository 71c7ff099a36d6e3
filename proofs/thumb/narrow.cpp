// SPDX-License-Identifier: Apache-2.0
// The 16-bit encodings, in the order of the tables of the Armv8-M architecture reference manual.

#include "thumb/encodings.hpp"

namespace proofs::thumb {

namespace {

Decoded shift_add_move(std::uint32_t h, bool in_it) {
    const std::uint8_t rd = field_low(h, 0), rn = field_low(h, 3), r8 = field_low(h, 8);
    const bool flags = !in_it;
    Instruction in{.kind = Kind::mov, .form = Form::narrow, .flags = flags, .rd = rd};
    switch (bits(h, 13, 11)) {
    case 0:
    case 1:
    case 2: {
        const Shifted s = shifted(bits(h, 12, 11), bits(h, 10, 6));
        if (s.shift == Shift::lsl && s.amount == 0 && in_it) return std::nullopt;
        in.rm = rn;
        in.shift = s.shift;
        in.amount = s.amount;
        return in;
    }
    case 3:
        in.kind = bit(h, 9) ? Kind::sub : Kind::add;
        in.rn = rn;
        in.immediate = bit(h, 10);
        if (in.immediate) in.value = bits(h, 8, 6);
        else in.rm = field_low(h, 6);
        return in;
    case 4: return Instruction{.kind = Kind::mov, .form = Form::narrow, .flags = flags, .rd = r8, .immediate = true, .value = bits(h, 7, 0)};
    case 5: return Instruction{.kind = Kind::cmp, .form = Form::narrow, .flags = true, .rn = r8, .immediate = true, .value = bits(h, 7, 0)};
    default:
        return Instruction{.kind = bit(h, 11) ? Kind::sub : Kind::add, .form = Form::narrow_two, .flags = flags,
                           .rd = r8, .rn = r8, .immediate = true, .value = bits(h, 7, 0)};
    }
}

Decoded data_processing(std::uint32_t h, bool in_it) {
    constexpr Kind kinds[]{Kind::and_, Kind::eor, Kind::lsl, Kind::lsr, Kind::asr, Kind::adc, Kind::sbc, Kind::ror,
                           Kind::tst,  Kind::rsb, Kind::cmp, Kind::cmn, Kind::orr, Kind::mul, Kind::bic, Kind::mvn};
    const Kind kind = kinds[bits(h, 9, 6)];
    const std::uint8_t low = field_low(h, 0), high = field_low(h, 3);
    Instruction in{.kind = kind, .form = Form::narrow_two, .flags = !in_it, .rd = low, .rn = low, .rm = high};
    if (kind == Kind::tst || kind == Kind::cmp || kind == Kind::cmn) {
        in.flags = true;
        in.rd = 0;
    }
    if (kind == Kind::mvn) in.rn = 0;
    if (kind == Kind::mul) {
        in.rn = high;
        in.rm = low;
    }
    if (kind == Kind::rsb) {  // negs: 0 - rm
        in.rn = high;
        in.rm = 0;
        in.immediate = true;
    }
    return in;
}

Decoded high_registers(std::uint32_t h) {
    const auto low = static_cast<std::uint8_t>(bits(h, 7, 7) << 3 | bits(h, 2, 0));
    const std::uint8_t high = field(h, 3);
    if (bits(h, 9, 8) == 3) {
        if (bits(h, 2, 0) != 0 || bad(high)) return std::nullopt;  // bxns, blxns
        return Instruction{.kind = bit(h, 7) ? Kind::blx : Kind::bx, .form = Form::narrow, .rm = high};
    }
    if (low == pc || high == pc) return std::nullopt;
    switch (bits(h, 9, 8)) {
    case 0: return Instruction{.kind = Kind::add, .form = Form::narrow_two, .rd = low, .rn = low, .rm = high};
    case 1:
        if (low < 8 && high < 8) return std::nullopt;
        return Instruction{.kind = Kind::cmp, .form = Form::narrow_two, .flags = true, .rn = low, .rm = high};
    default: return Instruction{.kind = Kind::mov, .form = Form::narrow, .rd = low, .rm = high};
    }
}

Decoded access(Kind kind, std::uint8_t rt, std::uint8_t rn, std::uint32_t offset) {
    return Instruction{.kind = kind, .form = Form::narrow, .rd = rt, .rn = rn, .immediate = true, .value = offset};
}

Decoded accesses(std::uint32_t h) {
    constexpr Kind by_register[]{Kind::str, Kind::strh, Kind::strb, Kind::ldrsb, Kind::ldr, Kind::ldrh, Kind::ldrb, Kind::ldrsh};
    const std::uint8_t rt = field_low(h, 0), rn = field_low(h, 3);
    const std::uint32_t imm5 = bits(h, 10, 6);
    switch (bits(h, 15, 11)) {
    case 0x0a:
    case 0x0b: return Instruction{.kind = by_register[bits(h, 11, 9)], .form = Form::narrow, .rd = rt, .rn = rn, .rm = field_low(h, 6)};
    case 0x0c: return access(Kind::str, rt, rn, imm5 * 4);
    case 0x0d: return access(Kind::ldr, rt, rn, imm5 * 4);
    case 0x0e: return access(Kind::strb, rt, rn, imm5);
    case 0x0f: return access(Kind::ldrb, rt, rn, imm5);
    case 0x10: return access(Kind::strh, rt, rn, imm5 * 2);
    case 0x11: return access(Kind::ldrh, rt, rn, imm5 * 2);
    case 0x12: return access(Kind::str, field_low(h, 8), sp, bits(h, 7, 0) * 4);
    default: return access(Kind::ldr, field_low(h, 8), sp, bits(h, 7, 0) * 4);
    }
}

Decoded push_pop(std::uint32_t h) {
    const bool pop = bit(h, 11);
    const std::uint32_t list = bits(h, 7, 0) | bits(h, 8, 8) << (pop ? pc : lr);
    if (list == 0) return std::nullopt;
    return Instruction{.kind = pop ? Kind::ldm : Kind::stm, .form = pop ? Form::narrow_pop : Form::narrow_push, .rn = sp,
                       .up = pop, .index = !pop, .write_back = true, .list = static_cast<std::uint16_t>(list)};
}

Decoded hint_or_it(std::uint32_t h) {
    if (bits(h, 3, 0) == 0) {  // nop, yield, wfe, wfi, sev and unallocated hints
        if (bits(h, 7, 4) == 2 || bits(h, 7, 4) == 3) return std::nullopt;  // wfe and wfi wait for something
        return Instruction{.kind = Kind::nop, .form = Form::narrow, .list = static_cast<std::uint16_t>(bits(h, 7, 4))};
    }
    if (bits(h, 7, 4) >= 14) return std::nullopt;  // "always" makes no block worth having
    return Instruction{.kind = Kind::it, .form = Form::narrow, .list = static_cast<std::uint16_t>(bits(h, 7, 0))};
}

Decoded miscellaneous(std::uint32_t h) {
    const std::uint8_t rd = field_low(h, 0), rm = field_low(h, 3);
    switch (bits(h, 11, 8)) {
    case 0x0:
        return Instruction{.kind = bit(h, 7) ? Kind::sub : Kind::add, .form = Form::narrow_two, .rd = sp, .rn = sp,
                           .immediate = true, .value = bits(h, 6, 0) * 4};
    case 0x1:
    case 0x3:
    case 0x9:
    case 0xb:
        return Instruction{.kind = bit(h, 11) ? Kind::cbnz : Kind::cbz, .form = Form::narrow, .rn = rd,
                           .value = 4 + (bits(h, 9, 9) << 6 | bits(h, 7, 3) << 1)};
    case 0x2: {
        constexpr Kind kinds[]{Kind::sxth, Kind::sxtb, Kind::uxth, Kind::uxtb};
        return Instruction{.kind = kinds[bits(h, 7, 6)], .form = Form::narrow, .rd = rd, .rm = rm};
    }
    case 0x4:
    case 0x5:
    case 0xc:
    case 0xd: return push_pop(h);
    case 0xa: {
        constexpr Kind kinds[]{Kind::rev, Kind::rev16, Kind::nop, Kind::revsh};
        const Kind kind = kinds[bits(h, 7, 6)];
        if (kind == Kind::nop) return std::nullopt;  // hlt
        return Instruction{.kind = kind, .form = Form::narrow, .rd = rd, .rm = rm};
    }
    case 0xe: return Instruction{.kind = Kind::bkpt, .form = Form::narrow, .list = static_cast<std::uint16_t>(bits(h, 7, 0))};
    case 0xf: return hint_or_it(h);
    default: return std::nullopt;
    }
}

Decoded multiple(std::uint32_t h) {
    const std::uint8_t rn = field_low(h, 8);
    const auto list = static_cast<std::uint16_t>(bits(h, 7, 0));
    if (list == 0) return std::nullopt;
    const bool load = bit(h, 11), named = bit(list, rn);
    if (!load && named && (list & ((1u << rn) - 1)) != 0) return std::nullopt;  // stores an unknown value
    return Instruction{.kind = load ? Kind::ldm : Kind::stm, .form = Form::narrow, .rn = rn, .up = true, .index = false,
                       .write_back = !load || !named, .list = list};
}

Decoded branch(std::uint32_t h) {
    const std::uint32_t condition = bits(h, 11, 8);
    if (condition == 14) return Instruction{.kind = Kind::udf, .form = Form::narrow, .list = static_cast<std::uint16_t>(bits(h, 7, 0))};
    if (condition == 15) return std::nullopt;  // svc
    return Instruction{.kind = Kind::b, .form = Form::narrow, .condition = static_cast<Condition>(condition), .value = 4 + extend(bits(h, 7, 0) << 1, 9)};
}

}  // namespace

Decoded decode_narrow(std::uint32_t h, bool in_it) {
    const std::uint8_t r8 = field_low(h, 8);
    const std::uint32_t words = bits(h, 7, 0) * 4;
    switch (bits(h, 15, 11)) {
    case 0x08: return bit(h, 10) ? high_registers(h) : data_processing(h, in_it);
    case 0x09: return access(Kind::ldr, r8, pc, words);
    case 0x14: return Instruction{.kind = Kind::adr, .form = Form::narrow, .rd = r8, .rn = pc, .immediate = true, .value = words};
    case 0x15: return Instruction{.kind = Kind::add, .form = Form::narrow, .rd = r8, .rn = sp, .immediate = true, .value = words};
    case 0x16:
    case 0x17: return miscellaneous(h);
    case 0x18:
    case 0x19: return multiple(h);
    case 0x1a:
    case 0x1b: return branch(h);
    case 0x1c: return Instruction{.kind = Kind::b, .form = Form::narrow, .value = 4 + extend(bits(h, 10, 0) << 1, 12)};
    default: return bits(h, 15, 14) == 0 ? shift_add_move(h, in_it) : accesses(h);
    }
}

}  // namespace proofs::thumb
