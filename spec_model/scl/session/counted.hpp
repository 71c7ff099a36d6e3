// SPDX-License-Identifier: Apache-2.0
// The pair of hosts whose sessions are numbered by counters that wrap round: why a number has to be one nobody else uses.
//
// What the hosts tell and compare is the counter, of `bits` bits and one that says whose it is. The session itself is a
// ghost, which no rule reads: two sessions with the same number are two to the property.

#pragma once

#include "scl/session/host.hpp"
#include "scl/session/two_hosts.hpp"

namespace ssp::scl::session {

template <int bits, bool survives>  // the counter is kept when its host restarts
struct Counted {
    struct Told {};
    static constexpr int capacity = 2, ghosts = 7, counts = 1 << bits;
    using Count = UpTo<counts - 1>;
    using Number_ = UpTo<2 * counts>;  // 0: none
    using Ghost = UpTo<ghosts>;        // 0: none

    static constexpr Queue<Told, capacity> to_second{"to_second"}, to_first{"to_first"};
    static constexpr Field<Told, Message> kind_of{"kind"};
    static constexpr Field<Told, Number_> number_of{"number"};
    static constexpr Field<Told, Ghost> ghost_of{"ghost"};

    template <bool first_>
    struct End : OneOfTwo<first_, Number_> {
        using Host = OneOfTwo<first_, Number_>;
        using Host::name, Host::state_of, Host::session_of, Host::owes_restart_of;
        static constexpr const auto& in = []() -> const auto& { if constexpr (first_) return to_first; else return to_second; }();
        static constexpr const auto& out = []() -> const auto& { if constexpr (first_) return to_second; else return to_first; }();

        static constexpr Var<Ghost> ghost{name("first_ghost", "second_ghost")};
        static constexpr Var<Count> counter{name("first_counter", "second_counter")};

        static std::vector<DraftEffect> close() { return {state_of = closed, session_of = 0, ghost = 0}; }
        static std::vector<DraftEffect> close_all() { return close(); }
        static Condition there() { return !in.empty(); }
        static auto kind() { return in.front(kind_of); }
        static auto number() { return in.front(number_of); }
        static Condition turned_down() { return there() && kind() == bind; }
        static Condition room() { return !out.full(); }
        static Condition may_start(const Choices&) { return out.length() < capacity - 1; }
        // The ghost of a request is new, that of data the open session's, that of an answer the one it answers.
        static DraftEffect say(Message m, const Term<Number>& n) {
            if (m == bind) return push(out, kind_of = m, number_of = n, ghost_of = unused());
            if (m == data) return push(out, kind_of = m, number_of = n, ghost_of = ghost);
            if (m == restart || m == unbind) return push(out, kind_of = m, number_of = n, ghost_of = 0);
            return push(out, kind_of = m, number_of = n, ghost_of = in.front(ghost_of));
        }
        static DraftEffect erase() { return clear(out); }
        static std::vector<DraftEffect> taken() { return {pop(in)}; }
        static Condition fresh_exists(const Choices&) { return !alive(ghosts) || unused() < ghosts; }
        static Term<Number> fresh(const Choices&) { return counter + counter + (first_ ? 1 : 2); }
    };
    using First = End<true>;
    using Second = End<false>;

    static Condition alive(int n) {
        Condition c = First::ghost == n || Second::ghost == n;
        for (int k = 0; k != capacity; ++k) c = c || to_second.at(k, ghost_of) == n || to_first.at(k, ghost_of) == n;
        return c;
    }
    static Term<Number> unused() {
        Term<Number> n = ghosts;
        for (int k = ghosts - 1; k > 0; --k) n = choose(alive(k), n, k);
        return n;
    }

    // What a rule does to the session of an end, it does to the ghost.
    template <class E> static std::vector<DraftRule> counted() {
        auto all = host_acts<E>({});
        extend(all, host_hears<E>({}));
        for (DraftRule& r : all) {
            const auto is = [&](std::string_view id) { return r.id == E::id(id); };
            if (is("bind.asked")) {
                r.effects.push_back(E::ghost = unused());
                r.effects.push_back(E::counter = choose(E::counter < counts - 1, E::counter + 1, 0));
            }
            if (is("restart.done") && !survives) r.effects.push_back(E::counter = 0);
            if (is("bind.accepted") || is("bind.crossing_second") || is("bind.again")) r.effects.push_back(E::ghost = E::in.front(ghost_of));
            if (is("refuse.closes") || is("unbind.closes")) r.effects.push_back(E::ghost = 0);
        }
        return all;
    }

    static Machine system() {
        const auto happens = []<class E>(E) {
            return events(E::bind_now, E::send_data, E::unbind_now, E::message_arrives, E::turn_down, environment(E::restart_now), E::tell_restart);
        };
        const auto of = []<class E>(E) {
            return variables(starts(E::state_of, closed), starts(E::session_of, 0), starts(E::ghost, 0), starts(E::counter, 0), starts(E::owes_restart_of, false));
        };
        const auto soon = []<class E>(E) {
            return E::there() && E::kind() == accept && E::state() == binding && !E::owes_restart() && E::number() == E::session() && E::in.front(ghost_of) != E::ghost;
        };
        return machine("scl_pair", "spec_model/scl/session/counted.hpp", of(First{}), of(Second{}),
                       variables(starts(to_second, kind_of = bind, number_of = 0, ghost_of = 0), starts(to_first, kind_of = bind, number_of = 0, ghost_of = 0)),
                       answers<Did>(refused), happens(First{}), happens(Second{}), counted<First>(), counted<Second>(),
                       properties(never(cites(A_SCL_12), "PS-6", "No session is about to be opened by the confirmation of another one.", soon(First{}) || soon(Second{}))));
    }
};

}  // namespace ssp::scl::session
