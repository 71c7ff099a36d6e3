// SPDX-License-Identifier: Apache-2.0
/*
 * The machine power hardened against faults, as C functions. Generated; do not edit.
 *
 * Events, arguments and rules are those of ssp_power.h. Answers are code words. A call that was disturbed ends in a trap
 * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the
 * first function here ends there, too.
 * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.
 */
#ifndef SSP_POWER_HARDENED_H
#define SSP_POWER_HARDENED_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SSP_POWER_HARDENED_DID_DONE = 0x1248,
    SSP_POWER_HARDENED_DID_RESUMED = 0xb8e2,
    SSP_POWER_HARDENED_DID_STARTED_ANEW = 0xde84,
    SSP_POWER_HARDENED_DID_BUSY = 0x742e,
    SSP_POWER_HARDENED_DID_REFUSED = 0xe2b8
};

enum { POWER_HARDENED_WORDS = 10 };

/* Two copies of the state. */
typedef struct {
    uint32_t words[2 * POWER_HARDENED_WORDS];
} ssp_power_hardened_t;

/* The state before the first step. Gives 0. */
uint32_t ssp_power_hardened_init(ssp_power_hardened_t *machine);

uint32_t ssp_power_hardened_start(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_boot_ends(ssp_power_hardened_t *machine, uint8_t is_sound);
uint32_t ssp_power_hardened_exchange_capabilities(ssp_power_hardened_t *machine, uint32_t its_capability,
    uint8_t can_suspend);
uint32_t ssp_power_hardened_command_begins(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_command_ends(ssp_power_hardened_t *machine, uint32_t new_context);
uint32_t ssp_power_hardened_transaction_begins(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_transaction_ends(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_suspend(ssp_power_hardened_t *machine, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token);
uint32_t ssp_power_hardened_tick(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_resume(ssp_power_hardened_t *machine, uint32_t its_token);
uint32_t ssp_power_hardened_stop(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_reset(ssp_power_hardened_t *machine);
uint32_t ssp_power_hardened_power_lost(ssp_power_hardened_t *machine);

#ifdef __cplusplus
}
#endif

#endif
