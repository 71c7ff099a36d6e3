// SPDX-License-Identifier: Apache-2.0
// Messages in fragments, several pipes on one queue, and credit: a fragment is sent only if the receiver has room for it.
//
// Which fragment is the last one is a free choice, so messages have any length; whether the next one still fits is a free
// choice, so the receiver's room for a message has any size. Ghosts: each fragment carries whether it is the first of its
// message, and whether the number of that message is odd; the receiver remembers what it assembles.

#pragma once

#include "scl/flow/pipe.hpp"

namespace ssp::scl::flow {

template <int pipes, int capacity, int credits>
struct Fragments {
    struct Pipe : Index {};
    struct Fragment {};
    using Amount = UpTo<credits>;

    static constexpr Array<Amount, Pipe> credit{"credit"};        // of the sender: so many fragments it may send
    static constexpr Array<bool, Pipe> in_message{"in_message"};  // the sender has sent some of a message, not all
    static constexpr Array<bool, Pipe> odd{"odd"};                // ghost: of the message that is sent next or being sent
    static constexpr Array<Assembly, Pipe> assembly{"assembly"};
    static constexpr Array<Amount, Pipe> held{"held"};            // fragments in the receiver's buffers
    static constexpr Array<Amount, Pipe> returned{"returned"};    // credit on its way back
    static constexpr Array<bool, Pipe> assembled_odd{"assembled_odd"};  // ghost
    static constexpr Array<bool, Pipe> hole{"hole"};                    // ghost: a fragment of the message was discarded
    static constexpr Queue<Fragment, capacity> line{"line"};
    static constexpr Field<Fragment, Pipe> of_pipe{"of_pipe"};
    static constexpr Field<Fragment, bool> last_one{"last_one"};
    static constexpr Field<Fragment, bool> first_one{"first_one"};
    static constexpr Field<Fragment, bool> of_odd{"of_odd"};

    static constexpr Any<Pipe> p{"p"};
    static constexpr Param<Pipe> pipe{"pipe"};
    static constexpr spec::lang::Choice<bool> is_last{"is_last"};
    static constexpr Event<Pipe, bool> send{"send", pipe, is_last};
    static constexpr Event<> fragment_arrives{"fragment_arrives"};
    static constexpr Event<> fragment_overflows{"fragment_overflows"};
    static constexpr Event<Pipe> consume{"consume", pipe};
    static constexpr Event<Pipe> grant{"grant", pipe};

    struct End {
        static constexpr const auto &send = Fragments::send, &consume = Fragments::consume;
        static constexpr const auto &fragment_arrives = Fragments::fragment_arrives, &fragment_overflows = Fragments::fragment_overflows;
        static auto credit() { return Fragments::credit[pipe]; }
        static auto in_message() { return Fragments::in_message[pipe]; }
        static Condition is_last() { return Fragments::is_last; }
        static Condition may_send() { return !line.full(); }
        static std::vector<DraftEffect> sent() {
            return {odd[pipe] = choose(is_last(), !odd[pipe], odd[pipe]),
                    push(line, of_pipe = pipe, last_one = is_last(), first_one = !Fragments::in_message[pipe], of_odd = odd[pipe])};
        }

        static auto at() { return line.front(of_pipe); }
        static Condition there() { return !line.empty(); }
        static Condition has_credit() { return Fragments::held[at()] + Fragments::returned[at()] < credits; }  // always, by FL-1
        static Condition returned_fits() { return Fragments::returned[pipe] < credits; }
        static Condition ends() { return line.front(last_one); }
        static auto assembly() { return Fragments::assembly[at()]; }
        static auto held() { return Fragments::held[at()]; }
        static auto returned() { return Fragments::returned[at()]; }
        static auto held_of() { return Fragments::held[pipe]; }
        static auto returned_of() { return Fragments::returned[pipe]; }
        static std::vector<DraftEffect> taken(unsigned rule) {
            switch (rule) {
            case 0: return {assembled_odd[at()] = line.front(of_odd), pop(line)};
            case 1: return {assembled_odd[at()] = false, pop(line)};
            case 2: return {hole[at()] = !ends(), assembled_odd[at()] = false, pop(line)};
            default: return {hole[at()] = !ends(), pop(line)};
            }
        }
    };
    // clang-format off
    static std::vector<DraftRule> rules_of(const Choices& c) {
        auto all = sender_rules<End>(c);
        extend(all, receiver_rules<End>(c));
        extend(all, rules(
            rule(cites(A_FLW_1), "credit.granted", "Room is granted as credit.",
                 on(grant), when(returned[pipe] > 0 && credit[pipe] < credits), then(returned[pipe] = returned[pipe] - 1, credit[pipe] = credit[pipe] + 1), answer(done))));
        return all;
    }

    static Term<Number> underway(const Any<Pipe>& q) {
        Term<Number> n = 0;
        for (int k = 0; k != capacity; ++k) n = n + choose(line.length() > k && line.at(k, of_pipe) == q, 1, 0);
        return n;
    }
    static std::vector<DraftProperty> properties_of() {
        const auto at = line.front(of_pipe);
        // The fragments of a pipe on the line go on where the receiver is and end where the sender is.
        Condition chain = true, middle = assembly[p] != idle;
        for (int k = 0; k != capacity; ++k) {
            const Condition mine = line.length() > k && line.at(k, of_pipe) == p;
            chain = chain && implies(mine, line.at(k, first_one) == !middle);
            middle = choose(mine, !line.at(k, last_one), middle);
        }
        return properties(
            always(cites(A_FLW_1), "FL-1", "Credit is neither lost nor made: what the sender has, what is on its way, held and returned is constant.",
                   all(p, credit[p] + returned[p] + held[p] + underway(p) == credits)),
            always(cites(TS102622_FRAGMENT_2, A_FLW_2, A_FLW_5), "FL-2", "The head of a message follows the end of the one before it, and nothing else.",
                   implies(!line.empty(), line.front(first_one) == (assembly[at] == idle))),
            always(cites(TS102622_FRAGMENT_2, A_FLW_5), "FL-3", "No two messages are mixed into one.",
                   implies(!line.empty() && assembly[at] == assembling, line.front(of_odd) == assembled_odd[at])),
            always(cites(TS102622_FRAGMENT_3, A_FLW_5), "FL-4", "Nothing of a message with a hole is delivered.",
                   all(p, hole[p] == (assembly[p] == discarding))),
            lemma("FL-L1", "The fragments on the line continue what the receiver has and end where the sender is.",
                  all(p, chain && middle == in_message[p])));
    }
    // clang-format on

    static Machine system(const Choices& c) {
        return machine("scl_fragments", "spec_model/scl/flow/fragments.hpp", size<Pipe>(pipes),
                       variables(starts(credit, credits), starts(in_message, false), starts(odd, false), starts(assembly, idle), starts(held, 0), starts(returned, 0),
                                 starts(assembled_odd, false), starts(hole, false),
                                 starts(line, of_pipe = first<Pipe>(), last_one = false, first_one = false, of_odd = false)),
                       answers<Did>(refused), events(send, fragment_arrives, environment(fragment_overflows), consume, grant), rules_of(c), properties_of());
    }
};

}  // namespace ssp::scl::flow
