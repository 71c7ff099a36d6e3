// SPDX-License-Identifier: Apache-2.0
/*
 * The machine swp as C functions, generated from spec_model/power/swp.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_SWP_H
#define SSP_SWP_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_swp_phase_t;
enum {
    SSP_SWP_PHASE_UNPOWERED = 0,
    SSP_SWP_PHASE_DEACTIVATED = 1,
    SSP_SWP_PHASE_SYNCHRONISING = 2,
    SSP_SWP_PHASE_CONFIRMING = 3,
    SSP_SWP_PHASE_ACTIVATED = 4,
    SSP_SWP_PHASE_SUSPENDED = 5
};

typedef uint8_t ssp_swp_mode_t;
enum {
    SSP_SWP_MODE_NONE = 0,
    SSP_SWP_MODE_LOW = 1,
    SSP_SWP_MODE_FULL = 2
};

typedef uint8_t ssp_swp_did_t;
enum {
    SSP_SWP_DID_DONE = 0,
    SSP_SWP_DID_POWER_MODE_SENT = 1,
    SSP_SWP_DID_ASKED_AGAIN = 2,
    SSP_SWP_DID_GIVEN_UP = 3,
    SSP_SWP_DID_MOVED = 4,
    SSP_SWP_DID_REFUSED = 5
};

typedef uint8_t ssp_swp_frame_t;
enum {
    SSP_SWP_FRAME_ACT_SYNC = 0,
    SSP_SWP_FRAME_ACT_READY = 1,
    SSP_SWP_FRAME_CORRUPTED = 2
};

enum {
    SSP_SWP_HIGHEST_TICKS = 255,
    SSP_SWP_PATIENCE = 10
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_swp_phase_t phase;
    ssp_swp_mode_t mode;
    uint8_t repeats;  /* 0 .. 3 */
    uint8_t waited;  /* 0 .. SSP_SWP_HIGHEST_TICKS */
    uint8_t idle;  /* 0 .. 7 */
} ssp_swp_t;

/* The state before the first step. */
void ssp_swp_init(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     contact.powered: A contact that gets power begins with S1 low. (A-SWP-8)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_power_on(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     contact.unpowered: Without power nothing is left. (A-SWP-8)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_power_off(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     s1.high: The terminal drives S1 high, and wants a power mode. (TS102613/States, TS102613/Power, A-SWP-1, A-SWP-5)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     full_power: 0 (no) or 1 (yes)
 */
ssp_swp_did_t ssp_swp_activate(ssp_swp_t *machine, uint8_t full_power);

/*
 * SSP_SWP_DID_POWER_MODE_SENT
 *     sync.comes: After ACT_SYNC the terminal sends ACT_POWER_MODE. (A-SWP-1)
 * SSP_SWP_DID_DONE
 *     ready.comes: With ACT_READY the interface is activated. (TS102613/States, A-SWP-1, A-SWP-4)
 * SSP_SWP_DID_ASKED_AGAIN
 *     bad.asked_again: A corrupted or another ACT frame is asked for again, (A-SWP-3)
 * SSP_SWP_DID_GIVEN_UP
 *     bad.given_up: three times, and then S1 goes low. (A-SWP-3)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     frame: SSP_SWP_FRAME_ACT_SYNC .. SSP_SWP_FRAME_CORRUPTED
 */
ssp_swp_did_t ssp_swp_act_frame_comes(ssp_swp_t *machine, ssp_swp_frame_t frame);

/*
 * SSP_SWP_DID_DONE
 *     time.passes: While an ACT frame is awaited time passes. (A-SWP-2)
 * SSP_SWP_DID_ASKED_AGAIN
 *     late.asked_again: One that does not come in its time is asked for again, (A-SWP-2, A-SWP-3)
 * SSP_SWP_DID_GIVEN_UP
 *     late.given_up: three times, and then S1 goes low. (A-SWP-2, A-SWP-3)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_tick(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_MOVED
 *     frame.moves: Frames of the other logical links move on an activated interface. (TS102613/Layers, A-SWP-4)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_frame_moves(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     idle.counted: Between frames idle bits are counted. (A-SWP-6)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_idle_bit(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     interface.suspended: After enough of them the terminal may suspend the interface. (TS102613/States, A-SWP-6)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_suspend(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     interface.resumed_by_terminal: The terminal resumes it by moving S1, (TS102613/States, A-SWP-7)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_terminal_resumes(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     interface.resumed_by_uicc: or the UICC by drawing current on S2. (TS102613/States, A-SWP-7)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_uicc_resumes(ssp_swp_t *machine);

/*
 * SSP_SWP_DID_DONE
 *     interface.deactivated: The terminal lets S1 go low at any moment. (TS102613/States, A-SWP-8)
 * SSP_SWP_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_swp_did_t ssp_swp_deactivate(ssp_swp_t *machine);

#ifdef __cplusplus
}
#endif

#endif
