// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_gates as C functions, generated from spec_model/scl/gates/gates.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SCL_GATES_H
#define SSP_SCL_GATES_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_scl_gates_service_t;
enum {
    SSP_SCL_GATES_SERVICE_NOTHING = 0,
    SSP_SCL_GATES_SERVICE_LINK_MANAGEMENT = 1,
    SSP_SCL_GATES_SERVICE_ADMINISTRATION = 2,
    SSP_SCL_GATES_SERVICE_IDENTITY = 3,
    SSP_SCL_GATES_SERVICE_LOOPBACK = 4,
    SSP_SCL_GATES_SERVICE_OTHER = 5
};

typedef uint8_t ssp_scl_gates_stage_t;
enum {
    SSP_SCL_GATES_STAGE_UNUSED = 0,
    SSP_SCL_GATES_STAGE_CLOSED = 1,
    SSP_SCL_GATES_STAGE_OPENED = 2
};

typedef uint8_t ssp_scl_gates_did_t;
enum {
    SSP_SCL_GATES_DID_OK = 0,
    SSP_SCL_GATES_DID_NOT_CONNECTED = 1,
    SSP_SCL_GATES_DID_PARAMETER_UNKNOWN = 2,
    SSP_SCL_GATES_DID_NOT_OK = 3,
    SSP_SCL_GATES_DID_NO_PIPES_AVAILABLE = 4,
    SSP_SCL_GATES_DID_ENTRY_UNKNOWN = 5,
    SSP_SCL_GATES_DID_PIPE_NOT_OPENED = 6,
    SSP_SCL_GATES_DID_NOT_SUPPORTED = 7,
    SSP_SCL_GATES_DID_INHIBITED = 8,
    SSP_SCL_GATES_DID_TIMEOUT = 9,
    SSP_SCL_GATES_DID_ACCESS_DENIED = 10,
    SSP_SCL_GATES_DID_PIPE_ACCESS_DENIED = 11,
    SSP_SCL_GATES_DID_DONE = 12,
    SSP_SCL_GATES_DID_LISTED = 13,
    SSP_SCL_GATES_DID_ECHOED = 14,
    SSP_SCL_GATES_DID_DELIVERED = 15,
    SSP_SCL_GATES_DID_DROPPED = 16,
    SSP_SCL_GATES_DID_REFUSED = 17
};

typedef uint8_t ssp_scl_gates_instruction_t;
enum {
    SSP_SCL_GATES_INSTRUCTION_GET_PARAMETER = 0,
    SSP_SCL_GATES_INSTRUCTION_SET_PARAMETER = 1,
    SSP_SCL_GATES_INSTRUCTION_OWN = 2,
    SSP_SCL_GATES_INSTRUCTION_UNREADABLE = 3,
    SSP_SCL_GATES_INSTRUCTION_UNKNOWN = 4
};

typedef uint8_t ssp_scl_gates_rights_t;
enum {
    SSP_SCL_GATES_RIGHTS_NO_ENTRY = 0,
    SSP_SCL_GATES_RIGHTS_READ_ONLY = 1,
    SSP_SCL_GATES_RIGHTS_READ_WRITE = 2,
    SSP_SCL_GATES_RIGHTS_WRITE_ONLY = 3
};

enum {
    SSP_SCL_GATES_PIPE_COUNT = 8,
    SSP_SCL_GATES_GATE_COUNT = 8
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_scl_gates_service_t service[SSP_SCL_GATES_GATE_COUNT];
    ssp_scl_gates_stage_t stage[SSP_SCL_GATES_PIPE_COUNT];
    uint8_t leads_to[SSP_SCL_GATES_PIPE_COUNT];  /* 0 .. SSP_SCL_GATES_GATE_COUNT - 1 */
    bool secured[SSP_SCL_GATES_PIPE_COUNT];
    bool answering[SSP_SCL_GATES_PIPE_COUNT];
    bool asking[SSP_SCL_GATES_PIPE_COUNT];
} ssp_scl_gates_t;

/* The state before the first step. */
void ssp_scl_gates_init(ssp_scl_gates_t *machine);

/*
 * SSP_SCL_GATES_DID_DONE
 *     gate.offered: A gate that is offered stands in the list of gates, (TS102622/Gates-1)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     gate: 0 .. SSP_SCL_GATES_GATE_COUNT - 1
 *     service_of_it: SSP_SCL_GATES_SERVICE_NOTHING .. SSP_SCL_GATES_SERVICE_OTHER
 */
ssp_scl_gates_did_t ssp_scl_gates_offer(ssp_scl_gates_t *machine, uint8_t gate, ssp_scl_gates_service_t service_of_it);

