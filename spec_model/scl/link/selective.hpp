// SPDX-License-Identifier: Apache-2.0
// SHDLC with selective reject, all packets going one way, over a channel that loses frames: what comes after a gap is kept,
// and SREJ asks for the missing packet alone.
//
// Numbers and ghosts are those of one_way.hpp. RNR is left out. No product has it: what is built says in RSET that it does not
// support selective reject, and takes SREJ for RR.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "scl/link/words.hpp"

#include <array>

namespace ssp::scl::link {

using namespace requirements;

template <class N, int window, int capacity>
struct Selective {
    static_assert(window <= 4);
    struct Sent {};
    struct Answered {};
    using Value = typename N::Value;

    // The sender.
    static constexpr Var<Value> oldest{"oldest"}, next{"next"}, highest{"highest"};  // as in one_way.hpp
    static constexpr Var<bool> asked{"asked"};                                       // the receiver lacks the oldest packet
    // The receiver.
    static constexpr Var<Value> expected{"expected"};
    static constexpr Var<bool> kept[]{Var<bool>{"kept_0"}, Var<bool>{"kept_1"}, Var<bool>{"kept_2"}, Var<bool>{"kept_3"}};  // the packet so many after the expected one is here
    static constexpr Var<bool> owes_answer{"owes_answer"}, owes_select{"owes_select"};
    // The channel.
    static constexpr Queue<Sent, capacity> forth{"forth"};
    static constexpr Field<Sent, Value> number{"number"};
    static constexpr Queue<Answered, capacity> back{"back"};
    static constexpr Field<Answered, bool> selects{"selects"};  // SREJ, else RR
    static constexpr Field<Answered, Value> upto{"upto"};

    static constexpr Event send{"send"};
    static constexpr Event send_selected{"send_selected"};
    static constexpr Event acknowledgement_is_late{"acknowledgement_is_late"};  // T2, too early at worst
    static constexpr Event packet_arrives{"packet_arrives"};
    static constexpr Event deliver{"deliver"};
    static constexpr Event answer_now{"answer_now"};
    static constexpr Event answer_arrives{"answer_arrives"};
    static constexpr Event lose_packet{"lose_packet"};
    static constexpr Event lose_answer{"lose_answer"};

    // How far the packet that arrives is after the expected one, for one who hears their numbers; one that came before is
    // far after it.
    static constexpr Term<Number> ahead_of_expected() { return N::gap(expected, forth.front(number)); }
    static constexpr Condition kept_from(int first) {
        Condition any = false;
        for (int k = first; k < window; ++k) any = any || kept[k];
        return any;
    }

    // clang-format off
    static constexpr std::vector<DraftRule> sender() {
        const auto so_many = N::gap(oldest, back.front(upto));
        const Condition valid = !back.empty() && so_many <= N::gap(oldest, highest);
        const auto rest = N::plus(oldest, so_many);
        const auto onward = choose(N::distance(oldest, next) < so_many, rest, next);
        return rules(
            rule(cites(TS102613_WINDOW), "send.done", "A packet is sent while fewer than the window are unacknowledged.",
                 on(send), when(N::distance(oldest, next) < window && !forth.full()),
                 then(push(forth, number = next), next = N::plus(next, 1), highest = choose(next == highest, N::plus(next, 1), highest)), answer(done)),
            rule(cites(A_LNK_13), "send.selected", "The packet that is asked for is sent again, alone.",
                 on(send_selected), when(asked && !forth.full()), then(push(forth, number = oldest), asked = false), answer(done)),
            rule(cites(TS102613_T2), "late.done", "Too long without acknowledgement, all is sent again from the oldest one.",
                 on(acknowledgement_is_late), when(next != oldest), then(next = oldest), answer(done)),
            rule(cites(TS102613_RR, A_LNK_1), "answer.ready", "RR acknowledges what came before its number.",
                 on(answer_arrives), when(valid && !back.front(selects)),
                 then(oldest = rest, next = onward, asked = asked && so_many == 0, pop(back)), answer(done)),
            rule(cites(A_LNK_1, A_LNK_13), "answer.select", "SREJ acknowledges likewise, and asks for the packet of its number.",
                 on(answer_arrives), when(valid && back.front(selects)),
                 then(oldest = rest, next = onward, asked = rest != highest, pop(back)), answer(done)));
    }
    static constexpr std::vector<DraftRule> receiver() {
        const auto gap = ahead_of_expected();
        auto all = rules(
            rule(cites(A_LNK_13), "packet.kept", "A packet within the window is kept; while the expected one lacks, that is asked for.",
                 on(packet_arrives), when(!forth.empty() && gap < window),
                 then(owes_select = choose(gap == 0, false, owes_select || !kept[0]), pop(forth)), answer(done)),
            rule(cites(TS102613_RR), "packet.old", "A packet that came before is acknowledged again.",
                 on(packet_arrives), when(!forth.empty() && gap >= window), then(owes_answer = true, pop(forth)), answer(ignored)),
            rule(cites(TS102613_ORDER), "packet.delivered", "The packet that is expected is delivered; is there another gap, the next one is asked for.",
                 on(deliver), when(kept[0]), then(expected = N::plus(expected, 1), owes_answer = true, owes_select = kept_from(1) && !(window > 1 ? Condition(kept[1]) : Condition(false))), answer(delivered)),
            rule(cites(TS102613_RR, A_LNK_13), "reply.done", "What is owed is answered: SREJ or RR, with the number that is expected.",
                 on(answer_now), when((owes_answer || owes_select) && !back.full()),
                 then(push(back, selects = owes_select, upto = expected), owes_answer = false, owes_select = false), answer(done)));
        for (int k = 0; k != window; ++k) {
            all[0].effects.push_back(kept[k] = kept[k] || gap == k);
            all[2].effects.push_back(k + 1 < window ? kept[k] = term(kept[k + 1]) : kept[k] = false);
        }
        return all;
    }
    static constexpr std::vector<DraftRule> channel() {
        return rules(
            chance(cites(A_LNK_4), "lost.packet", "The channel loses a packet.", on(lose_packet), when(!forth.empty()), then(pop(forth)), answer(done)),
            chance(cites(A_LNK_4), "lost.answer", "The channel loses an answer.", on(lose_answer), when(!back.empty()), then(pop(back)), answer(done)));
    }

