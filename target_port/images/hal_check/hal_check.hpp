// SPDX-License-Identifier: Apache-2.0
// hal_check, by subject. It starts several times: each stage ends with a reset whose note says what comes next.

#pragma once

#include "common/checks.hpp"
#include "hal/ssp_board.h"

namespace ssp::target {

// What has to outlive a reset is in slots of their own; all others hold patterns.
enum Slot : uint32_t { counter_slot = 0, entropy_slot = 1, cut_slot = SSP_HAL_SLOTS / 2 };

struct Octets {
    uint8_t octet[SSP_HAL_SLOT_SIZE];
};
// Different for each slot and version, and nowhere the same as what is shifted by some octets.
[[nodiscard]] Octets pattern(uint32_t slot, uint32_t version);
[[nodiscard]] bool same(const uint8_t* a, const uint8_t* b, size_t size);
[[nodiscard]] bool slot_holds(uint32_t slot, const Octets& octets);

// Storage: written, read, neighbours. Leaves version 1 of the pattern in every slot.
void check_storage(Checks& checks);
void check_images(Checks& checks);
// After a reset that cut the write of version 2 of cut_slot: its neighbours, and that it reads the same each time.
void check_cut(Checks& checks);
// After resets: what was written is there still.
void check_storage_kept(Checks& checks);

void check_counter(Checks& checks);       // and keeps it in counter_slot
void check_counter_kept(Checks& checks);  // compares with it

void check_entropy(Checks& checks);       // and keeps some in entropy_slot
void check_entropy_anew(Checks& checks);  // compares with it

void check_time(Checks& checks);
void check_wipe(Checks& checks);
void check_link(Checks& checks);  // that leads back to this board

}  // namespace ssp::target
