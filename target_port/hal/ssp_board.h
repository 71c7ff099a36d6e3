// SPDX-License-Identifier: Apache-2.0
/*
 * What programs want of a board on a desk, and no product needs: an end, resets when they are asked for, arguments, and a
 * count of instructions. hal_check, tests and measurements use it.
 */
#ifndef SSP_BOARD_H
#define SSP_BOARD_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
#define SSP_NORETURN [[noreturn]]
extern "C" {
#else
#define SSP_NORETURN _Noreturn
#endif

enum {
    SSP_BOARD_FATAL_STATUS = 86,  /* of a program that ended in ssp_hal_fatal() */
    SSP_BOARD_TRAP_STATUS = 99,   /* of one that ended in a trap nobody handles */
    SSP_BOARD_CUTS = 8,           /* moments of a write at which it can be cut */
};

/* The program: what the start-up calls when memory is set up. Its result is the exit status, 0 .. 127. */
int ssp_main(void);

/* Ends the program. A board without a host to tell prints the status and stops. */
SSP_NORETURN void ssp_board_exit(int status);

/* The words behind the program on the command line of run.sh, from 0; null behind the last one. */
const char *ssp_board_argument(unsigned n);

/*
 * Resets the chip: the program starts anew. Storage, counter and `note` are kept, nothing else: a retention register holds the
 * note, or a word of memory that the start-up leaves alone. False: this board cannot, and nothing happened.
 */
bool ssp_board_reset(uint32_t note);

/* The note of the reset this program started from, 0 after power has come. */
uint32_t ssp_board_note(void);

/*
 * The next ssp_hal_storage_write() is cut by a reset with this note, at moment `cut` (0 .. SSP_BOARD_CUTS - 1) of its course, as a
 * loss of power would. On silicon: a timer that resets, armed with cut / SSP_BOARD_CUTS of the time a write takes.
 * False: this board cannot.
 */
bool ssp_board_cut_next_write(unsigned cut, uint32_t note);

/*
 * Instructions since any moment, under run.sh --icount on an emulator. Reading it costs some itself; the count goes up in
 * steps of ssp_board_instruction_step().
 */
uint64_t ssp_board_instructions(void);
uint32_t ssp_board_instruction_step(void);

#ifdef __cplusplus
}
#endif
#endif
