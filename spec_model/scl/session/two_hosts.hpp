// SPDX-License-Identifier: Apache-2.0
// What the systems of two hosts have in common: the variables and events of either host, and what its sessions are.

#pragma once

#include "scl/session/words.hpp"

#include <string>

namespace ssp::scl::session {

template <bool first_, class Number_>
struct OneOfTwo {
    static constexpr Precedence precedence = first_ ? Precedence::first : Precedence::second;
    static constexpr std::string_view name(std::string_view a, std::string_view b) { return first_ ? a : b; }
    static std::string_view id(std::string_view text) { return spec::kept(std::string(first_ ? "first." : "second.") + std::string(text)); }

    static constexpr Var<Stage> state_of{name("first_state", "second_state")};
    static constexpr Var<Number_> session_of{name("first_session", "second_session")};
    static constexpr Var<bool> owes_restart_of{name("first_owes_restart", "second_owes_restart")};
    static constexpr Event<> bind_now{name("first_binds", "second_binds")};
    static constexpr Event<> send_data{name("first_sends", "second_sends")};
    static constexpr Event<> unbind_now{name("first_unbinds", "second_unbinds")};
    static constexpr Event<> restart_now{name("first_restarts", "second_restarts")};
    static constexpr Event<> tell_restart{name("first_tells", "second_tells")};
    static constexpr Event<> message_arrives{name("first_hears", "second_hears")};
    static constexpr Event<> turn_down{name("first_turns_down", "second_turns_down")};

    static Condition is_first() { return first_; }
    static constexpr const auto& state() { return state_of; }
    static constexpr const auto& session() { return session_of; }
    static constexpr const auto& owes_restart() { return owes_restart_of; }
};

}  // namespace ssp::scl::session
