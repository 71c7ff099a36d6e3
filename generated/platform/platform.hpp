// SPDX-License-Identifier: Apache-2.0
// The machine platform, generated from spec_model/platform/platform.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "platform_state.hpp"

namespace ssp::generated::platform {

constexpr bool session_open(const Machine& m) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.bundle.phase[j] == Phase::loading) return true;
    return false;
}

[[gnu::always_inline]] constexpr bool runnable(const Machine& m, uint8_t slot) noexcept {
    return m.bundle.phase[slot] == Phase::enabled || m.bundle.phase[slot] == Phase::active;
}

[[gnu::always_inline]] constexpr bool installed(const Machine& m, uint8_t slot) noexcept {
    return m.bundle.phase[slot] == Phase::disabled || runnable(m, slot);
}

constexpr bool known(const Machine& m, uint8_t identity) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.bundle.identity[j] == identity && installed(m, j)) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_install_start(Machine& m, uint8_t slot,
    uint8_t its_identity, uint8_t its_family, Kind its_kind, uint8_t its_metadata, bool keep_enabled,
    bool keep_installed, uint8_t segments, bool intent, bool authentic, bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_identity >= identity_count) return Answer::refused;
    if (its_family >= family_count) return Answer::refused;
    if (its_kind > Kind::m2m_telecom) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    if (segments > highest_segment) return Answer::refused;
    // ready(install_start): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(install_start): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    // offer.busy: One bundle is loaded at a time.
    if (session_open(m)) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    // offer.occupied: A slot in use is not overwritten.
    if (m.bundle.phase[slot] != Phase::absent) return Answer::occupied;
    // offer.no_intent: Without the user's intent nothing is loaded.
    if (!intent) return Answer::no_intent;
    // offer.not_authentic: An offer that does not verify is refused. (US11997488/1, A-01, A-35)
    if (!authentic) {
        m.bundle.fallback_open = true;
        return Answer::not_authentic;
    }
    // offer.not_compatible: An offer not made for this platform is refused; RSP may take its place. (US11989543/1,
    // US11989543/2, IRSP1, A-35)
    if (!compatible) {
        m.bundle.fallback_open = true;
        return Answer::not_compatible;
    }
    // offer.known: A bundle that is there is not installed again.
    if (known(m, its_identity)) return Answer::already_installed;
    // offer.inconsistent: An offer that contradicts itself is refused.
    if ((its_kind == Kind::other ? its_family == 0 : its_family != 0) || segments == 0) {
        m.bundle.fallback_open = true;
        return Answer::inconsistent;
    }
    // offer.done: A sound offer for a free slot begins a load. (SCOPE-SPBM, RQ1203_037, RQ1203_038, RQ1203_039,
    // RQ1203_040, A-23)
    m.bundle.phase[slot] = Phase::loading;
    m.bundle.identity[slot] = its_identity;
    m.bundle.family[slot] = its_family;
    m.bundle.kind[slot] = its_kind;
    m.bundle.metadata[slot] = its_metadata;
    m.bundle.stays_enabled[slot] = keep_enabled;
    m.bundle.stays_installed[slot] = keep_installed;
    m.bundle.expected = segments;
    m.bundle.fallback_open = false;
    return Answer::done;
}

// What these have in common: segment.not_authentic, segment.out_of_order, commit.not_authentic, commit.incomplete,
// abort.done.
[[gnu::noinline]] constexpr Answer as_in_segment_not_authentic(Machine& m, uint8_t at, Answer answer) noexcept {
    m.bundle.phase[at] = Phase::absent;
    m.bundle.identity[at] = 0;
    m.bundle.family[at] = 0;
    m.bundle.kind[at] = Kind::other;
    m.bundle.metadata[at] = 0;
    m.bundle.stays_enabled[at] = false;
    m.bundle.stays_installed[at] = false;
    m.bundle.received = 0;
    m.bundle.expected = 0;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_install_segment(Machine& m, uint8_t slot, uint8_t segment,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (segment > highest_segment) return Answer::refused;
    // in_turn(install_segment): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    if (m.bundle.phase[slot] != Phase::loading) return Answer::refused;
    // segment.out_of_order: Any other segment ends the load, and all of it is erased.
    if (m.bundle.received >= m.bundle.expected || segment != m.bundle.received + 1) {
        m.bundle.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::wrong_sequence);
    }
    // segment.done: The next segment is stored if it verifies.
    if (authentic) {
        ++m.bundle.received;
        return Answer::done;
    }
    // segment.not_authentic: A segment that does not verify ends the load, and all of it is erased. (A-01, A-16, A-24,
    //
    m.bundle.fallback_open = true;
    return as_in_segment_not_authentic(m, slot, Answer::not_authentic);
}

constexpr bool notifiable(const Machine& m) noexcept {
    return m.bundle.pending.length < 4 && m.bundle.issued < 255;
}

// There is room for it.
[[gnu::noinline]] constexpr Answer append_to_bundle_pending(Machine& m, Operation its_operation, uint8_t its_subject,
    Answer answer) noexcept {
    m.bundle.pending.number[m.bundle.pending.length] = static_cast<uint8_t>(m.bundle.issued + 1);
    ++m.bundle.issued;
    m.bundle.pending.operation[m.bundle.pending.length] = its_operation;
    m.bundle.pending.subject[m.bundle.pending.length] = its_subject;
    ++m.bundle.pending.length;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_install_commit(Machine& m, uint8_t slot,
    bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // in_turn(install_commit): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (m.bundle.phase[slot] != Phase::loading) return Answer::refused;
    // commit.incomplete: An incomplete image is erased.
    if (m.bundle.received != m.bundle.expected) {
        m.bundle.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::wrong_sequence);
    }
    // commit.not_authentic: An image that does not verify is erased.
    if (!authentic) {
        m.bundle.fallback_open = true;
        return as_in_segment_not_authentic(m, slot, Answer::not_authentic);
    }
    // commit.full: While no notification fits nothing is installed; the load stays as it is.
    if (!notifiable(m)) return Answer::notifications_full;
    // commit.done/committed: A complete and authentic image becomes a Disabled bundle. With the end of the commit
    // record it is stored. With its commit record a transaction is committed. (A-22, A-24, A-40, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.phase[slot] = Phase::disabled;
        m.bundle.received = 0;
        m.bundle.expected = 0;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return append_to_bundle_pending(m, Operation::installation, m.bundle.identity[slot], Answer::done);
    }
    // stored(commit.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_install_abort(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // in_turn(install_abort): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    // abort.done: A load can be given up, and all of it is erased.
    if (m.bundle.phase[slot] == Phase::loading) return as_in_segment_not_authentic(m, slot, Answer::done);
    return Answer::refused;
}

// Part of room_to_enable.
constexpr uint8_t count_room_to_enable(const Machine& m, uint8_t slot) noexcept {
    uint8_t n = 0;
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.bundle.family[j] == m.bundle.family[slot] && runnable(m, j)) ++n;
    return n;
}

constexpr uint8_t limit_of(uint8_t family) noexcept {
    if (family == 0) return telecom_limit;
    return other_limit;
}

