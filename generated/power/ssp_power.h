// SPDX-License-Identifier: Apache-2.0
/*
 * The machine power as C functions, generated from spec_model/power/life_cycle.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_POWER_H
#define SSP_POWER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_power_stage_t;
enum {
    SSP_POWER_STAGE_OFF = 0,
    SSP_POWER_STAGE_BOOTING = 1,
    SSP_POWER_STAGE_INITIALISED = 2,
    SSP_POWER_STAGE_READY = 3,
    SSP_POWER_STAGE_SUSPENDED = 4,
    SSP_POWER_STAGE_STOPPED = 5
};

typedef uint8_t ssp_power_did_t;
enum {
    SSP_POWER_DID_DONE = 0,
    SSP_POWER_DID_RESUMED = 1,
    SSP_POWER_DID_STARTED_ANEW = 2,
    SSP_POWER_DID_BUSY = 3,
    SSP_POWER_DID_REFUSED = 4
};

enum {
    SSP_POWER_HIGHEST_CONTEXT = 2147483646,
    SSP_POWER_HIGHEST_CAPABILITY = 2147483646,
    SSP_POWER_HIGHEST_TOKEN = 2147483646,
    SSP_POWER_HIGHEST_TICKS = 2147483646,
    SSP_POWER_HIGHEST_TRANSACTIONS = 255,
    SSP_POWER_OWN_CLASS = 1,
    SSP_POWER_LONGEST = 2147483645,
    SSP_POWER_MOST_TRANSACTIONS = 255
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_power_stage_t stage;
    uint32_t terminal;  /* 0 .. SSP_POWER_HIGHEST_CAPABILITY */
    bool suspendable;
    uint8_t told_class;  /* 0 .. 4 */
    uint32_t context;  /* 0 .. SSP_POWER_HIGHEST_CONTEXT */
    uint32_t saved;  /* 0 .. SSP_POWER_HIGHEST_CONTEXT */
    bool command;
    uint8_t transactions;  /* 0 .. SSP_POWER_HIGHEST_TRANSACTIONS */
    uint32_t token;  /* 0 .. SSP_POWER_HIGHEST_TOKEN */
    uint32_t shortest_time;  /* 0 .. SSP_POWER_HIGHEST_TICKS */
    uint32_t agreed_time;  /* 0 .. SSP_POWER_HIGHEST_TICKS */
    uint32_t elapsed;  /* 0 .. SSP_POWER_HIGHEST_TICKS */
} ssp_power_t;

/* The state before the first step. */
void ssp_power_init(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     start.begins: An SSP that is off starts, (STF-CORE, A-COR-9)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_start(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     boot.sound: checks itself, (STF-CORE, A-COR-9)
 * SSP_POWER_DID_DONE
 *     boot.unsound: and is off again if it is not sound. (A-PWR-1)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     is_sound: 0 (no) or 1 (yes), as found by the caller
 */
ssp_power_did_t ssp_power_boot_ends(ssp_power_t *machine, uint8_t is_sound);

/*
 * SSP_POWER_DID_DONE
 *     capabilities.exchanged: Capabilities are exchanged once after a start; then the SSP is ready. (A-PWR-2, A-COR-1,
 *     TS103666-1:ASN1/SspClass)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_capability: 0 .. SSP_POWER_HIGHEST_CAPABILITY
 *     can_suspend: 0 (no) or 1 (yes)
 */
ssp_power_did_t ssp_power_exchange_capabilities(ssp_power_t *machine, uint32_t its_capability, uint8_t can_suspend);

/*
 * SSP_POWER_DID_DONE
 *     command.begins: A command begins when the one before has ended. (A-COR-8)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_command_begins(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     command.ends: It may change the context. (A-COR-8)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     new_context: 0 .. SSP_POWER_HIGHEST_CONTEXT
 */
ssp_power_did_t ssp_power_command_ends(ssp_power_t *machine, uint32_t new_context);

/*
 * SSP_POWER_DID_DONE
 *     transaction.begins: A transaction begins, (A-COR-8)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_transaction_begins(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     transaction.ends: and ends. (A-COR-8)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_transaction_ends(ssp_power_t *machine);

/*
 * SSP_POWER_DID_BUSY
 *     suspend.busy: While a command is pending or a transaction open the SSP is not suspended. (A-PWR-3)
 * SSP_POWER_DID_DONE
 *     suspend.done: Else it saves its context and gives out a new token, for a time within what was proposed. (A-PWR-3,
 *     A-COR-1, A-COR-3, A-COR-6, TS102221/Suspend-1, TS102221/Suspend-2)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     proposed_minimum: 0 .. SSP_POWER_HIGHEST_TICKS
 *     proposed_maximum: 0 .. SSP_POWER_HIGHEST_TICKS
 *     duration: 0 .. SSP_POWER_HIGHEST_TICKS
 *     its_token: 0 .. SSP_POWER_HIGHEST_TOKEN
 */
ssp_power_did_t ssp_power_suspend(ssp_power_t *machine, uint32_t proposed_minimum, uint32_t proposed_maximum,
    uint32_t duration, uint32_t its_token);

/*
 * SSP_POWER_DID_DONE
 *     time.passes: Time passes, and is counted till it is too late. (A-COR-2)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_tick(ssp_power_t *machine);

/*
 * SSP_POWER_DID_RESUMED
 *     resume.done: The right token at the right time brings back the saved context. (TS102221/Resume-1, EP3588275/1,
 *     EP3588275/2)
 * SSP_POWER_DID_STARTED_ANEW
 *     resume.fails: Anything else is a fresh start, and the saved context is gone. (A-PWR-4, A-COR-4)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_token: 0 .. SSP_POWER_HIGHEST_TOKEN
 */
ssp_power_did_t ssp_power_resume(ssp_power_t *machine, uint32_t its_token);

/*
 * SSP_POWER_DID_BUSY
 *     ssp.stop_busy: While a command is pending or a transaction open the SSP does not stop. (A-COR-7)
 * SSP_POWER_DID_DONE
 *     ssp.stops: Else it stops. (A-COR-7)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_stop(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     reset.done: A reset starts anew. (A-PWR-5, A-COR-5)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_reset(ssp_power_t *machine);

/*
 * SSP_POWER_DID_DONE
 *     power.lost: Power may be lost at any moment. (A-PWR-5, A-COR-5)
 * SSP_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_power_did_t ssp_power_power_lost(ssp_power_t *machine);

#ifdef __cplusplus
}
#endif

#endif
