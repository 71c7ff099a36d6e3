// SPDX-License-Identifier: Apache-2.0
// A router that puts messages together and cuts them anew, because packets are longer on one side of it than on the other.
//
// A fragment is where its first octet stands in all that was sent, how many octets it has, and the number of its message:
// the first and the last are ghosts, which no rule reads. Positions and messages are counted modulo 16, more than there can be
// under way. Any octet may be the last one of its message.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_622.hpp"
#include "scl/link/numbers.hpp"

namespace ssp::scl::network::recut {

using namespace spec::lang;
using namespace requirements;

enum class Did : unsigned char { done, delivered, refused };
using enum Did;

struct Choices {
    bool stops_at_end = true;   // what follows the end of a message is taken only when the message is gone
    bool keeps_the_end = true;  // else the first piece of the last fragment ends the message
};

template <int longest_in, int longest_out, int room>  // octets of a fragment on either side, and in the router
struct Recut {
    struct Fragment {};
    using Counted = link::Numbers<16, 16>;
    using Position = Counted::Value;
    static_assert(longest_in + room + longest_out < 16);
    using Octets = UpTo<(longest_in > room ? longest_in : room)>;

    static constexpr Field<Fragment, Position> from{"from"}, message{"message"};  // ghosts
    static constexpr Field<Fragment, Octets> octets{"octets"};
    static constexpr Field<Fragment, bool> last_one{"last_one"};
    static constexpr Queue<Fragment, 1> in{"in"}, out{"out"};

    static constexpr Var<Position> sent{"sent"}, messages{"messages"};                                 // by the sender
    static constexpr Var<Octets> held{"held"};                                                         // by the router
    static constexpr Var<bool> held_ends{"held_ends"};                                                 // with them the message ends
    static constexpr Var<Position> held_from{"held_from"}, held_message{"held_message"};               // ghosts
    static constexpr Var<Position> expected{"expected"}, expected_message{"expected_message"};         // ghosts, of the receiver

    static constexpr spec::lang::Choice<Octets> length{"length"};
    static constexpr spec::lang::Choice<bool> is_last{"is_last"};
    static constexpr Event<Octets, bool> send{"send", length, is_last};
    static constexpr Event<> fragment_arrives{"fragment_arrives"}, cut{"cut"}, piece_arrives{"piece_arrives"};

    // clang-format off
    static std::vector<DraftRule> rules_of(const Choices& c) {
        const Condition free = c.stops_at_end ? Condition(!held_ends) : Condition(true);
        const Condition fits = held <= longest_out;
        const auto piece = choose(fits, term(held), term(longest_out));
        const Condition ends = c.keeps_the_end ? held_ends && fits : Condition(held_ends);
        return rules(
            rule(cites(TS102622_FRAGMENT_1), "fragment.sent", "The sender sends fragments of its side, and any may be the last one of a message.",
                 on(send), when(length > 0 && length <= longest_in && in.empty()),
                 then(push(in, from = sent, octets = length, last_one = is_last, message = messages), sent = Counted::plus(sent, length),
                      messages = choose(is_last, Counted::plus(messages, 1), term(messages))), answer(done)),
            rule(cites(TS22924_4), "fragment.held", "The router takes a fragment that fits, and nothing after the end of a message that it still holds.",
                 on(fragment_arrives), when(!in.empty() && free && held + in.front(octets) <= room),
                 then(held_from = choose(held == 0, term(in.front(from)), term(held_from)), held_message = choose(held == 0, term(in.front(message)), term(held_message)),
                      held = held + in.front(octets), held_ends = in.front(last_one), pop(in)), answer(done)),
            rule(cites(TS22924_4), "piece.sent", "It sends on what it holds, as much as a packet of the other side carries; the last piece ends the message.",
                 on(cut), when(held > 0 && out.empty()),
                 then(push(out, from = held_from, octets = piece, last_one = ends, message = held_message), held = held - piece, held_from = Counted::plus(held_from, piece),
                      held_ends = held_ends && !ends), answer(done)),
            rule(cites(TS102622_FRAGMENT_2), "piece.delivered", "The receiver takes the pieces as they come.",
                 on(piece_arrives), when(!out.empty()),
                 then(expected = Counted::plus(out.front(from), out.front(octets)), expected_message = choose(out.front(last_one), Counted::plus(expected_message, 1), term(expected_message)), pop(out)),
                 answer(delivered)));
    }
    static std::vector<DraftProperty> properties_of() {
        return properties(
            always(cites(TS22924_4), "RC-1", "Octets arrive in the order in which they were sent, none is lost, and none comes twice.", implies(!out.empty(), out.front(from) == expected)),
            always(cites(TS22924_4), "RC-2", "A message ends where it ended, and octets of two messages are never in one.", implies(!out.empty(), out.front(message) == expected_message)),
            always(cites(TS22924_4), "RC-3", "A piece has octets, and no more than a packet of its side carries.", implies(!out.empty(), out.front(octets) > 0 && out.front(octets) <= longest_out)));
    }
    // clang-format on
    static std::vector<DraftResponse> responses_of() {
        const Condition all_there = in.empty() && held == 0 && out.empty();
        return responses(leads_to(cites(TS22924_4), "RC-4", "What was sent arrives in the end.", !all_there, all_there,
                                  Given{{stops("Nothing more is sent.", on(send)), weakly_fair("The router takes what fits.", on(fragment_arrives)),
                                         weakly_fair("It sends on what it holds.", on(cut)), weakly_fair("The receiver takes it.", on(piece_arrives))}}));
    }

    static Machine system(const Choices& c) {
        const auto empty = [](const auto& q) { return starts(q, from = 0, octets = 0, last_one = false, message = 0); };
        return machine("scl_recut", "spec_model/scl/network/recut.hpp",
                       variables(starts(sent, 0), starts(messages, 0), starts(held, 0), starts(held_ends, false), starts(held_from, 0), starts(held_message, 0), starts(expected, 0),
                                 starts(expected_message, 0), empty(in), empty(out)),
                       answers<Did>(refused), events(send, fragment_arrives, cut, piece_arrives), rules_of(c), properties_of(), responses_of());
    }
};

}  // namespace ssp::scl::network::recut
