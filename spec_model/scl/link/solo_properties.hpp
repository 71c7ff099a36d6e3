// SPDX-License-Identifier: Apache-2.0
// What holds of one end of a link: what is answered when, what each event does, and what stays. Numbers that wrap round
// are written out here, so that a fault in their definition (numbers.hpp) is noticed.

#pragma once

#include "scl/link/solo.hpp"

namespace ssp::scl::link {

// clang-format off
inline std::vector<DraftProperty> Solo::properties_of() {
    const auto flight = N::distance(oldest, next), sent_ = N::distance(oldest, highest);
    const auto so_far = [](const auto& n) { return N::gap(oldest, n); };
    const auto following = [](const auto& n) { return choose(n == 7, 0, n + 1); };
    // Numbers in a circle: what is said to be acknowledged was sent; and it goes beyond what is to be sent next.
    const Condition acknowledges_what_was_sent = choose(oldest <= highest, oldest <= its_upto && its_upto <= highest, oldest <= its_upto || its_upto <= highest);
    const Condition beyond_next = choose(oldest <= its_upto, oldest <= next && next < its_upto, oldest <= next || next < its_upto);
    const Condition window_has_room = choose(oldest <= next, next < oldest + agreed, next + 8 < oldest + agreed);
    const Condition taken_up = up() && its_kind != reset && its_kind != acknowledge;
    const Condition untouched = !waits && !busy && !owes_answer && !owes_reject && until_repeat == 0 && expected == 0 && oldest == 0 && next == 0 && highest == 0;
    const Condition numbers_stay = after(oldest) == oldest && after(next) == next && after(highest) == highest && after(expected) == expected;
    const Condition connection_stays = after(link) == link && after(attempt) == attempt && after(theirs) == theirs && after(agreed) == agreed;
    const Condition owes_the_same = after(owes_answer) == owes_answer && after(owes_reject) == owes_reject;
    const auto says = [](Frame k, const auto& ns, const auto& nr) {
        return after(out.length()) == 1 && after(out.front(out_kind)) == k && after(out.front(out_number)) == ns && after(out.front(out_upto)) == nr &&
               after(out.front(out_window)) == 0 && after(out.front(out_attempt)) == 0;
    };
    const auto says_of_attempt = [](Frame k, const auto& proposes, const auto& n) {
        return after(out.length()) == 1 && after(out.front(out_kind)) == k && after(out.front(out_number)) == 0 && after(out.front(out_upto)) == 0 &&
               after(out.front(out_window)) == proposes && after(out.front(out_attempt)) == n;
    };
    const Condition new_attempt = its_attempt != theirs;
    return properties(
        always(cites(TS102613_WINDOW), "LE-1", "No more packets than the window are unacknowledged.", sent_ <= agreed && flight <= sent_),
        always(cites(TS102613_WINDOW, A_LNK_6), "LE-2", "The window is never larger than the room of this end.", agreed <= own_window),
        step(cites(TS102613_UNCONNECTED), "LE-3", "No packet is sent before the link is connected.", on(send), implies(!up(), !answered(sent))),
        step(cites(TS102613_UNCONNECTED), "LE-4", "Nothing is delivered before the link is connected.", on(frame_arrives), implies(!up(), !answered(delivered))),
        step(cites(TS102613_ORDER), "LE-5", "Only the packet that is expected is delivered, and the next one is expected then.", on(frame_arrives),
             implies(answered(delivered), its_kind == information && its_number == expected && after(expected) == N::plus(expected, 1))),
        step(cites(TS102613_REJ), "LE-6", "A packet with another number is discarded, and REJ with the expected one is owed.", on(frame_arrives),
             implies(up() && its_kind == information && its_number != expected, !answered(delivered) && after(owes_reject) && after(expected) == expected)),
        step(cites(TS102613_RNR, A_LNK_12), "LE-7", "After RNR no packet is sent until RR or REJ comes.", on(send), implies(waits, !answered(sent))),
        step(cites(TS102613_T2), "LE-8", "What is late is sent again from the oldest packet.", on(acknowledgement_is_late), implies(answered(done), after(next) == oldest)),
        step(cites(TS102613_RSET, TS102613_CONNECT), "LE-9", "A connection that begins counts from 0 on both sides.", on(reset_arrives),
             implies(after(theirs) != theirs, after(expected) == 0 && after(next) == 0 && after(oldest) == 0)),
        step(cites(TS102613_ATTEMPTS), "LE-10", "Connecting ends after as many attempts as there are.", on(connect_is_late),
             implies(link == connecting && tries >= most_attempts && until_connect == 0, answered(gave_up) && after(link) == disconnected)),
        always(cites(TS102613_ATTEMPTS), "LE-11", "RSET is sent no more often than the limit.", tries <= most_attempts),
        step(cites(A_LNK_1), "LE-12", "What acknowledges more than was sent acknowledges nothing.", on(frame_arrives),
             implies(so_far(its_upto) > so_far(highest), after(oldest) == oldest)),
        step(cites(A_LNK_5), "LE-13", "Only UA that answers the last attempt connects.", on(acknowledge_arrives),
             implies(link != connected && after(link) == connected, link == connecting && its_attempt == attempt)),
        // ---- connecting ----
        always(cites(TS102613_ATTEMPTS), "LE-14", "Attempts are counted exactly while the end connects.", (tries == 0) == (link != connecting)),
        always(cites(TS102613_UNCONNECTED, TS102613_CONNECT), "LE-15", "Without a connection nothing was sent, heard or owed.",
               up() || untouched),
        always(cites(A_LNK_9, A_LNK_11), "LE-16", "A window was proposed exactly if there was an attempt.", (attempt == 0) == (proposed == 0)),
        always(cites(TS102613_RSET_WINDOW), "LE-17", "Before its first attempt an end knows a window exactly from an attempt of the other.",
               implies(attempt == 0, (theirs == 0) == (agreed == 0) && until_connect == 0)),
        always(cites(A_LNK_10), "LE-18", "Before any attempt there is no link, and nothing is to be sent.", implies(attempt == 0 && theirs == 0, link == disconnected && out.empty() && until_again == 0)),
        always(cites(A_LNK_10), "LE-19", "What was sent is forgotten.",
               implies(out.empty(), out.front(out_kind) == information && out.front(out_number) == 0 && out.front(out_upto) == 0 && out.front(out_window) == 0 && out.front(out_attempt) == 0)),
        step(cites(TS102613_RSET, A_LNK_11), "LE-20", "An end begins to connect whenever it does not do so yet, under a number that is none or the last, and has room.", on(connect_now),
             answered(sent) == (tries == 0 && its_attempt != 0 && its_attempt != attempt && out.empty())),
        step(cites(TS102613_RSET, TS102613_ATTEMPTS, A_LNK_9), "LE-21", "The first RSET proposes all the room there is.", on(connect_now),
             implies(answered(sent), says_of_attempt(reset, own_window, its_attempt) && after(proposed) == own_window && after(attempt) == its_attempt && after(tries) == 1)),
        step(cites(TS102613_RSET, A_LNK_7), "LE-22", "Whoever begins to connect has no window yet, and all time.", on(connect_now),
             implies(answered(sent), after(link) == connecting && after(agreed) == 0 && after(theirs) == theirs && after(until_connect) == connect_ticks && after(until_again) == again_ticks)),
        step(cites(TS102613_ATTEMPTS), "LE-23", "RSET is repeated exactly when its time is over, an attempt is left, and there is room.", on(connect_is_late),
             answered(sent) == (link == connecting && until_connect == 0 && tries < most_attempts && out.empty())),
        step(cites(TS102613_ATTEMPTS, A_LNK_9), "LE-24", "A RSET that is repeated counts, and proposes one less, but 1 at least.", on(connect_is_late),
             implies(answered(sent), says_of_attempt(reset, after(proposed), attempt) && after(tries) == tries + 1 && after(until_connect) == connect_ticks &&
                                         (after(proposed) + 1 == proposed || (proposed == 1 && after(proposed) == 1)))),
        step(cites(TS102613_ATTEMPTS), "LE-25", "An end gives up exactly when the time of its last RSET is over.", on(connect_is_late),
             answered(gave_up) == (link == connecting && until_connect == 0 && tries == most_attempts)),
        step(cites(TS102613_ATTEMPTS), "LE-26", "Only giving up ends connecting.", on(connect_is_late),
             after(link) == choose(answered(gave_up), disconnected, link) && numbers_stay),
        step(cites(TS102613_CONNECT, TS102613_RSET_WINDOW, A_LNK_5), "LE-27", "RSET is answered if it is the last one again, or its window fits.", on(reset_arrives),
             answered(sent) == (its_attempt != 0 && its_window != 0 && out.empty() && (!new_attempt || its_window <= own_window))),
        step(cites(TS102613_RSET_WINDOW), "LE-28", "A new RSET with too wide a window is ignored.", on(reset_arrives),
             answered(ignored) == (its_attempt != 0 && new_attempt && own_window < its_window)),
        step(cites(TS102613_CONNECT, A_LNK_5), "LE-29", "The answer to RSET is UA with its number.", on(reset_arrives),
             implies(answered(sent), says_of_attempt(acknowledge, 0, its_attempt) && after(theirs) == its_attempt)),
        step(cites(TS102613_CONNECT, TS102613_HALF_CONNECTED), "LE-30", "A new RSET that is answered sets the window and connects half, unless this end connects itself.", on(reset_arrives),
             implies(answered(sent) && new_attempt, after(agreed) == its_window && after(until_again) == again_ticks && after(tries) == tries &&
                                                        after(link) == choose(link == connecting, connecting, half_connected))),
        step(cites(TS102613_CONNECT, A_LNK_7), "LE-31", "After a new RSET nothing is left of what there was.", on(reset_arrives), implies(answered(sent) && new_attempt, after(untouched))),
        step(cites(A_LNK_5), "LE-32", "Any other RSET changes nothing.", on(reset_arrives), implies(!(answered(sent) && new_attempt), connection_stays && numbers_stay && owes_the_same)),
        step(cites(TS102613_CONNECT, A_LNK_5), "LE-33", "UA for the last attempt is taken while this end connects, any other is ignored.", on(acknowledge_arrives),
             choose(link == connecting && its_attempt == attempt, answered(done), answered(ignored))),
        step(cites(TS102613_CONNECT, TS102613_WINDOW), "LE-34", "UA that is taken connects, with the smaller one of the windows that were proposed.", on(acknowledge_arrives),
             implies(answered(done), after(link) == connected && numbers_stay &&
                                         choose(agreed == 0, after(agreed) == proposed, after(agreed) <= agreed && after(agreed) <= proposed && (after(agreed) == agreed || after(agreed) == proposed)))),
        step(cites(A_LNK_5), "LE-35", "UA that is ignored changes nothing.", on(acknowledge_arrives), implies(answered(ignored), connection_stays && numbers_stay)),
        // ---- packets ----
        step(cites(TS102613_WINDOW, TS102613_RNR, A_LNK_8), "LE-36", "A packet may be sent exactly if the window has room, the other is not busy, and neither a reject nor that this end is busy has to be said first.", on(send),
             answered(sent) == (up() && window_has_room && !waits && !(busy && owes_answer) && !owes_reject && out.empty())),
        step(cites(TS102613_ORDER, TS102613_RR), "LE-37", "A packet carries its number, acknowledges what was heard, and is followed by the next.", on(send),
             implies(answered(sent), says(information, next, expected) && after(next) == following(next) && after(highest) == choose(next == highest, following(highest), highest))),
        step(cites(TS102613_RR, TS102613_T2, A_LNK_2), "LE-38", "A packet is an answer as well, but ends no wait; the oldest one starts the time to repeat.", on(send),
             implies(answered(sent), !after(owes_answer) && after(until_again) == until_again && after(until_repeat) == choose(oldest == next, repeat_ticks, until_repeat))),
        step(cites(TS102613_T2), "LE-39", "All is sent again exactly if packets are unacknowledged and their time is over, and it starts anew.", on(acknowledgement_is_late),
             answered(done) == (next != oldest && until_repeat == 0) && implies(answered(done), after(until_repeat) == repeat_ticks)),
        step(cites(TS102613_T2), "LE-40", "Sending again changes neither what was acknowledged nor what is expected.", on(acknowledgement_is_late),
             after(oldest) == oldest && after(highest) == highest && after(expected) == expected && connection_stays),
        // ---- answers ----
        step(cites(TS102613_RR, TS102613_REJ), "LE-41", "Whatever is owed can be answered, if there is room.", on(answer_now), answered(sent) == ((owes_answer || owes_reject) && out.empty())),
        step(cites(TS102613_RR, TS102613_REJ, TS102613_RNR), "LE-42", "The answer is REJ if one is owed, else RNR of an end that is busy, else RR, each with the number expected.", on(answer_now),
             implies(answered(sent), choose(owes_reject, says(reject, 0, expected), choose(busy, says(not_ready, 0, expected), says(ready, 0, expected))))),
        step(cites(TS102613_RR, A_LNK_2), "LE-43", "After an answer nothing is owed, for a time.", on(answer_now),
             implies(answered(sent), !after(owes_answer) && !after(owes_reject) && after(until_again) == again_ticks && numbers_stay)),
        step(cites(A_LNK_2), "LE-44", "An end that is connected and has said nothing for long owes its answer again.", on(answer_again),
             answered(done) == (up() && until_again == 0 && !owes_answer) && after(owes_answer) == (owes_answer || answered(done))),
        step(cites(TS102613_RNR), "LE-45", "A connected end may turn busy or ready at any time, and owes the word of it.", on(turn_busy),
             answered(done) == up() && after(busy) == (busy != answered(done)) && after(owes_answer) == (owes_answer || up())),
        // ---- frames that arrive ----
        step(cites(TS102613_UNCONNECTED), "LE-46", "Frames of a connection are refused exactly where there is none.", on(frame_arrives), answered(refused) != taken_up),
        step(cites(TS102613_ORDER, A_LNK_3), "LE-47", "The packet that is expected is delivered, unless this end is busy.", on(frame_arrives),
             answered(delivered) == (up() && its_kind == information && its_number == expected && !busy)),
        step(cites(TS102613_REJ, A_LNK_3), "LE-48", "Any other packet is ignored.", on(frame_arrives), answered(ignored) == (up() && its_kind == information && !answered(delivered))),
        step(cites(TS102613_ORDER), "LE-49", "What is expected goes on by one with each packet that is delivered, and never else.", on(frame_arrives),
             after(expected) == choose(answered(delivered), following(expected), expected)),
        step(cites(TS102613_RR, TS102613_REJ), "LE-50", "A packet that is delivered is to be acknowledged, and a wrong one to be rejected.", on(frame_arrives),
             after(owes_answer) == (owes_answer || answered(delivered)) && after(owes_reject) == (owes_reject || (answered(ignored) && its_number != expected))),
        step(cites(TS102613_RR, A_LNK_1), "LE-51", "Every frame acknowledges up to the number it carries, if that was sent.", on(frame_arrives),
             after(oldest) == choose(taken_up && acknowledges_what_was_sent, its_upto, oldest) && after(highest) == highest),
        step(cites(TS102613_RR, A_LNK_1), "LE-52", "What was acknowledged is not sent again, and no packet is left out.", on(frame_arrives),
             implies(its_kind != reject, after(next) == choose(taken_up && acknowledges_what_was_sent && beyond_next, its_upto, next))),
        step(cites(TS102613_REJ_SENDER, A_LNK_1), "LE-53", "After REJ all is sent again from its number, if that was sent.", on(frame_arrives),
             implies(its_kind == reject, after(next) == choose(taken_up && acknowledges_what_was_sent, its_upto, next))),
        step(cites(TS102613_RNR, TS102613_RR, A_LNK_12), "LE-54", "RNR begins a wait, RR and REJ end it, packets do neither.", on(frame_arrives),
             after(waits) == choose(taken_up && its_kind != information, its_kind == not_ready, waits)),
        step(cites(TS102613_HALF_CONNECTED), "LE-55", "The first frame makes a half connection a whole one.", on(frame_arrives), after(link) == choose(taken_up, connected, link)),
        step(cites(TS102613_T2), "LE-56", "Whatever acknowledges something gives the rest new time.", on(frame_arrives),
             after(until_repeat) == choose(after(oldest) != oldest, repeat_ticks, until_repeat)),
        // ---- time, and the end ----
        step(cites(A_LNK_10), "LE-57", "What was sent makes room.", on(frame_gone), answered(done) != out.empty() && after(out.empty())),
        step(cites(TS102613_ATTEMPTS, TS102613_T2), "LE-58", "Time passes for every timer, down to 0.", on(tick),
             answered(done) && after(until_repeat) == until_repeat - 1 && after(until_connect) == until_connect - 1 && after(until_again) == until_again - 1 && connection_stays && numbers_stay),
        step(cites(A_LNK_7), "LE-59", "A link can be lost at any time; nothing is to be sent then.", on(disconnect), answered(done) && after(link) == disconnected && after(out.empty())),
        lemma("LE-L1", "Nothing is unacknowledged where nothing is connected.", implies(link == disconnected || link == connecting, highest == oldest && next == oldest)),
        lemma("LE-L2", "The proposal is at least 1 and no larger than the room of this end.", implies(link == connecting, proposed != 0 && proposed <= own_window)));
}
// clang-format on

}  // namespace ssp::scl::link
