// SPDX-License-Identifier: Apache-2.0
// Two ends that connect, and connect anew, over a channel that loses frames.
//
// A packet or answer is just the connection it belongs to: the last attempt of its sender, and the last one its sender
// had heard of. A number stands for one nobody else uses: of so few frames that are on their way, there is always one.

#pragma once

#include "scl/link/connect.hpp"

namespace ssp::scl::link {

template <int capacity, int numbers>
struct Beginnings {
    struct Told {};
    using Number_ = UpTo<numbers>;  // 0: none yet
    static constexpr Queue<Told, capacity> to_second{"to_second"}, to_first{"to_first"};
    static constexpr Field<Told, Frame> kind{"kind"};
    static constexpr Field<Told, Number_> attempt_told{"attempt"};  // of RSET and UA; of a packet: its sender's last one
    static constexpr Field<Told, Number_> known_told{"known"};      // of a packet: the other side's last one, as its sender knows it

    template <bool is_first>
    struct End {
        static constexpr const auto& in = []() -> const auto& { if constexpr (is_first) return to_first; else return to_second; }();
        static constexpr const auto& out = []() -> const auto& { if constexpr (is_first) return to_second; else return to_first; }();
        static constexpr std::string_view name(std::string_view a, std::string_view b) { return is_first ? a : b; }
        static std::string_view id(std::string_view text) { return spec::kept(std::string(is_first ? "first." : "second.") + std::string(text)); }

        static constexpr Var<Link> link{name("first_link", "second_link")};
        static constexpr Var<Number_> attempt{name("first_attempt", "second_attempt")};
        static constexpr Var<Number_> theirs{name("first_knows", "second_knows")};
        static constexpr Var<UpTo<2>> tries{name("first_tries", "second_tries")};
        static constexpr Event<> connect_now{name("first_connects", "second_connects")};
        static constexpr Event<> connect_is_late{name("first_is_late", "second_is_late")};
        static constexpr Event<> frame_arrives{name("first_hears", "second_hears")};
        static constexpr const Event<>&reset_arrives = frame_arrives, &acknowledge_arrives = frame_arrives;
        static constexpr Event<> send{name("first_sends", "second_sends")};
        static constexpr Event<> lose{name("lose_to_first", "lose_to_second")};

        static constexpr bool limited = false;
        static Condition up() { return link == connected || link == half_connected; }
        static Condition room() { return !out.full(); }
        static Condition is(Frame f) { return !in.empty() && in.front(kind) == f; }
        static Condition reset_there() { return is(reset); }
        static Condition acknowledge_there() { return is(acknowledge); }
        static Condition window_fits() { return true; }
        static Term<Number> heard_attempt() { return in.front(attempt_told); }
        static Condition silence() { return to_first.empty() && to_second.empty(); }
        static Condition may_connect(const Beginning& b) { return (is_first || b.both_may_start) ? fresh_exists() : Condition(false); }
        static Term<Number> most_tries() { return 2; }  // any number of them: the count stays where it is
        static Term<Number> one_more(const Term<Number>& n) { return n; }
        static std::vector<DraftEffect> zero() { return {}; }
        static std::vector<DraftEffect> taken() { return {pop(in)}; }
        static DraftEffect say_reset(const Term<Number>& n) { return push(out, kind = reset, attempt_told = n); }
        static DraftEffect say_acknowledge(const Term<Number>& n) { return push(out, kind = acknowledge, attempt_told = n); }

        // The numbers of this end's attempts.
        static Condition alive(int n) {
            using Other = End<!is_first>;
            Condition c = attempt == n || Other::theirs == n;
            for (int k = 0; k != capacity; ++k) {
                const auto mine = out.at(k, kind), theirs_ = in.at(k, kind);
                c = c || (out.length() > k && mine != acknowledge && out.at(k, attempt_told) == n) || (in.length() > k && theirs_ == acknowledge && in.at(k, attempt_told) == n) ||
                    (in.length() > k && theirs_ == information && in.at(k, known_told) == n);
            }
            return c;
        }
        static Condition fresh_exists() { return !alive(numbers) || fresh() < numbers; }
        static Term<Number> fresh() {
            Term<Number> n = numbers;
            for (int k = numbers - 1; k > 0; --k) n = choose(alive(k), n, k);
            return n;
        }
    };
    using First = End<true>;
    using Second = End<false>;

