// SPDX-License-Identifier: Apache-2.0
// Every number of the loader's gate and of bundle images that nobody of us has seen. All are assumed (A-LOAD-1, A-LOAD-2);
// who has the standard changes them here, and generates anew.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::loader::profile {

// ---- commands of the gate -------------------------------------------------------------------------------------------

inline constexpr uint64_t command_offer = 0x11;        // assumed
inline constexpr uint64_t command_segment = 0x12;      // assumed
inline constexpr uint64_t command_commit = 0x13;       // assumed
inline constexpr uint64_t command_abort = 0x14;        // assumed
inline constexpr uint64_t command_enable = 0x15;       // assumed
inline constexpr uint64_t command_disable = 0x16;      // assumed
inline constexpr uint64_t command_remove = 0x17;       // assumed
inline constexpr uint64_t command_activate = 0x18;     // assumed
inline constexpr uint64_t command_stop = 0x19;         // assumed
inline constexpr uint64_t command_acknowledge = 0x1a;  // assumed
inline constexpr uint64_t command_table = 0x1b;        // assumed

// ---- images ---------------------------------------------------------------------------------------------------------

inline constexpr uint64_t image_version = 0x01;        // assumed: first octet of a descriptor
inline constexpr size_t hash_size = 32;                // assumed: SHA-256
inline constexpr size_t signature_size = 64;           // assumed: ECDSA on P-256, two numbers of 32 octets
inline constexpr size_t segment_maximum = 2048;        // assumed: octets of an image in one segment

// For which processor a bundle is made.
inline constexpr uint64_t made_for_none = 0x00;        // assumed: nothing to execute
inline constexpr uint64_t made_for_rv32 = 0x01;        // assumed: RV32IMC
inline constexpr uint64_t made_for_armv8m = 0x02;      // assumed: Armv8-M Mainline

}  // namespace ssp::loader::profile
