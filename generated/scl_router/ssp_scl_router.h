// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_router as C functions, generated from spec_model/scl/network/router.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SCL_ROUTER_H
#define SSP_SCL_ROUTER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_scl_router_route_t;
enum {
    SSP_SCL_ROUTER_ROUTE_UNUSED = 0,
    SSP_SCL_ROUTER_ROUTE_ROUTED = 1,
    SSP_SCL_ROUTER_ROUTE_ENDING = 2
};

typedef uint8_t ssp_scl_router_did_t;
enum {
    SSP_SCL_ROUTER_DID_OK = 0,
    SSP_SCL_ROUTER_DID_NOT_CONNECTED = 1,
    SSP_SCL_ROUTER_DID_NOT_OK = 2,
    SSP_SCL_ROUTER_DID_NO_PIPES_AVAILABLE = 3,
    SSP_SCL_ROUTER_DID_PIPE_NOT_OPENED = 4,
    SSP_SCL_ROUTER_DID_ACCESS_DENIED = 5,
    SSP_SCL_ROUTER_DID_TO_SOURCE = 6,
    SSP_SCL_ROUTER_DID_TO_DESTINATION = 7,
    SSP_SCL_ROUTER_DID_ERROR_ANSWER = 8,
    SSP_SCL_ROUTER_DID_DROPPED = 9,
    SSP_SCL_ROUTER_DID_REFUSED = 10
};

typedef uint8_t ssp_scl_router_message_t;
enum {
    SSP_SCL_ROUTER_MESSAGE_COMMAND = 0,
    SSP_SCL_ROUTER_MESSAGE_EVENT = 1,
    SSP_SCL_ROUTER_MESSAGE_RESPONSE = 2
};

enum {
    SSP_SCL_ROUTER_PIPE_COUNT = 8,
    SSP_SCL_ROUTER_HOST_COUNT = 4,
    SSP_SCL_ROUTER_DOMAIN_COUNT = 4,
    SSP_SCL_ROUTER_GATE_COUNT = 8,
    SSP_SCL_ROUTER_ENTRY_COUNT = 8,
    SSP_SCL_ROUTER_HIGHEST_IDENTITY = 2147483646
};

/* Not to be written but through the functions below. */
typedef struct {
    bool registered[SSP_SCL_ROUTER_HOST_COUNT];
    uint8_t domain[SSP_SCL_ROUTER_HOST_COUNT];  /* 0 .. SSP_SCL_ROUTER_DOMAIN_COUNT - 1 */
    bool administration[SSP_SCL_ROUTER_HOST_COUNT];
    bool entered[SSP_SCL_ROUTER_ENTRY_COUNT];
    uint8_t owner[SSP_SCL_ROUTER_ENTRY_COUNT];  /* 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1 */
    uint8_t admitted[SSP_SCL_ROUTER_ENTRY_COUNT];  /* 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1 */
    ssp_scl_router_route_t route[SSP_SCL_ROUTER_PIPE_COUNT];
    uint8_t source[SSP_SCL_ROUTER_PIPE_COUNT];  /* 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1 */
    uint8_t destination[SSP_SCL_ROUTER_PIPE_COUNT];  /* 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1 */
    uint8_t source_gate[SSP_SCL_ROUTER_PIPE_COUNT];  /* 0 .. SSP_SCL_ROUTER_GATE_COUNT - 1 */
    uint8_t destination_gate[SSP_SCL_ROUTER_PIPE_COUNT];  /* 0 .. SSP_SCL_ROUTER_GATE_COUNT - 1 */
    uint32_t identity;  /* 0 .. SSP_SCL_ROUTER_HIGHEST_IDENTITY */
} ssp_scl_router_t;

