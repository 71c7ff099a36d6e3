// SPDX-License-Identifier: Apache-2.0
// SHDLC with all packets going one way, over a channel that loses frames: the smallest system that shows what numbers,
// window and acknowledgements are for.
//
// `capacity` frames are on the way in each direction at most. A frame's content is its number with the ghosts, so what is
// delivered twice, never or out of order is seen without any data.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "scl/link/words.hpp"

namespace ssp::scl::link {

using namespace requirements;

template <class N, int capacity>
struct OneWay {
    struct Sent {};
    struct Answered {};
    using Value = typename N::Value;

    // The sender.
    static constexpr Var<Value> oldest{"oldest"};    // number of the oldest packet that is not acknowledged
    static constexpr Var<Value> next{"next"};        // number of the packet that is sent next
    static constexpr Var<Value> highest{"highest"};  // one past the highest number ever sent
    static constexpr Var<bool> waits{"waits"};       // the receiver said that it is busy
    // The receiver.
    static constexpr Var<Value> expected{"expected"};
    static constexpr Var<bool> busy{"busy"};
    static constexpr Var<bool> owes_answer{"owes_answer"};
    static constexpr Var<bool> owes_reject{"owes_reject"};
    // The channel.
    static constexpr Queue<Sent, capacity> forth{"forth"};
    static constexpr Field<Sent, Value> number{"number"};
    static constexpr Queue<Answered, capacity> back{"back"};
    static constexpr Field<Answered, Frame> kind{"kind"};
    static constexpr Field<Answered, Value> upto{"upto"};

    static constexpr Event send{"send"};
    static constexpr Event acknowledgement_is_late{"acknowledgement_is_late"};  // T2, too early at worst
    static constexpr Event packet_arrives{"packet_arrives"};
    static constexpr Event answer_now{"answer_now"};
    static constexpr Event turn_busy{"turn_busy"};
    static constexpr Event answer_again{"answer_again"};  // T1
    static constexpr Event answer_arrives{"answer_arrives"};
    static constexpr Event lose_packet{"lose_packet"};
    static constexpr Event lose_answer{"lose_answer"};
    static constexpr Event packet_arrives_once_more{"packet_arrives_once_more"};
    static constexpr Event answer_arrives_once_more{"answer_arrives_once_more"};
    static constexpr Event<> overtake_packet[]{Event<>{"overtake_packet_0"}, Event<>{"overtake_packet_1"}, Event<>{"overtake_packet_2"}};
    static constexpr Event<> overtake_answer[]{Event<>{"overtake_answer_0"}, Event<>{"overtake_answer_1"}, Event<>{"overtake_answer_2"}};
    static constexpr std::string_view texts_of_overtaking[]{"swap.packet.0", "swap.answer.0", "swap.packet.1", "swap.answer.1", "swap.packet.2", "swap.answer.2"};

    static constexpr Term<Number> in_flight() { return N::distance(oldest, next); }

    // clang-format off
    static constexpr std::vector<DraftRule> sender(const Choices& c) {
        const Condition free = c.can_be_busy ? Condition(!waits) : Condition(true);
        auto all = rules(
            rule(cites(TS102613_WINDOW, TS102613_RNR), "send.done",
                 "A packet is sent while fewer than the window are unacknowledged and the receiver is not busy.",
                 on(send), when(free && in_flight() < static_cast<int>(c.window) && !forth.full()),
                 then(push(forth, number = next), next = N::plus(next, 1)), answer(done)),
            rule(cites(TS102613_T2), "late.done", "Too long without acknowledgement, all is sent again from the oldest one.",
                 on(acknowledgement_is_late), when(next != oldest), then(next = oldest), answer(done)));
        if (c.checks_highest) all[0].effects.push_back(highest = choose(next == highest, N::plus(next, 1), highest));
        extend(all, hears(c, answer_arrives, "answer", true));
        if (c.duplicates) extend(all, hears(c, answer_arrives_once_more, "answer_again", false));
        return all;
    }

    // An answer acknowledges what is between the oldest packet and the highest (or the next) one; any other is ignored.
    static constexpr std::vector<DraftRule> hears(const Choices& c, const Event<>& event, std::string_view, bool taken) {
        const auto heard = back.front(upto);
        const auto so_many = N::gap(oldest, heard);
        const Condition valid = so_many <= N::gap(oldest, c.checks_highest ? term(highest) : term(next));
        const auto rest = N::plus(oldest, so_many);
        const auto onward = choose(N::distance(oldest, next) < so_many, rest, next);
        auto all = rules(
            rule(cites(TS102613_RR), taken ? "answer.ready" : "answer_again.ready", "RR acknowledges what came before its number, and the sender goes on.",
                 on(event), when(!back.empty() && back.front(kind) == ready && valid), then(oldest = rest, next = onward), answer(done)),
            rule(cites(TS102613_RR, TS102613_RNR), taken ? "answer.not_ready" : "answer_again.not_ready", "RNR acknowledges likewise, and the sender waits.",
                 on(event), when(!back.empty() && back.front(kind) == not_ready && valid), then(oldest = rest, next = onward), answer(done)),
            rule(cites(TS102613_REJ_SENDER, A_LNK_12), taken ? "answer.reject" : "answer_again.reject", "REJ acknowledges likewise, and all is sent again from its number.",
                 on(event), when(!back.empty() && back.front(kind) == reject && valid), then(oldest = rest, next = rest), answer(done)));
        // With the highest number, every answer that comes is valid.
        if (!c.checks_highest) extend(all, rules(
            rule(cites(A_LNK_1), taken ? "answer.invalid" : "answer_again.invalid", "What acknowledges more than was sent acknowledges nothing; whether it says busy still counts.",
                 on(event), when(!back.empty() && !valid), answer(ignored))));
        if (c.can_be_busy) {
            all[0].effects.push_back(waits = false);
            all[1].effects.push_back(waits = true);
            all[2].effects.push_back(waits = false);
            if (!c.checks_highest) all[3].effects.push_back(waits = back.front(kind) == not_ready);
        }
        if (taken) for (DraftRule& r : all) r.effects.push_back(pop(back));
        return all;
    }

