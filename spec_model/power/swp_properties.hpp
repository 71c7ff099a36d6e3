// SPDX-License-Identifier: Apache-2.0
// What holds of the activation of SWP. Included by swp.hpp.

#pragma once

namespace ssp::power {

// clang-format off
inline std::vector<DraftProperty> Swp::properties_of() {
    const Condition open = activating(), last = repeats >= most_repeats, late = waited >= patience;
    const Condition stays_activating = after(phase) == phase && after(mode) == mode;
    const Condition repeated = stays_activating && after(repeats) == repeats + 1 && after(waited) == 0;
    const Condition s1_falls = after(phase) == deactivated && after(mode) == Mode::none;
    const Condition same = after(phase) == phase && after(mode) == mode && after(repeats) == repeats && after(waited) == waited && after(idle) == idle;
    const auto resumes = [](std::string_view id, std::string_view text, const Event<>& by_whom) {
        return step(cites(TS102613_STATES, A_SWP_7), id, text, on(by_whom),
                    answered(done) == (phase == suspended) && after(mode) == mode && implies(answered(done), after(phase) == activated && after(idle) == 0));
    };
    return properties(
        // ---- what is never otherwise
        always(cites(TS102613_POWER, A_SWP_5), "SW-1", "A power mode, full or low, is wanted or agreed exactly while S1 is high.", s1_high() == (mode != Mode::none)),
        always(cites(A_SWP_2, A_SWP_3), "SW-2", "Time is counted, and repetitions are, only while the activation goes on.", open || (repeats == 0 && waited == 0)),
        always(cites(A_SWP_6), "SW-3", "Idle bits are counted on an activated interface only.", phase == activated || idle == 0),
        always(cites(A_SWP_2), "SW-4", "No ACT frame is awaited longer than its time.", waited <= patience),
        // ---- activation
        step(cites(TS102613_STATES, TS102613_POWER, A_SWP_1), "SW-5", "An activation begins where the contact has power and S1 is low, with the power mode the terminal wants.", on(activate),
             answered(done) == (phase == deactivated) &&
             implies(answered(done), after(phase) == synchronising && (after(mode) == Mode::full) == full_power && after(repeats) == 0 && after(waited) == 0)),
        step(cites(A_SWP_1), "SW-6", "ACT_POWER_MODE is sent once ACT_SYNC has come, and at no other time.", on(act_frame_comes),
             answered(power_mode_sent) == (phase == synchronising && frame == act_sync) && answered(power_mode_sent) == (phase != confirming && after(phase) == confirming)),
        step(cites(A_SWP_1, A_SWP_4), "SW-7", "An interface gets activated out of the wait for ACT_READY, or out of a suspension.",
             implies(phase != activated && after(phase) == activated, phase == confirming || phase == suspended)),
        step(cites(A_SWP_1, A_SWP_4), "SW-8", "ACT_READY activates the interface only as an answer to ACT_POWER_MODE.", on(act_frame_comes),
             (after(phase) == activated) == (phase == activated || (phase == confirming && frame == act_ready))),
        step(cites(A_SWP_4), "SW-9", "No other frame ends an activation, and its power mode stays.", implies(phase == confirming && after(phase) == activated, !answered(moved) && waited <= patience && after(mode) == mode)),
        step(cites(A_SWP_3), "SW-10", "A corrupted frame, or another than the one awaited, is asked for again as long as it was not three times.", on(act_frame_comes),
             answered(asked_again) == (open && !awaited() && !last) && implies(answered(asked_again), repeated)),
        step(cites(A_SWP_3), "SW-11", "After three times S1 goes low.", on(act_frame_comes), answered(given_up) == (open && !awaited() && last) && implies(answered(given_up), s1_falls)),
        step(cites(A_SWP_2, A_SWP_3), "SW-12", "A frame is asked for again when its time has passed, and not before.", on(tick),
             answered(asked_again) == (open && late && !last) && implies(answered(asked_again), repeated)),
        step(cites(A_SWP_2, A_SWP_3), "SW-13", "When the last repetition is late S1 goes low.", on(tick), answered(given_up) == (open && late && last) && implies(answered(given_up), s1_falls)),
        step(cites(A_SWP_2), "SW-14", "Time alone changes nothing but how long was waited.", on(tick),
             answered(done) == (open && !late) && implies(answered(done), stays_activating && after(repeats) == repeats && after(waited) == waited + 1)),
        step(cites(A_SWP_3), "SW-15", "What was asked for again is not forgotten while the activation goes on: ACT_SYNC does not give new attempts.",
             implies(open && (after(phase) == synchronising || after(phase) == confirming), after(repeats) >= repeats)),
        step(cites(A_SWP_2), "SW-16", "For ACT_READY the time begins anew.", implies(phase == synchronising && after(phase) == confirming, after(waited) == 0 && after(mode) == mode)),
        step(cites(A_SWP_9), "SW-17", "ACT frames that nobody awaits change nothing.", on(act_frame_comes), answered(refused) == !open && implies(!open, same)),
        // ---- activated and suspended
        step(cites(TS102613_LAYERS, A_SWP_4), "SW-18", "No frame but ACT frames moves before the interface is activated, and none while it is suspended.", on(frame_moves),
             answered(moved) == (phase == activated) && after(phase) == phase && after(mode) == mode && implies(answered(moved), after(idle) == 0)),
        step(cites(A_SWP_6), "SW-19", "Idle bits are counted up to seven, and change nothing else.", on(idle_bit),
             answered(done) == (phase == activated && idle < enough_idle) && after(phase) == phase && after(mode) == mode && after(idle) == choose(answered(done), idle + 1, term(idle))),
        step(cites(TS102613_STATES, A_SWP_6), "SW-20", "An interface is suspended only after seven idle bits, and keeps its power mode.", on(suspend),
             answered(done) == (phase == activated && idle >= enough_idle) && after(mode) == mode && implies(answered(done), after(phase) == suspended)),
        step(cites(A_SWP_6), "SW-21", "Nothing but the terminal suspends an interface, and no interface that is not activated.", implies(phase != suspended && after(phase) == suspended, phase == activated && idle == enough_idle)),
        resumes("SW-22", "A suspended interface is resumed by the terminal, in its power mode,", terminal_resumes),
        resumes("SW-23", "and by the UICC as well.", uicc_resumes),
        step(cites(A_SWP_5), "SW-24", "A power mode changes only by way of a deactivation.", implies(mode != Mode::none && after(mode) != mode, after(mode) == Mode::none && (after(phase) == deactivated || after(phase) == unpowered))),
        // ---- deactivation
        step(cites(TS102613_STATES, A_SWP_8), "SW-25", "Whatever goes on, the terminal can let S1 go low.", on(deactivate),
             answered(done) == s1_high() && implies(answered(done), s1_falls) && implies(phase == unpowered, same)),
        step(cites(A_SWP_8), "SW-26", "A contact without power has S1 low, from any state.", on(power_off), answered(done) && after(phase) == unpowered && after(mode) == Mode::none),
        step(cites(A_SWP_8), "SW-27", "A contact gets power once, and is deactivated then.", on(power_on), answered(done) == (phase == unpowered) && implies(answered(done), after(phase) == deactivated) && implies(!answered(done), same)),
        step(cites(TS102613_STATES, A_SWP_8), "SW-28", "Without power an interface stays as it is, or becomes one that is deactivated.", implies(phase == unpowered, after(phase) == unpowered || (after(phase) == deactivated && answered(done)))),
        // ---- what can be
        reachable(cites(A_SWP_3), "SW-29", "After three repetitions ACT_READY may still come.", phase == confirming && repeats == most_repeats),
        reachable(cites(TS102613_POWER, A_SWP_7), "SW-30", "An interface is suspended in low power.", phase == suspended && mode == Mode::low));
}

inline std::vector<DraftResponse> Swp::responses_of() {
    // Of one attempt, with the last tick that ends it.
    const Term<Number> attempt = patience + 1;
    const auto attempts = choose(repeats == 0, attempt + attempt + attempt, choose(repeats == 1, attempt + attempt, choose(repeats == 2, attempt, 0)));
    return responses(leads_to(cites(A_SWP_1, A_SWP_2, A_SWP_3), "SW-31", "Every activation ends, well or given up, as long as time passes.", activating(), !activating(),
                              ranked(attempts + choose(phase == synchronising, attempt, 0) + (patience - waited)), by(on(tick))));
}
// clang-format on

}  // namespace ssp::power
