// SPDX-License-Identifier: Apache-2.0
// Wiping in software, for chips that have nothing better.
#include "hal/ssp_hal.h"

void ssp_hal_wipe(void* memory, size_t size) {
    volatile uint8_t* octets = static_cast<volatile uint8_t*>(memory);
    for (size_t k = 0; k != size; ++k) octets[k] = 0;
}
