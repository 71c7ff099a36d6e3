// SPDX-License-Identifier: Apache-2.0
// The events of platform as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "platform_state.hpp"
#include "ssp_platform.h"

namespace ssp::generated::platform {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Answer bundle_install_start(Machine& m, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, Kind its_kind, uint8_t its_metadata, bool keep_enabled, bool keep_installed,
    uint8_t segments, bool intent, bool authentic, bool compatible) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_install_start(reinterpret_cast<ssp_platform_t*>(&m), slot,
        its_identity, its_family, static_cast<ssp_platform_kind_t>(its_kind), its_metadata, keep_enabled,
        keep_installed, segments, intent, authentic, compatible));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_install_segment(Machine& m, uint8_t slot, uint8_t segment,
    bool authentic) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_install_segment(reinterpret_cast<ssp_platform_t*>(&m), slot,
        segment, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_install_commit(Machine& m, uint8_t slot,
    bool authentic) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_install_commit(reinterpret_cast<ssp_platform_t*>(&m), slot,
        authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_install_abort(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_install_abort(reinterpret_cast<ssp_platform_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_enable(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_enable(reinterpret_cast<ssp_platform_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_disable(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_disable(reinterpret_cast<ssp_platform_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_remove(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_remove(reinterpret_cast<ssp_platform_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_activate(Machine& m, uint8_t slot, uint8_t to_port) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_activate(reinterpret_cast<ssp_platform_t*>(&m), slot, to_port));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_stop(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_stop(reinterpret_cast<ssp_platform_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_read_metadata(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_read_metadata(reinterpret_cast<ssp_platform_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_update_metadata(Machine& m, uint8_t slot,
    uint8_t its_metadata, bool authentic) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_update_metadata(reinterpret_cast<ssp_platform_t*>(&m), slot,
        its_metadata, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_download_profile(Machine& m, uint8_t slot, bool with_ppr2,
    bool compatible) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_download_profile(reinterpret_cast<ssp_platform_t*>(&m), slot,
        with_ppr2, compatible));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_profiles_changed(Machine& m, uint8_t slot, bool with_ppr1,
    bool with_ppr2) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_profiles_changed(reinterpret_cast<ssp_platform_t*>(&m), slot,
        with_ppr1, with_ppr2));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_fall_back(Machine& m, uint8_t slot, bool authentic) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_fall_back(reinterpret_cast<ssp_platform_t*>(&m), slot, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_acknowledge(Machine& m, uint8_t which) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_acknowledge(reinterpret_cast<ssp_platform_t*>(&m), which));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_update_loader(Machine& m, uint8_t to_version,
    bool authentic) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_update_loader(reinterpret_cast<ssp_platform_t*>(&m), to_version,
        authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer bundle_name_platform(Machine& m, uint8_t its_platform) noexcept {
    return static_cast<Answer>(ssp_platform_bundle_name_platform(reinterpret_cast<ssp_platform_t*>(&m), its_platform));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_bind(Machine& m, uint8_t pipe,
    uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_bind(reinterpret_cast<ssp_platform_t*>(&m), pipe, its_session));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_send(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_send(reinterpret_cast<ssp_platform_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_unbind(Machine& m, uint8_t pipe) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_unbind(reinterpret_cast<ssp_platform_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_tell_restart(Machine& m) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_tell_restart(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_message_arrives(Machine& m, Message its_message,
    uint8_t pipe, uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_message_arrives(reinterpret_cast<ssp_platform_t*>(&m),
        static_cast<ssp_platform_message_t>(its_message), pipe, its_session));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_turn_down(Machine& m, uint8_t pipe,
    uint32_t its_session) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_turn_down(reinterpret_cast<ssp_platform_t*>(&m), pipe,
        its_session));
}

[[nodiscard, gnu::always_inline]] inline Did scl_sessions_message_gone(Machine& m) noexcept {
    return static_cast<Did>(ssp_platform_scl_sessions_message_gone(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_start(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_start(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_boot_ends(Machine& m, bool is_sound) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_boot_ends(reinterpret_cast<ssp_platform_t*>(&m), is_sound));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_command_begins(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_command_begins(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_command_ends(Machine& m, uint32_t new_context) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_command_ends(reinterpret_cast<ssp_platform_t*>(&m), new_context));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_transaction_begins(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_transaction_begins(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_transaction_ends(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_transaction_ends(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_suspend(Machine& m, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_suspend(reinterpret_cast<ssp_platform_t*>(&m), proposed_minimum,
        proposed_maximum, duration, its_token));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_tick(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_tick(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_resume(Machine& m, uint32_t its_token) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_resume(reinterpret_cast<ssp_platform_t*>(&m), its_token));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_stop(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_stop(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_reset(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_reset(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PowerDid power_power_lost(Machine& m) noexcept {
    return static_cast<PowerDid>(ssp_platform_power_power_lost(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_activate(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_activate(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_suspend(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_suspend(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_deactivate(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_deactivate(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_terminal_resumes(Machine& m,
    uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_terminal_resumes(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_ssp_resumes(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_ssp_resumes(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_packet_moves(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_packet_moves(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_bind_pipes(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_bind_pipes(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_unbind_pipes(Machine& m, uint8_t interface) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_unbind_pipes(reinterpret_cast<ssp_platform_t*>(&m),
        interface));
}

[[nodiscard, gnu::always_inline]] inline InterfacesDid interfaces_draw(Machine& m, uint8_t interface,
    uint16_t current) noexcept {
    return static_cast<InterfacesDid>(ssp_platform_interfaces_draw(reinterpret_cast<ssp_platform_t*>(&m), interface,
        current));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_power_up(Machine& m, bool commit_is_good,
    uint32_t commit_count, bool mark_is_good, uint32_t mark_count) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_power_up(reinterpret_cast<ssp_platform_t*>(&m),
        commit_is_good, commit_count, mark_is_good, mark_count));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_tell(Machine& m, uint8_t record, bool is_listed) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_tell(reinterpret_cast<ssp_platform_t*>(&m), record, is_listed));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_begin(Machine& m) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_begin(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_change(Machine& m, uint8_t record) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_change(reinterpret_cast<ssp_platform_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_abort(Machine& m) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_abort(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_commit(Machine& m) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_commit(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_copy(Machine& m, uint8_t record) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_copy(reinterpret_cast<ssp_platform_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_finish(Machine& m) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_finish(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline JournalDid journal_read(Machine& m, uint8_t record) noexcept {
    return static_cast<JournalDid>(ssp_platform_journal_read(reinterpret_cast<ssp_platform_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_map_pipe(Machine& m, uint8_t pipe,
    uint8_t interface) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_map_pipe(reinterpret_cast<ssp_platform_t*>(&m), pipe,
        interface));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_unmap_pipe(Machine& m, uint8_t pipe) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_unmap_pipe(reinterpret_cast<ssp_platform_t*>(&m), pipe));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_name_set_up(Machine& m) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_name_set_up(reinterpret_cast<ssp_platform_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_tell_capabilities(Machine& m, uint32_t its_capability,
    bool can_suspend, uint16_t for_interfaces, uint16_t for_external) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_tell_capabilities(reinterpret_cast<ssp_platform_t*>(&m),
        its_capability, can_suspend, for_interfaces, for_external));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_platform_draws(Machine& m, uint16_t current) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_platform_draws(reinterpret_cast<ssp_platform_t*>(&m),
        current));
}

[[nodiscard, gnu::always_inline]] inline PlatformDid platform_write_ends(Machine& m) noexcept {
    return static_cast<PlatformDid>(ssp_platform_platform_write_ends(reinterpret_cast<ssp_platform_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::platform
