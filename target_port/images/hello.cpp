// SPDX-License-Identifier: Apache-2.0
// The least a board has to do: memory is set up, text arrives, arguments arrive, the end is told.
#include "common/checks.hpp"
#include "hal/ssp_board.h"

namespace {

volatile uint32_t initialised = 0x12345678;
volatile uint32_t zero;

}  // namespace

int ssp_main() {
    ssp::target::Checks checks;
    checks.that(initialised == 0x12345678, "initialised memory has its value");
    checks.that(zero == 0, "other memory is zero");
    checks.that(ssp_board_note() == 0, "after power has come there is no note");
    return checks.sum();
}
