// SPDX-License-Identifier: Apache-2.0
// The note of a reset, in a word of memory that link.ld puts where nothing is loaded or cleared.

#pragma once

#include <stdint.h>

extern "C" volatile uint32_t ssp_kept_note[2];  // note and complement: what is there after power has come is no note

namespace ssp::target {

inline void keep_note(uint32_t note) {
    ssp_kept_note[0] = note;
    ssp_kept_note[1] = ~note;
}

inline uint32_t kept_note() { return ssp_kept_note[1] == ~ssp_kept_note[0] ? ssp_kept_note[0] : 0; }

}  // namespace ssp::target
