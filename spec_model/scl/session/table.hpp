// SPDX-License-Identifier: Apache-2.0
// The sessions of all pipes of one host, as they are built into a device: one peer, any number of pipes.
//
// The rules of a pipe are those of the system of two hosts (host.hpp). What arrives is a parameter, and so is the number
// of a new session, which has to be one that was never used (A-SCL-12). What is to be sent stands in `out`. A host begins
// with a restart, which says whose request counts.

#pragma once

#include "scl/session/host.hpp"

namespace ssp::scl::session {

// Whose request counts when both ask at once.
enum class Order : unsigned char { not_settled, own_first, other_first };

struct Table {
    using enum Order;
    struct Pipe : Index {};
    struct Sent {};
    struct Session : Bound {};  // the number of a session; 0: none

    static constexpr Array<Stage, Pipe> states{"state"};
    static constexpr Array<Session, Pipe> sessions{"session"};
    static constexpr Var<bool> owes{"owes_restart"};
    static constexpr Queue<Sent, 1> out{"out"};
    static constexpr Field<Sent, Message> out_message{"message"};
    static constexpr Field<Sent, Pipe> out_pipe{"pipe"};
    static constexpr Field<Sent, Session> out_session{"session"};
    static constexpr Var<Order> goes_first{"goes_first"};

    static constexpr Any<Pipe> p{"p"};
    static constexpr Param<Pipe> pipe{"pipe"};
    static constexpr Param<Session> its_session{"its_session"};
    static constexpr Param<Message> its_message{"its_message"};
    static constexpr Param<bool> first_one{"first_one"};

    struct End {
        static constexpr Precedence precedence = Precedence::by_setting;
        static Condition is_first() { return goes_first == own_first; }
        static constexpr Event<Pipe, Session> bind_now{"bind", pipe, its_session};
        static constexpr Event<Pipe> send_data{"send", pipe};
        static constexpr Event<Pipe> unbind_now{"unbind", pipe};
        static constexpr Event<bool> restart_now{"restart", first_one};  // the two hosts have to say different things
        static constexpr Event<> tell_restart{"tell_restart"};
        static constexpr Event<Message, Pipe, Session> message_arrives{"message_arrives", its_message, pipe, its_session};
        static constexpr Event<Pipe, Session> turn_down{"turn_down", pipe, its_session};  // instead of message_arrives(bind, ..)
        static constexpr Event<> message_gone{"message_gone"};

        static auto state() { return states[pipe]; }
        static auto session() { return sessions[pipe]; }
        static constexpr const auto& owes_restart() { return owes; }
        static std::vector<DraftEffect> close() { return {states[pipe] = closed, sessions[pipe] = 0}; }
        static std::vector<DraftEffect> close_all() { return {each(p, states[p] = closed), each(p, sessions[p] = 0)}; }
        // 0 is no session: a message of it says nothing.
        static Condition there() { return its_session != 0 || its_message == restart; }
        static auto kind() { return term(its_message); }
        static auto number() { return term(its_session); }
        static Condition turned_down() { return its_session != 0; }
        static Condition room() { return out.empty(); }
        static Condition may_start(const Choices&) { return out.empty(); }
        static DraftEffect say(Message m, const Term<Number>& n) {
            if (m == restart) return push(out, out_message = m, out_session = n);
            return push(out, out_message = m, out_pipe = pipe, out_session = n);
        }
        static DraftEffect erase() { return clear(out); }
        static std::vector<DraftEffect> taken() { return {}; }
        static std::string_view id(std::string_view text) { return text; }
        static Condition fresh_exists(const Choices&) { return its_session != 0; }
        static Term<Number> fresh(const Choices&) { return its_session; }
    };

    static std::vector<DraftProperty> properties_of();  // table_properties.hpp

    static Machine machine_of(long pipes, long numbers) {
        const Choices choices{};
        auto acts = host_acts<End>(choices), hears = host_hears<End>(choices);
        for (DraftRule& r : acts)
            if (r.event == &End::restart_now) r.effects.push_back(goes_first = choose(first_one, own_first, other_first));
            else if (r.event == &End::tell_restart) r.guard = (Condition(r.guard) && goes_first != not_settled).drafts;
        acts.push_back(rule(cites(A_SCL_10), "message.gone", "A message that was sent makes room for another.", on(End::message_gone), when(!out.empty()), then(pop(out)), answer(done)));
        return machine("scl_sessions", "spec_model/scl/session/table.hpp", scale<Pipe>(pipes), size<Session>(1 + numbers),
                       variables(starts(states, closed), starts(sessions, 0), starts(owes, true), starts(goes_first, not_settled), starts(out, out_message = bind, out_pipe = first<Pipe>(), out_session = 0)),
                       answers<Did>(refused),
                       events(End::bind_now, End::send_data, End::unbind_now, environment(End::restart_now), End::tell_restart, End::message_arrives, End::turn_down, End::message_gone),
                       std::move(acts), std::move(hears), properties_of());
    }
};

}  // namespace ssp::scl::session

#include "scl/session/table_properties.hpp"
