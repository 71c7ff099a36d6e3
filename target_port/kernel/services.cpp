// SPDX-License-Identifier: Apache-2.0
// What the kernel does for the loader alone: the functions of the chip, and the bundles' windows and processes.
#include "hal/ssp_hal.h"
#include "kernel/kernel.hpp"
#include "kernel/pointers.hpp"

namespace ssp::target {

namespace {

uint8_t* octets_at(uint32_t address) { return reinterpret_cast<uint8_t*>(address); }

// The memory a call names, and what the kernel does with it; of no bytes: it names none.
struct Named {
    uint32_t address = 0, size = 0;
    uint8_t rights = 0;
};
Named named_by(const Arguments& given) {
    switch (static_cast<Call>(given.call)) {
    case Call::storage_read: return {given.second, SSP_HAL_SLOT_SIZE, may_write};
    case Call::storage_write: return {given.second, SSP_HAL_SLOT_SIZE, may_read};
    case Call::image_read: return {given.third, given.fourth, may_write};
    case Call::image_write:
    case Call::place: return {given.third, given.fourth, may_read};
    case Call::counter_read: return {given.first, sizeof(uint32_t), may_write};
    case Call::entropy:
    case Call::link_receive: return {given.first, given.second, may_write};
    case Call::link_send: return {given.first, given.second, may_read};
    default: return {};
    }
}

bool read_counter(uint8_t* octets) {
    uint32_t value = 0;
    if (!ssp_hal_counter_read(&value)) return false;
    for (unsigned k = 0; k != sizeof value; ++k) octets[k] = static_cast<uint8_t>(value >> (8 * k));
    return true;
}

}  // namespace

bool Kernel::serve(const Arguments& given, uint32_t& done) {
    const Named named = named_by(given);
    if (!within(windows::windows[loader], named.address, named.size, named.rights)) return false;
    uint8_t* const octets = octets_at(named.address);
    switch (static_cast<Call>(given.call)) {
    case Call::storage_read: done = ssp_hal_storage_read(given.first, octets); break;
    case Call::storage_write: done = ssp_hal_storage_write(given.first, octets); break;
    case Call::image_read: done = ssp_hal_image_read(given.first, given.second, octets, given.fourth); break;
    case Call::image_write: done = ssp_hal_image_write(given.first, given.second, octets, given.fourth); break;
    case Call::counter_read: done = read_counter(octets); break;
    case Call::counter_advance: done = ssp_hal_counter_advance(); break;
    case Call::entropy: done = given.second != 0 && given.second <= 64 && ssp_hal_entropy(octets, given.second); break;
    case Call::time: done = ssp_hal_time_ms(); break;
    case Call::link_send: done = ssp_hal_link_send(octets, given.second); break;
    case Call::link_receive: done = ssp_hal_link_receive(octets, given.second); break;
    case Call::link_reopen: done = ssp_hal_link_reopen(); break;
    case Call::fatal: ssp_hal_fatal(given.first);
    default: done = serve_bundle(given);
    }
    return true;
}

uint32_t Kernel::serve_bundle(const Arguments& given) {
    const auto what = static_cast<Call>(given.call);
    if (what != Call::place && what != Call::run && what != Call::halt && what != Call::ended) return not_a_call;
    if (given.first >= slots_that_run) return false;
    const uint8_t bundle = bundle_of_slot(given.first);
    const windows::Window& code = windows::windows[bundle][windows::code_window];
    switch (what) {
    case Call::place: {
        if (!stopped(bundle) || given.second > code.size || given.fourth > code.size - given.second) return false;
        if (given.second == 0) clear(bundle);
        const uint8_t* const from = octets_at(given.third);
        for (uint32_t k = 0; k != given.fourth; ++k) octets_at(code.base + given.second)[k] = from[k];
        return true;
    }
    case Call::run:
        if (!stopped(bundle) || given.second >= code.size || given.second % 2 != 0) return false;
        code_has_changed();
        return start(bundle, 0, 0, given.second);
    case Call::halt:
        kill(bundle);
        clear(bundle);
        return true;
    default: return stopped(bundle);
    }
}

// Each window is cleared while nobody's, or its owner's, are set: on an Arm core those that may only be read bind the kernel as well.
void Kernel::clear(uint8_t tenant) {
    const windows::Window& code = windows::windows[tenant][windows::code_window];
    ssp_hal_wipe(octets_at(code.base), code.size);
    give_windows(tenant);
    for (const windows::Window& w : windows::windows[tenant])
        if (w.rights & may_write) ssp_hal_wipe(octets_at(w.base), w.size);
    give_windows(loader);
}

}  // namespace ssp::target
