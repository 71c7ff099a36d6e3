// SPDX-License-Identifier: Apache-2.0
/*
 * The machine interfaces as C functions, generated from spec_model/power/interfaces.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_INTERFACES_H
#define SSP_INTERFACES_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_interfaces_activation_t;
enum {
    SSP_INTERFACES_ACTIVATION_DEACTIVATED = 0,
    SSP_INTERFACES_ACTIVATION_ACTIVATED = 1,
    SSP_INTERFACES_ACTIVATION_SUSPENDED = 2
};

typedef uint8_t ssp_interfaces_did_t;
enum {
    SSP_INTERFACES_DID_DONE = 0,
    SSP_INTERFACES_DID_MOVED = 1,
    SSP_INTERFACES_DID_OVER_BUDGET = 2,
    SSP_INTERFACES_DID_REFUSED = 3
};

enum {
    SSP_INTERFACES_INTERFACE_COUNT = 4,
    SSP_INTERFACES_LOAD_COUNT = 2,
    SSP_INTERFACES_HIGHEST_CURRENT = 1000,
    SSP_INTERFACES_DEFAULT_INTERFACE = 10,
    SSP_INTERFACES_DEFAULT_EXTERNAL = 10,
    SSP_INTERFACES_IDLE_INTERFACE = 1,
    SSP_INTERFACES_IDLE_EXTERNAL = 1
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_interfaces_activation_t state[SSP_INTERFACES_INTERFACE_COUNT];
    uint16_t drawn[SSP_INTERFACES_INTERFACE_COUNT];  /* 0 .. SSP_INTERFACES_HIGHEST_CURRENT */
    bool bound[SSP_INTERFACES_INTERFACE_COUNT];
    uint16_t load[SSP_INTERFACES_LOAD_COUNT];  /* 0 .. SSP_INTERFACES_HIGHEST_CURRENT */
    uint16_t drawn_external;  /* 0 .. SSP_INTERFACES_HIGHEST_CURRENT */
    uint16_t interface_budget;  /* 0 .. SSP_INTERFACES_HIGHEST_CURRENT */
    uint16_t external_budget;  /* 0 .. SSP_INTERFACES_HIGHEST_CURRENT */
    bool supplied;
    bool exchanged;
    bool asleep;
} ssp_interfaces_t;

/* The state before the first step. */
void ssp_interfaces_init(ssp_interfaces_t *machine);

/*
 * SSP_INTERFACES_DID_DONE
 *     ssp.starts: A start deactivates all interfaces, and the default bounds hold. (A-IF-6, A-PWR-6)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_interfaces_did_t ssp_interfaces_ssp_starts(ssp_interfaces_t *machine);

/*
 * SSP_INTERFACES_DID_DONE
 *     ssp.suspended: When the SSP is suspended so are its interfaces, and it draws less. (A-IF-2, A-IF-5, A-BUD-5)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_interfaces_did_t ssp_interfaces_ssp_suspended(ssp_interfaces_t *machine);

/*
 * SSP_INTERFACES_DID_DONE
 *     ssp.resumed: Resuming activates no interface. (A-IF-5)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_interfaces_did_t ssp_interfaces_ssp_resumed(ssp_interfaces_t *machine);

/*
 * SSP_INTERFACES_DID_DONE
 *     supply.lost: Without power no interface is activated. (A-PWR-5, A-IF-7)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_interfaces_did_t ssp_interfaces_power_lost(ssp_interfaces_t *machine);

/*
 * SSP_INTERFACES_DID_DONE
 *     budgets.declared: The terminal declares the budgets once, and they hold at once. (A-PWR-2, A-PWR-6, A-BUD-2,
 *     A-BUD-3, TS103666-1:ASN1/InterfacePowerSupply, TS103666-1:ASN1/ExternalPowerSupply)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     for_interfaces: 0 .. SSP_INTERFACES_HIGHEST_CURRENT
 *     for_external: 0 .. SSP_INTERFACES_HIGHEST_CURRENT
 */
ssp_interfaces_did_t ssp_interfaces_declare(ssp_interfaces_t *machine, uint16_t for_interfaces, uint16_t for_external);

/*
 * SSP_INTERFACES_DID_DONE
 *     interface.activated: An interface is activated, (STF-INTERFACES, A-IF-2)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_activate(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     interface.suspended: suspended, (STF-INTERFACES, A-BUD-5)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_suspend(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     interface.deactivated: and deactivated; what is bound to it stays bound. (STF-INTERFACES, A-IF-1)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_deactivate(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     interface.resumed_by_terminal: resumed by the terminal (STF-INTERFACES, A-IF-4)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_terminal_resumes(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     interface.resumed_by_ssp: or by the SSP, (STF-INTERFACES, A-IF-4)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_ssp_resumes(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_MOVED
 *     packet.moves: A packet moves on an interface that is activated. (A-IF-3)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_packet_moves(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     pipes.bound: Pipes are bound to an interface, (A-IF-7)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_bind_pipes(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     pipes.unbound: and unbound. (A-IF-7)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 */
ssp_interfaces_did_t ssp_interfaces_unbind_pipes(ssp_interfaces_t *machine, uint8_t interface);

/*
 * SSP_INTERFACES_DID_DONE
 *     draw.granted: What lies within the budget may be drawn through an interface. (A-PWR-6, A-BUD-1, A-BUD-5)
 * SSP_INTERFACES_DID_OVER_BUDGET
 *     draw.over_budget: More is refused. (A-PWR-6, A-BUD-4)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_INTERFACES_INTERFACE_COUNT - 1
 *     current: 0 .. SSP_INTERFACES_HIGHEST_CURRENT
 */
ssp_interfaces_did_t ssp_interfaces_draw(ssp_interfaces_t *machine, uint8_t interface, uint16_t current);

/*
 * SSP_INTERFACES_DID_DONE
 *     external.granted: Likewise from the external supply, together with all that is active: (A-PWR-6, A-BUD-5)
 * SSP_INTERFACES_DID_OVER_BUDGET
 *     external.over_budget: more is refused. (A-PWR-6, A-BUD-4)
 * SSP_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     load: 0 .. SSP_INTERFACES_LOAD_COUNT - 1
 *     current: 0 .. SSP_INTERFACES_HIGHEST_CURRENT
 */
ssp_interfaces_did_t ssp_interfaces_draw_external_supply(ssp_interfaces_t *machine, uint8_t load, uint16_t current);

#ifdef __cplusplus
}
#endif

#endif