    static constexpr std::vector<DraftProperty> properties_of() {
        const auto sent = N::distance(oldest, highest), arrived = N::distance(oldest, expected);
        Condition kept_was_sent = true;
        for (int k = 0; k != window; ++k) kept_was_sent = kept_was_sent && implies(kept[k], arrived + k < sent);
        return properties(
            never(cites(TS102613_ORDER, A_LNK_4, A_LNK_14), "SS-1", "No packet is taken for another one: each is delivered once, in order.",
                  !forth.empty() && ahead_of_expected() < window && forth.front(number) != N::plus(expected, ahead_of_expected())),
            always(cites(TS102613_ORDER, A_LNK_4, A_LNK_14), "SS-2", "What is acknowledged was delivered, and what is delivered was sent.", arrived <= sent),
            always(cites(TS102613_WINDOW), "SS-3", "No more packets than the window are unacknowledged.", sent <= window && N::distance(oldest, next) <= sent),
            always(cites(A_LNK_13, A_LNK_14), "SS-4", "What is kept was sent and is not delivered yet.", kept_was_sent),
            always(cites(A_LNK_13), "SS-5", "A packet is asked for alone only if it was sent and not acknowledged.", implies(asked, oldest != highest)));
    }
    // Why SS-1 holds; as in one_way.hpp, and what is kept bounds what is on its way, too (SS-L4).
    static constexpr std::vector<DraftProperty> lemmas() {
        const auto sent = N::distance(oldest, highest);
        const auto ahead = [&](const Term<Number>& a, const Term<Number>& b) { return N::plus(N::distance(a, b), window); };  // b - (a - window)
        Condition monotone = true, near_sender = true, near_receiver = true, near_another = true;
        for (int k = 0; k != capacity; ++k) {
            const auto said = back.at(k, upto), packet = forth.at(k, number);
            Condition in_order = N::distance(oldest, said) <= N::distance(oldest, expected);
            if (k) in_order = in_order && N::distance(oldest, back.at(k - 1, upto)) <= N::distance(oldest, said);
            monotone = monotone && implies(back.length() > k, in_order);
            near_sender = near_sender && implies(forth.length() > k, ahead(oldest, packet) < sent + window);
            Condition near = ahead(expected, packet) < 2 * window;
            for (int at = 0; at != window; ++at) near = near && implies(kept[at], ahead(expected, packet) > at);
            near_receiver = near_receiver && implies(forth.length() > k, near);
            for (int before = 0; before != k; ++before) {
                const auto lead = ahead(forth.at(before, number), packet);
                near_another = near_another && implies(forth.length() > k, lead > 0 && lead < 3 * window);
            }
        }
        return properties(
            lemma("SS-L2", "Answers on their way say numbers that do not decrease, from the oldest packet to the expected one.", monotone),
            lemma("SS-L3", "A packet on its way is less than a window before the oldest one, and was sent.", near_sender),
            lemma("SS-L4", "A packet on its way is less than a window from the expected one, and from each that is kept.", near_receiver),
            lemma("SS-L5", "A packet on its way is less than a window behind those before it.", near_another));
    }
    // clang-format on

    static std::vector<DraftResponse> responses_of() {
        const Condition wanted = forth.front(number) == expected;
        return responses(leads_to(cites(TS102613_ORDER, A_LNK_13), "SS-6", "A packet that was sent is acknowledged in the end.", oldest == 0, oldest != 0,
                                  Given{{weakly_fair("The user has always something to send.", on(send)), weakly_fair("T2 expires.", on(acknowledgement_is_late)),
                                         weakly_fair("What is asked for is sent.", on(send_selected)), weakly_fair("The receiver delivers.", on(deliver)),
                                         weakly_fair("The receiver answers.", on(answer_now)), strongly_fair("Answers get through.", on(answer_arrives)),
                                         strongly_fair("The packet that is expected gets through.", on(packet_arrives), when(wanted)),
                                         strongly_fair("Other packets get through.", on(packet_arrives), when(!wanted))}}));
    }

    static Machine system() {
        DraftVariables places;
        for (int k = 0; k != window; ++k)
            for (const DraftVariable& d : variables(starts(kept[k], false)).list) places.list.push_back(d);
        return machine("shdlc_selective", "spec_model/scl/link/selective.hpp",
                       variables(starts(oldest, 0), starts(next, 0), starts(highest, 0), starts(asked, false), starts(expected, 0), starts(owes_answer, false), starts(owes_select, false)),
                       places, variables(starts(forth, number = 0), starts(back, selects = false, upto = 0)), answers<Did>(refused),
                       events(send, send_selected, acknowledgement_is_late, packet_arrives, deliver, answer_now, answer_arrives, environment(lose_packet), environment(lose_answer)),
                       sender(), receiver(), channel(), properties_of(), lemmas(), responses_of());
    }
};

}  // namespace ssp::scl::link