    // clang-format off
    template <class E> static std::vector<DraftRule> data_of() {
        return rules(
            rule(cites(TS102613_UNCONNECTED), E::id("packet.sent"), "An end that is connected sends packets and answers.",
                 on(E::send), when(E::up() && E::room()), then(push(E::out, kind = information, attempt_told = E::attempt, known_told = E::theirs)), answer(sent)),
            rule(cites(TS102613_HALF_CONNECTED), E::id("packet.taken"), "A packet or answer that comes is taken, and the other is connected, too.",
                 on(E::frame_arrives), when(E::is(information) && E::up()), then(E::link = connected, pop(E::in)), answer(delivered)),
            rule(cites(TS102613_UNCONNECTED), E::id("packet.ignored"), "Nothing is taken before the end is connected.",
                 on(E::frame_arrives), when(E::is(information) && !E::up()), then(pop(E::in)), answer(ignored)),
            chance(cites(A_LNK_4), E::id("frame.lost"), "The channel loses a frame.", on(E::lose), when(!E::in.empty()), then(pop(E::in)), answer(done)));
    }
    template <class E> static std::vector<DraftProperty> properties_of() {
        return properties(
            never(cites(TS102613_CONNECT, A_LNK_5), E::id("SB-1"), "No packet or answer of another connection is taken.",
                  E::is(information) && E::up() && (E::in.front(attempt_told) != E::theirs || E::in.front(known_told) != E::attempt)),
            step(cites(TS102613_CONNECT, A_LNK_5), E::id("SB-2"), "Only UA that answers the last attempt connects an end that asked.", on(E::frame_arrives),
                 implies(E::link == connecting && after(E::link) != connecting, E::is(acknowledge) && E::heard_attempt() == E::attempt)));
    }
    // SB-2 one step earlier: where it is about to be broken. With numbered attempts it says nothing.
    template <class E> static std::vector<DraftProperty> warnings(const Beginning& b) {
        const Condition accepted = b.echoes_attempt ? Condition(E::heard_attempt() == E::attempt) : Condition(true);
        return properties(never(cites(TS102613_CONNECT, A_LNK_5), E::id("SB-2.next"), "No UA of another attempt is about to connect.",
                                E::is(acknowledge) && E::link == connecting && accepted && E::heard_attempt() != E::attempt));
    }
    // clang-format on

    // Nobody sends packets or begins anew without end, and a RSET that finds no room for its answer is lost in the end: else
    // two sides can keep each other from ever being connected.
    static std::vector<DraftResponse> responses_of() {
        std::vector<DraftFairness> fair;
        const auto add = [&]<class E>(E) {
            fair.push_back(strongly_fair("RSET is repeated.", on(E::connect_is_late)));
            fair.push_back(strongly_fair("RSET gets through.", on(E::frame_arrives), when(E::is(reset))));
            fair.push_back(strongly_fair("UA gets through.", on(E::frame_arrives), when(E::is(acknowledge))));
            fair.push_back(strongly_fair("Packets get through.", on(E::frame_arrives), when(E::is(information))));
            fair.push_back(stops("No packets are sent any more.", on(E::send)));
            fair.push_back(stops("No new attempts are begun.", on(E::connect_now)));
            fair.push_back(weakly_fair("A RSET that cannot be answered is lost.", on(E::lose), when(E::is(reset) && !E::room())));
        };
        add(First{});
        add(Second{});
        return responses(leads_to(cites(TS102613_CONNECT, A_LNK_5), "SB-4", "A connection that is asked for comes about.",
                                  First::link == connecting, First::link != connecting, Given{fair}));
    }

    static Machine system(const Beginning& b) {
        const auto of = []<class E>(E) { return variables(starts(E::link, disconnected), starts(E::attempt, 0), starts(E::theirs, 0), starts(E::tries, 0)); };
        const auto happens = []<class E>(E) { return events(E::connect_now, E::connect_is_late, E::frame_arrives, E::send, environment(E::lose)); };
        return machine("shdlc_beginnings", "spec_model/scl/link/beginnings.hpp", of(First{}), of(Second{}),
                       variables(starts(to_second, kind = information, attempt_told = 0, known_told = 0), starts(to_first, kind = information, attempt_told = 0, known_told = 0)),
                       answers<Did>(refused), happens(First{}), happens(Second{}), end_connects<First>(b), end_connects<Second>(b), data_of<First>(), data_of<Second>(),
                       properties_of<First>(), properties_of<Second>(), responses_of());
    }
};

}  // namespace ssp::scl::link
