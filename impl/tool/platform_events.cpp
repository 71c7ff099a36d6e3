// SPDX-License-Identifier: Apache-2.0
/* see platform_events.hpp */
#include "tool/platform_events.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tool {

namespace made = ssp::generated::platform;

namespace {

template <auto function> struct Taken;
template <class Answer, class... Arguments, Answer (*function)(made::Machine&, Arguments...) noexcept> struct Taken<function> {
    static PlatformOutcome take(ssp::core::Platform& platform, const std::vector<long>& arguments) { return take(platform, arguments, std::index_sequence_for<Arguments...>{}); }
    static constexpr std::size_t arity = sizeof...(Arguments);

private:
    template <std::size_t... k> static PlatformOutcome take(ssp::core::Platform& platform, [[maybe_unused]] const std::vector<long>& arguments, std::index_sequence<k...>) {
        const auto taken = platform.take([&](made::Machine& m) noexcept { return function(m, static_cast<Arguments>(arguments[k])...); });
        return {taken.stored, static_cast<int>(taken.answer)};
    }
};

template <auto function> constexpr PlatformEvent event(std::string_view name) { return {name, Taken<function>::arity, &Taken<function>::take}; }

// clang-format off
constexpr std::array events{
    event<made::bundle_install_start>("bundle.install_start"),
    event<made::bundle_install_segment>("bundle.install_segment"),
    event<made::bundle_install_commit>("bundle.install_commit"),
    event<made::bundle_install_abort>("bundle.install_abort"),
    event<made::bundle_enable>("bundle.enable"),
    event<made::bundle_disable>("bundle.disable"),
    event<made::bundle_remove>("bundle.remove"),
    event<made::bundle_activate>("bundle.activate"),
    event<made::bundle_stop>("bundle.stop"),
    event<made::bundle_read_metadata>("bundle.read_metadata"),
    event<made::bundle_update_metadata>("bundle.update_metadata"),
    event<made::bundle_download_profile>("bundle.download_profile"),
    event<made::bundle_profiles_changed>("bundle.profiles_changed"),
    event<made::bundle_fall_back>("bundle.fall_back"),
    event<made::bundle_acknowledge>("bundle.acknowledge"),
    event<made::bundle_update_loader>("bundle.update_loader"),
    event<made::bundle_name_platform>("bundle.name_platform"),
    event<made::scl_sessions_bind>("scl_sessions.bind"),
    event<made::scl_sessions_send>("scl_sessions.send"),
    event<made::scl_sessions_unbind>("scl_sessions.unbind"),
    event<made::scl_sessions_tell_restart>("scl_sessions.tell_restart"),
    event<made::scl_sessions_message_arrives>("scl_sessions.message_arrives"),
    event<made::scl_sessions_turn_down>("scl_sessions.turn_down"),
    event<made::scl_sessions_message_gone>("scl_sessions.message_gone"),
    event<made::power_command_begins>("power.command_begins"),
    event<made::power_command_ends>("power.command_ends"),
    event<made::power_transaction_begins>("power.transaction_begins"),
    event<made::power_transaction_ends>("power.transaction_ends"),
    event<made::power_suspend>("power.suspend"),
    event<made::power_tick>("power.tick"),
    event<made::power_resume>("power.resume"),
    event<made::power_stop>("power.stop"),
    event<made::power_reset>("power.reset"),
    event<made::power_power_lost>("power.power_lost"),
    event<made::interfaces_activate>("interfaces.activate"),
    event<made::interfaces_suspend>("interfaces.suspend"),
    event<made::interfaces_deactivate>("interfaces.deactivate"),
    event<made::interfaces_terminal_resumes>("interfaces.terminal_resumes"),
    event<made::interfaces_ssp_resumes>("interfaces.ssp_resumes"),
    event<made::interfaces_packet_moves>("interfaces.packet_moves"),
    event<made::interfaces_bind_pipes>("interfaces.bind_pipes"),
    event<made::interfaces_unbind_pipes>("interfaces.unbind_pipes"),
    event<made::interfaces_draw>("interfaces.draw"),
    event<made::platform_map_pipe>("platform.map_pipe"),
    event<made::platform_unmap_pipe>("platform.unmap_pipe"),
    event<made::platform_name_set_up>("platform.name_set_up"),
    event<made::platform_tell_capabilities>("platform.tell_capabilities"),
    event<made::platform_platform_draws>("platform.platform_draws"),
};
// clang-format on

}  // namespace

std::span<const PlatformEvent> platform_events() { return events; }

const PlatformEvent* find_platform_event(std::string_view name) {
    const auto found = std::ranges::find(events, name, &PlatformEvent::name);
    return found == events.end() ? nullptr : &*found;
}

}  // namespace tool
