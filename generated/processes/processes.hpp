// SPDX-License-Identifier: Apache-2.0
// The machine processes, generated from spec_model/processes/rules.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "processes_state.hpp"

namespace ssp::generated::processes {

[[nodiscard, gnu::always_inline]] constexpr Did load(Machine& m, uint8_t process, bool valid, uint8_t its_sender_one,
    uint8_t its_sender_two, uint8_t its_reader) noexcept {
    if (process >= process_count) return Did::refused;
    if (its_sender_one >= process_count) return Did::refused;
    if (its_sender_two >= process_count) return Did::refused;
    if (its_reader >= process_count) return Did::refused;
    if (m.state[process] != Stage::stopped) return Did::refused;
    // load.valid: A stopped process is loaded with descriptors that are valid; (VPP/Firmware-1, VPP/Firmware-2,
    // VPP/Firmware-3, A-PROC-13)
    if (valid) {
        m.loaded[process] = true;
        m.sender_one[process] = its_sender_one;
        m.sender_two[process] = its_sender_two;
        m.reader[process] = its_reader;
        m.exception[process] = Severity::none;
        return Did::done;
    }
    // load.invalid: if they are not, nothing is loaded. (VPP/Firmware-1, VPP/Firmware-2, VPP/Firmware-3, A-PROC-13)
    m.loaded[process] = false;
    m.exception[process] = Severity::none;
    return Did::invalid;
}

[[nodiscard, gnu::always_inline]] constexpr Did start(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.started: A process that is loaded is started, and is ready. (VPP/Process, A-PROC-13)
    if (m.state[process] == Stage::stopped && m.loaded[process]) {
        m.state[process] = Stage::ready;
        m.exception[process] = Severity::none;
        return Did::done;
    }
    return Did::refused;
}

// What these have in common: process.leaves, process.killed, exception.fatal.
[[gnu::noinline]] constexpr Did as_in_process_leaves(Machine& m, uint8_t at, Did answer) noexcept {
    m.state[at] = Stage::stopped;
    m.signal_one[at] = false;
    m.signal_two[at] = false;
    m.waits_one[at] = false;
    m.waits_two[at] = false;
    m.left[at] = 0;
    return answer;
}

[[nodiscard, gnu::always_inline]] constexpr Did leave(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.leaves: A running process ends by itself, (VPP/Process, A-PROC-14)
    if (m.state[process] == Stage::running) {
        for (uint8_t i = 0; i != process_count; ++i)
            if (i == process || (m.lock[i] == Lock::by_reader && m.reader[i] == process)) m.lock[i] = Lock::unlocked;
        m.exception[process] = Severity::none;
        return as_in_process_leaves(m, process, Did::done);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did kill(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.killed: or is killed in any state. (VPP/Process, A-PROC-14)
    if (m.state[process] != Stage::stopped) {
        for (uint8_t i = 0; i != process_count; ++i)
            if (i == process || (m.lock[i] == Lock::by_reader && m.reader[i] == process)) m.lock[i] = Lock::unlocked;
        m.exception[process] = Severity::none;
        return as_in_process_leaves(m, process, Did::done);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did suspend(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.suspended: A process is suspended, and its wait ends, (VPP/Process, A-PROC-10)
    if (m.state[process] == Stage::ready || m.state[process] == Stage::running || m.state[process] == Stage::waiting) {
        m.state[process] = Stage::suspended;
        m.waits_one[process] = false;
        m.waits_two[process] = false;
        m.left[process] = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did resume(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.resumed: and is ready when it is resumed. (VPP/Process, A-PROC-10)
    if (m.state[process] == Stage::suspended) {
        m.state[process] = Stage::ready;
        return Did::done;
    }
    return Did::refused;
}

// Part of process.scheduled.
constexpr bool all_process_scheduled(const Machine& m) noexcept {
    for (uint8_t i = 0; i != process_count; ++i)
        if (m.state[i] == Stage::running) return false;
    return true;
}

[[nodiscard, gnu::always_inline]] constexpr Did schedule(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.scheduled: When nobody runs the kernel lets a ready process run. (A-18, A-PROC-2)
    if (m.state[process] == Stage::ready && all_process_scheduled(m)) {
        m.state[process] = Stage::running;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did give_way(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    // process.gives_way: A running process gives way. (A-18, A-PROC-3)
    if (m.state[process] == Stage::running) {
        m.state[process] = Stage::ready;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did wait(Machine& m, uint8_t process, bool for_one, bool for_two,
    uint32_t time_out) noexcept {
    if (process >= process_count) return Did::refused;
    if (time_out > highest_ticks) return Did::refused;
    if (m.state[process] != Stage::running || (!for_one && !for_two && time_out == 0)) return Did::refused;
    // wait.signalled: If a signal is there a process does not wait for it; (A-PROC-7)
    if ((for_one && m.signal_one[process]) || (for_two && m.signal_two[process])) return Did::signalled;
    // wait.begins: otherwise it waits for mailboxes, a time-out, or both. (VPP/Process, A-PROC-7, A-PROC-8)
    m.state[process] = Stage::waiting;
    m.waits_one[process] = for_one;
    m.waits_two[process] = for_two;
    m.left[process] = time_out;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did signal(Machine& m, uint8_t process, uint8_t to,
    Mailbox mailbox) noexcept {
    if (process >= process_count) return Did::refused;
    if (to >= process_count) return Did::refused;
    if (mailbox > Mailbox::two) return Did::refused;
    if (m.state[process] != Stage::running) return Did::refused;
    // signal.not_authorised: Anybody else is told that it may not. (A-PROC-4)
    if ((mailbox != Mailbox::one || m.sender_one[to] != process) &&
        (mailbox != Mailbox::two || m.sender_two[to] != process)) {
        return Did::not_authorised;
    }
    // signal.wakes: and who waits for it is ready. (VPP/Process, A-PROC-9)
    if ((mailbox == Mailbox::one && m.waits_one[to]) || (mailbox == Mailbox::two && m.waits_two[to])) {
        m.state[to] = Stage::ready;
        if (mailbox == Mailbox::one) m.signal_one[to] = true;
        if (mailbox == Mailbox::two) m.signal_two[to] = true;
        m.waits_one[to] = false;
        m.waits_two[to] = false;
        m.left[to] = 0;
        return Did::done;
    }
    // signal.latched: A signal of a running process that is authorised stays in the mailbox, (A-PROC-4, A-PROC-5)
    if (m.state[to] != Stage::stopped) {
        if (mailbox == Mailbox::one) m.signal_one[to] = true;
        if (mailbox == Mailbox::two) m.signal_two[to] = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did take(Machine& m, uint8_t process, Mailbox mailbox) noexcept {
    if (process >= process_count) return Did::refused;
    if (mailbox > Mailbox::two) return Did::refused;
    if (m.state[process] != Stage::running) return Did::refused;
    // signal.taken: A running process takes the signal out of a mailbox, (A-PROC-5)
    if ((mailbox == Mailbox::one && m.signal_one[process]) || (mailbox == Mailbox::two && m.signal_two[process])) {
        if (mailbox == Mailbox::one) m.signal_one[process] = false;
        if (mailbox == Mailbox::two) m.signal_two[process] = false;
        return Did::taken;
    }
    // signal.none: if one is there. (A-PROC-5)
    return Did::empty;
}

[[nodiscard, gnu::always_inline]] constexpr Did tick(Machine& m) noexcept {
    // tick.counts: Each tick brings the time-outs nearer, and whose time is over is ready. (A-PROC-7, A-PROC-9)
    for (uint8_t i = 0; i != process_count; ++i) {
        if (m.left[i] == 1) {
            m.state[i] = Stage::ready;
            m.waits_one[i] = false;
            m.waits_two[i] = false;
        }
        if (m.left[i] != 0) --m.left[i];
    }
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did power_lost(Machine& m) noexcept {
    // power.lost: Without power every process is stopped. (VPP/Process, A-PROC-14)
    for (uint8_t i = 0; i != process_count; ++i) {
        m.state[i] = Stage::stopped;
        m.signal_one[i] = false;
        m.signal_two[i] = false;
        m.waits_one[i] = false;
        m.waits_two[i] = false;
        m.left[i] = 0;
        m.exception[i] = Severity::none;
        m.lock[i] = Lock::unlocked;
    }
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did raise_exception(Machine& m, uint8_t process,
    Severity severity) noexcept {
    if (process >= process_count) return Did::refused;
    if (severity > Severity::fatal) return Did::refused;
    if (m.state[process] == Stage::stopped) return Did::refused;
    // exception.minor: A minor exception is kept, (A-PROC-11)
    if (severity == Severity::minor) {
        m.exception[process] = Severity::minor;
        return Did::done;
    }
    // exception.fatal: a fatal one stops the process. (VPP/4, A-PROC-11, A-PROC-12)
    if (severity == Severity::fatal) {
        m.exception[process] = Severity::fatal;
        for (uint8_t i = 0; i != process_count; ++i)
            if (i == process || (m.lock[i] == Lock::by_reader && m.reader[i] == process)) m.lock[i] = Lock::unlocked;
        return as_in_process_leaves(m, process, Did::done);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did read_exception(Machine& m, uint8_t process) noexcept {
    if (process >= process_count) return Did::refused;
    if (m.state[process] != Stage::running) return Did::refused;
    // exception.read: A running process reads the exception that was kept, (A-PROC-11)
    if (m.exception[process] != Severity::none) {
        m.exception[process] = Severity::none;
        return Did::told;
    }
    // exception.none: if there is one. (A-PROC-11)
    return Did::empty;
}

[[nodiscard, gnu::always_inline]] constexpr Did lock(Machine& m, uint8_t process, uint8_t buffer) noexcept {
    if (process >= process_count) return Did::refused;
    if (buffer >= process_count) return Did::refused;
    if (m.state[process] != Stage::running) return Did::refused;
    // buffer.not_authorised: and no other; (A-PROC-15)
    if (process != buffer && m.reader[buffer] != process) return Did::not_authorised;
    // buffer.locked: A running process locks a buffer it writes to or reads, (A-PROC-15)
    if (m.lock[buffer] == Lock::unlocked && m.state[buffer] != Stage::stopped) {
        m.lock[buffer] = process == buffer ? Lock::by_writer : Lock::by_reader;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did unlock(Machine& m, uint8_t process, uint8_t buffer) noexcept {
    if (process >= process_count) return Did::refused;
    if (buffer >= process_count) return Did::refused;
    // buffer.unlocked: who has locked it unlocks it. (A-PROC-15)
    if (m.state[process] == Stage::running &&
        ((m.lock[buffer] == Lock::by_writer && process == buffer) ||
        (m.lock[buffer] == Lock::by_reader && m.reader[buffer] == process))) {
        m.lock[buffer] = Lock::unlocked;
        return Did::done;
    }
    return Did::refused;
}

}  // namespace ssp::generated::processes