/*
 * SSP_SCL_GATES_DID_LISTED
 *     gate.listed: where it is found. (TS102622/Gates-1)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     gate: 0 .. SSP_SCL_GATES_GATE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_look_up(ssp_scl_gates_t *machine, uint8_t gate);

/*
 * SSP_SCL_GATES_DID_DONE
 *     pipe.created: A pipe is created to a gate that is offered, and is secure or clear. (TS102622/Pipe-3, A-GAT-2)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     gate: 0 .. SSP_SCL_GATES_GATE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_create(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t gate, uint8_t is_secure);

/*
 * SSP_SCL_GATES_DID_OK
 *     pipe.opened: A pipe is opened, even if it is open. (TS102622/Pipe-7, TS102622/Pipe-8)
 * SSP_SCL_GATES_DID_NOT_OK
 *     open.unknown: One that does not exist is not. (TS102622/Unknown-1)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_open_pipe(ssp_scl_gates_t *machine, uint8_t pipe);

/*
 * SSP_SCL_GATES_DID_OK
 *     pipe.closed: A pipe is closed, even if it is not open. (A-GAT-5)
 * SSP_SCL_GATES_DID_NOT_OK
 *     close.unknown: One that does not exist is not. (TS102622/Unknown-1)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_close_pipe(ssp_scl_gates_t *machine, uint8_t pipe);

/*
 * SSP_SCL_GATES_DID_DONE
 *     pipe.removed: A pipe is removed. (TS102622/Pipe-6)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_remove(ssp_scl_gates_t *machine, uint8_t pipe);

/*
 * SSP_SCL_GATES_DID_DONE
 *     pipes.removed: A start removes all pipes. (A-PWR-5)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_scl_gates_did_t ssp_scl_gates_remove_all(ssp_scl_gates_t *machine);

/*
 * SSP_SCL_GATES_DID_NOT_OK
 *     command.unknown_pipe: A command on a pipe that does not exist is answered with an error. (TS102622/Unknown-1)
 * SSP_SCL_GATES_DID_DROPPED
 *     command.other_way: One in clear on a secure pipe, or the other way round, is dropped. (A-GAT-2)
 * SSP_SCL_GATES_DID_PIPE_NOT_OPENED
 *     command.not_opened: On a pipe that is not open no command is taken. (TS102622/Pipe-7)
 * SSP_SCL_GATES_DID_DROPPED
 *     command.second: A second command before the answer to the first is dropped. (TS102622/Command-1, A-GAT-1)
 * SSP_SCL_GATES_DID_OK
 *     get.done: An entry that may be read is read. (A-GAT-3)
 * SSP_SCL_GATES_DID_ENTRY_UNKNOWN
 *     get.unknown: One that is not there is unknown, (A-GAT-3)
 * SSP_SCL_GATES_DID_ACCESS_DENIED
 *     get.denied: and one that may not be read is denied. (A-GAT-3)
 * SSP_SCL_GATES_DID_OK
 *     set.done: An entry that may be written is written, if the value fits. (A-GAT-3)
 * SSP_SCL_GATES_DID_PARAMETER_UNKNOWN
 *     set.misfit: If not, the parameter is unknown. (TS102622/Response-1)
 * SSP_SCL_GATES_DID_ENTRY_UNKNOWN
 *     set.unknown: One that is not there is unknown, (A-GAT-3)
 * SSP_SCL_GATES_DID_ACCESS_DENIED
 *     set.denied: and one that may not be written is denied. (A-GAT-3)
 * SSP_SCL_GATES_DID_OK
 *     own.done: What a gate knows alone, it carries out, and may still refuse parameters. (TS102622/Unknown-3)
 * SSP_SCL_GATES_DID_NOT_SUPPORTED
 *     own.elsewhere: No other gate does. (TS102622/Unknown-3)
 * SSP_SCL_GATES_DID_PARAMETER_UNKNOWN
 *     command.unreadable: A command whose parameters are none is answered so. (TS102622/Response-1)
 * SSP_SCL_GATES_DID_NOT_SUPPORTED
 *     command.not_supported: A command that nobody knows is not supported. (TS102622/Unknown-3)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 *     instruction: SSP_SCL_GATES_INSTRUCTION_GET_PARAMETER .. SSP_SCL_GATES_INSTRUCTION_UNKNOWN
 *     rights: SSP_SCL_GATES_RIGHTS_NO_ENTRY .. SSP_SCL_GATES_RIGHTS_WRITE_ONLY
 *     value_fits: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_command_arrives(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t is_secure,
    ssp_scl_gates_instruction_t instruction, ssp_scl_gates_rights_t rights, uint8_t value_fits);

/*
 * SSP_SCL_GATES_DID_ECHOED
 *     event.echoed: The loopback gate sends an event back. (A-GAT-4)
 * SSP_SCL_GATES_DID_DELIVERED
 *     event.delivered: Any other gate gets it. (A-SCL-2)
 * SSP_SCL_GATES_DID_DROPPED
 *     event.dropped: Where it does not pass it is dropped. (TS102622/Unknown-2, A-SCL-2, A-GAT-2)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_event_arrives(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t is_secure);

/*
 * SSP_SCL_GATES_DID_DELIVERED
 *     response.delivered: A response ends the wait for it. (TS102622/Command-1)
 * SSP_SCL_GATES_DID_DROPPED
 *     response.dropped: A response that nobody waits for is dropped. (TS102622/Unknown-2, A-GAT-1, A-GAT-2)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_response_arrives(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t is_secure);

/*
 * SSP_SCL_GATES_DID_DONE
 *     answer.sent: With its answer a command is done with. (TS102622/Command-1)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_answer_sent(ssp_scl_gates_t *machine, uint8_t pipe);

/*
 * SSP_SCL_GATES_DID_NOT_OK
 *     command.not_done: A command that was taken and cannot be carried out is answered with an error. (A-GAT-6)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 */
ssp_scl_gates_did_t ssp_scl_gates_not_done(ssp_scl_gates_t *machine, uint8_t pipe);

/*
 * SSP_SCL_GATES_DID_DONE
 *     command.sent: A command is sent when the one before was answered. (TS102622/Command-1, A-GAT-2)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_send_command(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t is_secure);

/*
 * SSP_SCL_GATES_DID_DONE
 *     event.sent: An event is sent on an open pipe. (A-GAT-2)
 * SSP_SCL_GATES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_GATES_PIPE_COUNT - 1
 *     is_secure: 0 (no) or 1 (yes)
 */
ssp_scl_gates_did_t ssp_scl_gates_send_event(ssp_scl_gates_t *machine, uint8_t pipe, uint8_t is_secure);

#ifdef __cplusplus
}
#endif

#endif
