// SPDX-License-Identifier: Apache-2.0
// The SSP of impl/device on the link of the board: the loader tenant, unprivileged. What it wants of the chip, and bundles that run,
// it asks the kernel for.
#include "images/device/place.hpp"
#include "kernel/board.hpp"
#include "kernel/calls.hpp"

namespace ssp::target {

bool link_is_busy();  // octets came or went within the last 3 ms; hal.cpp

}  // namespace ssp::target

inline void* operator new(size_t, void* place) noexcept { return place; }

namespace {

using ssp::core::slot_size;
using ssp::core::Stored;
using ssp::device::Ssp;
using ssp::target::call, ssp::target::Call;

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

#if defined(__arm__)
constexpr auto processor = ssp::generated::formats::Processor::armv8m;
#else
constexpr auto processor = ssp::generated::formats::Processor::rv32;
#endif

ssp::device::Place place() {
    ssp::device::Place p = ssp::target::place();
    p.loader.processor = processor;
    p.loader.runner = {nullptr,
                       [](void*, uint8_t slot, uint32_t at, const uint8_t* octets, size_t size) {
                           return call(Call::place, slot, at, static_cast<uint32_t>(reinterpret_cast<uintptr_t>(octets)), static_cast<uint32_t>(size)) == 1;
                       },
                       [](void*, uint8_t slot, uint32_t entry) { return call(Call::run, slot, entry) == 1; }, [](void*, uint8_t slot) { (void)call(Call::halt, slot); }};
    return p;
}

// A bundle that has ended, by itself or by a fault, is stopped in the table as well (A-PROC-19).
void follow_bundles(ssp::device::Loader& loader) {
    for (uint8_t slot = 0; slot != ssp::target::slots_that_run; ++slot)
        if (loader.running(slot) && call(Call::ended, slot) == 1) loader.ended(slot);
}

[[noreturn]] void serve() {
    Ssp& device = *new (memory) Ssp(place());
    (void)ssp_hal_link_reopen();
    const bool is_new = never_delivered();
    if (is_new && device.platform().deliver() != Stored::done) ssp_hal_fatal(ssp::target::no_storage);
    const Stored told = device.start();
    if (told != Stored::done && told != Stored::recovered) ssp_hal_fatal(ssp::target::no_storage);
    ssp_hal_text(is_new ? "device: new\n" : told == Stored::recovered ? "device: recovered\n" : "device: as it was\n");
    for (;;) {
        if (!device.poll() && ssp_hal_link_reopen()) (void)device.restart();
        if (device.host().link().gave_up()) device.host().restart();
        follow_bundles(device.loader());
        // Of an UART with few octets of room a turn is all that is seen; who gave way after each would wait a slice of every bundle that
        // does not, and frames would be sent again before they have come. At the end of its own slice the loader waits like others.
        if (!ssp::target::link_is_busy()) (void)call(Call::give_way);
    }
}

[[gnu::used, noreturn, gnu::section(".text.entry")]] void entry() { serve(); }

}  // namespace
