// SPDX-License-Identifier: Apache-2.0
// An instruction in or outside of an IT block.

#include "thumb/encodings.hpp"

namespace proofs::thumb {

namespace {

bool changes_control(const Instruction& in) {
    return in.kind == Kind::b || in.kind == Kind::bl || in.kind == Kind::bx || in.kind == Kind::blx ||
           (in.kind == Kind::ldr && in.rd == pc) || (in.kind == Kind::ldm && bit(in.list, pc));
}

}  // namespace

std::optional<Instruction> decode(std::uint32_t word, std::uint8_t it) {
    const bool in_it = it != 0, wide = word > 0xffff;
    if (wide != is_wide(wide ? word >> 16 : word)) return std::nullopt;
    Decoded in = wide ? decode_wide(word) : decode_narrow(word, in_it);
    if (!in || !in_it) return in;
    // What must not stand in a block, or only as its last instruction.
    if (in->kind == Kind::it || in->kind == Kind::cbz || in->kind == Kind::cbnz || in->condition != Condition::always) return std::nullopt;
    if (changes_control(*in) && (it & 7) != 0) return std::nullopt;
    const std::uint8_t condition = static_cast<std::uint8_t>(it >> 4);
    if (condition >= 14) return std::nullopt;
    in->condition = static_cast<Condition>(condition);
    return in;
}

}  // namespace proofs::thumb
