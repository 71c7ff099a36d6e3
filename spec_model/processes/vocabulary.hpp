// SPDX-License-Identifier: Apache-2.0
// The processes of the Primary Platform: what the kernel keeps of each, and what happens to them.

#pragma once

#include "requirements/assumptions.hpp"
#include "requirements/assumptions_processes.hpp"
#include "requirements/globalplatform_vpp.hpp"

#include "lang/lang.hpp"

namespace ssp::processes {

using namespace spec::lang;
using namespace requirements;

struct Process : Index {};
struct Ticks : Bound {};
enum class Stage : unsigned char { stopped, ready, running, waiting, suspended };
enum class Mailbox : unsigned char { one, two };
enum class Severity : unsigned char { none, minor, fatal };
enum class Lock : unsigned char { unlocked, by_writer, by_reader };
enum class Did : unsigned char { done, invalid, signalled, taken, empty, told, not_authorised, refused };

inline constexpr Array<Stage, Process> states{"state"};
inline constexpr Array<bool, Process> loaded{"loaded"};  // with descriptors that were found valid
inline constexpr Array<Process, Process> senders_one{"sender_one"}, senders_two{"sender_two"};  // to each mailbox of a process
inline constexpr Array<Process, Process> readers{"reader"};                                      // of the buffer it writes to
inline constexpr Array<bool, Process> signals_one{"signal_one"}, signals_two{"signal_two"};      // that lie in the mailbox
inline constexpr Array<bool, Process> waits_one{"waits_one"}, waits_two{"waits_two"};            // it waits for the mailbox
inline constexpr Array<Ticks, Process> left{"left"};  // till the time-out of what it waits for; 0: none
inline constexpr Array<Severity, Process> exceptions{"exception"};
inline constexpr Array<Lock, Process> locks{"lock"};  // of the buffer it writes to

inline constexpr Any<Process> i{"i"}, j{"j"};
inline constexpr Param<Process> process{"process"};  // that does something, or suffers it
inline constexpr Param<Process> to{"to"}, buffer{"buffer"}, sender_one{"its_sender_one"}, sender_two{"its_sender_two"}, reader{"its_reader"};
inline constexpr Param<Mailbox> mailbox{"mailbox"};
inline constexpr Param<Severity> severity{"severity"};
inline constexpr Param<bool> valid{"valid"}, for_one{"for_one"}, for_two{"for_two"};
inline constexpr Param<Ticks> time_out{"time_out"};

inline constexpr Event<Process, bool, Process, Process, Process> load{"load", process, valid, sender_one, sender_two, reader};
inline constexpr Event<Process> start{"start", process}, leave{"leave", process}, kill{"kill", process};
inline constexpr Event<Process> suspend{"suspend", process}, resume{"resume", process};
inline constexpr Event<Process> schedule{"schedule", process}, give_way{"give_way", process};
inline constexpr Event<Process, bool, bool, Ticks> wait{"wait", process, for_one, for_two, time_out};
inline constexpr Event<Process, Process, Mailbox> signal{"signal", process, to, mailbox};
inline constexpr Event<Process, Mailbox> take{"take", process, mailbox};
inline constexpr Event<> tick{"tick"}, power_lost{"power_lost"};
inline constexpr Event<Process, Severity> exception{"raise_exception", process, severity};
inline constexpr Event<Process> read_exception{"read_exception", process};
inline constexpr Event<Process, Process> lock{"lock", process, buffer}, unlock{"unlock", process, buffer};

// ---- words of rules and properties ----------------------------------------------------------------------------------

inline Condition is(Stage s) { return states[process] == s; }
inline Condition nobody_runs() { return all(i, states[i] != Stage::running); }
// A signal that the process asks to wait for is there.
inline Condition there_already() { return (for_one && signals_one[process]) || (for_two && signals_two[process]); }
inline Condition authorised() {
    return (mailbox == Mailbox::one && senders_one[to] == process) || (mailbox == Mailbox::two && senders_two[to] == process);
}
inline Condition awaited() { return (mailbox == Mailbox::one && waits_one[to]) || (mailbox == Mailbox::two && waits_two[to]); }
inline Condition in_mailbox() {
    return (mailbox == Mailbox::one && signals_one[process]) || (mailbox == Mailbox::two && signals_two[process]);
}
inline Condition writes() { return process == buffer; }
inline Condition shares() { return writes() || readers[buffer] == process; }
inline Condition holds_lock() {
    return (locks[buffer] == Lock::by_writer && writes()) || (locks[buffer] == Lock::by_reader && readers[buffer] == process);
}
// Buffer b is unlocked when `process` stops: it is its own, or it reads it and has it locked.
inline Condition given_back(const Term<Process>& b) { return b == process || (locks[b] == Lock::by_reader && readers[b] == process); }
inline Condition times_out(const Term<Process>& p) { return left[p] == 1; }

// What may be left out, to see what it is for.
struct Kernel {
    bool one_runs = true;             // a process is scheduled only when none runs
    bool senders_are_checked = true;  // a signal comes from whom the descriptor names
    bool wait_looks_first = true;     // a wait for what is there already does not wait
    bool locks_are_given_back = true; // by a process that stops
};

}  // namespace ssp::processes
