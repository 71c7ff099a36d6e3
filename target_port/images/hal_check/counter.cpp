// SPDX-License-Identifier: Apache-2.0
#include "hal_check.hpp"

namespace ssp::target {

namespace {

void keep(uint32_t value) {
    Octets octets = pattern(counter_slot, 3);
    for (unsigned k = 0; k != 4; ++k) octets.octet[k] = static_cast<uint8_t>(value >> (8 * k));
    (void)!ssp_hal_storage_write(counter_slot, octets.octet);
}

bool kept(uint32_t& value) {
    Octets octets{};
    value = 0;
    if (!ssp_hal_storage_read(counter_slot, octets.octet)) return false;
    for (unsigned k = 0; k != 4; ++k) value |= static_cast<uint32_t>(octets.octet[k]) << (8 * k);
    const Octets rest = pattern(counter_slot, 3);
    return same(octets.octet + 4, rest.octet + 4, sizeof rest.octet - 4);
}

}  // namespace

// A few steps: on silicon each may burn a fuse.
void check_counter(Checks& checks) {
    uint32_t before = 0, after = 0, again = 0;
    checks.that(ssp_hal_counter_read(&before), "counter: it is read");
    bool by_one = true;
    for (int k = 0; k != 3; ++k) {
        by_one = ssp_hal_counter_advance() && ssp_hal_counter_read(&after) && after == before + 1 && by_one;
        before = after;
    }
    checks.that(by_one, "counter: advancing adds one each time");
    checks.that(ssp_hal_counter_read(&again) && again == after, "counter: reading changes nothing");
    keep(again);
}

void check_counter_kept(Checks& checks) {
    uint32_t before = 0, now = 0;
    const bool known = kept(before);
    checks.that(known && ssp_hal_counter_read(&now) && now == before, "counter: it outlives a reset, and is as it was");
    checks.that(ssp_hal_counter_advance() && ssp_hal_counter_read(&now) && now == before + 1, "counter: after a reset it goes on from there");
    keep(now);
}

}  // namespace ssp::target
