// SPDX-License-Identifier: Apache-2.0
// The end of a program on a board on a desk: the reason on the console, and a status by which run.sh tells it.
#include "common/checks.hpp"
#include "hal/ssp_board.h"

void ssp_hal_fatal(uint32_t reason) {
    ssp_hal_text("fatal ");
    ssp::target::print(reason);
    ssp_hal_text("\n");
    ssp_board_exit(SSP_BOARD_FATAL_STATUS);
}
