// SPDX-License-Identifier: Apache-2.0
// The machine power, generated from spec_model/power/life_cycle.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "power_state.hpp"

namespace ssp::generated::power {

[[nodiscard, gnu::always_inline]] constexpr Did start(Machine& m) noexcept {
    // start.begins: An SSP that is off starts, (STF-CORE, A-COR-9)
    if (m.stage == Stage::off) {
        m.stage = Stage::booting;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did boot_ends(Machine& m, bool is_sound) noexcept {
    if (m.stage != Stage::booting) return Did::refused;
    // boot.sound: checks itself, (STF-CORE, A-COR-9)
    if (is_sound) {
        m.stage = Stage::initialised;
        return Did::done;
    }
    // boot.unsound: and is off again if it is not sound. (A-PWR-1)
    m.stage = Stage::off;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did exchange_capabilities(Machine& m, uint32_t its_capability,
    bool can_suspend) noexcept {
    if (its_capability > highest_capability) return Did::refused;
    // capabilities.exchanged: Capabilities are exchanged once after a start; then the SSP is ready. (A-PWR-2, A-COR-1,
    // TS103666-1:ASN1/SspClass)
    if (m.stage == Stage::initialised && its_capability != 0) {
        m.stage = Stage::ready;
        m.terminal = its_capability;
        m.suspendable = can_suspend;
        m.told_class = own_class;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did command_begins(Machine& m) noexcept {
    // command.begins: A command begins when the one before has ended. (A-COR-8)
    if (m.stage == Stage::ready && !m.command) {
        m.command = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did command_ends(Machine& m, uint32_t new_context) noexcept {
    if (new_context > highest_context) return Did::refused;
    // command.ends: It may change the context. (A-COR-8)
    if (m.command) {
        m.command = false;
        m.context = new_context;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did transaction_begins(Machine& m) noexcept {
    // transaction.begins: A transaction begins, (A-COR-8)
    if (m.stage == Stage::ready && m.transactions < most_transactions) {
        ++m.transactions;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did transaction_ends(Machine& m) noexcept {
    // transaction.ends: and ends. (A-COR-8)
    if (m.transactions != 0) {
        --m.transactions;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did suspend(Machine& m, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) noexcept {
    if (proposed_minimum > highest_ticks) return Did::refused;
    if (proposed_maximum > highest_ticks) return Did::refused;
    if (duration > highest_ticks) return Did::refused;
    if (its_token > highest_token) return Did::refused;
    if (m.stage != Stage::ready) return Did::refused;
    // suspend.busy: While a command is pending or a transaction open the SSP is not suspended. (A-PWR-3)
    if (m.command || m.transactions != 0) return Did::busy;
    // suspend.done: Else it saves its context and gives out a new token, for a time within what was proposed. (A-PWR-3,
    // A-COR-1, A-COR-3, A-COR-6, TS102221/Suspend-1, TS102221/Suspend-2)
    if (m.suspendable && duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest &&
        its_token != 0 && its_token != m.token) {
        m.stage = Stage::suspended;
        m.saved = m.context;
        m.context = 0;
        m.token = its_token;
        m.shortest_time = proposed_minimum;
        m.agreed_time = duration;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did tick(Machine& m) noexcept {
    // time.passes: Time passes, and is counted till it is too late. (A-COR-2)
    if (m.stage == Stage::suspended && m.agreed_time >= m.elapsed && m.elapsed <= longest) {
        ++m.elapsed;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did resume(Machine& m, uint32_t its_token) noexcept {
    if (its_token > highest_token) return Did::refused;
    if (m.stage != Stage::suspended) return Did::refused;
    // resume.fails: Anything else is a fresh start, and the saved context is gone. (A-PWR-4, A-COR-4)
    if (its_token != m.token || m.elapsed < m.shortest_time || m.agreed_time < m.elapsed) {
        m.stage = Stage::booting;
        m.shortest_time = 0;
        m.agreed_time = 0;
        m.elapsed = 0;
        m.terminal = 0;
        m.suspendable = false;
        m.told_class = 0;
        m.saved = 0;
        return Did::started_anew;
    }
    // resume.done: The right token at the right time brings back the saved context. (TS102221/Resume-1, EP3588275/1,
    // EP3588275/2)
    m.stage = Stage::ready;
    m.context = m.saved;
    m.saved = 0;
    m.shortest_time = 0;
    m.agreed_time = 0;
    m.elapsed = 0;
    return Did::resumed;
}

[[nodiscard, gnu::always_inline]] constexpr Did stop(Machine& m) noexcept {
    if (m.stage != Stage::initialised && m.stage != Stage::ready) return Did::refused;
    // ssp.stops: Else it stops. (A-COR-7)
    if (!m.command && m.transactions == 0) {
        m.stage = Stage::stopped;
        m.context = 0;
        m.terminal = 0;
        m.suspendable = false;
        m.told_class = 0;
        m.command = false;
        m.transactions = 0;
        return Did::done;
    }
    // ssp.stop_busy: While a command is pending or a transaction open the SSP does not stop. (A-COR-7)
    if (m.stage == Stage::ready) return Did::busy;
    return Did::refused;
}

// What these have in common: reset.done, power.lost.
[[gnu::noinline]] constexpr Did as_in_reset_done(Machine& m, Did answer) noexcept {
    m.shortest_time = 0;
    m.agreed_time = 0;
    m.elapsed = 0;
    m.context = 0;
    m.terminal = 0;
    m.suspendable = false;
    m.told_class = 0;
    m.command = false;
    m.transactions = 0;
    m.saved = 0;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Did reset(Machine& m) noexcept {
    // reset.done: A reset starts anew. (A-PWR-5, A-COR-5)
    if (m.stage != Stage::off) {
        m.stage = Stage::booting;
        return as_in_reset_done(m, Did::done);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did power_lost(Machine& m) noexcept {
    // power.lost: Power may be lost at any moment. (A-PWR-5, A-COR-5)
    m.stage = Stage::off;
    return as_in_reset_done(m, Did::done);
}

}  // namespace ssp::generated::power
