// SPDX-License-Identifier: Apache-2.0
/*
 * The machine bundle as C functions, generated from spec_model/bundle/bundle.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_BUNDLE_H
#define SSP_BUNDLE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_bundle_phase_t;
enum {
    SSP_BUNDLE_PHASE_ABSENT = 0,
    SSP_BUNDLE_PHASE_LOADING = 1,
    SSP_BUNDLE_PHASE_DISABLED = 2,
    SSP_BUNDLE_PHASE_ENABLED = 3,
    SSP_BUNDLE_PHASE_ACTIVE = 4
};

typedef uint8_t ssp_bundle_kind_t;
enum {
    SSP_BUNDLE_KIND_OTHER = 0,
    SSP_BUNDLE_KIND_STANDALONE_TELECOM = 1,
    SSP_BUNDLE_KIND_RSP_TELECOM = 2,
    SSP_BUNDLE_KIND_M2M_TELECOM = 3
};

typedef uint8_t ssp_bundle_operation_t;
enum {
    SSP_BUNDLE_OPERATION_INSTALLATION = 0,
    SSP_BUNDLE_OPERATION_ENABLING = 1,
    SSP_BUNDLE_OPERATION_DISABLING = 2,
    SSP_BUNDLE_OPERATION_DELETION = 3
};

typedef uint8_t ssp_bundle_answer_t;
enum {
    SSP_BUNDLE_ANSWER_DONE = 0,
    SSP_BUNDLE_ANSWER_REFUSED = 1,
    SSP_BUNDLE_ANSWER_BUSY = 2,
    SSP_BUNDLE_ANSWER_OCCUPIED = 3,
    SSP_BUNDLE_ANSWER_NO_INTENT = 4,
    SSP_BUNDLE_ANSWER_NOT_AUTHENTIC = 5,
    SSP_BUNDLE_ANSWER_NOT_COMPATIBLE = 6,
    SSP_BUNDLE_ANSWER_ALREADY_INSTALLED = 7,
    SSP_BUNDLE_ANSWER_INCONSISTENT = 8,
    SSP_BUNDLE_ANSWER_WRONG_SEQUENCE = 9,
    SSP_BUNDLE_ANSWER_ALREADY = 10,
    SSP_BUNDLE_ANSWER_NOT_DISABLED = 11,
    SSP_BUNDLE_ANSWER_NOT_ENABLED = 12,
    SSP_BUNDLE_ANSWER_FORBIDDEN = 13,
    SSP_BUNDLE_ANSWER_PROFILE_FORBIDS = 14,
    SSP_BUNDLE_ANSWER_LIMIT_REACHED = 15,
    SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL = 16,
    SSP_BUNDLE_ANSWER_WRONG_PORT = 17,
    SSP_BUNDLE_ANSWER_PORT_IN_USE = 18,
    SSP_BUNDLE_ANSWER_WRONG_KIND = 19,
    SSP_BUNDLE_ANSWER_NO_FALLBACK = 20,
    SSP_BUNDLE_ANSWER_NOT_NEWER = 21,
    SSP_BUNDLE_ANSWER_NOT_STORED = 22,
    SSP_BUNDLE_ANSWER_NO_PIPE = 23,
    SSP_BUNDLE_ANSWER_OVER_BUDGET = 24
};

enum {
    SSP_BUNDLE_SLOT_COUNT = 8,
    SSP_BUNDLE_IDENTITY_COUNT = 16,
    SSP_BUNDLE_FAMILY_COUNT = 4,
    SSP_BUNDLE_PORT_COUNT = 3,
    SSP_BUNDLE_METADATA_COUNT = 17,
    SSP_BUNDLE_HIGHEST_SEGMENT = 15,
    SSP_BUNDLE_HIGHEST_SERIAL = 255,
    SSP_BUNDLE_HIGHEST_VERSION = 15,
    SSP_BUNDLE_PLATFORM_COUNT = 4,
    SSP_BUNDLE_PENDING_CAPACITY = 4,
    SSP_BUNDLE_TELECOM_LIMIT = 2,
    SSP_BUNDLE_OTHER_LIMIT = 3
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_bundle_phase_t phase[SSP_BUNDLE_SLOT_COUNT];
    uint8_t identity[SSP_BUNDLE_SLOT_COUNT];  /* 0 .. SSP_BUNDLE_IDENTITY_COUNT - 1 */
    uint8_t family[SSP_BUNDLE_SLOT_COUNT];  /* 0 .. SSP_BUNDLE_FAMILY_COUNT - 1 */
    ssp_bundle_kind_t kind[SSP_BUNDLE_SLOT_COUNT];
    uint8_t metadata[SSP_BUNDLE_SLOT_COUNT];  /* 0 .. SSP_BUNDLE_METADATA_COUNT - 1 */
    bool stays_enabled[SSP_BUNDLE_SLOT_COUNT];
    bool stays_installed[SSP_BUNDLE_SLOT_COUNT];
    bool holds_ppr1[SSP_BUNDLE_SLOT_COUNT];
    bool holds_ppr2[SSP_BUNDLE_SLOT_COUNT];
    uint8_t port[SSP_BUNDLE_SLOT_COUNT];  /* 0 .. SSP_BUNDLE_PORT_COUNT - 1 */
    bool powered;
    uint8_t received;  /* 0 .. SSP_BUNDLE_HIGHEST_SEGMENT */
    uint8_t expected;  /* 0 .. SSP_BUNDLE_HIGHEST_SEGMENT */
    bool fallback_open;
    uint8_t reply;  /* 0 .. SSP_BUNDLE_METADATA_COUNT - 1 */
    struct {
        uint8_t number[SSP_BUNDLE_PENDING_CAPACITY];  /* 0 .. SSP_BUNDLE_HIGHEST_SERIAL */
        ssp_bundle_operation_t operation[SSP_BUNDLE_PENDING_CAPACITY];
        uint8_t subject[SSP_BUNDLE_PENDING_CAPACITY];  /* 0 .. SSP_BUNDLE_IDENTITY_COUNT - 1 */
        uint8_t length;  /* 0 .. 4 */
    } pending;
    uint8_t issued;  /* 0 .. SSP_BUNDLE_HIGHEST_SERIAL */
    uint8_t loader_version;  /* 0 .. SSP_BUNDLE_HIGHEST_VERSION */
    uint8_t platform;  /* 0 .. SSP_BUNDLE_PLATFORM_COUNT - 1 */
} ssp_bundle_t;

