// SPDX-License-Identifier: Apache-2.0
/*
 * The machine shdlc as C functions, generated from spec_model/scl/link/solo.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SHDLC_H
#define SSP_SHDLC_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_shdlc_link_t;
enum {
    SSP_SHDLC_LINK_DISCONNECTED = 0,
    SSP_SHDLC_LINK_CONNECTING = 1,
    SSP_SHDLC_LINK_HALF_CONNECTED = 2,
    SSP_SHDLC_LINK_CONNECTED = 3
};

typedef uint8_t ssp_shdlc_frame_t;
enum {
    SSP_SHDLC_FRAME_INFORMATION = 0,
    SSP_SHDLC_FRAME_READY = 1,
    SSP_SHDLC_FRAME_REJECT = 2,
    SSP_SHDLC_FRAME_NOT_READY = 3,
    SSP_SHDLC_FRAME_RESET = 4,
    SSP_SHDLC_FRAME_ACKNOWLEDGE = 5
};

typedef uint8_t ssp_shdlc_did_t;
enum {
    SSP_SHDLC_DID_DONE = 0,
    SSP_SHDLC_DID_SENT = 1,
    SSP_SHDLC_DID_DELIVERED = 2,
    SSP_SHDLC_DID_IGNORED = 3,
    SSP_SHDLC_DID_GAVE_UP = 4,
    SSP_SHDLC_DID_REFUSED = 5
};

enum {
    SSP_SHDLC_HIGHEST_ATTEMPT = 2147483647,
    SSP_SHDLC_HIGHEST_TICKS = 250,
    SSP_SHDLC_OUT_CAPACITY = 1,
    SSP_SHDLC_OWN_WINDOW = 4,
    SSP_SHDLC_MOST_ATTEMPTS = 5,
    SSP_SHDLC_REPEAT_TICKS = 250,
    SSP_SHDLC_CONNECT_TICKS = 20,
    SSP_SHDLC_AGAIN_TICKS = 100
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_shdlc_link_t link;
    uint32_t attempt;  /* 0 .. SSP_SHDLC_HIGHEST_ATTEMPT */
    uint32_t theirs;  /* 0 .. SSP_SHDLC_HIGHEST_ATTEMPT */
    uint8_t tries;  /* 0 .. 7 */
    uint8_t proposed;  /* 0 .. 7 */
    uint8_t agreed;  /* 0 .. 7 */
    uint8_t oldest;  /* 0 .. 7 */
    uint8_t next;  /* 0 .. 7 */
    uint8_t highest;  /* 0 .. 7 */
    uint8_t expected;  /* 0 .. 7 */
    bool waits;
    bool busy;
    bool owes_answer;
    bool owes_reject;
    uint8_t until_repeat;  /* 0 .. SSP_SHDLC_HIGHEST_TICKS */
    uint8_t until_connect;  /* 0 .. SSP_SHDLC_HIGHEST_TICKS */
    uint8_t until_again;  /* 0 .. SSP_SHDLC_HIGHEST_TICKS */
    struct {
        ssp_shdlc_frame_t kind[SSP_SHDLC_OUT_CAPACITY];
        uint8_t number[SSP_SHDLC_OUT_CAPACITY];  /* 0 .. 7 */
        uint8_t upto[SSP_SHDLC_OUT_CAPACITY];  /* 0 .. 7 */
        uint8_t window[SSP_SHDLC_OUT_CAPACITY];  /* 0 .. 7 */
        uint32_t attempt[SSP_SHDLC_OUT_CAPACITY];  /* 0 .. SSP_SHDLC_HIGHEST_ATTEMPT */
        uint8_t length;  /* 0 .. 1 */
    } out;
} ssp_shdlc_t;

