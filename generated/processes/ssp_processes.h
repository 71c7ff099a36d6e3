// SPDX-License-Identifier: Apache-2.0
/*
 * The machine processes as C functions, generated from spec_model/processes/rules.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_PROCESSES_H
#define SSP_PROCESSES_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_processes_stage_t;
enum {
    SSP_PROCESSES_STAGE_STOPPED = 0,
    SSP_PROCESSES_STAGE_READY = 1,
    SSP_PROCESSES_STAGE_RUNNING = 2,
    SSP_PROCESSES_STAGE_WAITING = 3,
    SSP_PROCESSES_STAGE_SUSPENDED = 4
};

typedef uint8_t ssp_processes_severity_t;
enum {
    SSP_PROCESSES_SEVERITY_NONE = 0,
    SSP_PROCESSES_SEVERITY_MINOR = 1,
    SSP_PROCESSES_SEVERITY_FATAL = 2
};

typedef uint8_t ssp_processes_lock_t;
enum {
    SSP_PROCESSES_LOCK_UNLOCKED = 0,
    SSP_PROCESSES_LOCK_BY_WRITER = 1,
    SSP_PROCESSES_LOCK_BY_READER = 2
};

typedef uint8_t ssp_processes_did_t;
enum {
    SSP_PROCESSES_DID_DONE = 0,
    SSP_PROCESSES_DID_INVALID = 1,
    SSP_PROCESSES_DID_SIGNALLED = 2,
    SSP_PROCESSES_DID_TAKEN = 3,
    SSP_PROCESSES_DID_EMPTY = 4,
    SSP_PROCESSES_DID_TOLD = 5,
    SSP_PROCESSES_DID_NOT_AUTHORISED = 6,
    SSP_PROCESSES_DID_REFUSED = 7
};

typedef uint8_t ssp_processes_mailbox_t;
enum {
    SSP_PROCESSES_MAILBOX_ONE = 0,
    SSP_PROCESSES_MAILBOX_TWO = 1
};

enum {
    SSP_PROCESSES_PROCESS_COUNT = 4,
    SSP_PROCESSES_HIGHEST_TICKS = 2147483646
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_processes_stage_t state[SSP_PROCESSES_PROCESS_COUNT];
    bool loaded[SSP_PROCESSES_PROCESS_COUNT];
    uint8_t sender_one[SSP_PROCESSES_PROCESS_COUNT];  /* 0 .. SSP_PROCESSES_PROCESS_COUNT - 1 */
    uint8_t sender_two[SSP_PROCESSES_PROCESS_COUNT];  /* 0 .. SSP_PROCESSES_PROCESS_COUNT - 1 */
    uint8_t reader[SSP_PROCESSES_PROCESS_COUNT];  /* 0 .. SSP_PROCESSES_PROCESS_COUNT - 1 */
    bool signal_one[SSP_PROCESSES_PROCESS_COUNT];
    bool signal_two[SSP_PROCESSES_PROCESS_COUNT];
    bool waits_one[SSP_PROCESSES_PROCESS_COUNT];
    bool waits_two[SSP_PROCESSES_PROCESS_COUNT];
    uint32_t left[SSP_PROCESSES_PROCESS_COUNT];  /* 0 .. SSP_PROCESSES_HIGHEST_TICKS */
    ssp_processes_severity_t exception[SSP_PROCESSES_PROCESS_COUNT];
    ssp_processes_lock_t lock[SSP_PROCESSES_PROCESS_COUNT];
} ssp_processes_t;

/* The state before the first step. */
void ssp_processes_init(ssp_processes_t *machine);

/*
 * SSP_PROCESSES_DID_DONE
 *     load.valid: A stopped process is loaded with descriptors that are valid; (VPP/Firmware-1, VPP/Firmware-2,
 *     VPP/Firmware-3, A-PROC-13)
 * SSP_PROCESSES_DID_INVALID
 *     load.invalid: if they are not, nothing is loaded. (VPP/Firmware-1, VPP/Firmware-2, VPP/Firmware-3, A-PROC-13)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     valid: 0 (no) or 1 (yes)
 *     its_sender_one: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     its_sender_two: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     its_reader: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_load(ssp_processes_t *machine, uint8_t process, uint8_t valid,
    uint8_t its_sender_one, uint8_t its_sender_two, uint8_t its_reader);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.started: A process that is loaded is started, and is ready. (VPP/Process, A-PROC-13)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_start(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.leaves: A running process ends by itself, (VPP/Process, A-PROC-14)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_leave(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.killed: or is killed in any state. (VPP/Process, A-PROC-14)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_kill(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.suspended: A process is suspended, and its wait ends, (VPP/Process, A-PROC-10)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_suspend(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.resumed: and is ready when it is resumed. (VPP/Process, A-PROC-10)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_resume(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.scheduled: When nobody runs the kernel lets a ready process run. (A-18, A-PROC-2)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_schedule(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     process.gives_way: A running process gives way. (A-18, A-PROC-3)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_give_way(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_SIGNALLED
 *     wait.signalled: If a signal is there a process does not wait for it; (A-PROC-7)
 * SSP_PROCESSES_DID_DONE
 *     wait.begins: otherwise it waits for mailboxes, a time-out, or both. (VPP/Process, A-PROC-7, A-PROC-8)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     for_one: 0 (no) or 1 (yes)
 *     for_two: 0 (no) or 1 (yes)
 *     time_out: 0 .. SSP_PROCESSES_HIGHEST_TICKS
 */
