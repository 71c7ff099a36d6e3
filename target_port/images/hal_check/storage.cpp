// SPDX-License-Identifier: Apache-2.0
#include "hal_check.hpp"

namespace ssp::target {

Octets pattern(uint32_t slot, uint32_t version) {
    Octets result{};
    uint32_t state = slot * 2654435761u + version * 40503u + 1;
    for (uint8_t& octet : result.octet) {
        state = state * 1664525u + 1013904223u;
        octet = static_cast<uint8_t>(state >> 24);
    }
    return result;
}

bool same(const uint8_t* a, const uint8_t* b, size_t size) { return __builtin_memcmp(a, b, size) == 0; }

bool slot_holds(uint32_t slot, const Octets& octets) {
    Octets found{};
    return ssp_hal_storage_read(slot, found.octet) && same(found.octet, octets.octet, sizeof found.octet);
}

namespace {

bool write(uint32_t slot, const Octets& octets) { return ssp_hal_storage_write(slot, octets.octet); }

bool others_hold_version_1(uint32_t but) {
    bool all = true;
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot)
        if (slot != but) all = slot_holds(slot, pattern(slot, 1)) && all;
    return all;
}

}  // namespace

void check_storage(Checks& checks) {
    bool written = true, read = true, neighbours = true, again = true;
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot) written = write(slot, pattern(slot, 1)) && written;
    checks.that(written, "storage: every slot is written");
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot) read = slot_holds(slot, pattern(slot, 1)) && read;
    checks.that(read, "storage: every slot reads as it was written, all 236 octets of it");
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot) {
        again = write(slot, pattern(slot, 2)) && slot_holds(slot, pattern(slot, 2)) && again;
        neighbours = others_hold_version_1(slot) && neighbours;
        again = write(slot, pattern(slot, 1)) && again;
    }
    checks.that(again, "storage: a slot is written again, over what it held");
    checks.that(neighbours, "storage: a write leaves every other slot as it was");
    Octets zeros{}, ones{};
    __builtin_memset(ones.octet, 0xFF, sizeof ones.octet);
    checks.that(write(cut_slot, zeros) && slot_holds(cut_slot, zeros) && write(cut_slot, ones) && slot_holds(cut_slot, ones) &&
                    write(cut_slot, zeros) && slot_holds(cut_slot, zeros),
                "storage: all bits are cleared and set");
    checks.that(write(cut_slot, pattern(cut_slot, 1)) && read, "storage: and a pattern again");
    Octets unused{};
    bool behind = false;
    constexpr uint32_t no_slots[] = {SSP_HAL_SLOTS, UINT32_MAX};
    for (const uint32_t slot : no_slots) {
        behind = ssp_hal_storage_write(slot, unused.octet) || behind;
        behind = ssp_hal_storage_read(slot, unused.octet) || behind;
    }
    checks.that(!behind, "storage: there is no slot behind the last one");
    checks.that(others_hold_version_1(SSP_HAL_SLOTS), "storage: and what was refused has changed nothing");
}

void check_images(Checks& checks) {
    bool written = true, read = true, refused = true;
    for (uint32_t version = 1; version <= 2; ++version)
        for (uint32_t image = 0; image != SSP_HAL_IMAGES; ++image) {
            for (uint32_t at = 0; at != 3 * sizeof(Octets); at += sizeof(Octets)) written = ssp_hal_image_write(image, at, pattern(100 * image + at, version).octet, sizeof(Octets)) && written;
        }
    for (uint32_t image = 0; image != SSP_HAL_IMAGES; ++image)
        for (uint32_t at = 0; at != 3 * sizeof(Octets); at += sizeof(Octets)) {
            Octets found{};
            read = ssp_hal_image_read(image, at, found.octet, sizeof found.octet) && same(found.octet, pattern(100 * image + at, 2).octet, sizeof found.octet) && read;
        }
    Octets unused{};
    refused = !ssp_hal_image_read(SSP_HAL_IMAGES, 0, unused.octet, 1) && !ssp_hal_image_write(SSP_HAL_IMAGES, 0, unused.octet, 1) &&
              !ssp_hal_image_write(0, SSP_HAL_IMAGE_SIZE, unused.octet, 1) && !ssp_hal_image_read(0, SSP_HAL_IMAGE_SIZE - 1, unused.octet, 2) && !ssp_hal_image_write(0, UINT32_MAX, unused.octet, 2);
    checks.that(written, "images: octets of every image are written, and written again");
    checks.that(read, "images: each reads as it was written last, and no other has changed it");
    checks.that(refused, "images: there is none behind the last one, and nothing behind the end of one");
}

void check_cut(Checks& checks) {
    bool neighbours = true, steady = true;
    Octets first{}, found{};
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot)
        if (slot != cut_slot && slot != counter_slot && slot != entropy_slot) neighbours = slot_holds(slot, pattern(slot, 1)) && neighbours;
    checks.that(neighbours, "storage: a write that is cut leaves every other slot as it was (A-STO-1)");
    const bool readable = ssp_hal_storage_read(cut_slot, first.octet);
    for (int k = 0; k != 16; ++k) steady = ssp_hal_storage_read(cut_slot, found.octet) && same(first.octet, found.octet, sizeof first.octet) && steady;
    checks.that(readable && steady, "storage: the slot whose write was cut reads the same each time (A-STO-2)");
    checks.that(write(cut_slot, pattern(cut_slot, 1)) && slot_holds(cut_slot, pattern(cut_slot, 1)), "storage: and is written again");
}

void check_storage_kept(Checks& checks) {
    bool kept = true;
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot)
        if (slot != counter_slot && slot != entropy_slot) kept = slot_holds(slot, pattern(slot, 1)) && kept;
    checks.that(kept, "storage: what was written outlives a reset");
}

}  // namespace ssp::target
