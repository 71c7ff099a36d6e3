// SPDX-License-Identifier: Apache-2.0
// The machine bundle, generated from spec_model/bundle/bundle.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "bundle_state.hpp"

namespace ssp::generated::bundle {

constexpr bool session_open(const Machine& m) noexcept {
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

constexpr bool known(const Machine& m, uint8_t identity) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.identity[j] == identity && installed(m, j)) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Answer install_start(Machine& m, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, Kind its_kind, uint8_t its_metadata, bool keep_enabled, bool keep_installed,
    uint8_t segments, bool intent, bool authentic, bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_identity >= identity_count) return Answer::refused;
    if (its_family >= family_count) return Answer::refused;
    if (its_kind > Kind::m2m_telecom) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    if (segments > highest_segment) return Answer::refused;
    // offer.busy: One bundle is loaded at a time.
    if (session_open(m)) return Answer::busy;
    if (!m.powered) return Answer::refused;
    // offer.occupied: A slot in use is not overwritten.
    if (m.phase[slot] != Phase::absent) return Answer::occupied;
    // offer.no_intent: Without the user's intent nothing is loaded.
    if (!intent) return Answer::no_intent;
    // offer.not_authentic: An offer that does not verify is refused. (US11997488/1, A-01, A-35)
    if (!authentic) {
        m.fallback_open = true;
        return Answer::not_authentic;
    }
    // offer.not_compatible: An offer not made for this platform is refused; RSP may take its place. (US11989543/1,
    // US11989543/2, IRSP1, A-35)
    if (!compatible) {
        m.fallback_open = true;
        return Answer::not_compatible;
    }
    // offer.known: A bundle that is there is not installed again.
    if (known(m, its_identity)) return Answer::already_installed;
    // offer.inconsistent: An offer that contradicts itself is refused.
    if ((its_kind == Kind::other ? its_family == 0 : its_family != 0) || segments == 0) {
        m.fallback_open = true;
        return Answer::inconsistent;
    }
    // offer.done: A sound offer for a free slot begins a load. (SCOPE-SPBM, RQ1203_037, RQ1203_038, RQ1203_039,
    // RQ1203_040, A-23)
    m.phase[slot] = Phase::loading;
    m.identity[slot] = its_identity;
    m.family[slot] = its_family;
    m.kind[slot] = its_kind;
    m.metadata[slot] = its_metadata;
    m.stays_enabled[slot] = keep_enabled;
    m.stays_installed[slot] = keep_installed;
    m.expected = segments;
    m.fallback_open = false;
    return Answer::done;
}

// What these have in common: segment.not_authentic, segment.out_of_order, commit.not_authentic, commit.incomplete,
// abort.done.
[[gnu::noinline]] constexpr Answer as_in_segment_not_authentic(Machine& m, uint8_t at, Answer answer) noexcept {
    m.phase[at] = Phase::absent;
    m.identity[at] = 0;
    m.family[at] = 0;
    m.kind[at] = Kind::other;
    m.metadata[at] = 0;
    m.stays_enabled[at] = false;
    m.stays_installed[at] = false;
    m.received = 0;
    m.expected = 0;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Answer install_segment(Machine& m, uint8_t slot, uint8_t segment,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (segment > highest_segment) return Answer::refused;
    if (m.phase[slot] != Phase::loading) return Answer::refused;
    // segment.out_of_order: Any other segment ends the load, and all of it is erased.
    if (m.received >= m.expected || segment != m.received + 1) {
        m.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::wrong_sequence);
    }
    // segment.done: The next segment is stored if it verifies.
    if (authentic) {
        ++m.received;
        return Answer::done;
    }
    // segment.not_authentic: A segment that does not verify ends the load, and all of it is erased. (A-01, A-16, A-24,
    //
    m.fallback_open = true;
    return as_in_segment_not_authentic(m, slot, Answer::not_authentic);
}

constexpr bool notifiable(const Machine& m) noexcept {
    return m.pending.length < 4 && m.issued < 255;
}