/* The state before the first step. */
void ssp_shdlc_init(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_SENT
 *     connect.begins: Connecting begins with RSET, under a new number, and ends what there was. (TS102613/RSET,
 *     A-LNK-5, A-LNK-7, A-LNK-11)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_attempt: 0 .. SSP_SHDLC_HIGHEST_ATTEMPT
 */
ssp_shdlc_did_t ssp_shdlc_connect(ssp_shdlc_t *machine, uint32_t its_attempt);

/*
 * SSP_SHDLC_DID_SENT
 *     connect.repeats: RSET is repeated when nobody answers in time. (TS102613/Attempts, TS102613/RSET)
 * SSP_SHDLC_DID_GAVE_UP
 *     connect.gives_up: After as many RSET as there may be, the link has failed. (TS102613/Attempts)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_connect_is_late(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_SENT
 *     reset.answered: RSET is answered by UA, and both count from 0. (TS102613/Connect, TS102613/RSET-Window, A-LNK-5)
 * SSP_SHDLC_DID_SENT
 *     reset.repeated: A RSET that was answered before is answered again, and changes nothing. (A-LNK-5)
 * SSP_SHDLC_DID_IGNORED
 *     reset.too_wide: A RSET with a window that is too large is not answered. (TS102613/RSET-Window)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_window: 0 .. 7
 *     its_attempt: 0 .. SSP_SHDLC_HIGHEST_ATTEMPT
 */
ssp_shdlc_did_t ssp_shdlc_reset_arrives(ssp_shdlc_t *machine, uint8_t its_window, uint32_t its_attempt);

/*
 * SSP_SHDLC_DID_DONE
 *     acknowledge.connects: UA that answers the attempt connects. (TS102613/Connect)
 * SSP_SHDLC_DID_IGNORED
 *     acknowledge.ignored: Any other UA is ignored. (TS102613/Connect, A-LNK-5)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_attempt: 0 .. SSP_SHDLC_HIGHEST_ATTEMPT
 */
ssp_shdlc_did_t ssp_shdlc_acknowledge_arrives(ssp_shdlc_t *machine, uint32_t its_attempt);

/*
 * SSP_SHDLC_DID_DELIVERED
 *     packet.delivered: The packet that is expected is delivered. (TS102613/Order)
 * SSP_SHDLC_DID_IGNORED
 *     packet.rejected: A packet with another number is discarded and rejected. (TS102613/REJ)
 * SSP_SHDLC_DID_IGNORED
 *     packet.busy: An end that is busy discards packets. (A-LNK-3)
 * SSP_SHDLC_DID_DONE
 *     ready.heard: RR acknowledges what came before its number, if that was sent, and ends a wait. (TS102613/RR,
 *     A-LNK-1)
 * SSP_SHDLC_DID_DONE
 *     not_ready.heard: RNR acknowledges likewise, and asks to wait. (TS102613/RR, TS102613/RNR, A-LNK-1)
 * SSP_SHDLC_DID_DONE
 *     reject.heard: REJ acknowledges likewise, ends a wait, and all is sent again from its number.
 *     (TS102613/REJ-Sender, A-LNK-1, A-LNK-12)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_kind: SSP_SHDLC_FRAME_INFORMATION .. SSP_SHDLC_FRAME_ACKNOWLEDGE
 *     its_number: 0 .. 7
 *     its_upto: 0 .. 7
 */
ssp_shdlc_did_t ssp_shdlc_frame_arrives(ssp_shdlc_t *machine, ssp_shdlc_frame_t its_kind, uint8_t its_number,
    uint8_t its_upto);

/*
 * SSP_SHDLC_DID_SENT
 *     packet.sent: A packet is sent while fewer than the window are unacknowledged, the other is not busy, and nothing
 *     else has to be said first. (TS102613/Window, TS102613/RNR, A-LNK-8)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_send(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     late.repeats: Too long without acknowledgement, all is sent again from the oldest one. (TS102613/T2)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_acknowledgement_is_late(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_SENT
 *     answer.sent: What is owed is answered: REJ, RNR or RR, with the number that is expected. (TS102613/RR,
 *     TS102613/REJ, TS102613/RNR)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_answer(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     answer.again: An end repeats its last answer. (A-LNK-2)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_answer_again(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     busy.turns: An end turns busy, or ready again, and says so. (TS102613/RNR)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_turn_busy(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     frame.gone: A frame that was sent makes room for another. (A-LNK-10)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_frame_gone(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     time.passes: Time passes. (TS102613/Attempts, TS102613/T2)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_tick(ssp_shdlc_t *machine);

/*
 * SSP_SHDLC_DID_DONE
 *     link.lost: A link that is lost or switched off is not connected. (A-LNK-7)
 * SSP_SHDLC_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_shdlc_did_t ssp_shdlc_disconnect(ssp_shdlc_t *machine);

#ifdef __cplusplus
}
#endif

#endif
