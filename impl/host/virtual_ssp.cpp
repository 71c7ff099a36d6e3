// SPDX-License-Identifier: Apache-2.0
/* see virtual_ssp.hpp */
#include "host/virtual_ssp.hpp"

#include "device/development_key.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <sys/random.h>

namespace ssp::host {

void system_random(void*, std::uint8_t* octets, std::size_t size) {
    while (size != 0) {
        const ssize_t count = getrandom(octets, size, 0);
        if (count < 0 && errno != EINTR) std::abort();
        if (count < 0) continue;
        octets += count;
        size -= static_cast<std::size_t>(count);
    }
}

namespace {

device::Place place(const scl::Platform& platform, const core::Flash& flash, const device::Containers& containers) {
    device::Place p{platform, flash, {containers, {}, {}}};
    std::ranges::copy(device::development_key, p.loader.trusted);
    return p;
}

}  // namespace

struct VirtualSsp::Memory {
    core::Flash flash() {
        return {this,
                [](void* self, std::size_t slot, std::uint8_t (&octets)[core::slot_size]) {
                    std::ranges::copy(static_cast<Memory*>(self)->slots[slot], octets);
                    return true;
                },
                [](void* self, std::size_t slot, const std::uint8_t (&octets)[core::slot_size]) {
                    std::ranges::copy(octets, static_cast<Memory*>(self)->slots[slot].begin());
                    return true;
                }};
    }
    std::array<std::array<std::uint8_t, core::slot_size>, core::slots> slots{};
    Containers containers{};
};

VirtualSsp::VirtualSsp(const scl::Platform& platform)
    : memory_(std::make_unique<Memory>()), ssp_(std::make_unique<device::Ssp>(place(platform, memory_->flash(), memory_->containers.functions()))) {
    if (ssp_->platform().deliver() != core::Stored::done || ssp_->start() != core::Stored::done) std::abort();  // memory does not fail
}

VirtualSsp::VirtualSsp(const scl::Platform& platform, const core::Flash& flash, const device::Containers& containers)
    : ssp_(std::make_unique<device::Ssp>(place(platform, flash, containers))) {}

VirtualSsp::~VirtualSsp() = default;

}  // namespace ssp::host
