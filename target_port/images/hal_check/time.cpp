// SPDX-License-Identifier: Apache-2.0
// Time against nothing better than itself: whether it runs, never back, and evenly. How long a second is the vendor measures.
#include "hal_check.hpp"

namespace ssp::target {

namespace {

constexpr uint32_t patience = 20'000'000;  // reads: a time that stands still for so many has stopped

struct Interval {
    uint32_t reads = 0;    // that it took; 0: it did not end
    uint32_t changes = 0;  // of what was read
};

// Reads time till `milliseconds` have passed; `back` if it went back by less than half its range.
Interval interval(uint32_t milliseconds, bool& back) {
    const uint32_t began = ssp_hal_time_ms();
    uint32_t before = began;
    Interval result;
    for (uint32_t reads = 1; reads != patience; ++reads) {
        const uint32_t now = ssp_hal_time_ms();
        back = back || now - before > UINT32_MAX / 2;
        result.changes += now != before;
        if (now - began >= milliseconds) {
            result.reads = reads;
            break;
        }
        before = now;
    }
    return result;
}

}  // namespace

void check_time(Checks& checks) {
    constexpr unsigned times = 9;
    bool back = false, goes_on = true;
    (void)interval(1, back);   // to the beginning of a millisecond
    Interval sorted[times]{};  // the fewest reads first
    for (unsigned k = 0; k != times && goes_on; ++k) {
        unsigned at = k;
        const Interval now = interval(10, back);
        for (; at != 0 && sorted[at - 1].reads > now.reads; --at) sorted[at] = sorted[at - 1];
        sorted[at] = now;
        goes_on = now.reads != 0;
    }
    // A host may take the processor away for a while: most intervals may have few reads and changes, not all of them.
    uint32_t changes = 0;
    for (const Interval& i : sorted) changes = i.changes > changes ? i.changes : changes;
    checks.that(!back, "time: it never goes back");
    checks.that(goes_on, "time: it goes on");
    checks.that(changes >= 3, "time: a millisecond can be told from the next one");
    checks.that(goes_on && sorted[times - 1].reads / 4 <= sorted[times - 3].reads, "time: the longest three of nine times 10 ms are about equally long");
}

}  // namespace ssp::target
