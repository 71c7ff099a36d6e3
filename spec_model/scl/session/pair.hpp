// SPDX-License-Identifier: Apache-2.0
// Two hosts, one pipe between them, and a queue in each direction that loses nothing: what a link gives the layer above.
//
// A number stands for one nobody else uses: the smallest that occurs nowhere. There are enough of them (PS-4).

#pragma once

#include "scl/session/host.hpp"
#include "scl/session/two_hosts.hpp"

namespace ssp::scl::session {

template <int capacity, int numbers>
struct Pair {
    struct Told {};
    using Number = UpTo<numbers>;  // 0: none

    static constexpr Queue<Told, capacity> to_second{"to_second"}, to_first{"to_first"};
    static constexpr Field<Told, Message> kind{"kind"};
    static constexpr Field<Told, Number> number{"number"};
    static constexpr Field<Told, bool> confirms{"confirms"};  // a restart of the other host; if restarts are confirmed

    template <bool is_first_>
    struct End : OneOfTwo<is_first_, Number> {
        using Host = OneOfTwo<is_first_, Number>;
        using Host::name, Host::state_of, Host::session_of, Host::owes_restart_of;
        static constexpr const auto& in = []() -> const auto& { if constexpr (is_first_) return to_first; else return to_second; }();
        static constexpr const auto& out = []() -> const auto& { if constexpr (is_first_) return to_second; else return to_first; }();

        static constexpr Var<bool> flushes{name("first_flushes", "second_flushes")};  // if restarts are confirmed
        static std::vector<DraftEffect> close() { return {state_of = closed, session_of = 0}; }
        static std::vector<DraftEffect> close_all() { return {state_of = closed, session_of = 0}; }

        static constexpr Condition there() { return !in.empty(); }
        static constexpr auto kind() { return in.front(Pair::kind); }
        static constexpr Condition turned_down() { return there() && kind() == bind; }
        static constexpr auto number() { return in.front(Pair::number); }
        static constexpr Condition room() { return !out.full(); }
        static constexpr Condition may_start(const Choices& c) { return c.place_kept_for_answers ? Condition(out.length() < capacity - 1) : Condition(out.length() < capacity); }
        static constexpr DraftEffect say(Message m, const Term<spec::lang::Number>& n) { return push(out, Pair::kind = m, Pair::number = n); }
        static constexpr DraftEffect erase() { return clear(out); }
        static constexpr std::vector<DraftEffect> taken() { return {pop(in)}; }

        static Condition fresh_exists(const Choices&) { return !alive(numbers) || Term<spec::lang::Number>(fresh({})) < numbers; }
        static Term<spec::lang::Number> fresh(const Choices&) {
            Term<spec::lang::Number> n = numbers;
            for (int k = numbers - 1; k > 0; --k) n = choose(alive(k), n, k);
            return n;
        }
    };
    using First = End<true>;
    using Second = End<false>;

    static Condition alive(int n) {
        Condition c = First::session() == n || Second::session() == n;
        for (int k = 0; k != capacity; ++k) c = c || to_second.at(k, number) == n || to_first.at(k, number) == n;
        return c;
    }

    // PS-1 one step earlier: where it is about to be broken. Where data carry numbers it says nothing.
    static std::vector<DraftProperty> warnings(const Choices& c) {
        const auto soon = []<class End>(End, bool compared) {
            const Condition taken = End::there() && End::kind() == data && End::state() == open && !End::owes_restart();
            return (compared ? taken && End::number() == End::session() : taken) && End::number() != End::session();
        };
        const bool compared = c.numbered == Numbered::all;
        return properties(never(cites(A_SCL_2, A_SCL_6), "PS-1.next", "No data of another session are about to be taken.", soon(First{}, compared) || soon(Second{}, compared)));
    }
    // clang-format off
    static std::vector<DraftProperty> properties_of(const Choices& c) {
        return properties(
            step(cites(A_SCL_2, A_SCL_6), "PS-1.first", "The first host takes data only in the session they were sent in.", on(First::message_arrives),
                 implies(answered(delivered), First::state() == open && First::number() == First::session())),
            step(cites(A_SCL_2, A_SCL_6), "PS-1.second", "The second host takes data only in the session they were sent in.", on(Second::message_arrives),
                 implies(answered(delivered), Second::state() == open && Second::number() == Second::session())),
            always(cites(A_SCL_3), "PS-2", "When nothing is on its way, both ends are closed, or both are open in the same session.",
                   implies(quiet(), agreed())),
            always(cites(A_SCL_10), "PS-3", "The hosts never wait for each other's room.",
                   implies(!to_first.empty() || !to_second.empty(), moves(First{}, c) || moves(Second{}, c))),
            always(cites(A_SCL_12), "PS-4", "Whenever a host may ask for a session, there is a number nobody uses.",
                   implies(asks(First{}, c) || asks(Second{}, c), First::fresh_exists(c))));
    }
    // clang-format on
    template <class End> static Condition asks(End, const Choices& c) { return End::state() == closed && !End::owes_restart() && End::may_start(c); }
    // Is what arrives here taken, or does this end tell of its restart?
    template <class End> static Condition moves(End, const Choices& c) {
        Condition any = End::owes_restart() && End::room();
        for (const DraftRule& r : hears<End>(c)) any = any || Condition(r.guard);
        return any;
    }

