// SPDX-License-Identifier: Apache-2.0
#include "hal_check.hpp"

namespace ssp::target {

namespace {

constexpr size_t all = 2000, guard = 4;
uint8_t sent[all], arrived[all + 64 + guard];

}  // namespace

void check_link(Checks& checks) {
    for (size_t k = 0; k != all; ++k) sent[k] = static_cast<uint8_t>(k ^ k >> 8);  // every octet, in no order that repeats
    checks.that(ssp_hal_link_reopen(), "link: it is opened");
    uint8_t few[1 + guard] = {};
    bool within = true, lost = false;
    size_t out = 0, in = 0;
    // Until all came and 50 ms more; an emulator's host may be busy for long, so that what is missing has 2 s. A time that stands
    // has an end, too.
    uint32_t idle = 0;
    for (uint32_t last = ssp_hal_time_ms(); ssp_hal_time_ms() - last < (in < all ? 2000u : 50u) && ++idle != 5'000'000;) {
        const size_t more = out % 3 == 0 ? 1 : 50;
        const size_t taken = ssp_hal_link_send(sent + out, more < all - out ? more : all - out);
        lost = lost || taken == SSP_HAL_LINK_LOST;
        within = within && (lost || taken <= more);
        if (lost || !within) break;
        out += taken;
        const size_t capacity = in % 5 == 0 ? 1 : 64;
        if (in + capacity + guard > sizeof arrived) break;
        __builtin_memset(arrived + in + capacity, 0xA5, guard);
        const size_t size = ssp_hal_link_receive(arrived + in, capacity);
        lost = size == SSP_HAL_LINK_LOST;
        within = within && (lost || size <= capacity);
        for (size_t k = 0; k != guard; ++k) within = within && arrived[in + capacity + k] == 0xA5;
        if (lost || !within) break;
        in += size;
        if (taken != 0 || size != 0) last = ssp_hal_time_ms(), idle = 0;
    }
    checks.that(!lost, "link: it is not lost");
    checks.that(within, "link: no more octets are moved than there is room for");
    checks.that(out == all && in == all, "link: as many octets come back as were sent");
    checks.that(same(sent, arrived, all), "link: in order, and none is changed");
    checks.that(ssp_hal_link_receive(few, 1) == 0, "link: then there are none, and nobody waits for them");
}

}  // namespace ssp::target
