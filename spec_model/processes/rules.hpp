// SPDX-License-Identifier: Apache-2.0
// What the kernel does with processes.

#pragma once

#include "processes/vocabulary.hpp"

namespace ssp::processes {

using enum Stage;
using enum Did;

// clang-format off
// What a process waited for is over.
inline std::vector<DraftEffect> waits_no_more(const Param<Process>& p) { return {waits_one[p] = false, waits_two[p] = false, left[p] = 0}; }
// Nothing is left of a process but what was loaded.
inline std::vector<DraftEffect> ends(const Kernel& k) {
    std::vector<DraftEffect> all{states[process] = stopped, signals_one[process] = false, signals_two[process] = false};
    const auto add = [&](const std::vector<DraftEffect>& e) { all.insert(all.end(), e.begin(), e.end()); };
    add(waits_no_more(process));
    if (k.locks_are_given_back) add({each(i, locks[i] = choose(given_back(i), Lock::unlocked, term(locks[i])))});
    return all;
}

inline std::vector<DraftRule> rules_of(const Kernel& k) {
    const Condition looks = k.wait_looks_first ? there_already() : Condition(false);
    const Condition may_signal = k.senders_are_checked ? is(running) && authorised() : is(running);
    const Condition asks_something = for_one || for_two || time_out != 0;
    auto all_rules = rules(
        // ---- life
        rule(cites(VPP_FIRMWARE_1, VPP_FIRMWARE_2, VPP_FIRMWARE_3, A_PROC_13), "load.valid", "A stopped process is loaded with descriptors that are valid;", on(load), when(is(stopped) && valid),
             then(loaded[process] = true, senders_one[process] = sender_one, senders_two[process] = sender_two, readers[process] = reader, exceptions[process] = Severity::none), answer(done)),
        rule(cites(VPP_FIRMWARE_1, VPP_FIRMWARE_2, VPP_FIRMWARE_3, A_PROC_13), "load.invalid", "if they are not, nothing is loaded.", on(load), when(is(stopped) && !valid),
             then(loaded[process] = false, exceptions[process] = Severity::none), answer(invalid)),
        rule(cites(VPP_PROCESS, A_PROC_13), "process.started", "A process that is loaded is started, and is ready.", on(start), when(is(stopped) && loaded[process]),
             then(states[process] = ready, exceptions[process] = Severity::none), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_14), "process.leaves", "A running process ends by itself,", on(leave), when(is(running)), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_14), "process.killed", "or is killed in any state.", on(kill), when(!is(stopped)), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_14), "power.lost", "Without power every process is stopped.", on(power_lost),
             then(each(i, states[i] = stopped), each(i, signals_one[i] = false), each(i, signals_two[i] = false), each(i, waits_one[i] = false), each(i, waits_two[i] = false),
                  each(i, left[i] = 0), each(i, exceptions[i] = Severity::none), each(i, locks[i] = Lock::unlocked)), answer(done)),
        // ---- who runs
        rule(cites(A_18, A_PROC_2), "process.scheduled", "When nobody runs the kernel lets a ready process run.", on(schedule), when(k.one_runs ? is(ready) && nobody_runs() : is(ready)),
             then(states[process] = running), answer(done)),
        rule(cites(A_18, A_PROC_3), "process.gives_way", "A running process gives way.", on(give_way), when(is(running)), then(states[process] = ready), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_10), "process.suspended", "A process is suspended, and its wait ends,", on(suspend), when(is(ready) || is(running) || is(waiting)),
             then(states[process] = suspended, waits_one[process] = false, waits_two[process] = false, left[process] = 0), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_10), "process.resumed", "and is ready when it is resumed.", on(resume), when(is(suspended)), then(states[process] = ready), answer(done)),
        // ---- waiting
        rule(cites(A_PROC_7), "wait.signalled", "If a signal is there a process does not wait for it;", on(wait), when(is(running) && looks), answer(signalled)),
        rule(cites(VPP_PROCESS, A_PROC_7, A_PROC_8), "wait.begins", "otherwise it waits for mailboxes, a time-out, or both.", on(wait), when(is(running) && !looks && asks_something),
             then(states[process] = waiting, waits_one[process] = for_one, waits_two[process] = for_two, left[process] = time_out), answer(done)),
        rule(cites(A_PROC_7, A_PROC_9), "tick.counts", "Each tick brings the time-outs nearer, and whose time is over is ready.", on(tick),
             then(each(i, states[i] = choose(times_out(i), ready, term(states[i]))), each(i, waits_one[i] = waits_one[i] && !times_out(i)), each(i, waits_two[i] = waits_two[i] && !times_out(i)),
                  each(i, left[i] = left[i] - 1)), answer(done)),
        // ---- signals
        rule(cites(A_PROC_4, A_PROC_5), "signal.latched", "A signal of a running process that is authorised stays in the mailbox,", on(signal), when(may_signal && states[to] != stopped && !awaited()),
             then(signals_one[to] = signals_one[to] || mailbox == Mailbox::one, signals_two[to] = signals_two[to] || mailbox == Mailbox::two), answer(done)),
        rule(cites(VPP_PROCESS, A_PROC_9), "signal.wakes", "and who waits for it is ready.", on(signal), when(may_signal && awaited()),
             then(states[to] = ready, signals_one[to] = signals_one[to] || mailbox == Mailbox::one, signals_two[to] = signals_two[to] || mailbox == Mailbox::two,
                  waits_one[to] = false, waits_two[to] = false, left[to] = 0), answer(done)),
        rule(cites(A_PROC_4), "signal.not_authorised", "Anybody else is told that it may not.", on(signal), when(is(running) && !may_signal), answer(not_authorised)),
        rule(cites(A_PROC_5), "signal.taken", "A running process takes the signal out of a mailbox,", on(take), when(is(running) && in_mailbox()),
             then(signals_one[process] = signals_one[process] && mailbox != Mailbox::one, signals_two[process] = signals_two[process] && mailbox != Mailbox::two), answer(taken)),
        rule(cites(A_PROC_5), "signal.none", "if one is there.", on(take), when(is(running) && !in_mailbox()), answer(empty)),
        // ---- exceptions
        rule(cites(A_PROC_11), "exception.minor", "A minor exception is kept,", on(exception), when(!is(stopped) && severity == Severity::minor), then(exceptions[process] = Severity::minor), answer(done)),
        rule(cites(VPP_4, A_PROC_11, A_PROC_12), "exception.fatal", "a fatal one stops the process.", on(exception), when(!is(stopped) && severity == Severity::fatal),
             then(exceptions[process] = Severity::fatal), answer(done)),
        rule(cites(A_PROC_11), "exception.read", "A running process reads the exception that was kept,", on(read_exception), when(is(running) && exceptions[process] != Severity::none),
             then(exceptions[process] = Severity::none), answer(told)),
        rule(cites(A_PROC_11), "exception.none", "if there is one.", on(read_exception), when(is(running) && exceptions[process] == Severity::none), answer(empty)),
        // ---- buffers
        rule(cites(A_PROC_15), "buffer.locked", "A running process locks a buffer it writes to or reads,", on(lock), when(is(running) && shares() && locks[buffer] == Lock::unlocked && states[buffer] != stopped),
             then(locks[buffer] = choose(writes(), Lock::by_writer, Lock::by_reader)), answer(done)),
        rule(cites(A_PROC_15), "buffer.not_authorised", "and no other;", on(lock), when(is(running) && !shares()), answer(not_authorised)),
        rule(cites(A_PROC_15), "buffer.unlocked", "who has locked it unlocks it.", on(unlock), when(is(running) && holds_lock()), then(locks[buffer] = Lock::unlocked), answer(done)));
    for (DraftRule& r : all_rules) {
        const auto add = [&](const std::vector<DraftEffect>& e) { r.effects.insert(r.effects.end(), e.begin(), e.end()); };
        if (r.id == "process.leaves" || r.id == "process.killed" || r.id == "exception.fatal") add(ends(k));
        if ((r.id == "process.leaves" || r.id == "process.killed")) add({exceptions[process] = Severity::none});
    }
    return all_rules;
}
// clang-format on

}  // namespace ssp::processes