/* The state before the first step. */
void ssp_scl_router_init(ssp_scl_router_t *machine);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     host.enters: A host registers with its domain, (A-HST-1)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     host.enters_twice: and no other with the same identifier. (A-HST-1)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     its_domain: 0 .. SSP_SCL_ROUTER_DOMAIN_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_enter(ssp_scl_router_t *machine, uint8_t host, uint8_t its_domain);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     host.leaves: When a host leaves, its pipes end, and whitelists forget it; (A-HST-2, A-HST-3)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     host.not_there: one that is not there does not leave. (A-HST-2)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_leave(ssp_scl_router_t *machine, uint8_t host);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     host.lost: Whose link is lost has left. (A-HST-2, A-HST-3)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_link_lost(ssp_scl_router_t *machine, uint8_t host);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     whitelist.entered: A host enters another in its whitelist, (TS22924:5.1.5/2)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     whitelist.unknown: if both are there. (A-HST-3)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     peer: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     entry: 0 .. SSP_SCL_ROUTER_ENTRY_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_admit(ssp_scl_router_t *machine, uint8_t host, uint8_t peer, uint8_t entry);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     whitelist.removed: It removes its own entries, (TS22924:5.1.5/2)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     whitelist.of_others: and no others. (TS22924:5.1.5/2)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     entry: 0 .. SSP_SCL_ROUTER_ENTRY_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_dismiss(ssp_scl_router_t *machine, uint8_t host, uint8_t entry);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     administration.opened: A host that is there opens its administration pipe, (TS102622/Pipe-1)
 * SSP_SCL_ROUTER_DID_NOT_CONNECTED
 *     administration.unknown: and no other host does. (A-HST-1)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_open_administration(ssp_scl_router_t *machine, uint8_t host);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     pipe.created: A pipe is created between a gate of a host and a gate of another that admits it. (TS102622/Pipe-3,
 *     TS22924:5.1.5/1)
 * SSP_SCL_ROUTER_DID_PIPE_NOT_OPENED
 *     pipe.not_administered: It is asked for on an open administration pipe; (TS102622/Clear-1)
 * SSP_SCL_ROUTER_DID_NOT_CONNECTED
 *     pipe.no_such_host: there is another host that it leads to; (A-HST-1)
 * SSP_SCL_ROUTER_DID_ACCESS_DENIED
 *     pipe.not_admitted: that host admits this one; (TS22924:5.1.5/2)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     pipe.second: the two gates have no pipe yet; (TS102622/Pipe-5)
 * SSP_SCL_ROUTER_DID_NO_PIPES_AVAILABLE
 *     pipe.none_left: there is an identifier that is not used. (TS102622/Pipe-2)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     gate: 0 .. SSP_SCL_ROUTER_GATE_COUNT - 1
 *     peer: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     peer_gate: 0 .. SSP_SCL_ROUTER_GATE_COUNT - 1
 *     pipe: 0 .. SSP_SCL_ROUTER_PIPE_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_create(ssp_scl_router_t *machine, uint8_t host, uint8_t gate, uint8_t peer,
    uint8_t peer_gate, uint8_t pipe);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     pipe.removed: Each end removes a pipe, (TS102622/Pipe-6)
 * SSP_SCL_ROUTER_DID_NOT_OK
 *     pipe.of_others: and nobody else. (TS102622/Pipe-6)
 * SSP_SCL_ROUTER_DID_PIPE_NOT_OPENED
 *     remove.not_administered: That, too, is asked for on an open administration pipe. (TS102622/Clear-1)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     pipe: 0 .. SSP_SCL_ROUTER_PIPE_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_remove(ssp_scl_router_t *machine, uint8_t host, uint8_t pipe);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     cleared.by_controller: The controller clears all pipes, and closes the static ones. (TS102622/Clear-1)
 * SSP_SCL_ROUTER_DID_OK
 *     cleared.by_host: Another host clears its own. (TS102622/Clear-2)
 * SSP_SCL_ROUTER_DID_PIPE_NOT_OPENED
 *     clear.not_administered: That, too, is asked for on an open administration pipe. (TS102622/Clear-1)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_clear_all(ssp_scl_router_t *machine, uint8_t host);

/*
 * SSP_SCL_ROUTER_DID_OK
 *     pipe.forgotten: When both ends know that a pipe is gone, its identifier is free. (A-SCL-14)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_ROUTER_PIPE_COUNT - 1
 */
ssp_scl_router_did_t ssp_scl_router_told(ssp_scl_router_t *machine, uint8_t pipe);

/*
 * SSP_SCL_ROUTER_DID_TO_DESTINATION
 *     packet.to_destination: What the source sends reaches the destination, (TS22924:5.1.5/3)
 * SSP_SCL_ROUTER_DID_TO_SOURCE
 *     packet.to_source: and what the destination sends, the source. (TS22924:5.1.5/3)
 * SSP_SCL_ROUTER_DID_ERROR_ANSWER
 *     packet.command_lost: A command on a pipe that is none of its sender is answered with an error;
 *     (TS102622/Unknown-1)
 * SSP_SCL_ROUTER_DID_DROPPED
 *     packet.dropped: anything else there is dropped. (TS102622/Unknown-2)
 * SSP_SCL_ROUTER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     host: 0 .. SSP_SCL_ROUTER_HOST_COUNT - 1
 *     pipe: 0 .. SSP_SCL_ROUTER_PIPE_COUNT - 1
 *     message: SSP_SCL_ROUTER_MESSAGE_COMMAND .. SSP_SCL_ROUTER_MESSAGE_RESPONSE
 */
ssp_scl_router_did_t ssp_scl_router_forward(ssp_scl_router_t *machine, uint8_t host, uint8_t pipe,
    ssp_scl_router_message_t message);

#ifdef __cplusplus
}
#endif

#endif