    static constexpr std::vector<DraftRule> receiver(const Choices& c) {
        auto all = rules(
            rule(cites(TS102613_RR), "reply.done", "What is owed is answered: REJ, RNR or RR, with the number that is expected.",
                 on(answer_now), when((owes_answer || owes_reject) && !back.full()),
                 then(push(back, kind = choose(owes_reject, reject, choose(busy, not_ready, ready)), upto = expected),
                      owes_answer = false, owes_reject = false), answer(done)));
        extend(all, takes(packet_arrives, true));
        if (c.duplicates) extend(all, takes(packet_arrives_once_more, false));
        if (c.can_be_busy) extend(all, rules(
            rule(cites(TS102613_RNR), "busy.turn", "The receiver turns busy, or ready again, and says so.",
                 on(turn_busy), then(busy = !busy, owes_answer = true), answer(done))));
        if (c.repeats_answer) extend(all, rules(
            rule(cites(A_LNK_2), "reply.again", "The receiver repeats its last answer.",
                 on(answer_again), when(!owes_answer), then(owes_answer = true), answer(done))));
        return all;
    }

    static constexpr std::vector<DraftRule> takes(const Event<>& event, bool taken) {
        const auto same = N::heard(forth.front(number)) == N::heard(expected);
        auto all = rules(
            rule(cites(TS102613_ORDER), taken ? "packet.delivered" : "packet_again.delivered", "The packet that is expected is delivered.",
                 on(event), when(!forth.empty() && same && !busy), then(expected = N::plus(expected, 1), owes_answer = true), answer(delivered)),
            rule(cites(TS102613_REJ), taken ? "packet.rejected" : "packet_again.rejected", "A packet with another number is discarded and rejected.",
                 on(event), when(!forth.empty() && !same), then(owes_reject = true), answer(ignored)),
            rule(cites(A_LNK_3), taken ? "packet.busy" : "packet_again.busy", "A receiver that is busy discards what comes.",
                 on(event), when(!forth.empty() && same && busy), answer(ignored)));
        if (taken) for (DraftRule& r : all) r.effects.push_back(pop(forth));
        return all;
    }

    static constexpr std::vector<DraftRule> channel(const Choices& c) {
        auto all = rules(
            chance(cites(A_LNK_4), "lost.packet", "The channel loses a packet.", on(lose_packet), when(!forth.empty()), then(pop(forth)), answer(done)),
            chance(cites(A_LNK_4), "lost.answer", "The channel loses an answer.", on(lose_answer), when(!back.empty()), then(pop(back)), answer(done)));
        if (c.swaps) extend(all, std::vector<DraftRule>(overtakings(std::make_integer_sequence<int, capacity - 1>{})));
        return all;
    }
    template <int... k> static constexpr std::vector<DraftRule> overtakings(std::integer_sequence<int, k...>) {
        std::vector<DraftRule> all;
        [[maybe_unused]] const auto add = [&]<int at>(std::integral_constant<int, at>) {
            all.push_back(chance(cites(A_LNK_4), texts_of_overtaking[2 * at], "Two packets change places.", on(overtake_packet[at]),
                                 when(forth.length() > at + 1), then(exchange<at>(forth)), answer(done)));
            all.push_back(chance(cites(A_LNK_4), texts_of_overtaking[2 * at + 1], "Two answers change places.", on(overtake_answer[at]),
                                 when(back.length() > at + 1), then(exchange<at>(back)), answer(done)));
        };
        (add(std::integral_constant<int, k>{}), ...);
        return all;
    }
    // clang-format on

    // ---- what holds --------------------------------------------------------------------------------------------------

