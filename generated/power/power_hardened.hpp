// SPDX-License-Identifier: Apache-2.0
// The machine power, hardened: its state, and one function for each event, to be carried out on two copies.
//
// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.

#pragma once

#include <stdint.h>

namespace ssp::generated::power_hardened {

// Any two of the words differ in so many bits at least.
template <class Word, unsigned n> constexpr bool differ(const Word (&words)[n], int bits) {
    for (unsigned a = 0; a != n; ++a)
        for (unsigned b = 0; b != a; ++b) {
            int different = 0;
            for (unsigned x = static_cast<unsigned>(words[a]) ^ static_cast<unsigned>(words[b]); x != 0; x &= x - 1) ++different;
            if (different < bits) return false;
        }
    return true;
}

enum class Flag : uint8_t { no = 0x22, yes = 0x53 };
static_assert(differ({Flag::no, Flag::yes}, 4));
enum class Stage : uint8_t { off = 0x22, booting = 0x53, initialised = 0x90, ready = 0xe1, suspended = 0xf6,
    stopped = 0x87 };
static_assert(differ({Stage::off, Stage::booting, Stage::initialised, Stage::ready, Stage::suspended,
    Stage::stopped}, 4));
enum class Did : uint16_t { done = 0x1248, resumed = 0xb8e2, started_anew = 0xde84, busy = 0x742e, refused = 0xe2b8 };
static_assert(differ({Did::done, Did::resumed, Did::started_anew, Did::busy, Did::refused}, 8));

inline constexpr uint32_t highest_context = 2147483646;
inline constexpr uint32_t highest_capability = 2147483646;
inline constexpr uint32_t highest_token = 2147483646;
inline constexpr uint32_t highest_ticks = 2147483646;
inline constexpr uint8_t highest_transactions = 255;
inline constexpr uint8_t own_class = 1;
inline constexpr uint32_t longest = 2147483645;
inline constexpr uint8_t most_transactions = 255;

struct Machine {
    Stage stage;
    uint32_t terminal;
    Flag suspendable;
    uint8_t told_class;
    uint32_t context;
    uint32_t saved;
    Flag command;
    uint8_t transactions;
    uint32_t token;
    uint32_t shortest_time;
    uint32_t agreed_time;
    uint32_t elapsed;
};

[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }

template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }
template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }

