// SPDX-License-Identifier: Apache-2.0
/*
 * The machine scl_sessions as C functions, generated from spec_model/scl/session/table.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SCL_SESSIONS_H
#define SSP_SCL_SESSIONS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_scl_sessions_stage_t;
enum {
    SSP_SCL_SESSIONS_STAGE_CLOSED = 0,
    SSP_SCL_SESSIONS_STAGE_BINDING = 1,
    SSP_SCL_SESSIONS_STAGE_OPEN = 2,
    SSP_SCL_SESSIONS_STAGE_UNBINDING = 3
};

typedef uint8_t ssp_scl_sessions_order_t;
enum {
    SSP_SCL_SESSIONS_ORDER_NOT_SETTLED = 0,
    SSP_SCL_SESSIONS_ORDER_OWN_FIRST = 1,
    SSP_SCL_SESSIONS_ORDER_OTHER_FIRST = 2
};

typedef uint8_t ssp_scl_sessions_message_t;
enum {
    SSP_SCL_SESSIONS_MESSAGE_BIND = 0,
    SSP_SCL_SESSIONS_MESSAGE_ACCEPT = 1,
    SSP_SCL_SESSIONS_MESSAGE_REFUSE = 2,
    SSP_SCL_SESSIONS_MESSAGE_UNBIND = 3,
    SSP_SCL_SESSIONS_MESSAGE_DATA = 4,
    SSP_SCL_SESSIONS_MESSAGE_RESTART = 5,
    SSP_SCL_SESSIONS_MESSAGE_UNBOUND = 6
};

typedef uint8_t ssp_scl_sessions_did_t;
enum {
    SSP_SCL_SESSIONS_DID_DONE = 0,
    SSP_SCL_SESSIONS_DID_DELIVERED = 1,
    SSP_SCL_SESSIONS_DID_DROPPED = 2,
    SSP_SCL_SESSIONS_DID_REFUSED = 3
};

enum {
    SSP_SCL_SESSIONS_PIPE_COUNT = 8,
    SSP_SCL_SESSIONS_HIGHEST_SESSION = 2147483646,
    SSP_SCL_SESSIONS_OUT_CAPACITY = 1
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_scl_sessions_stage_t state[SSP_SCL_SESSIONS_PIPE_COUNT];
    uint32_t session[SSP_SCL_SESSIONS_PIPE_COUNT];  /* 0 .. SSP_SCL_SESSIONS_HIGHEST_SESSION */
    bool owes_restart;
    ssp_scl_sessions_order_t goes_first;
    struct {
        ssp_scl_sessions_message_t message[SSP_SCL_SESSIONS_OUT_CAPACITY];
        uint8_t pipe[SSP_SCL_SESSIONS_OUT_CAPACITY];  /* 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1 */
        uint32_t session[SSP_SCL_SESSIONS_OUT_CAPACITY];  /* 0 .. SSP_SCL_SESSIONS_HIGHEST_SESSION */
        uint8_t length;  /* 0 .. 1 */
    } out;
} ssp_scl_sessions_t;

/* The state before the first step. */
void ssp_scl_sessions_init(ssp_scl_sessions_t *machine);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     bind.asked: A host asks for a session and gives it a number of its own. (A-SCL-1, A-SCL-6, A-SCL-12)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_SCL_SESSIONS_HIGHEST_SESSION
 */
ssp_scl_sessions_did_t ssp_scl_sessions_bind(ssp_scl_sessions_t *machine, uint8_t pipe, uint32_t its_session);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     data.sent: Data are sent in an open session. (A-SCL-2)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1
 */
ssp_scl_sessions_did_t ssp_scl_sessions_send(ssp_scl_sessions_t *machine, uint8_t pipe);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     unbind.sent: A host ends its session at once and says so. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1
 */
ssp_scl_sessions_did_t ssp_scl_sessions_unbind(ssp_scl_sessions_t *machine, uint8_t pipe);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     restart.done: A host that restarts has no session, and forgets what it had not sent yet. (A-PWR-5, A-SCL-7)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     first_one: 0 (no) or 1 (yes)
 */
ssp_scl_sessions_did_t ssp_scl_sessions_restart(ssp_scl_sessions_t *machine, uint8_t first_one);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     restart.told: A host tells that it has restarted before it does anything else. (A-SCL-7)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_scl_sessions_did_t ssp_scl_sessions_tell_restart(ssp_scl_sessions_t *machine);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     restart.heard: When the other has restarted, there is no session any more. (A-SCL-7)
 * SSP_SCL_SESSIONS_DID_DONE
 *     bind.accepted: A host takes a session that is offered, (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DONE
 *     accept.opens: The confirmation of its session opens it. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DONE
 *     refuse.closes: The refusal of its session closes it. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DROPPED
 *     refuse.stray: Any other refusal means nothing. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DELIVERED
 *     data.delivered: Data of the open session are delivered. (A-SCL-2, A-SCL-6)
 * SSP_SCL_SESSIONS_DID_DROPPED
 *     data.dropped: Any other data are dropped. (A-SCL-2, A-SCL-6)
 * SSP_SCL_SESSIONS_DID_DONE
 *     unbind.closes: The end of its session closes it. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DROPPED
 *     unbind.stray: The end of any other session means nothing. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_DROPPED
 *     bind.crossing_first: When both ask at once, the first host drops what the other asks, (A-SCL-11)
 * SSP_SCL_SESSIONS_DID_DONE
 *     bind.crossing_second: and the second host takes the session of the first. (A-SCL-11)
 * SSP_SCL_SESSIONS_DID_DONE
 *     bind.again: A request for a pipe that is open replaces its session. (A-SCL-9)
 * SSP_SCL_SESSIONS_DID_DONE
 *     accept.stray: Any other confirmation is answered by the end of that session. (A-SCL-8)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_message: SSP_SCL_SESSIONS_MESSAGE_BIND .. SSP_SCL_SESSIONS_MESSAGE_UNBOUND
 *     pipe: 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_SCL_SESSIONS_HIGHEST_SESSION
 */
ssp_scl_sessions_did_t ssp_scl_sessions_message_arrives(ssp_scl_sessions_t *machine,
    ssp_scl_sessions_message_t its_message, uint8_t pipe, uint32_t its_session);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     bind.refused: or refuses it. (A-SCL-3)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_SCL_SESSIONS_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_SCL_SESSIONS_HIGHEST_SESSION
 */
ssp_scl_sessions_did_t ssp_scl_sessions_turn_down(ssp_scl_sessions_t *machine, uint8_t pipe, uint32_t its_session);

/*
 * SSP_SCL_SESSIONS_DID_DONE
 *     message.gone: A message that was sent makes room for another. (A-SCL-10)
 * SSP_SCL_SESSIONS_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_scl_sessions_did_t ssp_scl_sessions_message_gone(ssp_scl_sessions_t *machine);

#ifdef __cplusplus
}
#endif

#endif
