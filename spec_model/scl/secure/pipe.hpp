// SPDX-License-Identifier: Apache-2.0
// A secure pipe between two ends, and an attacker between them who records, drops, replays and reflects.
//
// A fragment is its sequence number and who made it: the cipher is taken to be perfect, so a tag verifies exactly if the
// verifier uses the nonce the maker used, under the same key. The attacker keeps one fragment of each end at a time, and
// cannot make one; SE-3 says what `derived` is for, SE-5 that nothing is taken before it was sent.

#pragma once

#include "scl/secure/end.hpp"

namespace ssp::scl::secure {

enum class Maker : unsigned char { nobody, first, second };

template <int highest>  // the largest sequence number
struct Pipe {
    using Number_ = UpTo<highest>;
    struct Frame {};
    static constexpr Field<Frame, Number_> number_of{"number"};
    static constexpr Field<Frame, Maker> maker{"maker"};

    template <bool is_first>
    struct End {
        using Other = End<!is_first>;
        static constexpr Maker me = is_first ? Maker::first : Maker::second, peer = is_first ? Maker::second : Maker::first;
        static constexpr std::string_view name(std::string_view a, std::string_view b) { return is_first ? a : b; }
        static std::string_view id(std::string_view text) { return spec::kept(std::string(is_first ? "first." : "second.") + std::string(text)); }

        static constexpr Var<Number_> next_of{name("first_next", "second_next")};
        static constexpr Var<Number_> expected_of{name("first_expected", "second_expected")};
        static constexpr Var<bool> failed{name("first_failed", "second_failed")};
        static constexpr Var<Frame> coming{name("to_first", "to_second")};                  // on its way to this end
        static constexpr Var<Frame> recorded{name("record_of_first", "record_of_second")};  // by the attacker, made by this end
        static constexpr Event<> send{name("first_sends", "second_sends")};
        static constexpr Event<> arrives{name("first_hears", "second_hears")};
        static constexpr Event<> drop{name("drop_to_first", "drop_to_second")};
        static constexpr Event<> record{name("record_from_second", "record_from_first")};
        static constexpr Event<> replay{name("replay_to_first", "replay_to_second")};
        static constexpr Event<> reflect{name("reflect_to_first", "reflect_to_second")};

        // Where an end starts to count, and its last number: its own (`own`), or the other's as it expects them.
        static constexpr int start(const Choices& c, bool own) {
            const bool one = own == is_first;  // the first end counts so
            return c.apart == Apart::parity ? (one ? 1 : 2) : c.apart == Apart::halves && !one ? (highest + 1) / 2 : 1;
        }
        static constexpr int last(const Choices& c, bool own) {
            const bool one = own == is_first;
            return c.apart == Apart::parity ? (one ? highest : highest - 1) : c.apart == Apart::halves && one ? (highest + 1) / 2 - 1 : highest;
        }
        static constexpr int stride(const Choices& c) { return c.apart == Apart::parity ? 2 : 1; }
        static constexpr const auto& next() { return next_of; }
        static constexpr const auto& expected() { return expected_of; }
        static Condition there() { return coming(maker) != Maker::nobody; }
        static Condition works() { return !failed; }
        static Condition room() { return Other::coming(maker) == Maker::nobody; }
        static auto number() { return coming(number_of); }
        static Condition verifies(const Choices& c) { return c.apart == Apart::derived ? Condition(coming(maker) == peer) : Condition(true); }
        static DraftEffect fail() { return failed = true; }
        static std::vector<DraftEffect> sent() { return {Other::coming(number_of) = next_of, Other::coming(maker) = me}; }
        static std::vector<DraftEffect> taken() { return {clear(coming)}; }
    };
    using First = End<true>;
    using Second = End<false>;

