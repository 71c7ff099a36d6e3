// SPDX-License-Identifier: Apache-2.0
// Storage, images and counter of a board that has none: files of its host, called "flash", "image_0".. and "counter". NOT for a product: whoever
// has the host reads them and turns the counter back.
#include "common/files.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

namespace {

using ssp::target::read_file;
using ssp::target::write_file;

constexpr const char* flash = "flash";
constexpr const char* counter = "counter";

constexpr const char* image_files[SSP_HAL_IMAGES] = {"image_0", "image_1", "image_2", "image_3"};

bool is_image(uint32_t image, uint32_t at, size_t size) { return image < SSP_HAL_IMAGES && at <= SSP_HAL_IMAGE_SIZE && size <= SSP_HAL_IMAGE_SIZE - at; }

// The cut that is armed; no_cut: none.
constexpr unsigned no_cut = SSP_BOARD_CUTS;
unsigned armed_cut = no_cut;
uint32_t armed_note;

// A new storage is made with all octets 0xFF, as flash is when it is erased.
bool there_is_a_flash() {
    uint8_t octets[SSP_HAL_SLOT_SIZE];
    if (read_file(flash, (SSP_HAL_SLOTS - 1) * SSP_HAL_SLOT_SIZE, octets, sizeof octets)) return true;
    __builtin_memset(octets, 0xFF, sizeof octets);
    for (uint32_t slot = 0; slot != SSP_HAL_SLOTS; ++slot)
        if (!write_file(flash, slot * SSP_HAL_SLOT_SIZE, octets, sizeof octets)) return false;
    return true;
}

// What is written of a slot when power fails (A-STO-2): nothing, a first part, octets that are neither old nor new, all.
void write_until_the_cut(uint32_t offset, const uint8_t* octets) {
    constexpr size_t all = SSP_HAL_SLOT_SIZE, half = all / 2;
    struct Left {
        size_t good, noise;  // octets as they were to be written, and behind them such that nobody has written
    };
    constexpr Left lefts[SSP_BOARD_CUTS] = {{0, 0}, {1, 0}, {all / 4, 0}, {half, 0}, {half, all - half}, {all - 1, 0}, {0, all}, {all, 0}};
    const Left left = lefts[armed_cut];
    uint8_t written[all];
    __builtin_memcpy(written, octets, all);
    uint32_t state = 0x5EED5EEDu + armed_note;
    for (size_t k = left.good; k != left.good + left.noise; ++k) {
        state = state * 1664525u + 1013904223u;
        written[k] = static_cast<uint8_t>(state >> 24);
    }
    if (left.good + left.noise != 0) (void)!write_file(flash, offset, written, left.good + left.noise);
}

// Two places, each with a value and its complement, written in turn: one of them is whole at any moment.
struct Kept {
    uint32_t value[2]{};
    bool good[2]{};
    [[nodiscard]] unsigned newest() const { return good[1] && (!good[0] || value[1] > value[0]) ? 1 : 0; }
};

bool read_counter(Kept& kept) {
    uint32_t words[4];
    if (!read_file(counter, 0, reinterpret_cast<uint8_t*>(words), sizeof words)) return false;
    for (unsigned k = 0; k != 2; ++k) {
        kept.value[k] = words[2 * k];
        kept.good[k] = words[2 * k] == ~words[2 * k + 1];
    }
    return kept.good[0] || kept.good[1];
}

bool write_counter(unsigned place, uint32_t value) {
    const uint32_t words[2] = {value, ~value};
    return write_file(counter, place * sizeof words, reinterpret_cast<const uint8_t*>(words), sizeof words);
}

// A counter that is there and damaged stays so: a new one would begin with 0 again.
bool there_is_a_counter(Kept& kept) {
    uint8_t first = 0;
    if (!read_file(counter, 0, &first, 1) && !(write_counter(0, 0) && write_counter(1, 0))) return false;
    return read_counter(kept);
}

}  // namespace

bool ssp_hal_storage_read(uint32_t slot, uint8_t octets[SSP_HAL_SLOT_SIZE]) {
    return slot < SSP_HAL_SLOTS && there_is_a_flash() && read_file(flash, slot * SSP_HAL_SLOT_SIZE, octets, SSP_HAL_SLOT_SIZE);
}

bool ssp_hal_storage_write(uint32_t slot, const uint8_t octets[SSP_HAL_SLOT_SIZE]) {
    if (slot >= SSP_HAL_SLOTS || !there_is_a_flash()) return false;
    if (armed_cut != no_cut) {
        write_until_the_cut(slot * SSP_HAL_SLOT_SIZE, octets);
        return ssp_board_reset(armed_note);
    }
    return write_file(flash, slot * SSP_HAL_SLOT_SIZE, octets, SSP_HAL_SLOT_SIZE);
}

bool ssp_hal_image_read(uint32_t image, uint32_t at, uint8_t* octets, size_t size) {
    return is_image(image, at, size) && read_file(image_files[image], at, octets, size);
}

bool ssp_hal_image_write(uint32_t image, uint32_t at, const uint8_t* octets, size_t size) {
    return is_image(image, at, size) && write_file(image_files[image], at, octets, size);
}

bool ssp_hal_counter_read(uint32_t* value) {
    Kept kept;
    if (!there_is_a_counter(kept)) return false;
    *value = kept.value[kept.newest()];
    return true;
}

bool ssp_hal_counter_advance() {
    Kept kept;
    if (!there_is_a_counter(kept) || kept.value[kept.newest()] == UINT32_MAX) return false;
    return write_counter(1 - kept.newest(), kept.value[kept.newest()] + 1);
}

bool ssp_board_cut_next_write(unsigned cut, uint32_t note) {
    if (cut >= SSP_BOARD_CUTS) return false;
    armed_cut = cut;
    armed_note = note;
    return true;
}
