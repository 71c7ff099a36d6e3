// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_gates hardened against faults, as C functions. Generated; do not edit.
 *
 * Events, arguments and rules are those of ssp_scl_gates.h. Answers are code words. A call that was disturbed ends in a trap
 * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the
 * first function here ends there, too.
 * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.
 */
#ifndef SSP_SCL_GATES_HARDENED_H
#define SSP_SCL_GATES_HARDENED_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SSP_SCL_GATES_HARDENED_DID_OK = 0x1248,
    SSP_SCL_GATES_HARDENED_DID_NOT_CONNECTED = 0xb8e2,
    SSP_SCL_GATES_HARDENED_DID_PARAMETER_UNKNOWN = 0xde84,
    SSP_SCL_GATES_HARDENED_DID_NOT_OK = 0x742e,
    SSP_SCL_GATES_HARDENED_DID_NO_PIPES_AVAILABLE = 0xe2b8,
    SSP_SCL_GATES_HARDENED_DID_ENTRY_UNKNOWN = 0x4812,
    SSP_SCL_GATES_HARDENED_DID_PIPE_NOT_OPENED = 0x2e74,
    SSP_SCL_GATES_HARDENED_DID_NOT_SUPPORTED = 0x84de,
    SSP_SCL_GATES_HARDENED_DID_INHIBITED = 0xed48,
    SSP_SCL_GATES_HARDENED_DID_TIMEOUT = 0x47e2,
    SSP_SCL_GATES_HARDENED_DID_ACCESS_DENIED = 0x2184,
    SSP_SCL_GATES_HARDENED_DID_PIPE_ACCESS_DENIED = 0x8b2e,
    SSP_SCL_GATES_HARDENED_DID_DONE = 0x1db8,
    SSP_SCL_GATES_HARDENED_DID_LISTED = 0xb712,
    SSP_SCL_GATES_HARDENED_DID_ECHOED = 0xd174,
    SSP_SCL_GATES_HARDENED_DID_DELIVERED = 0x7bde,
    SSP_SCL_GATES_HARDENED_DID_DROPPED = 0xedb7,
    SSP_SCL_GATES_HARDENED_DID_REFUSED = 0x471d
};

enum { SCL_GATES_HARDENED_WORDS = 12 };

/* Two copies of the state. */
typedef struct {
    uint32_t words[2 * SCL_GATES_HARDENED_WORDS];
} ssp_scl_gates_hardened_t;

/* The state before the first step. Gives 0. */
uint32_t ssp_scl_gates_hardened_init(ssp_scl_gates_hardened_t *machine);

uint32_t ssp_scl_gates_hardened_offer(ssp_scl_gates_hardened_t *machine, uint8_t gate, uint8_t service_of_it);
uint32_t ssp_scl_gates_hardened_look_up(ssp_scl_gates_hardened_t *machine, uint8_t gate);
uint32_t ssp_scl_gates_hardened_create(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t gate,
    uint8_t is_secure);
uint32_t ssp_scl_gates_hardened_open_pipe(ssp_scl_gates_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_gates_hardened_close_pipe(ssp_scl_gates_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_gates_hardened_remove(ssp_scl_gates_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_gates_hardened_remove_all(ssp_scl_gates_hardened_t *machine);
uint32_t ssp_scl_gates_hardened_command_arrives(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t is_secure,
    uint8_t instruction, uint8_t rights, uint8_t value_fits);
uint32_t ssp_scl_gates_hardened_event_arrives(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t is_secure);
uint32_t ssp_scl_gates_hardened_response_arrives(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t is_secure);
uint32_t ssp_scl_gates_hardened_answer_sent(ssp_scl_gates_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_gates_hardened_not_done(ssp_scl_gates_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_gates_hardened_send_command(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t is_secure);
uint32_t ssp_scl_gates_hardened_send_event(ssp_scl_gates_hardened_t *machine, uint8_t pipe, uint8_t is_secure);

#ifdef __cplusplus
}
#endif

#endif
