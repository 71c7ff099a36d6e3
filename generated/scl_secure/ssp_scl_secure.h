// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_secure as C functions, generated from spec_model/scl/secure/table.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SCL_SECURE_H
#define SSP_SCL_SECURE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_scl_secure_phase_t;
enum {
    SSP_SCL_SECURE_PHASE_NO_KEY = 0,
    SSP_SCL_SECURE_PHASE_KEYED = 1,
    SSP_SCL_SECURE_PHASE_FAILED = 2
};

typedef uint8_t ssp_scl_secure_did_t;
enum {
    SSP_SCL_SECURE_DID_DONE = 0,
    SSP_SCL_SECURE_DID_DELIVERED = 1,
    SSP_SCL_SECURE_DID_FAILED_NOW = 2,
    SSP_SCL_SECURE_DID_DROPPED = 3,
    SSP_SCL_SECURE_DID_REFUSED = 4
};

enum {
    SSP_SCL_SECURE_PIPE_COUNT = 8,
    SSP_SCL_SECURE_HIGHEST_SEQUENCE = 2147483647,
    SSP_SCL_SECURE_HIGHEST = 2147483646
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_scl_secure_phase_t phase[SSP_SCL_SECURE_PIPE_COUNT];
    uint32_t next[SSP_SCL_SECURE_PIPE_COUNT];  /* 0 .. SSP_SCL_SECURE_HIGHEST_SEQUENCE */
    uint32_t expected[SSP_SCL_SECURE_PIPE_COUNT];  /* 0 .. SSP_SCL_SECURE_HIGHEST_SEQUENCE */
} ssp_scl_secure_t;

/* The state before the first step. */
void ssp_scl_secure_init(ssp_scl_secure_t *machine);

/*
 * SSP_SCL_SECURE_DID_DONE
 *     key.derived: With a key, both count from 1. (SSPTTF/Key-1, SSPTTF/Fragment-2)
 * SSP_SCL_SECURE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SECURE_PIPE_COUNT - 1
 */
ssp_scl_secure_did_t ssp_scl_secure_derive(ssp_scl_secure_t *machine, uint8_t pipe);

/*
 * SSP_SCL_SECURE_DID_DONE
 *     fragment.sent: A fragment is sent with the next number, as long as there is one. (SSPTTF/Fragment-2, A-SEC-2)
 * SSP_SCL_SECURE_DID_FAILED_NOW
 *     numbers.used_up: When the numbers are used up, the pipe fails instead of sending. (A-SEC-2)
 * SSP_SCL_SECURE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SECURE_PIPE_COUNT - 1
 */
ssp_scl_secure_did_t ssp_scl_secure_send(ssp_scl_secure_t *machine, uint8_t pipe);

/*
 * SSP_SCL_SECURE_DID_DELIVERED
 *     fragment.delivered: A fragment whose tag verifies and whose number is the next one is delivered. (A-SEC-1)
 * SSP_SCL_SECURE_DID_FAILED_NOW
 *     fragment.fails: Any other fragment makes the pipe fail. (A-SEC-1, A-SEC-4)
 * SSP_SCL_SECURE_DID_DROPPED
 *     fragment.late: A pipe that has no key, or has failed, drops what comes. (A-SEC-4)
 * SSP_SCL_SECURE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SECURE_PIPE_COUNT - 1
 *     its_number: 0 .. SSP_SCL_SECURE_HIGHEST_SEQUENCE
 *     its_tag_verifies: 0 (no) or 1 (yes), as found by the caller
 */
ssp_scl_secure_did_t ssp_scl_secure_fragment_arrives(ssp_scl_secure_t *machine, uint8_t pipe, uint32_t its_number,
    uint8_t its_tag_verifies);

/*
 * SSP_SCL_SECURE_DID_DONE
 *     pipe.closed: A pipe that is closed has no key any more. (A-SCL-5)
 * SSP_SCL_SECURE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SECURE_PIPE_COUNT - 1
 */
ssp_scl_secure_did_t ssp_scl_secure_close(ssp_scl_secure_t *machine, uint8_t pipe);

#ifdef __cplusplus
}
#endif

#endif
