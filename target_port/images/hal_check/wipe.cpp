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

// Writes a secret that nobody reads again, wipes it, and tells where it was: what a compiler likes to leave out.
[[gnu::noinline]] uintptr_t forget_a_secret(uint32_t seed) {
    volatile uint32_t address_is_taken;
    uint32_t secret[8];
    for (uint32_t& word : secret) word = seed = seed * 1664525u + 1013904223u;
    address_is_taken = secret[7];
    (void)address_is_taken;
    ssp_hal_wipe(secret, sizeof secret);
    uint32_t any = 0;
    for (const uint32_t& word : secret) any |= *const_cast<const volatile uint32_t*>(&word);
    return any;
}

}  // namespace

void check_wipe(Checks& checks) {
    bool too_much = false;
    checks.that(wipes_exactly(too_much), "wipe: every octet is zero after it, at any size and alignment");
    checks.that(!too_much, "wipe: nothing else changes");
    checks.that(forget_a_secret(0x5EED) == 0, "wipe: it is not left out for a secret that goes out of use");
}

}  // namespace ssp::target
