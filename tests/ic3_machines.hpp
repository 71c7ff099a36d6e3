// SPDX-License-Identifier: Apache-2.0
// Machines that are true and far from inductive, to try IC3 on: a data link with a window between two parties.

#pragma once

#include "lang/lang.hpp"

namespace sliding {

using namespace spec::lang;

inline constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

enum class Answer : unsigned char { done, refused };
enum class Reply : unsigned char { ready, reject, not_ready };

// Frame numbers with one bit more than the three the parties compare, so that the property sees a frame taken for another.
using Sequence = UpTo<15>;
struct Information {};
inline constexpr Field<Information, Sequence> sent{"sent"};
struct Supervisory {};
inline constexpr Field<Supervisory, Sequence> expects{"expects"};
inline constexpr Field<Supervisory, Reply> reply{"reply"};

template <int capacity> inline constexpr Queue<Information, capacity> frames{"frames"};
template <int capacity> inline constexpr Queue<Supervisory, capacity> answers_back{"answers_back"};

inline constexpr Var<Sequence> oldest{"oldest"}, next{"next"}, expected{"expected"};
inline constexpr Var<bool> peer_busy{"peer_busy"}, busy{"busy"}, owes_answer{"owes_answer"}, owes_reject{"owes_reject"};

inline constexpr Event send{"send"}, timeout{"timeout"}, receive{"receive"}, respond{"respond"}, toggle{"toggle"}, repeat{"repeat"},
    take_answer{"take_answer"}, lose_frame{"lose_frame"}, lose_answer{"lose_answer"}, late{"late"};

inline auto modulo(const Term<Number>& a, int m) {
    Term<Number> result = a;
    for (int k = 16 / m; k-- > 1;) result = choose(result < m * k, result, result - m * k);
    return result;
}
// a - b, modulo 16.
inline auto distance(const Term<Number>& a, const Term<Number>& b) { return choose(b <= a, a - b, a + 16 - b); }
inline auto after_it(const Term<Number>& a) { return choose(a == 15, 0, a + 1); }

// With numbers modulo `modulus` on the line; right if `window` < `modulus`.
template <int capacity>
Machine link(int window, int modulus = 8) {
    const auto& forth = frames<capacity>;
    const auto& back = answers_back<capacity>;
    const auto low = [&](const Term<Number>& a) { return modulo(a, modulus); };
    const Term<Number> here = term(oldest), number = term(next), wanted = term(expected);
    const Term<Number> acknowledged = term(back.front(expects));
    // How far the answer is ahead of what is acknowledged, by the bits on the line.
    const Term<Number> ahead = low(distance(acknowledged, here));
    const Condition valid = ahead <= low(distance(number, here));
    const Term<Number> moved = choose(here + ahead < 16, here + ahead, here + ahead - 16);
    const Condition is_next = low(forth.front(sent)) == low(wanted);

    return machine(
        "sliding", "tests/ic3_machines.hpp",
        variables(starts(oldest, 0), starts(next, 0), starts(expected, 0), starts(peer_busy, false), starts(busy, false),
                  starts(owes_answer, false), starts(owes_reject, false), starts(forth, sent = 0),
                  starts(back, expects = 0, reply = Reply::ready)),
        answers(Answer::refused),
        events(send, timeout, receive, respond, toggle, repeat, take_answer, lose_frame, lose_answer),
        rules(
            rule(cites(R1), "send", "Sends the next frame.", on(send), when(!peer_busy && distance(number, here) < window && !forth.full()),
                 then(push(forth, sent = number), next = after_it(number)), answer(Answer::done)),
            rule(cites(R1), "timeout", "Starts again from the oldest.", on(timeout), when(number != here), then(next = here), answer(Answer::done)),
            rule(cites(R1), "accept", "The frame that was expected.", on(receive), when(!forth.empty() && is_next && !busy),
                 then(pop(forth), expected = after_it(wanted), owes_answer = true), answer(Answer::done)),
            rule(cites(R1), "unexpected", "Another frame.", on(receive), when(!forth.empty() && !is_next), then(pop(forth), owes_reject = true),
                 answer(Answer::done)),
            rule(cites(R1), "discard", "No time for it.", on(receive), when(!forth.empty() && is_next && busy), then(pop(forth)), answer(Answer::done)),
            rule(cites(R1), "respond", "Says what is expected.", on(respond), when((owes_answer || owes_reject) && !back.full()),
                 then(push(back, expects = wanted, reply = choose(owes_reject, Reply::reject, choose(busy, Reply::not_ready, Reply::ready))),
                      owes_answer = false, owes_reject = false),
                 answer(Answer::done)),
            rule(cites(R1), "toggle", "Becomes busy or ready.", on(toggle), then(busy = !busy, owes_answer = true), answer(Answer::done)),
            rule(cites(R1), "repeat", "Says it again.", on(repeat), when(!owes_answer), then(owes_answer = true), answer(Answer::done)),
            rule(cites(R1), "acknowledged", "Frames have arrived.", on(take_answer), when(!back.empty() && valid),
                 then(pop(back), oldest = moved, next = choose(back.front(reply) == Reply::reject, moved, number),
                      peer_busy = (back.front(reply) == Reply::not_ready)),
                 answer(Answer::done)),
            rule(cites(R1), "stale", "An answer that says nothing.", on(take_answer), when(!back.empty() && !valid), then(pop(back)), answer(Answer::done)),
            rule(cites(R1), "lose frame", "The channel loses it.", on(lose_frame), when(!forth.empty()), then(pop(forth)), answer(Answer::done)),
            rule(cites(R1), "lose answer", "The channel loses it.", on(lose_answer), when(!back.empty()), then(pop(back)), answer(Answer::done))),
        properties(always(cites(R1), "right frame", "What is accepted is what was expected.",
                          implies(!forth.empty() && is_next, forth.front(sent) == wanted)),
                   always(cites(R1), "delivered", "What is acknowledged was delivered.", distance(wanted, here) <= window),
                   always(cites(R1), "window", "No more than a window is under way.", distance(number, here) <= window)));
}

}  // namespace sliding