ssp_processes_did_t ssp_processes_wait(ssp_processes_t *machine, uint8_t process, uint8_t for_one, uint8_t for_two,
    uint32_t time_out);

/*
 * SSP_PROCESSES_DID_DONE
 *     signal.latched: A signal of a running process that is authorised stays in the mailbox, (A-PROC-4, A-PROC-5)
 * SSP_PROCESSES_DID_DONE
 *     signal.wakes: and who waits for it is ready. (VPP/Process, A-PROC-9)
 * SSP_PROCESSES_DID_NOT_AUTHORISED
 *     signal.not_authorised: Anybody else is told that it may not. (A-PROC-4)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     to: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     mailbox: SSP_PROCESSES_MAILBOX_ONE .. SSP_PROCESSES_MAILBOX_TWO
 */
ssp_processes_did_t ssp_processes_signal(ssp_processes_t *machine, uint8_t process, uint8_t to,
    ssp_processes_mailbox_t mailbox);

/*
 * SSP_PROCESSES_DID_TAKEN
 *     signal.taken: A running process takes the signal out of a mailbox, (A-PROC-5)
 * SSP_PROCESSES_DID_EMPTY
 *     signal.none: if one is there. (A-PROC-5)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     mailbox: SSP_PROCESSES_MAILBOX_ONE .. SSP_PROCESSES_MAILBOX_TWO
 */
ssp_processes_did_t ssp_processes_take(ssp_processes_t *machine, uint8_t process, ssp_processes_mailbox_t mailbox);

/*
 * SSP_PROCESSES_DID_DONE
 *     tick.counts: Each tick brings the time-outs nearer, and whose time is over is ready. (A-PROC-7, A-PROC-9)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_processes_did_t ssp_processes_tick(ssp_processes_t *machine);

/*
 * SSP_PROCESSES_DID_DONE
 *     power.lost: Without power every process is stopped. (VPP/Process, A-PROC-14)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_processes_did_t ssp_processes_power_lost(ssp_processes_t *machine);

/*
 * SSP_PROCESSES_DID_DONE
 *     exception.minor: A minor exception is kept, (A-PROC-11)
 * SSP_PROCESSES_DID_DONE
 *     exception.fatal: a fatal one stops the process. (VPP/4, A-PROC-11, A-PROC-12)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     severity: SSP_PROCESSES_SEVERITY_NONE .. SSP_PROCESSES_SEVERITY_FATAL
 */
ssp_processes_did_t ssp_processes_raise_exception(ssp_processes_t *machine, uint8_t process,
    ssp_processes_severity_t severity);

/*
 * SSP_PROCESSES_DID_TOLD
 *     exception.read: A running process reads the exception that was kept, (A-PROC-11)
 * SSP_PROCESSES_DID_EMPTY
 *     exception.none: if there is one. (A-PROC-11)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_read_exception(ssp_processes_t *machine, uint8_t process);

/*
 * SSP_PROCESSES_DID_DONE
 *     buffer.locked: A running process locks a buffer it writes to or reads, (A-PROC-15)
 * SSP_PROCESSES_DID_NOT_AUTHORISED
 *     buffer.not_authorised: and no other; (A-PROC-15)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     buffer: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_lock(ssp_processes_t *machine, uint8_t process, uint8_t buffer);

/*
 * SSP_PROCESSES_DID_DONE
 *     buffer.unlocked: who has locked it unlocks it. (A-PROC-15)
 * SSP_PROCESSES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     process: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 *     buffer: 0 .. SSP_PROCESSES_PROCESS_COUNT - 1
 */
ssp_processes_did_t ssp_processes_unlock(ssp_processes_t *machine, uint8_t process, uint8_t buffer);

#ifdef __cplusplus
}
#endif

#endif
