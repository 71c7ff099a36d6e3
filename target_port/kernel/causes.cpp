// SPDX-License-Identifier: Apache-2.0
#include "kernel/causes.hpp"

#include "hal/ssp_hal.h"

namespace ssp::target {

namespace {

const char* const causes[] = {"call", "time", "load", "store", "access", "fetch", "instruction", "device", "state", "pointer", "other"};

void hexadecimal(uint32_t value) {
    char text[11] = "0x";
    for (unsigned n = 0; n != 8; ++n) text[2 + n] = "0123456789abcdef"[value >> (28 - 4 * n) & 15];
    text[10] = 0;
    ssp_hal_text(text);
}

}  // namespace

void tell_cause(const Trap& trap) {
    ssp_hal_text(causes[static_cast<unsigned>(trap.cause)]);
    ssp_hal_text(trap.has_address ? " at " : "");
    if (trap.has_address) hexadecimal(trap.address);
    ssp_hal_text("\n");
}

}  // namespace ssp::target
