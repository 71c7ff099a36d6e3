// SPDX-License-Identifier: Apache-2.0
// The machine bundle, hardened: its state, and one function for each event, to be carried out on two copies.
//
// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.

#pragma once

#include <stdint.h>

namespace ssp::generated::bundle_hardened {

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
enum class Phase : uint8_t { absent = 0x22, loading = 0x53, disabled = 0x90, enabled = 0xe1, active = 0xf6 };
static_assert(differ({Phase::absent, Phase::loading, Phase::disabled, Phase::enabled, Phase::active}, 4));
enum class Kind : uint8_t { other = 0x22, standalone_telecom = 0x53, rsp_telecom = 0x90, m2m_telecom = 0xe1 };
static_assert(differ({Kind::other, Kind::standalone_telecom, Kind::rsp_telecom, Kind::m2m_telecom}, 4));
enum class Operation : uint8_t { installation = 0x22, enabling = 0x53, disabling = 0x90, deletion = 0xe1 };
static_assert(differ({Operation::installation, Operation::enabling, Operation::disabling, Operation::deletion}, 4));
enum class Answer : uint16_t { done = 0x1248, refused = 0xb8e2, busy = 0xde84, occupied = 0x742e, no_intent = 0xe2b8,
    not_authentic = 0x4812, not_compatible = 0x2e74, already_installed = 0x84de, inconsistent = 0xed48,
    wrong_sequence = 0x47e2, already = 0x2184, not_disabled = 0x8b2e, not_enabled = 0x1db8, forbidden = 0xb712,
    profile_forbids = 0xd174, limit_reached = 0x7bde, notifications_full = 0xedb7, wrong_port = 0x471d,
    port_in_use = 0x217b, wrong_kind = 0x8bd1, no_fallback = 0x1d47, not_newer = 0xb7ed, not_stored = 0xd18b,
    no_pipe = 0x7b21, over_budget = 0x12b7 };
static_assert(differ({Answer::done, Answer::refused, Answer::busy, Answer::occupied, Answer::no_intent,
    Answer::not_authentic, Answer::not_compatible, Answer::already_installed, Answer::inconsistent,
    Answer::wrong_sequence, Answer::already, Answer::not_disabled, Answer::not_enabled, Answer::forbidden,
    Answer::profile_forbids, Answer::limit_reached, Answer::notifications_full, Answer::wrong_port,
    Answer::port_in_use, Answer::wrong_kind, Answer::no_fallback, Answer::not_newer, Answer::not_stored,
    Answer::no_pipe, Answer::over_budget}, 8));
inline constexpr Kind words_of_kind[]{Kind::other, Kind::standalone_telecom, Kind::rsp_telecom, Kind::m2m_telecom};

inline constexpr uint8_t slot_count = 8;
inline constexpr uint8_t identity_count = 16;
inline constexpr uint8_t family_count = 4;
inline constexpr uint8_t port_count = 3;
inline constexpr uint8_t metadata_count = 17;
inline constexpr uint8_t highest_segment = 15;
inline constexpr uint8_t highest_serial = 255;
inline constexpr uint8_t highest_version = 15;
inline constexpr uint8_t platform_count = 4;
inline constexpr uint8_t pending_capacity = 4;
inline constexpr uint8_t telecom_limit = 2;
inline constexpr uint8_t other_limit = 3;

struct Machine {
    Phase phase[slot_count];
    uint8_t identity[slot_count];
    uint8_t family[slot_count];
    Kind kind[slot_count];
    uint8_t metadata[slot_count];
    Flag stays_enabled[slot_count];
    Flag stays_installed[slot_count];
    Flag holds_ppr1[slot_count];
    Flag holds_ppr2[slot_count];
    uint8_t port[slot_count];
    Flag powered;
    uint8_t received;
    uint8_t expected;
    Flag fallback_open;
    uint8_t reply;
    struct {
        uint8_t number[pending_capacity];
        Operation operation[pending_capacity];
        uint8_t subject[pending_capacity];
        uint8_t length;
    } pending;
    uint8_t issued;
    uint8_t loader_version;
    uint8_t platform;
};

[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }

template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }
template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }

