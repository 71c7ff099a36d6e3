// SPDX-License-Identifier: Apache-2.0
/*
 * The machine journal as C functions, generated from spec_model/storage/table.hpp. Do not edit.
 *
 * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap and no
 * recursion. Each function does one step and gives the answer of the rule it took. Every value of an argument is
 * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.
 */
#ifndef SSP_JOURNAL_H
#define SSP_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t ssp_journal_stage_t;
enum {
    SSP_JOURNAL_STAGE_OFF = 0,
    SSP_JOURNAL_STAGE_IDLE = 1,
    SSP_JOURNAL_STAGE_OPEN = 2,
    SSP_JOURNAL_STAGE_COPYING = 3,
    SSP_JOURNAL_STAGE_DAMAGED = 4
};

typedef uint8_t ssp_journal_write_t;
enum {
    SSP_JOURNAL_WRITE_NOTHING = 0,
    SSP_JOURNAL_WRITE_JOURNAL_RECORD = 1,
    SSP_JOURNAL_WRITE_COMMIT_RECORD = 2,
    SSP_JOURNAL_WRITE_HOME_RECORD = 3,
    SSP_JOURNAL_WRITE_MARK = 4
};

typedef uint8_t ssp_journal_part_t;
enum {
    SSP_JOURNAL_PART_UNKNOWN = 0,
    SSP_JOURNAL_PART_UNCHANGED = 1,
    SSP_JOURNAL_PART_SAVED = 2,
    SSP_JOURNAL_PART_COPIED = 3
};

typedef uint8_t ssp_journal_did_t;
enum {
    SSP_JOURNAL_DID_DONE = 0,
    SSP_JOURNAL_DID_WRITE_IT = 1,
    SSP_JOURNAL_DID_FROM_HOME = 2,
    SSP_JOURNAL_DID_FROM_JOURNAL = 3,
    SSP_JOURNAL_DID_READY = 4,
    SSP_JOURNAL_DID_COPY_AGAIN = 5,
    SSP_JOURNAL_DID_IS_DAMAGED = 6,
    SSP_JOURNAL_DID_COMMITTED = 7,
    SSP_JOURNAL_DID_FINISHED = 8,
    SSP_JOURNAL_DID_USED_UP = 9,
    SSP_JOURNAL_DID_REFUSED = 10
};

enum {
    SSP_JOURNAL_RECORD_COUNT = 8,
    SSP_JOURNAL_HIGHEST_COUNT = 2147483646,
    SSP_JOURNAL_HIGHEST = 2147483646
};

/* Not to be written but through the functions below. */
typedef struct {
    ssp_journal_stage_t stage;
    ssp_journal_write_t write;
    uint8_t at;  /* 0 .. SSP_JOURNAL_RECORD_COUNT - 1 */
    uint32_t number;  /* 0 .. SSP_JOURNAL_HIGHEST_COUNT */
    ssp_journal_part_t part[SSP_JOURNAL_RECORD_COUNT];
} ssp_journal_t;

/* The state before the first step. */
void ssp_journal_init(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_READY
 *     start.ready: When the mark has the number of the commit record, or there is no valid commit record, nothing is
 *     left to do. (A-STO-5)
 * SSP_JOURNAL_DID_COPY_AGAIN
 *     start.copies: When the commit record is one ahead of the mark, or there is no valid mark, its transaction is
 *     copied home again. (A-STO-4, A-STO-5)
 * SSP_JOURNAL_DID_IS_DAMAGED
 *     start.damaged: Anything else was not left by this journal. (A-STO-9)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     commit_is_good: 0 (no) or 1 (yes)
 *     commit_count: 0 .. SSP_JOURNAL_HIGHEST_COUNT
 *     mark_is_good: 0 (no) or 1 (yes)
 *     mark_count: 0 .. SSP_JOURNAL_HIGHEST_COUNT
 */
ssp_journal_did_t ssp_journal_power_up(ssp_journal_t *machine, uint8_t commit_is_good, uint32_t commit_count,
    uint8_t mark_is_good, uint32_t mark_count);

/*
 * SSP_JOURNAL_DID_DONE
 *     start.listed: The commit record tells of each record whether it is of the transaction. (A-STO-5)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_JOURNAL_RECORD_COUNT - 1
 *     is_listed: 0 (no) or 1 (yes)
 */
ssp_journal_did_t ssp_journal_tell(ssp_journal_t *machine, uint8_t record, uint8_t is_listed);

/*
 * SSP_JOURNAL_DID_DONE
 *     begin.done: A transaction begins when the one before is finished. (A-STO-4)
 * SSP_JOURNAL_DID_USED_UP
 *     begin.used_up: When the numbers are used up, no transaction begins. (A-STO-6)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_begin(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_WRITE_IT
 *     change.written: The new value of a record that the transaction has not changed yet is written to the journal.
 *     (A-STO-4, A-STO-8)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_JOURNAL_RECORD_COUNT - 1
 */
ssp_journal_did_t ssp_journal_change(ssp_journal_t *machine, uint8_t record);

/*
 * SSP_JOURNAL_DID_DONE
 *     given.up: A transaction that is not committed is given up, and nothing of it is left. (A-STO-4)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_abort(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_WRITE_IT
 *     commit.written: When its values are in the journal, the commit record is written, with the next number. (A-STO-4,
 *     A-STO-5)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_commit(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_DONE
 *     saved: The value is in the journal. (A-STO-4)
 * SSP_JOURNAL_DID_COMMITTED
 *     committed: With its commit record a transaction is committed. (A-STO-4)
 * SSP_JOURNAL_DID_DONE
 *     copied: The value is at home. (A-STO-4)
 * SSP_JOURNAL_DID_FINISHED
 *     finished: With the mark the transaction is finished. (A-STO-4)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_written(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_WRITE_IT
 *     copy.written: A record whose new value is in the journal only is copied home. (A-STO-4)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_JOURNAL_RECORD_COUNT - 1
 */
ssp_journal_did_t ssp_journal_copy(ssp_journal_t *machine, uint8_t record);

/*
 * SSP_JOURNAL_DID_WRITE_IT
 *     finish.written: When all is copied, the mark is written. (A-STO-4)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_finish(ssp_journal_t *machine);

/*
 * SSP_JOURNAL_DID_FROM_HOME
 *     read.home: A record is read at its home, (A-STO-10)
 * SSP_JOURNAL_DID_FROM_JOURNAL
 *     read.journal: and in the journal while it is committed and not copied home. (A-STO-10)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 * Arguments
 *     record: 0 .. SSP_JOURNAL_RECORD_COUNT - 1
 */
ssp_journal_did_t ssp_journal_read(ssp_journal_t *machine, uint8_t record);

/*
 * SSP_JOURNAL_DID_DONE
 *     power.fails: When power fails, everything is forgotten. (A-STO-2)
 * SSP_JOURNAL_DID_REFUSED
 *     In any other case, and for an argument out of range. Nothing changes.
 */
ssp_journal_did_t ssp_journal_power_fails(ssp_journal_t *machine);

#ifdef __cplusplus
}
#endif

#endif
