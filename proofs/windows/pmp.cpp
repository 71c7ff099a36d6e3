// SPDX-License-Identifier: Apache-2.0
// RISC-V physical memory protection (PMP/Rights, /TOR, /NAPOT, /Priority, /No-Match, /Lock), without the enhanced one of
// Ibex, which is off after a reset.
//
// Addresses are counted in words of four bytes, as in the address registers; no entry tells the bytes of a word apart.
#include "windows/units.hpp"

namespace proofs::windows::pmp {

namespace {

// Four fifths of the values are address registers, the others hold four configurations each.
std::size_t entries(std::size_t values) { return values / 5 * 4; }

z3::expr field(const std::vector<z3::expr>& values, std::size_t entry, unsigned high, unsigned low) {
    const unsigned at = static_cast<unsigned>(entry % 4) * 8;
    return values[entries(values.size()) + entry / 4].extract(at + high, at + low);
}
z3::expr bit(const std::vector<z3::expr>& values, std::size_t entry, unsigned number) { return field(values, entry, number, number) == 1; }

z3::expr word_of(const z3::expr& address) { return z3::lshr(address, 2); }

z3::expr matches(const std::vector<z3::expr>& values, std::size_t entry, const z3::expr& address) {
    const z3::expr& own = values[entry];
    const z3::expr word = word_of(address), mode = field(values, entry, 4, 3);
    const z3::expr from = entry ? values[entry - 1] : address.ctx().bv_val(0, 32);
    const z3::expr range = z3::uge(word, from) && z3::ult(word, own);
    const z3::expr size = own ^ (own + 1);  // the ones at the low end, and the zero above them
    const z3::expr power = (word & ~size) == (own & ~size);
    return (mode == 1 && range) || (mode == 2 && word == own) || (mode == 3 && power);
}

}  // namespace

Granted granted(const std::vector<z3::expr>& values, const z3::expr& address, Mode mode) {
    z3::context& c = address.ctx();
    const z3::expr otherwise = c.bool_val(mode == Mode::privileged);
    Granted g{otherwise, otherwise, otherwise, c.bv_val(0xff, 8)};
    for (std::size_t i = entries(values.size()); i-- != 0;) {  // the lowest entry that matches decides, so it comes last
        const z3::expr here = matches(values, i, address);
        const z3::expr unbound = mode == Mode::privileged ? !bit(values, i, 7) : c.bool_val(false);
        g.read = z3::ite(here, unbound || bit(values, i, 0), g.read);
        g.write = z3::ite(here, unbound || bit(values, i, 1), g.write);
        g.execute = z3::ite(here, unbound || bit(values, i, 2), g.execute);
    }
    return g;
}

z3::expr decided_alike(const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other) {
    z3::expr all = one.ctx().bool_val(true);
    for (std::size_t i = 0; i != entries(values.size()); ++i) all = all && matches(values, i, one) == matches(values, i, other);
    return all;
}

std::vector<std::string> wrong_values(const std::vector<std::uint32_t>& values) {
    std::vector<std::string> wrong;
    for (std::size_t i = 0; i != entries(values.size()); ++i) {
        const std::uint32_t octet = values[entries(values.size()) + i / 4] >> i % 4 * 8 & 0xff;
        const std::string entry = "entry " + std::to_string(i);
        if (octet & 0x60) wrong.push_back(entry + " has reserved bits");
        if ((octet & 3) == 2) wrong.push_back(entry + " permits writing and not reading, which is reserved");
        if (bool(octet & 0x80) != (i == 0)) wrong.push_back(entry + (i == 0 ? " is not locked" : " is locked: it would stay for other tenants"));
    }
    return wrong;
}

}  // namespace proofs::windows::pmp