// The gate writes, after a look at where.
template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {
#if defined(__riscv) && __riscv_xlen == 32
    register const uint32_t at asm("a5") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));
    register const uint32_t word asm("a4") = static_cast<uint32_t>(as<T>(value));
    if constexpr (sizeof(T) == 1) asm volatile("jal t0, ssp_bundle_hardened_put1" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else if constexpr (sizeof(T) == 2) asm volatile("jal t0, ssp_bundle_hardened_put2" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else asm volatile("jal t0, ssp_bundle_hardened_put4" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
#else
    target = as<T>(value);
#endif
}

[[gnu::always_inline]] constexpr bool session_open(const Machine& m) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.phase[j] == Phase::loading) return true;
    return false;
}

[[gnu::always_inline]] constexpr bool runnable(const Machine& m, uint8_t slot) noexcept {
    return m.phase[slot] == Phase::enabled || m.phase[slot] == Phase::active;
}

[[gnu::always_inline]] constexpr bool installed(const Machine& m, uint8_t slot) noexcept {
    return m.phase[slot] == Phase::disabled || runnable(m, slot);
}

[[gnu::always_inline]] constexpr bool known(const Machine& m, uint8_t identity) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.identity[j] == identity && installed(m, j)) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] inline Answer install_start(Machine& m, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, Kind its_kind, uint8_t its_metadata, bool keep_enabled, bool keep_installed,
    uint8_t segments, bool intent, bool authentic, bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_identity >= identity_count) return Answer::refused;
    if (its_family >= family_count) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    if (segments > highest_segment) return Answer::refused;
    // offer.busy: One bundle is loaded at a time.
    if (session_open(m)) return Answer::busy;
    if (!is(m.powered)) return Answer::refused;
    // offer.occupied: A slot in use is not overwritten.
    if (m.phase[slot] != Phase::absent) return Answer::occupied;
    // offer.no_intent: Without the user's intent nothing is loaded.
    if (!intent) return Answer::no_intent;
    // offer.not_authentic: An offer that does not verify is refused. (US11997488/1, A-01, A-35)
    if (!authentic) {
        put(m, m.fallback_open, true);
        return Answer::not_authentic;
    }
    // offer.not_compatible: An offer not made for this platform is refused; RSP may take its place. (US11989543/1,
    // US11989543/2, IRSP1, A-35)
    if (!compatible) {
        put(m, m.fallback_open, true);
        return Answer::not_compatible;
    }
    // offer.known: A bundle that is there is not installed again.
    if (known(m, its_identity)) return Answer::already_installed;
    // offer.inconsistent: An offer that contradicts itself is refused.
    if ((its_kind == Kind::other ? its_family == 0 : its_family != 0) || segments == 0) {
        put(m, m.fallback_open, true);
        return Answer::inconsistent;
    }
    // offer.done: A sound offer for a free slot begins a load. (SCOPE-SPBM, RQ1203_037, RQ1203_038, RQ1203_039,
    // RQ1203_040, A-23)
    put(m, m.phase[slot], Phase::loading);
    put(m, m.identity[slot], its_identity);
    put(m, m.family[slot], its_family);
    put(m, m.kind[slot], its_kind);
    put(m, m.metadata[slot], its_metadata);
    put(m, m.stays_enabled[slot], keep_enabled);
    put(m, m.stays_installed[slot], keep_installed);
    put(m, m.expected, segments);
    put(m, m.fallback_open, false);
    return Answer::done;
}

[[nodiscard, gnu::always_inline]] inline Answer install_segment(Machine& m, uint8_t slot, uint8_t segment,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (segment > highest_segment) return Answer::refused;
    if (m.phase[slot] != Phase::loading) return Answer::refused;
    // segment.out_of_order: Any other segment ends the load, and all of it is erased.
    if (m.received >= m.expected || segment != m.received + 1) {
        put(m, m.phase[slot], Phase::absent);
        put(m, m.identity[slot], 0);
        put(m, m.family[slot], 0);
        put(m, m.kind[slot], Kind::other);
        put(m, m.metadata[slot], 0);
        put(m, m.stays_enabled[slot], false);
        put(m, m.stays_installed[slot], false);
        put(m, m.received, 0);
        put(m, m.expected, 0);
        put(m, m.fallback_open, true);
        return Answer::wrong_sequence;
    }
    // segment.done: The next segment is stored if it verifies.
    if (authentic) {
        put(m, m.received, static_cast<uint8_t>(m.received + 1));
        return Answer::done;
    }
    // segment.not_authentic: A segment that does not verify ends the load, and all of it is erased. (A-01, A-16, A-24,
    //
    put(m, m.phase[slot], Phase::absent);
    put(m, m.identity[slot], 0);
    put(m, m.family[slot], 0);
    put(m, m.kind[slot], Kind::other);
    put(m, m.metadata[slot], 0);
    put(m, m.stays_enabled[slot], false);
    put(m, m.stays_installed[slot], false);
    put(m, m.received, 0);
    put(m, m.expected, 0);
    put(m, m.fallback_open, true);
    return Answer::not_authentic;
}

