// SPDX-License-Identifier: Apache-2.0
// hal_fatal: ssp_hal_fatal() does not return. Where it ends the program, the status has to be SSP_BOARD_FATAL_STATUS.
#include "common/checks.hpp"
#include "hal/ssp_board.h"

int ssp_main() {
    void (*volatile fatal)(uint32_t) = ssp_hal_fatal;  // as a call that may return, so that the compiler keeps what follows
    fatal(42);
    ssp::target::Checks checks;
    checks.that(false, "fatal: it does not return");
    return checks.sum();
}