constexpr bool room_to_enable(const Machine& m, uint8_t slot) noexcept {
    return count_room_to_enable(m, slot) < limit_of(m.bundle.family[slot]);
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_enable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(enable): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(enable): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    if (m.bundle.phase[slot] != Phase::disabled) {
        // enable.already: What is enabled is not enabled again.
        if (runnable(m, slot)) return Answer::already;
        return Answer::refused;
    }
    // enable.no_intent: Without the user's intent nothing is enabled. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // enable.limit: Above the limit of its family none is enabled. (US12075521/3, A-10, A-11)
    if (!room_to_enable(m, slot)) return Answer::limit_reached;
    // enable.full: While no notification fits nothing is enabled.
    if (!notifiable(m)) return Answer::notifications_full;
    // enable.done/committed: A Disabled bundle is enabled with the user's intent, if its family has room. With the end
    // of the commit record it is stored. With its commit record a transaction is committed. (TERM-ENABLED,
    // TS103999-2:12.4.1, US12075521/3, A-40, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.phase[slot] = Phase::enabled;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return append_to_bundle_pending(m, Operation::enabling, m.bundle.identity[slot], Answer::done);
    }
    // stored(enable.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_disable(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(disable): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(disable): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    if (!runnable(m, slot)) {
        // disable.already: What is disabled is not disabled again.
        if (m.bundle.phase[slot] == Phase::disabled) return Answer::already;
        return Answer::refused;
    }
    // disable.no_intent: Without the user's intent nothing is disabled. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // disable.forbidden: A bundle's policy can forbid to disable it. (US11800356/1, A-27)
    if (m.bundle.stays_enabled[slot]) return Answer::forbidden;
    // disable.profile: An enabled profile under PPR1 keeps its bundle enabled. (RSPB1, A-32)
    if (m.bundle.holds_ppr1[slot]) return Answer::profile_forbids;
    // disable.full: While no notification fits nothing is disabled.
    if (!notifiable(m)) return Answer::notifications_full;
    // stored(disable.done): The storage has to be about to commit it. (A-PLT-5)
    if (m.journal.write != Write::commit_record) return Answer::not_stored;
    // disable.done/committed/external.granted: An enabled or active bundle is disabled with the user's intent, and
    // leaves its SIM port. With the end of the commit record it is stored. It draws nothing any more. With its commit
    // record a transaction is committed. Likewise from the external supply, together with all that is active:
    // (TERM-DISABLED, A-38, A-40, A-PLT-5, A-PLT-4, A-STO-4, A-PWR-6, A-BUD-5)
    if (m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) <= idle_external)) {
        m.bundle.phase[slot] = Phase::disabled;
        m.bundle.port[slot] = 0;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        if (m.interfaces.load[slot] < m.interfaces.drawn_external) {
            m.interfaces.drawn_external = static_cast<uint16_t>(m.interfaces.drawn_external - m.interfaces.load[slot]);
        } else m.interfaces.drawn_external = 0;
        m.interfaces.load[slot] = 0;
        return append_to_bundle_pending(m, Operation::disabling, m.bundle.identity[slot], Answer::done);
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_remove(Machine& m, uint8_t slot, bool intent) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(remove): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(remove): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    if (m.bundle.phase[slot] != Phase::disabled) {
        // remove.not_disabled: What is enabled is not deleted.
        if (runnable(m, slot)) return Answer::not_disabled;
        return Answer::refused;
    }
    // remove.no_intent: Without the user's intent nothing is deleted. (US11800356/2, A-12, A-26)
    if (!intent) return Answer::no_intent;
    // remove.forbidden: A bundle's policy can forbid to delete it. (US11800356/1, A-27)
    if (m.bundle.stays_installed[slot]) return Answer::forbidden;
    // remove.profile: A profile under PPR2 keeps its bundle installed. (RSPB1, A-32)
    if (m.bundle.holds_ppr2[slot]) return Answer::profile_forbids;
    // remove.full: While no notification fits nothing is deleted.
    if (!notifiable(m)) return Answer::notifications_full;
    // remove.done/committed: A Disabled bundle is deleted with the user's intent, and all its data with it. With the
    // end of the commit record it is stored. With its commit record a transaction is committed. (TERM-DELETED, A-05,
    // A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        const uint8_t its_subject = m.bundle.identity[slot];
        m.bundle.phase[slot] = Phase::absent;
        m.bundle.identity[slot] = 0;
        m.bundle.family[slot] = 0;
        m.bundle.kind[slot] = Kind::other;
        m.bundle.metadata[slot] = 0;
        m.bundle.stays_enabled[slot] = false;
        m.bundle.reply = 0;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return append_to_bundle_pending(m, Operation::deletion, its_subject, Answer::done);
    }
    // stored(remove.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

// Part of port_taken.
constexpr bool any_port_taken(const Machine& m, uint8_t port) noexcept {
    for (uint8_t j = 0; j != slot_count; ++j)
        if (m.bundle.port[j] == port) return true;
    return false;
}