[[gnu::always_inline]] constexpr bool notifiable(const Machine& m) noexcept {
    return m.pending.length < 4 && m.issued < 255;
}

[[nodiscard, gnu::always_inline]] inline Answer install_commit(Machine& m, uint8_t slot, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (m.phase[slot] != Phase::loading) return Answer::refused;
    // commit.incomplete: An incomplete image is erased.
    if (m.received != m.expected) {
        put(m, m.phase[slot], Phase::absent);
        put(m, m.identity[slot], 0);
        put(m, m.family[slot], 0);
        put(m, m.kind[slot], Kind::other);
        put(m, m.metadata[slot], 0);
        put(m, m.stays_enabled[slot], false);
        put(m, m.stays_installed[slot], false);
        put(m, m.received, 0);
        put(m, m.expected, 0);
        put(m, m.fallback_open, true);
        return Answer::wrong_sequence;
    }
    // commit.not_authentic: An image that does not verify is erased.
    if (!authentic) {
        put(m, m.phase[slot], Phase::absent);
        put(m, m.identity[slot], 0);
        put(m, m.family[slot], 0);
        put(m, m.kind[slot], Kind::other);
        put(m, m.metadata[slot], 0);
        put(m, m.stays_enabled[slot], false);
        put(m, m.stays_installed[slot], false);
        put(m, m.received, 0);
        put(m, m.expected, 0);
        put(m, m.fallback_open, true);
        return Answer::not_authentic;
    }
    // commit.done: A complete and authentic image becomes a Disabled bundle.
    if (notifiable(m)) {
        put(m, m.phase[slot], Phase::disabled);
        put(m, m.received, 0);
        put(m, m.expected, 0);
        put(m, m.pending.number[m.pending.length], static_cast<uint8_t>(m.issued + 1));
        put(m, m.pending.operation[m.pending.length], Operation::installation);
        put(m, m.pending.subject[m.pending.length], m.identity[slot]);
        put(m, m.pending.length, static_cast<uint8_t>(m.pending.length + 1));
        put(m, m.issued, static_cast<uint8_t>(m.issued + 1));
        return Answer::done;
    }
    // commit.full: While no notification fits nothing is installed; the load stays as it is.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] inline Answer install_abort(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // abort.done: A load can be given up, and all of it is erased.
    if (m.phase[slot] == Phase::loading) {
        put(m, m.phase[slot], Phase::absent);
        put(m, m.identity[slot], 0);
        put(m, m.family[slot], 0);
        put(m, m.kind[slot], Kind::other);
        put(m, m.metadata[slot], 0);
        put(m, m.stays_enabled[slot], false);
        put(m, m.stays_installed[slot], false);
        put(m, m.received, 0);
        put(m, m.expected, 0);
        return Answer::done;
    }
    return Answer::refused;
}

// Part of room_to_enable.
[[gnu::always_inline]] constexpr uint8_t count_room_to_enable(const Machine& m, uint8_t slot) noexcept {
    uint8_t n = 0;
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.family[j] == m.family[slot] && runnable(m, j)) ++n;
    return n;
}

[[gnu::always_inline]] constexpr uint8_t limit_of(uint8_t family) noexcept {
    if (family == 0) return telecom_limit;
    return other_limit;
}

[[gnu::always_inline]] constexpr bool room_to_enable(const Machine& m, uint8_t slot) noexcept {
    return count_room_to_enable(m, slot) < limit_of(m.family[slot]);
}

