// SPDX-License-Identifier: Apache-2.0
// Time against nothing better than itself: whether it runs, never back, and evenly. How long a second is the vendor measures.
#include "hal_check.hpp"

namespace ssp::target {

namespace {

constexpr uint32_t patience = 20'000'000;  // reads: a time that stands still for so many has stopped

// Reads that it takes for `milliseconds` to pass, 0 if they do not; `back` if time went back by less than half its range.
uint32_t reads_in(uint32_t milliseconds, bool& back) {
    const uint32_t began = ssp_hal_time_ms();
    uint32_t before = began;
    for (uint32_t reads = 1; reads != patience; ++reads) {
        const uint32_t now = ssp_hal_time_ms();
        back = back || now - before > UINT32_MAX / 2;
        if (now - began >= milliseconds) return reads;
        before = now;
    }
    return 0;
}

}  // namespace

void check_time(Checks& checks) {
    constexpr unsigned times = 9;
    bool back = false;
    (void)reads_in(1, back);  // to the beginning of a millisecond
    uint32_t reads[times];    // the fewest first
    for (unsigned k = 0; k != times; ++k) {
        unsigned at = k;
        const uint32_t now = reads_in(10, back);
        for (; at != 0 && reads[at - 1] > now; --at) reads[at] = reads[at - 1];
        reads[at] = now;
    }
    const uint32_t median = reads[times / 2];
    checks.that(!back, "time: it never goes back");
    checks.that(reads[0] != 0, "time: it goes on");
    // Of an emulator the host may take the processor away: some intervals may have few reads, not half of them.
    checks.that(median > 10, "time: a millisecond can be told from the next one");
    checks.that(median != 0 && reads[times - 1] / 4 <= median, "time: nine times 10 ms are about equally long");
}

}  // namespace ssp::target
