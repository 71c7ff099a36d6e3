// SPDX-License-Identifier: Apache-2.0
// The machine swp, generated from spec_model/power/swp.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "swp_state.hpp"

namespace ssp::generated::swp {

[[nodiscard, gnu::always_inline]] constexpr Did power_on(Machine& m) noexcept {
    // contact.powered: A contact that gets power begins with S1 low. (A-SWP-8)
    if (m.phase == Phase::unpowered) {
        m.phase = Phase::deactivated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did power_off(Machine& m) noexcept {
    // contact.unpowered: Without power nothing is left. (A-SWP-8)
    m.phase = Phase::unpowered;
    m.mode = Mode::none;
    m.repeats = 0;
    m.waited = 0;
    m.idle = 0;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did activate(Machine& m, bool full_power) noexcept {
    // s1.high: The terminal drives S1 high, and wants a power mode. (TS102613/States, TS102613/Power, A-SWP-1, A-SWP-5)
    if (m.phase == Phase::deactivated) {
        m.phase = Phase::synchronising;
        m.mode = full_power ? Mode::full : Mode::low;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did act_frame_comes(Machine& m, Frame frame) noexcept {
    if (frame > Frame::corrupted) return Did::refused;
    if (m.phase != Phase::synchronising && m.phase != Phase::confirming) return Did::refused;
    // sync.comes: After ACT_SYNC the terminal sends ACT_POWER_MODE. (A-SWP-1)
    if (m.phase == Phase::synchronising && frame == Frame::act_sync) {
        m.phase = Phase::confirming;
        m.waited = 0;
        return Did::power_mode_sent;
    }
    // ready.comes: With ACT_READY the interface is activated. (TS102613/States, A-SWP-1, A-SWP-4)
    if (m.phase == Phase::confirming && frame == Frame::act_ready) {
        m.phase = Phase::activated;
        m.waited = 0;
        m.repeats = 0;
        return Did::done;
    }
    // bad.asked_again: A corrupted or another ACT frame is asked for again, (A-SWP-3)
    if (m.repeats < 3) {
        ++m.repeats;
        m.waited = 0;
        return Did::asked_again;
    }
    // bad.given_up: three times, and then S1 goes low. (A-SWP-3)
    m.phase = Phase::deactivated;
    m.mode = Mode::none;
    m.repeats = 0;
    m.waited = 0;
    return Did::given_up;
}

[[nodiscard, gnu::always_inline]] constexpr Did tick(Machine& m) noexcept {
    if (m.phase != Phase::synchronising && m.phase != Phase::confirming) return Did::refused;
    // time.passes: While an ACT frame is awaited time passes. (A-SWP-2)
    if (m.waited < patience) {
        ++m.waited;
        return Did::done;
    }
    // late.asked_again: One that does not come in its time is asked for again, (A-SWP-2, A-SWP-3)
    if (m.repeats < 3) {
        ++m.repeats;
        m.waited = 0;
        return Did::asked_again;
    }
    // late.given_up: three times, and then S1 goes low. (A-SWP-2, A-SWP-3)
    m.phase = Phase::deactivated;
    m.mode = Mode::none;
    m.repeats = 0;
    m.waited = 0;
    return Did::given_up;
}

[[nodiscard, gnu::always_inline]] constexpr Did frame_moves(Machine& m) noexcept {
    // frame.moves: Frames of the other logical links move on an activated interface. (TS102613/Layers, A-SWP-4)
    if (m.phase == Phase::activated) {
        m.idle = 0;
        return Did::moved;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did idle_bit(Machine& m) noexcept {
    // idle.counted: Between frames idle bits are counted. (A-SWP-6)
    if (m.phase == Phase::activated && m.idle < 7) {
        ++m.idle;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did suspend(Machine& m) noexcept {
    // interface.suspended: After enough of them the terminal may suspend the interface. (TS102613/States, A-SWP-6)
    if (m.phase == Phase::activated && m.idle >= 7) {
        m.phase = Phase::suspended;
        m.idle = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did terminal_resumes(Machine& m) noexcept {
    // interface.resumed_by_terminal: The terminal resumes it by moving S1, (TS102613/States, A-SWP-7)
    if (m.phase == Phase::suspended) {
        m.phase = Phase::activated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did uicc_resumes(Machine& m) noexcept {
    // interface.resumed_by_uicc: or the UICC by drawing current on S2. (TS102613/States, A-SWP-7)
    if (m.phase == Phase::suspended) {
        m.phase = Phase::activated;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did deactivate(Machine& m) noexcept {
    // interface.deactivated: The terminal lets S1 go low at any moment. (TS102613/States, A-SWP-8)
    if (m.phase == Phase::synchronising || m.phase == Phase::confirming || m.phase == Phase::activated ||
        m.phase == Phase::suspended) {
        m.phase = Phase::deactivated;
        m.mode = Mode::none;
        m.repeats = 0;
        m.waited = 0;
        m.idle = 0;
        return Did::done;
    }
    return Did::refused;
}

}  // namespace ssp::generated::swp