    // clang-format off
    static constexpr std::vector<DraftProperty> properties_of(const Choices& c) {
        const int w = static_cast<int>(c.window);
        const Condition same = N::heard(forth.front(number)) == N::heard(expected);
        const auto sent = c.checks_highest ? N::distance(oldest, highest) : term(w);
        return properties(
            never(cites(TS102613_ORDER, A_LNK_4, A_LNK_6), "SH-1", "No packet is taken for another one: each is delivered once, in order.",
                  !forth.empty() && same && forth.front(number) != expected),
            always(cites(TS102613_ORDER, A_LNK_4, A_LNK_6), "SH-2", "What is acknowledged was delivered, and what is delivered was sent.", N::distance(oldest, expected) <= sent),
            always(cites(TS102613_WINDOW), "SH-3", "No more packets than the window are unacknowledged.", sent <= w && in_flight() <= sent));
    }
    // Why SH-1 holds: what is on its way is so near to what is expected that its number cannot be mistaken (SH-L3, SH-L4).
    static constexpr std::vector<DraftProperty> lemmas(const Choices& c) {
        const int w = static_cast<int>(c.window);
        const auto sent = N::distance(oldest, c.checks_highest ? term(highest) : term(next));
        const auto ahead = [&](const Term<Number>& a, const Term<Number>& b) { return N::plus(N::distance(a, b), w); };  // b - (a - w)
        Condition monotone = true, near_sender = true, near_receiver = true, near_another = true;
        for (int k = 0; k != capacity; ++k) {
            const auto answer = back.at(k, upto), packet = forth.at(k, number);
            Condition in_order = N::distance(oldest, answer) <= N::distance(oldest, expected);
            if (k) in_order = in_order && N::distance(oldest, back.at(k - 1, upto)) <= N::distance(oldest, answer);
            monotone = monotone && implies(back.length() > k, in_order);
            near_sender = near_sender && implies(forth.length() > k, ahead(oldest, packet) < (c.checks_highest ? sent + w : term(2 * w)));
            near_receiver = near_receiver && implies(forth.length() > k, ahead(expected, packet) < 2 * w);
            for (int before = 0; before != k; ++before) {
                const auto lead = ahead(forth.at(before, number), packet);
                near_another = near_another && implies(forth.length() > k, lead > 0 && lead < 3 * w);
            }
        }
        return properties(
            lemma("SH-L2", "Answers on their way say numbers that do not decrease, from the oldest packet to the expected one.", monotone),
            lemma("SH-L3", "A packet on its way is less than a window before the oldest one, and was sent.", near_sender),
            lemma("SH-L4", "A packet on its way is less than a window from the expected one.", near_receiver),
            lemma("SH-L5", "A packet on its way is less than a window behind those before it.", near_another));
    }
    // clang-format on

    // What is assumed of user, timers, receiver and channel: what the channel is tried with again and again gets through,
    // each kind by itself. That some frame gets through is not enough: it may never be the packet that is expected.
    static std::vector<DraftResponse> responses_of(const Choices& c) {
        const Condition wanted = forth.front(number) == expected;
        std::vector<DraftFairness> fair{
            weakly_fair("The user has always something to send.", on(send)), weakly_fair("T2 expires.", on(acknowledgement_is_late)),
            weakly_fair("The receiver answers.", on(answer_now)), strongly_fair("Answers get through.", on(answer_arrives)),
            strongly_fair("The packet that is expected gets through.", on(packet_arrives), when(wanted)),
            strongly_fair("Other packets get through.", on(packet_arrives), when(!wanted))};
        if (c.repeats_answer) fair.push_back(weakly_fair("The receiver repeats its answer.", on(answer_again)));
        if (c.can_be_busy) fair.push_back(in_the_end("From some time on the receiver is never busy.", !busy));
        return responses(leads_to(cites(TS102613_ORDER, A_LNK_1, A_LNK_2), "SH-4", "A packet that was sent is acknowledged in the end.",
                                  oldest == 0, oldest != 0, Given{fair}));  // numbers rotate: what holds of packet 0 holds of each
    }

    static constexpr Machine system(const Choices& c) {
        DraftVariables more;
        const auto add = [&](const DraftVariables& v) { for (const DraftVariable& d : v.list) more.list.push_back(d); };
        std::vector<DraftEvent> happens = events(send, acknowledgement_is_late, packet_arrives, answer_now, answer_arrives, environment(lose_packet), environment(lose_answer));
        if (c.checks_highest) add(starts(highest, 0));
        if (c.can_be_busy) {
            add(starts(waits, false));
            happens.push_back(draft_of(environment(turn_busy)));
        }
        if (c.repeats_answer) happens.push_back(draft_of(answer_again));
        if (c.duplicates) extend(happens, events(environment(packet_arrives_once_more), environment(answer_arrives_once_more)));
        if (c.swaps)
            for (int k = 0; k != capacity - 1; ++k) extend(happens, events(environment(overtake_packet[k]), environment(overtake_answer[k])));
        return machine("shdlc_one_way", "spec_model/scl/link/one_way.hpp",
                       variables(starts(oldest, 0), starts(next, 0), starts(expected, 0), starts(busy, false), starts(owes_answer, false), starts(owes_reject, false)), more,
                       variables(starts(forth, number = 0), starts(back, kind = ready, upto = 0)), answers<Did>(refused), std::move(happens),
                       sender(c), receiver(c), channel(c), properties_of(c), lemmas(c), responses_of(c));
    }
};

}  // namespace ssp::scl::link
