// SPDX-License-Identifier: Apache-2.0
/*
 * What the SSP wants of a chip: functions a vendor provides at link time. The program hal_check says whether they do what
 * stands here, as far as a program can see.
 *
 * All of them are called from the kernel, from one thread, never from an interrupt, and none is called while another one
 * is at work. None may use the heap. Pointers are never null; buffers belong to the caller and are not kept. The SSP itself is not
 * privileged: it has the same functions as calls of the kernel, kernel/device/hal.cpp.
 */
#ifndef SSP_HAL_H
#define SSP_HAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- storage: slots that outlive power ---------------------------------------------------------------------------- */

enum {
    SSP_HAL_SLOTS = 18,       /* slots of impl/core/storage.hpp: homes, journal, commit record, mark */
    SSP_HAL_SLOT_SIZE = 236,  /* octets of each */
};

/*
 * Reads slot `slot` (0 .. SSP_HAL_SLOTS - 1; another one: false) into `octets`. What a slot of a new device holds does not matter.
 * Guarantee: a slot that is not written reads the same each time, also if its last write was cut (A-STO-2; the lesson
 * journal.reads_change shows what happens otherwise). False: the storage is gone till the next start; `octets` may hold
 * anything.
 */
bool ssp_hal_storage_read(uint32_t slot, uint8_t octets[SSP_HAL_SLOT_SIZE]);

/*
 * Writes slot `slot`, and returns when that has ended: read afterwards, now and after a reset, it holds `octets`.
 * Guarantee: no other slot changes, however the write ends (A-STO-1); a write that a reset or a loss of power cuts leaves
 * the slot as before, as written, or with any octets, of which the check of a record (32 bits) tells that they are no record
 * (A-STO-2, A-STO-3). The driver erases, spreads wear and corrects errors, if that is needed. The machine journal, proven
 * in spec_model/storage/, makes transactions of it; it writes each slot once a transaction at most.
 * False: the storage is gone till the next start, and the slot is as after a cut.
 */
bool ssp_hal_storage_write(uint32_t slot, const uint8_t octets[SSP_HAL_SLOT_SIZE]);

/* ---- bundle images: a larger memory that outlives power ------------------------------------------------------------ */

enum {
    SSP_HAL_IMAGES = 4,          /* one a bundle slot */
    SSP_HAL_IMAGE_SIZE = 32768,  /* octets of each */
};

/*
 * Reads or writes `size` octets of image `image` (0 .. SSP_HAL_IMAGES - 1) from octet `at` on; at + size <= SSP_HAL_IMAGE_SIZE, else
 * false. Guarantee: none but that another image stays as it is. The loader verifies what it reads whenever it uses it (A-LOAD-5), so the
 * memory may be cut, wear out, or lie outside of the chip. False: it could not be read or written; octets nobody has written may
 * be unreadable.
 */
bool ssp_hal_image_read(uint32_t image, uint32_t at, uint8_t *octets, size_t size);
bool ssp_hal_image_write(uint32_t image, uint32_t at, const uint8_t *octets, size_t size);

/* ---- a counter nobody can turn back ------------------------------------------------------------------------------- */

/*
 * The counter, 0 in a new device. Guarantee: it never goes back, whatever happens to power and storage: it is kept in fuses,
 * or in a memory with replay protection, apart from the slots above. False: it cannot be read.
 * No model rests on it today: it is what a product compares the numbers of a journal with that was copied back from outside.
 */
bool ssp_hal_counter_read(uint32_t *value);

/*
 * Adds 1, and returns when that is kept. A reset meanwhile leaves the old or the new value, nothing else. False: it was not
 * added: the counter is used up, or gone.
 */
bool ssp_hal_counter_advance(void);

/* ---- entropy ------------------------------------------------------------------------------------------------------ */

/*
 * Fills `octets` (1 .. 64 of them) with random ones nobody can guess: session numbers, keys, challenges are made of them.
 * Guarantee: at least 8 bits of entropy an octet after conditioning, from a source with health tests of its own (NIST SP
 * 800-90B, 4.4, or AIS 31); it may take as long as the source does. False: a health test failed, and `octets` is zero; the
 * caller calls ssp_hal_fatal(). That no nonce and no keys come again (the machine scl_secure, proven with an attacker in
 * spec_model/scl/) rests on it.
 */
bool ssp_hal_entropy(uint8_t *octets, size_t size);

/* ---- time --------------------------------------------------------------------------------------------------------- */

/*
 * Milliseconds since any moment; wraps around after 2^32. Guarantee: it never goes back and runs also while nothing is
 * called; an error of some per cent does no harm: it says when a frame is sent again (the machine shdlc), never what is right.
 */
uint32_t ssp_hal_time_ms(void);

/* ---- the link to the terminal ------------------------------------------------------------------------------------- */

#define SSP_HAL_LINK_LOST SIZE_MAX /* the other side is gone: only ssp_hal_link_reopen() helps */

/*
 * As impl/scl/link.hpp wants it: a stream of octets, which may lose, change and repeat some, but keeps their order
 * (A-VLINK-1). None of the three waits.
 *
 * send: takes the first octets of `octets`; returns how many, 0 (no room now) .. size, or SSP_HAL_LINK_LOST.
 * receive: writes what has arrived, `capacity` octets at most; returns how many, 0 if there are none now, or SSP_HAL_LINK_LOST.
 * reopen: drops what is under way and opens the link anew, also the first time. False: not now, it may be tried again.
 */
size_t ssp_hal_link_send(const uint8_t *octets, size_t size);
size_t ssp_hal_link_receive(uint8_t *octets, size_t capacity);
bool ssp_hal_link_reopen(void);

/* ---- isolation, secrets, the end ---------------------------------------------------------------------------------- */

/*
 * Gives the unprivileged code that runs next the windows of `table` and takes away all others. What a table looks like is the
 * protection unit's business: the generator writes it, as values of its registers, from the model of the windows.
 * Called by the kernel alone, before it leaves for the unprivileged code. Guarantee: when it returns, what lies in no
 * window of `table` cannot be read, written or executed without privilege.
 */
struct ssp_hal_windows;
void ssp_hal_window_switch(const struct ssp_hal_windows *table);

/* Overwrites `size` octets (0 or more, any alignment) with zero. No compiler may leave it out: the vendor looks at the code. */
void ssp_hal_wipe(void *memory, size_t size);

/*
 * The SSP can or may not go on: says why on the console of a development board, wipes what the chip can wipe, and stops or
 * resets it. `reason`: 1 .. 63, from the list of the caller. Never returns.
 */
#ifdef __cplusplus
[[noreturn]]
#else
_Noreturn
#endif
void ssp_hal_fatal(uint32_t reason);

/* Diagnostics: characters up to the 0, to a console if there is one. A product leaves this empty. */
void ssp_hal_text(const char *characters);

#ifdef __cplusplus
}
#endif
#endif