    // clang-format off
    template <class E> static std::vector<DraftRule> attacks_on() {
        using Other = typename E::Other;
        const Condition there = E::there();
        return rules(
            chance(cites(A_SEC_1), E::id("attack.drop"), "The attacker drops a fragment,", on(E::drop), when(there), then(clear(E::coming)), answer(done)),
            chance(cites(A_SEC_1), E::id("attack.record"), "records it,", on(E::record), when(there && E::coming(maker) == E::peer),
                   then(Other::recorded(number_of) = E::coming(number_of), Other::recorded(maker) = E::coming(maker)), answer(done)),
            chance(cites(A_SEC_1), E::id("attack.replay"), "sends again what the other end had made,", on(E::replay), when(!there && Other::recorded(maker) != Maker::nobody),
                   then(E::coming(number_of) = Other::recorded(number_of), E::coming(maker) = Other::recorded(maker)), answer(done)),
            chance(cites(A_SEC_3), E::id("attack.reflect"), "or sends back what this end had made itself.", on(E::reflect), when(!there && E::recorded(maker) != Maker::nobody),
                   then(E::coming(number_of) = E::recorded(number_of), E::coming(maker) = E::recorded(maker)), answer(done)));
    }
    // Has this end made a fragment with number n?
    template <class E> static Condition used(const Choices& c, int n) {
        const bool possible = n >= E::start(c, true) && n < E::last(c, true) && (n - E::start(c, true)) % E::stride(c) == 0;
        return possible ? Condition(E::next() > n) : Condition(false);
    }
    // What comes would be taken.
    template <class E> static Condition taken(const Choices& c) {
        const Condition next_one = c.exactly_next ? E::number() == E::expected() : E::number() >= E::expected();
        return E::there() && E::works() && E::verifies(c) && next_one && (c.stops_before_wrap ? E::expected() < E::last(c, false) : Condition(true));
    }
    // SE-3 and SE-4 one step earlier: where they are about to be broken. Without a rule they say nothing, so only systems
    // that lack one have them.
    template <class E> static std::vector<DraftProperty> warnings(const Choices& c) {
        return properties(never(cites(A_SEC_3), E::id("SE-3.next"), "No own fragment is about to be taken.", taken<E>(c) && E::coming(maker) == E::me),
                          never(cites(A_SEC_1), E::id("SE-4.next"), "No fragment is about to be taken twice or left out.", taken<E>(c) && E::number() != E::expected()));
    }
    template <class E> static std::vector<DraftProperty> properties_of(const Choices& c) {
        using Other = typename E::Other;
        return properties(
            step(cites(TTF_FRAGMENT_2, A_SEC_2), E::id("SE-2"), "An end counts on with each fragment, so it never uses a number twice.", on(E::send),
                 implies(answered(done), after(E::next()) > E::next())),
            step(cites(A_SEC_3), E::id("SE-3"), "An end never takes a fragment that it has made itself.", on(E::arrives), implies(answered(delivered), E::coming(maker) == E::peer)),
            step(cites(A_SEC_1), E::id("SE-4"), "No fragment is taken twice, and none is left out.", on(E::arrives),
                 implies(answered(delivered), E::number() == E::expected() && after(E::expected()) > E::number())),
            never(cites(A_SEC_1), E::id("SE-5"), "Nothing is taken that was not sent.", taken<E>(c) && E::number() >= Other::next()),
            step(cites(A_SEC_4), E::id("SE-6"), "An end that has failed delivers nothing any more.", on(E::arrives), implies(E::failed, !answered(delivered) && after(E::failed))),
            step(cites(A_SEC_4), E::id("SE-7"), "An end that has failed sends nothing any more.", on(E::send), implies(E::failed, !answered(done))));
    }
    static std::vector<DraftProperty> properties_of_both(const Choices& c) {
        Condition twice = false;
        for (int n = 1; n <= highest; ++n) twice = twice || (used<First>(c, n) && used<Second>(c, n));
        return properties(never(cites(A_SEC_2, A_SEC_3), "SE-1", "No nonce is used by both ends with the same key.", twice));
    }
    // clang-format on

    static Machine system(const Choices& c) {
        const auto of = [&]<class E>(E) {
            return variables(starts(E::next_of, E::start(c, true)), starts(E::expected_of, E::start(c, false)), starts(E::failed, false),
                             starts(E::coming, number_of = 0, maker = Maker::nobody), starts(E::recorded, number_of = 0, maker = Maker::nobody));
        };
        const auto happens = []<class E>(E) {
            return events(E::send, E::arrives, environment(E::drop), environment(E::record), environment(E::replay), environment(E::reflect));
        };
        return machine("scl_secure_pipe", "spec_model/scl/secure/pipe.hpp", of(First{}), of(Second{}), answers<Did>(refused), happens(First{}), happens(Second{}),
                       end_rules<First>(c), end_rules<Second>(c), attacks_on<First>(), attacks_on<Second>(),
                       c.apart == Apart::derived ? std::vector<DraftProperty>{} : properties_of_both(c), properties_of<First>(c), properties_of<Second>(c));
    }
};

}  // namespace ssp::scl::secure