[[nodiscard, gnu::always_inline]] inline Answer enable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.powered)) return Answer::refused;
    if (m.phase[slot] != Phase::disabled) {
        // enable.already: What is enabled is not enabled again.
        if (runnable(m, slot)) return Answer::already;
        return Answer::refused;
    }
    // enable.no_intent: Without the user's intent nothing is enabled. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // enable.limit: Above the limit of its family none is enabled. (US12075521/3, A-10, A-11)
    if (!room_to_enable(m, slot)) return Answer::limit_reached;
    // enable.done: A Disabled bundle is enabled with the user's intent, if its family has room. (TERM-ENABLED,
    // TS103999-2:12.4.1, US12075521/3, A-40)
    if (notifiable(m)) {
        put(m, m.phase[slot], Phase::enabled);
        put(m, m.pending.number[m.pending.length], static_cast<uint8_t>(m.issued + 1));
        put(m, m.pending.operation[m.pending.length], Operation::enabling);
        put(m, m.pending.subject[m.pending.length], m.identity[slot]);
        put(m, m.pending.length, static_cast<uint8_t>(m.pending.length + 1));
        put(m, m.issued, static_cast<uint8_t>(m.issued + 1));
        return Answer::done;
    }
    // enable.full: While no notification fits nothing is enabled.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] inline Answer disable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.powered)) return Answer::refused;
    if (!runnable(m, slot)) {
        // disable.already: What is disabled is not disabled again.
        if (m.phase[slot] == Phase::disabled) return Answer::already;
        return Answer::refused;
    }
    // disable.no_intent: Without the user's intent nothing is disabled. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // disable.forbidden: A bundle's policy can forbid to disable it. (US11800356/1, A-27)
    if (is(m.stays_enabled[slot])) return Answer::forbidden;
    // disable.profile: An enabled profile under PPR1 keeps its bundle enabled. (RSPB1, A-32)
    if (is(m.holds_ppr1[slot])) return Answer::profile_forbids;
    // disable.done: An enabled or active bundle is disabled with the user's intent, and leaves its SIM port.
    // (TERM-DISABLED, A-38, A-40)
    if (notifiable(m)) {
        put(m, m.phase[slot], Phase::disabled);
        put(m, m.port[slot], 0);
        put(m, m.pending.number[m.pending.length], static_cast<uint8_t>(m.issued + 1));
        put(m, m.pending.operation[m.pending.length], Operation::disabling);
        put(m, m.pending.subject[m.pending.length], m.identity[slot]);
        put(m, m.pending.length, static_cast<uint8_t>(m.pending.length + 1));
        put(m, m.issued, static_cast<uint8_t>(m.issued + 1));
        return Answer::done;
    }
    // disable.full: While no notification fits nothing is disabled.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] inline Answer remove(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.powered)) return Answer::refused;
    if (m.phase[slot] != Phase::disabled) {
        // remove.not_disabled: What is enabled is not deleted.
        if (runnable(m, slot)) return Answer::not_disabled;
        return Answer::refused;
    }
    // remove.no_intent: Without the user's intent nothing is deleted. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // remove.forbidden: A bundle's policy can forbid to delete it. (US11800356/1, A-27)
    if (is(m.stays_installed[slot])) return Answer::forbidden;
    // remove.profile: A profile under PPR2 keeps its bundle installed. (RSPB1, A-32)
    if (is(m.holds_ppr2[slot])) return Answer::profile_forbids;
    // remove.done: A Disabled bundle is deleted with the user's intent, and all its data with it. (TERM-DELETED, A-05,
    //
    if (notifiable(m)) {
        put(m, m.phase[slot], Phase::absent);
        put(m, m.family[slot], 0);
        put(m, m.kind[slot], Kind::other);
        put(m, m.metadata[slot], 0);
        put(m, m.stays_enabled[slot], false);
        put(m, m.reply, 0);
        put(m, m.pending.number[m.pending.length], static_cast<uint8_t>(m.issued + 1));
        put(m, m.pending.operation[m.pending.length], Operation::deletion);
        put(m, m.pending.subject[m.pending.length], m.identity[slot]);
        put(m, m.identity[slot], 0);
        put(m, m.pending.length, static_cast<uint8_t>(m.pending.length + 1));
        put(m, m.issued, static_cast<uint8_t>(m.issued + 1));
        return Answer::done;
    }
    // remove.full: While no notification fits nothing is deleted.
    return Answer::notifications_full;
}

// Part of port_taken.
[[gnu::always_inline]] constexpr bool any_port_taken(const Machine& m, uint8_t port) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.port[j] == port) return true;
    return false;
}

[[gnu::always_inline]] constexpr bool port_taken(const Machine& m, uint8_t port) noexcept {
    return port != 0 && any_port_taken(m, port);
}

