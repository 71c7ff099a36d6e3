// SPDX-License-Identifier: Apache-2.0
/*
 * The machine voltage as C functions, generated from spec_model/power/voltage.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_VOLTAGE_H
#define SSP_VOLTAGE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_voltage_phase_t;
enum {
    SSP_VOLTAGE_PHASE_OFF = 0,
    SSP_VOLTAGE_PHASE_TRYING = 1,
    SSP_VOLTAGE_PHASE_ESTABLISHED = 2,
    SSP_VOLTAGE_PHASE_REJECTED = 3
};

typedef uint8_t ssp_voltage_did_t;
enum {
    SSP_VOLTAGE_DID_DONE = 0,
    SSP_VOLTAGE_DID_SENT = 1,
    SSP_VOLTAGE_DID_REFUSED = 2
};

typedef uint8_t ssp_voltage_reply_t;
enum {
    SSP_VOLTAGE_REPLY_NONE = 0,
    SSP_VOLTAGE_REPLY_CORRUPTED = 1,
    SSP_VOLTAGE_REPLY_THIS_CLASS = 2,
    SSP_VOLTAGE_REPLY_ANOTHER_CLASS = 3
};

enum {
    SSP_VOLTAGE_LOWEST = 3,
    SSP_VOLTAGE_HIGHEST = 5
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_voltage_phase_t phase;
    uint8_t level;  /* 0 .. 5 */
    uint8_t resets;  /* 0 .. 3 */
    bool followed;
} ssp_voltage_t;

/* The state before the first step. */
void ssp_voltage_init(ssp_voltage_t *machine);

/*
 * SSP_VOLTAGE_DID_DONE
 *     class.lowest: Activation begins with the lowest class of the terminal. (TS102221/Activation-1)
 * SSP_VOLTAGE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_voltage_did_t ssp_voltage_activate(ssp_voltage_t *machine);

/*
 * SSP_VOLTAGE_DID_DONE
 *     none.next: Without answer the next higher class is tried. (TS102221/Activation-2)
 * SSP_VOLTAGE_DID_DONE
 *     none.rejected: After the highest there is no other. (TS102221/Activation-2)
 * SSP_VOLTAGE_DID_DONE
 *     corrupted.again: After a corrupted answer the UICC is reset in the same class, (TS102221/Activation-5)
 * SSP_VOLTAGE_DID_DONE
 *     corrupted.next: and when that was done three times the next higher class is tried. (TS102221/Activation-5)
 * SSP_VOLTAGE_DID_DONE
 *     corrupted.rejected: After the highest there is no other. (TS102221/Activation-5)
 * SSP_VOLTAGE_DID_DONE
 *     class.established: A class that both sides support is established. (TS102221/Activation-4)
 * SSP_VOLTAGE_DID_DONE
 *     another.tried: A class that the UICC names instead is tried, once. (TS102221/Activation-3, A-VOL-1)
 * SSP_VOLTAGE_DID_DONE
 *     another.rejected: If it is none of the terminal's, there is no class. (TS102221/Activation-4, A-VOL-1)
 * SSP_VOLTAGE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     reply: SSP_VOLTAGE_REPLY_NONE .. SSP_VOLTAGE_REPLY_ANOTHER_CLASS
 *     named: 0 .. 5
 */
ssp_voltage_did_t ssp_voltage_reset_ends(ssp_voltage_t *machine, ssp_voltage_reply_t reply, uint8_t named);

/*
 * SSP_VOLTAGE_DID_SENT
 *     command.sent: Then commands are sent. (TS102221/Activation-4)
 * SSP_VOLTAGE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_voltage_did_t ssp_voltage_send_command(ssp_voltage_t *machine);

/*
 * SSP_VOLTAGE_DID_DONE
 *     voltage.off: The supply is switched off, or fails. (TS102221/Activation-2, A-VOL-2)
 * SSP_VOLTAGE_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_voltage_did_t ssp_voltage_deactivate(ssp_voltage_t *machine);

#ifdef __cplusplus
}
#endif

#endif
