// SPDX-License-Identifier: Apache-2.0
// A HAL that is broken in one place, which the variable SSP_BROKEN names: the linker puts these functions before those of the
// host (--wrap). hal_check has to notice each.
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

#include <cstdlib>
#include <cstring>

namespace {

bool broken(const char* name) {
    const char* what = std::getenv("SSP_BROKEN");
    return what != nullptr && std::strcmp(what, name) == 0;
}
bool after_a_reset() { return ssp_board_note() != 0; }

unsigned calls;  // of whatever is broken
bool cut_is_armed, rewritten;

uint8_t noise() {
    static uint32_t state = 0x5EED;
    state = state * 1664525u + 1013904223u;
    return static_cast<uint8_t>(state >> 24);
}

}  // namespace

extern "C" {

bool __real_ssp_hal_storage_read(uint32_t slot, uint8_t* octets);
bool __wrap_ssp_hal_storage_read(uint32_t slot, uint8_t* octets) {
    if (broken("storage_takes_any_slot")) slot %= SSP_HAL_SLOTS;
    const bool good = __real_ssp_hal_storage_read(slot, octets);
    if (broken("storage_forgets") && after_a_reset()) std::memset(octets, 0xFF, SSP_HAL_SLOT_SIZE);
    if (broken("cut_slot_reads_change") && after_a_reset() && slot == SSP_HAL_SLOTS / 2 && !rewritten && ++calls % 5 == 0) octets[7] ^= 1;
    return good;
}

bool __real_ssp_hal_storage_write(uint32_t slot, const uint8_t* octets);
bool __wrap_ssp_hal_storage_write(uint32_t slot, const uint8_t* octets) {
    uint8_t changed[SSP_HAL_SLOT_SIZE];
    if (broken("storage_refuses")) return false;
    if (broken("storage_ignores_writes")) return true;
    if (broken("storage_takes_any_slot")) slot %= SSP_HAL_SLOTS;
    if (broken("storage_spoils_a_neighbour") || (broken("cut_spoils_a_neighbour") && cut_is_armed)) {
        const bool armed = cut_is_armed;
        cut_is_armed = false;
        const uint32_t neighbour = (slot + 1) % SSP_HAL_SLOTS;
        if (__real_ssp_hal_storage_read(neighbour, changed)) {
            changed[SSP_HAL_SLOT_SIZE - 1] ^= 0x80;
            if (!armed) (void)!__real_ssp_hal_storage_write(neighbour, changed);
            else if (__real_ssp_hal_storage_write(neighbour, changed)) (void)!ssp_board_cut_next_write(0, 0);
        }
    }
    std::memcpy(changed, octets, sizeof changed);
    if (broken("storage_loses_the_last_octet")) changed[SSP_HAL_SLOT_SIZE - 1] = 0;
    if (broken("storage_only_clears_bits")) {
        uint8_t before[SSP_HAL_SLOT_SIZE];
        if (__real_ssp_hal_storage_read(slot, before))
            for (unsigned k = 0; k != sizeof changed; ++k) changed[k] &= before[k];
    }
    rewritten = true;
    return __real_ssp_hal_storage_write(slot, changed);
}

bool __real_ssp_board_cut_next_write(unsigned cut, uint32_t note);
bool __wrap_ssp_board_cut_next_write(unsigned cut, uint32_t note) {
    static unsigned armed_cut;
    static uint32_t armed_note;
    if (broken("cut_never_comes")) return true;
    if (!broken("cut_spoils_a_neighbour")) return __real_ssp_board_cut_next_write(cut, note);
    if (note == 0) return __real_ssp_board_cut_next_write(armed_cut, armed_note);  // from the write above, when its damage is done
    armed_cut = cut;
    armed_note = note;
    return cut_is_armed = true;
}

bool __real_ssp_hal_image_read(uint32_t image, uint32_t at, uint8_t* octets, size_t size);
bool __wrap_ssp_hal_image_read(uint32_t image, uint32_t at, uint8_t* octets, size_t size) {
    return __real_ssp_hal_image_read(broken("images_take_any_number") ? image % SSP_HAL_IMAGES : image, at, octets, size);
}

bool __real_ssp_hal_image_write(uint32_t image, uint32_t at, const uint8_t* octets, size_t size);
bool __wrap_ssp_hal_image_write(uint32_t image, uint32_t at, const uint8_t* octets, size_t size) {
    if (broken("images_refuse")) return false;
    return __real_ssp_hal_image_write(broken("images_are_one") ? 0 : image, at, octets, size);
}

bool __real_ssp_hal_counter_read(uint32_t* value);
bool __wrap_ssp_hal_counter_read(uint32_t* value) {
    const bool good = __real_ssp_hal_counter_read(value);
    if (broken("counter_is_not_read")) return false;
    if (broken("counter_goes_back") && ++calls == 5) --*value;
    if (broken("counter_forgets") && after_a_reset()) *value -= 3;
    return good;
}

bool __real_ssp_hal_counter_advance();
bool __wrap_ssp_hal_counter_advance() {
    if (broken("counter_stands") || (broken("counter_stands_after_a_reset") && after_a_reset())) return true;
    if (broken("counter_by_two")) (void)!__real_ssp_hal_counter_advance();
    return __real_ssp_hal_counter_advance();
}

bool __real_ssp_hal_entropy(uint8_t* octets, size_t size);
bool __wrap_ssp_hal_entropy(uint8_t* octets, size_t size) {
    static uint8_t count;
    const bool good = __real_ssp_hal_entropy(octets, size);
    if (broken("entropy_fails") && ++calls == 10) return false;
    for (size_t k = 0; k != size; ++k) {
        if (broken("entropy_is_constant")) octets[k] = 0x42;
        if (broken("entropy_has_a_favourite") && k % 8 == 0) octets[k] = 0x42;
        if (broken("entropy_has_a_stuck_bit")) octets[k] &= 0x7F;
        if (broken("entropy_counts")) octets[k] = count++;
        if (broken("entropy_repeats_blocks")) octets[k] = static_cast<uint8_t>((k % 16) * 37 + (k % 16) * (k % 16) * 11);
        if (broken("entropy_is_the_same_after_a_reset")) octets[k] = noise();
    }
    if (broken("entropy_writes_too_much")) octets[size] = 0;
    return good;
}

uint32_t __real_ssp_hal_time_ms();
uint32_t __wrap_ssp_hal_time_ms() {
    static const uint32_t began = __real_ssp_hal_time_ms();
    const uint32_t now = __real_ssp_hal_time_ms();
    if (broken("time_stands")) return began;
    if (broken("time_goes_back") && ++calls == 100) return now - 3;
    if (broken("time_in_jumps")) return now / 10 * 10;
    if (broken("time_gets_slower")) return ++calls < 75000 ? calls / 1000 : 75 + (calls - 75000) / 20000;  // by reads: the same on a busy host
    return now;
}

size_t __real_ssp_hal_link_send(const uint8_t* octets, size_t size);
size_t __wrap_ssp_hal_link_send(const uint8_t* octets, size_t size) {
    if (broken("link_is_lost") && ++calls == 20) return SSP_HAL_LINK_LOST;
    if (broken("link_loses_octets") && ++calls % 20 == 0) return size;
    if (broken("link_takes_more_than_there_is")) return __real_ssp_hal_link_send(octets, size) + 1;
    return __real_ssp_hal_link_send(octets, size);
}

size_t __real_ssp_hal_link_receive(uint8_t* octets, size_t capacity);
size_t __wrap_ssp_hal_link_receive(uint8_t* octets, size_t capacity) {
    const size_t size = __real_ssp_hal_link_receive(octets, capacity);
    if (broken("link_is_never_empty") && size == 0) return octets[0] = 1;
    if (size == 0 || size == SSP_HAL_LINK_LOST) return size;
    if (broken("link_changes_a_bit") && ++calls == 7) octets[0] ^= 0x10;
    if (broken("link_changes_the_order") && size > 2 && octets[0] != octets[1]) {
        const uint8_t first = octets[0];
        octets[0] = octets[1];
        octets[1] = first;
    }
    if (broken("link_writes_too_much")) octets[capacity] = 0;
    return size;
}

bool __real_ssp_hal_link_reopen();
bool __wrap_ssp_hal_link_reopen() { return __real_ssp_hal_link_reopen() && !broken("link_is_not_opened"); }

void __real_ssp_hal_wipe(void* memory, size_t size);
void __wrap_ssp_hal_wipe(void* memory, size_t size) {
    if (broken("wipe_does_nothing")) return;
    if (broken("wipe_leaves_the_end")) size -= size % 4;
    if (broken("wipe_takes_too_much")) size += 3 - (size + 3) % 4;
    __real_ssp_hal_wipe(memory, size);
}

void __real_ssp_hal_fatal(uint32_t reason);
void __wrap_ssp_hal_fatal(uint32_t reason) {
    if (!broken("fatal_returns")) __real_ssp_hal_fatal(reason);
}

}  // extern "C"
