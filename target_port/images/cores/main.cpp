// SPDX-License-Identifier: Apache-2.0
// Everything that is proven, on the board: traces of every generated machine.
#include "hal/ssp_board.h"
#include "replay.hpp"

int ssp_main() {
    ssp::target::Checks checks;
    ssp::target::replay(checks, "traces");
    return checks.sum();
}
