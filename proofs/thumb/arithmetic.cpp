// SPDX-License-Identifier: Apache-2.0
// One line an instruction, to be read beside the pseudocode of the Armv8-M architecture reference manual.

#include "thumb/arithmetic.hpp"

#include <stdexcept>

namespace proofs::thumb {

using execution::operand;
using execution::State;

namespace {

using Results = std::vector<std::pair<unsigned, z3::expr>>;

z3::expr word(z3::context& context, std::uint32_t value) { return context.bv_val(value, 32); }
z3::expr as_word(const z3::expr& bit) { return z3::ite(bit, word(bit.ctx(), 1), word(bit.ctx(), 0)); }
z3::expr bit_of(const z3::expr& value, unsigned n) { return value.extract(n, n) == value.ctx().bv_val(1, 1); }

struct Operand {
    z3::expr value, carry;
};

z3::expr shifted(Shift shift, const z3::expr& value, const z3::expr& amount) {
    z3::context& c = value.ctx();
    switch (shift) {
    case Shift::lsl: return z3::shl(value, amount);
    case Shift::lsr: return z3::lshr(value, amount);
    case Shift::asr: return z3::ashr(value, amount);
    default: {
        const z3::expr turn = amount & word(c, 31);
        return z3::lshr(value, turn) | z3::ite(turn == word(c, 0), word(c, 0), z3::shl(value, word(c, 32) - turn));
    }
    }
}

// A shift by a number of 1..32, and the last bit it pushed out.
Operand shifted_by(Shift shift, const z3::expr& value, unsigned amount) {
    const z3::expr by = word(value.ctx(), amount);
    const z3::expr carry = shift == Shift::lsl ? bit_of(value, 32 - amount) : bit_of(value, amount - 1);
    return {shifted(shift, value, by), carry};
}

Operand operand_of(const Instruction& in, const State& s) {
    z3::context& c = s.x[0].ctx();
    const z3::expr& carry = s.x[flag_c];
    if (in.immediate) return {word(c, in.value), in.carry ? c.bool_val(*in.carry) : carry};
    const z3::expr value = operand(s, in.rm);
    if (in.shift == Shift::rrx) return {z3::lshr(value, word(c, 1)) | z3::shl(as_word(carry), word(c, 31)), bit_of(value, 0)};
    if (in.amount == 0) return {value, carry};
    return shifted_by(in.shift, value, in.amount);
}

// The lowest byte of the register says by how much; 0 leaves the carry alone, more than 32 pushes everything out.
Operand shifted_by_register(Shift shift, const z3::expr& value, const z3::expr& by, const z3::expr& carry) {
    z3::context& c = value.ctx();
    const z3::expr amount = by & word(c, 255), none = amount == word(c, 0);
    z3::expr out = c.bool_val(false);
    switch (shift) {
    case Shift::lsl:  // bit 32 of the value in more bits
        out = bit_of(z3::shl(z3::zext(value, 1), z3::zext(amount, 1)), 32);
        break;
    case Shift::lsr: out = bit_of(z3::lshr(value, amount - word(c, 1)), 0); break;
    case Shift::asr: out = bit_of(z3::ashr(value, amount - word(c, 1)), 0); break;
    default: out = bit_of(shifted(shift, value, amount), 31); break;
    }
    return {shifted(shift, value, amount), z3::ite(none, carry, out)};
}

void set_flags(Results& r, const z3::expr& result) {
    const z3::expr zero = word(result.ctx(), 0);
    r.emplace_back(flag_n, z3::slt(result, zero));
    r.emplace_back(flag_z, result == zero);
}

// a - b: equal, no borrow, and less tell everything; V is "less" apart from N.
void set_flags_of_difference(Results& r, const z3::expr& a, const z3::expr& b) {
    const z3::expr negative = z3::slt(a - b, word(a.ctx(), 0));
    r.emplace_back(flag_n, negative);
    r.emplace_back(flag_z, a == b);
    r.emplace_back(flag_c, z3::uge(a, b));
    r.emplace_back(flag_v, z3::slt(a, b) ^ negative);
}

// a + b + carry, or with b inverted a - b - 1 + carry.
z3::expr sum(Results& flags, const z3::expr& a, const z3::expr& b, const std::optional<z3::expr>& carry) {
    z3::context& c = a.ctx();
    const auto total = [&](const z3::expr& wide_a, const z3::expr& wide_b) {
        const z3::expr plain = wide_a + wide_b;
        return carry ? plain + z3::zext(as_word(*carry), 1) : plain;
    };
    const z3::expr result = carry ? a + b + as_word(*carry) : a + b;
    const z3::expr zero = word(c, 0), negative = z3::slt(result, zero);
    flags.emplace_back(flag_n, negative);
    flags.emplace_back(flag_z, result == zero);
    flags.emplace_back(flag_c, bit_of(total(z3::zext(a, 1), z3::zext(b, 1)), 32));
    flags.emplace_back(flag_v, bit_of(total(z3::sext(a, 1), z3::sext(b, 1)), 32) ^ negative);
    return result;
}

z3::expr reversed_bits(const z3::expr& value) {
    z3::expr result = value.extract(0, 0);
    for (unsigned n = 1; n != 32; ++n) result = z3::concat(result, value.extract(n, n));
    return result;
}

z3::expr leading_zeros(const z3::expr& value) {
    z3::context& c = value.ctx();
    z3::expr result = word(c, 32);
    for (unsigned n = 0; n != 32; ++n) result = z3::ite(bit_of(value, n), word(c, 31 - n), result);
    return result;
}

z3::expr extended(const Instruction& in, const State& s) {
    const z3::expr value = shifted(Shift::ror, operand(s, in.rm), word(s.x[0].ctx(), in.amount));
    switch (in.kind) {
    case Kind::sxtb: return z3::sext(value.extract(7, 0), 24);
    case Kind::sxth: return z3::sext(value.extract(15, 0), 16);
    case Kind::uxtb: return z3::zext(value.extract(7, 0), 24);
    default: return z3::zext(value.extract(15, 0), 16);
    }
}

z3::expr byte(const z3::expr& value, unsigned n) { return value.extract(8 * n + 7, 8 * n); }

// rd = rn op operand; flags as the manual says.
void compute_from_operand(const Instruction& in, const State& s, Results& r) {
    const Operand o = operand_of(in, s);
    const bool moves = in.kind == Kind::mov || in.kind == Kind::mvn;
    const z3::expr a = moves ? o.value : operand(s, in.rn), &b = o.value;
    Results flags;
    std::optional<z3::expr> result;
    bool logical = true;
    switch (in.kind) {
    case Kind::and_:
    case Kind::tst: result = a & b; break;
    case Kind::bic: result = a & ~b; break;
    case Kind::orr: result = a | b; break;
    case Kind::orn: result = a | ~b; break;
    case Kind::eor:
    case Kind::teq: result = a ^ b; break;
    case Kind::mov: result = b; break;
    case Kind::mvn: result = ~b; break;
    default: logical = false; break;
    }
    if (logical) {
        set_flags(flags, *result);
        flags.emplace_back(flag_c, o.carry);
    }
    switch (in.kind) {
    case Kind::add:
    case Kind::cmn: result = sum(flags, a, b, {}); break;
    case Kind::adc: result = sum(flags, a, b, s.x[flag_c]); break;
    case Kind::sbc: result = sum(flags, a, ~b, s.x[flag_c]); break;
    case Kind::sub:
    case Kind::cmp:
        set_flags_of_difference(flags, a, b);
        result = a - b;
        break;
    case Kind::rsb:
        set_flags_of_difference(flags, b, a);
        result = b - a;
        break;
    default: break;
    }
    const bool only_flags = in.kind >= Kind::tst && in.kind <= Kind::cmn;
    if (!only_flags) r.emplace_back(in.rd, result->simplify());
    if (in.flags) r.insert(r.end(), flags.begin(), flags.end());
}

// The 64-bit results, into two registers.
void compute_long(const Instruction& in, const State& s, Results& r) {
    const z3::expr a = operand(s, in.rn), b = operand(s, in.rm);
    const bool sign = in.kind == Kind::smull || in.kind == Kind::smlal;
    z3::expr product = sign ? z3::sext(a, 32) * z3::sext(b, 32) : z3::zext(a, 32) * z3::zext(b, 32);
    if (in.kind == Kind::umlal || in.kind == Kind::smlal) product = product + z3::concat(operand(s, in.ra), operand(s, in.rd));
    r.emplace_back(in.rd, product.extract(31, 0).simplify());
    r.emplace_back(in.ra, product.extract(63, 32).simplify());
}

z3::expr value_of(const Instruction& in, const State& s, std::uint32_t address) {
    z3::context& c = s.x[0].ctx();
    const auto rn = [&] { return operand(s, in.rn); };
    const auto rm = [&] { return operand(s, in.rm); };
    const z3::expr zero = word(c, 0);
    const std::uint32_t ones = in.width == 32 ? 0xffffffff : (1u << in.width) - 1;
    switch (in.kind) {
    case Kind::movt: return z3::concat(c.bv_val(in.value, 16), operand(s, in.rd).extract(15, 0));
    case Kind::adr: {
        const std::uint32_t base = (address + 4) & ~3u;
        return word(c, in.up ? base + in.value : base - in.value);
    }
    case Kind::bfi: return (operand(s, in.rd) & word(c, ~(ones << in.value))) | z3::shl(rn() & word(c, ones), word(c, in.value));
    case Kind::bfc: return operand(s, in.rd) & word(c, ~(ones << in.value));
    case Kind::ubfx: return z3::lshr(rn(), word(c, in.value)) & word(c, ones);
    case Kind::sbfx: {
        const unsigned last = in.value + in.width - 1;
        const z3::expr part = rn().extract(last, in.value);
        return in.width == 32 ? part : z3::sext(part, 32u - in.width);
    }
    case Kind::mul: return rn() * rm();
    case Kind::mla: return operand(s, in.ra) + rn() * rm();
    case Kind::mls: return operand(s, in.ra) - rn() * rm();
    case Kind::udiv: return z3::ite(rm() == zero, zero, z3::udiv(rn(), rm()));  // by zero: 0, as no trap is configured
    case Kind::sdiv: return z3::ite(rm() == zero, zero, rn() / rm());
    case Kind::clz: return leading_zeros(rm());
    case Kind::rbit: return reversed_bits(rm());
    case Kind::rev: return z3::concat(z3::concat(byte(rm(), 0), byte(rm(), 1)), z3::concat(byte(rm(), 2), byte(rm(), 3)));
    case Kind::rev16: return z3::concat(z3::concat(byte(rm(), 2), byte(rm(), 3)), z3::concat(byte(rm(), 0), byte(rm(), 1)));
    case Kind::revsh: return z3::sext(z3::concat(byte(rm(), 0), byte(rm(), 1)), 16);
    case Kind::sxtb:
    case Kind::sxth:
    case Kind::uxtb:
    case Kind::uxth: return extended(in, s);
    default: throw std::logic_error("thumb: not a computing instruction");
    }
}

// ---- conditions -------------------------------------------------------------------------------------------

bool is(const z3::expr& e, Z3_decl_kind kind) { return e.is_app() && e.decl().decl_kind() == kind; }

// Two flags that were merged at the same place: applies `f` to either side.
template <class F> std::optional<z3::expr> on_both_sides(const z3::expr& a, const z3::expr& b, const F& f) {
    if (!is(a, Z3_OP_ITE) || !is(b, Z3_OP_ITE) || !z3::eq(a.arg(0), b.arg(0))) return std::nullopt;
    return z3::ite(a.arg(0), f(a.arg(1), b.arg(1)), f(a.arg(2), b.arg(2)));
}

// N != V: of a comparison, "less".
z3::expr less(const z3::expr& n, const z3::expr& v) {
    if (is(v, Z3_OP_XOR) && v.num_args() == 2 && z3::eq(v.arg(1), n)) return v.arg(0);
    if (const auto both = on_both_sides(n, v, less)) return *both;
    return n ^ v;
}

// Neither equal nor `below`, where that is a relation of the same two operands: above.
z3::expr neither(const z3::expr& equal, const z3::expr& below) {
    if (is(equal, Z3_OP_EQ) && is(below, Z3_OP_SLT) && z3::eq(equal.arg(0), below.arg(0)) && z3::eq(equal.arg(1), below.arg(1)))
        return z3::slt(below.arg(1), below.arg(0));
    if (const auto both = on_both_sides(equal, below, neither)) return *both;
    return !equal && !below;
}

// No borrow and not equal: above, without sign.
z3::expr above(const z3::expr& equal, const z3::expr& carry) {
    if (is(equal, Z3_OP_EQ) && is(carry, Z3_OP_UGEQ) && z3::eq(equal.arg(0), carry.arg(0)) && z3::eq(equal.arg(1), carry.arg(1)))
        return z3::ugt(carry.arg(0), carry.arg(1));
    if (const auto both = on_both_sides(equal, carry, above)) return *both;
    return carry && !equal;
}

}  // namespace

std::vector<std::pair<unsigned, z3::expr>> computed(const Instruction& in, const State& s, std::uint32_t address) {
    Results r;
    if (in.kind <= Kind::cmn) {
        compute_from_operand(in, s, r);
    } else if (in.kind >= Kind::lsl && in.kind <= Kind::ror) {
        const auto shift = static_cast<Shift>(static_cast<unsigned>(in.kind) - static_cast<unsigned>(Kind::lsl));
        const Operand o = shifted_by_register(shift, operand(s, in.rn), operand(s, in.rm), s.x[flag_c]);
        r.emplace_back(in.rd, o.value.simplify());
        if (in.flags) {
            set_flags(r, o.value);
            r.emplace_back(flag_c, o.carry);
        }
    } else if (in.kind >= Kind::umull && in.kind <= Kind::smlal) {
        compute_long(in, s, r);
    } else {
        r.emplace_back(in.rd, value_of(in, s, address).simplify());
        if (in.flags) set_flags(r, z3::expr(r.front().second));
    }
    return r;
}

z3::expr holds(Condition condition, const State& s) {
    const z3::expr &n = s.x[flag_n], &z = s.x[flag_z], &c = s.x[flag_c], &v = s.x[flag_v];
    switch (condition) {
    case Condition::eq: return z;
    case Condition::ne: return !z;
    case Condition::cs: return c;
    case Condition::cc: return !c;
    case Condition::mi: return n;
    case Condition::pl: return !n;
    case Condition::vs: return v;
    case Condition::vc: return !v;
    case Condition::hi: return above(z, c);
    case Condition::ls: return !above(z, c);
    case Condition::ge: return !less(n, v);
    case Condition::lt: return less(n, v);
    case Condition::gt: return neither(z, less(n, v));
    case Condition::le: return !neither(z, less(n, v));
    default: return n.ctx().bool_val(true);
    }
}

}  // namespace proofs::thumb
