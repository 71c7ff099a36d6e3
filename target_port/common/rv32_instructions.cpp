// SPDX-License-Identifier: Apache-2.0
// Instructions on RV32: the counter of those retired.
#include "common/rv32.hpp"
#include "hal/ssp_board.h"

uint64_t ssp_board_instructions() {
    for (;;) {
        const uint32_t high = SSP_READ_CSR("minstreth"), low = SSP_READ_CSR("minstret");
        if (SSP_READ_CSR("minstreth") == high) return static_cast<uint64_t>(high) << 32 | low;
    }
}

uint32_t ssp_board_instruction_step() { return 1; }
