// SPDX-License-Identifier: Apache-2.0
// Every event of bundle with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "bundle.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::bundle::rules {

constexpr int install_start([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t its_identity, [[maybe_unused]] uint8_t its_family, [[maybe_unused]] Kind its_kind,
    [[maybe_unused]] uint8_t its_metadata, [[maybe_unused]] bool keep_enabled, [[maybe_unused]] bool keep_installed,
    [[maybe_unused]] uint8_t segments, [[maybe_unused]] bool intent, [[maybe_unused]] bool authentic,
    [[maybe_unused]] bool compatible) noexcept {
    if (slot >= slot_count) return -1;
    if (its_identity >= identity_count) return -1;
    if (its_family >= family_count) return -1;
    if (its_kind > Kind::m2m_telecom) return -1;
    if (its_metadata >= metadata_count) return -1;
    if (segments > highest_segment) return -1;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && intent && authentic && compatible &&
        !known(m, its_identity) && (its_kind == Kind::other ? its_family != 0 : its_family == 0) &&
        segments != 0) return 0;
    if (session_open(m)) return 1;
    if (m.powered && !session_open(m) && m.phase[slot] != Phase::absent) return 2;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && !intent) return 3;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && intent && !authentic) return 4;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && intent && authentic && !compatible) return 5;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && intent && authentic && compatible &&
        known(m, its_identity)) return 6;
    if (m.powered && !session_open(m) && m.phase[slot] == Phase::absent && intent && authentic && compatible &&
        !known(m, its_identity) &&
        ((its_kind == Kind::other ? its_family == 0 : its_family != 0) || segments == 0)) return 7;
    return -1;
}

constexpr int install_segment([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t segment, [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (segment > highest_segment) return -1;
    if (m.phase[slot] == Phase::loading && m.received < m.expected && segment == m.received + 1 && authentic) return 8;
    if (m.phase[slot] == Phase::loading && m.received < m.expected && segment == m.received + 1 && !authentic) return 9;
    if (m.phase[slot] == Phase::loading && (m.received >= m.expected || segment != m.received + 1)) return 10;
    return -1;
}

constexpr int install_commit([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (m.phase[slot] == Phase::loading && m.received == m.expected && authentic && notifiable(m)) return 11;
    if (m.phase[slot] == Phase::loading && m.received == m.expected && authentic && !notifiable(m)) return 12;
    if (m.phase[slot] == Phase::loading && m.received == m.expected && !authentic) return 13;
    if (m.phase[slot] == Phase::loading && m.received != m.expected) return 14;
    return -1;
}

constexpr int install_abort([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.phase[slot] == Phase::loading) return 15;
    return -1;
}

constexpr int enable([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && room_to_enable(m, slot) && notifiable(m)) return 16;
    if (m.powered && m.phase[slot] == Phase::disabled && !intent) return 17;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && room_to_enable(m, slot) && !notifiable(m)) return 18;
    if (m.powered && runnable(m, slot)) return 19;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && !room_to_enable(m, slot)) return 20;
    return -1;
}

constexpr int disable([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && runnable(m, slot) && intent && !m.stays_enabled[slot] && !m.holds_ppr1[slot] &&
        notifiable(m)) return 27;
    if (m.powered && runnable(m, slot) && !intent) return 28;
    if (m.powered && runnable(m, slot) && intent && m.stays_enabled[slot]) return 29;
    if (m.powered && runnable(m, slot) && intent && !m.stays_enabled[slot] && m.holds_ppr1[slot]) return 30;
    if (m.powered && runnable(m, slot) && intent && !m.stays_enabled[slot] && !m.holds_ppr1[slot] &&
        !notifiable(m)) return 31;
    if (m.powered && m.phase[slot] == Phase::disabled) return 32;
    return -1;
}

constexpr int remove([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && !m.stays_installed[slot] && !m.holds_ppr2[slot] &&
        notifiable(m)) return 33;
    if (m.powered && runnable(m, slot)) return 34;
    if (m.powered && m.phase[slot] == Phase::disabled && !intent) return 35;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && m.stays_installed[slot]) return 36;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && !m.stays_installed[slot] &&
        m.holds_ppr2[slot]) return 37;
    if (m.powered && m.phase[slot] == Phase::disabled && intent && !m.stays_installed[slot] && !m.holds_ppr2[slot] &&
        !notifiable(m)) return 38;
    return -1;
}