/* The state before the first step. */
void ssp_bundle_init(ssp_bundle_t *machine);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     offer.done: A sound offer for a free slot begins a load. (SCOPE-SPBM, RQ1203_037, RQ1203_038, RQ1203_039,
 *     RQ1203_040, A-23)
 * SSP_BUNDLE_ANSWER_BUSY
 *     offer.busy: One bundle is loaded at a time.
 * SSP_BUNDLE_ANSWER_OCCUPIED
 *     offer.occupied: A slot in use is not overwritten.
 * SSP_BUNDLE_ANSWER_NO_INTENT
 *     offer.no_intent: Without the user's intent nothing is loaded.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     offer.not_authentic: An offer that does not verify is refused. (US11997488/1, A-01, A-35)
 * SSP_BUNDLE_ANSWER_NOT_COMPATIBLE
 *     offer.not_compatible: An offer not made for this platform is refused; RSP may take its place. (US11989543/1,
 *     US11989543/2, IRSP1, A-35)
 * SSP_BUNDLE_ANSWER_ALREADY_INSTALLED
 *     offer.known: A bundle that is there is not installed again.
 * SSP_BUNDLE_ANSWER_INCONSISTENT
 *     offer.inconsistent: An offer that contradicts itself is refused.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     its_identity: 0 .. SSP_BUNDLE_IDENTITY_COUNT - 1
 *     its_family: 0 .. SSP_BUNDLE_FAMILY_COUNT - 1
 *     its_kind: SSP_BUNDLE_KIND_OTHER .. SSP_BUNDLE_KIND_M2M_TELECOM
 *     its_metadata: 0 .. SSP_BUNDLE_METADATA_COUNT - 1
 *     keep_enabled: 0 (no) or 1 (yes)
 *     keep_installed: 0 (no) or 1 (yes)
 *     segments: 0 .. SSP_BUNDLE_HIGHEST_SEGMENT
 *     intent: 0 (no) or 1 (yes)
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 *     compatible: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_install_start(ssp_bundle_t *machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, ssp_bundle_kind_t its_kind, uint8_t its_metadata, uint8_t keep_enabled,
    uint8_t keep_installed, uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     segment.done: The next segment is stored if it verifies.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     segment.not_authentic: A segment that does not verify ends the load, and all of it is erased. (A-01, A-16, A-24,
 *
 * SSP_BUNDLE_ANSWER_WRONG_SEQUENCE
 *     segment.out_of_order: Any other segment ends the load, and all of it is erased.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     segment: 0 .. SSP_BUNDLE_HIGHEST_SEGMENT
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_install_segment(ssp_bundle_t *machine, uint8_t slot, uint8_t segment, uint8_t authentic);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     commit.done: A complete and authentic image becomes a Disabled bundle.
 * SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL
 *     commit.full: While no notification fits nothing is installed; the load stays as it is.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     commit.not_authentic: An image that does not verify is erased.
 * SSP_BUNDLE_ANSWER_WRONG_SEQUENCE
 *     commit.incomplete: An incomplete image is erased.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_install_commit(ssp_bundle_t *machine, uint8_t slot, uint8_t authentic);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     abort.done: A load can be given up, and all of it is erased.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 */
ssp_bundle_answer_t ssp_bundle_install_abort(ssp_bundle_t *machine, uint8_t slot);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     enable.done: A Disabled bundle is enabled with the user's intent, if its family has room. (TERM-ENABLED,
 *     TS103999-2:12.4.1, US12075521/3, A-40)
 * SSP_BUNDLE_ANSWER_NO_INTENT
 *     enable.no_intent: Without the user's intent nothing is enabled. (US11800356/2, A-12, A-26)
 * SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL
 *     enable.full: While no notification fits nothing is enabled.
 * SSP_BUNDLE_ANSWER_ALREADY
 *     enable.already: What is enabled is not enabled again.
 * SSP_BUNDLE_ANSWER_LIMIT_REACHED
 *     enable.limit: Above the limit of its family none is enabled. (US12075521/3, A-10, A-11)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_bundle_answer_t ssp_bundle_enable(ssp_bundle_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     disable.done: An enabled or active bundle is disabled with the user's intent, and leaves its SIM port.
 *     (TERM-DISABLED, A-38, A-40)
 * SSP_BUNDLE_ANSWER_NO_INTENT
 *     disable.no_intent: Without the user's intent nothing is disabled. (US11800356/2, A-12, A-26)
 * SSP_BUNDLE_ANSWER_FORBIDDEN
 *     disable.forbidden: A bundle's policy can forbid to disable it. (US11800356/1, A-27)
 * SSP_BUNDLE_ANSWER_PROFILE_FORBIDS
 *     disable.profile: An enabled profile under PPR1 keeps its bundle enabled. (RSPB1, A-32)
 * SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL
 *     disable.full: While no notification fits nothing is disabled.
 * SSP_BUNDLE_ANSWER_ALREADY
 *     disable.already: What is disabled is not disabled again.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_bundle_answer_t ssp_bundle_disable(ssp_bundle_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     remove.done: A Disabled bundle is deleted with the user's intent, and all its data with it. (TERM-DELETED, A-05,
 *
 * SSP_BUNDLE_ANSWER_NOT_DISABLED
 *     remove.not_disabled: What is enabled is not deleted.
 * SSP_BUNDLE_ANSWER_NO_INTENT
 *     remove.no_intent: Without the user's intent nothing is deleted. (US11800356/2, A-12, A-26)
 * SSP_BUNDLE_ANSWER_FORBIDDEN
 *     remove.forbidden: A bundle's policy can forbid to delete it. (US11800356/1, A-27)
 * SSP_BUNDLE_ANSWER_PROFILE_FORBIDS
 *     remove.profile: A profile under PPR2 keeps its bundle installed. (RSPB1, A-32)
 * SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL
 *     remove.full: While no notification fits nothing is deleted.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_bundle_answer_t ssp_bundle_remove(ssp_bundle_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     activate.done: An Enabled bundle starts; a telecom bundle takes the SIM port named. (TERM-ACTIVE, TERM-ENABLED,
 *     US20220141645/1, US20220141645/2, A-30)
 * SSP_BUNDLE_ANSWER_NOT_ENABLED
 *     activate.disabled: A Disabled bundle is not activated. (TERM-DISABLED)
 * SSP_BUNDLE_ANSWER_ALREADY
 *     activate.already: What runs is not started again. (TERM-ACTIVE)
 * SSP_BUNDLE_ANSWER_WRONG_PORT
 *     activate.wrong_port: A telecom bundle needs a SIM port, any other gets none.
 * SSP_BUNDLE_ANSWER_PORT_IN_USE
 *     activate.port_in_use: A SIM port in use is not handed over.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     to_port: 0 .. SSP_BUNDLE_PORT_COUNT - 1
 */
ssp_bundle_answer_t ssp_bundle_activate(ssp_bundle_t *machine, uint8_t slot, uint8_t to_port);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     stop.done: An active bundle stops, leaves its SIM port and stays Enabled. (TERM-ACTIVE, A-38)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 */
ssp_bundle_answer_t ssp_bundle_stop(ssp_bundle_t *machine, uint8_t slot);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     read_metadata.done: The metadata of an installed bundle can be read in every state. (RSPBX1, A-21)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 */
ssp_bundle_answer_t ssp_bundle_read_metadata(ssp_bundle_t *machine, uint8_t slot);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     update_metadata.done: The SPB Manager can change the metadata in every state.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     update_metadata.not_authentic: Without the SPB Manager's signature no metadata change.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     its_metadata: 0 .. SSP_BUNDLE_METADATA_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_update_metadata(ssp_bundle_t *machine, uint8_t slot, uint8_t its_metadata,
    uint8_t authentic);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     download_profile.done: An RSP Telecom Bundle that is Enabled or Active takes a profile. (TERM-RSP, RSPB2, RSPB3,
 *     SCOPE-SM-DP+, A-29, A-33)
 * SSP_BUNDLE_ANSWER_NOT_COMPATIBLE
 *     download_profile.not_compatible: A profile that is not compatible is not taken. (RSPB3)
 * SSP_BUNDLE_ANSWER_NOT_ENABLED
 *     download_profile.disabled: A Disabled bundle takes no profile. (RSPB3, TERM-DISABLED)
 * SSP_BUNDLE_ANSWER_WRONG_KIND
 *     download_profile.kind: Only an RSP Telecom Bundle takes a profile. (RSPB2X)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     with_ppr2: 0 (no) or 1 (yes)
 *     compatible: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_download_profile(ssp_bundle_t *machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     profiles_changed.done: An RSP Telecom Bundle reports what rules its profiles hold. (RSPB1, A-29, A-33)
 * SSP_BUNDLE_ANSWER_NOT_ENABLED
 *     profiles_changed.disabled: A Disabled bundle reports nothing of its profiles. (TERM-DISABLED, A-33)
 * SSP_BUNDLE_ANSWER_WRONG_KIND
 *     profiles_changed.kind: Only an RSP Telecom Bundle reports on profiles. (RSPB2X)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     with_ppr1: 0 (no) or 1 (yes)
 *     with_ppr2: 0 (no) or 1 (yes)
 */
ssp_bundle_answer_t ssp_bundle_profiles_changed(ssp_bundle_t *machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     fall_back.done: After a failed installation RSP can take its place, once. (IRSP1, IRSP3, A-34)
 * SSP_BUNDLE_ANSWER_NO_FALLBACK
 *     fall_back.none: Without a failed installation there is no fallback.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     fall_back.not_authentic: A fallback message that does not verify is refused.
 * SSP_BUNDLE_ANSWER_NOT_ENABLED
 *     fall_back.disabled: A Disabled bundle has to be enabled before it can serve RSP. (IRSP3, TERM-DISABLED)
 * SSP_BUNDLE_ANSWER_WRONG_KIND
 *     fall_back.kind: Only an RSP Telecom Bundle can serve RSP instead. (RSPB2X)
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_BUNDLE_SLOT_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_fall_back(ssp_bundle_t *machine, uint8_t slot, uint8_t authentic);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     acknowledge.done: The oldest notification goes when it is acknowledged.
 * SSP_BUNDLE_ANSWER_WRONG_SEQUENCE
 *     acknowledge.wrong: No other notification can be acknowledged.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     which: 0 .. SSP_BUNDLE_HIGHEST_SERIAL
 */
ssp_bundle_answer_t ssp_bundle_acknowledge(ssp_bundle_t *machine, uint8_t which);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     update_loader.done: The loader takes a newer version that the SSP maker signed. (TS103999-2:7.5.4, RQ0705_002,
 *
 * SSP_BUNDLE_ANSWER_BUSY
 *     update_loader.busy: The loader takes no update while a bundle is being loaded.
 * SSP_BUNDLE_ANSWER_NOT_AUTHENTIC
 *     update_loader.not_authentic: The loader takes no update that the SSP maker did not sign. (TS103999-2:7.5.4, A-44)
 * SSP_BUNDLE_ANSWER_NOT_NEWER
 *     update_loader.not_newer: The loader takes no update that is not newer.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     to_version: 0 .. SSP_BUNDLE_HIGHEST_VERSION
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_bundle_answer_t ssp_bundle_update_loader(ssp_bundle_t *machine, uint8_t to_version, uint8_t authentic);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     name_platform.done: The platform is given its identifier. (RQ0705_001, A-19)
 * SSP_BUNDLE_ANSWER_ALREADY
 *     name_platform.already: The platform is given its identifier only once.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_platform: 0 .. SSP_BUNDLE_PLATFORM_COUNT - 1
 */
ssp_bundle_answer_t ssp_bundle_name_platform(ssp_bundle_t *machine, uint8_t its_platform);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     power_loss.done: Power loss ends a load, and what was active is Enabled.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_bundle_answer_t ssp_bundle_power_loss(ssp_bundle_t *machine);

/*
 * SSP_BUNDLE_ANSWER_DONE
 *     power_up.done: Power comes back.
 * SSP_BUNDLE_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_bundle_answer_t ssp_bundle_power_up(ssp_bundle_t *machine);

#ifdef __cplusplus
}
#endif

#endif