[[nodiscard, gnu::always_inline]] inline Answer activate(Machine& m, uint8_t slot, uint8_t to_port) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (to_port >= port_count) return Answer::refused;
    if (m.phase[slot] == Phase::enabled) {
        if (!is(m.powered)) return Answer::refused;
        // activate.wrong_port: A telecom bundle needs a SIM port, any other gets none.
        if (m.family[slot] == 0 ? to_port == 0 : to_port != 0) return Answer::wrong_port;
        // activate.done: An Enabled bundle starts; a telecom bundle takes the SIM port named. (TERM-ACTIVE,
        // TERM-ENABLED, US20220141645/1, US20220141645/2, A-30)
        if (!port_taken(m, to_port)) {
            put(m, m.phase[slot], Phase::active);
            put(m, m.port[slot], to_port);
            return Answer::done;
        }
        // activate.port_in_use: A SIM port in use is not handed over.
        return Answer::port_in_use;
    }
    if (m.phase[slot] == Phase::disabled) {
        // activate.disabled: A Disabled bundle is not activated. (TERM-DISABLED)
        if (is(m.powered)) return Answer::not_enabled;
        return Answer::refused;
    }
    // activate.already: What runs is not started again. (TERM-ACTIVE)
    if (m.phase[slot] == Phase::active) return Answer::already;
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] inline Answer stop(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // stop.done: An active bundle stops, leaves its SIM port and stays Enabled. (TERM-ACTIVE, A-38)
    if (m.phase[slot] == Phase::active) {
        put(m, m.phase[slot], Phase::enabled);
        put(m, m.port[slot], 0);
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] inline Answer read_metadata(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // read_metadata.done: The metadata of an installed bundle can be read in every state. (RSPBX1, A-21)
    if (is(m.powered) && installed(m, slot)) {
        put(m, m.reply, m.metadata[slot]);
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] inline Answer update_metadata(Machine& m, uint8_t slot, uint8_t its_metadata,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    if (!is(m.powered) || !installed(m, slot)) return Answer::refused;
    // update_metadata.done: The SPB Manager can change the metadata in every state.
    if (authentic) {
        put(m, m.metadata[slot], its_metadata);
        return Answer::done;
    }
    // update_metadata.not_authentic: Without the SPB Manager's signature no metadata change.
    return Answer::not_authentic;
}

[[nodiscard, gnu::always_inline]] inline Answer download_profile(Machine& m, uint8_t slot, bool with_ppr2,
    bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.powered) || !installed(m, slot)) return Answer::refused;
    // download_profile.kind: Only an RSP Telecom Bundle takes a profile. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // download_profile.disabled: A Disabled bundle takes no profile. (RSPB3, TERM-DISABLED)
    if (!runnable(m, slot)) return Answer::not_enabled;
    // download_profile.done: An RSP Telecom Bundle that is Enabled or Active takes a profile. (TERM-RSP, RSPB2, RSPB3,
    // SCOPE-SM-DP+, A-29, A-33)
    if (compatible) {
        if (with_ppr2) put(m, m.holds_ppr2[slot], true);
        return Answer::done;
    }
    // download_profile.not_compatible: A profile that is not compatible is not taken. (RSPB3)
    return Answer::not_compatible;
}

[[nodiscard, gnu::always_inline]] inline Answer profiles_changed(Machine& m, uint8_t slot, bool with_ppr1,
    bool with_ppr2) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.powered) || !installed(m, slot)) return Answer::refused;
    // profiles_changed.kind: Only an RSP Telecom Bundle reports on profiles. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // profiles_changed.done: An RSP Telecom Bundle reports what rules its profiles hold. (RSPB1, A-29, A-33)
    if (runnable(m, slot)) {
        put(m, m.holds_ppr1[slot], with_ppr1);
        put(m, m.holds_ppr2[slot], with_ppr2);
        return Answer::done;
    }
    // profiles_changed.disabled: A Disabled bundle reports nothing of its profiles. (TERM-DISABLED, A-33)
    return Answer::not_enabled;
}

