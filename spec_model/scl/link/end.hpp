// SPDX-License-Identifier: Apache-2.0
// One end of an SHDLC link that is connected: packets both ways, each acknowledging what came from the other side.
//
// `End` says what the rules speak of: the numbers of this end, the frame that has arrived, how one is sent. The same
// rules stand in the system of two ends and a channel, which is proven, and in the machine that code is generated from.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "scl/link/words.hpp"

namespace ssp::scl::link {

using namespace requirements;

// clang-format off
// What an end sends, and when it sends again.
template <class End> constexpr std::vector<DraftRule> end_sends(const Choices& c) {
    using N = typename End::N;
    const Condition up = End::up();
    // A busy end that has said so sends all the same: else two busy ends wait for each other for ever.
    const Condition quiet = c.busy_may_send ? End::busy && End::owes_answer : Condition(End::busy);
    const Condition free = c.can_be_busy ? !End::waits && !quiet : Condition(true);
    auto all = rules(
        rule(cites(TS102613_WINDOW, TS102613_RNR, A_LNK_8), End::id("packet.sent"),
             "A packet is sent while fewer than the window are unacknowledged, the other is not busy, and nothing else has to be said first.",
             on(End::send), when(up && free && !End::owes_reject && N::distance(End::oldest, End::next) < End::window(c) && End::room()),
             then(End::say(information, End::next, End::expected), End::next = N::plus(End::next, 1), End::owes_answer = false), answer(sent)),
        rule(cites(TS102613_T2), End::id("late.repeats"), "Too long without acknowledgement, all is sent again from the oldest one.",
             on(End::acknowledgement_is_late), when(up && End::next != End::oldest), then(End::next = End::oldest), answer(done)),
        rule(cites(TS102613_RR, TS102613_REJ, TS102613_RNR), End::id("answer.sent"), "What is owed is answered: REJ, RNR or RR, with the number that is expected.",
             on(End::answer_now), when(up && (End::owes_answer || End::owes_reject) && End::room()),
             then(End::say(choose(End::owes_reject, reject, choose(End::busy, not_ready, ready)), 0, End::expected),
                  End::owes_answer = false, End::owes_reject = false), answer(sent)));
    if (c.checks_highest) all[0].effects.push_back(End::highest = choose(End::next == End::highest, N::plus(End::next, 1), End::highest));
    if (c.can_be_busy) extend(all, rules(
        rule(cites(TS102613_RNR), End::id("busy.turns"), "An end turns busy, or ready again, and says so.",
             on(End::turn_busy), when(up), then(End::busy = !End::busy, End::owes_answer = true), answer(done))));
    if (c.repeats_answer) extend(all, rules(
        rule(cites(A_LNK_2), End::id("answer.again"), "An end repeats its last answer.",
             on(End::answer_again), when(up && !End::owes_answer), then(End::owes_answer = true), answer(done))));
    return all;
}

// What a frame does that arrives: its acknowledgement, whatever its kind, and its packet.
template <class End> constexpr std::vector<DraftRule> end_hears(const Choices& c, const auto& event, std::string_view twice, bool taken) {
    using N = typename End::N;
    const Condition there = End::up() && End::there();
    const auto so_many = N::gap(End::oldest, End::upto());
    const Condition valid = so_many <= N::gap(End::oldest, c.checks_highest ? term(End::highest) : term(End::next));
    const auto rest = choose(valid, N::plus(End::oldest, so_many), End::oldest);
    const auto onward = choose(valid && N::distance(End::oldest, End::next) < so_many, rest, End::next);
    const Condition is_packet = there && End::kind() == information, is_next = N::heard(End::number()) == N::heard(End::expected);
    const Condition busy = c.can_be_busy ? Condition(End::busy) : Condition(false);
    const auto id = [&](std::string_view text) { return End::id(spec::kept(std::string(text) + std::string(twice))); };

    auto all = rules(
        rule(cites(TS102613_ORDER), id("packet.delivered"), "The packet that is expected is delivered.",
             on(event), when(is_packet && is_next && !busy),
             then(End::oldest = rest, End::next = onward, End::expected = N::plus(End::expected, 1), End::owes_answer = true), answer(delivered)),
        rule(cites(TS102613_REJ), id("packet.rejected"), "A packet with another number is discarded and rejected.",
             on(event), when(is_packet && !is_next), then(End::oldest = rest, End::next = onward, End::owes_reject = true), answer(ignored)),
        rule(cites(A_LNK_3), id("packet.busy"), "An end that is busy discards packets.",
             on(event), when(is_packet && is_next && busy), then(End::oldest = rest, End::next = onward), answer(ignored)),
        rule(cites(TS102613_RR, A_LNK_1), id("ready.heard"), "RR acknowledges what came before its number, if that was sent, and ends a wait.",
             on(event), when(there && End::kind() == ready), then(End::oldest = rest, End::next = onward), answer(done)),
        rule(cites(TS102613_RR, TS102613_RNR, A_LNK_1), id("not_ready.heard"), "RNR acknowledges likewise, and asks to wait.",
             on(event), when(there && End::kind() == not_ready), then(End::oldest = rest, End::next = onward), answer(done)),
        rule(cites(TS102613_REJ_SENDER, A_LNK_1, A_LNK_12), id("reject.heard"), "REJ acknowledges likewise, ends a wait, and all is sent again from its number.",
             on(event), when(there && End::kind() == reject), then(End::oldest = rest, End::next = choose(valid, rest, End::next)), answer(done)));
    if (c.can_be_busy) {
        all[3].effects.push_back(End::waits = false);
        all[4].effects.push_back(End::waits = true);
        all[5].effects.push_back(End::waits = false);
    }
    if (taken)
        for (DraftRule& r : all)
            for (const DraftEffect& e : End::taken()) r.effects.push_back(e);
    return all;
}
// clang-format on

}  // namespace ssp::scl::link
