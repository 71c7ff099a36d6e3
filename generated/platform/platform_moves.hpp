// SPDX-License-Identifier: Apache-2.0
// Every event of platform with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "platform.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::platform::rules {

constexpr int bundle_install_start([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
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
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && intent && authentic &&
        compatible && !known(m, its_identity) && (its_kind == Kind::other ? its_family != 0 : its_family == 0) &&
        segments != 0 && m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 0;
    if (session_open(m) && m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 1;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] != Phase::absent &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 2;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && !intent &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 3;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && intent && !authentic &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 4;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && intent && authentic &&
        !compatible && m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 5;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && intent && authentic &&
        compatible && known(m, its_identity) && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 6;
    if (m.bundle.powered && !session_open(m) && m.bundle.phase[slot] == Phase::absent && intent && authentic &&
        compatible && !known(m, its_identity) &&
        ((its_kind == Kind::other ? its_family == 0 : its_family != 0) || segments == 0) &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 7;
    if (m.journal.stage != JournalStage::idle && m.power.stage == PowerStage::ready) return 152;
    if (m.power.stage != PowerStage::ready) return 153;
    return -1;
}

constexpr int bundle_install_segment([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t segment, [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (segment > highest_segment) return -1;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received < m.bundle.expected &&
        segment == m.bundle.received + 1 && authentic && m.journal.stage == JournalStage::idle) return 8;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received < m.bundle.expected &&
        segment == m.bundle.received + 1 && !authentic && m.journal.stage == JournalStage::idle) return 9;
    if (m.bundle.phase[slot] == Phase::loading &&
        (m.bundle.received >= m.bundle.expected || segment != m.bundle.received + 1) &&
        m.journal.stage == JournalStage::idle) return 10;
    if (m.journal.stage != JournalStage::idle) return 154;
    return -1;
}

constexpr int bundle_install_commit([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received == m.bundle.expected && authentic &&
        notifiable(m) && m.journal.write == Write::commit_record) return 11;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received == m.bundle.expected && authentic &&
        !notifiable(m) && (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record)) return 12;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received == m.bundle.expected && !authentic &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record)) return 13;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received != m.bundle.expected &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record)) return 14;
    if (m.bundle.phase[slot] == Phase::loading && m.bundle.received == m.bundle.expected && authentic &&
        notifiable(m) && m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle) return 136;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record) return 155;
    return -1;
}

constexpr int bundle_install_abort([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.phase[slot] == Phase::loading && m.journal.stage == JournalStage::idle) return 15;
    if (m.journal.stage != JournalStage::idle) return 156;
    return -1;
}

constexpr int bundle_enable([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && room_to_enable(m, slot) &&
        notifiable(m) && m.journal.write == Write::commit_record && m.power.stage == PowerStage::ready) return 16;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && !intent &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 17;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && room_to_enable(m, slot) &&
        !notifiable(m) && (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 18;
    if (m.bundle.powered && runnable(m, slot) &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 19;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && !room_to_enable(m, slot) &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 20;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && room_to_enable(m, slot) &&
        notifiable(m) && m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 137;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 157;
    if (m.power.stage != PowerStage::ready) return 158;
    return -1;
}

constexpr int bundle_disable([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && runnable(m, slot) && intent && !m.bundle.stays_enabled[slot] &&
        !m.bundle.holds_ppr1[slot] && notifiable(m) && m.journal.write == Write::commit_record &&
        m.power.stage == PowerStage::ready && m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) <= idle_external)) return 27;
    if (m.bundle.powered && runnable(m, slot) && !intent &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 28;
    if (m.bundle.powered && runnable(m, slot) && intent && m.bundle.stays_enabled[slot] &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 29;
    if (m.bundle.powered && runnable(m, slot) && intent && !m.bundle.stays_enabled[slot] &&
        m.bundle.holds_ppr1[slot] &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 30;
    if (m.bundle.powered && runnable(m, slot) && intent && !m.bundle.stays_enabled[slot] &&
        !m.bundle.holds_ppr1[slot] && !notifiable(m) &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 31;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 32;
    if (m.bundle.powered && runnable(m, slot) && intent && !m.bundle.stays_enabled[slot] &&
        !m.bundle.holds_ppr1[slot] && notifiable(m) && m.journal.write != Write::commit_record &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 138;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 159;
    if (m.power.stage != PowerStage::ready) return 160;
    return -1;
}

constexpr int bundle_remove([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool intent) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && !m.bundle.stays_installed[slot] &&
        !m.bundle.holds_ppr2[slot] && notifiable(m) && m.journal.write == Write::commit_record &&
        m.power.stage == PowerStage::ready) return 33;
    if (m.bundle.powered && runnable(m, slot) &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 34;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && !intent &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 35;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && m.bundle.stays_installed[slot] &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 36;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && !m.bundle.stays_installed[slot] &&
        m.bundle.holds_ppr2[slot] &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 37;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && !m.bundle.stays_installed[slot] &&
        !m.bundle.holds_ppr2[slot] && !notifiable(m) &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 38;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && intent && !m.bundle.stays_installed[slot] &&
        !m.bundle.holds_ppr2[slot] && notifiable(m) && m.journal.write != Write::commit_record &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 139;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 161;
    if (m.power.stage != PowerStage::ready) return 162;
    return -1;
}

constexpr int bundle_activate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t to_port) noexcept {
    if (slot >= slot_count) return -1;
    if (to_port >= port_count) return -1;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::enabled &&
        (m.bundle.family[slot] == 0 ? to_port != 0 : to_port == 0) && !port_taken(m, to_port) &&
        m.platform.mapped[slot] && m.interfaces.bound[m.platform.via[slot]] &&
        m.interfaces.external_budget >= m.interfaces.drawn_external + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready && m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) <= idle_external)) return 21;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 22;
    if (m.bundle.phase[slot] == Phase::active && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 23;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::enabled &&
        (m.bundle.family[slot] == 0 ? to_port == 0 : to_port != 0) && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 24;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::enabled &&
        (m.bundle.family[slot] == 0 ? to_port != 0 : to_port == 0) && port_taken(m, to_port) &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 25;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::enabled &&
        (m.bundle.family[slot] == 0 ? to_port != 0 : to_port == 0) && !port_taken(m, to_port) &&
        (!m.platform.mapped[slot] || !m.interfaces.bound[m.platform.via[slot]]) &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 149;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::enabled &&
        (m.bundle.family[slot] == 0 ? to_port != 0 : to_port == 0) && !port_taken(m, to_port) &&
        m.platform.mapped[slot] && m.interfaces.bound[m.platform.via[slot]] &&
        m.interfaces.external_budget < m.interfaces.drawn_external + (m.bundle.kind[slot] == Kind::other
        ? other_current : telecom_current) && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 150;
    if (m.journal.stage != JournalStage::idle && m.power.stage == PowerStage::ready) return 163;
    if (m.power.stage != PowerStage::ready) return 164;
    return -1;
}

constexpr int bundle_stop([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.phase[slot] == Phase::active && m.journal.stage == JournalStage::idle && m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[slot]
        ? m.interfaces.drawn_external - m.interfaces.load[slot] : 0) <= idle_external)) return 26;
    if (m.journal.stage != JournalStage::idle) return 165;
    return -1;
}

