// SPDX-License-Identifier: Apache-2.0
// Two ends of an SHDLC link and the channel between them, which loses frames: packets go both ways.

#pragma once

#include "scl/link/end.hpp"

namespace ssp::scl::link {

template <class N_, int capacity>
struct BothWays {
    struct Sent {};
    using Value = typename N_::Value;
    static constexpr Queue<Sent, capacity> to_second{"to_second"}, to_first{"to_first"};
    static constexpr Field<Sent, Frame> kind{"kind"};
    static constexpr Field<Sent, Value> number{"number"};
    static constexpr Field<Sent, Value> upto{"upto"};

    template <bool is_first>
    struct End {
        using N = N_;
        static constexpr const auto& in = []() -> const auto& { if constexpr (is_first) return to_first; else return to_second; }();
        static constexpr const auto& out = []() -> const auto& { if constexpr (is_first) return to_second; else return to_first; }();
        static constexpr std::string_view name(std::string_view a, std::string_view b) { return is_first ? a : b; }
        static std::string_view id(std::string_view text) { return spec::kept(std::string(is_first ? "first." : "second.") + std::string(text)); }

        static constexpr Var<Value> oldest{name("first_oldest", "second_oldest")};
        static constexpr Var<Value> next{name("first_next", "second_next")};
        static constexpr Var<Value> highest{name("first_highest", "second_highest")};
        static constexpr Var<bool> waits{name("first_waits", "second_waits")};
        static constexpr Var<Value> expected{name("first_expected", "second_expected")};
        static constexpr Var<bool> busy{name("first_busy", "second_busy")};
        static constexpr Var<bool> owes_answer{name("first_owes_answer", "second_owes_answer")};
        static constexpr Var<bool> owes_reject{name("first_owes_reject", "second_owes_reject")};
        static constexpr Event<> send{name("first_sends", "second_sends")};
        static constexpr Event<> acknowledgement_is_late{name("first_is_late", "second_is_late")};
        static constexpr Event<> answer_now{name("first_answers", "second_answers")};
        static constexpr Event<> answer_again{name("first_answers_again", "second_answers_again")};
        static constexpr Event<> turn_busy{name("first_turns", "second_turns")};
        static constexpr Event<> frame_arrives{name("first_hears", "second_hears")};
        static constexpr Event<> frame_arrives_once_more{name("first_hears_again", "second_hears_again")};
        static constexpr Event<> lose_frame{name("lose_to_first", "lose_to_second")};

        static Condition up() { return true; }
        static Term<Number> window(const Choices& c) { return static_cast<int>(c.window); }
        static Condition there() { return !in.empty(); }
        static auto kind() { return in.front(BothWays::kind); }
        static auto number() { return in.front(BothWays::number); }
        static auto upto() { return in.front(BothWays::upto); }
        static std::vector<DraftEffect> taken() { return {pop(in)}; }
        static Condition room() { return !out.full(); }
        static DraftEffect say(const Term<Frame>& k, const Term<Number>& ns, const Term<Number>& nr) {
            return push(out, BothWays::kind = k, BothWays::number = ns, BothWays::upto = nr);
        }
    };
    using First = End<true>;
    using Second = End<false>;

