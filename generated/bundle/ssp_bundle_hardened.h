// SPDX-License-Identifier: Apache-2.0
/*
 * The machine bundle hardened against faults, as C functions. Generated; do not edit.
 *
 * Events, arguments and rules are those of ssp_bundle.h. Answers are code words. A call that was disturbed ends in a trap
 * instruction (ebreak) and does not return; what the handler of that trap does is the platform's. A state not made by the
 * first function here ends there, too.
 * Compile the functions with -ffixed-x26 -ffixed-x27: two registers belong to the gate while an event is carried out.
 */
#ifndef SSP_BUNDLE_HARDENED_H
#define SSP_BUNDLE_HARDENED_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SSP_BUNDLE_HARDENED_ANSWER_DONE = 0x1248,
    SSP_BUNDLE_HARDENED_ANSWER_REFUSED = 0xb8e2,
    SSP_BUNDLE_HARDENED_ANSWER_BUSY = 0xde84,
    SSP_BUNDLE_HARDENED_ANSWER_OCCUPIED = 0x742e,
    SSP_BUNDLE_HARDENED_ANSWER_NO_INTENT = 0xe2b8,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_AUTHENTIC = 0x4812,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_COMPATIBLE = 0x2e74,
    SSP_BUNDLE_HARDENED_ANSWER_ALREADY_INSTALLED = 0x84de,
    SSP_BUNDLE_HARDENED_ANSWER_INCONSISTENT = 0xed48,
    SSP_BUNDLE_HARDENED_ANSWER_WRONG_SEQUENCE = 0x47e2,
    SSP_BUNDLE_HARDENED_ANSWER_ALREADY = 0x2184,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_DISABLED = 0x8b2e,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_ENABLED = 0x1db8,
    SSP_BUNDLE_HARDENED_ANSWER_FORBIDDEN = 0xb712,
    SSP_BUNDLE_HARDENED_ANSWER_PROFILE_FORBIDS = 0xd174,
    SSP_BUNDLE_HARDENED_ANSWER_LIMIT_REACHED = 0x7bde,
    SSP_BUNDLE_HARDENED_ANSWER_NOTIFICATIONS_FULL = 0xedb7,
    SSP_BUNDLE_HARDENED_ANSWER_WRONG_PORT = 0x471d,
    SSP_BUNDLE_HARDENED_ANSWER_PORT_IN_USE = 0x217b,
    SSP_BUNDLE_HARDENED_ANSWER_WRONG_KIND = 0x8bd1,
    SSP_BUNDLE_HARDENED_ANSWER_NO_FALLBACK = 0x1d47,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_NEWER = 0xb7ed,
    SSP_BUNDLE_HARDENED_ANSWER_NOT_STORED = 0xd18b,
    SSP_BUNDLE_HARDENED_ANSWER_NO_PIPE = 0x7b21,
    SSP_BUNDLE_HARDENED_ANSWER_OVER_BUDGET = 0x12b7
};

enum { BUNDLE_HARDENED_WORDS = 26 };

/* Two copies of the state. */
typedef struct {
    uint32_t words[2 * BUNDLE_HARDENED_WORDS];
} ssp_bundle_hardened_t;

/* The state before the first step. Gives 0. */
uint32_t ssp_bundle_hardened_init(ssp_bundle_hardened_t *machine);

uint32_t ssp_bundle_hardened_install_start(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, uint8_t its_kind, uint8_t its_metadata, uint8_t keep_enabled, uint8_t keep_installed,
    uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible);
uint32_t ssp_bundle_hardened_install_segment(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t segment,
    uint8_t authentic);
uint32_t ssp_bundle_hardened_install_commit(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t authentic);
uint32_t ssp_bundle_hardened_install_abort(ssp_bundle_hardened_t *machine, uint8_t slot);
uint32_t ssp_bundle_hardened_enable(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t intent);
uint32_t ssp_bundle_hardened_disable(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t intent);
uint32_t ssp_bundle_hardened_remove(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t intent);
uint32_t ssp_bundle_hardened_activate(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t to_port);
uint32_t ssp_bundle_hardened_stop(ssp_bundle_hardened_t *machine, uint8_t slot);
uint32_t ssp_bundle_hardened_read_metadata(ssp_bundle_hardened_t *machine, uint8_t slot);
uint32_t ssp_bundle_hardened_update_metadata(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t its_metadata,
    uint8_t authentic);
uint32_t ssp_bundle_hardened_download_profile(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible);
uint32_t ssp_bundle_hardened_profiles_changed(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2);
uint32_t ssp_bundle_hardened_fall_back(ssp_bundle_hardened_t *machine, uint8_t slot, uint8_t authentic);
uint32_t ssp_bundle_hardened_acknowledge(ssp_bundle_hardened_t *machine, uint8_t which);
uint32_t ssp_bundle_hardened_update_loader(ssp_bundle_hardened_t *machine, uint8_t to_version, uint8_t authentic);
uint32_t ssp_bundle_hardened_name_platform(ssp_bundle_hardened_t *machine, uint8_t its_platform);
uint32_t ssp_bundle_hardened_power_loss(ssp_bundle_hardened_t *machine);
uint32_t ssp_bundle_hardened_power_up(ssp_bundle_hardened_t *machine);

#ifdef __cplusplus
}
#endif

#endif
