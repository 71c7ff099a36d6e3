// SPDX-License-Identifier: Apache-2.0
// The cryptography on the board: known answers, then what it costs.
#include "hal/ssp_board.h"
#include "vectors.hpp"

int ssp_main() {
    ssp::target::Checks checks;
    ssp::target::check_bearssl(checks);
    ssp::target::check_adapters(checks);
    ssp::target::measure(checks);
    return checks.sum();
}