    static std::vector<DraftResponse> responses_of(const Choices& c) {
        std::vector<DraftFairness> fair;
        const auto add = [&]<class E>(E) {
            fair.push_back(stops("Users ask for nothing more.", on(E::bind_now)));
            fair.push_back(stops("Users send nothing more.", on(E::send_data)));
            fair.push_back(stops("Users end nothing more.", on(E::unbind_now)));
            if (c.restarts) fair.push_back(stops("Hosts restart no more.", on(E::restart_now)));
            fair.push_back(weakly_fair("What was sent arrives.", on(E::message_arrives)));
            if (c.restarts && c.restart_is_told) fair.push_back(weakly_fair("A restart is told.", on(E::tell_restart)));
        };
        add(First{});
        add(Second{});
        return responses(leads_to(cites(A_SCL_3), "PS-5", "When users stop and hosts stay up, both ends agree in the end.",
                                  !(quiet() && agreed()), quiet() && agreed(), Given{fair}));
    }
    static Condition quiet() { return to_first.empty() && to_second.empty() && !First::owes_restart() && !Second::owes_restart(); }
    static Condition agreed() {
        return (First::state() == closed && Second::state() == closed) || (First::state() == open && Second::state() == open && First::session() == Second::session());
    }

    // clang-format off
    template <class End> static std::vector<DraftRule> acts(const Choices& c) {
        auto all = host_acts<End>(c);
        if (c.restart_is_confirmed) for (DraftRule& r : all) {
            if (r.event == &End::restart_now) r.effects.push_back(End::flushes = false);
            else if (r.event == &End::tell_restart) r.effects.push_back(End::flushes = true);
            else r.guard = (Condition(r.guard) && !End::flushes).drafts;
        }
        return all;
    }
    template <class End> static std::vector<DraftRule> hears(const Choices& c) {
        auto all = host_hears<End>(c);
        if (!c.restart_is_confirmed) return all;
        const Condition is_restart = End::there() && End::kind() == restart && !End::in.front(confirms), is_word = End::there() && End::in.front(confirms), idle = !End::owes_restart();
        for (DraftRule& r : all) {
            const bool heard = r.id == End::id("restart.heard");
            r.guard = (Condition(r.guard) && (heard ? is_restart && End::room() : !End::flushes)).drafts;
            if (!heard) continue;
            r.effects.push_back(push(End::out, Pair::kind = restart, confirms = true));
            r.effects.push_back(End::flushes = false);  // its own confirmation may have been forgotten when the other restarted
        }
        extend(all, rules(
            rule(cites(A_SCL_7), End::id("flush.ends"), "The confirmation of a restart ends the wait for it.", on(End::message_arrives), when(is_word && idle),
                 then(End::flushes = false, pop(End::in)), answer(done)),
            rule(cites(A_SCL_7), End::id("flush.discards"), "Till then all else is discarded.", on(End::message_arrives), when(End::there() && !is_restart && !is_word && idle && End::flushes),
                 then(pop(End::in)), answer(dropped))));
        return all;
    }
    // clang-format on

    static Machine system(const Choices& c) {
        const auto line = [&](const auto& q) { return c.restart_is_confirmed ? starts(q, kind = bind, number = 0, confirms = false) : starts(q, kind = bind, number = 0); };
        const auto flushes = [&]<class E>(E) { return c.restart_is_confirmed ? variables(starts(E::flushes, false)) : DraftVariables{}; };
        return machine("scl_pair", "spec_model/scl/session/pair.hpp",
                       variables(starts(First::state_of, closed), starts(First::session_of, 0), starts(First::owes_restart_of, false),
                                 starts(Second::state_of, closed), starts(Second::session_of, 0), starts(Second::owes_restart_of, false),
                                 line(to_second), line(to_first)), flushes(First{}), flushes(Second{}),
                       answers<Did>(refused), happens<First>(c), happens<Second>(c),
                       acts<First>(c), acts<Second>(c), hears<First>(c), hears<Second>(c), properties_of(c), responses_of(c));
    }
    template <class End> static std::vector<DraftEvent> happens(const Choices& c) {
        auto all = events(End::bind_now, End::send_data, End::unbind_now, End::message_arrives, End::turn_down);
        if (c.restarts) extend(all, events(environment(End::restart_now)));
        if (c.restarts && c.restart_is_told) extend(all, events(End::tell_restart));
        return all;
    }
};

}  // namespace ssp::scl::session
