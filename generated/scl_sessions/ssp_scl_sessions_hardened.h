// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_sessions hardened against faults, as C functions. Generated; do not edit.
 *
 * Events, arguments and rules are those of ssp_scl_sessions.h. Answers are code words. A call that was disturbed ends in a trap
 * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the
 * first function here ends there, too.
 * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.
 */
#ifndef SSP_SCL_SESSIONS_HARDENED_H
#define SSP_SCL_SESSIONS_HARDENED_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SSP_SCL_SESSIONS_HARDENED_DID_DONE = 0x1248,
    SSP_SCL_SESSIONS_HARDENED_DID_DELIVERED = 0xb8e2,
    SSP_SCL_SESSIONS_HARDENED_DID_DROPPED = 0xde84,
    SSP_SCL_SESSIONS_HARDENED_DID_REFUSED = 0x742e
};

enum { SCL_SESSIONS_HARDENED_WORDS = 14 };

/* Two copies of the state. */
typedef struct {
    uint32_t words[2 * SCL_SESSIONS_HARDENED_WORDS];
} ssp_scl_sessions_hardened_t;

/* The state before the first step. Gives 0. */
uint32_t ssp_scl_sessions_hardened_init(ssp_scl_sessions_hardened_t *machine);

uint32_t ssp_scl_sessions_hardened_bind(ssp_scl_sessions_hardened_t *machine, uint8_t pipe, uint32_t its_session);
uint32_t ssp_scl_sessions_hardened_send(ssp_scl_sessions_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_sessions_hardened_unbind(ssp_scl_sessions_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_sessions_hardened_restart(ssp_scl_sessions_hardened_t *machine, uint8_t first_one);
uint32_t ssp_scl_sessions_hardened_tell_restart(ssp_scl_sessions_hardened_t *machine);
uint32_t ssp_scl_sessions_hardened_message_arrives(ssp_scl_sessions_hardened_t *machine, uint8_t its_message,
    uint8_t pipe, uint32_t its_session);
uint32_t ssp_scl_sessions_hardened_turn_down(ssp_scl_sessions_hardened_t *machine, uint8_t pipe, uint32_t its_session);
uint32_t ssp_scl_sessions_hardened_message_gone(ssp_scl_sessions_hardened_t *machine);

#ifdef __cplusplus
}
#endif

#endif
