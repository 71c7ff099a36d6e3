// SPDX-License-Identifier: Apache-2.0
// What a protection unit grants with given values in its registers, as formulas over an unknown address.
//
// Written from what requirements/riscv_privileged.hpp and arm_mpu.hpp cite, and independent of the generator.

#pragma once

#include "windows/table.hpp"

#include <vector>
#include <z3++.h>

namespace proofs::windows {

enum class Mode : unsigned char { privileged, unprivileged };

// Of one byte.
struct Granted {
    z3::expr read, write, execute;
    z3::expr attribute;  // 8 bits: what MAIR0 says of the region that matches, and its shareability is none; 0xff elsewhere
    Granted simplified() const { return {z3::expr(read).simplify(), z3::expr(write).simplify(), z3::expr(execute).simplify(), z3::expr(attribute).simplify()}; }
    const z3::expr& of(ssp::windows::Access a) const {
        return a == ssp::windows::Access::read ? read : a == ssp::windows::Access::write ? write : execute;
    }
};

// The values in the order of ssp::windows::Registers, the common ones first, each of 32 bits; `address` has 32 bits.
Granted granted(ssp::windows::Unit unit, const std::vector<z3::expr>& values, const z3::expr& address, Mode mode);

// Every entry or region matches both addresses, or neither of them: an access to both is decided as one to each.
z3::expr decided_alike(ssp::windows::Unit unit, const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other);

// What is wrong with the values whatever the address, one line each: reserved bits and combinations; PMP: a lock elsewhere
// than in entry 0; MPU: an attribute other than the first.
std::vector<std::string> wrong_values(ssp::windows::Unit unit, const std::vector<std::uint32_t>& values);

namespace pmp {
Granted granted(const std::vector<z3::expr>& values, const z3::expr& address, Mode mode);
z3::expr decided_alike(const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other);
std::vector<std::string> wrong_values(const std::vector<std::uint32_t>& values);
}  // namespace pmp

namespace mpu {
Granted granted(const std::vector<z3::expr>& values, const z3::expr& address, Mode mode);
z3::expr decided_alike(const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other);
std::vector<std::string> wrong_values(const std::vector<std::uint32_t>& values);
}  // namespace mpu

}  // namespace proofs::windows
