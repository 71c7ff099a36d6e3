// SPDX-License-Identifier: Apache-2.0
// What a program can see of entropy, which is little: these tests find a source that is stuck, counts, repeats or leans far
// to one side. They say nothing about what somebody could guess; that takes the analysis of the source.
//
// The bounds are such that a good source fails any of them less than once in a million runs.
#include "hal_check.hpp"

namespace ssp::target {

namespace {

constexpr size_t at_once = 64, all = 4096;
uint8_t drawn[all];

bool draw() {
    bool good = true;
    for (size_t k = 0; k != all; k += at_once) good = ssp_hal_entropy(drawn + k, at_once) && good;
    return good;
}

// The repetition count test of SP 800-90B: the same octet six times in a row comes once in 10^8 runs.
bool repeats_itself() {
    size_t run = 1;
    for (size_t k = 1; k != all; ++k) {
        run = drawn[k] == drawn[k - 1] ? run + 1 : 1;
        if (run == 6) return true;
    }
    return false;
}

// The adaptive proportion test: of 512 octets 2 have the value of the first one; 20 of them come once in 10^13 times.
bool leans_to_a_value() {
    for (size_t window = 0; window != all; window += 512) {
        size_t as_first = 0;
        for (size_t k = 0; k != 512; ++k) as_first += drawn[window + k] == drawn[window];
        if (as_first > 20) return true;
    }
    return false;
}

// Of 4096, each bit is set 2048 times; the standard deviation is 32, and seven of it come once in 10^11 times.
bool leans_to_a_bit() {
    for (unsigned bit = 0; bit != 8; ++bit) {
        size_t set = 0;
        for (const uint8_t octet : drawn) set += octet >> bit & 1u;
        if (set < 2048 - 7 * 32 || set > 2048 + 7 * 32) return true;
    }
    return false;
}

// Whether the difference to the octet before is the same far too often: a counter, or steps of one.
bool counts() {
    for (unsigned step = 0; step != 256; ++step) {
        size_t found = 0;
        for (size_t k = 1; k != all; ++k) found += static_cast<uint8_t>(drawn[k] - drawn[k - 1]) == step;
        if (found > 16 + 10 * 4) return true;
    }
    return false;
}

bool two_blocks_are_the_same() {
    for (size_t a = 0; a != all; a += 16)
        for (size_t b = a + 16; b != all; b += 16)
            if (same(drawn + a, drawn + b, 16)) return true;
    return false;
}

}  // namespace

void check_entropy(Checks& checks) {
    checks.that(draw(), "entropy: the source does not fail");
    checks.that(!repeats_itself(), "entropy: no octet repeats six times in a row (repetition count)");
    checks.that(!leans_to_a_value(), "entropy: no value comes far too often (adaptive proportion)");
    checks.that(!leans_to_a_bit(), "entropy: no bit is set far too often or too seldom");
    checks.that(!counts(), "entropy: octets do not count");
    checks.that(!two_blocks_are_the_same(), "entropy: no 16 octets come twice");
    uint8_t few[5] = {0xA5, 0xA5, 0xA5, 0xA5, 0xA5};
    bool changed = false, kept = true;
    for (int k = 0; k != 8; ++k) {
        const bool good = ssp_hal_entropy(few + 1, 3);
        changed = changed || (good && few[1] != 0xA5 && few[2] != 0xA5 && few[3] != 0xA5);
        kept = kept && few[0] == 0xA5 && few[4] == 0xA5;
    }
    checks.that(changed && kept, "entropy: as many octets as were asked for, and no more");
    Octets octets{};
    __builtin_memcpy(octets.octet, drawn, sizeof octets.octet);
    (void)!ssp_hal_storage_write(entropy_slot, octets.octet);
}

void check_entropy_anew(Checks& checks) {
    Octets before{};
    const bool known = ssp_hal_storage_read(entropy_slot, before.octet) && draw();
    bool again = false;
    for (size_t a = 0; a + 16 <= sizeof before.octet; a += 16)
        for (size_t b = 0; b != all; b += 16) again = again || same(before.octet + a, drawn + b, 16);
    checks.that(known && !again, "entropy: after a reset nothing of before comes again");
}

}  // namespace ssp::target
