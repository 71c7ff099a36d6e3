// SPDX-License-Identifier: Apache-2.0
// The rules of the table of bundles, written by hand: for each event a guard, and what is done where the guard lets it.

#pragma once

#include "bundles.hpp"

namespace peers {

// ---- installation -----------------------------------------------------------------------------------------------

// An offer for an absent slot.
template <class M>
Answer may_start(M& m, const InstallStart& e) {
    if (session_open(m)) return Answer::busy;
    if (!m.powered) return Answer::refused;
    if (!e.intent) return Answer::no_intent;
    if (e.authentic && e.compatible && is_known(m, e.identity)) return Answer::already_installed;
    if (e.authentic && e.compatible && e.segments != 0 && (e.kind == Kind::other) != (e.family == 0)) return Answer::done;
    m.fallback_open = true;
    return !e.authentic ? Answer::not_authentic : !e.compatible ? Answer::not_compatible : Answer::inconsistent;
}
// Into a slot in use.
template <class M>
Answer why_not_start(const M& m) {
    return session_open(m) ? Answer::busy : m.powered ? Answer::occupied : Answer::refused;
}
inline void begin_load(Data& d, uint8_t slot, const InstallStart& e) {
    d.identity[slot] = e.identity;
    d.family[slot] = e.family;
    d.kind[slot] = e.kind;
    d.metadata[slot] = e.metadata;
    d.stays_enabled[slot] = e.keep_enabled;
    d.stays_installed[slot] = e.keep_installed;
    d.expected = e.segments;
    d.fallback_open = false;
}

inline Answer may_take(const Data& d, const InstallSegment& e) {
    if (d.received >= d.expected || e.segment != d.received + 1) return Answer::wrong_sequence;
    return e.authentic ? Answer::done : Answer::not_authentic;
}
inline void take(Data& d) { ++d.received; }
// What ends a load that went wrong.
inline void fail_load(Data& d, uint8_t slot) {
    erase_load(d, slot);
    d.fallback_open = true;
}

inline Answer may_commit(const Data& d, const InstallCommit& e) {
    if (d.received != d.expected) return Answer::wrong_sequence;
    if (!e.authentic) return Answer::not_authentic;
    return is_notifiable(d) ? Answer::done : Answer::notifications_full;
}
inline void commit(Data& d, uint8_t slot) {
    d.received = 0;
    d.expected = 0;
    notify(d, Operation::installation, d.identity[slot]);
}

// ---- life -------------------------------------------------------------------------------------------------------

template <class M>
Answer may_enable(const M& m, uint8_t slot, Enable e) {
    if (!m.powered) return Answer::refused;
    if (!e.intent) return Answer::no_intent;
    if (!has_room(m, slot)) return Answer::limit_reached;
    return is_notifiable(m) ? Answer::done : Answer::notifications_full;
}
inline void enable(Data& d, uint8_t slot) { notify(d, Operation::enabling, d.identity[slot]); }

inline Answer may_disable(const Data& d, uint8_t slot, Disable e) {
    if (!d.powered) return Answer::refused;
    if (!e.intent) return Answer::no_intent;
    if (d.stays_enabled[slot]) return Answer::forbidden;
    if (d.holds_ppr1[slot]) return Answer::profile_forbids;
    return is_notifiable(d) ? Answer::done : Answer::notifications_full;
}
inline void disable(Data& d, uint8_t slot) {
    d.port[slot] = 0;
    notify(d, Operation::disabling, d.identity[slot]);
}

inline Answer may_remove(const Data& d, uint8_t slot, Remove e) {
    if (!d.powered) return Answer::refused;
    if (!e.intent) return Answer::no_intent;
    if (d.stays_installed[slot]) return Answer::forbidden;
    if (d.holds_ppr2[slot]) return Answer::profile_forbids;
    return is_notifiable(d) ? Answer::done : Answer::notifications_full;
}
inline void remove(Data& d, uint8_t slot) {
    notify(d, Operation::deletion, d.identity[slot]);
    clear_slot(d, slot);
    d.reply = 0;
}

inline Answer may_activate(const Data& d, uint8_t slot, Activate e) {
    if (!d.powered) return Answer::refused;
    if ((d.family[slot] == 0) != (e.port != 0)) return Answer::wrong_port;
    return is_taken(d, e.port) ? Answer::port_in_use : Answer::done;
}
inline void activate(Data& d, uint8_t slot, Activate e) { d.port[slot] = e.port; }
inline void stop(Data& d, uint8_t slot) { d.port[slot] = 0; }

// What is answered where nothing can be done but to say why, if there is power.
inline Answer if_powered(const Data& d, Answer a) { return d.powered ? a : Answer::refused; }

// ---- services ---------------------------------------------------------------------------------------------------

inline Answer may_read(const Data& d) { return if_powered(d, Answer::done); }
inline void read(Data& d, uint8_t slot) { d.reply = d.metadata[slot]; }

inline Answer may_update(const Data& d, UpdateMetadata e) { return if_powered(d, e.authentic ? Answer::done : Answer::not_authentic); }
inline void update(Data& d, uint8_t slot, UpdateMetadata e) { d.metadata[slot] = e.metadata; }

// Profiles are for RSP Telecom Bundles only: `a` is the answer to one.
inline Answer if_rsp(const Data& d, uint8_t slot, Answer a) { return d.kind[slot] == Kind::rsp_telecom ? a : Answer::wrong_kind; }

inline Answer may_download(const Data& d, uint8_t slot, DownloadProfile e) {
    return if_powered(d, if_rsp(d, slot, e.compatible ? Answer::done : Answer::not_compatible));
}
inline void download(Data& d, uint8_t slot, DownloadProfile e) {
    if (e.with_ppr2) d.holds_ppr2[slot] = true;
}
inline Answer may_change(const Data& d, uint8_t slot) { return if_powered(d, if_rsp(d, slot, Answer::done)); }
inline void change(Data& d, uint8_t slot, ProfilesChanged e) {
    d.holds_ppr1[slot] = e.with_ppr1;
    d.holds_ppr2[slot] = e.with_ppr2;
}
// Of a Disabled bundle.
inline Answer why_no_profile(const Data& d, uint8_t slot) { return if_powered(d, if_rsp(d, slot, Answer::not_enabled)); }

// A fallback served by a bundle that would answer `a`.
inline Answer may_fall_back(const Data& d, FallBack e, Answer a) {
    if (!d.fallback_open) return if_powered(d, Answer::no_fallback);
    return e.authentic ? a : Answer::not_authentic;
}
inline void fall_back(Data& d) { d.fallback_open = false; }

// ---- power ------------------------------------------------------------------------------------------------------

inline void lose_power_while_loading(Data& d, uint8_t slot) {
    clear_slot(d, slot);
    d.port[slot] = 0;
}
inline void lose_power(Data& d, uint8_t slot) { d.port[slot] = 0; }

// ---- what no phase of a slot decides ----------------------------------------------------------------------------

inline Answer acknowledge(Data& d, uint8_t which) {
    if (!d.powered || d.pending.length == 0) return Answer::refused;
    if (d.pending.number[0] != which) return Answer::wrong_sequence;
    for (uint8_t k = 0; k != pending_capacity - 1; ++k) {
        d.pending.number[k] = d.pending.number[k + 1];
        d.pending.operation[k] = d.pending.operation[k + 1];
        d.pending.subject[k] = d.pending.subject[k + 1];
    }
    d.pending.number[pending_capacity - 1] = 0;
    d.pending.operation[pending_capacity - 1] = Operation::installation;
    d.pending.subject[pending_capacity - 1] = 0;
    --d.pending.length;
    return Answer::done;
}

template <class M>
Answer update_loader(M& m, uint8_t version, bool authentic) {
    if (session_open(m)) return Answer::busy;
    if (!m.powered) return Answer::refused;
    if (!authentic) return Answer::not_authentic;
    if (version <= m.loader_version) return Answer::not_newer;
    m.loader_version = version;
    return Answer::done;
}

inline Answer name_platform(Data& d, uint8_t platform) {
    if (!d.powered) return Answer::refused;
    if (d.platform != 0) return Answer::already;
    if (platform == 0) return Answer::refused;
    d.platform = platform;
    return Answer::done;
}

// Of the whole table; `of_each` does what is to be done with each slot.
template <class M, class OfEach>
Answer power_loss(M& m, OfEach of_each) {
    if (!m.powered) return Answer::refused;
    for (uint8_t slot = 0; slot != slots; ++slot) of_each(slot);
    m.received = 0;
    m.expected = 0;
    m.fallback_open = false;
    m.reply = 0;
    m.powered = false;
    return Answer::done;
}
inline Answer power_up(Data& d) {
    if (d.powered) return Answer::refused;
    d.powered = true;
    return Answer::done;
}

}  // namespace peers
