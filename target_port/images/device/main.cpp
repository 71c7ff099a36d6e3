// SPDX-License-Identifier: Apache-2.0
// The SSP of impl/device on the link of the board, till the other side is gone. Bundles are in its table, and nobody executes
// them.
#include "hal/ssp_board.h"
#include "images/device/place.hpp"

inline void* operator new(size_t, void* place) noexcept { return place; }

namespace {

using ssp::core::slot_size;
using ssp::core::Stored;
using ssp::device::Ssp;

alignas(Ssp) uint8_t memory[sizeof(Ssp)];

// A storage of all ones was never delivered (A-STO-7): a development board does it itself, a product when it is made.
bool never_delivered() {
    uint8_t octets[slot_size];
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot) {
        if (!ssp_hal_storage_read(slot, octets)) return false;
        for (const uint8_t octet : octets)
            if (octet != 0xFF) return false;
    }
    return true;
}

}  // namespace

int ssp_main() {
    Ssp& device = *new (memory) Ssp(ssp::target::place());
    (void)ssp_hal_link_reopen();
    const bool is_new = never_delivered();
    if (is_new && device.platform().deliver() != Stored::done) ssp_hal_fatal(ssp::target::no_storage);
    const Stored told = device.start();
    if (told != Stored::done && told != Stored::recovered) ssp_hal_fatal(ssp::target::no_storage);
    ssp_hal_text(is_new ? "device: new\n" : told == Stored::recovered ? "device: recovered\n" : "device: as it was\n");
    for (;;) {
        if (!device.poll() && ssp_hal_link_reopen()) (void)device.restart();
        if (device.host().link().gave_up()) device.host().restart();
    }
}
