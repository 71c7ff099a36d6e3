// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_flow as C functions, generated from spec_model/scl/flow/table.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SCL_FLOW_H
#define SSP_SCL_FLOW_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_scl_flow_assembly_t;
enum {
    SSP_SCL_FLOW_ASSEMBLY_IDLE = 0,
    SSP_SCL_FLOW_ASSEMBLY_ASSEMBLING = 1,
    SSP_SCL_FLOW_ASSEMBLY_DISCARDING = 2
};

typedef uint8_t ssp_scl_flow_did_t;
enum {
    SSP_SCL_FLOW_DID_DONE = 0,
    SSP_SCL_FLOW_DID_KEPT = 1,
    SSP_SCL_FLOW_DID_COMPLETED = 2,
    SSP_SCL_FLOW_DID_DROPPED = 3,
    SSP_SCL_FLOW_DID_WITHOUT_CREDIT = 4,
    SSP_SCL_FLOW_DID_REFUSED = 5
};

enum {
    SSP_SCL_FLOW_PIPE_COUNT = 8,
    SSP_SCL_FLOW_HIGHEST_AMOUNT = 9,
    SSP_SCL_FLOW_ROOM = 8
};

/* Not to be written but through the functions below. */
typedef struct {
    uint8_t credit[SSP_SCL_FLOW_PIPE_COUNT];  /* 0 .. SSP_SCL_FLOW_HIGHEST_AMOUNT */
    bool in_message[SSP_SCL_FLOW_PIPE_COUNT];
    ssp_scl_flow_assembly_t assembly[SSP_SCL_FLOW_PIPE_COUNT];
    uint8_t held[SSP_SCL_FLOW_PIPE_COUNT];  /* 0 .. SSP_SCL_FLOW_HIGHEST_AMOUNT */
    uint8_t returned[SSP_SCL_FLOW_PIPE_COUNT];  /* 0 .. SSP_SCL_FLOW_HIGHEST_AMOUNT */
} ssp_scl_flow_t;

/* The state before the first step. */
void ssp_scl_flow_init(ssp_scl_flow_t *machine);

/*
 * SSP_SCL_FLOW_DID_DONE
 *     pipe.opened: A pipe that opens has all its credit and nothing else. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 */
ssp_scl_flow_did_t ssp_scl_flow_opened(ssp_scl_flow_t *machine, uint8_t pipe);

/*
 * SSP_SCL_FLOW_DID_DONE
 *     fragment.sent: A fragment is sent while there is credit. (A-FLW-1, A-FLW-2, TS102622/Packet-2)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 *     last_one: 0 (no) or 1 (yes)
 */
ssp_scl_flow_did_t ssp_scl_flow_send(ssp_scl_flow_t *machine, uint8_t pipe, uint8_t last_one);

/*
 * SSP_SCL_FLOW_DID_KEPT
 *     fragment.kept: A fragment that fits is added to the message of its pipe. (TS102622/Fragment-2)
 * SSP_SCL_FLOW_DID_COMPLETED
 *     fragment.completes: The last fragment completes the message. (TS102622/Packet-2)
 * SSP_SCL_FLOW_DID_DROPPED
 *     fragment.discarded: The rest of a message that did not fit is dropped up to its last fragment.
 *     (TS102622/Fragment-3, A-FLW-4)
 * SSP_SCL_FLOW_DID_WITHOUT_CREDIT
 *     fragment.without_credit: A fragment without credit is an error. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 *     last_one: 0 (no) or 1 (yes)
 */
ssp_scl_flow_did_t ssp_scl_flow_fragment_arrives(ssp_scl_flow_t *machine, uint8_t pipe, uint8_t last_one);

/*
 * SSP_SCL_FLOW_DID_DROPPED
 *     fragment.overflows: A fragment that does not fit ends the message, whose rest is discarded. (TS102622/Fragment-3,
 *     A-FLW-4, A-FLW-5)
 * SSP_SCL_FLOW_DID_WITHOUT_CREDIT
 *     overflow.without_credit: So is one that does not fit. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 *     last_one: 0 (no) or 1 (yes)
 */
ssp_scl_flow_did_t ssp_scl_flow_fragment_overflows(ssp_scl_flow_t *machine, uint8_t pipe, uint8_t last_one);

/*
 * SSP_SCL_FLOW_DID_DONE
 *     buffer.consumed: What was read makes room. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 */
ssp_scl_flow_did_t ssp_scl_flow_consume(ssp_scl_flow_t *machine, uint8_t pipe);

/*
 * SSP_SCL_FLOW_DID_DONE
 *     credit.granted: Room is granted as credit. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 */
ssp_scl_flow_did_t ssp_scl_flow_grant(ssp_scl_flow_t *machine, uint8_t pipe);

/*
 * SSP_SCL_FLOW_DID_DONE
 *     credit.taken: Credit that was granted adds up, (A-FLW-1)
 * SSP_SCL_FLOW_DID_WITHOUT_CREDIT
 *     credit.too_much: and more than there is room for is an error. (A-FLW-1)
 * SSP_SCL_FLOW_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_FLOW_PIPE_COUNT - 1
 */
ssp_scl_flow_did_t ssp_scl_flow_granted(ssp_scl_flow_t *machine, uint8_t pipe);

#ifdef __cplusplus
}
#endif

#endif