[[nodiscard, gnu::always_inline]] inline Answer fall_back(Machine& m, uint8_t slot, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!is(m.fallback_open)) {
        // fall_back.none: Without a failed installation there is no fallback.
        if (is(m.powered)) return Answer::no_fallback;
        return Answer::refused;
    }
    // fall_back.not_authentic: A fallback message that does not verify is refused.
    if (!authentic) return Answer::not_authentic;
    if (!installed(m, slot)) return Answer::refused;
    // fall_back.kind: Only an RSP Telecom Bundle can serve RSP instead. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // fall_back.done: After a failed installation RSP can take its place, once. (IRSP1, IRSP3, A-34)
    if (runnable(m, slot)) {
        put(m, m.fallback_open, false);
        return Answer::done;
    }
    // fall_back.disabled: A Disabled bundle has to be enabled before it can serve RSP. (IRSP3, TERM-DISABLED)
    return Answer::not_enabled;
}

[[nodiscard, gnu::always_inline]] inline Answer acknowledge(Machine& m, uint8_t which) noexcept {
    if (!is(m.powered) || m.pending.length < 1) return Answer::refused;
    // acknowledge.done: The oldest notification goes when it is acknowledged.
    if (m.pending.number[0] == which) {
        put(m, m.pending.number[0], m.pending.number[1]);
        put(m, m.pending.number[1], m.pending.number[2]);
        put(m, m.pending.number[2], m.pending.number[3]);
        put(m, m.pending.number[3], 0);
        put(m, m.pending.operation[0], m.pending.operation[1]);
        put(m, m.pending.operation[1], m.pending.operation[2]);
        put(m, m.pending.operation[2], m.pending.operation[3]);
        put(m, m.pending.operation[3], Operation::installation);
        put(m, m.pending.subject[0], m.pending.subject[1]);
        put(m, m.pending.subject[1], m.pending.subject[2]);
        put(m, m.pending.subject[2], m.pending.subject[3]);
        put(m, m.pending.subject[3], 0);
        put(m, m.pending.length, static_cast<uint8_t>(m.pending.length - 1));
        return Answer::done;
    }
    // acknowledge.wrong: No other notification can be acknowledged.
    return Answer::wrong_sequence;
}

[[nodiscard, gnu::always_inline]] inline Answer update_loader(Machine& m, uint8_t to_version,
    bool authentic) noexcept {
    if (to_version > highest_version) return Answer::refused;
    // update_loader.busy: The loader takes no update while a bundle is being loaded.
    if (session_open(m)) return Answer::busy;
    if (!is(m.powered)) return Answer::refused;
    // update_loader.not_authentic: The loader takes no update that the SSP maker did not sign. (TS103999-2:7.5.4, A-44)
    if (!authentic) return Answer::not_authentic;
    // update_loader.done: The loader takes a newer version that the SSP maker signed. (TS103999-2:7.5.4, RQ0705_002,
    //
    if (m.loader_version < to_version) {
        put(m, m.loader_version, to_version);
        return Answer::done;
    }
    // update_loader.not_newer: The loader takes no update that is not newer.
    return Answer::not_newer;
}

[[nodiscard, gnu::always_inline]] inline Answer name_platform(Machine& m, uint8_t its_platform) noexcept {
    if (its_platform >= platform_count) return Answer::refused;
    if (!is(m.powered)) return Answer::refused;
    // name_platform.already: The platform is given its identifier only once.
    if (m.platform != 0) return Answer::already;
    // name_platform.done: The platform is given its identifier. (RQ0705_001, A-19)
    if (its_platform != 0) {
        put(m, m.platform, its_platform);
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] inline Answer power_loss(Machine& m) noexcept {
    // power_loss.done: Power loss ends a load, and what was active is Enabled.
    if (is(m.powered)) {
        for (uint8_t i = 0; i != slot_count; ++i) {
            if (m.phase[i] == Phase::loading) {
                put(m, m.identity[i], 0);
                put(m, m.family[i], 0);
                put(m, m.kind[i], Kind::other);
                put(m, m.metadata[i], 0);
                put(m, m.stays_enabled[i], false);
                put(m, m.stays_installed[i], false);
                put(m, m.phase[i], Phase::absent);
            } else if (m.phase[i] == Phase::active) put(m, m.phase[i], Phase::enabled);
            put(m, m.port[i], 0);
        }
        put(m, m.received, 0);
        put(m, m.expected, 0);
        put(m, m.fallback_open, false);
        put(m, m.reply, 0);
        put(m, m.powered, false);
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] inline Answer power_up(Machine& m) noexcept {
    // power_up.done: Power comes back.
    if (!is(m.powered)) {
        put(m, m.powered, true);
        return Answer::done;
    }
    return Answer::refused;
}

}  // namespace ssp::generated::bundle_hardened