constexpr bool port_taken(const Machine& m, uint8_t port) noexcept {
    return port != 0 && any_port_taken(m, port);
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_activate(Machine& m, uint8_t slot, uint8_t to_port) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (to_port >= port_count) return Answer::refused;
    // ready(activate): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(activate): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    if (m.bundle.phase[slot] != Phase::enabled) {
        if (m.bundle.phase[slot] == Phase::disabled) {
            // activate.disabled: A Disabled bundle is not activated. (TERM-DISABLED)
            if (m.bundle.powered) return Answer::not_enabled;
            return Answer::refused;
        }
        // activate.already: What runs is not started again. (TERM-ACTIVE)
        if (m.bundle.phase[slot] == Phase::active) return Answer::already;
        return Answer::refused;
    }
    if (!m.bundle.powered) return Answer::refused;
    // activate.wrong_port: A telecom bundle needs a SIM port, any other gets none.
    if (m.bundle.family[slot] == 0 ? to_port == 0 : to_port != 0) return Answer::wrong_port;
    // activate.port_in_use: A SIM port in use is not handed over.
    if (port_taken(m, to_port)) return Answer::port_in_use;
    // activate.pipe: Its pipe has to lead somewhere. (A-PLT-2)
    if (!m.platform.mapped[slot] || !m.interfaces.bound[m.platform.via[slot]]) return Answer::no_pipe;
    // activate.budget: Its current has to be had. (A-PLT-4, A-BUD-4)
    if (m.interfaces.external_budget < m.interfaces.drawn_external + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current)) {
        return Answer::over_budget;
    }
    // activate.done/external.granted: An Enabled bundle starts; a telecom bundle takes the SIM port named. It draws the
    // current of its class. Likewise from the external supply, together with all that is active: (TERM-ACTIVE,
    // TERM-ENABLED, US20220141645/1, US20220141645/2, A-30, A-PLT-4, A-PWR-6, A-BUD-5)
    if (m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) <= idle_external)) {
        m.bundle.phase[slot] = Phase::active;
        m.bundle.port[slot] = to_port;
        m.interfaces.drawn_external = static_cast<uint16_t>((m.interfaces.drawn_external > m.interfaces.load[slot]
            ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) + (m.bundle.kind[slot] == Kind::other
            ? other_current : telecom_current));
        m.interfaces.load[slot] = m.bundle.kind[slot] == Kind::other ? other_current : telecom_current;
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_stop(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // in_turn(stop): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    // stop.done/external.granted: An active bundle stops, leaves its SIM port and stays Enabled. It draws nothing any
    // more. Likewise from the external supply, together with all that is active: (TERM-ACTIVE, A-38, A-PLT-4, A-PWR-6,
    // A-BUD-5)
    if (m.bundle.phase[slot] == Phase::active && m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) <= idle_external)) {
        m.bundle.phase[slot] = Phase::enabled;
        m.bundle.port[slot] = 0;
        if (m.interfaces.load[slot] < m.interfaces.drawn_external) {
            m.interfaces.drawn_external = static_cast<uint16_t>(m.interfaces.drawn_external - m.interfaces.load[slot]);
        } else m.interfaces.drawn_external = 0;
        m.interfaces.load[slot] = 0;
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_read_metadata(Machine& m, uint8_t slot) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(read_metadata): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(read_metadata): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    // read_metadata.done: The metadata of an installed bundle can be read in every state. (RSPBX1, A-21)
    if (m.bundle.powered && installed(m, slot)) {
        m.bundle.reply = m.bundle.metadata[slot];
        return Answer::done;
    }
    return Answer::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_update_metadata(Machine& m, uint8_t slot,
    uint8_t its_metadata, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    if (its_metadata >= metadata_count) return Answer::refused;
    // ready(update_metadata): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(update_metadata): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered || !installed(m, slot)) return Answer::refused;
    // update_metadata.not_authentic: Without the SPB Manager's signature no metadata change.
    if (!authentic) return Answer::not_authentic;
    // update_metadata.done/committed: The SPB Manager can change the metadata in every state. With the end of the
    // commit record it is stored. With its commit record a transaction is committed. (A-36, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.metadata[slot] = its_metadata;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return Answer::done;
    }
    // stored(update_metadata.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_download_profile(Machine& m, uint8_t slot, bool with_ppr2,
    bool compatible) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(download_profile): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(download_profile): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered || !installed(m, slot)) return Answer::refused;
    // download_profile.kind: Only an RSP Telecom Bundle takes a profile. (RSPB2X)
    if (m.bundle.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // download_profile.disabled: A Disabled bundle takes no profile. (RSPB3, TERM-DISABLED)
    if (!runnable(m, slot)) return Answer::not_enabled;
    // download_profile.not_compatible: A profile that is not compatible is not taken. (RSPB3)
    if (!compatible) return Answer::not_compatible;
    // download_profile.done/committed: An RSP Telecom Bundle that is Enabled or Active takes a profile. With the end of
    // the commit record it is stored. With its commit record a transaction is committed. (TERM-RSP, RSPB2, RSPB3,
    // SCOPE-SM-DP+, A-29, A-33, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        if (with_ppr2) m.bundle.holds_ppr2[slot] = true;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return Answer::done;
    }
    // stored(download_profile.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_profiles_changed(Machine& m, uint8_t slot, bool with_ppr1,
    bool with_ppr2) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(profiles_changed): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(profiles_changed): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered || !installed(m, slot)) return Answer::refused;
    // profiles_changed.kind: Only an RSP Telecom Bundle reports on profiles. (RSPB2X)
    if (m.bundle.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // profiles_changed.disabled: A Disabled bundle reports nothing of its profiles. (TERM-DISABLED, A-33)
    if (!runnable(m, slot)) return Answer::not_enabled;
    // profiles_changed.done/committed: An RSP Telecom Bundle reports what rules its profiles hold. With the end of the
    // commit record it is stored. With its commit record a transaction is committed. (RSPB1, A-29, A-33, A-PLT-5,
    // A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.holds_ppr1[slot] = with_ppr1;
        m.bundle.holds_ppr2[slot] = with_ppr2;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return Answer::done;
    }
    // stored(profiles_changed.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_fall_back(Machine& m, uint8_t slot, bool authentic) noexcept {
    if (slot >= slot_count) return Answer::refused;
    // ready(fall_back): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(fall_back): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle) return Answer::busy;
    if (!m.bundle.fallback_open) {
        // fall_back.none: Without a failed installation there is no fallback.
        if (m.bundle.powered) return Answer::no_fallback;
        return Answer::refused;
    }
    // fall_back.not_authentic: A fallback message that does not verify is refused.
    if (!authentic) return Answer::not_authentic;
    if (!installed(m, slot)) return Answer::refused;
    // fall_back.kind: Only an RSP Telecom Bundle can serve RSP instead. (RSPB2X)
    if (m.bundle.kind[slot] != Kind::rsp_telecom) return Answer::wrong_kind;
    // fall_back.done: After a failed installation RSP can take its place, once. (IRSP1, IRSP3, A-34)
    if (runnable(m, slot)) {
        m.bundle.fallback_open = false;
        return Answer::done;
    }
    // fall_back.disabled: A Disabled bundle has to be enabled before it can serve RSP. (IRSP3, TERM-DISABLED)
    return Answer::not_enabled;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_acknowledge(Machine& m, uint8_t which) noexcept {
    // ready(acknowledge): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(acknowledge): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered || m.bundle.pending.length < 1) return Answer::refused;
    // acknowledge.wrong: No other notification can be acknowledged.
    if (m.bundle.pending.number[0] != which) return Answer::wrong_sequence;
    // acknowledge.done/committed: The oldest notification goes when it is acknowledged. With the end of the commit
    // record it is stored. With its commit record a transaction is committed. (A-42, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        --m.bundle.pending.length;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        for (uint8_t k = 0; k != bundle_pending_capacity - 1; ++k) {
            m.bundle.pending.number[k] = m.bundle.pending.number[k + 1];
            m.bundle.pending.operation[k] = m.bundle.pending.operation[k + 1];
            m.bundle.pending.subject[k] = m.bundle.pending.subject[k + 1];
        }
        m.bundle.pending.number[bundle_pending_capacity - 1] = 0;
        m.bundle.pending.operation[bundle_pending_capacity - 1] = Operation::installation;
        m.bundle.pending.subject[bundle_pending_capacity - 1] = 0;
        return Answer::done;
    }
    // stored(acknowledge.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_update_loader(Machine& m, uint8_t to_version,
    bool authentic) noexcept {
    if (to_version > highest_version) return Answer::refused;
    // ready(update_loader): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(update_loader): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    // update_loader.busy: The loader takes no update while a bundle is being loaded.
    if (session_open(m)) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    // update_loader.not_authentic: The loader takes no update that the SSP maker did not sign. (TS103999-2:7.5.4, A-44)
    if (!authentic) return Answer::not_authentic;
    // update_loader.not_newer: The loader takes no update that is not newer.
    if (m.bundle.loader_version >= to_version) return Answer::not_newer;
    // update_loader.done/committed: The loader takes a newer version that the SSP maker signed. With the end of the
    // commit record it is stored. With its commit record a transaction is committed. (TS103999-2:7.5.4, RQ0705_002,
    // A-44, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.loader_version = to_version;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return Answer::done;
    }
    // stored(update_loader.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Answer bundle_name_platform(Machine& m, uint8_t its_platform) noexcept {
    if (its_platform >= platform_count) return Answer::refused;
    // ready(name_platform): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Answer::refused;
    // in_turn(name_platform): No other command is under way. (A-PLT-1)
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return Answer::busy;
    if (!m.bundle.powered) return Answer::refused;
    // name_platform.already: The platform is given its identifier only once.
    if (m.bundle.platform != 0) return Answer::already;
    if (its_platform == 0) return Answer::refused;
    // name_platform.done/committed: The platform is given its identifier. With the end of the commit record it is
    // stored. With its commit record a transaction is committed. (RQ0705_001, A-19, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.bundle.platform = its_platform;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return Answer::done;
    }
    // stored(name_platform.done): The storage has to be about to commit it. (A-PLT-5)
    return Answer::not_stored;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_bind(Machine& m, uint8_t pipe,
    uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // ready(bind): The SSP has to be ready, and the pipe mapped. (A-PLT-1)
    if (m.power.stage != PowerStage::ready || !m.platform.mapped[pipe]) return Did::refused;
    // bind.asked: A host asks for a session and gives it a number of its own. (A-SCL-1, A-SCL-6, A-SCL-12)
    if (m.scl_sessions.state[pipe] == Stage::closed && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        its_session != 0) {
        m.scl_sessions.state[pipe] = Stage::binding;
        m.scl_sessions.session[pipe] = its_session;
        m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::bind;
        m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
        m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
        ++m.scl_sessions.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_send(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (m.scl_sessions.state[pipe] != Stage::open || m.scl_sessions.owes_restart ||
        m.scl_sessions.out.length >= 1) return Did::refused;
    // data.sent: Data are sent in an open session. (A-SCL-2)
    if (m.bundle.phase[pipe] == Phase::active) {
        m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::data;
        m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
        m.scl_sessions.out.session[m.scl_sessions.out.length] = m.scl_sessions.session[pipe];
        ++m.scl_sessions.out.length;
        return Did::done;
    }
    // data.from_active: A bundle that does not run sends no data. (A-PLT-7)
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_unbind(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // ready(unbind): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Did::refused;
    // unbind.sent: A host ends its session at once and says so. (A-SCL-3)
    if (m.scl_sessions.state[pipe] == Stage::open && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1) {
        m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::unbind;
        m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
        m.scl_sessions.out.session[m.scl_sessions.out.length] = m.scl_sessions.session[pipe];
        ++m.scl_sessions.out.length;
        m.scl_sessions.state[pipe] = Stage::closed;
        m.scl_sessions.session[pipe] = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_tell_restart(Machine& m) noexcept {
    // ready(tell_restart): The SSP has to be ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return Did::refused;
    // restart.told: A host tells that it has restarted before it does anything else. (A-SCL-7)
    if (m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        m.scl_sessions.goes_first != Order::not_settled) {
        m.scl_sessions.owes_restart = false;
        m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::restart;
        m.scl_sessions.out.pipe[m.scl_sessions.out.length] = 0;
        m.scl_sessions.out.session[m.scl_sessions.out.length] = 0;
        ++m.scl_sessions.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_message_arrives(Machine& m, Message its_message,
    uint8_t pipe, uint32_t its_session) noexcept {
    if (its_message > Message::unbound) return Did::refused;
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // arrives.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
    if (m.power.stage != PowerStage::ready || (!m.platform.mapped[pipe] && its_message != Message::restart) ||
        m.interfaces.state[m.platform.via[pipe]] != Activation::activated) {
        return Did::refused;
    }
    if (its_session == 0 && its_message != Message::restart) return Did::refused;
    // restart.heard: When the other has restarted, there is no session any more. (A-SCL-7)
    if (its_message == Message::restart) {
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.scl_sessions.state[p] = Stage::closed;
            m.scl_sessions.session[p] = 0;
        }
        return Did::done;
    }
    if (m.scl_sessions.owes_restart) return Did::refused;
    if (its_message == Message::bind) {
        if (m.scl_sessions.state[pipe] == Stage::closed) {
            // bind.accepted: A host takes a session that is offered, (A-SCL-3)
            if (m.scl_sessions.out.length < 1) {
                m.scl_sessions.state[pipe] = Stage::open;
                m.scl_sessions.session[pipe] = its_session;
                m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::accept;
                m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
                m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
                ++m.scl_sessions.out.length;
                return Did::done;
            }
            return Did::refused;
        }
        if (m.scl_sessions.state[pipe] == Stage::binding) {
            // bind.crossing_first: When both ask at once, the first host drops what the other asks, (A-SCL-11)
            if (m.scl_sessions.goes_first == Order::own_first) return Did::dropped;
            // bind.crossing_second: and the second host takes the session of the first. (A-SCL-11)
            if (m.scl_sessions.out.length < 1) {
                m.scl_sessions.state[pipe] = Stage::open;
                m.scl_sessions.session[pipe] = its_session;
                m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::accept;
                m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
                m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
                ++m.scl_sessions.out.length;
                return Did::done;
            }
            return Did::refused;
        }
        // bind.again: A request for a pipe that is open replaces its session. (A-SCL-9)
        if (m.scl_sessions.state[pipe] == Stage::open && m.scl_sessions.out.length < 1) {
            m.scl_sessions.state[pipe] = Stage::open;
            m.scl_sessions.session[pipe] = its_session;
            m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::accept;
            m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
            m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
            ++m.scl_sessions.out.length;
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::accept) {
        // accept.opens: The confirmation of its session opens it. (A-SCL-3)
        if (m.scl_sessions.state[pipe] == Stage::binding && its_session == m.scl_sessions.session[pipe]) {
            m.scl_sessions.state[pipe] = Stage::open;
            return Did::done;
        }
        // accept.stray: Any other confirmation is answered by the end of that session. (A-SCL-8)
        if (m.scl_sessions.out.length < 1) {
            m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::unbind;
            m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
            m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
            ++m.scl_sessions.out.length;
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::refuse) {
        // refuse.stray: Any other refusal means nothing. (A-SCL-3)
        if (m.scl_sessions.state[pipe] != Stage::binding || its_session != m.scl_sessions.session[pipe]) {
            return Did::dropped;
        }
        // refuse.closes: The refusal of its session closes it. (A-SCL-3)
        m.scl_sessions.state[pipe] = Stage::closed;
        m.scl_sessions.session[pipe] = 0;
        return Did::done;
    }
    if (its_message == Message::data) {
        // data.dropped: Any other data are dropped. (A-SCL-2, A-SCL-6)
        if (m.scl_sessions.state[pipe] != Stage::open || its_session != m.scl_sessions.session[pipe]) {
            return Did::dropped;
        }
        // data.delivered: Data of the open session are delivered. (A-SCL-2, A-SCL-6)
        if (m.bundle.phase[pipe] == Phase::active) return Did::delivered;
        // data.to_active: A bundle that does not run gets no data. (A-PLT-7)
        return Did::dropped;
    }
    if (its_message != Message::unbind) return Did::refused;
    // unbind.stray: The end of any other session means nothing. (A-SCL-3)
    if (m.scl_sessions.state[pipe] == Stage::closed || its_session != m.scl_sessions.session[pipe]) return Did::dropped;
    // unbind.closes: The end of its session closes it. (A-SCL-3)
    m.scl_sessions.state[pipe] = Stage::closed;
    m.scl_sessions.session[pipe] = 0;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_turn_down(Machine& m, uint8_t pipe,
    uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // turned_down.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
    if (m.power.stage != PowerStage::ready || !m.platform.mapped[pipe] ||
        m.interfaces.state[m.platform.via[pipe]] != Activation::activated) {
        return Did::refused;
    }
    // bind.refused: or refuses it. (A-SCL-3)
    if (its_session != 0 && !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1) {
        m.scl_sessions.out.message[m.scl_sessions.out.length] = Message::refuse;
        m.scl_sessions.out.pipe[m.scl_sessions.out.length] = pipe;
        m.scl_sessions.out.session[m.scl_sessions.out.length] = its_session;
        ++m.scl_sessions.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did scl_sessions_message_gone(Machine& m) noexcept {
    // leaves.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
    if (m.power.stage != PowerStage::ready ||
        (!m.platform.mapped[m.scl_sessions.out.pipe[0]] && m.scl_sessions.out.message[0] != Message::restart) ||
        m.interfaces.state[m.platform.via[m.scl_sessions.out.pipe[0]]] != Activation::activated) {
        return Did::refused;
    }
    // message.gone: A message that was sent makes room for another. (A-SCL-10)
    if (m.scl_sessions.out.length >= 1) {
        m.scl_sessions.out.message[0] = Message::bind;
        m.scl_sessions.out.pipe[0] = 0;
        m.scl_sessions.out.session[0] = 0;
        --m.scl_sessions.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_start(Machine& m) noexcept {
    // start.begins/ssp.starts/restart.done: An SSP that is off starts, All interfaces are deactivated, and sessions
    // begin anew. A start deactivates all interfaces, and the default bounds hold. A host that restarts has no session,
    // and forgets what it had not sent yet. (STF-CORE, A-COR-9, A-PWR-5, A-IF-6, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7)
    if (m.power.stage == PowerStage::off) {
        m.power.stage = PowerStage::booting;
        m.interfaces.supplied = true;
        m.interfaces.exchanged = false;
        m.interfaces.asleep = false;
        for (uint8_t i = 0; i != interface_count; ++i) {
            m.interfaces.state[i] = Activation::deactivated;
            m.interfaces.drawn[i] = 0;
        }
        for (uint8_t l = 0; l != load_count; ++l)
            m.interfaces.load[l] = 0;
        m.interfaces.drawn_external = 0;
        m.interfaces.interface_budget = default_interface;
        m.interfaces.external_budget = default_external;
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.scl_sessions.state[p] = Stage::closed;
            m.scl_sessions.session[p] = 0;
        }
        m.scl_sessions.owes_restart = true;
        m.scl_sessions.out.message[0] = Message::bind;
        m.scl_sessions.out.pipe[0] = 0;
        m.scl_sessions.out.session[0] = 0;
        m.scl_sessions.out.length = 0;
        m.scl_sessions.goes_first = Order::own_first;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_boot_ends(Machine& m, bool is_sound) noexcept {
    if (m.power.stage != PowerStage::booting) return PowerDid::refused;
    // boot.unsound/supply.lost/power.fails: and is off again if it is not sound. Nothing is left that is activated or
    // being written. Without power no interface is activated. When power fails, everything is forgotten. (A-PWR-1,
    // A-PWR-1, A-PWR-5, A-IF-7, A-STO-2)
    if (!is_sound) {
        m.power.stage = PowerStage::off;
        m.interfaces.supplied = false;
        m.interfaces.exchanged = false;
        m.interfaces.asleep = false;
        for (uint8_t i = 0; i != interface_count; ++i) {
            m.interfaces.state[i] = Activation::deactivated;
            m.interfaces.drawn[i] = 0;
        }
        for (uint8_t l = 0; l != load_count; ++l)
            m.interfaces.load[l] = 0;
        m.interfaces.drawn_external = 0;
        m.interfaces.interface_budget = default_interface;
        m.interfaces.external_budget = default_external;
        m.journal.stage = JournalStage::off;
        m.journal.write = Write::nothing;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unknown;
        return PowerDid::done;
    }
    // boot.recovered: What is stored has to be recovered first. (A-PLT-6)
    if (m.journal.stage != JournalStage::idle) return PowerDid::busy;
    // boot.sound/power_up.done: checks itself, The bundles that are stored are there. Power comes back. (STF-CORE,
    // A-COR-9, A-PLT-6, A-45)
    if (!m.bundle.powered) {
        m.power.stage = PowerStage::initialised;
        m.bundle.powered = true;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_command_begins(Machine& m) noexcept {
    // command.begins: A command begins when the one before has ended. (A-COR-8)
    if (m.power.stage == PowerStage::ready && !m.power.command) {
        m.power.command = true;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_command_ends(Machine& m, uint32_t new_context) noexcept {
    if (new_context > highest_context) return PowerDid::refused;
    // command.ends: It may change the context. (A-COR-8)
    if (m.power.command) {
        m.power.command = false;
        m.power.context = new_context;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_transaction_begins(Machine& m) noexcept {
    // transaction.begins: A transaction begins, (A-COR-8)
    if (m.power.stage == PowerStage::ready && m.power.transactions < most_transactions) {
        ++m.power.transactions;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_transaction_ends(Machine& m) noexcept {
    // transaction.ends: and ends. (A-COR-8)
    if (m.power.transactions != 0) {
        --m.power.transactions;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

// Part of suspend.done/ssp.suspended/committed.
constexpr bool all_suspend_done_ssp_suspended_committed(const Machine& m) noexcept {
    for (uint8_t i = 0; i != slot_count; ++i)
        if (m.bundle.phase[i] == Phase::active || m.bundle.phase[i] == Phase::loading) return false;
    return true;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_suspend(Machine& m, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) noexcept {
    if (proposed_minimum > highest_ticks) return PowerDid::refused;
    if (proposed_maximum > highest_ticks) return PowerDid::refused;
    if (duration > highest_ticks) return PowerDid::refused;
    if (its_token > highest_token) return PowerDid::refused;
    if (m.power.stage != PowerStage::ready) return PowerDid::refused;
    // suspend.busy: While a command is pending or a transaction open the SSP is not suspended. (A-PWR-3)
    if (m.power.command || m.power.transactions != 0) return PowerDid::busy;
    if (!m.power.suspendable || duration < proposed_minimum || proposed_maximum < duration || duration > longest ||
        its_token == 0 || its_token == m.power.token) return PowerDid::refused;
    // suspend.quiet: No bundle may be Active, and none being loaded. (A-PLT-3)
    if (!all_suspend_done_ssp_suspended_committed(m)) return PowerDid::busy;
    // stored(suspend.done): The storage has to be about to commit it. (A-PLT-5)
    if (m.journal.write != Write::commit_record) return PowerDid::busy;
    // suspend.done/ssp.suspended/committed: Else it saves its context and gives out a new token, for a time within what
    // was proposed. The interfaces are suspended. With the end of the commit record it is stored. When the SSP is
    // suspended so are its interfaces, and it draws less. With its commit record a transaction is committed. (A-PWR-3,
    // A-COR-1, A-COR-3, A-COR-6, TS102221/Suspend-1, TS102221/Suspend-2, A-IF-5, A-PLT-3, A-PLT-5, A-IF-2, A-IF-5,
    // A-BUD-5, A-STO-4)
    if (m.interfaces.exchanged && !m.interfaces.asleep) {
        m.power.stage = PowerStage::suspended;
        m.power.saved = m.power.context;
        m.power.context = 0;
        m.power.token = its_token;
        m.power.shortest_time = proposed_minimum;
        m.power.agreed_time = duration;
        m.interfaces.asleep = true;
        for (uint8_t l = 0; l != load_count; ++l)
            if (m.interfaces.drawn_external > idle_external) m.interfaces.load[l] = 0;
        if (m.interfaces.drawn_external > idle_external) m.interfaces.drawn_external = 0;
        for (uint8_t i = 0; i != interface_count; ++i) {
            if (m.interfaces.state[i] == Activation::activated) m.interfaces.state[i] = Activation::suspended;
            if (m.interfaces.drawn[i] >= idle_interface) m.interfaces.drawn[i] = idle_interface;
        }
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_tick(Machine& m) noexcept {
    // time.passes: Time passes, and is counted till it is too late. (A-COR-2)
    if (m.power.stage == PowerStage::suspended && m.power.agreed_time >= m.power.elapsed &&
        m.power.elapsed <= longest) {
        ++m.power.elapsed;
        return PowerDid::done;
    }
    return PowerDid::refused;
}

// What these have in common: resume.fails/ssp.starts/restart.done/power.fails/power_loss.done,
// reset.done/ssp.starts/restart.done/power.fails/power_loss.done,
// reset.done/ssp.starts/restart.done/power.fails/refused,
// power.lost/supply.lost/restart.done/power.fails/power_loss.done,
// power.lost/supply.lost/restart.done/power.fails/refused.
[[gnu::noinline]] constexpr PowerDid as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(Machine& m, PowerDid answer) noexcept {
    m.power.shortest_time = 0;
    m.power.agreed_time = 0;
    m.power.elapsed = 0;
    m.power.terminal = 0;
    m.power.suspendable = false;
    m.power.told_class = 0;
    m.power.saved = 0;
    m.interfaces.exchanged = false;
    m.interfaces.asleep = false;
    m.interfaces.drawn_external = 0;
    m.interfaces.interface_budget = default_interface;
    m.interfaces.external_budget = default_external;
    m.scl_sessions.owes_restart = true;
    m.scl_sessions.out.length = 0;
    m.scl_sessions.goes_first = Order::own_first;
    m.journal.stage = JournalStage::off;
    m.journal.write = Write::nothing;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_resume(Machine& m, uint32_t its_token) noexcept {
    if (its_token > highest_token) return PowerDid::refused;
    if (m.power.stage != PowerStage::suspended) return PowerDid::refused;
    if (its_token != m.power.token || m.power.elapsed < m.power.shortest_time ||
        m.power.agreed_time < m.power.elapsed) {
        // resume.fails/ssp.starts/restart.done/power.fails/power_loss.done: Anything else is a fresh start, and the
        // saved context is gone. Likewise. A start deactivates all interfaces, and the default bounds hold. A host that
        // restarts has no session, and forgets what it had not sent yet. When power fails, everything is forgotten.
        // Power loss ends a load, and what was active is Enabled. (A-PWR-4, A-COR-4, A-PWR-4, A-PLT-9, A-IF-6, A-PWR-6,
        // A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43, A-45)
        if (m.bundle.powered) {
            m.power.stage = PowerStage::booting;
            m.interfaces.supplied = true;
            for (uint8_t i = 0; i != interface_count; ++i) {
                m.interfaces.state[i] = Activation::deactivated;
                m.interfaces.drawn[i] = 0;
            }
            for (uint8_t l = 0; l != load_count; ++l)
                m.interfaces.load[l] = 0;
            for (uint8_t p = 0; p != pipe_count; ++p) {
                m.scl_sessions.state[p] = Stage::closed;
                m.scl_sessions.session[p] = 0;
            }
            m.scl_sessions.out.message[0] = Message::bind;
            m.scl_sessions.out.pipe[0] = 0;
            m.scl_sessions.out.session[0] = 0;
            for (uint8_t p = 0; p != record_count; ++p)
                m.journal.part[p] = Part::unknown;
            for (uint8_t i = 0; i != slot_count; ++i) {
                if (m.bundle.phase[i] == Phase::loading) {
                    m.bundle.identity[i] = 0;
                    m.bundle.family[i] = 0;
                    m.bundle.kind[i] = Kind::other;
                    m.bundle.metadata[i] = 0;
                    m.bundle.stays_enabled[i] = false;
                    m.bundle.stays_installed[i] = false;
                    m.bundle.phase[i] = Phase::absent;
                } else if (m.bundle.phase[i] == Phase::active) m.bundle.phase[i] = Phase::enabled;
                m.bundle.port[i] = 0;
            }
            m.bundle.received = 0;
            m.bundle.expected = 0;
            m.bundle.fallback_open = false;
            m.bundle.reply = 0;
            m.bundle.powered = false;
            return as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(m, PowerDid::started_anew);
        }
        return PowerDid::refused;
    }
    // resume.done/ssp.resumed: The right token at the right time brings back the saved context. The interfaces may be
    // resumed. Resuming activates no interface. (TS102221/Resume-1, EP3588275/1, EP3588275/2, A-IF-5, A-PLT-8, A-IF-5)
    if (m.interfaces.asleep) {
        m.power.stage = PowerStage::ready;
        m.power.context = m.power.saved;
        m.power.saved = 0;
        m.power.shortest_time = 0;
        m.power.agreed_time = 0;
        m.power.elapsed = 0;
        m.interfaces.asleep = false;
        return PowerDid::resumed;
    }
    return PowerDid::refused;
}

// What these have in common: ssp.stops/supply.lost/restart.done/power.fails/power_loss.done,
// reset.done/ssp.starts/restart.done/power.fails/power_loss.done,
// power.lost/supply.lost/restart.done/power.fails/power_loss.done.
[[gnu::noinline]] constexpr PowerDid as_in_ssp_stops_supply_lost_restart_done_power_fails_power_loss_done(Machine& m, PowerDid answer) noexcept {
    m.power.context = 0;
    m.power.command = false;
    m.power.transactions = 0;
    m.bundle.received = 0;
    m.bundle.expected = 0;
    m.bundle.fallback_open = false;
    m.bundle.reply = 0;
    m.bundle.powered = false;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_stop(Machine& m) noexcept {
    if (m.power.stage != PowerStage::initialised && m.power.stage != PowerStage::ready) return PowerDid::refused;
    if (m.power.command || m.power.transactions != 0) {
        // ssp.stop_busy: While a command is pending or a transaction open the SSP does not stop. (A-COR-7)
        if (m.power.stage == PowerStage::ready) return PowerDid::busy;
        return PowerDid::refused;
    }
    // stop.waits: It waits for the storage. (A-PLT-9)
    if (m.journal.stage != JournalStage::idle) return PowerDid::busy;
    // ssp.stops/supply.lost/restart.done/power.fails/power_loss.done: Else it stops. All interfaces are deactivated,
    // all sessions closed, and bundles stop. Without power no interface is activated. A host that restarts has no
    // session, and forgets what it had not sent yet. When power fails, everything is forgotten. Power loss ends a load,
    // and what was active is Enabled. (A-COR-7, A-COR-7, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43,
    //
    if (m.bundle.powered) {
        m.power.stage = PowerStage::stopped;
        m.power.terminal = 0;
        m.power.suspendable = false;
        m.power.told_class = 0;
        m.interfaces.supplied = false;
        m.interfaces.exchanged = false;
        m.interfaces.asleep = false;
        for (uint8_t i = 0; i != interface_count; ++i) {
            m.interfaces.state[i] = Activation::deactivated;
            m.interfaces.drawn[i] = 0;
        }
        for (uint8_t l = 0; l != load_count; ++l)
            m.interfaces.load[l] = 0;
        m.interfaces.drawn_external = 0;
        m.interfaces.interface_budget = default_interface;
        m.interfaces.external_budget = default_external;
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.scl_sessions.state[p] = Stage::closed;
            m.scl_sessions.session[p] = 0;
        }
        m.scl_sessions.owes_restart = true;
        m.scl_sessions.out.message[0] = Message::bind;
        m.scl_sessions.out.pipe[0] = 0;
        m.scl_sessions.out.session[0] = 0;
        m.scl_sessions.out.length = 0;
        m.scl_sessions.goes_first = Order::own_first;
        m.journal.stage = JournalStage::off;
        m.journal.write = Write::nothing;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unknown;
        for (uint8_t i = 0; i != slot_count; ++i) {
            if (m.bundle.phase[i] == Phase::loading) {
                m.bundle.identity[i] = 0;
                m.bundle.family[i] = 0;
                m.bundle.kind[i] = Kind::other;
                m.bundle.metadata[i] = 0;
                m.bundle.stays_enabled[i] = false;
                m.bundle.stays_installed[i] = false;
                m.bundle.phase[i] = Phase::absent;
            } else if (m.bundle.phase[i] == Phase::active) m.bundle.phase[i] = Phase::enabled;
            m.bundle.port[i] = 0;
        }
        return as_in_ssp_stops_supply_lost_restart_done_power_fails_power_loss_done(m, PowerDid::done);
    }
    return PowerDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_reset(Machine& m) noexcept {
    if (m.power.stage == PowerStage::off) return PowerDid::refused;
    // reset.done/ssp.starts/restart.done/power.fails/power_loss.done: A reset starts anew. All interfaces are
    // deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. A start deactivates
    // all interfaces, and the default bounds hold. A host that restarts has no session, and forgets what it had not
    // sent yet. When power fails, everything is forgotten. Power loss ends a load, and what was active is Enabled.
    // (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43, A-45)
    if (m.bundle.powered) {
        m.power.stage = PowerStage::booting;
        m.interfaces.supplied = true;
        for (uint8_t i = 0; i != interface_count; ++i) {
            m.interfaces.state[i] = Activation::deactivated;
            m.interfaces.drawn[i] = 0;
        }
        for (uint8_t l = 0; l != load_count; ++l)
            m.interfaces.load[l] = 0;
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.scl_sessions.state[p] = Stage::closed;
            m.scl_sessions.session[p] = 0;
        }
        m.scl_sessions.out.message[0] = Message::bind;
        m.scl_sessions.out.pipe[0] = 0;
        m.scl_sessions.out.session[0] = 0;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unknown;
        for (uint8_t i = 0; i != slot_count; ++i) {
            if (m.bundle.phase[i] == Phase::loading) {
                m.bundle.identity[i] = 0;
                m.bundle.family[i] = 0;
                m.bundle.kind[i] = Kind::other;
                m.bundle.metadata[i] = 0;
                m.bundle.stays_enabled[i] = false;
                m.bundle.stays_installed[i] = false;
                m.bundle.phase[i] = Phase::absent;
            } else if (m.bundle.phase[i] == Phase::active) m.bundle.phase[i] = Phase::enabled;
            m.bundle.port[i] = 0;
        }
        as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(m, PowerDid::done);
        return as_in_ssp_stops_supply_lost_restart_done_power_fails_power_loss_done(m, PowerDid::done);
    }
    // reset.done/ssp.starts/restart.done/power.fails/refused: A reset starts anew. All interfaces are deactivated, all
    // sessions closed, what was being written is cut, loads end and bundles stop. A start deactivates all interfaces,
    // and the default bounds hold. A host that restarts has no session, and forgets what it had not sent yet. When
    // power fails, everything is forgotten. (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7,
    // A-STO-2)
    m.power.stage = PowerStage::booting;
    m.power.context = 0;
    m.power.command = false;
    m.power.transactions = 0;
    m.interfaces.supplied = true;
    for (uint8_t i = 0; i != interface_count; ++i) {
        m.interfaces.state[i] = Activation::deactivated;
        m.interfaces.drawn[i] = 0;
    }
    for (uint8_t l = 0; l != load_count; ++l)
        m.interfaces.load[l] = 0;
    for (uint8_t p = 0; p != pipe_count; ++p) {
        m.scl_sessions.state[p] = Stage::closed;
        m.scl_sessions.session[p] = 0;
    }
    m.scl_sessions.out.message[0] = Message::bind;
    m.scl_sessions.out.pipe[0] = 0;
    m.scl_sessions.out.session[0] = 0;
    for (uint8_t p = 0; p != record_count; ++p)
        m.journal.part[p] = Part::unknown;
    return as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(m, PowerDid::done);
}

[[nodiscard, gnu::always_inline]] constexpr PowerDid power_power_lost(Machine& m) noexcept {
    // power.lost/supply.lost/restart.done/power.fails/power_loss.done: Power may be lost at any moment. All interfaces
    // are deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. Without power no
    // interface is activated. A host that restarts has no session, and forgets what it had not sent yet. When power
    // fails, everything is forgotten. Power loss ends a load, and what was active is Enabled. (A-PWR-5, A-COR-5,
    // A-PWR-5, A-PLT-9, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43, A-45)
    if (m.bundle.powered) {
        m.power.stage = PowerStage::off;
        m.interfaces.supplied = false;
        for (uint8_t i = 0; i != interface_count; ++i) {
            m.interfaces.state[i] = Activation::deactivated;
            m.interfaces.drawn[i] = 0;
        }
        for (uint8_t l = 0; l != load_count; ++l)
            m.interfaces.load[l] = 0;
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.scl_sessions.state[p] = Stage::closed;
            m.scl_sessions.session[p] = 0;
        }
        m.scl_sessions.out.message[0] = Message::bind;
        m.scl_sessions.out.pipe[0] = 0;
        m.scl_sessions.out.session[0] = 0;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unknown;
        for (uint8_t i = 0; i != slot_count; ++i) {
            if (m.bundle.phase[i] == Phase::loading) {
                m.bundle.identity[i] = 0;
                m.bundle.family[i] = 0;
                m.bundle.kind[i] = Kind::other;
                m.bundle.metadata[i] = 0;
                m.bundle.stays_enabled[i] = false;
                m.bundle.stays_installed[i] = false;
                m.bundle.phase[i] = Phase::absent;
            } else if (m.bundle.phase[i] == Phase::active) m.bundle.phase[i] = Phase::enabled;
            m.bundle.port[i] = 0;
        }
        as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(m, PowerDid::done);
        return as_in_ssp_stops_supply_lost_restart_done_power_fails_power_loss_done(m, PowerDid::done);
    }
    // power.lost/supply.lost/restart.done/power.fails/refused: Power may be lost at any moment. All interfaces are
    // deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. Without power no
    // interface is activated. A host that restarts has no session, and forgets what it had not sent yet. When power
    // fails, everything is forgotten. (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2)
    m.power.stage = PowerStage::off;
    m.power.context = 0;
    m.power.command = false;
    m.power.transactions = 0;
    m.interfaces.supplied = false;
    for (uint8_t i = 0; i != interface_count; ++i) {
        m.interfaces.state[i] = Activation::deactivated;
        m.interfaces.drawn[i] = 0;
    }
    for (uint8_t l = 0; l != load_count; ++l)
        m.interfaces.load[l] = 0;
    for (uint8_t p = 0; p != pipe_count; ++p) {
        m.scl_sessions.state[p] = Stage::closed;
        m.scl_sessions.session[p] = 0;
    }
    m.scl_sessions.out.message[0] = Message::bind;
    m.scl_sessions.out.pipe[0] = 0;
    m.scl_sessions.out.session[0] = 0;
    for (uint8_t p = 0; p != record_count; ++p)
        m.journal.part[p] = Part::unknown;
    return as_in_resume_fails_ssp_starts_restart_done_power_fails_power_loss_done(m, PowerDid::done);
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_activate(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // interface.activated: An interface is activated, (STF-INTERFACES, A-IF-2)
    if (m.interfaces.supplied && !m.interfaces.asleep && m.interfaces.state[interface] == Activation::deactivated) {
        m.interfaces.state[interface] = Activation::activated;
        return InterfacesDid::done;
    }
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_suspend(Machine& m, uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // interface.suspended: suspended, (STF-INTERFACES, A-BUD-5)
    if (m.interfaces.state[interface] == Activation::activated) {
        m.interfaces.state[interface] = Activation::suspended;
        if (m.interfaces.drawn[interface] >= idle_interface) m.interfaces.drawn[interface] = idle_interface;
        return InterfacesDid::done;
    }
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_deactivate(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // interface.deactivated: and deactivated; what is bound to it stays bound. (STF-INTERFACES, A-IF-1)
    if (m.interfaces.state[interface] != Activation::deactivated) {
        m.interfaces.state[interface] = Activation::deactivated;
        m.interfaces.drawn[interface] = 0;
        return InterfacesDid::done;
    }
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_terminal_resumes(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // interface.resumed_by_terminal: resumed by the terminal (STF-INTERFACES, A-IF-4)
    if (m.interfaces.state[interface] == Activation::suspended && !m.interfaces.asleep) {
        m.interfaces.state[interface] = Activation::activated;
        return InterfacesDid::done;
    }
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_ssp_resumes(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // interface.resumed_by_ssp: or by the SSP, (STF-INTERFACES, A-IF-4)
    if (m.interfaces.state[interface] == Activation::suspended && !m.interfaces.asleep) {
        m.interfaces.state[interface] = Activation::activated;
        return InterfacesDid::done;
    }
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_packet_moves(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    // packet.moves: A packet moves on an interface that is activated. (A-IF-3)
    if (m.interfaces.state[interface] == Activation::activated) return InterfacesDid::moved;
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_bind_pipes(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    if (m.interfaces.state[interface] != Activation::activated) return InterfacesDid::refused;
    // pipes.bound/committed: Pipes are bound to an interface, With the end of the commit record it is stored. With its
    // commit record a transaction is committed. (A-IF-7, A-PLT-5, A-STO-4)
    if (m.journal.write == Write::commit_record) {
        m.interfaces.bound[interface] = true;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return InterfacesDid::done;
    }
    // stored(pipes.bound): The storage has to be about to commit it. (A-PLT-5)
    return InterfacesDid::refused;
}

// Part of pipes.unbound/committed.
constexpr bool any_pipes_unbound_committed(const Machine& m, uint8_t interface) noexcept {
    for (uint8_t i = 0; i != slot_count; ++i)
        if (m.bundle.phase[i] == Phase::active && m.platform.mapped[i] && m.platform.via[i] == interface) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_unbind_pipes(Machine& m,
    uint8_t interface) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    if (m.interfaces.state[interface] != Activation::activated) return InterfacesDid::refused;
    // stored(pipes.unbound): The storage has to be about to commit it. (A-PLT-5)
    if (m.journal.write != Write::commit_record) return InterfacesDid::refused;
    // pipes.unbound/committed: and unbound. With the end of the commit record it is stored. With its commit record a
    // transaction is committed. (A-IF-7, A-PLT-5, A-STO-4)
    if (!any_pipes_unbound_committed(m, interface)) {
        m.interfaces.bound[interface] = false;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return InterfacesDid::done;
    }
    // unbind.unused: No bundle that is Active may be reached by them. (A-PLT-2)
    return InterfacesDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr InterfacesDid interfaces_draw(Machine& m, uint8_t interface,
    uint16_t current) noexcept {
    if (interface >= interface_count) return InterfacesDid::refused;
    if (current > highest_current) return InterfacesDid::refused;
    if (m.interfaces.state[interface] == Activation::deactivated) return InterfacesDid::refused;
    // draw.over_budget: More is refused. (A-PWR-6, A-BUD-4)
    if (m.interfaces.interface_budget < current ||
        (m.interfaces.state[interface] != Activation::activated && current > idle_interface)) {
        return InterfacesDid::over_budget;
    }
    // draw.granted: What lies within the budget may be drawn through an interface. (A-PWR-6, A-BUD-1, A-BUD-5)
    m.interfaces.drawn[interface] = current;
    return InterfacesDid::done;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_power_up(Machine& m, bool commit_is_good,
    uint32_t commit_count, bool mark_is_good, uint32_t mark_count) noexcept {
    if (commit_count > highest_count) return JournalDid::refused;
    if (mark_count > highest_count) return JournalDid::refused;
    // journal.starts: It is read when the SSP starts. (A-PLT-6)
    if (m.power.stage != PowerStage::booting) return JournalDid::refused;
    if (m.journal.stage != JournalStage::off) return JournalDid::refused;
    // start.ready: When the mark has the number of the commit record, or there is no valid commit record, nothing is
    // left to do. (A-STO-5)
    if (mark_is_good && (!commit_is_good || commit_count == mark_count)) {
        m.journal.stage = JournalStage::idle;
        m.journal.number = mark_count;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unchanged;
        return JournalDid::ready;
    }
    // start.damaged: Anything else was not left by this journal. (A-STO-9)
    if (!commit_is_good || (mark_is_good && commit_count != mark_count + 1)) {
        m.journal.stage = JournalStage::damaged;
        return JournalDid::is_damaged;
    }
    // start.copies: When the commit record is one ahead of the mark, or there is no valid mark, its transaction is
    // copied home again. (A-STO-4, A-STO-5)
    m.journal.stage = JournalStage::copying;
    m.journal.number = commit_count;
    return JournalDid::copy_again;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_tell(Machine& m, uint8_t record,
    bool is_listed) noexcept {
    if (record >= record_count) return JournalDid::refused;
    // start.listed: The commit record tells of each record whether it is of the transaction. (A-STO-5)
    if (m.journal.stage == JournalStage::copying && m.journal.part[record] == Part::unknown) {
        m.journal.part[record] = is_listed ? Part::saved : Part::unchanged;
        return JournalDid::done;
    }
    return JournalDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_begin(Machine& m) noexcept {
    // journal.begins: A transaction begins when the SSP is ready. (A-PLT-1)
    if (m.power.stage != PowerStage::ready) return JournalDid::refused;
    if (m.journal.stage != JournalStage::idle) return JournalDid::refused;
    // begin.done: A transaction begins when the one before is finished. (A-STO-4)
    if (m.journal.number < highest) {
        m.journal.stage = JournalStage::open;
        return JournalDid::done;
    }
    // begin.used_up: When the numbers are used up, no transaction begins. (A-STO-6)
    return JournalDid::used_up;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_change(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return JournalDid::refused;
    // change.written: The new value of a record that the transaction has not changed yet is written to the journal.
    // (A-STO-4, A-STO-8)
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing &&
        m.journal.part[record] == Part::unchanged) {
        m.journal.write = Write::journal_record;
        m.journal.at = record;
        return JournalDid::write_it;
    }
    return JournalDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_abort(Machine& m) noexcept {
    // given.up: A transaction that is not committed is given up, and nothing of it is left. (A-STO-4)
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing) {
        m.journal.stage = JournalStage::idle;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unchanged;
        return JournalDid::done;
    }
    return JournalDid::refused;
}

// Part of commit.written.
constexpr bool any_commit_written(const Machine& m) noexcept {
    for (uint8_t p = 0; p != record_count; ++p)
        if (m.journal.part[p] == Part::saved) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_commit(Machine& m) noexcept {
    // commit.written: When its values are in the journal, the commit record is written, with the next number. (A-STO-4,
    // A-STO-5)
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing && m.journal.number < highest &&
        any_commit_written(m)) {
        m.journal.write = Write::commit_record;
        ++m.journal.number;
        return JournalDid::write_it;
    }
    return JournalDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_copy(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return JournalDid::refused;
    // copy.written: A record whose new value is in the journal only is copied home. (A-STO-4)
    if (m.journal.stage == JournalStage::copying && m.journal.write == Write::nothing &&
        m.journal.part[record] == Part::saved) {
        m.journal.write = Write::home_record;
        m.journal.at = record;
        return JournalDid::write_it;
    }
    return JournalDid::refused;
}

// Part of finish.written.
constexpr bool all_finish_written(const Machine& m) noexcept {
    for (uint8_t p = 0; p != record_count; ++p)
        if (m.journal.part[p] != Part::unchanged && m.journal.part[p] != Part::copied) return false;
    return true;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_finish(Machine& m) noexcept {
    // finish.written: When all is copied, the mark is written. (A-STO-4)
    if (m.journal.stage == JournalStage::copying && m.journal.write == Write::nothing && all_finish_written(m)) {
        m.journal.write = Write::mark;
        return JournalDid::write_it;
    }
    return JournalDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr JournalDid journal_read(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return JournalDid::refused;
    // read.home: A record is read at its home, (A-STO-10)
    if (m.journal.stage == JournalStage::idle || m.journal.stage == JournalStage::open ||
        (m.journal.stage == JournalStage::copying &&
        (m.journal.part[record] == Part::unchanged || m.journal.part[record] == Part::copied))) {
        return JournalDid::from_home;
    }
    // read.journal: and in the journal while it is committed and not copied home. (A-STO-10)
    if (m.journal.stage == JournalStage::copying && m.journal.part[record] == Part::saved) {
        return JournalDid::from_journal;
    }
    return JournalDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_map_pipe(Machine& m, uint8_t pipe,
    uint8_t interface) noexcept {
    if (pipe >= pipe_count) return PlatformDid::refused;
    if (interface >= interface_count) return PlatformDid::refused;
    // pipe.mapped/committed: A pipe is mapped to an interface, With the end of the commit record it is stored. With its
    // commit record a transaction is committed. (A-PLT-2, A-PLT-7, A-PLT-5, A-STO-4)
    if (m.power.stage == PowerStage::ready && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1 && m.bundle.phase[pipe] != Phase::active && !m.platform.mapped[pipe] &&
        m.journal.write == Write::commit_record) {
        m.platform.mapped[pipe] = true;
        m.platform.via[pipe] = interface;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return PlatformDid::done;
    }
    return PlatformDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_unmap_pipe(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return PlatformDid::refused;
    // pipe.unmapped/committed: or is not any more. With the end of the commit record it is stored. With its commit
    // record a transaction is committed. (A-PLT-2, A-PLT-7, A-PLT-5, A-STO-4)
    if (m.power.stage == PowerStage::ready && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1 && m.bundle.phase[pipe] != Phase::active && m.platform.mapped[pipe] &&
        m.journal.write == Write::commit_record) {
        m.platform.mapped[pipe] = false;
        m.platform.via[pipe] = 0;
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return PlatformDid::done;
    }
    return PlatformDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_name_set_up(Machine& m) noexcept {
    // set_up.named/committed: The terminal names its set-up of pipes. With the end of the commit record it is stored.
    // With its commit record a transaction is committed. (A-PLT-11, A-PLT-5, A-STO-4)
    if (m.power.stage == PowerStage::ready && m.journal.write == Write::commit_record) {
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::copying;
        return PlatformDid::done;
    }
    return PlatformDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_tell_capabilities(Machine& m,
    uint32_t its_capability, bool can_suspend, uint16_t for_interfaces, uint16_t for_external) noexcept {
    if (its_capability > highest_capability) return PlatformDid::refused;
    if (for_interfaces > highest_current) return PlatformDid::refused;
    if (for_external > highest_current) return PlatformDid::refused;
    // capabilities.told/capabilities.exchanged/budgets.declared: The capabilities of the terminal and what it can give
    // are told together. Capabilities are exchanged once after a start; then the SSP is ready. The terminal declares
    // the budgets once, and they hold at once. (A-PWR-2, TS103666-1:ASN1/InterfacePowerSupply,
    // TS103666-1:ASN1/ExternalPowerSupply, A-PWR-2, A-COR-1, TS103666-1:ASN1/SspClass, A-PWR-2, A-PWR-6, A-BUD-2,
    // A-BUD-3, TS103666-1:ASN1/InterfacePowerSupply, TS103666-1:ASN1/ExternalPowerSupply)
    if (m.power.stage == PowerStage::initialised && its_capability != 0 && m.interfaces.supplied &&
        !m.interfaces.exchanged) {
        m.power.stage = PowerStage::ready;
        m.power.terminal = its_capability;
        m.power.suspendable = can_suspend;
        m.power.told_class = own_class;
        m.interfaces.exchanged = true;
        m.interfaces.interface_budget = for_interfaces;
        m.interfaces.external_budget = for_external;
        for (uint8_t i = 0; i != interface_count; ++i)
            if (m.interfaces.drawn[i] >= for_interfaces) m.interfaces.drawn[i] = for_interfaces;
        for (uint8_t l = 0; l != load_count; ++l)
            if (for_external < m.interfaces.drawn_external) m.interfaces.load[l] = 0;
        if (for_external < m.interfaces.drawn_external) m.interfaces.drawn_external = 0;
        return PlatformDid::done;
    }
    return PlatformDid::refused;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_platform_draws(Machine& m, uint16_t current) noexcept {
    if (current > highest_current) return PlatformDid::refused;
    if (!m.interfaces.supplied) return PlatformDid::refused;
    // own.over_budget/external.over_budget: within its budget. more is refused. (A-PWR-6, A-BUD-4, A-PWR-6, A-BUD-4)
    if (m.interfaces.external_budget < (m.interfaces.drawn_external > m.interfaces.load[4]
        ? m.interfaces.drawn_external - m.interfaces.load[4] : 0) + current ||
        (m.interfaces.asleep &&
        (m.interfaces.drawn_external > m.interfaces.load[4] ? m.interfaces.drawn_external - m.interfaces.load[4]
        : 0) + current > idle_external)) {
        return PlatformDid::over_budget;
    }
    // own.granted/external.granted: The platform itself draws from the external supply Likewise from the external
    // supply, together with all that is active: (A-PWR-6, A-PWR-6, A-BUD-5)
    m.interfaces.drawn_external = static_cast<uint16_t>((m.interfaces.drawn_external > m.interfaces.load[4]
        ? m.interfaces.drawn_external - m.interfaces.load[4] : 0) + current);
    m.interfaces.load[4] = current;
    return PlatformDid::done;
}

[[nodiscard, gnu::always_inline]] constexpr PlatformDid platform_write_ends(Machine& m) noexcept {
    if (m.journal.write == Write::journal_record || m.journal.write == Write::home_record) {
        // value.ends/saved: A value is written, The value is in the journal. (A-STO-4, A-STO-4)
        if (m.journal.write == Write::journal_record) {
            m.journal.write = Write::nothing;
            m.journal.part[m.journal.at] = Part::saved;
            return PlatformDid::done;
        }
        // value.ends/copied: A value is written, The value is at home. (A-STO-4, A-STO-4)
        m.journal.write = Write::nothing;
        m.journal.part[m.journal.at] = Part::copied;
        return PlatformDid::done;
    }
    // mark.ends/finished: or the mark; a commit record ends with the command it is of. With the mark the transaction is
    // finished. (A-STO-4, A-STO-4)
    if (m.journal.write == Write::mark) {
        m.journal.write = Write::nothing;
        m.journal.stage = JournalStage::idle;
        for (uint8_t p = 0; p != record_count; ++p)
            m.journal.part[p] = Part::unchanged;
        return PlatformDid::done;
    }
    return PlatformDid::refused;
}

}  // namespace ssp::generated::platform
