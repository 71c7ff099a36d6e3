// SPDX-License-Identifier: Apache-2.0
// One Thumb instruction of Armv8-M Mainline: what the executor trusts, and what the tests compare with objdump.

#pragma once

#include <cstdint>
#include <optional>

namespace proofs::thumb {

// What an instruction does; its 16-bit and 32-bit encodings share these names. The order of the groups is used below.
// clang-format off
enum class Kind : std::uint8_t {
    and_, bic, orr, orn, eor, add, adc, sub, sbc, rsb,    // rd = rn op operand
    mov, mvn,                                             // rd = op operand
    tst, teq, cmp, cmn,                                   // rn op operand, for the flags only
    lsl, lsr, asr, ror,                                   // rd = rn shifted by the register rm
    movt, adr,                                            // movw is mov without flags
    bfi, bfc, ubfx, sbfx,
    mul, mla, mls, umull, smull, umlal, smlal, udiv, sdiv,
    clz, rbit, rev, rev16, revsh, sxtb, sxth, uxtb, uxth,
    ldr, ldrb, ldrh, ldrsb, ldrsh, ldrd, ldm,
    str, strb, strh, strd, stm,
    b, bl, bx, blx, cbz, cbnz,
    it, nop, udf, bkpt,
};

// eq, ne, .. as encoded; `always` is no condition.
enum class Condition : std::uint8_t { eq, ne, cs, cc, mi, pl, vs, vc, hi, ls, ge, lt, gt, le, always };

enum class Shift : std::uint8_t { lsl, lsr, asr, ror, rrx };

// The encoding, where two of them are listed differently; 16-bit ones first.
enum class Form : std::uint8_t {
    narrow, narrow_two /* one register is both rd and rn */, narrow_push, narrow_pop,
    wide, wide_plain /* a 12-bit immediate: addw, subw, movw */,
};
// clang-format on

// Invariant: what the kind does not use is 0 or as below.
struct Instruction {
    Kind kind;
    Form form = Form::wide;
    bool flags = false;               // sets them
    Condition condition = Condition::always;  // of a branch, or that of the IT block the instruction is in
    std::uint8_t rd = 0, rn = 0, rm = 0, ra = 0;  // 0..15; rt of an access is rd, of a second word ra; rdLo, rdHi are rd, ra
    bool immediate = false;           // operand or offset is `value`, otherwise rm shifted
    std::uint32_t value = 0;          // of an access the offset without sign; of a branch what is added to the address of the instruction;
                                      // of bit fields the lowest bit
    std::uint8_t width = 0;           // of bit fields
    std::optional<bool> carry{};      // of an immediate operand that was rotated: the carry it leaves
    Shift shift = Shift::lsl;
    std::uint8_t amount = 0;          // of the shift; 0 for lsl: none. Of extensions the rotation: 0, 8, 16 or 24
    bool up = true, index = true, write_back = false;  // of an access: adds the offset, before the access, and keeps it
    std::uint16_t list = 0;           // registers of ldm and stm; the eight bits of an IT block; the number of a hint, udf or bkpt

    friend bool operator==(const Instruction&, const Instruction&) = default;
};

// The instruction `word` encodes, or nothing. A 32-bit one has its first half word in the upper half; of a 16-bit one the
// upper half is 0. `it` is the state of the IT block: its eight bits, 0 outside. Nothing stands for: undefined and
// unpredictable encodings, floating point, DSP, coprocessors, the security extension, exclusive, unprivileged and ordered
// accesses, saturation, tables of branches, what changes the processor's mode, and reading pc as an operand.
[[nodiscard]] std::optional<Instruction> decode(std::uint32_t word, std::uint8_t it);

[[nodiscard]] constexpr bool is_wide(std::uint32_t half) { return half >> 11 >= 0x1d; }  // the first of two half words
[[nodiscard]] constexpr std::uint32_t size(const Instruction& in) { return in.form < Form::wide ? 2 : 4; }  // in bytes
[[nodiscard]] constexpr bool is_load(Kind k) { return k >= Kind::ldr && k <= Kind::ldm; }
[[nodiscard]] constexpr bool is_store(Kind k) { return k >= Kind::str && k <= Kind::stm; }

// The state of the IT block after an instruction in it.
[[nodiscard]] constexpr std::uint8_t advanced(std::uint8_t it) {
    return static_cast<std::uint8_t>((it & 7) == 0 ? 0 : (it & 0xe0) | (it << 1 & 0x1f));
}

}  // namespace proofs::thumb
