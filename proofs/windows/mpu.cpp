// SPDX-License-Identifier: Apache-2.0
// PMSAv8 of Armv8-M (MPU/Base, /Limit, /Rights, /Attributes, A-WIN-11).
//
// What is in no region is decided by the default map of the core, for privileged code and if PRIVDEFENA is set: everything
// may be read and written, and peripherals and the top of the address space are not executable.
#include "windows/units.hpp"

namespace proofs::windows::mpu {

namespace {

// Values: MPU_CTRL, MPU_MAIR0, then RBAR and RLAR of each region.
std::size_t regions(std::size_t values) { return (values - 2) / 2; }
const z3::expr& rbar(const std::vector<z3::expr>& values, std::size_t region) { return values[2 + 2 * region]; }
const z3::expr& rlar(const std::vector<z3::expr>& values, std::size_t region) { return values[3 + 2 * region]; }
z3::expr bit(const z3::expr& value, unsigned number) { return value.extract(number, number) == 1; }

z3::expr matches(const std::vector<z3::expr>& values, std::size_t region, const z3::expr& address) {
    z3::context& c = address.ctx();
    const z3::expr low = rbar(values, region) & c.bv_val(0xffffffe0u, 32), high = rlar(values, region) | c.bv_val(0x1fu, 32);
    return bit(rlar(values, region), 0) && z3::uge(address, low) && z3::ule(address, high);
}

z3::expr private_peripheral(const z3::expr& address) { return address.extract(31, 20) == 0xe00; }

// Executable in the default map: code and SRAM below 0x40000000, external RAM from 0x60000000 to 0x9fffffff.
z3::expr executable_by_default(const z3::expr& address) {
    const z3::expr top = address.extract(31, 29);  // blocks of 512 MiB
    return z3::ult(top, 2) || top == 3 || top == 4;
}

}  // namespace

Granted granted(const std::vector<z3::expr>& values, const z3::expr& address, Mode mode) {
    z3::context& c = address.ctx();
    const bool privileged = mode == Mode::privileged;
    const z3::expr on = bit(values[0], 0), everything = c.bool_val(true), nothing = c.bool_val(false);
    const z3::expr background = !on || (privileged ? bit(values[0], 2) : nothing);
    z3::expr one = nothing, several = nothing, read = nothing, write = nothing, execute = nothing, attribute = c.bv_val(0xff, 8);
    for (std::size_t i = 0; i != regions(values.size()); ++i) {
        const z3::expr here = matches(values, i, address), &base = rbar(values, i);
        several = several || (one && here);
        one = one || here;
        const z3::expr reached = here && (privileged ? everything : bit(base, 1));
        read = read || reached;
        write = write || (reached && !bit(base, 2));
        execute = execute || (reached && !bit(base, 0));
        const z3::expr index = rlar(values, i).extract(3, 1);
        z3::expr says = c.bv_val(0xff, 8);  // attributes 4 to 7 stand in MAIR1, which is not used
        for (unsigned n = 0; n != 4; ++n) says = z3::ite(index == c.bv_val(n, 3), values[1].extract(n * 8 + 7, n * 8), says);
        says = z3::ite(base.extract(4, 3) == 0, says, c.bv_val(0xff, 8));  // shareable: another attribute
        attribute = z3::ite(here, says, attribute);
    }
    const z3::expr from_region = on && one && !several, by_default = background && (!on || !one);
    const z3::expr peripheral = private_peripheral(address), beyond = c.bool_val(privileged);
    return {z3::ite(peripheral, beyond, (from_region && read) || by_default), z3::ite(peripheral, beyond, (from_region && write) || by_default),
            !peripheral && ((from_region && execute) || (by_default && executable_by_default(address))), z3::ite(from_region, attribute, c.bv_val(0xff, 8))};
}

z3::expr decided_alike(const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other) {
    z3::expr all = private_peripheral(one) == private_peripheral(other) && executable_by_default(one) == executable_by_default(other);
    for (std::size_t i = 0; i != regions(values.size()); ++i) all = all && matches(values, i, one) == matches(values, i, other);
    return all;
}

std::vector<std::string> wrong_values(const std::vector<std::uint32_t>& values) {
    std::vector<std::string> wrong;
    if (values[0] & ~7u) wrong.push_back("MPU_CTRL has reserved bits");
    if (values[0] & 2u) wrong.push_back("MPU_CTRL leaves the unit on in the handlers of NMI and HardFault, which report");
    if (values[1] >> 8) wrong.push_back("MPU_MAIR0 has attributes nobody uses");
    for (std::size_t i = 0; i != regions(values.size()); ++i) {
        const std::uint32_t low = values[2 + 2 * i], high = values[3 + 2 * i];
        if (high & 0x10u) wrong.push_back("region " + std::to_string(i) + " has a reserved bit");
        if (!(high & 1u) && (low || high)) wrong.push_back("region " + std::to_string(i) + " is off and not zero");
    }
    return wrong;
}

}  // namespace proofs::windows::mpu

namespace proofs::windows {

using ssp::windows::Unit;

Granted granted(Unit unit, const std::vector<z3::expr>& values, const z3::expr& address, Mode mode) {
    return unit == Unit::pmp ? pmp::granted(values, address, mode) : mpu::granted(values, address, mode);
}
z3::expr decided_alike(Unit unit, const std::vector<z3::expr>& values, const z3::expr& one, const z3::expr& other) {
    return unit == Unit::pmp ? pmp::decided_alike(values, one, other) : mpu::decided_alike(values, one, other);
}
std::vector<std::string> wrong_values(Unit unit, const std::vector<std::uint32_t>& values) {
    return unit == Unit::pmp ? pmp::wrong_values(values) : mpu::wrong_values(values);
}

}  // namespace proofs::windows
