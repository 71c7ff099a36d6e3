// SPDX-License-Identifier: Apache-2.0
/*
 * The machine platform as C functions, generated from spec_model/platform/platform.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_PLATFORM_H
#define SSP_PLATFORM_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_platform_phase_t;
enum {
    SSP_PLATFORM_PHASE_ABSENT = 0,
    SSP_PLATFORM_PHASE_LOADING = 1,
    SSP_PLATFORM_PHASE_DISABLED = 2,
    SSP_PLATFORM_PHASE_ENABLED = 3,
    SSP_PLATFORM_PHASE_ACTIVE = 4
};

typedef uint8_t ssp_platform_kind_t;
enum {
    SSP_PLATFORM_KIND_OTHER = 0,
    SSP_PLATFORM_KIND_STANDALONE_TELECOM = 1,
    SSP_PLATFORM_KIND_RSP_TELECOM = 2,
    SSP_PLATFORM_KIND_M2M_TELECOM = 3
};

typedef uint8_t ssp_platform_operation_t;
enum {
    SSP_PLATFORM_OPERATION_INSTALLATION = 0,
    SSP_PLATFORM_OPERATION_ENABLING = 1,
    SSP_PLATFORM_OPERATION_DISABLING = 2,
    SSP_PLATFORM_OPERATION_DELETION = 3
};

typedef uint8_t ssp_platform_answer_t;
enum {
    SSP_PLATFORM_ANSWER_DONE = 0,
    SSP_PLATFORM_ANSWER_REFUSED = 1,
    SSP_PLATFORM_ANSWER_BUSY = 2,
    SSP_PLATFORM_ANSWER_OCCUPIED = 3,
    SSP_PLATFORM_ANSWER_NO_INTENT = 4,
    SSP_PLATFORM_ANSWER_NOT_AUTHENTIC = 5,
    SSP_PLATFORM_ANSWER_NOT_COMPATIBLE = 6,
    SSP_PLATFORM_ANSWER_ALREADY_INSTALLED = 7,
    SSP_PLATFORM_ANSWER_INCONSISTENT = 8,
    SSP_PLATFORM_ANSWER_WRONG_SEQUENCE = 9,
    SSP_PLATFORM_ANSWER_ALREADY = 10,
    SSP_PLATFORM_ANSWER_NOT_DISABLED = 11,
    SSP_PLATFORM_ANSWER_NOT_ENABLED = 12,
    SSP_PLATFORM_ANSWER_FORBIDDEN = 13,
    SSP_PLATFORM_ANSWER_PROFILE_FORBIDS = 14,
    SSP_PLATFORM_ANSWER_LIMIT_REACHED = 15,
    SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL = 16,
    SSP_PLATFORM_ANSWER_WRONG_PORT = 17,
    SSP_PLATFORM_ANSWER_PORT_IN_USE = 18,
    SSP_PLATFORM_ANSWER_WRONG_KIND = 19,
    SSP_PLATFORM_ANSWER_NO_FALLBACK = 20,
    SSP_PLATFORM_ANSWER_NOT_NEWER = 21,
    SSP_PLATFORM_ANSWER_NOT_STORED = 22,
    SSP_PLATFORM_ANSWER_NO_PIPE = 23,
    SSP_PLATFORM_ANSWER_OVER_BUDGET = 24
};

typedef uint8_t ssp_platform_stage_t;
enum {
    SSP_PLATFORM_STAGE_CLOSED = 0,
    SSP_PLATFORM_STAGE_BINDING = 1,
    SSP_PLATFORM_STAGE_OPEN = 2,
    SSP_PLATFORM_STAGE_UNBINDING = 3
};

typedef uint8_t ssp_platform_order_t;
enum {
    SSP_PLATFORM_ORDER_NOT_SETTLED = 0,
    SSP_PLATFORM_ORDER_OWN_FIRST = 1,
    SSP_PLATFORM_ORDER_OTHER_FIRST = 2
};

typedef uint8_t ssp_platform_message_t;
enum {
    SSP_PLATFORM_MESSAGE_BIND = 0,
    SSP_PLATFORM_MESSAGE_ACCEPT = 1,
    SSP_PLATFORM_MESSAGE_REFUSE = 2,
    SSP_PLATFORM_MESSAGE_UNBIND = 3,
    SSP_PLATFORM_MESSAGE_DATA = 4,
    SSP_PLATFORM_MESSAGE_RESTART = 5,
    SSP_PLATFORM_MESSAGE_UNBOUND = 6
};

typedef uint8_t ssp_platform_did_t;
enum {
    SSP_PLATFORM_DID_DONE = 0,
    SSP_PLATFORM_DID_DELIVERED = 1,
    SSP_PLATFORM_DID_DROPPED = 2,
    SSP_PLATFORM_DID_REFUSED = 3
};

typedef uint8_t ssp_platform_power_stage_t;
enum {
    SSP_PLATFORM_POWER_STAGE_OFF = 0,
    SSP_PLATFORM_POWER_STAGE_BOOTING = 1,
    SSP_PLATFORM_POWER_STAGE_INITIALISED = 2,
    SSP_PLATFORM_POWER_STAGE_READY = 3,
    SSP_PLATFORM_POWER_STAGE_SUSPENDED = 4,
    SSP_PLATFORM_POWER_STAGE_STOPPED = 5
};

typedef uint8_t ssp_platform_power_did_t;
enum {
    SSP_PLATFORM_POWER_DID_DONE = 0,
    SSP_PLATFORM_POWER_DID_RESUMED = 1,
    SSP_PLATFORM_POWER_DID_STARTED_ANEW = 2,
    SSP_PLATFORM_POWER_DID_BUSY = 3,
    SSP_PLATFORM_POWER_DID_REFUSED = 4
};

typedef uint8_t ssp_platform_activation_t;
enum {
    SSP_PLATFORM_ACTIVATION_DEACTIVATED = 0,
    SSP_PLATFORM_ACTIVATION_ACTIVATED = 1,
    SSP_PLATFORM_ACTIVATION_SUSPENDED = 2
};

typedef uint8_t ssp_platform_interfaces_did_t;
enum {
    SSP_PLATFORM_INTERFACES_DID_DONE = 0,
    SSP_PLATFORM_INTERFACES_DID_MOVED = 1,
    SSP_PLATFORM_INTERFACES_DID_OVER_BUDGET = 2,
    SSP_PLATFORM_INTERFACES_DID_REFUSED = 3
};

typedef uint8_t ssp_platform_journal_stage_t;
enum {
    SSP_PLATFORM_JOURNAL_STAGE_OFF = 0,
    SSP_PLATFORM_JOURNAL_STAGE_IDLE = 1,
    SSP_PLATFORM_JOURNAL_STAGE_OPEN = 2,
    SSP_PLATFORM_JOURNAL_STAGE_COPYING = 3,
    SSP_PLATFORM_JOURNAL_STAGE_DAMAGED = 4
};

typedef uint8_t ssp_platform_write_t;
enum {
    SSP_PLATFORM_WRITE_NOTHING = 0,
    SSP_PLATFORM_WRITE_JOURNAL_RECORD = 1,
    SSP_PLATFORM_WRITE_COMMIT_RECORD = 2,
    SSP_PLATFORM_WRITE_HOME_RECORD = 3,
    SSP_PLATFORM_WRITE_MARK = 4
};

typedef uint8_t ssp_platform_part_t;
enum {
    SSP_PLATFORM_PART_UNKNOWN = 0,
    SSP_PLATFORM_PART_UNCHANGED = 1,
    SSP_PLATFORM_PART_SAVED = 2,
    SSP_PLATFORM_PART_COPIED = 3
};

typedef uint8_t ssp_platform_journal_did_t;
enum {
    SSP_PLATFORM_JOURNAL_DID_DONE = 0,
    SSP_PLATFORM_JOURNAL_DID_WRITE_IT = 1,
    SSP_PLATFORM_JOURNAL_DID_FROM_HOME = 2,
    SSP_PLATFORM_JOURNAL_DID_FROM_JOURNAL = 3,
    SSP_PLATFORM_JOURNAL_DID_READY = 4,
    SSP_PLATFORM_JOURNAL_DID_COPY_AGAIN = 5,
    SSP_PLATFORM_JOURNAL_DID_IS_DAMAGED = 6,
    SSP_PLATFORM_JOURNAL_DID_COMMITTED = 7,
    SSP_PLATFORM_JOURNAL_DID_FINISHED = 8,
    SSP_PLATFORM_JOURNAL_DID_USED_UP = 9,
    SSP_PLATFORM_JOURNAL_DID_REFUSED = 10
};

typedef uint8_t ssp_platform_platform_did_t;
enum {
    SSP_PLATFORM_PLATFORM_DID_DONE = 0,
    SSP_PLATFORM_PLATFORM_DID_OVER_BUDGET = 1,
    SSP_PLATFORM_PLATFORM_DID_REFUSED = 2
};

enum {
    SSP_PLATFORM_SLOT_COUNT = 4,
    SSP_PLATFORM_IDENTITY_COUNT = 16,
    SSP_PLATFORM_FAMILY_COUNT = 4,
    SSP_PLATFORM_PORT_COUNT = 3,
    SSP_PLATFORM_METADATA_COUNT = 17,
    SSP_PLATFORM_HIGHEST_SEGMENT = 15,
    SSP_PLATFORM_HIGHEST_SERIAL = 255,
    SSP_PLATFORM_HIGHEST_VERSION = 15,
    SSP_PLATFORM_PLATFORM_COUNT = 4,
    SSP_PLATFORM_PIPE_COUNT = 4,
    SSP_PLATFORM_HIGHEST_SESSION = 2147483646,
    SSP_PLATFORM_HIGHEST_CONTEXT = 2147483646,
    SSP_PLATFORM_HIGHEST_CAPABILITY = 2147483646,
    SSP_PLATFORM_HIGHEST_TOKEN = 2147483646,
    SSP_PLATFORM_HIGHEST_TICKS = 2147483646,
    SSP_PLATFORM_HIGHEST_TRANSACTIONS = 255,
    SSP_PLATFORM_INTERFACE_COUNT = 2,
    SSP_PLATFORM_LOAD_COUNT = 5,
    SSP_PLATFORM_HIGHEST_CURRENT = 1000,
    SSP_PLATFORM_RECORD_COUNT = 6,
    SSP_PLATFORM_HIGHEST_COUNT = 2147483646,
    SSP_PLATFORM_BUNDLE_PENDING_CAPACITY = 4,
    SSP_PLATFORM_SCL_SESSIONS_OUT_CAPACITY = 1,
    SSP_PLATFORM_TELECOM_LIMIT = 2,
    SSP_PLATFORM_OTHER_LIMIT = 3,
    SSP_PLATFORM_OWN_CLASS = 1,
    SSP_PLATFORM_LONGEST = 2147483645,
    SSP_PLATFORM_MOST_TRANSACTIONS = 255,
    SSP_PLATFORM_DEFAULT_INTERFACE = 10,
    SSP_PLATFORM_DEFAULT_EXTERNAL = 10,
    SSP_PLATFORM_IDLE_INTERFACE = 1,
    SSP_PLATFORM_IDLE_EXTERNAL = 1,
    SSP_PLATFORM_HIGHEST = 2147483646,
    SSP_PLATFORM_TELECOM_CURRENT = 60,
    SSP_PLATFORM_OTHER_CURRENT = 20
};

/* Not to be written but through the functions below. */
typedef struct {
    struct {
        ssp_platform_phase_t phase[SSP_PLATFORM_SLOT_COUNT];
        uint8_t identity[SSP_PLATFORM_SLOT_COUNT];  /* 0 .. SSP_PLATFORM_IDENTITY_COUNT - 1 */
        uint8_t family[SSP_PLATFORM_SLOT_COUNT];  /* 0 .. SSP_PLATFORM_FAMILY_COUNT - 1 */
        ssp_platform_kind_t kind[SSP_PLATFORM_SLOT_COUNT];
        uint8_t metadata[SSP_PLATFORM_SLOT_COUNT];  /* 0 .. SSP_PLATFORM_METADATA_COUNT - 1 */
        bool stays_enabled[SSP_PLATFORM_SLOT_COUNT];
        bool stays_installed[SSP_PLATFORM_SLOT_COUNT];
        bool holds_ppr1[SSP_PLATFORM_SLOT_COUNT];
        bool holds_ppr2[SSP_PLATFORM_SLOT_COUNT];
        uint8_t port[SSP_PLATFORM_SLOT_COUNT];  /* 0 .. SSP_PLATFORM_PORT_COUNT - 1 */
        bool powered;
        uint8_t received;  /* 0 .. SSP_PLATFORM_HIGHEST_SEGMENT */
        uint8_t expected;  /* 0 .. SSP_PLATFORM_HIGHEST_SEGMENT */
        bool fallback_open;
        uint8_t reply;  /* 0 .. SSP_PLATFORM_METADATA_COUNT - 1 */
        struct {
            uint8_t number[SSP_PLATFORM_BUNDLE_PENDING_CAPACITY];  /* 0 .. SSP_PLATFORM_HIGHEST_SERIAL */
            ssp_platform_operation_t operation[SSP_PLATFORM_BUNDLE_PENDING_CAPACITY];
            uint8_t subject[SSP_PLATFORM_BUNDLE_PENDING_CAPACITY];  /* 0 .. SSP_PLATFORM_IDENTITY_COUNT - 1 */
            uint8_t length;  /* 0 .. 4 */
        } pending;
        uint8_t issued;  /* 0 .. SSP_PLATFORM_HIGHEST_SERIAL */
        uint8_t loader_version;  /* 0 .. SSP_PLATFORM_HIGHEST_VERSION */
        uint8_t platform;  /* 0 .. SSP_PLATFORM_PLATFORM_COUNT - 1 */
    } bundle;
    struct {
        ssp_platform_stage_t state[SSP_PLATFORM_PIPE_COUNT];
        uint32_t session[SSP_PLATFORM_PIPE_COUNT];  /* 0 .. SSP_PLATFORM_HIGHEST_SESSION */
        bool owes_restart;
        ssp_platform_order_t goes_first;
        struct {
            ssp_platform_message_t message[SSP_PLATFORM_SCL_SESSIONS_OUT_CAPACITY];
            uint8_t pipe[SSP_PLATFORM_SCL_SESSIONS_OUT_CAPACITY];  /* 0 .. SSP_PLATFORM_PIPE_COUNT - 1 */
            uint32_t session[SSP_PLATFORM_SCL_SESSIONS_OUT_CAPACITY];  /* 0 .. SSP_PLATFORM_HIGHEST_SESSION */
            uint8_t length;  /* 0 .. 1 */
        } out;
    } scl_sessions;
    struct {
        ssp_platform_power_stage_t stage;
        uint32_t terminal;  /* 0 .. SSP_PLATFORM_HIGHEST_CAPABILITY */
        bool suspendable;
        uint8_t told_class;  /* 0 .. 4 */
        uint32_t context;  /* 0 .. SSP_PLATFORM_HIGHEST_CONTEXT */
        uint32_t saved;  /* 0 .. SSP_PLATFORM_HIGHEST_CONTEXT */
        bool command;
        uint8_t transactions;  /* 0 .. SSP_PLATFORM_HIGHEST_TRANSACTIONS */
        uint32_t token;  /* 0 .. SSP_PLATFORM_HIGHEST_TOKEN */
        uint32_t shortest_time;  /* 0 .. SSP_PLATFORM_HIGHEST_TICKS */
        uint32_t agreed_time;  /* 0 .. SSP_PLATFORM_HIGHEST_TICKS */
        uint32_t elapsed;  /* 0 .. SSP_PLATFORM_HIGHEST_TICKS */
    } power;
    struct {
        ssp_platform_activation_t state[SSP_PLATFORM_INTERFACE_COUNT];
        uint16_t drawn[SSP_PLATFORM_INTERFACE_COUNT];  /* 0 .. SSP_PLATFORM_HIGHEST_CURRENT */
        bool bound[SSP_PLATFORM_INTERFACE_COUNT];
        uint16_t load[SSP_PLATFORM_LOAD_COUNT];  /* 0 .. SSP_PLATFORM_HIGHEST_CURRENT */
        uint16_t drawn_external;  /* 0 .. SSP_PLATFORM_HIGHEST_CURRENT */
        uint16_t interface_budget;  /* 0 .. SSP_PLATFORM_HIGHEST_CURRENT */
        uint16_t external_budget;  /* 0 .. SSP_PLATFORM_HIGHEST_CURRENT */
        bool supplied;
        bool exchanged;
        bool asleep;
    } interfaces;
    struct {
        ssp_platform_journal_stage_t stage;
        ssp_platform_write_t write;
        uint8_t at;  /* 0 .. SSP_PLATFORM_RECORD_COUNT - 1 */
        uint32_t number;  /* 0 .. SSP_PLATFORM_HIGHEST_COUNT */
        ssp_platform_part_t part[SSP_PLATFORM_RECORD_COUNT];
    } journal;
    struct {
        bool mapped[SSP_PLATFORM_PIPE_COUNT];
        uint8_t via[SSP_PLATFORM_PIPE_COUNT];  /* 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1 */
    } platform;
} ssp_platform_t;

