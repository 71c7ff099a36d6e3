// SPDX-License-Identifier: Apache-2.0
#include "common/checks.hpp"

namespace ssp::target {

void print(uint64_t number) {
    char text[21];
    unsigned at = sizeof text - 1;
    text[at] = 0;
    do {
        text[--at] = static_cast<char>('0' + static_cast<char>(number % 10));
        number /= 10;
    } while (number != 0);
    ssp_hal_text(text + at);
}

bool Checks::that(bool holds, const char* sentence) {
    ++made;
    if (!holds) ++failed;
    ssp_hal_text(holds ? "ok   " : "FAIL ");
    ssp_hal_text(sentence);
    ssp_hal_text("\n");
    return holds;
}

void Checks::left_out(const char* sentence) const {
    ssp_hal_text("--   ");
    ssp_hal_text(sentence);
    ssp_hal_text("\n");
}

int Checks::sum() const {
    print(made);
    ssp_hal_text(" checks, ");
    print(failed);
    ssp_hal_text(" failed\n");
    return made != 0 && failed == 0 ? 0 : 1;
}

void figure(const char* name, const char* unit, uint64_t value) {
    ssp_hal_text("= ");
    ssp_hal_text(name);
    ssp_hal_text(" | ");
    ssp_hal_text(unit);
    ssp_hal_text(" | ");
    print(value);
    ssp_hal_text("\n");
}

}  // namespace ssp::target
