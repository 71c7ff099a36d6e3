// SPDX-License-Identifier: Apache-2.0
#include "hal_check.hpp"

namespace ssp::target {

namespace {

constexpr size_t longest = 70, around = 8;
uint8_t memory[around + longest + around];

// Every size at every alignment: what has to be zero is, and nothing else has changed.
bool wipes_exactly(bool& too_much) {
    bool all = true;
    for (size_t at = around; at != around + 8; ++at)
        for (size_t size = 0; at + size <= around + longest; ++size) {
            __builtin_memset(memory, 0xA5, sizeof memory);
            ssp_hal_wipe(memory + at, size);
            for (size_t k = 0; k != sizeof memory; ++k) {
                const bool inside = k >= at && k < at + size;
                const uint8_t octet = const_cast<volatile uint8_t*>(memory)[k];
                if (inside) all = all && octet == 0;
                else too_much = too_much || octet != 0xA5;
            }
        }
    return all;
}

}  // namespace

void check_wipe(Checks& checks) {
    bool too_much = false;
    checks.that(wipes_exactly(too_much), "wipe: every octet is zero after it, at any size and alignment");
    checks.that(!too_much, "wipe: nothing else changes");
}

}  // namespace ssp::target