/* The state before the first step. */
void ssp_platform_init(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     offer.done: A sound offer for a free slot begins a load. (SCOPE-SPBM, RQ1203_037, RQ1203_038, RQ1203_039,
 *     RQ1203_040, A-23)
 * SSP_PLATFORM_ANSWER_BUSY
 *     offer.busy: One bundle is loaded at a time.
 * SSP_PLATFORM_ANSWER_OCCUPIED
 *     offer.occupied: A slot in use is not overwritten.
 * SSP_PLATFORM_ANSWER_NO_INTENT
 *     offer.no_intent: Without the user's intent nothing is loaded.
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     offer.not_authentic: An offer that does not verify is refused. (US11997488/1, A-01, A-35)
 * SSP_PLATFORM_ANSWER_NOT_COMPATIBLE
 *     offer.not_compatible: An offer not made for this platform is refused; RSP may take its place. (US11989543/1,
 *     US11989543/2, IRSP1, A-35)
 * SSP_PLATFORM_ANSWER_ALREADY_INSTALLED
 *     offer.known: A bundle that is there is not installed again.
 * SSP_PLATFORM_ANSWER_INCONSISTENT
 *     offer.inconsistent: An offer that contradicts itself is refused.
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(install_start): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(install_start): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     its_identity: 0 .. SSP_PLATFORM_IDENTITY_COUNT - 1
 *     its_family: 0 .. SSP_PLATFORM_FAMILY_COUNT - 1
 *     its_kind: SSP_PLATFORM_KIND_OTHER .. SSP_PLATFORM_KIND_M2M_TELECOM
 *     its_metadata: 0 .. SSP_PLATFORM_METADATA_COUNT - 1
 *     keep_enabled: 0 (no) or 1 (yes)
 *     keep_installed: 0 (no) or 1 (yes)
 *     segments: 0 .. SSP_PLATFORM_HIGHEST_SEGMENT
 *     intent: 0 (no) or 1 (yes)
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 *     compatible: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_install_start(ssp_platform_t *machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, ssp_platform_kind_t its_kind, uint8_t its_metadata, uint8_t keep_enabled,
    uint8_t keep_installed, uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     segment.done: The next segment is stored if it verifies.
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     segment.not_authentic: A segment that does not verify ends the load, and all of it is erased. (A-01, A-16, A-24,
 *
 * SSP_PLATFORM_ANSWER_WRONG_SEQUENCE
 *     segment.out_of_order: Any other segment ends the load, and all of it is erased.
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(install_segment): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     segment: 0 .. SSP_PLATFORM_HIGHEST_SEGMENT
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_install_segment(ssp_platform_t *machine, uint8_t slot, uint8_t segment,
    uint8_t authentic);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     commit.done/committed: A complete and authentic image becomes a Disabled bundle. With the end of the commit
 *     record it is stored. With its commit record a transaction is committed. (A-22, A-24, A-40, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL
 *     commit.full: While no notification fits nothing is installed; the load stays as it is.
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     commit.not_authentic: An image that does not verify is erased.
 * SSP_PLATFORM_ANSWER_WRONG_SEQUENCE
 *     commit.incomplete: An incomplete image is erased.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(commit.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(install_commit): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_install_commit(ssp_platform_t *machine, uint8_t slot, uint8_t authentic);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     abort.done: A load can be given up, and all of it is erased.
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(install_abort): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 */
ssp_platform_answer_t ssp_platform_bundle_install_abort(ssp_platform_t *machine, uint8_t slot);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     enable.done/committed: A Disabled bundle is enabled with the user's intent, if its family has room. With the end
 *     of the commit record it is stored. With its commit record a transaction is committed. (TERM-ENABLED,
 *     TS103999-2:12.4.1, US12075521/3, A-40, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_NO_INTENT
 *     enable.no_intent: Without the user's intent nothing is enabled. (US11800356/2, A-12, A-26)
 * SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL
 *     enable.full: While no notification fits nothing is enabled.
 * SSP_PLATFORM_ANSWER_ALREADY
 *     enable.already: What is enabled is not enabled again.
 * SSP_PLATFORM_ANSWER_LIMIT_REACHED
 *     enable.limit: Above the limit of its family none is enabled. (US12075521/3, A-10, A-11)
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(enable.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(enable): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(enable): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_platform_answer_t ssp_platform_bundle_enable(ssp_platform_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     disable.done/committed/external.granted: An enabled or active bundle is disabled with the user's intent, and
 *     leaves its SIM port. With the end of the commit record it is stored. It draws nothing any more. With its commit
 *     record a transaction is committed. Likewise from the external supply, together with all that is active:
 *     (TERM-DISABLED, A-38, A-40, A-PLT-5, A-PLT-4, A-STO-4, A-PWR-6, A-BUD-5)
 * SSP_PLATFORM_ANSWER_NO_INTENT
 *     disable.no_intent: Without the user's intent nothing is disabled. (US11800356/2, A-12, A-26)
 * SSP_PLATFORM_ANSWER_FORBIDDEN
 *     disable.forbidden: A bundle's policy can forbid to disable it. (US11800356/1, A-27)
 * SSP_PLATFORM_ANSWER_PROFILE_FORBIDS
 *     disable.profile: An enabled profile under PPR1 keeps its bundle enabled. (RSPB1, A-32)
 * SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL
 *     disable.full: While no notification fits nothing is disabled.
 * SSP_PLATFORM_ANSWER_ALREADY
 *     disable.already: What is disabled is not disabled again.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(disable.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(disable): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(disable): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_platform_answer_t ssp_platform_bundle_disable(ssp_platform_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     remove.done/committed: A Disabled bundle is deleted with the user's intent, and all its data with it. With the
 *     end of the commit record it is stored. With its commit record a transaction is committed. (TERM-DELETED, A-05,
 *     A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_NOT_DISABLED
 *     remove.not_disabled: What is enabled is not deleted.
 * SSP_PLATFORM_ANSWER_NO_INTENT
 *     remove.no_intent: Without the user's intent nothing is deleted. (US11800356/2, A-12, A-26)
 * SSP_PLATFORM_ANSWER_FORBIDDEN
 *     remove.forbidden: A bundle's policy can forbid to delete it. (US11800356/1, A-27)
 * SSP_PLATFORM_ANSWER_PROFILE_FORBIDS
 *     remove.profile: A profile under PPR2 keeps its bundle installed. (RSPB1, A-32)
 * SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL
 *     remove.full: While no notification fits nothing is deleted.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(remove.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(remove): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(remove): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     intent: 0 (no) or 1 (yes)
 */
ssp_platform_answer_t ssp_platform_bundle_remove(ssp_platform_t *machine, uint8_t slot, uint8_t intent);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     activate.done/external.granted: An Enabled bundle starts; a telecom bundle takes the SIM port named. It draws the
 *     current of its class. Likewise from the external supply, together with all that is active: (TERM-ACTIVE,
 *     TERM-ENABLED, US20220141645/1, US20220141645/2, A-30, A-PLT-4, A-PWR-6, A-BUD-5)
 * SSP_PLATFORM_ANSWER_NOT_ENABLED
 *     activate.disabled: A Disabled bundle is not activated. (TERM-DISABLED)
 * SSP_PLATFORM_ANSWER_ALREADY
 *     activate.already: What runs is not started again. (TERM-ACTIVE)
 * SSP_PLATFORM_ANSWER_WRONG_PORT
 *     activate.wrong_port: A telecom bundle needs a SIM port, any other gets none.
 * SSP_PLATFORM_ANSWER_PORT_IN_USE
 *     activate.port_in_use: A SIM port in use is not handed over.
 * SSP_PLATFORM_ANSWER_NO_PIPE
 *     activate.pipe: Its pipe has to lead somewhere. (A-PLT-2)
 * SSP_PLATFORM_ANSWER_OVER_BUDGET
 *     activate.budget: Its current has to be had. (A-PLT-4, A-BUD-4)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(activate): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(activate): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     to_port: 0 .. SSP_PLATFORM_PORT_COUNT - 1
 */
ssp_platform_answer_t ssp_platform_bundle_activate(ssp_platform_t *machine, uint8_t slot, uint8_t to_port);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     stop.done/external.granted: An active bundle stops, leaves its SIM port and stays Enabled. It draws nothing any
 *     more. Likewise from the external supply, together with all that is active: (TERM-ACTIVE, A-38, A-PLT-4, A-PWR-6,
 *     A-BUD-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(stop): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 */
ssp_platform_answer_t ssp_platform_bundle_stop(ssp_platform_t *machine, uint8_t slot);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     read_metadata.done: The metadata of an installed bundle can be read in every state. (RSPBX1, A-21)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(read_metadata): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(read_metadata): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 */
ssp_platform_answer_t ssp_platform_bundle_read_metadata(ssp_platform_t *machine, uint8_t slot);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     update_metadata.done/committed: The SPB Manager can change the metadata in every state. With the end of the
 *     commit record it is stored. With its commit record a transaction is committed. (A-36, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     update_metadata.not_authentic: Without the SPB Manager's signature no metadata change.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(update_metadata.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(update_metadata): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(update_metadata): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     its_metadata: 0 .. SSP_PLATFORM_METADATA_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_update_metadata(ssp_platform_t *machine, uint8_t slot,
    uint8_t its_metadata, uint8_t authentic);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     download_profile.done/committed: An RSP Telecom Bundle that is Enabled or Active takes a profile. With the end of
 *     the commit record it is stored. With its commit record a transaction is committed. (TERM-RSP, RSPB2, RSPB3,
 *     SCOPE-SM-DP+, A-29, A-33, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_NOT_COMPATIBLE
 *     download_profile.not_compatible: A profile that is not compatible is not taken. (RSPB3)
 * SSP_PLATFORM_ANSWER_NOT_ENABLED
 *     download_profile.disabled: A Disabled bundle takes no profile. (RSPB3, TERM-DISABLED)
 * SSP_PLATFORM_ANSWER_WRONG_KIND
 *     download_profile.kind: Only an RSP Telecom Bundle takes a profile. (RSPB2X)
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(download_profile.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(download_profile): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(download_profile): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     with_ppr2: 0 (no) or 1 (yes)
 *     compatible: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_download_profile(ssp_platform_t *machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     profiles_changed.done/committed: An RSP Telecom Bundle reports what rules its profiles hold. With the end of the
 *     commit record it is stored. With its commit record a transaction is committed. (RSPB1, A-29, A-33, A-PLT-5,
 *     A-STO-4)
 * SSP_PLATFORM_ANSWER_NOT_ENABLED
 *     profiles_changed.disabled: A Disabled bundle reports nothing of its profiles. (TERM-DISABLED, A-33)
 * SSP_PLATFORM_ANSWER_WRONG_KIND
 *     profiles_changed.kind: Only an RSP Telecom Bundle reports on profiles. (RSPB2X)
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(profiles_changed.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(profiles_changed): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(profiles_changed): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     with_ppr1: 0 (no) or 1 (yes)
 *     with_ppr2: 0 (no) or 1 (yes)
 */
ssp_platform_answer_t ssp_platform_bundle_profiles_changed(ssp_platform_t *machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     fall_back.done: After a failed installation RSP can take its place, once. (IRSP1, IRSP3, A-34)
 * SSP_PLATFORM_ANSWER_NO_FALLBACK
 *     fall_back.none: Without a failed installation there is no fallback.
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     fall_back.not_authentic: A fallback message that does not verify is refused.
 * SSP_PLATFORM_ANSWER_NOT_ENABLED
 *     fall_back.disabled: A Disabled bundle has to be enabled before it can serve RSP. (IRSP3, TERM-DISABLED)
 * SSP_PLATFORM_ANSWER_WRONG_KIND
 *     fall_back.kind: Only an RSP Telecom Bundle can serve RSP instead. (RSPB2X)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(fall_back): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(fall_back): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     slot: 0 .. SSP_PLATFORM_SLOT_COUNT - 1
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_fall_back(ssp_platform_t *machine, uint8_t slot, uint8_t authentic);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     acknowledge.done/committed: The oldest notification goes when it is acknowledged. With the end of the commit
 *     record it is stored. With its commit record a transaction is committed. (A-42, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_WRONG_SEQUENCE
 *     acknowledge.wrong: No other notification can be acknowledged.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(acknowledge.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(acknowledge): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(acknowledge): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     which: 0 .. SSP_PLATFORM_HIGHEST_SERIAL
 */
ssp_platform_answer_t ssp_platform_bundle_acknowledge(ssp_platform_t *machine, uint8_t which);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     update_loader.done/committed: The loader takes a newer version that the SSP maker signed. With the end of the
 *     commit record it is stored. With its commit record a transaction is committed. (TS103999-2:7.5.4, RQ0705_002,
 *     A-44, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_BUSY
 *     update_loader.busy: The loader takes no update while a bundle is being loaded.
 * SSP_PLATFORM_ANSWER_NOT_AUTHENTIC
 *     update_loader.not_authentic: The loader takes no update that the SSP maker did not sign. (TS103999-2:7.5.4, A-44)
 * SSP_PLATFORM_ANSWER_NOT_NEWER
 *     update_loader.not_newer: The loader takes no update that is not newer.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(update_loader.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(update_loader): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(update_loader): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     to_version: 0 .. SSP_PLATFORM_HIGHEST_VERSION
 *     authentic: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_answer_t ssp_platform_bundle_update_loader(ssp_platform_t *machine, uint8_t to_version, uint8_t authentic);

/*
 * SSP_PLATFORM_ANSWER_DONE
 *     name_platform.done/committed: The platform is given its identifier. With the end of the commit record it is
 *     stored. With its commit record a transaction is committed. (RQ0705_001, A-19, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_ANSWER_ALREADY
 *     name_platform.already: The platform is given its identifier only once.
 * SSP_PLATFORM_ANSWER_NOT_STORED
 *     stored(name_platform.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_ANSWER_BUSY
 *     in_turn(name_platform): No other command is under way. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     ready(name_platform): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_ANSWER_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_platform: 0 .. SSP_PLATFORM_PLATFORM_COUNT - 1
 */
ssp_platform_answer_t ssp_platform_bundle_name_platform(ssp_platform_t *machine, uint8_t its_platform);

/*
 * SSP_PLATFORM_DID_DONE
 *     bind.asked: A host asks for a session and gives it a number of its own. (A-SCL-1, A-SCL-6, A-SCL-12)
 * SSP_PLATFORM_DID_REFUSED
 *     ready(bind): The SSP has to be ready, and the pipe mapped. (A-PLT-1)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_PLATFORM_HIGHEST_SESSION
 */
ssp_platform_did_t ssp_platform_scl_sessions_bind(ssp_platform_t *machine, uint8_t pipe, uint32_t its_session);

/*
 * SSP_PLATFORM_DID_DONE
 *     data.sent: Data are sent in an open session. (A-SCL-2)
 * SSP_PLATFORM_DID_REFUSED
 *     data.from_active: A bundle that does not run sends no data. (A-PLT-7)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 */
ssp_platform_did_t ssp_platform_scl_sessions_send(ssp_platform_t *machine, uint8_t pipe);

/*
 * SSP_PLATFORM_DID_DONE
 *     unbind.sent: A host ends its session at once and says so. (A-SCL-3)
 * SSP_PLATFORM_DID_REFUSED
 *     ready(unbind): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 */
ssp_platform_did_t ssp_platform_scl_sessions_unbind(ssp_platform_t *machine, uint8_t pipe);

/*
 * SSP_PLATFORM_DID_DONE
 *     restart.told: A host tells that it has restarted before it does anything else. (A-SCL-7)
 * SSP_PLATFORM_DID_REFUSED
 *     ready(tell_restart): The SSP has to be ready. (A-PLT-1)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_did_t ssp_platform_scl_sessions_tell_restart(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_DID_DONE
 *     restart.heard: When the other has restarted, there is no session any more. (A-SCL-7)
 * SSP_PLATFORM_DID_DONE
 *     bind.accepted: A host takes a session that is offered, (A-SCL-3)
 * SSP_PLATFORM_DID_DONE
 *     accept.opens: The confirmation of its session opens it. (A-SCL-3)
 * SSP_PLATFORM_DID_DONE
 *     refuse.closes: The refusal of its session closes it. (A-SCL-3)
 * SSP_PLATFORM_DID_DROPPED
 *     refuse.stray: Any other refusal means nothing. (A-SCL-3)
 * SSP_PLATFORM_DID_DELIVERED
 *     data.delivered: Data of the open session are delivered. (A-SCL-2, A-SCL-6)
 * SSP_PLATFORM_DID_DROPPED
 *     data.dropped: Any other data are dropped. (A-SCL-2, A-SCL-6)
 * SSP_PLATFORM_DID_DONE
 *     unbind.closes: The end of its session closes it. (A-SCL-3)
 * SSP_PLATFORM_DID_DROPPED
 *     unbind.stray: The end of any other session means nothing. (A-SCL-3)
 * SSP_PLATFORM_DID_DROPPED
 *     bind.crossing_first: When both ask at once, the first host drops what the other asks, (A-SCL-11)
 * SSP_PLATFORM_DID_DONE
 *     bind.crossing_second: and the second host takes the session of the first. (A-SCL-11)
 * SSP_PLATFORM_DID_DONE
 *     bind.again: A request for a pipe that is open replaces its session. (A-SCL-9)
 * SSP_PLATFORM_DID_DONE
 *     accept.stray: Any other confirmation is answered by the end of that session. (A-SCL-8)
 * SSP_PLATFORM_DID_DROPPED
 *     data.to_active: A bundle that does not run gets no data. (A-PLT-7)
 * SSP_PLATFORM_DID_REFUSED
 *     arrives.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_message: SSP_PLATFORM_MESSAGE_BIND .. SSP_PLATFORM_MESSAGE_UNBOUND
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_PLATFORM_HIGHEST_SESSION
 */
ssp_platform_did_t ssp_platform_scl_sessions_message_arrives(ssp_platform_t *machine,
    ssp_platform_message_t its_message, uint8_t pipe, uint32_t its_session);

/*
 * SSP_PLATFORM_DID_DONE
 *     bind.refused: or refuses it. (A-SCL-3)
 * SSP_PLATFORM_DID_REFUSED
 *     turned_down.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 *     its_session: 0 .. SSP_PLATFORM_HIGHEST_SESSION
 */
ssp_platform_did_t ssp_platform_scl_sessions_turn_down(ssp_platform_t *machine, uint8_t pipe, uint32_t its_session);

/*
 * SSP_PLATFORM_DID_DONE
 *     message.gone: A message that was sent makes room for another. (A-SCL-10)
 * SSP_PLATFORM_DID_REFUSED
 *     leaves.activated: The interface has to be activated, and the SSP ready. (A-IF-3)
 * SSP_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_did_t ssp_platform_scl_sessions_message_gone(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     start.begins/ssp.starts/restart.done: An SSP that is off starts, All interfaces are deactivated, and sessions
 *     begin anew. A start deactivates all interfaces, and the default bounds hold. A host that restarts has no session,
 *     and forgets what it had not sent yet. (STF-CORE, A-COR-9, A-PWR-5, A-IF-6, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_start(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     boot.sound/power_up.done: checks itself, The bundles that are stored are there. Power comes back. (STF-CORE,
 *     A-COR-9, A-PLT-6, A-45)
 * SSP_PLATFORM_POWER_DID_DONE
 *     boot.unsound/supply.lost/power.fails: and is off again if it is not sound. Nothing is left that is activated or
 *     being written. Without power no interface is activated. When power fails, everything is forgotten. (A-PWR-1,
 *     A-PWR-1, A-PWR-5, A-IF-7, A-STO-2)
 * SSP_PLATFORM_POWER_DID_BUSY
 *     boot.recovered: What is stored has to be recovered first. (A-PLT-6)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     is_sound: 0 (no) or 1 (yes), as found by the caller
 */
ssp_platform_power_did_t ssp_platform_power_boot_ends(ssp_platform_t *machine, uint8_t is_sound);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     command.begins: A command begins when the one before has ended. (A-COR-8)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_command_begins(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     command.ends: It may change the context. (A-COR-8)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     new_context: 0 .. SSP_PLATFORM_HIGHEST_CONTEXT
 */
ssp_platform_power_did_t ssp_platform_power_command_ends(ssp_platform_t *machine, uint32_t new_context);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     transaction.begins: A transaction begins, (A-COR-8)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_transaction_begins(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     transaction.ends: and ends. (A-COR-8)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_transaction_ends(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_BUSY
 *     suspend.busy: While a command is pending or a transaction open the SSP is not suspended. (A-PWR-3)
 * SSP_PLATFORM_POWER_DID_DONE
 *     suspend.done/ssp.suspended/committed: Else it saves its context and gives out a new token, for a time within what
 *     was proposed. The interfaces are suspended. With the end of the commit record it is stored. When the SSP is
 *     suspended so are its interfaces, and it draws less. With its commit record a transaction is committed. (A-PWR-3,
 *     A-COR-1, A-COR-3, A-COR-6, TS102221/Suspend-1, TS102221/Suspend-2, A-IF-5, A-PLT-3, A-PLT-5, A-IF-2, A-IF-5,
 *     A-BUD-5, A-STO-4)
 * SSP_PLATFORM_POWER_DID_BUSY
 *     suspend.quiet: No bundle may be Active, and none being loaded. (A-PLT-3)
 * SSP_PLATFORM_POWER_DID_BUSY
 *     stored(suspend.done): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     proposed_minimum: 0 .. SSP_PLATFORM_HIGHEST_TICKS
 *     proposed_maximum: 0 .. SSP_PLATFORM_HIGHEST_TICKS
 *     duration: 0 .. SSP_PLATFORM_HIGHEST_TICKS
 *     its_token: 0 .. SSP_PLATFORM_HIGHEST_TOKEN
 */
ssp_platform_power_did_t ssp_platform_power_suspend(ssp_platform_t *machine, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     time.passes: Time passes, and is counted till it is too late. (A-COR-2)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_tick(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_RESUMED
 *     resume.done/ssp.resumed: The right token at the right time brings back the saved context. The interfaces may be
 *     resumed. Resuming activates no interface. (TS102221/Resume-1, EP3588275/1, EP3588275/2, A-IF-5, A-PLT-8, A-IF-5)
 * SSP_PLATFORM_POWER_DID_STARTED_ANEW
 *     resume.fails/ssp.starts/restart.done/power.fails/power_loss.done: Anything else is a fresh start, and the saved
 *     context is gone. Likewise. A start deactivates all interfaces, and the default bounds hold. A host that restarts
 *     has no session, and forgets what it had not sent yet. When power fails, everything is forgotten. Power loss ends
 *     a load, and what was active is Enabled. (A-PWR-4, A-COR-4, A-PWR-4, A-PLT-9, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7,
 *     A-STO-2, A-03, A-04, A-43, A-45)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_token: 0 .. SSP_PLATFORM_HIGHEST_TOKEN
 */
ssp_platform_power_did_t ssp_platform_power_resume(ssp_platform_t *machine, uint32_t its_token);

/*
 * SSP_PLATFORM_POWER_DID_BUSY
 *     ssp.stop_busy: While a command is pending or a transaction open the SSP does not stop. (A-COR-7)
 * SSP_PLATFORM_POWER_DID_DONE
 *     ssp.stops/supply.lost/restart.done/power.fails/power_loss.done: Else it stops. All interfaces are deactivated,
 *     all sessions closed, and bundles stop. Without power no interface is activated. A host that restarts has no
 *     session, and forgets what it had not sent yet. When power fails, everything is forgotten. Power loss ends a load,
 *     and what was active is Enabled. (A-COR-7, A-COR-7, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43,
 *
 * SSP_PLATFORM_POWER_DID_BUSY
 *     stop.waits: It waits for the storage. (A-PLT-9)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_stop(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     reset.done/ssp.starts/restart.done/power.fails/power_loss.done: A reset starts anew. All interfaces are
 *     deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. A start deactivates
 *     all interfaces, and the default bounds hold. A host that restarts has no session, and forgets what it had not
 *     sent yet. When power fails, everything is forgotten. Power loss ends a load, and what was active is Enabled.
 *     (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43, A-45)
 * SSP_PLATFORM_POWER_DID_DONE
 *     reset.done/ssp.starts/restart.done/power.fails/refused: A reset starts anew. All interfaces are deactivated, all
 *     sessions closed, what was being written is cut, loads end and bundles stop. A start deactivates all interfaces,
 *     and the default bounds hold. A host that restarts has no session, and forgets what it had not sent yet. When
 *     power fails, everything is forgotten. (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-IF-6, A-PWR-6, A-PWR-5, A-SCL-7,
 *     A-STO-2)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_reset(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_POWER_DID_DONE
 *     power.lost/supply.lost/restart.done/power.fails/power_loss.done: Power may be lost at any moment. All interfaces
 *     are deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. Without power no
 *     interface is activated. A host that restarts has no session, and forgets what it had not sent yet. When power
 *     fails, everything is forgotten. Power loss ends a load, and what was active is Enabled. (A-PWR-5, A-COR-5,
 *     A-PWR-5, A-PLT-9, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2, A-03, A-04, A-43, A-45)
 * SSP_PLATFORM_POWER_DID_DONE
 *     power.lost/supply.lost/restart.done/power.fails/refused: Power may be lost at any moment. All interfaces are
 *     deactivated, all sessions closed, what was being written is cut, loads end and bundles stop. Without power no
 *     interface is activated. A host that restarts has no session, and forgets what it had not sent yet. When power
 *     fails, everything is forgotten. (A-PWR-5, A-COR-5, A-PWR-5, A-PLT-9, A-PWR-5, A-IF-7, A-PWR-5, A-SCL-7, A-STO-2)
 * SSP_PLATFORM_POWER_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_power_did_t ssp_platform_power_power_lost(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     interface.activated: An interface is activated, (STF-INTERFACES, A-IF-2)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_activate(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     interface.suspended: suspended, (STF-INTERFACES, A-BUD-5)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_suspend(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     interface.deactivated: and deactivated; what is bound to it stays bound. (STF-INTERFACES, A-IF-1)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_deactivate(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     interface.resumed_by_terminal: resumed by the terminal (STF-INTERFACES, A-IF-4)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_terminal_resumes(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     interface.resumed_by_ssp: or by the SSP, (STF-INTERFACES, A-IF-4)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_ssp_resumes(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_MOVED
 *     packet.moves: A packet moves on an interface that is activated. (A-IF-3)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_packet_moves(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     pipes.bound/committed: Pipes are bound to an interface, With the end of the commit record it is stored. With its
 *     commit record a transaction is committed. (A-IF-7, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     stored(pipes.bound): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_bind_pipes(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     pipes.unbound/committed: and unbound. With the end of the commit record it is stored. With its commit record a
 *     transaction is committed. (A-IF-7, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     stored(pipes.unbound): The storage has to be about to commit it. (A-PLT-5)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     unbind.unused: No bundle that is Active may be reached by them. (A-PLT-2)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_unbind_pipes(ssp_platform_t *machine, uint8_t interface);

/*
 * SSP_PLATFORM_INTERFACES_DID_DONE
 *     draw.granted: What lies within the budget may be drawn through an interface. (A-PWR-6, A-BUD-1, A-BUD-5)
 * SSP_PLATFORM_INTERFACES_DID_OVER_BUDGET
 *     draw.over_budget: More is refused. (A-PWR-6, A-BUD-4)
 * SSP_PLATFORM_INTERFACES_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 *     current: 0 .. SSP_PLATFORM_HIGHEST_CURRENT
 */
ssp_platform_interfaces_did_t ssp_platform_interfaces_draw(ssp_platform_t *machine, uint8_t interface,
    uint16_t current);

/*
 * SSP_PLATFORM_JOURNAL_DID_READY
 *     start.ready: When the mark has the number of the commit record, or there is no valid commit record, nothing is
 *     left to do. (A-STO-5)
 * SSP_PLATFORM_JOURNAL_DID_COPY_AGAIN
 *     start.copies: When the commit record is one ahead of the mark, or there is no valid mark, its transaction is
 *     copied home again. (A-STO-4, A-STO-5)
 * SSP_PLATFORM_JOURNAL_DID_IS_DAMAGED
 *     start.damaged: Anything else was not left by this journal. (A-STO-9)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     journal.starts: It is read when the SSP starts. (A-PLT-6)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     commit_is_good: 0 (no) or 1 (yes)
 *     commit_count: 0 .. SSP_PLATFORM_HIGHEST_COUNT
 *     mark_is_good: 0 (no) or 1 (yes)
 *     mark_count: 0 .. SSP_PLATFORM_HIGHEST_COUNT
 */
ssp_platform_journal_did_t ssp_platform_journal_power_up(ssp_platform_t *machine, uint8_t commit_is_good,
    uint32_t commit_count, uint8_t mark_is_good, uint32_t mark_count);

/*
 * SSP_PLATFORM_JOURNAL_DID_DONE
 *     start.listed: The commit record tells of each record whether it is of the transaction. (A-STO-5)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_PLATFORM_RECORD_COUNT - 1
 *     is_listed: 0 (no) or 1 (yes)
 */
ssp_platform_journal_did_t ssp_platform_journal_tell(ssp_platform_t *machine, uint8_t record, uint8_t is_listed);

/*
 * SSP_PLATFORM_JOURNAL_DID_DONE
 *     begin.done: A transaction begins when the one before is finished. (A-STO-4)
 * SSP_PLATFORM_JOURNAL_DID_USED_UP
 *     begin.used_up: When the numbers are used up, no transaction begins. (A-STO-6)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     journal.begins: A transaction begins when the SSP is ready. (A-PLT-1)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_journal_did_t ssp_platform_journal_begin(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_JOURNAL_DID_WRITE_IT
 *     change.written: The new value of a record that the transaction has not changed yet is written to the journal.
 *     (A-STO-4, A-STO-8)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_PLATFORM_RECORD_COUNT - 1
 */
ssp_platform_journal_did_t ssp_platform_journal_change(ssp_platform_t *machine, uint8_t record);

/*
 * SSP_PLATFORM_JOURNAL_DID_DONE
 *     given.up: A transaction that is not committed is given up, and nothing of it is left. (A-STO-4)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_journal_did_t ssp_platform_journal_abort(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_JOURNAL_DID_WRITE_IT
 *     commit.written: When its values are in the journal, the commit record is written, with the next number. (A-STO-4,
 *     A-STO-5)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_journal_did_t ssp_platform_journal_commit(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_JOURNAL_DID_WRITE_IT
 *     copy.written: A record whose new value is in the journal only is copied home. (A-STO-4)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_PLATFORM_RECORD_COUNT - 1
 */
ssp_platform_journal_did_t ssp_platform_journal_copy(ssp_platform_t *machine, uint8_t record);

/*
 * SSP_PLATFORM_JOURNAL_DID_WRITE_IT
 *     finish.written: When all is copied, the mark is written. (A-STO-4)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_journal_did_t ssp_platform_journal_finish(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_JOURNAL_DID_FROM_HOME
 *     read.home: A record is read at its home, (A-STO-10)
 * SSP_PLATFORM_JOURNAL_DID_FROM_JOURNAL
 *     read.journal: and in the journal while it is committed and not copied home. (A-STO-10)
 * SSP_PLATFORM_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_PLATFORM_RECORD_COUNT - 1
 */
ssp_platform_journal_did_t ssp_platform_journal_read(ssp_platform_t *machine, uint8_t record);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     pipe.mapped/committed: A pipe is mapped to an interface, With the end of the commit record it is stored. With its
 *     commit record a transaction is committed. (A-PLT-2, A-PLT-7, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 *     interface: 0 .. SSP_PLATFORM_INTERFACE_COUNT - 1
 */
ssp_platform_platform_did_t ssp_platform_platform_map_pipe(ssp_platform_t *machine, uint8_t pipe, uint8_t interface);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     pipe.unmapped/committed: or is not any more. With the end of the commit record it is stored. With its commit
 *     record a transaction is committed. (A-PLT-2, A-PLT-7, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     pipe: 0 .. SSP_PLATFORM_PIPE_COUNT - 1
 */
ssp_platform_platform_did_t ssp_platform_platform_unmap_pipe(ssp_platform_t *machine, uint8_t pipe);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     set_up.named/committed: The terminal names its set-up of pipes. With the end of the commit record it is stored.
 *     With its commit record a transaction is committed. (A-PLT-11, A-PLT-5, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_platform_did_t ssp_platform_platform_name_set_up(ssp_platform_t *machine);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     capabilities.told/capabilities.exchanged/budgets.declared: The capabilities of the terminal and what it can give
 *     are told together. Capabilities are exchanged once after a start; then the SSP is ready. The terminal declares
 *     the budgets once, and they hold at once. (A-PWR-2, TS103666-1:ASN1/InterfacePowerSupply,
 *     TS103666-1:ASN1/ExternalPowerSupply, A-PWR-2, A-COR-1, TS103666-1:ASN1/SspClass, A-PWR-2, A-PWR-6, A-BUD-2,
 *     A-BUD-3, TS103666-1:ASN1/InterfacePowerSupply, TS103666-1:ASN1/ExternalPowerSupply)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     its_capability: 0 .. SSP_PLATFORM_HIGHEST_CAPABILITY
 *     can_suspend: 0 (no) or 1 (yes)
 *     for_interfaces: 0 .. SSP_PLATFORM_HIGHEST_CURRENT
 *     for_external: 0 .. SSP_PLATFORM_HIGHEST_CURRENT
 */
ssp_platform_platform_did_t ssp_platform_platform_tell_capabilities(ssp_platform_t *machine, uint32_t its_capability,
    uint8_t can_suspend, uint16_t for_interfaces, uint16_t for_external);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     own.granted/external.granted: The platform itself draws from the external supply Likewise from the external
 *     supply, together with all that is active: (A-PWR-6, A-PWR-6, A-BUD-5)
 * SSP_PLATFORM_PLATFORM_DID_OVER_BUDGET
 *     own.over_budget/external.over_budget: within its budget. more is refused. (A-PWR-6, A-BUD-4, A-PWR-6, A-BUD-4)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     current: 0 .. SSP_PLATFORM_HIGHEST_CURRENT
 */
ssp_platform_platform_did_t ssp_platform_platform_platform_draws(ssp_platform_t *machine, uint16_t current);

/*
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     value.ends/saved: A value is written, The value is in the journal. (A-STO-4, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     value.ends/copied: A value is written, The value is at home. (A-STO-4, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_DONE
 *     mark.ends/finished: or the mark; a commit record ends with the command it is of. With the mark the transaction is
 *     finished. (A-STO-4, A-STO-4)
 * SSP_PLATFORM_PLATFORM_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_platform_platform_did_t ssp_platform_platform_write_ends(ssp_platform_t *machine);

#ifdef __cplusplus
}
#endif

#endif