    // clang-format off
    // Of the packets that go from E to Other.
    template <class E, class Other> static std::vector<DraftProperty> properties_of(const Choices& c) {
        using N = N_;
        const int w = static_cast<int>(c.window);
        const Condition same = N::heard(Other::number()) == N::heard(Other::expected);
        const auto sent = c.checks_highest ? N::distance(E::oldest, E::highest) : term(w);
        const auto flight = N::distance(E::oldest, E::next);
        const auto ahead = [&](const Term<Number>& a, const Term<Number>& b) { return N::plus(N::distance(a, b), w); };  // b - (a - w)
        Condition monotone = true, near_sender = true, near_receiver = true, near_another = true;
        for (int k = 0; k != capacity; ++k) {
            const auto answer = E::in.at(k, BothWays::upto), packet = E::out.at(k, BothWays::number);
            const auto is_packet = [&](int at) { return E::out.length() > at && E::out.at(at, BothWays::kind) == information; };
            Condition in_order = N::distance(E::oldest, answer) <= N::distance(E::oldest, Other::expected);
            if (k) in_order = in_order && N::distance(E::oldest, E::in.at(k - 1, BothWays::upto)) <= N::distance(E::oldest, answer);
            monotone = monotone && implies(E::in.length() > k, in_order);
            near_sender = near_sender && implies(is_packet(k), ahead(E::oldest, packet) < (c.checks_highest ? sent + w : term(2 * w)));
            near_receiver = near_receiver && implies(is_packet(k), ahead(Other::expected, packet) < 2 * w);
            for (int before = 0; before != k; ++before) {
                const auto lead = ahead(E::out.at(before, BothWays::number), packet);
                near_another = near_another && implies(is_packet(k) && is_packet(before), lead > 0 && lead < 3 * w);
            }
        }
        return properties(
            never(cites(TS102613_ORDER, A_LNK_4, A_LNK_6), E::id("SD-1"), "No packet is taken for another one: each is delivered once, in order.",
                  !E::out.empty() && Other::kind() == information && same && Other::number() != Other::expected),
            always(cites(TS102613_ORDER, A_LNK_4, A_LNK_6), E::id("SD-2"), "What is acknowledged was delivered, and what is delivered was sent.",
                   N::distance(E::oldest, Other::expected) <= sent),
            always(cites(TS102613_WINDOW), E::id("SD-3"), "No more packets than the window are unacknowledged.", sent <= w && flight <= sent),
            lemma(E::id("SD-L2"), "Acknowledgements on their way say numbers that do not decrease, from the oldest packet to the expected one.", monotone),
            lemma(E::id("SD-L3"), "A packet on its way is less than a window before the oldest one, and was sent.", near_sender),
            lemma(E::id("SD-L4"), "A packet on its way is less than a window from the expected one.", near_receiver),
            lemma(E::id("SD-L5"), "A packet on its way is less than a window behind those before it.", near_another));
    }
    template <class E> static std::vector<DraftRule> channel() {
        return rules(chance(cites(A_LNK_4), E::id("frame.lost"), "The channel loses a frame.", on(E::lose_frame), when(E::there()), then(pop(E::in)), answer(done)));
    }
    // clang-format on

    static Machine system(const Choices& c) {
        const auto of = [&]<class E>(E) {
            DraftVariables all = variables(starts(E::oldest, 0), starts(E::next, 0), starts(E::expected, 0), starts(E::busy, false), starts(E::owes_answer, false), starts(E::owes_reject, false));
            const auto add = [&](const DraftVariables& v) { for (const DraftVariable& d : v.list) all.list.push_back(d); };
            if (c.checks_highest) add(starts(E::highest, 0));
            if (c.can_be_busy) add(starts(E::waits, false));
            return all;
        };
        const auto happens = [&]<class E>(E) {
            auto all = events(E::send, E::acknowledgement_is_late, E::frame_arrives, E::answer_now, environment(E::lose_frame));
            if (c.can_be_busy) extend(all, events(environment(E::turn_busy)));
            if (c.repeats_answer) extend(all, events(E::answer_again));
            if (c.duplicates) extend(all, events(environment(E::frame_arrives_once_more)));
            return all;
        };
        const auto hears = [&]<class E>(E) {
            auto all = end_hears<E>(c, E::frame_arrives, "", true);
            if (c.duplicates) extend(all, end_hears<E>(c, E::frame_arrives_once_more, "_again", false));
            return all;
        };
        return machine("shdlc_both_ways", "spec_model/scl/link/both_ways.hpp", of(First{}), of(Second{}),
                       variables(starts(to_second, kind = information, number = 0, upto = 0), starts(to_first, kind = information, number = 0, upto = 0)),
                       answers<Did>(refused), happens(First{}), happens(Second{}), end_sends<First>(c), end_sends<Second>(c), hears(First{}), hears(Second{}),
                       channel<First>(), channel<Second>(), properties_of<First, Second>(c), properties_of<Second, First>(c));
    }
};

}  // namespace ssp::scl::link
