// SPDX-License-Identifier: Apache-2.0
#include "power/machines.hpp"

#include "power/interfaces.hpp"
#include "power/life_cycle.hpp"
#include "power/swp.hpp"
#include "power/voltage.hpp"

namespace ssp::power {

namespace {

constexpr long numbers = 0x7ffffffe;  // what a number of the language can hold: of 64 bits of a token, 31

}  // namespace

spec::Machine life_cycle_machine(bool small, const Rules& rules) {
    if (small) return LifeCycle::machine_of({.contexts = 1, .capabilities = 1, .tokens = 2, .longest = 2, .transactions = 1}, rules);
    return LifeCycle::machine_of({.contexts = numbers, .capabilities = numbers, .tokens = numbers, .longest = numbers - 1, .transactions = 255}, rules);
}
spec::Machine life_cycle_machine(bool small) { return life_cycle_machine(small, {}); }
spec::Machine interface_machine(long interfaces, bool small, const Bounds& bounds) {
    // 1000 is the largest number of the capability exchange; all others are assumed (A-PWR-6, A-BUD-5).
    // Two loads, the platform and its bundles. With four, IF-39 is proven of 1 to 4 interfaces, but of any number z3 does not
    // decide it in its time.
    if (small) return Interfaces::machine_of(interfaces, 2, {.most = 2, .default_interface = 1, .default_external = 1, .idle_interface = 1, .idle_external = 1}, bounds);
    return Interfaces::machine_of(interfaces, 2, {.most = 1000, .default_interface = 10, .default_external = 10, .idle_interface = 1, .idle_external = 1}, bounds);
}
spec::Machine interface_machine(long interfaces, bool small) { return interface_machine(interfaces, small, {}); }
spec::Machine voltage_machine(bool small) { return small ? Voltage::machine_of(1, 2) : Voltage::machine_of(3, 5); }
// How long a tick is, and how many of them a frame may take, is the terminal's business (A-SWP-2).
spec::Machine swp_machine(bool small, const Exchange& exchange) { return small ? Swp::machine_of(4, 2, exchange) : Swp::machine_of(255, 10, exchange); }
spec::Machine swp_machine(bool small) { return swp_machine(small, {}); }

}  // namespace ssp::power
