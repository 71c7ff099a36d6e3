// SPDX-License-Identifier: Apache-2.0
// What the peers of the generated table of bundles share, written by hand: its data, its guards, and what a rule does to the
// data. The phase of a slot is not here: to keep it, and to find by it what an event does, is what the peers differ in.
//
// `M` is the machine of a peer: a Data, and `phase(slot)`. A guard `may_..` says Answer::done if the event is to be
// carried out, or why it is not. It asks nothing that the phase of the slot has answered already.

#pragma once

#include <stdint.h>

namespace peers {

enum class Phase : uint8_t { absent, loading, disabled, enabled, active };
enum class Kind : uint8_t { other, standalone_telecom, rsp_telecom, m2m_telecom };
enum class Operation : uint8_t { installation, enabling, disabling, deletion };
enum class Answer : uint8_t { done, refused, busy, occupied, no_intent, not_authentic, not_compatible, already_installed, inconsistent,
                              wrong_sequence, already, not_disabled, not_enabled, forbidden, profile_forbids, limit_reached,
                              notifications_full, wrong_port, port_in_use, wrong_kind, no_fallback, not_newer };

constexpr uint8_t slots = 8, identities = 16, families = 4, kinds = 4, ports = 3, metadata_values = 17, segment_values = 16, versions = 16,
                  platforms = 4, pending_capacity = 4, highest_serial = 255, telecom_limit = 2, other_limit = 3;

struct Data {
    uint8_t identity[slots];
    uint8_t family[slots];  // 0: telecom
    Kind kind[slots];
    uint8_t metadata[slots];
    bool stays_enabled[slots], stays_installed[slots];  // the policy of the bundle
    bool holds_ppr1[slots], holds_ppr2[slots];          // the rules of its profiles
    uint8_t port[slots];                                // 0: none
    bool powered;
    uint8_t received, expected;  // segments
    bool fallback_open;
    uint8_t reply;
    struct {
        uint8_t number[pending_capacity];
        Operation operation[pending_capacity];
        uint8_t subject[pending_capacity];
        uint8_t length;
    } pending;
    uint8_t issued, loader_version, platform;
};

// ---- events of a slot -------------------------------------------------------------------------------------------

struct InstallStart {
    uint8_t identity, family;
    Kind kind;
    uint8_t metadata;
    bool keep_enabled, keep_installed;
    uint8_t segments;
    bool intent, authentic, compatible;
};
struct InstallSegment {
    uint8_t segment;
    bool authentic;
};
struct InstallCommit {
    bool authentic;
};
struct InstallAbort {};
struct Enable {
    bool intent;
};
struct Disable {
    bool intent;
};
struct Remove {
    bool intent;
};
struct Activate {
    uint8_t port;
};
struct Stop {};
struct ReadMetadata {};
struct UpdateMetadata {
    uint8_t metadata;
    bool authentic;
};
struct DownloadProfile {
    bool with_ppr2, compatible;
};
struct ProfilesChanged {
    bool with_ppr1, with_ppr2;
};
struct FallBack {
    bool authentic;
};
struct PowerLoss {};

// ---- what guards ask --------------------------------------------------------------------------------------------

constexpr bool is_runnable(Phase p) { return p == Phase::enabled || p == Phase::active; }
constexpr bool is_installed(Phase p) { return p == Phase::disabled || is_runnable(p); }

template <class M>
bool session_open(const M& m) {
    for (uint8_t j = 0; j != slots; ++j)
        if (m.phase(j) == Phase::loading) return true;
    return false;
}

template <class M>
bool is_known(const M& m, uint8_t identity) {
    for (uint8_t j = 0; j != slots; ++j)
        if (m.identity[j] == identity && is_installed(m.phase(j))) return true;
    return false;
}

template <class M>
bool has_room(const M& m, uint8_t slot) {
    const uint8_t family = m.family[slot];
    uint8_t running = 0;
    for (uint8_t j = 0; j != slots; ++j)
        if (m.family[j] == family && is_runnable(m.phase(j))) ++running;
    return running < (family == 0 ? telecom_limit : other_limit);
}

inline bool is_taken(const Data& d, uint8_t port) {
    if (port == 0) return false;
    for (uint8_t j = 0; j != slots; ++j)
        if (d.port[j] == port) return true;
    return false;
}

inline bool is_notifiable(const Data& d) { return d.pending.length < pending_capacity && d.issued < highest_serial; }

// ---- updates several rules share --------------------------------------------------------------------------------

inline void notify(Data& d, Operation operation, uint8_t subject) {
    const uint8_t at = d.pending.length++;
    d.pending.number[at] = ++d.issued;
    d.pending.operation[at] = operation;
    d.pending.subject[at] = subject;
}

inline void clear_slot(Data& d, uint8_t slot) {
    d.identity[slot] = 0;
    d.family[slot] = 0;
    d.kind[slot] = Kind::other;
    d.metadata[slot] = 0;
    d.stays_enabled[slot] = false;
    d.stays_installed[slot] = false;
}

inline void erase_load(Data& d, uint8_t slot) {
    clear_slot(d, slot);
    d.received = 0;
    d.expected = 0;
}

}  // namespace peers