// There is room for it.
[[gnu::noinline]] constexpr Answer append_to_pending(Machine& m, Operation its_operation, uint8_t its_subject,
    Answer answer) noexcept {
    m.pending.number[m.pending.length] = static_cast<uint8_t>(m.issued + 1);
    ++m.issued;
    m.pending.operation[m.pending.length] = its_operation;
    m.pending.subject[m.pending.length] = its_subject;
    ++m.pending.length;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Answer install_commit(Machine& m, uint8_t slot, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (m.phase[slot] != Phase::loading) return Answer::refused;
    // commit.incomplete: An incomplete image is erased.
    if (m.received != m.expected) {
        m.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::wrong_sequence);
    }
    // commit.not_authentic: An image that does not verify is erased.
    if (!authentic) {
        m.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::not_authentic);
    }
    // commit.done: A complete and authentic image becomes a Disabled bundle.
    if (notifiable(m)) {
        m.phase[slot] = Phase::disabled;
        m.received = 0;
        m.expected = 0;
        return append_to_pending(m, Operation::installation, m.identity[slot], Answer::done);
    }
    // commit.full: While no notification fits nothing is installed; the load stays as it is.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] constexpr Answer install_abort(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // abort.done: A load can be given up, and all of it is erased.
    if (m.phase[slot] == Phase::loading) return as_in_segment_not_authentic(m, slot, Answer::done);
    return Answer::refused;
}

// Part of room_to_enable.
constexpr uint8_t count_room_to_enable(const Machine& m, uint8_t slot) noexcept {
    uint8_t n = 0;
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.family[j] == m.family[slot] && runnable(m, j)) ++n;
    return n;
}

constexpr uint8_t limit_of(uint8_t family) noexcept {
    if (family == 0) return telecom_limit;
    return other_limit;
}

constexpr bool room_to_enable(const Machine& m, uint8_t slot) noexcept {
    return count_room_to_enable(m, slot) < limit_of(m.family[slot]);
}

[[nodiscard, gnu::always_inline]] constexpr Answer enable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.powered) return Answer::refused;
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
        m.phase[slot] = Phase::enabled;
        return append_to_pending(m, Operation::enabling, m.identity[slot], Answer::done);
    }
    // enable.full: While no notification fits nothing is enabled.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] constexpr Answer disable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.powered) return Answer::refused;
    if (!runnable(m, slot)) {
        // disable.already: What is disabled is not disabled again.
        if (m.phase[slot] == Phase::disabled) return Answer::already;
        return Answer::refused;
    }
    // disable.no_intent: Without the user's intent nothing is disabled. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // disable.forbidden: A bundle's policy can forbid to disable it. (US11800356/1, A-27)
    if (m.stays_enabled[slot]) return Answer::forbidden;
    // disable.profile: An enabled profile under PPR1 keeps its bundle enabled. (RSPB1, A-32)
    if (m.holds_ppr1[slot]) return Answer::profile_forbids;
    // disable.done: An enabled or active bundle is disabled with the user's intent, and leaves its SIM port.
    // (TERM-DISABLED, A-38, A-40)
    if (notifiable(m)) {
        m.phase[slot] = Phase::disabled;
        m.port[slot] = 0;
        return append_to_pending(m, Operation::disabling, m.identity[slot], Answer::done);
    }
    // disable.full: While no notification fits nothing is disabled.
    return Answer::notifications_full;
}

[[nodiscard, gnu::always_inline]] constexpr Answer remove(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.powered) return Answer::refused;
    if (m.phase[slot] != Phase::disabled) {
        // remove.not_disabled: What is enabled is not deleted.
        if (runnable(m, slot)) return Answer::not_disabled;
        return Answer::refused;
    }
    // remove.no_intent: Without the user's intent nothing is deleted. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // remove.forbidden: A bundle's policy can forbid to delete it. (US11800356/1, A-27)
    if (m.stays_installed[slot]) return Answer::forbidden;
    // remove.profile: A profile under PPR2 keeps its bundle installed. (RSPB1, A-32)
    if (m.holds_ppr2[slot]) return Answer::profile_forbids;
    // remove.done: A Disabled bundle is deleted with the user's intent, and all its data with it. (TERM-DELETED, A-05,
    //
    if (notifiable(m)) {
        const uint8_t its_subject = m.identity[slot];
        m.phase[slot] = Phase::absent;
        m.identity[slot] = 0;
        m.family[slot] = 0;
        m.kind[slot] = Kind::other;
        m.metadata[slot] = 0;
        m.stays_enabled[slot] = false;
        m.reply = 0;
        return append_to_pending(m, Operation::deletion, its_subject, Answer::done);
    }
    // remove.full: While no notification fits nothing is deleted.
    return Answer::notifications_full;
}

