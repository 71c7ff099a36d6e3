// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_secure hardened against faults, as C functions. Generated; do not edit.
 *
 * Events, arguments and rules are those of ssp_scl_secure.h. Answers are code words. A call that was disturbed ends in a trap
 * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the
 * first function here ends there, too.
 * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.
 */
#ifndef SSP_SCL_SECURE_HARDENED_H
#define SSP_SCL_SECURE_HARDENED_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SSP_SCL_SECURE_HARDENED_DID_DONE = 0x1248,
    SSP_SCL_SECURE_HARDENED_DID_DELIVERED = 0xb8e2,
    SSP_SCL_SECURE_HARDENED_DID_FAILED_NOW = 0xde84,
    SSP_SCL_SECURE_HARDENED_DID_DROPPED = 0x742e,
    SSP_SCL_SECURE_HARDENED_DID_REFUSED = 0xe2b8
};

enum { SCL_SECURE_HARDENED_WORDS = 18 };

/* Two copies of the state. */
typedef struct {
    uint32_t words[2 * SCL_SECURE_HARDENED_WORDS];
} ssp_scl_secure_hardened_t;

/* The state before the first step. Gives 0. */
uint32_t ssp_scl_secure_hardened_init(ssp_scl_secure_hardened_t *machine);

uint32_t ssp_scl_secure_hardened_derive(ssp_scl_secure_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_secure_hardened_send(ssp_scl_secure_hardened_t *machine, uint8_t pipe);
uint32_t ssp_scl_secure_hardened_fragment_arrives(ssp_scl_secure_hardened_t *machine, uint8_t pipe,
    uint32_t its_number, uint8_t its_tag_verifies);
uint32_t ssp_scl_secure_hardened_close(ssp_scl_secure_hardened_t *machine, uint8_t pipe);

#ifdef __cplusplus
}
#endif

#endif