constexpr int activate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t to_port) noexcept {
    if (slot >= slot_count) return -1;
    if (to_port >= port_count) return -1;
    if (m.powered && m.phase[slot] == Phase::enabled && (m.family[slot] == 0 ? to_port != 0 : to_port == 0) &&
        !port_taken(m, to_port)) return 21;
    if (m.powered && m.phase[slot] == Phase::disabled) return 22;
    if (m.phase[slot] == Phase::active) return 23;
    if (m.powered && m.phase[slot] == Phase::enabled && (m.family[slot] == 0 ? to_port == 0 : to_port != 0)) return 24;
    if (m.powered && m.phase[slot] == Phase::enabled && (m.family[slot] == 0 ? to_port != 0 : to_port == 0) &&
        port_taken(m, to_port)) return 25;
    return -1;
}

constexpr int stop([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.phase[slot] == Phase::active) return 26;
    return -1;
}

constexpr int read_metadata([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && installed(m, slot)) return 39;
    return -1;
}

constexpr int update_metadata([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t its_metadata, [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (its_metadata >= metadata_count) return -1;
    if (m.powered && installed(m, slot) && authentic) return 40;
    if (m.powered && installed(m, slot) && !authentic) return 41;
    return -1;
}

constexpr int download_profile([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool with_ppr2, [[maybe_unused]] bool compatible) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && runnable(m, slot) && m.kind[slot] == Kind::rsp_telecom && compatible) return 42;
    if (m.powered && runnable(m, slot) && m.kind[slot] == Kind::rsp_telecom && !compatible) return 43;
    if (m.powered && m.phase[slot] == Phase::disabled && m.kind[slot] == Kind::rsp_telecom) return 44;
    if (m.powered && installed(m, slot) && m.kind[slot] != Kind::rsp_telecom) return 45;
    return -1;
}

constexpr int profiles_changed([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool with_ppr1, [[maybe_unused]] bool with_ppr2) noexcept {
    if (slot >= slot_count) return -1;
    if (m.powered && runnable(m, slot) && m.kind[slot] == Kind::rsp_telecom) return 46;
    if (m.powered && m.phase[slot] == Phase::disabled && m.kind[slot] == Kind::rsp_telecom) return 47;
    if (m.powered && installed(m, slot) && m.kind[slot] != Kind::rsp_telecom) return 48;
    return -1;
}

constexpr int fall_back([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (m.fallback_open && authentic && runnable(m, slot) && m.kind[slot] == Kind::rsp_telecom) return 49;
    if (m.powered && !m.fallback_open) return 50;
    if (m.fallback_open && !authentic) return 51;
    if (m.fallback_open && authentic && m.phase[slot] == Phase::disabled &&
        m.kind[slot] == Kind::rsp_telecom) return 52;
    if (m.fallback_open && authentic && installed(m, slot) && m.kind[slot] != Kind::rsp_telecom) return 53;
    return -1;
}

constexpr int acknowledge([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t which) noexcept {
    if (m.powered && m.pending.length >= 1 && m.pending.number[0] == which) return 54;
    if (m.powered && m.pending.length >= 1 && m.pending.number[0] != which) return 55;
    return -1;
}

constexpr int update_loader([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t to_version,
    [[maybe_unused]] bool authentic) noexcept {
    if (to_version > highest_version) return -1;
    if (m.powered && !session_open(m) && authentic && m.loader_version < to_version) return 56;
    if (session_open(m)) return 57;
    if (m.powered && !session_open(m) && !authentic) return 58;
    if (m.powered && !session_open(m) && authentic && m.loader_version >= to_version) return 59;
    return -1;
}

constexpr int name_platform([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t its_platform) noexcept {
    if (its_platform >= platform_count) return -1;
    if (m.powered && m.platform == 0 && its_platform != 0) return 60;
    if (m.powered && m.platform != 0) return 61;
    return -1;
}

constexpr int power_loss([[maybe_unused]] const Machine& m) noexcept {
    if (m.powered) return 62;
    return -1;
}

constexpr int power_up([[maybe_unused]] const Machine& m) noexcept {
    if (!m.powered) return 63;
    return -1;
}

}  // namespace ssp::generated::bundle::rules

namespace ssp::generated::bundle {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "bundle";
    static constexpr unsigned event_count = 19, rule_count = 64, cell_count = 101, most_parameters = 11,
                              most_answers = 25, packed_bits = 264, words = 5;
    static constexpr const char* event_names[] = {"install_start", "install_segment", "install_commit", "install_abort",
        "enable", "disable", "remove", "activate", "stop", "read_metadata", "update_metadata", "download_profile",
        "profiles_changed", "fall_back", "acknowledge", "update_loader", "name_platform", "power_loss", "power_up"};
    static constexpr const char* rule_ids[] = {"offer.done", "offer.busy", "offer.occupied", "offer.no_intent",
        "offer.not_authentic", "offer.not_compatible", "offer.known", "offer.inconsistent", "segment.done",
        "segment.not_authentic", "segment.out_of_order", "commit.done", "commit.full", "commit.not_authentic",
        "commit.incomplete", "abort.done", "enable.done", "enable.no_intent", "enable.full", "enable.already",
        "enable.limit", "activate.done", "activate.disabled", "activate.already", "activate.wrong_port",
        "activate.port_in_use", "stop.done", "disable.done", "disable.no_intent", "disable.forbidden",
            "disable.profile",
        "disable.full", "disable.already", "remove.done", "remove.not_disabled", "remove.no_intent", "remove.forbidden",
        "remove.profile", "remove.full", "read_metadata.done", "update_metadata.done", "update_metadata.not_authentic",
        "download_profile.done", "download_profile.not_compatible", "download_profile.disabled",
            "download_profile.kind",
        "profiles_changed.done", "profiles_changed.disabled", "profiles_changed.kind", "fall_back.done",
        "fall_back.none", "fall_back.not_authentic", "fall_back.disabled", "fall_back.kind", "acknowledge.done",
        "acknowledge.wrong", "update_loader.done", "update_loader.busy", "update_loader.not_authentic",
        "update_loader.not_newer", "name_platform.done", "name_platform.already", "power_loss.done", "power_up.done"};
    static constexpr unsigned parameter_counts[] = {11, 3, 2, 1, 2, 2, 2, 2, 1, 1, 3, 3, 3, 2, 1, 2, 1, 0, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][25] = {{"done", "refused", "busy", "occupied", "no_intent",
        "not_authentic", "not_compatible", "already_installed", "inconsistent", "wrong_sequence", "already",
        "not_disabled", "not_enabled", "forbidden", "profile_forbids", "limit_reached", "notifications_full",
        "wrong_port", "port_in_use", "wrong_kind", "no_fallback", "not_newer", "not_stored", "no_pipe", "over_budget"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.phase[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.phase[1]) << 3;
        p.word[0] |= static_cast<uint64_t>(m.phase[2]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.phase[3]) << 9;
        p.word[0] |= static_cast<uint64_t>(m.phase[4]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.phase[5]) << 15;
        p.word[0] |= static_cast<uint64_t>(m.phase[6]) << 18;
        p.word[0] |= static_cast<uint64_t>(m.phase[7]) << 21;
        p.word[0] |= static_cast<uint64_t>(m.identity[0]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.identity[1]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.identity[2]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.identity[3]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.identity[4]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.identity[5]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.identity[6]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.identity[7]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.family[0]) << 56;
        p.word[0] |= static_cast<uint64_t>(m.family[1]) << 58;
        p.word[0] |= static_cast<uint64_t>(m.family[2]) << 60;
        p.word[0] |= static_cast<uint64_t>(m.family[3]) << 62;
        p.word[1] |= static_cast<uint64_t>(m.family[4]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.family[5]) << 2;
        p.word[1] |= static_cast<uint64_t>(m.family[6]) << 4;
        p.word[1] |= static_cast<uint64_t>(m.family[7]) << 6;
        p.word[1] |= static_cast<uint64_t>(m.kind[0]) << 8;
        p.word[1] |= static_cast<uint64_t>(m.kind[1]) << 10;
        p.word[1] |= static_cast<uint64_t>(m.kind[2]) << 12;
        p.word[1] |= static_cast<uint64_t>(m.kind[3]) << 14;
        p.word[1] |= static_cast<uint64_t>(m.kind[4]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.kind[5]) << 18;
        p.word[1] |= static_cast<uint64_t>(m.kind[6]) << 20;
        p.word[1] |= static_cast<uint64_t>(m.kind[7]) << 22;
        p.word[1] |= static_cast<uint64_t>(m.metadata[0]) << 24;
        p.word[1] |= static_cast<uint64_t>(m.metadata[1]) << 29;
        p.word[1] |= static_cast<uint64_t>(m.metadata[2]) << 34;
        p.word[1] |= static_cast<uint64_t>(m.metadata[3]) << 39;
        p.word[1] |= static_cast<uint64_t>(m.metadata[4]) << 44;
        p.word[1] |= static_cast<uint64_t>(m.metadata[5]) << 49;
        p.word[1] |= static_cast<uint64_t>(m.metadata[6]) << 54;
        p.word[1] |= static_cast<uint64_t>(m.metadata[7]) << 59;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[0]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[1]) << 1;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[2]) << 2;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[3]) << 3;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[4]) << 4;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[5]) << 5;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[6]) << 6;
        p.word[2] |= static_cast<uint64_t>(m.stays_enabled[7]) << 7;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[0]) << 8;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[1]) << 9;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[2]) << 10;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[3]) << 11;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[4]) << 12;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[5]) << 13;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[6]) << 14;
        p.word[2] |= static_cast<uint64_t>(m.stays_installed[7]) << 15;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[0]) << 16;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[1]) << 17;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[2]) << 18;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[3]) << 19;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[4]) << 20;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[5]) << 21;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[6]) << 22;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr1[7]) << 23;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[0]) << 24;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[1]) << 25;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[2]) << 26;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[3]) << 27;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[4]) << 28;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[5]) << 29;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[6]) << 30;
        p.word[2] |= static_cast<uint64_t>(m.holds_ppr2[7]) << 31;
        p.word[2] |= static_cast<uint64_t>(m.port[0]) << 32;
        p.word[2] |= static_cast<uint64_t>(m.port[1]) << 34;
        p.word[2] |= static_cast<uint64_t>(m.port[2]) << 36;
        p.word[2] |= static_cast<uint64_t>(m.port[3]) << 38;
        p.word[2] |= static_cast<uint64_t>(m.port[4]) << 40;
        p.word[2] |= static_cast<uint64_t>(m.port[5]) << 42;
        p.word[2] |= static_cast<uint64_t>(m.port[6]) << 44;
        p.word[2] |= static_cast<uint64_t>(m.port[7]) << 46;
        p.word[2] |= static_cast<uint64_t>(m.powered) << 48;
        p.word[2] |= static_cast<uint64_t>(m.received) << 49;
        p.word[2] |= static_cast<uint64_t>(m.expected) << 53;
        p.word[2] |= static_cast<uint64_t>(m.fallback_open) << 57;
        p.word[2] |= static_cast<uint64_t>(m.reply) << 58;
        p.word[3] |= static_cast<uint64_t>(m.pending.number[0]) << 0;
        p.word[3] |= static_cast<uint64_t>(m.pending.number[1]) << 8;
        p.word[3] |= static_cast<uint64_t>(m.pending.number[2]) << 16;
        p.word[3] |= static_cast<uint64_t>(m.pending.number[3]) << 24;
        p.word[3] |= static_cast<uint64_t>(m.pending.operation[0]) << 32;
        p.word[3] |= static_cast<uint64_t>(m.pending.operation[1]) << 34;
        p.word[3] |= static_cast<uint64_t>(m.pending.operation[2]) << 36;
        p.word[3] |= static_cast<uint64_t>(m.pending.operation[3]) << 38;
        p.word[3] |= static_cast<uint64_t>(m.pending.subject[0]) << 40;
        p.word[3] |= static_cast<uint64_t>(m.pending.subject[1]) << 44;
        p.word[3] |= static_cast<uint64_t>(m.pending.subject[2]) << 48;
        p.word[3] |= static_cast<uint64_t>(m.pending.subject[3]) << 52;
        p.word[3] |= static_cast<uint64_t>(m.pending.length) << 56;
        p.word[4] |= static_cast<uint64_t>(m.issued) << 0;
        p.word[4] |= static_cast<uint64_t>(m.loader_version) << 8;
        p.word[4] |= static_cast<uint64_t>(m.platform) << 12;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.phase[0] = static_cast<Phase>(p.word[0] >> 0 & 7);
        m.phase[1] = static_cast<Phase>(p.word[0] >> 3 & 7);
        m.phase[2] = static_cast<Phase>(p.word[0] >> 6 & 7);
        m.phase[3] = static_cast<Phase>(p.word[0] >> 9 & 7);
        m.phase[4] = static_cast<Phase>(p.word[0] >> 12 & 7);
        m.phase[5] = static_cast<Phase>(p.word[0] >> 15 & 7);
        m.phase[6] = static_cast<Phase>(p.word[0] >> 18 & 7);
        m.phase[7] = static_cast<Phase>(p.word[0] >> 21 & 7);
        m.identity[0] = static_cast<uint8_t>(p.word[0] >> 24 & 15);
        m.identity[1] = static_cast<uint8_t>(p.word[0] >> 28 & 15);
        m.identity[2] = static_cast<uint8_t>(p.word[0] >> 32 & 15);
        m.identity[3] = static_cast<uint8_t>(p.word[0] >> 36 & 15);
        m.identity[4] = static_cast<uint8_t>(p.word[0] >> 40 & 15);
        m.identity[5] = static_cast<uint8_t>(p.word[0] >> 44 & 15);
        m.identity[6] = static_cast<uint8_t>(p.word[0] >> 48 & 15);
        m.identity[7] = static_cast<uint8_t>(p.word[0] >> 52 & 15);
        m.family[0] = static_cast<uint8_t>(p.word[0] >> 56 & 3);
        m.family[1] = static_cast<uint8_t>(p.word[0] >> 58 & 3);
        m.family[2] = static_cast<uint8_t>(p.word[0] >> 60 & 3);
        m.family[3] = static_cast<uint8_t>(p.word[0] >> 62 & 3);
        m.family[4] = static_cast<uint8_t>(p.word[1] >> 0 & 3);
        m.family[5] = static_cast<uint8_t>(p.word[1] >> 2 & 3);
        m.family[6] = static_cast<uint8_t>(p.word[1] >> 4 & 3);
        m.family[7] = static_cast<uint8_t>(p.word[1] >> 6 & 3);
        m.kind[0] = static_cast<Kind>(p.word[1] >> 8 & 3);
        m.kind[1] = static_cast<Kind>(p.word[1] >> 10 & 3);
        m.kind[2] = static_cast<Kind>(p.word[1] >> 12 & 3);
        m.kind[3] = static_cast<Kind>(p.word[1] >> 14 & 3);
        m.kind[4] = static_cast<Kind>(p.word[1] >> 16 & 3);
        m.kind[5] = static_cast<Kind>(p.word[1] >> 18 & 3);
        m.kind[6] = static_cast<Kind>(p.word[1] >> 20 & 3);
        m.kind[7] = static_cast<Kind>(p.word[1] >> 22 & 3);
        m.metadata[0] = static_cast<uint8_t>(p.word[1] >> 24 & 31);
        m.metadata[1] = static_cast<uint8_t>(p.word[1] >> 29 & 31);
        m.metadata[2] = static_cast<uint8_t>(p.word[1] >> 34 & 31);
        m.metadata[3] = static_cast<uint8_t>(p.word[1] >> 39 & 31);
        m.metadata[4] = static_cast<uint8_t>(p.word[1] >> 44 & 31);
        m.metadata[5] = static_cast<uint8_t>(p.word[1] >> 49 & 31);
        m.metadata[6] = static_cast<uint8_t>(p.word[1] >> 54 & 31);
        m.metadata[7] = static_cast<uint8_t>(p.word[1] >> 59 & 31);
        m.stays_enabled[0] = static_cast<bool>(p.word[2] >> 0 & 1);
        m.stays_enabled[1] = static_cast<bool>(p.word[2] >> 1 & 1);
        m.stays_enabled[2] = static_cast<bool>(p.word[2] >> 2 & 1);
        m.stays_enabled[3] = static_cast<bool>(p.word[2] >> 3 & 1);
        m.stays_enabled[4] = static_cast<bool>(p.word[2] >> 4 & 1);
        m.stays_enabled[5] = static_cast<bool>(p.word[2] >> 5 & 1);
        m.stays_enabled[6] = static_cast<bool>(p.word[2] >> 6 & 1);
        m.stays_enabled[7] = static_cast<bool>(p.word[2] >> 7 & 1);
        m.stays_installed[0] = static_cast<bool>(p.word[2] >> 8 & 1);
        m.stays_installed[1] = static_cast<bool>(p.word[2] >> 9 & 1);
        m.stays_installed[2] = static_cast<bool>(p.word[2] >> 10 & 1);
        m.stays_installed[3] = static_cast<bool>(p.word[2] >> 11 & 1);
        m.stays_installed[4] = static_cast<bool>(p.word[2] >> 12 & 1);
        m.stays_installed[5] = static_cast<bool>(p.word[2] >> 13 & 1);
        m.stays_installed[6] = static_cast<bool>(p.word[2] >> 14 & 1);
        m.stays_installed[7] = static_cast<bool>(p.word[2] >> 15 & 1);
        m.holds_ppr1[0] = static_cast<bool>(p.word[2] >> 16 & 1);
        m.holds_ppr1[1] = static_cast<bool>(p.word[2] >> 17 & 1);
        m.holds_ppr1[2] = static_cast<bool>(p.word[2] >> 18 & 1);
        m.holds_ppr1[3] = static_cast<bool>(p.word[2] >> 19 & 1);
        m.holds_ppr1[4] = static_cast<bool>(p.word[2] >> 20 & 1);
        m.holds_ppr1[5] = static_cast<bool>(p.word[2] >> 21 & 1);
        m.holds_ppr1[6] = static_cast<bool>(p.word[2] >> 22 & 1);
        m.holds_ppr1[7] = static_cast<bool>(p.word[2] >> 23 & 1);
        m.holds_ppr2[0] = static_cast<bool>(p.word[2] >> 24 & 1);
        m.holds_ppr2[1] = static_cast<bool>(p.word[2] >> 25 & 1);
        m.holds_ppr2[2] = static_cast<bool>(p.word[2] >> 26 & 1);
        m.holds_ppr2[3] = static_cast<bool>(p.word[2] >> 27 & 1);
        m.holds_ppr2[4] = static_cast<bool>(p.word[2] >> 28 & 1);
        m.holds_ppr2[5] = static_cast<bool>(p.word[2] >> 29 & 1);
        m.holds_ppr2[6] = static_cast<bool>(p.word[2] >> 30 & 1);
        m.holds_ppr2[7] = static_cast<bool>(p.word[2] >> 31 & 1);
        m.port[0] = static_cast<uint8_t>(p.word[2] >> 32 & 3);
        m.port[1] = static_cast<uint8_t>(p.word[2] >> 34 & 3);
        m.port[2] = static_cast<uint8_t>(p.word[2] >> 36 & 3);
        m.port[3] = static_cast<uint8_t>(p.word[2] >> 38 & 3);
        m.port[4] = static_cast<uint8_t>(p.word[2] >> 40 & 3);
        m.port[5] = static_cast<uint8_t>(p.word[2] >> 42 & 3);
        m.port[6] = static_cast<uint8_t>(p.word[2] >> 44 & 3);
        m.port[7] = static_cast<uint8_t>(p.word[2] >> 46 & 3);
        m.powered = static_cast<bool>(p.word[2] >> 48 & 1);
        m.received = static_cast<uint8_t>(p.word[2] >> 49 & 15);
        m.expected = static_cast<uint8_t>(p.word[2] >> 53 & 15);
        m.fallback_open = static_cast<bool>(p.word[2] >> 57 & 1);
        m.reply = static_cast<uint8_t>(p.word[2] >> 58 & 31);
        m.pending.number[0] = static_cast<uint8_t>(p.word[3] >> 0 & 255);
        m.pending.number[1] = static_cast<uint8_t>(p.word[3] >> 8 & 255);
        m.pending.number[2] = static_cast<uint8_t>(p.word[3] >> 16 & 255);
        m.pending.number[3] = static_cast<uint8_t>(p.word[3] >> 24 & 255);
        m.pending.operation[0] = static_cast<Operation>(p.word[3] >> 32 & 3);
        m.pending.operation[1] = static_cast<Operation>(p.word[3] >> 34 & 3);
        m.pending.operation[2] = static_cast<Operation>(p.word[3] >> 36 & 3);
        m.pending.operation[3] = static_cast<Operation>(p.word[3] >> 38 & 3);
        m.pending.subject[0] = static_cast<uint8_t>(p.word[3] >> 40 & 15);
        m.pending.subject[1] = static_cast<uint8_t>(p.word[3] >> 44 & 15);
        m.pending.subject[2] = static_cast<uint8_t>(p.word[3] >> 48 & 15);
        m.pending.subject[3] = static_cast<uint8_t>(p.word[3] >> 52 & 15);
        m.pending.length = static_cast<uint8_t>(p.word[3] >> 56 & 7);
        m.issued = static_cast<uint8_t>(p.word[4] >> 0 & 255);
        m.loader_version = static_cast<uint8_t>(p.word[4] >> 8 & 15);
        m.platform = static_cast<uint8_t>(p.word[4] >> 12 & 3);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 8; ++k) cells[0 + k] = static_cast<long>(m.phase[k]);
        for (unsigned k = 0; k != 8; ++k) cells[8 + k] = static_cast<long>(m.identity[k]);
        for (unsigned k = 0; k != 8; ++k) cells[16 + k] = static_cast<long>(m.family[k]);
        for (unsigned k = 0; k != 8; ++k) cells[24 + k] = static_cast<long>(m.kind[k]);
        for (unsigned k = 0; k != 8; ++k) cells[32 + k] = static_cast<long>(m.metadata[k]);
        for (unsigned k = 0; k != 8; ++k) cells[40 + k] = static_cast<long>(m.stays_enabled[k]);
        for (unsigned k = 0; k != 8; ++k) cells[48 + k] = static_cast<long>(m.stays_installed[k]);
        for (unsigned k = 0; k != 8; ++k) cells[56 + k] = static_cast<long>(m.holds_ppr1[k]);
        for (unsigned k = 0; k != 8; ++k) cells[64 + k] = static_cast<long>(m.holds_ppr2[k]);
        for (unsigned k = 0; k != 8; ++k) cells[72 + k] = static_cast<long>(m.port[k]);
        cells[80] = static_cast<long>(m.powered);
        cells[81] = static_cast<long>(m.received);
        cells[82] = static_cast<long>(m.expected);
        cells[83] = static_cast<long>(m.fallback_open);
        cells[84] = static_cast<long>(m.reply);
        for (unsigned k = 0; k != 4; ++k) cells[85 + k] = static_cast<long>(m.pending.number[k]);
        for (unsigned k = 0; k != 4; ++k) cells[89 + k] = static_cast<long>(m.pending.operation[k]);
        for (unsigned k = 0; k != 4; ++k) cells[93 + k] = static_cast<long>(m.pending.subject[k]);
        cells[97] = static_cast<long>(m.pending.length);
        cells[98] = static_cast<long>(m.issued);
        cells[99] = static_cast<long>(m.loader_version);
        cells[100] = static_cast<long>(m.platform);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 8; ++k) m.phase[k] = static_cast<Phase>(cells[0 + k]);
        for (unsigned k = 0; k != 8; ++k) m.identity[k] = static_cast<uint8_t>(cells[8 + k]);
        for (unsigned k = 0; k != 8; ++k) m.family[k] = static_cast<uint8_t>(cells[16 + k]);
        for (unsigned k = 0; k != 8; ++k) m.kind[k] = static_cast<Kind>(cells[24 + k]);
        for (unsigned k = 0; k != 8; ++k) m.metadata[k] = static_cast<uint8_t>(cells[32 + k]);
        for (unsigned k = 0; k != 8; ++k) m.stays_enabled[k] = static_cast<bool>(cells[40 + k]);
        for (unsigned k = 0; k != 8; ++k) m.stays_installed[k] = static_cast<bool>(cells[48 + k]);
        for (unsigned k = 0; k != 8; ++k) m.holds_ppr1[k] = static_cast<bool>(cells[56 + k]);
        for (unsigned k = 0; k != 8; ++k) m.holds_ppr2[k] = static_cast<bool>(cells[64 + k]);
        for (unsigned k = 0; k != 8; ++k) m.port[k] = static_cast<uint8_t>(cells[72 + k]);
        m.powered = static_cast<bool>(cells[80]);
        m.received = static_cast<uint8_t>(cells[81]);
        m.expected = static_cast<uint8_t>(cells[82]);
        m.fallback_open = static_cast<bool>(cells[83]);
        m.reply = static_cast<uint8_t>(cells[84]);
        for (unsigned k = 0; k != 4; ++k) m.pending.number[k] = static_cast<uint8_t>(cells[85 + k]);
        for (unsigned k = 0; k != 4; ++k) m.pending.operation[k] = static_cast<Operation>(cells[89 + k]);
        for (unsigned k = 0; k != 4; ++k) m.pending.subject[k] = static_cast<uint8_t>(cells[93 + k]);
        m.pending.length = static_cast<uint8_t>(cells[97]);
        m.issued = static_cast<uint8_t>(cells[98]);
        m.loader_version = static_cast<uint8_t>(cells[99]);
        m.platform = static_cast<uint8_t>(cells[100]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255 || arguments[5] > 1 || arguments[6] > 1 || arguments[7] > 255 || arguments[8] > 1 ||
                arguments[9] > 1 || arguments[10] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::install_start(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<uint8_t>(arguments[2]), static_cast<Kind>(arguments[3]),
                static_cast<uint8_t>(arguments[4]), arguments[5] != 0, arguments[6] != 0,
                static_cast<uint8_t>(arguments[7]), arguments[8] != 0, arguments[9] != 0, arguments[10] != 0));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::install_segment(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::install_commit(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::install_abort(m, static_cast<uint8_t>(arguments[0])));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::enable(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 5:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::disable(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 6:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::remove(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::activate(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 8:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::stop(m, static_cast<uint8_t>(arguments[0])));
        case 9:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::read_metadata(m, static_cast<uint8_t>(arguments[0])));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::update_metadata(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
        case 11:
            if (arguments[0] > 255 || arguments[1] > 1 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::download_profile(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0, arguments[2] != 0));
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::profiles_changed(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0, arguments[2] != 0));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::fall_back(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 14:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::acknowledge(m, static_cast<uint8_t>(arguments[0])));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::update_loader(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 16:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::bundle::name_platform(m, static_cast<uint8_t>(arguments[0])));
        case 17:
            return static_cast<unsigned>(ssp::generated::bundle::power_loss(m));
        case 18:
            return static_cast<unsigned>(ssp::generated::bundle::power_up(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255 || arguments[5] > 1 || arguments[6] > 1 || arguments[7] > 255 || arguments[8] > 1 ||
                arguments[9] > 1 || arguments[10] > 1) return -1;
            return rules::install_start(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]), static_cast<Kind>(arguments[3]), static_cast<uint8_t>(arguments[4]),
                arguments[5] != 0, arguments[6] != 0, static_cast<uint8_t>(arguments[7]), arguments[8] != 0,
                arguments[9] != 0, arguments[10] != 0);
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 1) return -1;
            return rules::install_segment(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                arguments[2] != 0);
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::install_commit(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::install_abort(m, static_cast<uint8_t>(arguments[0]));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::enable(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 5:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::disable(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 6:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::remove(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::activate(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 8:
            if (arguments[0] > 255) return -1;
            return rules::stop(m, static_cast<uint8_t>(arguments[0]));
        case 9:
            if (arguments[0] > 255) return -1;
            return rules::read_metadata(m, static_cast<uint8_t>(arguments[0]));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 1) return -1;
            return rules::update_metadata(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                arguments[2] != 0);
        case 11:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return -1;
            return rules::download_profile(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0, arguments[2] != 0);
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return -1;
            return rules::profiles_changed(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0, arguments[2] != 0);
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::fall_back(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 14:
            if (arguments[0] > 255) return -1;
            return rules::acknowledge(m, static_cast<uint8_t>(arguments[0]));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::update_loader(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 16:
            if (arguments[0] > 255) return -1;
            return rules::name_platform(m, static_cast<uint8_t>(arguments[0]));
        case 17:
            return rules::power_loss(m);
        case 18:
            return rules::power_up(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 15; ++a1)
                for (unsigned a2 = 0; a2 <= 3; ++a2)
                    for (unsigned a3 = 0; a3 <= 3; ++a3)
                        for (unsigned a4 = 0; a4 <= 16; ++a4)
                            for (unsigned a5 = 0; a5 <= 1; ++a5)
                                for (unsigned a6 = 0; a6 <= 1; ++a6)
                                    for (unsigned a7 = 0; a7 <= 15; ++a7)
                                        for (unsigned a8 = 0; a8 <= 1; ++a8)
                                            for (unsigned a9 = 0; a9 <= 1; ++a9)
                                                for (unsigned a10 = 0; a10 <= 1; ++a10)
                                                {
                                                    State to = from;
                                                    const auto answer = ssp::generated::bundle::install_start(to,
                                                        static_cast<uint8_t>(a0), static_cast<uint8_t>(a1),
                                                        static_cast<uint8_t>(a2), static_cast<Kind>(a3),
                                                        static_cast<uint8_t>(a4), a5 != 0, a6 != 0,
                                                        static_cast<uint8_t>(a7), a8 != 0, a9 != 0, a10 != 0);
                                                    const unsigned arguments[] = {a0, a1, a2, a3, a4, a5, a6, a7, a8,
                                                        a9, a10};
                                                    visit(0u, +arguments, static_cast<unsigned>(answer), to);
                                                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 15; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::bundle::install_segment(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(1u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::install_commit(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(2u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::bundle::install_abort(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::enable(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(4u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::disable(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(5u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::remove(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(6u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 2; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::activate(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(7u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::bundle::stop(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(8u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::bundle::read_metadata(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 16; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::bundle::update_metadata(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(10u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::bundle::download_profile(to, static_cast<uint8_t>(a0),
                        a1 != 0, a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(11u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::bundle::profiles_changed(to, static_cast<uint8_t>(a0),
                        a1 != 0, a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(12u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::fall_back(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(13u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 255; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::bundle::acknowledge(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(14u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 15; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::bundle::update_loader(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(15u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::bundle::name_platform(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(16u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::bundle::power_loss(to);
            visit(17u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::bundle::power_up(to);
            visit(18u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::bundle
