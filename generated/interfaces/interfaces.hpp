// SPDX-License-Identifier: Apache-2.0
// The machine interfaces, generated from spec_model/power/interfaces.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "interfaces_state.hpp"

namespace ssp::generated::interfaces {

[[nodiscard, gnu::always_inline]] constexpr Did ssp_starts(Machine& m) noexcept {
    // ssp.starts: A start deactivates all interfaces, and the default bounds hold. (A-IF-6, A-PWR-6)
    m.supplied = true;
    m.exchanged = false;
    m.asleep = false;
    for (uint8_t i = 0; i != interface_count; ++i) {
        m.state[i] = Activation::deactivated;
        m.drawn[i] = 0;
    }
    for (uint8_t l = 0; l != load_count; ++l)
        m.load[l] = 0;
    m.drawn_external = 0;
    m.interface_budget = default_interface;
    m.external_budget = default_external;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did ssp_suspended(Machine& m) noexcept {
    // ssp.suspended: When the SSP is suspended so are its interfaces, and it draws less. (A-IF-2, A-IF-5, A-BUD-5)
    if (m.exchanged && !m.asleep) {
        m.asleep = true;
        for (uint8_t l = 0; l != load_count; ++l)
            if (m.drawn_external > idle_external) m.load[l] = 0;
        if (m.drawn_external > idle_external) m.drawn_external = 0;
        for (uint8_t i = 0; i != interface_count; ++i) {
            if (m.state[i] == Activation::activated) m.state[i] = Activation::suspended;
            if (m.drawn[i] >= idle_interface) m.drawn[i] = idle_interface;
        }
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did ssp_resumed(Machine& m) noexcept {
    // ssp.resumed: Resuming activates no interface. (A-IF-5)
    if (m.asleep) {
        m.asleep = false;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did power_lost(Machine& m) noexcept {
    // supply.lost: Without power no interface is activated. (A-PWR-5, A-IF-7)
    m.supplied = false;
    m.exchanged = false;
    m.asleep = false;
    for (uint8_t i = 0; i != interface_count; ++i) {
        m.state[i] = Activation::deactivated;
        m.drawn[i] = 0;
    }
    for (uint8_t l = 0; l != load_count; ++l)
        m.load[l] = 0;
    m.drawn_external = 0;
    m.interface_budget = default_interface;
    m.external_budget = default_external;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did declare(Machine& m, uint16_t for_interfaces,
    uint16_t for_external) noexcept {
    if (for_interfaces > highest_current) return Did::refused;
    if (for_external > highest_current) return Did::refused;
    // budgets.declared: The terminal declares the budgets once, and they hold at once. (A-PWR-2, A-PWR-6, A-BUD-2,
    // A-BUD-3, TS103666-1:ASN1/InterfacePowerSupply, TS103666-1:ASN1/ExternalPowerSupply)
    if (m.supplied && !m.exchanged) {
        m.exchanged = true;
        m.interface_budget = for_interfaces;
        m.external_budget = for_external;
        for (uint8_t i = 0; i != interface_count; ++i)
            if (m.drawn[i] >= for_interfaces) m.drawn[i] = for_interfaces;
        for (uint8_t l = 0; l != load_count; ++l)
            if (for_external < m.drawn_external) m.load[l] = 0;
        if (for_external < m.drawn_external) m.drawn_external = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did activate(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // interface.activated: An interface is activated, (STF-INTERFACES, A-IF-2)
    if (m.supplied && !m.asleep && m.state[interface] == Activation::deactivated) {
        m.state[interface] = Activation::activated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did suspend(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // interface.suspended: suspended, (STF-INTERFACES, A-BUD-5)
    if (m.state[interface] == Activation::activated) {
        m.state[interface] = Activation::suspended;
        if (m.drawn[interface] >= idle_interface) m.drawn[interface] = idle_interface;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did deactivate(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // interface.deactivated: and deactivated; what is bound to it stays bound. (STF-INTERFACES, A-IF-1)
    if (m.state[interface] != Activation::deactivated) {
        m.state[interface] = Activation::deactivated;
        m.drawn[interface] = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did terminal_resumes(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // interface.resumed_by_terminal: resumed by the terminal (STF-INTERFACES, A-IF-4)
    if (m.state[interface] == Activation::suspended && !m.asleep) {
        m.state[interface] = Activation::activated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did ssp_resumes(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // interface.resumed_by_ssp: or by the SSP, (STF-INTERFACES, A-IF-4)
    if (m.state[interface] == Activation::suspended && !m.asleep) {
        m.state[interface] = Activation::activated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did packet_moves(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // packet.moves: A packet moves on an interface that is activated. (A-IF-3)
    if (m.state[interface] == Activation::activated) return Did::moved;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did bind_pipes(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // pipes.bound: Pipes are bound to an interface, (A-IF-7)
    if (m.state[interface] == Activation::activated) {
        m.bound[interface] = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did unbind_pipes(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return Did::refused;
    // pipes.unbound: and unbound. (A-IF-7)
    if (m.state[interface] == Activation::activated) {
        m.bound[interface] = false;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did draw(Machine& m, uint8_t interface, uint16_t current) noexcept {
    if (interface >= interface_count) return Did::refused;
    if (current > highest_current) return Did::refused;
    if (m.state[interface] == Activation::deactivated) return Did::refused;
    // draw.over_budget: More is refused. (A-PWR-6, A-BUD-4)
    if (m.interface_budget < current || (m.state[interface] != Activation::activated && current > idle_interface)) {
        return Did::over_budget;
    }
    // draw.granted: What lies within the budget may be drawn through an interface. (A-PWR-6, A-BUD-1, A-BUD-5)
    m.drawn[interface] = current;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did draw_external_supply(Machine& m, uint8_t load,
    uint16_t current) noexcept {
    if (load >= load_count) return Did::refused;
    if (current > highest_current) return Did::refused;
    if (!m.supplied) return Did::refused;
    // external.over_budget: more is refused. (A-PWR-6, A-BUD-4)
    if (m.external_budget < (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current ||
        (m.asleep &&
        (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current > idle_external)) {
        return Did::over_budget;
    }
    // external.granted: Likewise from the external supply, together with all that is active: (A-PWR-6, A-BUD-5)
    m.drawn_external = static_cast<uint16_t>((m.drawn_external > m.load[load] ? m.drawn_external - m.load[load]
        : 0) + current);
    m.load[load] = current;
    return Did::done;
}

}  // namespace ssp::generated::interfaces
