// SPDX-License-Identifier: Apache-2.0
// What we assume about the processes of the Primary Platform: the pages on VPP name a state diagram and descriptors, and
// what is remembered of the rest was not read.
//
// Each note gives the reason and, after "Alternatives:", what else the specification may turn out to say.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_processes{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::platform,
    .reason = "no model of processes says it"};

inline constexpr Requirement A_PROC_1 = assumed_processes.shall("A-PROC-1", "states",
    "A process is stopped, ready, running, waiting or suspended; that it synchronises at its start is not told apart.",
    "What A-18 names, without the state of which nothing but the name is known. Alternatives: synchronising is a state of "
    "its own, left when all processes of the application have got there.");
inline constexpr Requirement A_PROC_2 = assumed_processes.shall("A-PROC-2", "scheduling",
    "There is one core, and which of the ready processes runs is the kernel's choice.",
    "Remembered is that priority decides; what holds of every choice holds of that one. Alternatives: the one of highest "
    "priority runs, and pre-empts at once; several cores.");
inline constexpr Requirement A_PROC_3 = assumed_processes.shall("A-PROC-3", "scheduling",
    "A running process gives way to others by itself or is pre-empted, and is ready then.",
    "Others want to run too. Alternatives: only processes of higher priority pre-empt it.");
inline constexpr Requirement A_PROC_4 = assumed_processes.shall("A-PROC-4", "signals",
    "A process has two mailboxes, each with one process that may signal to it, named in the descriptor.",
    "Descriptors are fixed in the firmware; two show what a set of them does. Alternatives: any number, and several senders.");
inline constexpr Requirement A_PROC_5 = assumed_processes.shall("A-PROC-5", "signals",
    "A signal stays in its mailbox till the process takes it, and a second one before that is the same as one.",
    "A mailbox holds what is pending. Alternatives: signals are counted; a wait takes them.");
inline constexpr Requirement A_PROC_6 = assumed_processes.shall("A-PROC-6", "signals",
    "A signal to a stopped process is refused, one to a suspended process is kept.",
    "Nothing of a stopped process is there. Alternatives: it starts the process; it is kept as well.");
inline constexpr Requirement A_PROC_7 = assumed_processes.shall("A-PROC-7", "waiting",
    "A running process waits for some of its mailboxes, for a time-out, or for whichever comes first; if a signal is there "
    "already it goes on running.",
    "Else a signal that comes just before the wait is missed. Alternatives: mailboxes are cleared by the wait.");
inline constexpr Requirement A_PROC_8 = assumed_processes.shall("A-PROC-8", "waiting",
    "A time-out of 0 is none, and to wait for nothing at all is refused.",
    "It would never end. Alternatives: 0 returns at once, and asks only what is there.");
inline constexpr Requirement A_PROC_9 = assumed_processes.shall("A-PROC-9", "waiting",
    "What a process waits for makes it ready at once, and then it waits for nothing.",
    "There is nothing else to wait for. Alternatives: the kernel looks when it schedules.");
inline constexpr Requirement A_PROC_10 = assumed_processes.shall("A-PROC-10", "suspension",
    "A process that is ready, running or waiting can be suspended, its wait ends with that, and when it is resumed it is ready.",
    "A guess about the diagram, of which the names of the states are remembered; the process sees by its mailboxes that "
    "nothing came. Alternatives: it waits on, and its time "
    "goes on or stands still; only its parent suspends it.");
inline constexpr Requirement A_PROC_11 = assumed_processes.shall("A-PROC-11", "exceptions",
    "Exceptions are minor or fatal; a minor one is kept till the process reads it, a fatal one stops this process alone.",
    "Graded severity is remembered, the grades are not, and so is that a fatal one stops the application: here each is one process. "
    "Alternatives: more grades; a fatal exception stops all processes of "
    "the application.");
inline constexpr Requirement A_PROC_12 = assumed_processes.shall("A-PROC-12", "exceptions",
    "That a process was stopped by a fatal exception is kept till it is started or loaded again, or power is lost.",
    "Whoever manages the firmware wants to know. Alternatives: nothing is kept.");
inline constexpr Requirement A_PROC_13 = assumed_processes.shall("A-PROC-13", "firmware",
    "A process is loaded, with the descriptors of its mailboxes and its buffer, while it is stopped, and starts only if they "
    "were found valid; what was loaded before is gone.",
    "Validation that has no effect would be none. Alternatives: firmware with a bad descriptor is kept, and asked again.");
inline constexpr Requirement A_PROC_14 = assumed_processes.shall("A-PROC-14", "firmware",
    "A process ends by itself, is killed, or loses power, and of all it had only what was loaded stays.",
    "Its memory is given back. Alternatives: signals survive a restart.");
inline constexpr Requirement A_PROC_15 = assumed_processes.shall("A-PROC-15", "buffers",
    "A process writes to one buffer shared with one reader, named in the descriptor, and only one of them at a time has it "
    "locked, from the time it asks, running, till it unlocks it.",
    "Remembered of the inter-process communication. Alternatives: several buffers; the reader's lock waits for what is written.");
inline constexpr Requirement A_PROC_16 = assumed_processes.shall("A-PROC-16", "buffers",
    "A process that stops gives back every lock it has, and its own buffer is unlocked.",
    "Else the other could never lock it again. Alternatives: the other is told, and the lock stays.");
inline constexpr Requirement A_PROC_17 = assumed_processes.shall("A-PROC-17", "isolation",
    "What a process does changes nothing of another but by a signal, by who runs, and by the locks of a buffer they share.",
    "Isolation is said, and what it leaves is ours. Alternatives: a parent process also suspends and resumes its children.");
inline constexpr Requirement A_PROC_18 = assumed_processes.shall("A-PROC-18", "system calls",
    "Storage, images, counter, entropy, time, the link and the processes of bundles are reached by calls of the loader alone; of a bundle they are no calls.",
    "Each right a bundle does not need is one it does not have. Alternatives: entropy and time for bundles; the loader carries them out when it is asked.");
inline constexpr Requirement A_PROC_19 = assumed_processes.shall("A-PROC-19", "bundles",
    "A bundle whose process has left, or was stopped by a fatal exception, is stopped in the table of bundles as by command.",
    "The table would else call Active what runs no more. Alternatives: it is disabled or deleted; the terminal is told why; it is not activated again before a reset.");
inline constexpr Requirement A_PROC_20 = assumed_processes.shall("A-PROC-20", "loader",
    "If the loader is stopped the SSP ends as by a fault of the chip.",
    "Nobody is left who answers. Alternatives: it is started again with what is stored; bundles go on without it.");

inline constexpr std::array assumptions_processes_all{
    &A_PROC_1, &A_PROC_2, &A_PROC_3, &A_PROC_4, &A_PROC_5, &A_PROC_6, &A_PROC_7, &A_PROC_8, &A_PROC_9, &A_PROC_10, &A_PROC_11,
    &A_PROC_12, &A_PROC_13, &A_PROC_14, &A_PROC_15, &A_PROC_16, &A_PROC_17, &A_PROC_18, &A_PROC_19, &A_PROC_20,
};
// clang-format on

}  // namespace ssp::requirements
