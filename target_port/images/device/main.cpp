// SPDX-License-Identifier: Apache-2.0
// The SSP of impl/device on the link of the board, till the other side is gone. Bundles are in its table, and nobody executes
// them.
#include "device/development_key.hpp"
#include "device/ssp.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

inline void* operator new(size_t, void* place) noexcept { return place; }

namespace {

using ssp::core::slot_size;
using ssp::core::Stored;
using ssp::device::Place;
using ssp::device::Ssp;

static_assert(SSP_HAL_SLOTS == ssp::core::slots && SSP_HAL_SLOT_SIZE == slot_size && SSP_HAL_IMAGES >= ssp::core::bundle_slots);
static_assert(SSP_HAL_LINK_LOST == ssp::scl::link_lost);

enum Reason : uint32_t { no_entropy = 1, no_storage = 2 };

Place place() {
    Place p{};
    p.scl.link = {nullptr, [](void*, const uint8_t* octets, size_t size) { return ssp_hal_link_send(octets, size); },
                  [](void*, uint8_t* octets, size_t capacity) { return ssp_hal_link_receive(octets, capacity); }, [](void*) { return ssp_hal_time_ms(); },
                  [](void*) { return ssp_hal_link_reopen(); }};
    p.scl.random = [](void*, uint8_t* octets, size_t size) {
        for (size_t done = 0; done != size;) {
            const size_t part = size - done < 64 ? size - done : 64;
            if (!ssp_hal_entropy(octets + done, part)) ssp_hal_fatal(no_entropy);
            done += part;
        }
    };
    p.flash = {nullptr, [](void*, size_t slot, uint8_t (&octets)[slot_size]) { return ssp_hal_storage_read(static_cast<uint32_t>(slot), octets); },
               [](void*, size_t slot, const uint8_t (&octets)[slot_size]) { return ssp_hal_storage_write(static_cast<uint32_t>(slot), octets); }};
    p.loader.containers = {nullptr, SSP_HAL_IMAGE_SIZE, [](void*, uint8_t slot, uint32_t at, uint8_t* octets, size_t size) { return ssp_hal_image_read(slot, at, octets, size); },
                           [](void*, uint8_t slot, uint32_t at, const uint8_t* octets, size_t size) { return ssp_hal_image_write(slot, at, octets, size); }};
    for (size_t k = 0; k != sizeof p.loader.trusted; ++k) p.loader.trusted[k] = ssp::device::development_key[k];
    return p;
}

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
    Ssp& device = *new (memory) Ssp(place());
    (void)ssp_hal_link_reopen();
    const bool is_new = never_delivered();
    if (is_new && device.platform().deliver() != Stored::done) ssp_hal_fatal(no_storage);
    const Stored told = device.start();
    if (told != Stored::done && told != Stored::recovered) ssp_hal_fatal(no_storage);
    ssp_hal_text(is_new ? "device: new\n" : told == Stored::recovered ? "device: recovered\n" : "device: as it was\n");
    for (;;) {
        if (!device.poll() && ssp_hal_link_reopen()) (void)device.restart();
        if (device.host().link().gave_up()) device.host().restart();
    }
}
