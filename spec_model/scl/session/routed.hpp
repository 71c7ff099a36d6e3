// SPDX-License-Identifier: Apache-2.0
// Two hosts and a router between them, with a queue on each link and one in the router for each host.
//
// When a host restarts, the router forgets what it holds of it and for it, and tells the other host (A-SCL-13).

#pragma once

#include "scl/session/pair.hpp"

namespace ssp::scl::session {

template <int capacity, int numbers, bool purges>
struct Routed {
    struct Told {};
    using Number_ = UpTo<numbers>;  // 0: none
    static constexpr Queue<Told, capacity> from_first{"from_first"}, to_second{"to_second"}, from_second{"from_second"}, to_first{"to_first"};
    static constexpr Field<Told, Message> kind_of{"kind"};
    static constexpr Field<Told, Number_> number_of{"number"};
    static constexpr Event<> forward_to_second{"forward_to_second"}, forward_to_first{"forward_to_first"};

    template <bool first_>
    struct End : OneOfTwo<first_, Number_> {
        using Host = OneOfTwo<first_, Number_>;
        using Host::name, Host::state_of, Host::session_of, Host::owes_restart_of;
        static constexpr const auto& in = []() -> const auto& { if constexpr (first_) return to_first; else return to_second; }();
        static constexpr const auto& out = []() -> const auto& { if constexpr (first_) return from_first; else return from_second; }();
        static constexpr const auto& beyond = []() -> const auto& { if constexpr (first_) return to_second; else return to_first; }();


        static std::vector<DraftEffect> close() { return {state_of = closed, session_of = 0}; }
        static std::vector<DraftEffect> close_all() { return close(); }
        static Condition there() { return !in.empty(); }
        static auto kind() { return in.front(kind_of); }
        static auto number() { return in.front(number_of); }
        static Condition turned_down() { return there() && kind() == bind; }
        static Condition room() { return !out.full(); }
        static Condition may_start(const Choices&) { return out.length() < capacity - 1; }
        static DraftEffect say(Message m, const Term<Number>& n) { return push(m == restart ? beyond : out, kind_of = m, number_of = n); }
        static DraftEffect erase() { return clear(out); }
        static std::vector<DraftEffect> taken() { return {pop(in)}; }
        static Condition fresh_exists(const Choices&) { return !alive(numbers) || fresh({}) < numbers; }
        static Term<Number> fresh(const Choices&) {
            Term<Number> n = numbers;
            for (int k = numbers - 1; k > 0; --k) n = choose(alive(k), n, k);
            return n;
        }
    };
    using First = End<true>;
    using Second = End<false>;

    static Condition alive(int n) {
        Condition c = First::session() == n || Second::session() == n;
        for (const auto* q : {&from_first, &to_second, &from_second, &to_first})
            for (int k = 0; k != capacity; ++k) c = c || q->at(k, number_of) == n;
        return c;
    }

    // clang-format off
    template <class E> static std::vector<DraftRule> routed(std::vector<DraftRule> all) {
        for (DraftRule& r : all) {
            if (purges && r.event == &E::restart_now)
                for (const DraftEffect& e : {clear(E::in), clear(E::beyond)}) r.effects.push_back(e);
            if (r.event == &E::tell_restart) r.guard = (E::owes_restart() && !E::beyond.full()).drafts;
        }
        return all;
    }
    static std::vector<DraftRule> router() {
        const auto forward = [](const Event<>& e, std::string_view id, const auto& from, const auto& to) {
            return rule(cites(TS22924_1, A_HST_1), id, "The router passes a message on to the host it is meant for.", on(e), when(!from.empty() && !to.full()),
                        then(pop(from), push(to, kind_of = from.front(kind_of), number_of = from.front(number_of))), answer(done));
        };
        return rules(forward(forward_to_second, "forward.to_second", from_first, to_second), forward(forward_to_first, "forward.to_first", from_second, to_first));
    }
    template <class E> static Condition may_ask(const Choices& c) { return E::state() == closed && !E::owes_restart() && E::may_start(c); }
    template <class E> static Condition moves(const Choices& c) {
        Condition any = E::owes_restart() && !E::beyond.full();
        for (const DraftRule& r : host_hears<E>(c)) any = any || Condition(r.guard);
        return any;
    }
    static std::vector<DraftProperty> properties_of(const Choices& c) {
        const Condition quiet = from_first.empty() && to_second.empty() && from_second.empty() && to_first.empty() && !First::owes_restart() && !Second::owes_restart();
        const Condition passes = (!from_first.empty() && !to_second.full()) || (!from_second.empty() && !to_first.full());
        return properties(
            step(cites(A_SCL_2, A_SCL_6), "PR-1.first", "The first host takes data only in the session they were sent in.", on(First::message_arrives),
                 implies(answered(delivered), First::state() == open && First::number() == First::session())),
            step(cites(A_SCL_2, A_SCL_6), "PR-1.second", "The second host takes data only in the session they were sent in.", on(Second::message_arrives),
                 implies(answered(delivered), Second::state() == open && Second::number() == Second::session())),
            always(cites(A_SCL_3), "PR-2", "When nothing is on its way, both ends are closed, or both are open in the same session.",
                   implies(quiet, (First::state() == closed && Second::state() == closed) || (First::state() == open && Second::state() == open && First::session() == Second::session()))),
            always(cites(A_SCL_10, A_SCL_13), "PR-3", "The hosts never wait for each other's room.",
                   implies(!from_first.empty() || !to_second.empty() || !from_second.empty() || !to_first.empty(), passes || moves<First>(c) || moves<Second>(c))),
            always(cites(A_SCL_12), "PR-4", "Whenever a host may ask for a session, there is a number nobody uses.",
                   implies(may_ask<First>(c), First::fresh_exists(c)) && implies(may_ask<Second>(c), Second::fresh_exists(c))));
    }
    // clang-format on

    static Machine system(const Choices& c) {
        const auto happens = []<class E>(E) {
            return events(E::bind_now, E::send_data, E::unbind_now, E::message_arrives, E::turn_down, environment(E::restart_now), E::tell_restart);
        };
        return machine("scl_routed_pair", "spec_model/scl/session/routed.hpp",
                       variables(starts(First::state_of, closed), starts(First::session_of, 0), starts(First::owes_restart_of, false),
                                 starts(Second::state_of, closed), starts(Second::session_of, 0), starts(Second::owes_restart_of, false),
                                 starts(from_first, kind_of = bind, number_of = 0), starts(to_second, kind_of = bind, number_of = 0),
                                 starts(from_second, kind_of = bind, number_of = 0), starts(to_first, kind_of = bind, number_of = 0)),
                       answers<Did>(refused), happens(First{}), happens(Second{}), events(forward_to_second, forward_to_first),
                       routed<First>(host_acts<First>(c)), routed<Second>(host_acts<Second>(c)), host_hears<First>(c), host_hears<Second>(c), router(), properties_of(c));
    }
};

}  // namespace ssp::scl::session
