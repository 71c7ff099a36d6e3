// SPDX-License-Identifier: Apache-2.0
// What holds of the processes: one runs, signals and time-outs end waits, and nobody is changed by another but where it
// is said.

#pragma once

#include "processes/rules.hpp"

namespace ssp::processes {

// ---- words ----------------------------------------------------------------------------------------------------------

inline Condition same_mail(const Any<Process>& p) { return after(signals_one[p]) == signals_one[p] && after(signals_two[p]) == signals_two[p]; }
inline Condition same_wait(const Any<Process>& p) {
    return after(states[p]) == states[p] && after(waits_one[p]) == waits_one[p] && after(waits_two[p]) == waits_two[p] && after(left[p]) == left[p];
}
inline Condition same_firmware(const Any<Process>& p) {
    return after(loaded[p]) == loaded[p] && after(senders_one[p]) == senders_one[p] && after(senders_two[p]) == senders_two[p] && after(readers[p]) == readers[p];
}
inline Condition same_lock(const Any<Process>& p) { return after(locks[p]) == locks[p]; }
inline Condition same_but_lock(const Any<Process>& p) {
    return same_wait(p) && same_mail(p) && same_firmware(p) && after(exceptions[p]) == exceptions[p];
}
inline Condition all_same() { return all(i, same_but_lock(i) && same_lock(i)); }
// Of everybody but `who`, the lock of `who`'s own buffer included.
inline Condition others_same(const Param<Process>& who) { return all(i, same_lock(i) && (i == who || same_but_lock(i))); }
inline Condition waits_for_nothing(const Param<Process>& p) { return !after(waits_one[p]) && !after(waits_two[p]) && after(left[p]) == 0; }
inline Condition own_mail_stays(const Param<Process>& p) { return after(signals_one[p]) == signals_one[p] && after(signals_two[p]) == signals_two[p]; }
inline Condition own_firmware_stays(const Param<Process>& p) {
    return after(loaded[p]) == loaded[p] && after(senders_one[p]) == senders_one[p] && after(senders_two[p]) == senders_two[p] && after(readers[p]) == readers[p];
}
// What is left of a process that has stopped.
inline Condition nothing_left() {
    return after(states[process]) == stopped && own_firmware_stays(process);
}
// Locks of others change only where the process had them, and they are unlocked.
inline Condition gave_locks_back() {
    return all(i, after(locks[i]) == choose(given_back(i), Lock::unlocked, term(locks[i]))) && all(i, i == process || same_but_lock(i));
}

// clang-format off
inline std::vector<DraftProperty> what_is() {
    return properties(
        always(cites(A_18, A_PROC_2), "PC-1", "At most one process runs.", all(i, all(j, i == j || states[i] != running || states[j] != running))),
        always(cites(VPP_FIRMWARE_1, VPP_FIRMWARE_2, VPP_FIRMWARE_3, A_PROC_13), "PC-2", "A process whose descriptors were not found valid is stopped.", all(i, states[i] == stopped || loaded[i])),
        always(cites(A_PROC_7, A_PROC_9), "PC-3", "Only a waiting process waits for a mailbox or counts a time-out.", all(i, states[i] == waiting || (!waits_one[i] && !waits_two[i] && left[i] == 0))),
        always(cites(A_PROC_8), "PC-4", "A waiting process waits for something.", all(i, implies(states[i] == waiting, waits_one[i] || waits_two[i] || left[i] != 0))),
        always(cites(A_PROC_9), "PC-5", "No process waits for a signal that is there.", all(i, !(waits_one[i] && signals_one[i]) && !(waits_two[i] && signals_two[i]))),
        always(cites(A_PROC_14, A_PROC_6), "PC-6", "A stopped process has no signals.", all(i, implies(states[i] == stopped, !signals_one[i] && !signals_two[i]))),
        always(cites(A_PROC_11, A_PROC_12), "PC-7", "A process with a fatal exception is stopped, one with a minor exception is not.",
               all(i, implies(exceptions[i] == Severity::fatal, states[i] == stopped) && implies(exceptions[i] == Severity::minor, states[i] != stopped))),
        always(cites(A_PROC_16), "PC-8", "The buffer of a stopped process is not locked.", all(i, implies(states[i] == stopped, locks[i] == Lock::unlocked))),
        always(cites(A_PROC_16), "PC-9", "No stopped process has a buffer locked that it reads.", all(i, all(j, implies(locks[i] == Lock::by_reader && readers[i] == j, states[j] != stopped)))));
}

inline std::vector<DraftProperty> life_and_running() {
    return properties(
        // ---- the state diagram
        step(cites(VPP_PROCESS, A_PROC_13), "PC-10", "A stopped process becomes ready, and nothing else.", all(i, implies(states[i] == stopped, after(states[i]) == stopped || after(states[i]) == ready))),
        step(cites(VPP_PROCESS, A_18), "PC-11", "A process runs after it was ready, and not otherwise.", all(i, implies(states[i] != running && after(states[i]) == running, states[i] == ready))),
        step(cites(VPP_PROCESS, A_PROC_7), "PC-12", "A process waits after it ran, and not otherwise.", all(i, implies(states[i] != waiting && after(states[i]) == waiting, states[i] == running))),
        step(cites(VPP_PROCESS, A_PROC_10), "PC-13", "A suspended process becomes ready or is stopped.", all(i, implies(states[i] == suspended, after(states[i]) == suspended || after(states[i]) == ready || after(states[i]) == stopped))),
        // ---- life
        step(cites(VPP_FIRMWARE_1, VPP_FIRMWARE_2, VPP_FIRMWARE_3, A_PROC_13), "PC-14", "What is loaded into a stopped process is what the firmware names, if it is valid; else nothing is loaded.", on(load),
             answered(done) == (is(stopped) && valid) && answered(invalid) == (is(stopped) && !valid) &&
             implies(answered(done), after(loaded[process]) && after(senders_one[process]) == sender_one && after(senders_two[process]) == sender_two && after(readers[process]) == reader) &&
             implies(answered(invalid), !after(loaded[process])) && implies(is(stopped), after(states[process]) == stopped && after(exceptions[process]) == Severity::none)),
        step(cites(VPP_FIRMWARE_2, VPP_FIRMWARE_3, A_PROC_13), "PC-15", "Descriptors of a process that is not stopped stay as they are.", all(i, states[i] == stopped || same_firmware(i))),
        step(cites(VPP_PROCESS, A_PROC_13, A_PROC_12), "PC-16", "A process starts, again as well, if it is stopped and loaded; it has no signal and no exception then.", on(start),
             answered(done) == (is(stopped) && loaded[process]) && own_firmware_stays(process) &&
             implies(answered(done), after(states[process]) == ready && after(exceptions[process]) == Severity::none && !after(signals_one[process]) && !after(signals_two[process]))),
        step(cites(VPP_PROCESS, A_PROC_14), "PC-17", "A running process can end, and keeps what was loaded only.", on(leave), answered(done) == is(running) && implies(answered(done), nothing_left() && after(exceptions[process]) == Severity::none)),
        step(cites(VPP_PROCESS, A_PROC_14), "PC-18", "A process that is not stopped can be killed, and keeps what was loaded only.", on(kill), answered(done) == !is(stopped) && nothing_left() && implies(answered(done), after(exceptions[process]) == Severity::none)),
        step(cites(A_PROC_14), "PC-19", "Without power every process is stopped, and what was loaded stays.", on(power_lost), answered(done) && all(i, after(states[i]) == stopped && same_firmware(i) && after(exceptions[i]) == Severity::none)),
        // ---- who runs
        step(cites(A_18, A_PROC_2), "PC-20", "A ready process is scheduled exactly when nobody runs, and keeps its signals.", on(schedule),
             answered(done) == (is(ready) && nobody_runs()) && implies(answered(done), after(states[process]) == running) && own_mail_stays(process) && after(exceptions[process]) == exceptions[process]),
        step(cites(A_18, A_PROC_3), "PC-21", "A running process that gives way is ready, and keeps its signals.", on(give_way),
             answered(done) == is(running) && implies(answered(done), after(states[process]) == ready) && own_mail_stays(process) && after(exceptions[process]) == exceptions[process]),
        step(cites(VPP_PROCESS, A_PROC_10), "PC-22", "A process that is suspended waits for nothing any more, and keeps its signals.", on(suspend),
             answered(done) == (is(ready) || is(running) || is(waiting)) && implies(answered(done), after(states[process]) == suspended && waits_for_nothing(process)) && own_mail_stays(process) &&
             after(exceptions[process]) == exceptions[process]),
        step(cites(VPP_PROCESS, A_PROC_10), "PC-23", "A process that is resumed is ready, and keeps its signals.", on(resume),
             answered(done) == is(suspended) && implies(answered(done), after(states[process]) == ready) && own_mail_stays(process) && after(exceptions[process]) == exceptions[process]));
}

inline std::vector<DraftProperty> waits_and_signals() {
    const Condition woken = after(states[to]) == ready && waits_for_nothing(to);
    const auto delivered = [](Mailbox m, const auto& box) { return after(box[to]) == (box[to] || mailbox == m); };
    return properties(
        step(cites(A_PROC_7, A_PROC_8), "PC-24", "A running process waits for what it asks, unless that is nothing, or is there already.", on(wait),
             answered(signalled) == (is(running) && there_already()) && answered(done) == (is(running) && !there_already() && (for_one || for_two || time_out != 0)) &&
             implies(answered(done), after(states[process]) == waiting && after(waits_one[process]) == for_one && after(waits_two[process]) == for_two && after(left[process]) == time_out) &&
             implies(!answered(done), all_same()) && own_mail_stays(process)),
        step(cites(A_PROC_7, A_PROC_9), "PC-25", "With each tick a time-out comes one nearer; with the last the process is ready and waits for nothing any more.", on(tick),
             answered(done) && all(i, implies(left[i] == 0, same_wait(i)) && implies(left[i] == 1, after(states[i]) == ready && !after(waits_one[i]) && !after(waits_two[i]) && after(left[i]) == 0) &&
                                      implies(left[i] > 1, after(left[i]) == left[i] - 1 && after(states[i]) == states[i] && after(waits_one[i]) == waits_one[i] && after(waits_two[i]) == waits_two[i]))),
        step(cites(A_PROC_7), "PC-26", "Time changes no mailbox, no lock, no exception and no firmware.", on(tick), all(i, same_mail(i) && same_lock(i) && same_firmware(i) && after(exceptions[i]) == exceptions[i])),
        step(cites(A_PROC_4, A_PROC_6), "PC-27", "A signal is delivered exactly if its sender runs, the descriptor of the mailbox names it, and the receiver is not stopped.", on(signal),
             answered(done) == (is(running) && authorised() && states[to] != stopped) && answered(not_authorised) == (is(running) && !authorised())),
        step(cites(A_PROC_5), "PC-28", "A signal that is delivered lies in its mailbox, and the other mailbox stays.", on(signal), implies(answered(done), delivered(Mailbox::one, signals_one) && delivered(Mailbox::two, signals_two))),
        step(cites(A_PROC_9), "PC-29", "A process that waits for it is ready at once, and waits for nothing any more; others go on as before.", on(signal),
             implies(answered(done) && awaited(), woken) &&
             implies(answered(done) && !awaited(), after(states[to]) == states[to] && after(waits_one[to]) == waits_one[to] && after(waits_two[to]) == waits_two[to] && after(left[to]) == left[to])),
        step(cites(A_PROC_9, A_PROC_7), "PC-30", "A wait ends by its time-out, by a signal, or because the process is suspended or stopped; only the first two make it ready.",
             all(i, implies(states[i] == waiting && after(states[i]) == ready, left[i] == 1 || (waits_one[i] && after(signals_one[i])) || (waits_two[i] && after(signals_two[i]))))),
        step(cites(A_PROC_5), "PC-31", "A signal is not lost: it stays till its process, running, takes it, or is stopped.",
             all(i, implies((signals_one[i] && !after(signals_one[i])) || (signals_two[i] && !after(signals_two[i])), (states[i] == running && after(states[i]) == running) || after(states[i]) == stopped))),
        step(cites(A_PROC_5), "PC-32", "A running process takes the signal that it asks for, if it is there, and no other.", on(take),
             answered(taken) == (is(running) && in_mailbox()) && answered(empty) == (is(running) && !in_mailbox()) && after(states[process]) == states[process] && after(exceptions[process]) == exceptions[process] &&
             after(signals_one[process]) == (signals_one[process] && !(answered(taken) && mailbox == Mailbox::one)) && after(signals_two[process]) == (signals_two[process] && !(answered(taken) && mailbox == Mailbox::two))));
}

inline std::vector<DraftProperty> exceptions_and_buffers() {
    return properties(
        step(cites(A_PROC_11), "PC-33", "A process that is not stopped gets exceptions; a minor one changes nothing else.", on(exception),
             answered(done) == (!is(stopped) && severity != Severity::none) &&
             implies(answered(done) && severity == Severity::minor, after(states[process]) == states[process] && after(exceptions[process]) == Severity::minor && own_mail_stays(process) &&
                                                                    own_firmware_stays(process) && others_same(process))),
        step(cites(A_PROC_11, A_PROC_12), "PC-34", "A fatal exception stops its process, which can be seen, and can be started again.", on(exception),
             implies(answered(done) && severity == Severity::fatal, nothing_left() && after(exceptions[process]) == Severity::fatal && after(loaded[process]))),
        step(cites(A_PROC_11), "PC-35", "A running process reads the exception that was kept for it, once.", on(read_exception),
             answered(told) == (is(running) && exceptions[process] != Severity::none) && answered(empty) == (is(running) && exceptions[process] == Severity::none) &&
             implies(is(running), after(exceptions[process]) == Severity::none) && after(states[process]) == states[process] && own_mail_stays(process)),
        step(cites(A_PROC_15), "PC-36", "A buffer is locked exactly by a running process that writes to it or reads it, while nobody has it, and its writer is there.", on(lock),
             answered(done) == (is(running) && shares() && locks[buffer] == Lock::unlocked && states[buffer] != stopped) && answered(not_authorised) == (is(running) && !shares()) &&
             implies(answered(done), after(locks[buffer]) == choose(writes(), Lock::by_writer, Lock::by_reader))),
        step(cites(A_PROC_15), "PC-37", "Only who has locked a buffer unlocks it.", on(unlock), answered(done) == (is(running) && holds_lock()) && implies(answered(done), after(locks[buffer]) == Lock::unlocked)),
        step(cites(A_PROC_15), "PC-38", "A buffer goes from one to the other only by way of being unlocked.", all(i, locks[i] == Lock::unlocked || after(locks[i]) == Lock::unlocked || same_lock(i))));
}

// What one does or suffers changes no other, event by event.
inline std::vector<DraftProperty> isolation() {
    const auto only = [](std::string_view id, std::string_view text, const auto& what) { return step(cites(VPP_1, VPP_4, A_PROC_17), id, text, on(what), others_same(process)); };
    const auto stops = [](std::string_view id, std::string_view text, const auto& what) { return step(cites(VPP_1, VPP_4, A_PROC_16, A_PROC_17), id, text, on(what),
                                                                                                choose(!is(stopped) && after(states[process]) == stopped, gave_locks_back(), others_same(process))); };
    const Condition other_locks_same = all(i, i == buffer || same_lock(i));
    return properties(
        only("PC-39", "What is loaded into a process changes no other.", load),
        only("PC-40", "Nor does its start,", start),
        only("PC-41", "nor that it runs,", schedule),
        only("PC-42", "gives way,", give_way),
        only("PC-43", "is suspended", suspend),
        only("PC-44", "or resumed;", resume),
        only("PC-45", "nor its waiting,", wait),
        only("PC-46", "what it takes from its mailboxes,", take),
        only("PC-47", "and the exceptions it reads.", read_exception),
        stops("PC-48", "A process that ends gives back the locks it has, and nothing else of another changes.", leave),
        stops("PC-49", "Likewise one that is killed,", kill),
        stops("PC-50", "and one with an exception: a fatal one stops it alone.", exception),
        step(cites(VPP_4, A_PROC_17), "PC-51", "A signal changes nothing but its receiver, not even its sender, and of that neither firmware nor exceptions.", on(signal),
             others_same(to) && own_firmware_stays(to) && after(exceptions[to]) == exceptions[to]),
        step(cites(VPP_4, A_PROC_4, A_PROC_17), "PC-52", "A signal that is not delivered changes nothing.", on(signal), implies(!answered(done), all_same())),
        step(cites(VPP_4, A_PROC_17), "PC-53", "To lock a buffer changes nothing but that lock,", on(lock), all(i, same_but_lock(i)) && other_locks_same && implies(!answered(done), all_same())),
        step(cites(VPP_4, A_PROC_17), "PC-54", "and so does to unlock it.", on(unlock), all(i, same_but_lock(i)) && other_locks_same && implies(!answered(done), all_same())),
        reachable(cites(A_PROC_11, A_PROC_17), "PC-55", "After a fatal exception of one process another runs.", any(i, exceptions[i] == Severity::fatal) && any(i, states[i] == running), at_least(2)),
        reachable(cites(A_PROC_7), "PC-56", "A process waits for both mailboxes and a time-out, and has its buffer locked.", any(i, waits_one[i] && waits_two[i] && left[i] != 0 && locks[i] == Lock::by_writer)),
        reachable(cites(A_PROC_15), "PC-57", "A reader has locked the buffer of another process that waits.", any(i, locks[i] == Lock::by_reader && states[i] == waiting && readers[i] != i), at_least(2)));
}

inline std::vector<DraftResponse> what_comes() {
    const auto nobody = [] { return all(j, states[j] != running); };
    return {
        leads_to(cites(A_PROC_7), "PC-58", "A wait with a time-out ends, as long as time passes.", of(i), left[i] != 0, left[i] == 0, ranked(left[i]), by(on(tick))),
        leads_to(cites(A_PROC_2), "PC-59", "A ready process runs in the end, or another does, as long as the kernel chooses it when nobody runs.", of(i),
                 states[i] == ready && nobody(), !nobody() || states[i] != ready, by(on(schedule, i))),
        leads_to(cites(A_PROC_4, A_PROC_9), "PC-60", "A process that waits for its first mailbox is ready in the end, as long as the process that may signals to it while it runs.", of(i),
                 waits_one[i] && states[senders_one[i]] == running, !waits_one[i] || states[senders_one[i]] != running, by(on(signal, senders_one[i], i, Mailbox::one))),
        leads_to(cites(A_PROC_4, A_PROC_9), "PC-61", "Likewise the second.", of(i),
                 waits_two[i] && states[senders_two[i]] == running, !waits_two[i] || states[senders_two[i]] != running, by(on(signal, senders_two[i], i, Mailbox::two)))};
}
// clang-format on

}  // namespace ssp::processes
