// SPDX-License-Identifier: Apache-2.0
// What impl/device wants of its place, out of the functions of ssp_hal.h.

#pragma once

#include "device/development_key.hpp"
#include "device/ssp.hpp"
#include "hal/ssp_hal.h"

namespace ssp::target {

static_assert(SSP_HAL_SLOTS == core::slots && SSP_HAL_SLOT_SIZE == core::slot_size && SSP_HAL_IMAGES >= core::bundle_slots);
static_assert(SSP_HAL_LINK_LOST == scl::link_lost);

// Of ssp_hal_fatal().
enum Reason : uint32_t { no_entropy = 1, no_storage = 2 };

// Random octets for hosts. Without them nothing can go on.
inline void draw(void*, uint8_t* octets, size_t size) {
    for (size_t done = 0; done != size;) {
        const size_t part = size - done < 64 ? size - done : 64;
        if (!ssp_hal_entropy(octets + done, part)) ssp_hal_fatal(no_entropy);
        done += part;
    }
}

// All of it is functions without a state.
inline device::Place place() {
    device::Place p{};
    p.scl.link = {nullptr, [](void*, const uint8_t* octets, size_t size) { return ssp_hal_link_send(octets, size); },
                  [](void*, uint8_t* octets, size_t capacity) { return ssp_hal_link_receive(octets, capacity); }, [](void*) { return ssp_hal_time_ms(); },
                  [](void*) { return ssp_hal_link_reopen(); }};
    p.scl.random = &draw;
    p.flash = {nullptr, [](void*, size_t slot, uint8_t (&octets)[core::slot_size]) { return ssp_hal_storage_read(static_cast<uint32_t>(slot), octets); },
               [](void*, size_t slot, const uint8_t (&octets)[core::slot_size]) { return ssp_hal_storage_write(static_cast<uint32_t>(slot), octets); }};
    p.loader.containers = {nullptr, SSP_HAL_IMAGE_SIZE, [](void*, uint8_t slot, uint32_t at, uint8_t* octets, size_t size) { return ssp_hal_image_read(slot, at, octets, size); },
                           [](void*, uint8_t slot, uint32_t at, const uint8_t* octets, size_t size) { return ssp_hal_image_write(slot, at, octets, size); }};
    for (size_t k = 0; k != sizeof p.loader.trusted; ++k) p.loader.trusted[k] = device::development_key[k];
    return p;
}

}  // namespace ssp::target
