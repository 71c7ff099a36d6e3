// SPDX-License-Identifier: Apache-2.0
// What a program on a board prints: checks, each a sentence with its verdict, their sum, and figures. ./sspec target reads it.

#pragma once

#include "hal/ssp_hal.h"

namespace ssp::target {

void print(uint64_t number);  // in decimal

// Checks of one program. Counts are kept here, so that a program that starts several times can go on with them.
struct Checks {
    uint32_t made = 0, failed = 0;

    // Prints "ok   SENTENCE" or "FAIL SENTENCE"; gives `holds` back.
    bool that(bool holds, const char* sentence);
    // Prints what was not checked, and why: "--   SENTENCE".
    void left_out(const char* sentence) const;
    // Prints "N checks, M failed"; the exit status of the program: 0 only if there were some and all held.
    [[nodiscard]] int sum() const;
};

// A measured number: "= NAME | UNIT | VALUE".
void figure(const char* name, const char* unit, uint64_t value);

}  // namespace ssp::target