// Part of port_taken.
constexpr bool any_port_taken(const Machine& m, uint8_t port) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.port[j] == port) return true;
    return false;
}

constexpr bool port_taken(const Machine& m, uint8_t port) noexcept {
    return port != 0 && any_port_taken(m, port);
}

[[nodiscard, gnu::always_inline]] constexpr Answer activate(Machine& m, uint8_t slot, uint8_t to_port) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (to_port >= port_count) return Answer::refused;
    if (m.phase[slot] == Phase::enabled) {
        if (!m.powered) return Answer::refused;
        // activate.wrong_port: A telecom bundle needs a SIM port, any other gets none.
        if (m.family[slot] == 0 ? to_port == 0 : to_port != 0) return Answer::wrong_port;
        // activate.done: An Enabled bundle starts; a telecom bundle takes the SIM port named. (TERM-ACTIVE,
        // TERM-ENABLED, US20220141645/1, US20220141645/2, A-30)
        if (!port_taken(m, to_port)) {
            m.phase[slot] = Phase::active;
            m.port[slot] = to_port;
            return Answer::done;
        }
        // activate.port_in_use: A SIM port in use is not handed over.
        return Answer::port_in_use;
    }
    if (m.phase[slot] == Phase::disabled) {
        // activate.disabled: A Disabled bundle is not activated. (TERM-DISABLED)
        if (m.powered) return Answer::not_enabled;
        return Answer::refused;
    }
    // activate.already: What runs is not started again. (TERM-ACTIVE)
    if (m.phase[slot] == Phase::active) return Answer::already;
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer stop(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // stop.done: An active bundle stops, leaves its SIM port and stays Enabled. (TERM-ACTIVE, A-38)
    if (m.phase[slot] == Phase::active) {
        m.phase[slot] = Phase::enabled;
        m.port[slot] = 0;
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer read_metadata(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // read_metadata.done: The metadata of an installed bundle can be read in every state. (RSPBX1, A-21)
    if (m.powered && installed(m, slot)) {
        m.reply = m.metadata[slot];
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer update_metadata(Machine& m, uint8_t slot, uint8_t its_metadata,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    if (!m.powered || !installed(m, slot)) return Answer::refused;
    // update_metadata.done: The SPB Manager can change the metadata in every state.
    if (authentic) {
        m.metadata[slot] = its_metadata;
        return Answer::done;
    }
    // update_metadata.not_authentic: Without the SPB Manager's signature no metadata change.
    return Answer::not_authentic;
}

[[nodiscard, gnu::always_inline]] constexpr Answer download_profile(Machine& m, uint8_t slot, bool with_ppr2,
    bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.powered || !installed(m, slot)) return Answer::refused;
    // download_profile.kind: Only an RSP Telecom Bundle takes a profile. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // download_profile.disabled: A Disabled bundle takes no profile. (RSPB3, TERM-DISABLED)
    if (!runnable(m, slot)) return Answer::not_enabled;
    // download_profile.done: An RSP Telecom Bundle that is Enabled or Active takes a profile. (TERM-RSP, RSPB2, RSPB3,
    // SCOPE-SM-DP+, A-29, A-33)
    if (compatible) {
        if (with_ppr2) m.holds_ppr2[slot] = true;
        return Answer::done;
    }
    // download_profile.not_compatible: A profile that is not compatible is not taken. (RSPB3)
    return Answer::not_compatible;
}

[[nodiscard, gnu::always_inline]] constexpr Answer profiles_changed(Machine& m, uint8_t slot, bool with_ppr1,
    bool with_ppr2) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.powered || !installed(m, slot)) return Answer::refused;
    // profiles_changed.kind: Only an RSP Telecom Bundle reports on profiles. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // profiles_changed.done: An RSP Telecom Bundle reports what rules its profiles hold. (RSPB1, A-29, A-33)
    if (runnable(m, slot)) {
        m.holds_ppr1[slot] = with_ppr1;
        m.holds_ppr2[slot] = with_ppr2;
        return Answer::done;
    }
    // profiles_changed.disabled: A Disabled bundle reports nothing of its profiles. (TERM-DISABLED, A-33)
    return Answer::not_enabled;
}

[[nodiscard, gnu::always_inline]] constexpr Answer fall_back(Machine& m, uint8_t slot, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (!m.fallback_open) {
        // fall_back.none: Without a failed installation there is no fallback.
        if (m.powered) return Answer::no_fallback;
        return Answer::refused;
    }
    // fall_back.not_authentic: A fallback message that does not verify is refused.
    if (!authentic) return Answer::not_authentic;
    if (!installed(m, slot)) return Answer::refused;
    // fall_back.kind: Only an RSP Telecom Bundle can serve RSP instead. (RSPB2X)
    if (m.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // fall_back.done: After a failed installation RSP can take its place, once. (IRSP1, IRSP3, A-34)
    if (runnable(m, slot)) {
        m.fallback_open = false;
        return Answer::done;
    }
    // fall_back.disabled: A Disabled bundle has to be enabled before it can serve RSP. (IRSP3, TERM-DISABLED)
    return Answer::not_enabled;
}

[[nodiscard, gnu::always_inline]] constexpr Answer acknowledge(Machine& m, uint8_t which) noexcept {
    if (!m.powered || m.pending.length < 1) return Answer::refused;
    // acknowledge.done: The oldest notification goes when it is acknowledged.
    if (m.pending.number[0] == which) {
        --m.pending.length;
        for (uint8_t k = 0; k != pending_capacity - 1; ++k) {
            m.pending.number[k] = m.pending.number[k + 1];
            m.pending.operation[k] = m.pending.operation[k + 1];
            m.pending.subject[k] = m.pending.subject[k + 1];
        }
        m.pending.number[pending_capacity - 1] = 0;
        m.pending.operation[pending_capacity - 1] = Operation::installation;
        m.pending.subject[pending_capacity - 1] = 0;
        return Answer::done;
    }
    // acknowledge.wrong: No other notification can be acknowledged.
    return Answer::wrong_sequence;
}

[[nodiscard, gnu::always_inline]] constexpr Answer update_loader(Machine& m, uint8_t to_version,
    bool authentic) noexcept {
    if (to_version > highest_version) return Answer::refused;
    // update_loader.busy: The loader takes no update while a bundle is being loaded.
    if (session_open(m)) return Answer::busy;
    if (!m.powered) return Answer::refused;
    // update_loader.not_authentic: The loader takes no update that the SSP maker did not sign. (TS103999-2:7.5.4, A-44)
    if (!authentic) return Answer::not_authentic;
    // update_loader.done: The loader takes a newer version that the SSP maker signed. (TS103999-2:7.5.4, RQ0705_002,
    //
    if (m.loader_version < to_version) {
        m.loader_version = to_version;
        return Answer::done;
    }
    // update_loader.not_newer: The loader takes no update that is not newer.
    return Answer::not_newer;
}

[[nodiscard, gnu::always_inline]] constexpr Answer name_platform(Machine& m, uint8_t its_platform) noexcept {
    if (its_platform >= platform_count) return Answer::refused;
    if (!m.powered) return Answer::refused;
    // name_platform.already: The platform is given its identifier only once.
    if (m.platform != 0) return Answer::already;
    // name_platform.done: The platform is given its identifier. (RQ0705_001, A-19)
    if (its_platform != 0) {
        m.platform = its_platform;
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer power_loss(Machine& m) noexcept {
    // power_loss.done: Power loss ends a load, and what was active is Enabled.
    if (m.powered) {
        for (uint8_t i = 0; i != slot_count; ++i) {
            if (m.phase[i] == Phase::loading) {
                m.identity[i] = 0;
                m.family[i] = 0;
                m.kind[i] = Kind::other;
                m.metadata[i] = 0;
                m.stays_enabled[i] = false;
                m.stays_installed[i] = false;
                m.phase[i] = Phase::absent;
            } else if (m.phase[i] == Phase::active) m.phase[i] = Phase::enabled;
            m.port[i] = 0;
        }
        m.received = 0;
        m.expected = 0;
        m.fallback_open = false;
        m.reply = 0;
        m.powered = false;
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer power_up(Machine& m) noexcept {
    // power_up.done: Power comes back.
    if (!m.powered) {
        m.powered = true;
        return Answer::done;
    }
    return Answer::refused;
}

}  // namespace ssp::generated::bundle
