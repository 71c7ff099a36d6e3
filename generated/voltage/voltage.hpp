// SPDX-License-Identifier: Apache-2.0
// The machine voltage, generated from spec_model/power/voltage.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "voltage_state.hpp"

namespace ssp::generated::voltage {

[[nodiscard, gnu::always_inline]] constexpr Did activate(Machine& m) noexcept {
    // class.lowest: Activation begins with the lowest class of the terminal. (TS102221/Activation-1)
    if (m.phase == Phase::off) {
        m.phase = Phase::trying;
        m.level = lowest;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did reset_ends(Machine& m, Reply reply, uint8_t named) noexcept {
    if (reply > Reply::another_class) return Did::refused;
    if (named > 5) return Did::refused;
    if (m.phase != Phase::trying) return Did::refused;
    if (reply == Reply::none) {
        // none.next: Without answer the next higher class is tried. (TS102221/Activation-2)
        if (m.level < highest) {
            ++m.level;
            m.resets = 0;
            return Did::done;
        }
        // none.rejected: After the highest there is no other. (TS102221/Activation-2)
        m.phase = Phase::rejected;
        m.level = 0;
        m.resets = 0;
        m.followed = false;
        return Did::done;
    }
    if (reply == Reply::corrupted) {
        // corrupted.again: After a corrupted answer the UICC is reset in the same class, (TS102221/Activation-5)
        if (m.resets < 3) {
            ++m.resets;
            return Did::done;
        }
        // corrupted.next: and when that was done three times the next higher class is tried. (TS102221/Activation-5)
        if (m.level < highest) {
            ++m.level;
            m.resets = 0;
            return Did::done;
        }
        // corrupted.rejected: After the highest there is no other. (TS102221/Activation-5)
        m.phase = Phase::rejected;
        m.level = 0;
        m.resets = 0;
        m.followed = false;
        return Did::done;
    }
    // class.established: A class that both sides support is established. (TS102221/Activation-4)
    if (reply == Reply::this_class) {
        m.phase = Phase::established;
        m.resets = 0;
        m.followed = false;
        return Did::done;
    }
    if (reply != Reply::another_class) return Did::refused;
    // another.rejected: If it is none of the terminal's, there is no class. (TS102221/Activation-4, A-VOL-1)
    if (named < lowest || named > highest || named == m.level || m.followed) {
        m.phase = Phase::rejected;
        m.level = 0;
        m.resets = 0;
        m.followed = false;
        return Did::done;
    }
    // another.tried: A class that the UICC names instead is tried, once. (TS102221/Activation-3, A-VOL-1)
    m.level = named;
    m.resets = 0;
    m.followed = true;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did send_command(Machine& m) noexcept {
    // command.sent: Then commands are sent. (TS102221/Activation-4)
    if (m.phase == Phase::established) return Did::sent;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did deactivate(Machine& m) noexcept {
    // voltage.off: The supply is switched off, or fails. (TS102221/Activation-2, A-VOL-2)
    m.phase = Phase::off;
    m.level = 0;
    m.resets = 0;
    m.followed = false;
    return Did::done;
}

}  // namespace ssp::generated::voltage
