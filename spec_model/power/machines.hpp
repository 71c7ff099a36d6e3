// SPDX-License-Identifier: Apache-2.0
// The machines of power and interfaces, as the list of models makes them.

#pragma once

#include "lang/machine.hpp"

namespace ssp::power {

struct Rules;   // life_cycle.hpp
struct Bounds;  // interfaces.hpp
struct Exchange;  // swp.hpp

// `small` is for explicit search: few values of everything.
spec::Machine life_cycle_machine(bool small);
spec::Machine life_cycle_machine(bool small, const Rules& rules);
spec::Machine interface_machine(long interfaces, bool small);
spec::Machine interface_machine(long interfaces, bool small, const Bounds& bounds);
spec::Machine voltage_machine(bool small);
spec::Machine swp_machine(bool small);
spec::Machine swp_machine(bool small, const Exchange& exchange);

}  // namespace ssp::power
