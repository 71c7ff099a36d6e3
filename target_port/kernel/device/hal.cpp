// SPDX-License-Identifier: Apache-2.0
// The functions of the chip as the loader has them: each is a call of the kernel.
#include "hal/ssp_hal.h"
#include "kernel/calls.hpp"

using ssp::target::call, ssp::target::Call, ssp::target::send_size;

namespace {

uint32_t address_of(const void* memory) { return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(memory)); }

uint32_t moved_at;

size_t moved(size_t octets) {
    if (octets != 0) moved_at = call(Call::time);
    return octets;
}

}  // namespace

namespace ssp::target {

bool link_is_busy() { return call(Call::time) - moved_at < 3; }

}  // namespace ssp::target

bool ssp_hal_storage_read(uint32_t slot, uint8_t octets[SSP_HAL_SLOT_SIZE]) { return call(Call::storage_read, slot, address_of(octets)) == 1; }
bool ssp_hal_storage_write(uint32_t slot, const uint8_t octets[SSP_HAL_SLOT_SIZE]) { return call(Call::storage_write, slot, address_of(octets)) == 1; }

bool ssp_hal_image_read(uint32_t image, uint32_t at, uint8_t* octets, size_t size) { return call(Call::image_read, image, at, address_of(octets), size) == 1; }
bool ssp_hal_image_write(uint32_t image, uint32_t at, const uint8_t* octets, size_t size) { return call(Call::image_write, image, at, address_of(octets), size) == 1; }

bool ssp_hal_counter_read(uint32_t* value) { return call(Call::counter_read, address_of(value)) == 1; }
bool ssp_hal_counter_advance() { return call(Call::counter_advance) == 1; }

bool ssp_hal_entropy(uint8_t* octets, size_t size) { return call(Call::entropy, address_of(octets), size) == 1; }

uint32_t ssp_hal_time_ms() { return call(Call::time); }

size_t ssp_hal_link_send(const uint8_t* octets, size_t size) { return moved(call(Call::link_send, address_of(octets), size)); }
size_t ssp_hal_link_receive(uint8_t* octets, size_t capacity) { return moved(call(Call::link_receive, address_of(octets), capacity)); }
bool ssp_hal_link_reopen() { return call(Call::link_reopen) == 1; }

void ssp_hal_fatal(uint32_t reason) {
    for (;;) (void)call(Call::fatal, reason);
}

void ssp_hal_text(const char* characters) {
    for (uint32_t left = __builtin_strlen(characters), part; left != 0; left -= part, characters += part) {
        part = left < send_size ? left : send_size;
        (void)call(Call::send, address_of(characters), part);
    }
}