// The gate writes, after a look at where.
template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {
#if defined(__riscv) && __riscv_xlen == 32
    register const uint32_t at asm("a5") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));
    register const uint32_t word asm("a4") = static_cast<uint32_t>(as<T>(value));
    if constexpr (sizeof(T) == 1) asm volatile("jal t0, ssp_power_hardened_put1" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else if constexpr (sizeof(T) == 2) asm volatile("jal t0, ssp_power_hardened_put2" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else asm volatile("jal t0, ssp_power_hardened_put4" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
#else
    target = as<T>(value);
#endif
}

[[nodiscard, gnu::always_inline]] inline Did start(Machine& m) noexcept {
    // start.begins: An SSP that is off starts, (STF-CORE, A-COR-9)
    if (m.stage == Stage::off) {
        put(m, m.stage, Stage::booting);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did boot_ends(Machine& m, bool is_sound) noexcept {
    if (m.stage != Stage::booting) return Did::refused;
    // boot.sound: checks itself, (STF-CORE, A-COR-9)
    if (is_sound) {
        put(m, m.stage, Stage::initialised);
        return Did::done;
    }
    // boot.unsound: and is off again if it is not sound. (A-PWR-1)
    put(m, m.stage, Stage::off);
    return Did::done;
}

[[nodiscard, gnu::always_inline]] inline Did exchange_capabilities(Machine& m, uint32_t its_capability,
    bool can_suspend) noexcept {
    if (its_capability > highest_capability) return Did::refused;
    // capabilities.exchanged: Capabilities are exchanged once after a start; then the SSP is ready. (A-PWR-2, A-COR-1,
    // TS103666-1:ASN1/SspClass)
    if (m.stage == Stage::initialised && its_capability != 0) {
        put(m, m.stage, Stage::ready);
        put(m, m.terminal, its_capability);
        put(m, m.suspendable, can_suspend);
        put(m, m.told_class, own_class);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did command_begins(Machine& m) noexcept {
    // command.begins: A command begins when the one before has ended. (A-COR-8)
    if (m.stage == Stage::ready && !is(m.command)) {
        put(m, m.command, true);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did command_ends(Machine& m, uint32_t new_context) noexcept {
    if (new_context > highest_context) return Did::refused;
    // command.ends: It may change the context. (A-COR-8)
    if (is(m.command)) {
        put(m, m.command, false);
        put(m, m.context, new_context);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did transaction_begins(Machine& m) noexcept {
    // transaction.begins: A transaction begins, (A-COR-8)
    if (m.stage == Stage::ready && m.transactions < most_transactions) {
        put(m, m.transactions, static_cast<uint8_t>(m.transactions + 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did transaction_ends(Machine& m) noexcept {
    // transaction.ends: and ends. (A-COR-8)
    if (m.transactions != 0) {
        put(m, m.transactions, static_cast<uint8_t>(m.transactions - 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did suspend(Machine& m, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) noexcept {
    if (proposed_minimum > highest_ticks) return Did::refused;
    if (proposed_maximum > highest_ticks) return Did::refused;
    if (duration > highest_ticks) return Did::refused;
    if (its_token > highest_token) return Did::refused;
    if (m.stage != Stage::ready) return Did::refused;
    // suspend.busy: While a command is pending or a transaction open the SSP is not suspended. (A-PWR-3)
    if (is(m.command) || m.transactions != 0) return Did::busy;
    // suspend.done: Else it saves its context and gives out a new token, for a time within what was proposed. (A-PWR-3,
    // A-COR-1, A-COR-3, A-COR-6, TS102221/Suspend-1, TS102221/Suspend-2)
    if (is(m.suspendable) && duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest &&
        its_token != 0 && its_token != m.token) {
        put(m, m.stage, Stage::suspended);
        put(m, m.saved, m.context);
        put(m, m.context, 0);
        put(m, m.token, its_token);
        put(m, m.shortest_time, proposed_minimum);
        put(m, m.agreed_time, duration);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did tick(Machine& m) noexcept {
    // time.passes: Time passes, and is counted till it is too late. (A-COR-2)
    if (m.stage == Stage::suspended && m.agreed_time >= m.elapsed && m.elapsed <= longest) {
        put(m, m.elapsed, m.elapsed + 1);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did resume(Machine& m, uint32_t its_token) noexcept {
    if (its_token > highest_token) return Did::refused;
    if (m.stage != Stage::suspended) return Did::refused;
    // resume.fails: Anything else is a fresh start, and the saved context is gone. (A-PWR-4, A-COR-4)
    if (its_token != m.token || m.elapsed < m.shortest_time || m.agreed_time < m.elapsed) {
        put(m, m.stage, Stage::booting);
        put(m, m.shortest_time, 0);
        put(m, m.agreed_time, 0);
        put(m, m.elapsed, 0);
        put(m, m.terminal, 0);
        put(m, m.suspendable, false);
        put(m, m.told_class, 0);
        put(m, m.saved, 0);
        return Did::started_anew;
    }
    // resume.done: The right token at the right time brings back the saved context. (TS102221/Resume-1, EP3588275/1,
    // EP3588275/2)
    put(m, m.stage, Stage::ready);
    put(m, m.context, m.saved);
    put(m, m.saved, 0);
    put(m, m.shortest_time, 0);
    put(m, m.agreed_time, 0);
    put(m, m.elapsed, 0);
    return Did::resumed;
}

[[nodiscard, gnu::always_inline]] inline Did stop(Machine& m) noexcept {
    if (m.stage != Stage::initialised && m.stage != Stage::ready) return Did::refused;
    // ssp.stops: Else it stops. (A-COR-7)
    if (!is(m.command) && m.transactions == 0) {
        put(m, m.stage, Stage::stopped);
        put(m, m.context, 0);
        put(m, m.terminal, 0);
        put(m, m.suspendable, false);
        put(m, m.told_class, 0);
        put(m, m.command, false);
        put(m, m.transactions, 0);
        return Did::done;
    }
    // ssp.stop_busy: While a command is pending or a transaction open the SSP does not stop. (A-COR-7)
    if (m.stage == Stage::ready) return Did::busy;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did reset(Machine& m) noexcept {
    // reset.done: A reset starts anew. (A-PWR-5, A-COR-5)
    if (m.stage != Stage::off) {
        put(m, m.stage, Stage::booting);
        put(m, m.shortest_time, 0);
        put(m, m.agreed_time, 0);
        put(m, m.elapsed, 0);
        put(m, m.context, 0);
        put(m, m.terminal, 0);
        put(m, m.suspendable, false);
        put(m, m.told_class, 0);
        put(m, m.command, false);
        put(m, m.transactions, 0);
        put(m, m.saved, 0);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did power_lost(Machine& m) noexcept {
    // power.lost: Power may be lost at any moment. (A-PWR-5, A-COR-5)
    put(m, m.stage, Stage::off);
    put(m, m.saved, 0);
    put(m, m.shortest_time, 0);
    put(m, m.agreed_time, 0);
    put(m, m.elapsed, 0);
    put(m, m.context, 0);
    put(m, m.terminal, 0);
    put(m, m.suspendable, false);
    put(m, m.told_class, 0);
    put(m, m.command, false);
    put(m, m.transactions, 0);
    return Did::done;
}

}  // namespace ssp::generated::power_hardened