constexpr int bundle_read_metadata([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && installed(m, slot) && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 39;
    if (m.journal.stage != JournalStage::idle && m.power.stage == PowerStage::ready) return 166;
    if (m.power.stage != PowerStage::ready) return 167;
    return -1;
}

constexpr int bundle_update_metadata([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] uint8_t its_metadata, [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (its_metadata >= metadata_count) return -1;
    if (m.bundle.powered && installed(m, slot) && authentic && m.journal.write == Write::commit_record &&
        m.power.stage == PowerStage::ready) return 40;
    if (m.bundle.powered && installed(m, slot) && !authentic &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 41;
    if (m.bundle.powered && installed(m, slot) && authentic && m.journal.write != Write::commit_record &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 140;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 168;
    if (m.power.stage != PowerStage::ready) return 169;
    return -1;
}

constexpr int bundle_download_profile([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool with_ppr2, [[maybe_unused]] bool compatible) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom && compatible &&
        m.journal.write == Write::commit_record && m.power.stage == PowerStage::ready) return 42;
    if (m.bundle.powered && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom && !compatible &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 43;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && m.bundle.kind[slot] == Kind::rsp_telecom &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 44;
    if (m.bundle.powered && installed(m, slot) && m.bundle.kind[slot] != Kind::rsp_telecom &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 45;
    if (m.bundle.powered && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom && compatible &&
        m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 141;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 170;
    if (m.power.stage != PowerStage::ready) return 171;
    return -1;
}

constexpr int bundle_profiles_changed([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool with_ppr1, [[maybe_unused]] bool with_ppr2) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.powered && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom &&
        m.journal.write == Write::commit_record && m.power.stage == PowerStage::ready) return 46;
    if (m.bundle.powered && m.bundle.phase[slot] == Phase::disabled && m.bundle.kind[slot] == Kind::rsp_telecom &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 47;
    if (m.bundle.powered && installed(m, slot) && m.bundle.kind[slot] != Kind::rsp_telecom &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 48;
    if (m.bundle.powered && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom &&
        m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 142;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 172;
    if (m.power.stage != PowerStage::ready) return 173;
    return -1;
}

constexpr int bundle_fall_back([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t slot,
    [[maybe_unused]] bool authentic) noexcept {
    if (slot >= slot_count) return -1;
    if (m.bundle.fallback_open && authentic && runnable(m, slot) && m.bundle.kind[slot] == Kind::rsp_telecom &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 49;
    if (m.bundle.powered && !m.bundle.fallback_open && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 50;
    if (m.bundle.fallback_open && !authentic && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 51;
    if (m.bundle.fallback_open && authentic && m.bundle.phase[slot] == Phase::disabled &&
        m.bundle.kind[slot] == Kind::rsp_telecom && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 52;
    if (m.bundle.fallback_open && authentic && installed(m, slot) && m.bundle.kind[slot] != Kind::rsp_telecom &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 53;
    if (m.journal.stage != JournalStage::idle && m.power.stage == PowerStage::ready) return 174;
    if (m.power.stage != PowerStage::ready) return 175;
    return -1;
}

constexpr int bundle_acknowledge([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t which) noexcept {
    if (m.bundle.powered && m.bundle.pending.length >= 1 && m.bundle.pending.number[0] == which &&
        m.journal.write == Write::commit_record && m.power.stage == PowerStage::ready) return 54;
    if (m.bundle.powered && m.bundle.pending.length >= 1 && m.bundle.pending.number[0] != which &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 55;
    if (m.bundle.powered && m.bundle.pending.length >= 1 && m.bundle.pending.number[0] == which &&
        m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 143;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 176;
    if (m.power.stage != PowerStage::ready) return 177;
    return -1;
}

constexpr int bundle_update_loader([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t to_version,
    [[maybe_unused]] bool authentic) noexcept {
    if (to_version > highest_version) return -1;
    if (m.bundle.powered && !session_open(m) && authentic && m.bundle.loader_version < to_version &&
        m.journal.write == Write::commit_record && m.power.stage == PowerStage::ready) return 56;
    if (session_open(m) && (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 57;
    if (m.bundle.powered && !session_open(m) && !authentic &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 58;
    if (m.bundle.powered && !session_open(m) && authentic && m.bundle.loader_version >= to_version &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 59;
    if (m.bundle.powered && !session_open(m) && authentic && m.bundle.loader_version < to_version &&
        m.journal.write != Write::commit_record && m.journal.stage == JournalStage::idle &&
        m.power.stage == PowerStage::ready) return 144;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 178;
    if (m.power.stage != PowerStage::ready) return 179;
    return -1;
}

constexpr int bundle_name_platform([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t its_platform) noexcept {
    if (its_platform >= platform_count) return -1;
    if (m.bundle.powered && m.bundle.platform == 0 && its_platform != 0 && m.journal.write == Write::commit_record &&
        m.power.stage == PowerStage::ready) return 60;
    if (m.bundle.powered && m.bundle.platform != 0 &&
        (m.journal.stage == JournalStage::idle || m.journal.write == Write::commit_record) &&
        m.power.stage == PowerStage::ready) return 61;
    if (m.bundle.powered && m.bundle.platform == 0 && its_platform != 0 && m.journal.write != Write::commit_record &&
        m.journal.stage == JournalStage::idle && m.power.stage == PowerStage::ready) return 145;
    if (m.journal.stage != JournalStage::idle && m.journal.write != Write::commit_record &&
        m.power.stage == PowerStage::ready) return 180;
    if (m.power.stage != PowerStage::ready) return 181;
    return -1;
}

constexpr int scl_sessions_bind([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if (m.scl_sessions.state[pipe] == Stage::closed && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        its_session != 0 && m.power.stage == PowerStage::ready && m.platform.mapped[pipe]) return 62;
    if (m.power.stage != PowerStage::ready || !m.platform.mapped[pipe]) return 187;
    return -1;
}

constexpr int scl_sessions_send([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.scl_sessions.state[pipe] == Stage::open && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        m.bundle.phase[pipe] == Phase::active) return 63;
    if (m.scl_sessions.state[pipe] == Stage::open && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        m.bundle.phase[pipe] != Phase::active) return 183;
    return -1;
}

constexpr int scl_sessions_unbind([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.scl_sessions.state[pipe] == Stage::open && !m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        m.power.stage == PowerStage::ready) return 64;
    if (m.power.stage != PowerStage::ready) return 188;
    return -1;
}

constexpr int scl_sessions_tell_restart([[maybe_unused]] const Machine& m) noexcept {
    if (m.scl_sessions.owes_restart && m.scl_sessions.out.length < 1 &&
        m.scl_sessions.goes_first != Order::not_settled && m.power.stage == PowerStage::ready) return 65;
    if (m.power.stage != PowerStage::ready) return 189;
    return -1;
}

constexpr int scl_sessions_message_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] Message its_message,
    [[maybe_unused]] uint8_t pipe, [[maybe_unused]] uint32_t its_session) noexcept {
    if (its_message > Message::unbound) return -1;
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::restart &&
        m.power.stage == PowerStage::ready &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 67;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::closed && m.scl_sessions.out.length < 1 &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 68;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::accept &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::binding &&
        its_session == m.scl_sessions.session[pipe] && m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 70;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::refuse &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::binding &&
        its_session == m.scl_sessions.session[pipe] && m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 71;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::refuse &&
        !m.scl_sessions.owes_restart &&
        (m.scl_sessions.state[pipe] != Stage::binding || its_session != m.scl_sessions.session[pipe]) &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 72;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::data &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::open &&
        its_session == m.scl_sessions.session[pipe] && m.bundle.phase[pipe] == Phase::active &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 73;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::data &&
        !m.scl_sessions.owes_restart &&
        (m.scl_sessions.state[pipe] != Stage::open || its_session != m.scl_sessions.session[pipe]) &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 74;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::unbind &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] != Stage::closed &&
        its_session == m.scl_sessions.session[pipe] && m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 75;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::unbind &&
        !m.scl_sessions.owes_restart &&
        (m.scl_sessions.state[pipe] == Stage::closed || its_session != m.scl_sessions.session[pipe]) &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 76;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::binding &&
        m.scl_sessions.goes_first == Order::own_first && m.power.stage == PowerStage::ready &&
        m.platform.mapped[pipe] && m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 77;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::binding &&
        m.scl_sessions.goes_first != Order::own_first && m.scl_sessions.out.length < 1 &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 78;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::open && m.scl_sessions.out.length < 1 &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 79;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::accept &&
        !m.scl_sessions.owes_restart &&
        (m.scl_sessions.state[pipe] != Stage::binding || its_session != m.scl_sessions.session[pipe]) &&
        m.scl_sessions.out.length < 1 && m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 80;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::data &&
        !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::open &&
        its_session == m.scl_sessions.session[pipe] && m.bundle.phase[pipe] != Phase::active &&
        m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 182;
    if (m.power.stage != PowerStage::ready || (!m.platform.mapped[pipe] && its_message != Message::restart) ||
        m.interfaces.state[m.platform.via[pipe]] != Activation::activated) return 184;
    return -1;
}

constexpr int scl_sessions_turn_down([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if (its_session != 0 && !m.scl_sessions.owes_restart && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1 && m.power.stage == PowerStage::ready && m.platform.mapped[pipe] &&
        m.interfaces.state[m.platform.via[pipe]] == Activation::activated) return 69;
    if (m.power.stage != PowerStage::ready || !m.platform.mapped[pipe] ||
        m.interfaces.state[m.platform.via[pipe]] != Activation::activated) return 185;
    return -1;
}

constexpr int scl_sessions_message_gone([[maybe_unused]] const Machine& m) noexcept {
    if (m.scl_sessions.out.length >= 1 && m.power.stage == PowerStage::ready &&
        (m.platform.mapped[m.scl_sessions.out.pipe[0]] || m.scl_sessions.out.message[0] == Message::restart) &&
        m.interfaces.state[m.platform.via[m.scl_sessions.out.pipe[0]]] == Activation::activated) return 66;
    if (m.power.stage != PowerStage::ready ||
        (!m.platform.mapped[m.scl_sessions.out.pipe[0]] && m.scl_sessions.out.message[0] != Message::restart) ||
        m.interfaces.state[m.platform.via[m.scl_sessions.out.pipe[0]]] != Activation::activated) return 186;
    return -1;
}

constexpr int power_start([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::off) return 81;
    return -1;
}

constexpr int power_boot_ends([[maybe_unused]] const Machine& m, [[maybe_unused]] bool is_sound) noexcept {
    if (m.power.stage == PowerStage::booting && is_sound && m.journal.stage == JournalStage::idle &&
        !m.bundle.powered) return 82;
    if (m.power.stage == PowerStage::booting && !is_sound) return 83;
    if (m.power.stage == PowerStage::booting && is_sound && m.journal.stage != JournalStage::idle) return 131;
    return -1;
}

constexpr int power_command_begins([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::ready && !m.power.command) return 84;
    return -1;
}

constexpr int power_command_ends([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t new_context) noexcept {
    if (new_context > highest_context) return -1;
    if (m.power.command) return 85;
    return -1;
}

constexpr int power_transaction_begins([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::ready && m.power.transactions < most_transactions) return 86;
    return -1;
}

constexpr int power_transaction_ends([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.transactions != 0) return 87;
    return -1;
}

constexpr int power_suspend([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t proposed_minimum,
    [[maybe_unused]] uint32_t proposed_maximum, [[maybe_unused]] uint32_t duration,
    [[maybe_unused]] uint32_t its_token) noexcept {
    if (proposed_minimum > highest_ticks) return -1;
    if (proposed_maximum > highest_ticks) return -1;
    if (duration > highest_ticks) return -1;
    if (its_token > highest_token) return -1;
    if (m.power.stage == PowerStage::ready && (m.power.command || m.power.transactions != 0)) return 88;
    if (m.power.stage == PowerStage::ready && !m.power.command && m.power.transactions == 0 && m.power.suspendable &&
        duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest && its_token != 0 &&
        its_token != m.power.token && all_suspend_done_ssp_suspended_committed(m) &&
        m.journal.write == Write::commit_record && m.interfaces.exchanged && !m.interfaces.asleep) return 89;
    if (m.power.stage == PowerStage::ready && !m.power.command && m.power.transactions == 0 && m.power.suspendable &&
        duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest && its_token != 0 &&
        its_token != m.power.token && !all_suspend_done_ssp_suspended_committed(m)) return 133;
    if (m.power.stage == PowerStage::ready && !m.power.command && m.power.transactions == 0 && m.power.suspendable &&
        duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest && its_token != 0 &&
        its_token != m.power.token && all_suspend_done_ssp_suspended_committed(m) &&
        m.journal.write != Write::commit_record) return 148;
    return -1;
}

constexpr int power_tick([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::suspended && m.power.agreed_time >= m.power.elapsed &&
        m.power.elapsed <= longest) return 90;
    return -1;
}

constexpr int power_resume([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_token) noexcept {
    if (its_token > highest_token) return -1;
    if (m.power.stage == PowerStage::suspended && its_token == m.power.token &&
        m.power.elapsed >= m.power.shortest_time && m.power.agreed_time >= m.power.elapsed &&
        m.interfaces.asleep) return 91;
    if (m.power.stage == PowerStage::suspended &&
        (its_token != m.power.token || m.power.elapsed < m.power.shortest_time ||
        m.power.agreed_time < m.power.elapsed) && m.bundle.powered) return 92;
    return -1;
}

constexpr int power_stop([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::ready && (m.power.command || m.power.transactions != 0)) return 93;
    if ((m.power.stage == PowerStage::initialised || m.power.stage == PowerStage::ready) && !m.power.command &&
        m.power.transactions == 0 && m.journal.stage == JournalStage::idle && m.bundle.powered) return 94;
    if ((m.power.stage == PowerStage::initialised || m.power.stage == PowerStage::ready) && !m.power.command &&
        m.power.transactions == 0 && m.journal.stage != JournalStage::idle) return 132;
    return -1;
}

constexpr int power_reset([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage != PowerStage::off && m.bundle.powered) return 95;
    if (m.power.stage != PowerStage::off && !m.bundle.powered) return 96;
    return -1;
}

constexpr int power_power_lost([[maybe_unused]] const Machine& m) noexcept {
    if (m.bundle.powered) return 97;
    if (!m.bundle.powered) return 98;
    return -1;
}

constexpr int interfaces_activate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.supplied && !m.interfaces.asleep &&
        m.interfaces.state[interface] == Activation::deactivated) return 99;
    return -1;
}

constexpr int interfaces_suspend([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::activated) return 100;
    return -1;
}

constexpr int interfaces_deactivate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] != Activation::deactivated) return 103;
    return -1;
}

constexpr int interfaces_terminal_resumes([[maybe_unused]] const Machine& m,
    [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::suspended && !m.interfaces.asleep) return 101;
    return -1;
}

constexpr int interfaces_ssp_resumes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::suspended && !m.interfaces.asleep) return 102;
    return -1;
}

constexpr int interfaces_packet_moves([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::activated) return 104;
    return -1;
}

constexpr int interfaces_bind_pipes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::activated && m.journal.write == Write::commit_record) return 105;
    if (m.interfaces.state[interface] == Activation::activated && m.journal.write != Write::commit_record) return 146;
    return -1;
}

constexpr int interfaces_unbind_pipes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.interfaces.state[interface] == Activation::activated && m.journal.write == Write::commit_record &&
        !any_pipes_unbound_committed(m, interface)) return 106;
    if (m.interfaces.state[interface] == Activation::activated && m.journal.write != Write::commit_record) return 147;
    if (m.interfaces.state[interface] == Activation::activated && m.journal.write == Write::commit_record &&
        any_pipes_unbound_committed(m, interface)) return 151;
    return -1;
}

constexpr int interfaces_draw([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface,
    [[maybe_unused]] uint16_t current) noexcept {
    if (interface >= interface_count) return -1;
    if (current > highest_current) return -1;
    if (m.interfaces.state[interface] != Activation::deactivated && m.interfaces.interface_budget >= current &&
        (m.interfaces.state[interface] == Activation::activated || current <= idle_interface)) return 107;
    if (m.interfaces.state[interface] != Activation::deactivated &&
        (m.interfaces.interface_budget < current ||
        (m.interfaces.state[interface] != Activation::activated && current > idle_interface))) return 108;
    return -1;
}

constexpr int journal_power_up([[maybe_unused]] const Machine& m, [[maybe_unused]] bool commit_is_good,
    [[maybe_unused]] uint32_t commit_count, [[maybe_unused]] bool mark_is_good,
    [[maybe_unused]] uint32_t mark_count) noexcept {
    if (commit_count > highest_count) return -1;
    if (mark_count > highest_count) return -1;
    if (m.journal.stage == JournalStage::off && mark_is_good && (!commit_is_good || commit_count == mark_count) &&
        m.power.stage == PowerStage::booting) return 109;
    if (m.journal.stage == JournalStage::off && commit_is_good && (!mark_is_good || commit_count == mark_count + 1) &&
        m.power.stage == PowerStage::booting) return 110;
    if (m.journal.stage == JournalStage::off && (!mark_is_good || (commit_is_good && commit_count != mark_count)) &&
        (!commit_is_good || (mark_is_good && commit_count != mark_count + 1)) &&
        m.power.stage == PowerStage::booting) return 112;
    if (m.power.stage != PowerStage::booting) return 134;
    return -1;
}

constexpr int journal_tell([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record,
    [[maybe_unused]] bool is_listed) noexcept {
    if (record >= record_count) return -1;
    if (m.journal.stage == JournalStage::copying && m.journal.part[record] == Part::unknown) return 111;
    return -1;
}

constexpr int journal_begin([[maybe_unused]] const Machine& m) noexcept {
    if (m.journal.stage == JournalStage::idle && m.journal.number < highest &&
        m.power.stage == PowerStage::ready) return 113;
    if (m.journal.stage == JournalStage::idle && m.journal.number >= highest &&
        m.power.stage == PowerStage::ready) return 117;
    if (m.power.stage != PowerStage::ready) return 135;
    return -1;
}

constexpr int journal_change([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing &&
        m.journal.part[record] == Part::unchanged) return 114;
    return -1;
}

constexpr int journal_abort([[maybe_unused]] const Machine& m) noexcept {
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing) return 115;
    return -1;
}

constexpr int journal_commit([[maybe_unused]] const Machine& m) noexcept {
    if (m.journal.stage == JournalStage::open && m.journal.write == Write::nothing && any_commit_written(m) &&
        m.journal.number < highest) return 116;
    return -1;
}

constexpr int journal_copy([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.journal.stage == JournalStage::copying && m.journal.write == Write::nothing &&
        m.journal.part[record] == Part::saved) return 118;
    return -1;
}

constexpr int journal_finish([[maybe_unused]] const Machine& m) noexcept {
    if (m.journal.stage == JournalStage::copying && m.journal.write == Write::nothing &&
        all_finish_written(m)) return 119;
    return -1;
}

constexpr int journal_read([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.journal.stage == JournalStage::idle || m.journal.stage == JournalStage::open ||
        (m.journal.stage == JournalStage::copying &&
        (m.journal.part[record] == Part::unchanged || m.journal.part[record] == Part::copied))) return 120;
    if (m.journal.stage == JournalStage::copying && m.journal.part[record] == Part::saved) return 121;
    return -1;
}

constexpr int platform_map_pipe([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint8_t interface) noexcept {
    if (pipe >= pipe_count) return -1;
    if (interface >= interface_count) return -1;
    if (m.power.stage == PowerStage::ready && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1 && m.bundle.phase[pipe] != Phase::active && !m.platform.mapped[pipe] &&
        m.journal.write == Write::commit_record) return 125;
    return -1;
}

constexpr int platform_unmap_pipe([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.power.stage == PowerStage::ready && m.scl_sessions.state[pipe] == Stage::closed &&
        m.scl_sessions.out.length < 1 && m.bundle.phase[pipe] != Phase::active && m.platform.mapped[pipe] &&
        m.journal.write == Write::commit_record) return 126;
    return -1;
}

constexpr int platform_name_set_up([[maybe_unused]] const Machine& m) noexcept {
    if (m.power.stage == PowerStage::ready && m.journal.write == Write::commit_record) return 127;
    return -1;
}

constexpr int platform_tell_capabilities([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_capability,
    [[maybe_unused]] bool can_suspend, [[maybe_unused]] uint16_t for_interfaces,
    [[maybe_unused]] uint16_t for_external) noexcept {
    if (its_capability > highest_capability) return -1;
    if (for_interfaces > highest_current) return -1;
    if (for_external > highest_current) return -1;
    if (m.power.stage == PowerStage::initialised && its_capability != 0 && m.interfaces.supplied &&
        !m.interfaces.exchanged) return 122;
    return -1;
}

constexpr int platform_platform_draws([[maybe_unused]] const Machine& m, [[maybe_unused]] uint16_t current) noexcept {
    if (current > highest_current) return -1;
    if (m.interfaces.supplied &&
        m.interfaces.external_budget >= (m.interfaces.drawn_external > m.interfaces.load[4]
        ? m.interfaces.drawn_external - m.interfaces.load[4] : 0) + current &&
        (!m.interfaces.asleep ||
        (m.interfaces.drawn_external > m.interfaces.load[4] ? m.interfaces.drawn_external - m.interfaces.load[4]
        : 0) + current <= idle_external)) return 123;
    if (m.interfaces.supplied &&
        (m.interfaces.external_budget < (m.interfaces.drawn_external > m.interfaces.load[4]
        ? m.interfaces.drawn_external - m.interfaces.load[4] : 0) + current ||
        (m.interfaces.asleep &&
        (m.interfaces.drawn_external > m.interfaces.load[4] ? m.interfaces.drawn_external - m.interfaces.load[4]
        : 0) + current > idle_external))) return 124;
    return -1;
}

constexpr int platform_write_ends([[maybe_unused]] const Machine& m) noexcept {
    if ((m.journal.write == Write::journal_record || m.journal.write == Write::home_record) &&
        m.journal.write == Write::journal_record) return 128;
    if ((m.journal.write == Write::journal_record || m.journal.write == Write::home_record) &&
        m.journal.write == Write::home_record) return 129;
    if (m.journal.write == Write::mark) return 130;
    return -1;
}

}  // namespace ssp::generated::platform::rules

namespace ssp::generated::platform {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "platform";
    static constexpr unsigned event_count = 60, rule_count = 190, cell_count = 122, most_parameters = 11,
                              most_answers = 25, packed_bits = 750, words = 14;
    static constexpr const char* event_names[] = {"bundle.install_start", "bundle.install_segment",
        "bundle.install_commit", "bundle.install_abort", "bundle.enable", "bundle.disable", "bundle.remove",
        "bundle.activate", "bundle.stop", "bundle.read_metadata", "bundle.update_metadata", "bundle.download_profile",
        "bundle.profiles_changed", "bundle.fall_back", "bundle.acknowledge", "bundle.update_loader",
        "bundle.name_platform", "scl_sessions.bind", "scl_sessions.send", "scl_sessions.unbind",
        "scl_sessions.tell_restart", "scl_sessions.message_arrives", "scl_sessions.turn_down",
        "scl_sessions.message_gone", "power.start", "power.boot_ends", "power.command_begins", "power.command_ends",
        "power.transaction_begins", "power.transaction_ends", "power.suspend", "power.tick", "power.resume",
        "power.stop", "power.reset", "power.power_lost", "interfaces.activate", "interfaces.suspend",
        "interfaces.deactivate", "interfaces.terminal_resumes", "interfaces.ssp_resumes", "interfaces.packet_moves",
        "interfaces.bind_pipes", "interfaces.unbind_pipes", "interfaces.draw", "journal.power_up", "journal.tell",
        "journal.begin", "journal.change", "journal.abort", "journal.commit", "journal.copy", "journal.finish",
        "journal.read", "platform.map_pipe", "platform.unmap_pipe", "platform.name_set_up",
            "platform.tell_capabilities",
        "platform.platform_draws", "platform.write_ends"};
    static constexpr const char* rule_ids[] = {"offer.done", "offer.busy", "offer.occupied", "offer.no_intent",
        "offer.not_authentic", "offer.not_compatible", "offer.known", "offer.inconsistent", "segment.done",
        "segment.not_authentic", "segment.out_of_order", "commit.done/committed", "commit.full", "commit.not_authentic",
        "commit.incomplete", "abort.done", "enable.done/committed", "enable.no_intent", "enable.full", "enable.already",
        "enable.limit", "activate.done/external.granted", "activate.disabled", "activate.already",
            "activate.wrong_port",
        "activate.port_in_use", "stop.done/external.granted", "disable.done/committed/external.granted",
        "disable.no_intent", "disable.forbidden", "disable.profile", "disable.full", "disable.already",
        "remove.done/committed", "remove.not_disabled", "remove.no_intent", "remove.forbidden", "remove.profile",
        "remove.full", "read_metadata.done", "update_metadata.done/committed", "update_metadata.not_authentic",
        "download_profile.done/committed", "download_profile.not_compatible", "download_profile.disabled",
        "download_profile.kind", "profiles_changed.done/committed", "profiles_changed.disabled",
            "profiles_changed.kind",
        "fall_back.done", "fall_back.none", "fall_back.not_authentic", "fall_back.disabled", "fall_back.kind",
        "acknowledge.done/committed", "acknowledge.wrong", "update_loader.done/committed", "update_loader.busy",
        "update_loader.not_authentic", "update_loader.not_newer", "name_platform.done/committed",
        "name_platform.already", "bind.asked", "data.sent", "unbind.sent", "restart.told", "message.gone",
        "restart.heard", "bind.accepted", "bind.refused", "accept.opens", "refuse.closes", "refuse.stray",
        "data.delivered", "data.dropped", "unbind.closes", "unbind.stray", "bind.crossing_first",
            "bind.crossing_second",
        "bind.again", "accept.stray", "start.begins/ssp.starts/restart.done", "boot.sound/power_up.done",
        "boot.unsound/supply.lost/power.fails", "command.begins", "command.ends", "transaction.begins",
        "transaction.ends", "suspend.busy", "suspend.done/ssp.suspended/committed", "time.passes",
        "resume.done/ssp.resumed", "resume.fails/ssp.starts/restart.done/power.fails/power_loss.done", "ssp.stop_busy",
        "ssp.stops/supply.lost/restart.done/power.fails/power_loss.done",
        "reset.done/ssp.starts/restart.done/power.fails/power_loss.done",
        "reset.done/ssp.starts/restart.done/power.fails/refused",
        "power.lost/supply.lost/restart.done/power.fails/power_loss.done",
        "power.lost/supply.lost/restart.done/power.fails/refused", "interface.activated", "interface.suspended",
        "interface.resumed_by_terminal", "interface.resumed_by_ssp", "interface.deactivated", "packet.moves",
        "pipes.bound/committed", "pipes.unbound/committed", "draw.granted", "draw.over_budget", "start.ready",
        "start.copies", "start.listed", "start.damaged", "begin.done", "change.written", "given.up", "commit.written",
        "begin.used_up", "copy.written", "finish.written", "read.home", "read.journal",
        "capabilities.told/capabilities.exchanged/budgets.declared", "own.granted/external.granted",
        "own.over_budget/external.over_budget", "pipe.mapped/committed", "pipe.unmapped/committed",
        "set_up.named/committed", "value.ends/saved", "value.ends/copied", "mark.ends/finished", "boot.recovered",
        "stop.waits", "suspend.quiet", "journal.starts", "journal.begins", "stored(commit.done)", "stored(enable.done)",
        "stored(disable.done)", "stored(remove.done)", "stored(update_metadata.done)", "stored(download_profile.done)",
        "stored(profiles_changed.done)", "stored(acknowledge.done)", "stored(update_loader.done)",
        "stored(name_platform.done)", "stored(pipes.bound)", "stored(pipes.unbound)", "stored(suspend.done)",
        "activate.pipe", "activate.budget", "unbind.unused", "in_turn(install_start)", "ready(install_start)",
        "in_turn(install_segment)", "in_turn(install_commit)", "in_turn(install_abort)", "in_turn(enable)",
        "ready(enable)", "in_turn(disable)", "ready(disable)", "in_turn(remove)", "ready(remove)", "in_turn(activate)",
        "ready(activate)", "in_turn(stop)", "in_turn(read_metadata)", "ready(read_metadata)",
            "in_turn(update_metadata)",
        "ready(update_metadata)", "in_turn(download_profile)", "ready(download_profile)", "in_turn(profiles_changed)",
        "ready(profiles_changed)", "in_turn(fall_back)", "ready(fall_back)", "in_turn(acknowledge)",
        "ready(acknowledge)", "in_turn(update_loader)", "ready(update_loader)", "in_turn(name_platform)",
        "ready(name_platform)", "data.to_active", "data.from_active", "arrives.activated", "turned_down.activated",
        "leaves.activated", "ready(bind)", "ready(unbind)", "ready(tell_restart)"};
    static constexpr unsigned parameter_counts[] = {11, 3, 2, 1, 2, 2, 2, 2, 1, 1, 3, 3, 3, 2, 1, 2, 1, 2, 1, 1, 0,
        3, 2,
        0, 0, 1, 0, 1, 0, 0, 4, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 2, 0, 1, 0, 0, 1, 0, 1, 2, 1, 0, 4, 1, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5};
    static constexpr const char* answer_names[][25] = {{"done", "refused", "busy", "occupied", "no_intent",
        "not_authentic", "not_compatible", "already_installed", "inconsistent", "wrong_sequence", "already",
        "not_disabled", "not_enabled", "forbidden", "profile_forbids", "limit_reached", "notifications_full",
        "wrong_port", "port_in_use", "wrong_kind", "no_fallback", "not_newer", "not_stored", "no_pipe", "over_budget"},
        {"done", "delivered", "dropped", "refused"}, {"done", "resumed", "started_anew", "busy", "refused"}, {"done",
        "moved", "over_budget", "refused"}, {"done", "write_it", "from_home", "from_journal", "ready", "copy_again",
        "is_damaged", "committed", "finished", "used_up", "refused"}, {"done", "over_budget", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.bundle.phase[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.bundle.phase[1]) << 3;
        p.word[0] |= static_cast<uint64_t>(m.bundle.phase[2]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.bundle.phase[3]) << 9;
        p.word[0] |= static_cast<uint64_t>(m.bundle.identity[0]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.bundle.identity[1]) << 16;
        p.word[0] |= static_cast<uint64_t>(m.bundle.identity[2]) << 20;
        p.word[0] |= static_cast<uint64_t>(m.bundle.identity[3]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.bundle.family[0]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.bundle.family[1]) << 30;
        p.word[0] |= static_cast<uint64_t>(m.bundle.family[2]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.bundle.family[3]) << 34;
        p.word[0] |= static_cast<uint64_t>(m.bundle.kind[0]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.bundle.kind[1]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.bundle.kind[2]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.bundle.kind[3]) << 42;
        p.word[0] |= static_cast<uint64_t>(m.bundle.metadata[0]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.bundle.metadata[1]) << 49;
        p.word[0] |= static_cast<uint64_t>(m.bundle.metadata[2]) << 54;
        p.word[0] |= static_cast<uint64_t>(m.bundle.metadata[3]) << 59;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_enabled[0]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_enabled[1]) << 1;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_enabled[2]) << 2;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_enabled[3]) << 3;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_installed[0]) << 4;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_installed[1]) << 5;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_installed[2]) << 6;
        p.word[1] |= static_cast<uint64_t>(m.bundle.stays_installed[3]) << 7;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr1[0]) << 8;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr1[1]) << 9;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr1[2]) << 10;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr1[3]) << 11;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr2[0]) << 12;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr2[1]) << 13;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr2[2]) << 14;
        p.word[1] |= static_cast<uint64_t>(m.bundle.holds_ppr2[3]) << 15;
        p.word[1] |= static_cast<uint64_t>(m.bundle.port[0]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.bundle.port[1]) << 18;
        p.word[1] |= static_cast<uint64_t>(m.bundle.port[2]) << 20;
        p.word[1] |= static_cast<uint64_t>(m.bundle.port[3]) << 22;
        p.word[1] |= static_cast<uint64_t>(m.bundle.powered) << 24;
        p.word[1] |= static_cast<uint64_t>(m.bundle.received) << 25;
        p.word[1] |= static_cast<uint64_t>(m.bundle.expected) << 29;
        p.word[1] |= static_cast<uint64_t>(m.bundle.fallback_open) << 33;
        p.word[1] |= static_cast<uint64_t>(m.bundle.reply) << 34;
        p.word[1] |= static_cast<uint64_t>(m.bundle.pending.number[0]) << 39;
        p.word[1] |= static_cast<uint64_t>(m.bundle.pending.number[1]) << 47;
        p.word[1] |= static_cast<uint64_t>(m.bundle.pending.number[2]) << 55;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.number[3]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.operation[0]) << 8;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.operation[1]) << 10;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.operation[2]) << 12;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.operation[3]) << 14;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.subject[0]) << 16;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.subject[1]) << 20;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.subject[2]) << 24;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.subject[3]) << 28;
        p.word[2] |= static_cast<uint64_t>(m.bundle.pending.length) << 32;
        p.word[2] |= static_cast<uint64_t>(m.bundle.issued) << 35;
        p.word[2] |= static_cast<uint64_t>(m.bundle.loader_version) << 43;
        p.word[2] |= static_cast<uint64_t>(m.bundle.platform) << 47;
        p.word[2] |= static_cast<uint64_t>(m.scl_sessions.state[0]) << 49;
        p.word[2] |= static_cast<uint64_t>(m.scl_sessions.state[1]) << 51;
        p.word[2] |= static_cast<uint64_t>(m.scl_sessions.state[2]) << 53;
        p.word[2] |= static_cast<uint64_t>(m.scl_sessions.state[3]) << 55;
        p.word[3] |= static_cast<uint64_t>(m.scl_sessions.session[0]) << 0;
        p.word[3] |= static_cast<uint64_t>(m.scl_sessions.session[1]) << 31;
        p.word[4] |= static_cast<uint64_t>(m.scl_sessions.session[2]) << 0;
        p.word[4] |= static_cast<uint64_t>(m.scl_sessions.session[3]) << 31;
        p.word[4] |= static_cast<uint64_t>(m.scl_sessions.owes_restart) << 62;
        p.word[5] |= static_cast<uint64_t>(m.scl_sessions.goes_first) << 0;
        p.word[5] |= static_cast<uint64_t>(m.scl_sessions.out.message[0]) << 2;
        p.word[5] |= static_cast<uint64_t>(m.scl_sessions.out.pipe[0]) << 5;
        p.word[5] |= static_cast<uint64_t>(m.scl_sessions.out.session[0]) << 7;
        p.word[5] |= static_cast<uint64_t>(m.scl_sessions.out.length) << 38;
        p.word[5] |= static_cast<uint64_t>(m.power.stage) << 39;
        p.word[6] |= static_cast<uint64_t>(m.power.terminal) << 0;
        p.word[6] |= static_cast<uint64_t>(m.power.suspendable) << 31;
        p.word[6] |= static_cast<uint64_t>(m.power.told_class) << 32;
        p.word[7] |= static_cast<uint64_t>(m.power.context) << 0;
        p.word[7] |= static_cast<uint64_t>(m.power.saved) << 31;
        p.word[7] |= static_cast<uint64_t>(m.power.command) << 62;
        p.word[8] |= static_cast<uint64_t>(m.power.transactions) << 0;
        p.word[8] |= static_cast<uint64_t>(m.power.token) << 8;
        p.word[9] |= static_cast<uint64_t>(m.power.shortest_time) << 0;
        p.word[9] |= static_cast<uint64_t>(m.power.agreed_time) << 31;
        p.word[10] |= static_cast<uint64_t>(m.power.elapsed) << 0;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.state[0]) << 31;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.state[1]) << 33;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.drawn[0]) << 35;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.drawn[1]) << 45;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.bound[0]) << 55;
        p.word[10] |= static_cast<uint64_t>(m.interfaces.bound[1]) << 56;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.load[0]) << 0;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.load[1]) << 10;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.load[2]) << 20;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.load[3]) << 30;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.load[4]) << 40;
        p.word[11] |= static_cast<uint64_t>(m.interfaces.drawn_external) << 50;
        p.word[12] |= static_cast<uint64_t>(m.interfaces.interface_budget) << 0;
        p.word[12] |= static_cast<uint64_t>(m.interfaces.external_budget) << 10;
        p.word[12] |= static_cast<uint64_t>(m.interfaces.supplied) << 20;
        p.word[12] |= static_cast<uint64_t>(m.interfaces.exchanged) << 21;
        p.word[12] |= static_cast<uint64_t>(m.interfaces.asleep) << 22;
        p.word[12] |= static_cast<uint64_t>(m.journal.stage) << 23;
        p.word[12] |= static_cast<uint64_t>(m.journal.write) << 26;
        p.word[12] |= static_cast<uint64_t>(m.journal.at) << 29;
        p.word[12] |= static_cast<uint64_t>(m.journal.number) << 32;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[0]) << 0;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[1]) << 2;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[2]) << 4;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[3]) << 6;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[4]) << 8;
        p.word[13] |= static_cast<uint64_t>(m.journal.part[5]) << 10;
        p.word[13] |= static_cast<uint64_t>(m.platform.mapped[0]) << 12;
        p.word[13] |= static_cast<uint64_t>(m.platform.mapped[1]) << 13;
        p.word[13] |= static_cast<uint64_t>(m.platform.mapped[2]) << 14;
        p.word[13] |= static_cast<uint64_t>(m.platform.mapped[3]) << 15;
        p.word[13] |= static_cast<uint64_t>(m.platform.via[0]) << 16;
        p.word[13] |= static_cast<uint64_t>(m.platform.via[1]) << 17;
        p.word[13] |= static_cast<uint64_t>(m.platform.via[2]) << 18;
        p.word[13] |= static_cast<uint64_t>(m.platform.via[3]) << 19;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.bundle.phase[0] = static_cast<Phase>(p.word[0] >> 0 & 7);
        m.bundle.phase[1] = static_cast<Phase>(p.word[0] >> 3 & 7);
        m.bundle.phase[2] = static_cast<Phase>(p.word[0] >> 6 & 7);
        m.bundle.phase[3] = static_cast<Phase>(p.word[0] >> 9 & 7);
        m.bundle.identity[0] = static_cast<uint8_t>(p.word[0] >> 12 & 15);
        m.bundle.identity[1] = static_cast<uint8_t>(p.word[0] >> 16 & 15);
        m.bundle.identity[2] = static_cast<uint8_t>(p.word[0] >> 20 & 15);
        m.bundle.identity[3] = static_cast<uint8_t>(p.word[0] >> 24 & 15);
        m.bundle.family[0] = static_cast<uint8_t>(p.word[0] >> 28 & 3);
        m.bundle.family[1] = static_cast<uint8_t>(p.word[0] >> 30 & 3);
        m.bundle.family[2] = static_cast<uint8_t>(p.word[0] >> 32 & 3);
        m.bundle.family[3] = static_cast<uint8_t>(p.word[0] >> 34 & 3);
        m.bundle.kind[0] = static_cast<Kind>(p.word[0] >> 36 & 3);
        m.bundle.kind[1] = static_cast<Kind>(p.word[0] >> 38 & 3);
        m.bundle.kind[2] = static_cast<Kind>(p.word[0] >> 40 & 3);
        m.bundle.kind[3] = static_cast<Kind>(p.word[0] >> 42 & 3);
        m.bundle.metadata[0] = static_cast<uint8_t>(p.word[0] >> 44 & 31);
        m.bundle.metadata[1] = static_cast<uint8_t>(p.word[0] >> 49 & 31);
        m.bundle.metadata[2] = static_cast<uint8_t>(p.word[0] >> 54 & 31);
        m.bundle.metadata[3] = static_cast<uint8_t>(p.word[0] >> 59 & 31);
        m.bundle.stays_enabled[0] = static_cast<bool>(p.word[1] >> 0 & 1);
        m.bundle.stays_enabled[1] = static_cast<bool>(p.word[1] >> 1 & 1);
        m.bundle.stays_enabled[2] = static_cast<bool>(p.word[1] >> 2 & 1);
        m.bundle.stays_enabled[3] = static_cast<bool>(p.word[1] >> 3 & 1);
        m.bundle.stays_installed[0] = static_cast<bool>(p.word[1] >> 4 & 1);
        m.bundle.stays_installed[1] = static_cast<bool>(p.word[1] >> 5 & 1);
        m.bundle.stays_installed[2] = static_cast<bool>(p.word[1] >> 6 & 1);
        m.bundle.stays_installed[3] = static_cast<bool>(p.word[1] >> 7 & 1);
        m.bundle.holds_ppr1[0] = static_cast<bool>(p.word[1] >> 8 & 1);
        m.bundle.holds_ppr1[1] = static_cast<bool>(p.word[1] >> 9 & 1);
        m.bundle.holds_ppr1[2] = static_cast<bool>(p.word[1] >> 10 & 1);
        m.bundle.holds_ppr1[3] = static_cast<bool>(p.word[1] >> 11 & 1);
        m.bundle.holds_ppr2[0] = static_cast<bool>(p.word[1] >> 12 & 1);
        m.bundle.holds_ppr2[1] = static_cast<bool>(p.word[1] >> 13 & 1);
        m.bundle.holds_ppr2[2] = static_cast<bool>(p.word[1] >> 14 & 1);
        m.bundle.holds_ppr2[3] = static_cast<bool>(p.word[1] >> 15 & 1);
        m.bundle.port[0] = static_cast<uint8_t>(p.word[1] >> 16 & 3);
        m.bundle.port[1] = static_cast<uint8_t>(p.word[1] >> 18 & 3);
        m.bundle.port[2] = static_cast<uint8_t>(p.word[1] >> 20 & 3);
        m.bundle.port[3] = static_cast<uint8_t>(p.word[1] >> 22 & 3);
        m.bundle.powered = static_cast<bool>(p.word[1] >> 24 & 1);
        m.bundle.received = static_cast<uint8_t>(p.word[1] >> 25 & 15);
        m.bundle.expected = static_cast<uint8_t>(p.word[1] >> 29 & 15);
        m.bundle.fallback_open = static_cast<bool>(p.word[1] >> 33 & 1);
        m.bundle.reply = static_cast<uint8_t>(p.word[1] >> 34 & 31);
        m.bundle.pending.number[0] = static_cast<uint8_t>(p.word[1] >> 39 & 255);
        m.bundle.pending.number[1] = static_cast<uint8_t>(p.word[1] >> 47 & 255);
        m.bundle.pending.number[2] = static_cast<uint8_t>(p.word[1] >> 55 & 255);
        m.bundle.pending.number[3] = static_cast<uint8_t>(p.word[2] >> 0 & 255);
        m.bundle.pending.operation[0] = static_cast<Operation>(p.word[2] >> 8 & 3);
        m.bundle.pending.operation[1] = static_cast<Operation>(p.word[2] >> 10 & 3);
        m.bundle.pending.operation[2] = static_cast<Operation>(p.word[2] >> 12 & 3);
        m.bundle.pending.operation[3] = static_cast<Operation>(p.word[2] >> 14 & 3);
        m.bundle.pending.subject[0] = static_cast<uint8_t>(p.word[2] >> 16 & 15);
        m.bundle.pending.subject[1] = static_cast<uint8_t>(p.word[2] >> 20 & 15);
        m.bundle.pending.subject[2] = static_cast<uint8_t>(p.word[2] >> 24 & 15);
        m.bundle.pending.subject[3] = static_cast<uint8_t>(p.word[2] >> 28 & 15);
        m.bundle.pending.length = static_cast<uint8_t>(p.word[2] >> 32 & 7);
        m.bundle.issued = static_cast<uint8_t>(p.word[2] >> 35 & 255);
        m.bundle.loader_version = static_cast<uint8_t>(p.word[2] >> 43 & 15);
        m.bundle.platform = static_cast<uint8_t>(p.word[2] >> 47 & 3);
        m.scl_sessions.state[0] = static_cast<Stage>(p.word[2] >> 49 & 3);
        m.scl_sessions.state[1] = static_cast<Stage>(p.word[2] >> 51 & 3);
        m.scl_sessions.state[2] = static_cast<Stage>(p.word[2] >> 53 & 3);
        m.scl_sessions.state[3] = static_cast<Stage>(p.word[2] >> 55 & 3);
        m.scl_sessions.session[0] = static_cast<uint32_t>(p.word[3] >> 0 & 2147483647);
        m.scl_sessions.session[1] = static_cast<uint32_t>(p.word[3] >> 31 & 2147483647);
        m.scl_sessions.session[2] = static_cast<uint32_t>(p.word[4] >> 0 & 2147483647);
        m.scl_sessions.session[3] = static_cast<uint32_t>(p.word[4] >> 31 & 2147483647);
        m.scl_sessions.owes_restart = static_cast<bool>(p.word[4] >> 62 & 1);
        m.scl_sessions.goes_first = static_cast<Order>(p.word[5] >> 0 & 3);
        m.scl_sessions.out.message[0] = static_cast<Message>(p.word[5] >> 2 & 7);
        m.scl_sessions.out.pipe[0] = static_cast<uint8_t>(p.word[5] >> 5 & 3);
        m.scl_sessions.out.session[0] = static_cast<uint32_t>(p.word[5] >> 7 & 2147483647);
        m.scl_sessions.out.length = static_cast<uint8_t>(p.word[5] >> 38 & 1);
        m.power.stage = static_cast<PowerStage>(p.word[5] >> 39 & 7);
        m.power.terminal = static_cast<uint32_t>(p.word[6] >> 0 & 2147483647);
        m.power.suspendable = static_cast<bool>(p.word[6] >> 31 & 1);
        m.power.told_class = static_cast<uint8_t>(p.word[6] >> 32 & 7);
        m.power.context = static_cast<uint32_t>(p.word[7] >> 0 & 2147483647);
        m.power.saved = static_cast<uint32_t>(p.word[7] >> 31 & 2147483647);
        m.power.command = static_cast<bool>(p.word[7] >> 62 & 1);
        m.power.transactions = static_cast<uint8_t>(p.word[8] >> 0 & 255);
        m.power.token = static_cast<uint32_t>(p.word[8] >> 8 & 2147483647);
        m.power.shortest_time = static_cast<uint32_t>(p.word[9] >> 0 & 2147483647);
        m.power.agreed_time = static_cast<uint32_t>(p.word[9] >> 31 & 2147483647);
        m.power.elapsed = static_cast<uint32_t>(p.word[10] >> 0 & 2147483647);
        m.interfaces.state[0] = static_cast<Activation>(p.word[10] >> 31 & 3);
        m.interfaces.state[1] = static_cast<Activation>(p.word[10] >> 33 & 3);
        m.interfaces.drawn[0] = static_cast<uint16_t>(p.word[10] >> 35 & 1023);
        m.interfaces.drawn[1] = static_cast<uint16_t>(p.word[10] >> 45 & 1023);
        m.interfaces.bound[0] = static_cast<bool>(p.word[10] >> 55 & 1);
        m.interfaces.bound[1] = static_cast<bool>(p.word[10] >> 56 & 1);
        m.interfaces.load[0] = static_cast<uint16_t>(p.word[11] >> 0 & 1023);
        m.interfaces.load[1] = static_cast<uint16_t>(p.word[11] >> 10 & 1023);
        m.interfaces.load[2] = static_cast<uint16_t>(p.word[11] >> 20 & 1023);
        m.interfaces.load[3] = static_cast<uint16_t>(p.word[11] >> 30 & 1023);
        m.interfaces.load[4] = static_cast<uint16_t>(p.word[11] >> 40 & 1023);
        m.interfaces.drawn_external = static_cast<uint16_t>(p.word[11] >> 50 & 1023);
        m.interfaces.interface_budget = static_cast<uint16_t>(p.word[12] >> 0 & 1023);
        m.interfaces.external_budget = static_cast<uint16_t>(p.word[12] >> 10 & 1023);
        m.interfaces.supplied = static_cast<bool>(p.word[12] >> 20 & 1);
        m.interfaces.exchanged = static_cast<bool>(p.word[12] >> 21 & 1);
        m.interfaces.asleep = static_cast<bool>(p.word[12] >> 22 & 1);
        m.journal.stage = static_cast<JournalStage>(p.word[12] >> 23 & 7);
        m.journal.write = static_cast<Write>(p.word[12] >> 26 & 7);
        m.journal.at = static_cast<uint8_t>(p.word[12] >> 29 & 7);
        m.journal.number = static_cast<uint32_t>(p.word[12] >> 32 & 2147483647);
        m.journal.part[0] = static_cast<Part>(p.word[13] >> 0 & 3);
        m.journal.part[1] = static_cast<Part>(p.word[13] >> 2 & 3);
        m.journal.part[2] = static_cast<Part>(p.word[13] >> 4 & 3);
        m.journal.part[3] = static_cast<Part>(p.word[13] >> 6 & 3);
        m.journal.part[4] = static_cast<Part>(p.word[13] >> 8 & 3);
        m.journal.part[5] = static_cast<Part>(p.word[13] >> 10 & 3);
        m.platform.mapped[0] = static_cast<bool>(p.word[13] >> 12 & 1);
        m.platform.mapped[1] = static_cast<bool>(p.word[13] >> 13 & 1);
        m.platform.mapped[2] = static_cast<bool>(p.word[13] >> 14 & 1);
        m.platform.mapped[3] = static_cast<bool>(p.word[13] >> 15 & 1);
        m.platform.via[0] = static_cast<uint8_t>(p.word[13] >> 16 & 1);
        m.platform.via[1] = static_cast<uint8_t>(p.word[13] >> 17 & 1);
        m.platform.via[2] = static_cast<uint8_t>(p.word[13] >> 18 & 1);
        m.platform.via[3] = static_cast<uint8_t>(p.word[13] >> 19 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 4; ++k) cells[0 + k] = static_cast<long>(m.bundle.phase[k]);
        for (unsigned k = 0; k != 4; ++k) cells[4 + k] = static_cast<long>(m.bundle.identity[k]);
        for (unsigned k = 0; k != 4; ++k) cells[8 + k] = static_cast<long>(m.bundle.family[k]);
        for (unsigned k = 0; k != 4; ++k) cells[12 + k] = static_cast<long>(m.bundle.kind[k]);
        for (unsigned k = 0; k != 4; ++k) cells[16 + k] = static_cast<long>(m.bundle.metadata[k]);
        for (unsigned k = 0; k != 4; ++k) cells[20 + k] = static_cast<long>(m.bundle.stays_enabled[k]);
        for (unsigned k = 0; k != 4; ++k) cells[24 + k] = static_cast<long>(m.bundle.stays_installed[k]);
        for (unsigned k = 0; k != 4; ++k) cells[28 + k] = static_cast<long>(m.bundle.holds_ppr1[k]);
        for (unsigned k = 0; k != 4; ++k) cells[32 + k] = static_cast<long>(m.bundle.holds_ppr2[k]);
        for (unsigned k = 0; k != 4; ++k) cells[36 + k] = static_cast<long>(m.bundle.port[k]);
        cells[40] = static_cast<long>(m.bundle.powered);
        cells[41] = static_cast<long>(m.bundle.received);
        cells[42] = static_cast<long>(m.bundle.expected);
        cells[43] = static_cast<long>(m.bundle.fallback_open);
        cells[44] = static_cast<long>(m.bundle.reply);
        for (unsigned k = 0; k != 4; ++k) cells[45 + k] = static_cast<long>(m.bundle.pending.number[k]);
        for (unsigned k = 0; k != 4; ++k) cells[49 + k] = static_cast<long>(m.bundle.pending.operation[k]);
        for (unsigned k = 0; k != 4; ++k) cells[53 + k] = static_cast<long>(m.bundle.pending.subject[k]);
        cells[57] = static_cast<long>(m.bundle.pending.length);
        cells[58] = static_cast<long>(m.bundle.issued);
        cells[59] = static_cast<long>(m.bundle.loader_version);
        cells[60] = static_cast<long>(m.bundle.platform);
        for (unsigned k = 0; k != 4; ++k) cells[61 + k] = static_cast<long>(m.scl_sessions.state[k]);
        for (unsigned k = 0; k != 4; ++k) cells[65 + k] = static_cast<long>(m.scl_sessions.session[k]);
        cells[69] = static_cast<long>(m.scl_sessions.owes_restart);
        cells[70] = static_cast<long>(m.scl_sessions.goes_first);
        for (unsigned k = 0; k != 1; ++k) cells[71 + k] = static_cast<long>(m.scl_sessions.out.message[k]);
        for (unsigned k = 0; k != 1; ++k) cells[72 + k] = static_cast<long>(m.scl_sessions.out.pipe[k]);
        for (unsigned k = 0; k != 1; ++k) cells[73 + k] = static_cast<long>(m.scl_sessions.out.session[k]);
        cells[74] = static_cast<long>(m.scl_sessions.out.length);
        cells[75] = static_cast<long>(m.power.stage);
        cells[76] = static_cast<long>(m.power.terminal);
        cells[77] = static_cast<long>(m.power.suspendable);
        cells[78] = static_cast<long>(m.power.told_class);
        cells[79] = static_cast<long>(m.power.context);
        cells[80] = static_cast<long>(m.power.saved);
        cells[81] = static_cast<long>(m.power.command);
        cells[82] = static_cast<long>(m.power.transactions);
        cells[83] = static_cast<long>(m.power.token);
        cells[84] = static_cast<long>(m.power.shortest_time);
        cells[85] = static_cast<long>(m.power.agreed_time);
        cells[86] = static_cast<long>(m.power.elapsed);
        for (unsigned k = 0; k != 2; ++k) cells[87 + k] = static_cast<long>(m.interfaces.state[k]);
        for (unsigned k = 0; k != 2; ++k) cells[89 + k] = static_cast<long>(m.interfaces.drawn[k]);
        for (unsigned k = 0; k != 2; ++k) cells[91 + k] = static_cast<long>(m.interfaces.bound[k]);
        for (unsigned k = 0; k != 5; ++k) cells[93 + k] = static_cast<long>(m.interfaces.load[k]);
        cells[98] = static_cast<long>(m.interfaces.drawn_external);
        cells[99] = static_cast<long>(m.interfaces.interface_budget);
        cells[100] = static_cast<long>(m.interfaces.external_budget);
        cells[101] = static_cast<long>(m.interfaces.supplied);
        cells[102] = static_cast<long>(m.interfaces.exchanged);
        cells[103] = static_cast<long>(m.interfaces.asleep);
        cells[104] = static_cast<long>(m.journal.stage);
        cells[105] = static_cast<long>(m.journal.write);
        cells[106] = static_cast<long>(m.journal.at);
        cells[107] = static_cast<long>(m.journal.number);
        for (unsigned k = 0; k != 6; ++k) cells[108 + k] = static_cast<long>(m.journal.part[k]);
        for (unsigned k = 0; k != 4; ++k) cells[114 + k] = static_cast<long>(m.platform.mapped[k]);
        for (unsigned k = 0; k != 4; ++k) cells[118 + k] = static_cast<long>(m.platform.via[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 4; ++k) m.bundle.phase[k] = static_cast<Phase>(cells[0 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.identity[k] = static_cast<uint8_t>(cells[4 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.family[k] = static_cast<uint8_t>(cells[8 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.kind[k] = static_cast<Kind>(cells[12 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.metadata[k] = static_cast<uint8_t>(cells[16 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.stays_enabled[k] = static_cast<bool>(cells[20 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.stays_installed[k] = static_cast<bool>(cells[24 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.holds_ppr1[k] = static_cast<bool>(cells[28 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.holds_ppr2[k] = static_cast<bool>(cells[32 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.port[k] = static_cast<uint8_t>(cells[36 + k]);
        m.bundle.powered = static_cast<bool>(cells[40]);
        m.bundle.received = static_cast<uint8_t>(cells[41]);
        m.bundle.expected = static_cast<uint8_t>(cells[42]);
        m.bundle.fallback_open = static_cast<bool>(cells[43]);
        m.bundle.reply = static_cast<uint8_t>(cells[44]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.pending.number[k] = static_cast<uint8_t>(cells[45 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.pending.operation[k] = static_cast<Operation>(cells[49 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bundle.pending.subject[k] = static_cast<uint8_t>(cells[53 + k]);
        m.bundle.pending.length = static_cast<uint8_t>(cells[57]);
        m.bundle.issued = static_cast<uint8_t>(cells[58]);
        m.bundle.loader_version = static_cast<uint8_t>(cells[59]);
        m.bundle.platform = static_cast<uint8_t>(cells[60]);
        for (unsigned k = 0; k != 4; ++k) m.scl_sessions.state[k] = static_cast<Stage>(cells[61 + k]);
        for (unsigned k = 0; k != 4; ++k) m.scl_sessions.session[k] = static_cast<uint32_t>(cells[65 + k]);
        m.scl_sessions.owes_restart = static_cast<bool>(cells[69]);
        m.scl_sessions.goes_first = static_cast<Order>(cells[70]);
        for (unsigned k = 0; k != 1; ++k) m.scl_sessions.out.message[k] = static_cast<Message>(cells[71 + k]);
        for (unsigned k = 0; k != 1; ++k) m.scl_sessions.out.pipe[k] = static_cast<uint8_t>(cells[72 + k]);
        for (unsigned k = 0; k != 1; ++k) m.scl_sessions.out.session[k] = static_cast<uint32_t>(cells[73 + k]);
        m.scl_sessions.out.length = static_cast<uint8_t>(cells[74]);
        m.power.stage = static_cast<PowerStage>(cells[75]);
        m.power.terminal = static_cast<uint32_t>(cells[76]);
        m.power.suspendable = static_cast<bool>(cells[77]);
        m.power.told_class = static_cast<uint8_t>(cells[78]);
        m.power.context = static_cast<uint32_t>(cells[79]);
        m.power.saved = static_cast<uint32_t>(cells[80]);
        m.power.command = static_cast<bool>(cells[81]);
        m.power.transactions = static_cast<uint8_t>(cells[82]);
        m.power.token = static_cast<uint32_t>(cells[83]);
        m.power.shortest_time = static_cast<uint32_t>(cells[84]);
        m.power.agreed_time = static_cast<uint32_t>(cells[85]);
        m.power.elapsed = static_cast<uint32_t>(cells[86]);
        for (unsigned k = 0; k != 2; ++k) m.interfaces.state[k] = static_cast<Activation>(cells[87 + k]);
        for (unsigned k = 0; k != 2; ++k) m.interfaces.drawn[k] = static_cast<uint16_t>(cells[89 + k]);
        for (unsigned k = 0; k != 2; ++k) m.interfaces.bound[k] = static_cast<bool>(cells[91 + k]);
        for (unsigned k = 0; k != 5; ++k) m.interfaces.load[k] = static_cast<uint16_t>(cells[93 + k]);
        m.interfaces.drawn_external = static_cast<uint16_t>(cells[98]);
        m.interfaces.interface_budget = static_cast<uint16_t>(cells[99]);
        m.interfaces.external_budget = static_cast<uint16_t>(cells[100]);
        m.interfaces.supplied = static_cast<bool>(cells[101]);
        m.interfaces.exchanged = static_cast<bool>(cells[102]);
        m.interfaces.asleep = static_cast<bool>(cells[103]);
        m.journal.stage = static_cast<JournalStage>(cells[104]);
        m.journal.write = static_cast<Write>(cells[105]);
        m.journal.at = static_cast<uint8_t>(cells[106]);
        m.journal.number = static_cast<uint32_t>(cells[107]);
        for (unsigned k = 0; k != 6; ++k) m.journal.part[k] = static_cast<Part>(cells[108 + k]);
        for (unsigned k = 0; k != 4; ++k) m.platform.mapped[k] = static_cast<bool>(cells[114 + k]);
        for (unsigned k = 0; k != 4; ++k) m.platform.via[k] = static_cast<uint8_t>(cells[118 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255 || arguments[5] > 1 || arguments[6] > 1 || arguments[7] > 255 || arguments[8] > 1 ||
                arguments[9] > 1 || arguments[10] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_install_start(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]), static_cast<Kind>(arguments[3]), static_cast<uint8_t>(arguments[4]),
                arguments[5] != 0, arguments[6] != 0, static_cast<uint8_t>(arguments[7]), arguments[8] != 0,
                arguments[9] != 0, arguments[10] != 0));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_install_segment(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_install_commit(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_install_abort(m,
                static_cast<uint8_t>(arguments[0])));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_enable(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 5:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_disable(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 6:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_remove(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_activate(m,
                static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 8:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_stop(m, static_cast<uint8_t>(arguments[0])));
        case 9:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_read_metadata(m,
                static_cast<uint8_t>(arguments[0])));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_update_metadata(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
        case 11:
            if (arguments[0] > 255 || arguments[1] > 1 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_download_profile(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0, arguments[2] != 0));
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1 ||
                arguments[2] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_profiles_changed(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0, arguments[2] != 0));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_fall_back(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 14:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_acknowledge(m,
                static_cast<uint8_t>(arguments[0])));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_update_loader(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 16:
            if (arguments[0] > 255) return static_cast<unsigned>(Answer::refused);
            return static_cast<unsigned>(ssp::generated::platform::bundle_name_platform(m,
                static_cast<uint8_t>(arguments[0])));
        case 17:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_bind(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1])));
        case 18:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_send(m,
                static_cast<uint8_t>(arguments[0])));
        case 19:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_unbind(m,
                static_cast<uint8_t>(arguments[0])));
        case 20:
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_tell_restart(m));
        case 21:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_message_arrives(m,
                static_cast<Message>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint32_t>(arguments[2])));
        case 22:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_turn_down(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1])));
        case 23:
            return static_cast<unsigned>(ssp::generated::platform::scl_sessions_message_gone(m));
        case 24:
            return static_cast<unsigned>(ssp::generated::platform::power_start(m));
        case 25:
            if (arguments[0] > 1) return static_cast<unsigned>(PowerDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::power_boot_ends(m, arguments[0] != 0));
        case 26:
            return static_cast<unsigned>(ssp::generated::platform::power_command_begins(m));
        case 27:
            return static_cast<unsigned>(ssp::generated::platform::power_command_ends(m,
                static_cast<uint32_t>(arguments[0])));
        case 28:
            return static_cast<unsigned>(ssp::generated::platform::power_transaction_begins(m));
        case 29:
            return static_cast<unsigned>(ssp::generated::platform::power_transaction_ends(m));
        case 30:
            return static_cast<unsigned>(ssp::generated::platform::power_suspend(m, static_cast<uint32_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1]), static_cast<uint32_t>(arguments[2]),
                static_cast<uint32_t>(arguments[3])));
        case 31:
            return static_cast<unsigned>(ssp::generated::platform::power_tick(m));
        case 32:
            return static_cast<unsigned>(ssp::generated::platform::power_resume(m,
                static_cast<uint32_t>(arguments[0])));
        case 33:
            return static_cast<unsigned>(ssp::generated::platform::power_stop(m));
        case 34:
            return static_cast<unsigned>(ssp::generated::platform::power_reset(m));
        case 35:
            return static_cast<unsigned>(ssp::generated::platform::power_power_lost(m));
        case 36:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_activate(m,
                static_cast<uint8_t>(arguments[0])));
        case 37:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_suspend(m,
                static_cast<uint8_t>(arguments[0])));
        case 38:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_deactivate(m,
                static_cast<uint8_t>(arguments[0])));
        case 39:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_terminal_resumes(m,
                static_cast<uint8_t>(arguments[0])));
        case 40:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_ssp_resumes(m,
                static_cast<uint8_t>(arguments[0])));
        case 41:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_packet_moves(m,
                static_cast<uint8_t>(arguments[0])));
        case 42:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_bind_pipes(m,
                static_cast<uint8_t>(arguments[0])));
        case 43:
            if (arguments[0] > 255) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_unbind_pipes(m,
                static_cast<uint8_t>(arguments[0])));
        case 44:
            if (arguments[0] > 255 || arguments[1] > 65535) return static_cast<unsigned>(InterfacesDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::interfaces_draw(m,
                static_cast<uint8_t>(arguments[0]),
                static_cast<uint16_t>(arguments[1])));
        case 45:
            if (arguments[0] > 1 || arguments[2] > 1) return static_cast<unsigned>(JournalDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::journal_power_up(m, arguments[0] != 0,
                static_cast<uint32_t>(arguments[1]), arguments[2] != 0, static_cast<uint32_t>(arguments[3])));
        case 46:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(JournalDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::journal_tell(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 47:
            return static_cast<unsigned>(ssp::generated::platform::journal_begin(m));
        case 48:
            if (arguments[0] > 255) return static_cast<unsigned>(JournalDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::journal_change(m,
                static_cast<uint8_t>(arguments[0])));
        case 49:
            return static_cast<unsigned>(ssp::generated::platform::journal_abort(m));
        case 50:
            return static_cast<unsigned>(ssp::generated::platform::journal_commit(m));
        case 51:
            if (arguments[0] > 255) return static_cast<unsigned>(JournalDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::journal_copy(m, static_cast<uint8_t>(arguments[0])));
        case 52:
            return static_cast<unsigned>(ssp::generated::platform::journal_finish(m));
        case 53:
            if (arguments[0] > 255) return static_cast<unsigned>(JournalDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::journal_read(m, static_cast<uint8_t>(arguments[0])));
        case 54:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(PlatformDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::platform_map_pipe(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1])));
        case 55:
            if (arguments[0] > 255) return static_cast<unsigned>(PlatformDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::platform_unmap_pipe(m,
                static_cast<uint8_t>(arguments[0])));
        case 56:
            return static_cast<unsigned>(ssp::generated::platform::platform_name_set_up(m));
        case 57:
            if (arguments[1] > 1 || arguments[2] > 65535 ||
                arguments[3] > 65535) return static_cast<unsigned>(PlatformDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::platform_tell_capabilities(m,
                static_cast<uint32_t>(arguments[0]), arguments[1] != 0, static_cast<uint16_t>(arguments[2]),
                static_cast<uint16_t>(arguments[3])));
        case 58:
            if (arguments[0] > 65535) return static_cast<unsigned>(PlatformDid::refused);
            return static_cast<unsigned>(ssp::generated::platform::platform_platform_draws(m,
                static_cast<uint16_t>(arguments[0])));
        case 59:
            return static_cast<unsigned>(ssp::generated::platform::platform_write_ends(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255 || arguments[5] > 1 || arguments[6] > 1 || arguments[7] > 255 || arguments[8] > 1 ||
                arguments[9] > 1 || arguments[10] > 1) return -1;
            return rules::bundle_install_start(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]), static_cast<Kind>(arguments[3]), static_cast<uint8_t>(arguments[4]),
                arguments[5] != 0, arguments[6] != 0, static_cast<uint8_t>(arguments[7]), arguments[8] != 0,
                arguments[9] != 0, arguments[10] != 0);
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 1) return -1;
            return rules::bundle_install_segment(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), arguments[2] != 0);
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_install_commit(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::bundle_install_abort(m, static_cast<uint8_t>(arguments[0]));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_enable(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 5:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_disable(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 6:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_remove(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::bundle_activate(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 8:
            if (arguments[0] > 255) return -1;
            return rules::bundle_stop(m, static_cast<uint8_t>(arguments[0]));
        case 9:
            if (arguments[0] > 255) return -1;
            return rules::bundle_read_metadata(m, static_cast<uint8_t>(arguments[0]));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 1) return -1;
            return rules::bundle_update_metadata(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), arguments[2] != 0);
        case 11:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return -1;
            return rules::bundle_download_profile(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
                arguments[2] != 0);
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return -1;
            return rules::bundle_profiles_changed(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
                arguments[2] != 0);
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_fall_back(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 14:
            if (arguments[0] > 255) return -1;
            return rules::bundle_acknowledge(m, static_cast<uint8_t>(arguments[0]));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::bundle_update_loader(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 16:
            if (arguments[0] > 255) return -1;
            return rules::bundle_name_platform(m, static_cast<uint8_t>(arguments[0]));
        case 17:
            if (arguments[0] > 255) return -1;
            return rules::scl_sessions_bind(m, static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]));
        case 18:
            if (arguments[0] > 255) return -1;
            return rules::scl_sessions_send(m, static_cast<uint8_t>(arguments[0]));
        case 19:
            if (arguments[0] > 255) return -1;
            return rules::scl_sessions_unbind(m, static_cast<uint8_t>(arguments[0]));
        case 20:
            return rules::scl_sessions_tell_restart(m);
        case 21:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::scl_sessions_message_arrives(m, static_cast<Message>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<uint32_t>(arguments[2]));
        case 22:
            if (arguments[0] > 255) return -1;
            return rules::scl_sessions_turn_down(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1]));
        case 23:
            return rules::scl_sessions_message_gone(m);
        case 24:
            return rules::power_start(m);
        case 25:
            if (arguments[0] > 1) return -1;
            return rules::power_boot_ends(m, arguments[0] != 0);
        case 26:
            return rules::power_command_begins(m);
        case 27:
            return rules::power_command_ends(m, static_cast<uint32_t>(arguments[0]));
        case 28:
            return rules::power_transaction_begins(m);
        case 29:
            return rules::power_transaction_ends(m);
        case 30:
            return rules::power_suspend(m, static_cast<uint32_t>(arguments[0]), static_cast<uint32_t>(arguments[1]),
                static_cast<uint32_t>(arguments[2]), static_cast<uint32_t>(arguments[3]));
        case 31:
            return rules::power_tick(m);
        case 32:
            return rules::power_resume(m, static_cast<uint32_t>(arguments[0]));
        case 33:
            return rules::power_stop(m);
        case 34:
            return rules::power_reset(m);
        case 35:
            return rules::power_power_lost(m);
        case 36:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_activate(m, static_cast<uint8_t>(arguments[0]));
        case 37:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_suspend(m, static_cast<uint8_t>(arguments[0]));
        case 38:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_deactivate(m, static_cast<uint8_t>(arguments[0]));
        case 39:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_terminal_resumes(m, static_cast<uint8_t>(arguments[0]));
        case 40:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_ssp_resumes(m, static_cast<uint8_t>(arguments[0]));
        case 41:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_packet_moves(m, static_cast<uint8_t>(arguments[0]));
        case 42:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_bind_pipes(m, static_cast<uint8_t>(arguments[0]));
        case 43:
            if (arguments[0] > 255) return -1;
            return rules::interfaces_unbind_pipes(m, static_cast<uint8_t>(arguments[0]));
        case 44:
            if (arguments[0] > 255 || arguments[1] > 65535) return -1;
            return rules::interfaces_draw(m, static_cast<uint8_t>(arguments[0]), static_cast<uint16_t>(arguments[1]));
        case 45:
            if (arguments[0] > 1 || arguments[2] > 1) return -1;
            return rules::journal_power_up(m, arguments[0] != 0, static_cast<uint32_t>(arguments[1]), arguments[2] != 0,
                static_cast<uint32_t>(arguments[3]));
        case 46:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::journal_tell(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 47:
            return rules::journal_begin(m);
        case 48:
            if (arguments[0] > 255) return -1;
            return rules::journal_change(m, static_cast<uint8_t>(arguments[0]));
        case 49:
            return rules::journal_abort(m);
        case 50:
            return rules::journal_commit(m);
        case 51:
            if (arguments[0] > 255) return -1;
            return rules::journal_copy(m, static_cast<uint8_t>(arguments[0]));
        case 52:
            return rules::journal_finish(m);
        case 53:
            if (arguments[0] > 255) return -1;
            return rules::journal_read(m, static_cast<uint8_t>(arguments[0]));
        case 54:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::platform_map_pipe(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 55:
            if (arguments[0] > 255) return -1;
            return rules::platform_unmap_pipe(m, static_cast<uint8_t>(arguments[0]));
        case 56:
            return rules::platform_name_set_up(m);
        case 57:
            if (arguments[1] > 1 || arguments[2] > 65535 || arguments[3] > 65535) return -1;
            return rules::platform_tell_capabilities(m, static_cast<uint32_t>(arguments[0]), arguments[1] != 0,
                static_cast<uint16_t>(arguments[2]), static_cast<uint16_t>(arguments[3]));
        case 58:
            if (arguments[0] > 65535) return -1;
            return rules::platform_platform_draws(m, static_cast<uint16_t>(arguments[0]));
        case 59:
            return rules::platform_write_ends(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 3; ++a0)
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
                                                    const auto answer = ssp::generated::platform::bundle_install_start(to, static_cast<uint8_t>(a0), static_cast<uint8_t>(a1), static_cast<uint8_t>(a2), static_cast<Kind>(a3), static_cast<uint8_t>(a4), a5 != 0, a6 != 0, static_cast<uint8_t>(a7), a8 != 0, a9 != 0, a10 != 0);
                                                    const unsigned arguments[] = {a0, a1, a2, a3, a4, a5, a6, a7, a8,
                                                        a9, a10};
                                                    visit(0u, +arguments, static_cast<unsigned>(answer), to);
                                                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 15; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::platform::bundle_install_segment(to,
                        static_cast<uint8_t>(a0), static_cast<uint8_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(1u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_install_commit(to, static_cast<uint8_t>(a0),
                    a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(2u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::bundle_install_abort(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_enable(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(4u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_disable(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(5u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_remove(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(6u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 2; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_activate(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(7u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::bundle_stop(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(8u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::bundle_read_metadata(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 16; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::platform::bundle_update_metadata(to,
                        static_cast<uint8_t>(a0), static_cast<uint8_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(10u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::platform::bundle_download_profile(to,
                        static_cast<uint8_t>(a0), a1 != 0, a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(11u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::platform::bundle_profiles_changed(to,
                        static_cast<uint8_t>(a0), a1 != 0, a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(12u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_fall_back(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(13u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 255; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::bundle_acknowledge(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(14u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 15; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::bundle_update_loader(to, static_cast<uint8_t>(a0),
                    a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(15u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::bundle_name_platform(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(16u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::scl_sessions_bind(to, static_cast<uint8_t>(a0),
                    static_cast<uint32_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(17u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::scl_sessions_send(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(18u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::scl_sessions_unbind(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(19u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::scl_sessions_tell_restart(to);
            visit(20u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 6; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
                for (unsigned a2 = 0; a2 <= 2147483646; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::platform::scl_sessions_message_arrives(to,
                        static_cast<Message>(a0), static_cast<uint8_t>(a1), static_cast<uint32_t>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(21u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::scl_sessions_turn_down(to, static_cast<uint8_t>(a0),
                    static_cast<uint32_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(22u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::platform::scl_sessions_message_gone(to);
            visit(23u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_start(to);
            visit(24u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_boot_ends(to, a0 != 0);
            const unsigned arguments[] = {a0};
            visit(25u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_command_begins(to);
            visit(26u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_command_ends(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(27u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_transaction_begins(to);
            visit(28u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_transaction_ends(to);
            visit(29u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
                for (unsigned a2 = 0; a2 <= 2147483646; ++a2)
                    for (unsigned a3 = 0; a3 <= 2147483646; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::platform::power_suspend(to, static_cast<uint32_t>(a0),
                            static_cast<uint32_t>(a1), static_cast<uint32_t>(a2), static_cast<uint32_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(30u, +arguments, static_cast<unsigned>(answer), to);
                    }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_tick(to);
            visit(31u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_resume(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(32u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_stop(to);
            visit(33u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_reset(to);
            visit(34u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::power_power_lost(to);
            visit(35u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_activate(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(36u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_suspend(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(37u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_deactivate(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(38u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_terminal_resumes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(39u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_ssp_resumes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(40u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_packet_moves(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(41u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_bind_pipes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(42u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::interfaces_unbind_pipes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(43u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
            for (unsigned a1 = 0; a1 <= 1000; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::interfaces_draw(to, static_cast<uint8_t>(a0),
                    static_cast<uint16_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(44u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                    for (unsigned a3 = 0; a3 <= 2147483646; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::platform::journal_power_up(to, a0 != 0,
                            static_cast<uint32_t>(a1), a2 != 0, static_cast<uint32_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(45u, +arguments, static_cast<unsigned>(answer), to);
                    }
        for (unsigned a0 = 0; a0 <= 5; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::journal_tell(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(46u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_begin(to);
            visit(47u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 5; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_change(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(48u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_abort(to);
            visit(49u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_commit(to);
            visit(50u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 5; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_copy(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(51u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_finish(to);
            visit(52u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 5; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::journal_read(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(53u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::platform::platform_map_pipe(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(54u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::platform_unmap_pipe(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(55u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::platform_name_set_up(to);
            visit(56u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1000; ++a2)
                    for (unsigned a3 = 0; a3 <= 1000; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::platform::platform_tell_capabilities(to,
                            static_cast<uint32_t>(a0), a1 != 0, static_cast<uint16_t>(a2), static_cast<uint16_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(57u, +arguments, static_cast<unsigned>(answer), to);
                    }
        for (unsigned a0 = 0; a0 <= 1000; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::platform::platform_platform_draws(to, static_cast<uint16_t>(a0));
            const unsigned arguments[] = {a0};
            visit(58u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::platform::platform_write_ends(to);
            visit(59u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::platform
