// SPDX-License-Identifier: Apache-2.0
// What holds of the life cycle of an SSP. Included by life_cycle.hpp.

#pragma once

namespace ssp::power {

// clang-format off
inline std::vector<DraftProperty> LifeCycle::properties_of() {
    const Condition knows = stage == ready || stage == suspended;
    const Condition same_session = after(terminal) == terminal && after(suspendable) == suspendable && after(told_class) == told_class;
    const Condition same_work = after(context) == context && after(command) == command && after(transactions) == transactions;
    const Condition same_suspension = after(saved) == saved && after(shortest_time) == shortest_time && after(agreed_time) == agreed_time;
    const Condition nothing_known = after(terminal) == 0 && after(saved) == 0 && after(context) == 0;
    const Condition can_be_suspended = stage == ready && !command && transactions == 0 && suspendable;
    const Condition in_interval = shortest_time <= elapsed && elapsed <= agreed_time;
    return properties(
        // ---- what is known when
        always(cites(A_PWR_2), "PW-1", "The capabilities of the terminal are known from their exchange till the session ends, and not else.", knows == (terminal != 0)),
        always(cites(TS103666_1_SSP_CLASS), "PW-2", "The class that the SSP has told is never any other than its own.", told_class == choose(knows, own_class, 0)),
        always(cites(A_PWR_5), "PW-3", "Outside a session there is no context, no command, no transaction: nobody is authenticated.",
               stage == ready || (context == 0 && !command && transactions == 0)),
        always(cites(A_COR_1), "PW-4", "Only an SSP that has agreed to it is suspended.", implies(stage == suspended, suspendable) && implies(suspendable, knows)),
        always(cites(A_PWR_4, A_COR_5), "PW-5", "No saved context is left of a suspension that has ended, however it ended.",
               stage == suspended || (saved == 0 && elapsed == 0 && shortest_time == 0 && agreed_time == 0)),
        always(cites(A_COR_2, A_COR_3), "PW-6", "A suspension has a token, and an interval that is not empty.",
               implies(stage == suspended, token != 0 && shortest_time <= agreed_time && agreed_time <= longest && elapsed <= agreed_time + 1)),
        step(cites(A_PWR_4, A_PWR_5, A_COR_5), "PW-7", "Whoever leaves a suspension without resuming leaves nothing of the session, and nothing saved.",
             implies(stage == suspended && after(stage) != suspended && after(stage) != ready, nothing_known && !after(suspendable) && after(told_class) == 0)),
        step(cites(A_PWR_2), "PW-8", "As long as capabilities are known they do not change.", implies(terminal != 0 && after(terminal) != 0, same_session)),
        step(cites(EP3588275_2), "PW-9", "As long as the SSP is suspended what is saved stays as it is, and so do token and interval.",
             implies(stage == suspended && after(stage) == suspended, same_suspension && after(token) == token && same_session)),
        step(cites(A_COR_6), "PW-10", "Each suspension has a token that is not the one before, and nothing else changes the token.",
             (after(token) != token) == (stage != suspended && after(stage) == suspended)),
        // ---- the ways from state to state
        step(cites(STF_CORE, A_PWR_1), "PW-11", "The SSP is initialised only after a check that found it sound.", implies(after(stage) == initialised && stage != initialised, stage == booting)),
        step(cites(A_PWR_2), "PW-12", "The SSP gets ready only by the exchange of capabilities, or out of a suspension.",
             implies(after(stage) == ready && stage != ready, stage == initialised || stage == suspended)),
        step(cites(STF_CORE, A_COR_9), "PW-13", "Only an SSP that is off is started, and then it checks itself.", on(start),
             answered(done) == (stage == off) && implies(answered(done), after(stage) == booting)),
        step(cites(A_PWR_1), "PW-14", "A start that fails leaves the SSP off.", on(boot_ends),
             answered(done) == (stage == booting) && implies(answered(done), after(stage) == choose(is_sound, initialised, off))),
        step(cites(A_PWR_2, A_COR_1), "PW-15", "Capabilities are exchanged once after a start.", on(exchange_capabilities),
             answered(done) == (stage == initialised && its_capability != 0) &&
             implies(answered(done), after(stage) == ready && after(terminal) == its_capability && after(suspendable) == can_suspend)),
        // ---- work
        step(cites(A_COR_8), "PW-16", "A command begins in the state ready if none is pending.", on(command_begins),
             answered(done) == (stage == ready && !command) && implies(answered(done), after(command)) && after(context) == context),
        step(cites(A_COR_8), "PW-17", "What a command leaves behind is the context from then on.", on(command_ends),
             answered(done) == command && implies(answered(done), !after(command) && after(context) == new_context) && after(stage) == stage),
        step(cites(A_PWR_5, EP3588275_2), "PW-18", "In a session nothing but a command changes the context.",
             implies(stage == ready && after(stage) == ready && after(context) != context, command && !after(command))),
        step(cites(A_COR_8), "PW-19", "A transaction more is open if it may.", on(transaction_begins),
             answered(done) == (stage == ready && transactions < most_transactions) && after(transactions) == transactions + choose(answered(done), 1, 0)),
        step(cites(A_COR_8), "PW-20", "A transaction less is open if there was one.", on(transaction_ends),
             answered(done) == (transactions > 0) && after(transactions) == transactions - 1),
        // ---- suspension
        step(cites(A_PWR_3, A_COR_1, A_COR_6), "PW-21", "The SSP is suspended only while nothing is pending, with a token that is new, for a time that both accept.", on(suspend),
             answered(done) == (can_be_suspended && proposed_minimum <= duration && duration <= proposed_maximum && duration <= longest && its_token != 0 && its_token != token)),
        step(cites(A_PWR_3), "PW-22", "It says so if something is pending.", on(suspend), answered(busy) == (stage == ready && (command || transactions > 0))),
        step(cites(A_COR_3), "PW-23", "The time agreed upon lies within what was proposed, and its count begins.", on(suspend),
             implies(answered(done), proposed_minimum <= after(agreed_time) && after(agreed_time) <= proposed_maximum && after(agreed_time) == duration &&
                                     after(shortest_time) == proposed_minimum && after(elapsed) == 0)),
        step(cites(EP3588275_2, TS102221_SUSPEND_2), "PW-24", "What is saved is the context at that moment, under the token given out.", on(suspend),
             implies(answered(done), after(stage) == suspended && after(saved) == context && after(token) == its_token)),
        step(cites(A_COR_2), "PW-25", "Time is counted while the SSP is suspended, till it is too late.", on(tick),
             answered(done) == (stage == suspended && elapsed <= agreed_time) && after(elapsed) == elapsed + choose(answered(done), 1, 0) && after(stage) == stage),
        step(cites(EP3588275_1), "PW-26", "The SSP resumes exactly with the token of this suspension, within its interval.", on(resume),
             answered(resumed) == (stage == suspended && its_token == token && in_interval)),
        step(cites(EP3588275_2), "PW-27", "When it resumes everything is as it was at suspension.", on(resume),
             implies(answered(resumed), after(stage) == ready && after(context) == saved && same_session && !after(command) && after(transactions) == 0)),
        step(cites(A_PWR_4, A_COR_4), "PW-28", "Any other attempt to resume is a fresh start, and the saved context is gone.", on(resume),
             answered(started_anew) == (stage == suspended && !(its_token == token && in_interval)) && implies(answered(started_anew), after(stage) == booting && nothing_known)),
        step(cites(A_COR_6, A_PWR_4), "PW-29", "A token that was tried is not good for a second attempt, nor for the next suspension.",
             implies(stage == suspended && after(stage) != suspended, after(saved) == 0 && after(token) == token) &&
             implies(stage == ready && after(stage) == suspended, after(token) != token)),
        // ---- ends
        step(cites(A_COR_7), "PW-30", "The SSP stops only while nothing is pending, and nothing of the session is left.", on(stop),
             answered(done) == ((stage == initialised || stage == ready) && !command && transactions == 0) && implies(answered(done), after(stage) == stopped && nothing_known)),
        step(cites(A_COR_7), "PW-31", "It says so if something is pending.", on(stop), answered(busy) == (stage == ready && (command || transactions > 0))),
        step(cites(A_COR_7), "PW-32", "Only a reset or the loss of power ends that.", implies(stage == stopped && after(stage) != stopped, after(stage) == off || after(stage) == booting)),
        step(cites(A_PWR_5, A_COR_5), "PW-33", "A reset is possible unless the SSP is off, and leaves nothing of the session and nothing saved.", on(reset),
             answered(done) == (stage != off) && implies(answered(done), after(stage) == booting && nothing_known)),
        step(cites(A_PWR_5, A_COR_5), "PW-34", "Lost power leaves nothing but the number of the last token.", on(power_lost),
             answered(done) && after(stage) == off && nothing_known && after(token) == token),
        step(cites(A_PWR_1), "PW-35", "The check changes nothing but the state.", on(boot_ends), same_suspension && same_work),
        reachable(cites(EP3588275_1), "PW-36", "The SSP is suspended till it is too late.", stage == suspended && elapsed > agreed_time),
        reachable(cites(EP3588275_2), "PW-37", "Something is saved.", stage == suspended && saved != 0));
}
inline std::vector<DraftResponse> LifeCycle::responses_of() {
    return {
        leads_to(cites(STF_CORE, A_PWR_1), "PW-38", "A start ends, well or not.", stage == booting, stage != booting, by(on(boot_ends))),
        leads_to(cites(A_COR_2), "PW-39", "Every suspension ends, or it is too late to resume.", stage == suspended, stage != suspended || elapsed > agreed_time,
                 ranked(agreed_time + 1 - elapsed), by(on(tick)))};
}
// clang-format on

}  // namespace ssp::power
