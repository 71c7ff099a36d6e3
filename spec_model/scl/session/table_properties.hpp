// SPDX-License-Identifier: Apache-2.0
// What holds of the sessions of one host: what is answered when, what each event does, and what stays.

#pragma once

#include "scl/session/table.hpp"

namespace ssp::scl::session {

// clang-format off
inline std::vector<DraftProperty> Table::properties_of() {
    const auto heard = on(End::message_arrives);
    const Condition same = its_session == sessions[pipe];
    const Condition may_speak = !owes && out.empty();
    const Condition pipe_stays = after(states[pipe]) == states[pipe] && after(sessions[pipe]) == sessions[pipe];
    const Condition others_stay = all(p, p == pipe || (after(states[p]) == states[p] && after(sessions[p]) == sessions[p]));
    // What the other host is asked, or answered.
    const Condition needs_answer = (its_message == bind && !(states[pipe] == binding && goes_first == own_first)) ||
                                   (its_message == accept && !(states[pipe] == binding && same));
    const auto says_of = [](Message m, const auto& whose, const auto& number) {
        return after(out.length()) == 1 && after(out.front(out_message)) == m && after(out.front(out_pipe)) == whose && after(out.front(out_session)) == number;
    };
    const auto says = [&](Message m, const auto& number) { return says_of(m, pipe, number); };
    return properties(
        always(cites(A_SCL_6), "ST-1", "A pipe has a session number exactly if it is not closed.", all(p, (sessions[p] == 0) == (states[p] == closed))),
        always(cites(A_SCL_3), "ST-13", "Ends of sessions are not confirmed: no pipe waits for that.", all(p, states[p] != unbinding)),
        step(cites(A_SCL_2, A_SCL_6), "ST-2", "Data are delivered only on an open pipe, and only those of its session.", heard,
             implies(answered(delivered), its_message == data && states[pipe] == open && same)),
        step(cites(A_SCL_2), "ST-3", "Data change nothing.", heard, implies(its_message == data, all(p, after(states[p]) == states[p] && after(sessions[p]) == sessions[p]))),
        step(cites(A_SCL_3), "ST-4", "What arrives for one pipe changes no other, unless the other host has restarted.", heard,
             implies(its_message != restart, all(p, p == pipe || (after(states[p]) == states[p] && after(sessions[p]) == sessions[p])))),
        step(cites(A_PWR_5, A_SCL_7), "ST-5", "A restart closes every pipe.", on(End::restart_now), all(p, after(states[p]) == closed) && after(owes)),
        step(cites(A_SCL_7), "ST-6", "When the other host has restarted, every pipe is closed.", heard, implies(its_message == restart, all(p, after(states[p]) == closed))),
        step(cites(A_SCL_7), "ST-7", "Before a restart was told, nothing else is said.", on(End::send_data), implies(owes, !answered(done))),
        step(cites(A_SCL_7), "ST-8", "Before a restart was told, no session is asked for.", on(End::bind_now), implies(owes, !answered(done))),
        step(cites(A_SCL_2), "ST-9", "Data are sent only in an open session, with its number.", on(End::send_data),
             implies(answered(done), states[pipe] == open && after(out.length()) == 1 && after(out.front(out_session)) == sessions[pipe])),
        step(cites(A_SCL_3), "ST-10", "A pipe opens only by the confirmation of its session, or by taking one that was offered.", heard,
             implies(states[pipe] != open && after(states[pipe]) == open, (its_message == accept && same && states[pipe] == binding) || its_message == bind)),
        step(cites(A_SCL_8), "ST-11", "A confirmation that nobody waits for is answered by the end of that session.", heard,
             implies(its_message == accept && answered(done) && !(states[pipe] == binding && same), after(out.front(out_message)) == unbind && after(out.front(out_session)) == its_session)),
        step(cites(A_SCL_3), "ST-12", "The end of another session closes nothing.", heard, implies(its_message == unbind && !same, after(states[pipe]) == states[pipe])),
        always(cites(A_PWR_5, A_SCL_7), "ST-14", "Until its first restart a host owes the word of it, and says nothing.",
               implies(goes_first == not_settled, owes && out.empty() && all(p, states[p] == closed))),
        always(cites(A_SCL_10), "ST-15", "What was sent is forgotten.",
               implies(out.empty(), out.front(out_message) == bind && out.front(out_pipe) == first<Pipe>() && out.front(out_session) == 0)),
        reachable(cites(A_SCL_7), "ST-16", "A host was not started yet.", goes_first == not_settled),
        step(cites(A_SCL_1, A_SCL_6, A_SCL_12), "ST-17", "A session is asked for exactly if its number is one, the pipe has no other, and the host may speak.", on(End::bind_now),
             answered(done) == (its_session != 0 && sessions[pipe] == 0 && may_speak)),
        step(cites(A_SCL_1, A_SCL_6), "ST-18", "The pipe waits with the number it asks for, and other pipes stay.", on(End::bind_now),
             implies(answered(done), after(states[pipe]) == binding && after(sessions[pipe]) == its_session && says(bind, its_session) && others_stay)),
        step(cites(A_SCL_2), "ST-19", "Whoever has an open session and may speak may send.", on(End::send_data), answered(done) == (states[pipe] == open && may_speak)),
        step(cites(A_SCL_2, A_SCL_6), "ST-20", "What is sent is data of that pipe and session, and no session changes.", on(End::send_data),
             implies(answered(done), says(data, sessions[pipe]) && others_stay && pipe_stays)),
        step(cites(A_SCL_3), "ST-21", "Whoever has an open session and may speak may end it.", on(End::unbind_now), answered(done) == (states[pipe] == open && may_speak)),
        step(cites(A_SCL_3, A_SCL_6), "ST-22", "A session that a host ends is closed at once, the other host hears which, and other pipes stay.", on(End::unbind_now),
             implies(answered(done), after(states[pipe]) == closed && says(unbind, sessions[pipe]) && others_stay)),
        step(cites(A_PWR_5, A_SCL_7, A_SCL_11), "ST-23", "A restart is always possible, forgets what was not sent, and settles who goes first.", on(End::restart_now),
             answered(done) && after(out.empty()) && after(goes_first) == choose(first_one, own_first, other_first)),
        step(cites(A_SCL_7), "ST-24", "A host tells of a restart once, as soon as nothing stands in the way.", on(End::tell_restart),
             answered(done) == (goes_first != not_settled && owes && out.empty()) && after(owes) == (owes && !answered(done))),
        step(cites(A_SCL_7), "ST-25", "The word of a restart names no pipe and no session, and changes none.", on(End::tell_restart),
             implies(answered(done), says_of(restart, first<Pipe>(), 0)) && all(p, after(states[p]) == states[p])),
        step(cites(A_SCL_3, A_SCL_6, A_SCL_7), "ST-26", "Refused is what has no number, what comes while a restart is to be told, and what cannot be answered now.", heard,
             answered(refused) == (its_message != restart && (its_session == 0 || owes || its_message == unbound || (needs_answer && !out.empty())))),
        step(cites(A_SCL_2, A_SCL_6), "ST-27", "Data of the open session are always delivered.", heard,
             answered(delivered) == (its_message == data && states[pipe] == open && same && !owes)),
        step(cites(A_SCL_3, A_SCL_11), "ST-28", "Dropped are data, refusals and ends of other sessions, and what is asked of the host that goes first.", heard,
             answered(dropped) == (!owes && its_session != 0 &&
                 ((its_message == data && !(states[pipe] == open && same)) || (its_message == refuse && !(states[pipe] == binding && same)) ||
                  (its_message == unbind && !same) || (its_message == bind && states[pipe] == binding && goes_first == own_first)))),
        step(cites(A_SCL_2, A_SCL_3), "ST-29", "Only what is done changes anything.", heard,
             answered(done) || (others_stay && pipe_stays && after(out.length()) == out.length())),
        step(cites(A_SCL_3, A_SCL_9, A_SCL_11), "ST-30", "A session that is taken is open under its number, and the other host hears so.", heard,
             implies(its_message == bind && answered(done), after(states[pipe]) == open && after(sessions[pipe]) == its_session && says(accept, its_session))),
        step(cites(A_SCL_3), "ST-31", "The confirmation that a pipe waits for opens it, under the same number.", heard,
             implies(its_message == accept && answered(done) && states[pipe] == binding && same, after(states[pipe]) == open && after(sessions[pipe]) == its_session)),
        step(cites(A_SCL_8), "ST-32", "A confirmation that nobody waits for changes no session, and the answer names its pipe.", heard,
             implies(its_message == accept && answered(done) && !(states[pipe] == binding && same), pipe_stays && says(unbind, its_session))),
        step(cites(A_SCL_3), "ST-33", "The refusal or the end of its session closes a pipe.", heard,
             implies((its_message == refuse || its_message == unbind) && answered(done), states[pipe] != closed && after(states[pipe]) == closed)),
        step(cites(A_SCL_3), "ST-34", "A session that is offered is turned down exactly if it could have been taken.", on(End::turn_down),
             answered(done) == (its_session != 0 && sessions[pipe] == 0 && may_speak)),
        step(cites(A_SCL_3), "ST-35", "Turning down says so, and changes no pipe.", on(End::turn_down),
             implies(answered(done), says(refuse, its_session)) && others_stay && pipe_stays),
        step(cites(A_SCL_10), "ST-36", "What was sent makes room, and nothing else goes.", on(End::message_gone),
             answered(done) != out.empty() && after(out.empty())));
}
// clang-format on

}  // namespace ssp::scl::session
