// SPDX-License-Identifier: Apache-2.0
// The machine platform, generated from spec_model/platform/platform.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::platform {

enum class Phase : uint8_t { absent, loading, disabled, enabled, active };
enum class Kind : uint8_t { other, standalone_telecom, rsp_telecom, m2m_telecom };
enum class Operation : uint8_t { installation, enabling, disabling, deletion };
enum class Answer : uint8_t { done, refused, busy, occupied, no_intent, not_authentic, not_compatible,
    already_installed, inconsistent, wrong_sequence, already, not_disabled, not_enabled, forbidden, profile_forbids,
    limit_reached, notifications_full, wrong_port, port_in_use, wrong_kind, no_fallback, not_newer, not_stored,
    no_pipe, over_budget };
enum class Stage : uint8_t { closed, binding, open, unbinding };
enum class Order : uint8_t { not_settled, own_first, other_first };
enum class Message : uint8_t { bind, accept, refuse, unbind, data, restart, unbound };
enum class Did : uint8_t { done, delivered, dropped, refused };
enum class PowerStage : uint8_t { off, booting, initialised, ready, suspended, stopped };
enum class PowerDid : uint8_t { done, resumed, started_anew, busy, refused };
enum class Activation : uint8_t { deactivated, activated, suspended };
enum class InterfacesDid : uint8_t { done, moved, over_budget, refused };
enum class JournalStage : uint8_t { off, idle, open, copying, damaged };
enum class Write : uint8_t { nothing, journal_record, commit_record, home_record, mark };
enum class Part : uint8_t { unknown, unchanged, saved, copied };
enum class JournalDid : uint8_t { done, write_it, from_home, from_journal, ready, copy_again, is_damaged, committed,
    finished, used_up, refused };
enum class PlatformDid : uint8_t { done, over_budget, refused };

inline constexpr uint8_t slot_count = 4;
inline constexpr uint8_t identity_count = 16;
inline constexpr uint8_t family_count = 4;
inline constexpr uint8_t port_count = 3;
inline constexpr uint8_t metadata_count = 17;
inline constexpr uint8_t highest_segment = 15;
inline constexpr uint8_t highest_serial = 255;
inline constexpr uint8_t highest_version = 15;
inline constexpr uint8_t platform_count = 4;
inline constexpr uint8_t pipe_count = 4;
inline constexpr uint32_t highest_session = 2147483646;
inline constexpr uint32_t highest_context = 2147483646;
inline constexpr uint32_t highest_capability = 2147483646;
inline constexpr uint32_t highest_token = 2147483646;
inline constexpr uint32_t highest_ticks = 2147483646;
inline constexpr uint8_t highest_transactions = 255;
inline constexpr uint8_t interface_count = 2;
inline constexpr uint8_t load_count = 5;
inline constexpr uint16_t highest_current = 1000;
inline constexpr uint8_t record_count = 6;
inline constexpr uint32_t highest_count = 2147483646;
inline constexpr uint8_t bundle_pending_capacity = 4;
inline constexpr uint8_t scl_sessions_out_capacity = 1;
inline constexpr uint8_t telecom_limit = 2;
inline constexpr uint8_t other_limit = 3;
inline constexpr uint8_t own_class = 1;
inline constexpr uint32_t longest = 2147483645;
inline constexpr uint8_t most_transactions = 255;
inline constexpr uint8_t default_interface = 10;
inline constexpr uint8_t default_external = 10;
inline constexpr uint8_t idle_interface = 1;
inline constexpr uint8_t idle_external = 1;
inline constexpr uint32_t highest = 2147483646;
inline constexpr uint8_t telecom_current = 60;
inline constexpr uint8_t other_current = 20;

struct Machine {
    struct {
        Phase phase[slot_count]{};
        uint8_t identity[slot_count]{};
        uint8_t family[slot_count]{};
        Kind kind[slot_count]{};
        uint8_t metadata[slot_count]{};
        bool stays_enabled[slot_count]{};
        bool stays_installed[slot_count]{};
        bool holds_ppr1[slot_count]{};
        bool holds_ppr2[slot_count]{};
        uint8_t port[slot_count]{};
        bool powered = false;
        uint8_t received = 0;
        uint8_t expected = 0;
        bool fallback_open = false;
        uint8_t reply = 0;
        struct {
            uint8_t number[bundle_pending_capacity]{};
            Operation operation[bundle_pending_capacity]{};
            uint8_t subject[bundle_pending_capacity]{};
            uint8_t length = 0;
        } pending;
        uint8_t issued = 0;
        uint8_t loader_version = 0;
        uint8_t platform = 0;
    } bundle;
    struct {
        Stage state[pipe_count]{};
        uint32_t session[pipe_count]{};
        bool owes_restart = true;
        Order goes_first = Order::not_settled;
        struct {
            Message message[scl_sessions_out_capacity]{};
            uint8_t pipe[scl_sessions_out_capacity]{};
            uint32_t session[scl_sessions_out_capacity]{};
            uint8_t length = 0;
        } out;
    } scl_sessions;
    struct {
        PowerStage stage = PowerStage::off;
        uint32_t terminal = 0;
        bool suspendable = false;
        uint8_t told_class = 0;
        uint32_t context = 0;
        uint32_t saved = 0;
        bool command = false;
        uint8_t transactions = 0;
        uint32_t token = 0;
        uint32_t shortest_time = 0;
        uint32_t agreed_time = 0;
        uint32_t elapsed = 0;
    } power;
    struct {
        Activation state[interface_count]{};
        uint16_t drawn[interface_count]{};
        bool bound[interface_count]{};
        uint16_t load[load_count]{};
        uint16_t drawn_external = 0;
        uint16_t interface_budget = 10;
        uint16_t external_budget = 10;
        bool supplied = false;
        bool exchanged = false;
        bool asleep = false;
    } interfaces;
    struct {
        JournalStage stage = JournalStage::off;
        Write write = Write::nothing;
        uint8_t at = 0;
        uint32_t number = 0;
        Part part[record_count]{};
    } journal;
    struct {
        bool mapped[pipe_count]{};
        uint8_t via[pipe_count]{};
    } platform;
};

}  // namespace ssp::generated::platform
