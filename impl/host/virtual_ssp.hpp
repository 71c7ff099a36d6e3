// SPDX-License-Identifier: Apache-2.0
// A virtual SSP on a host: the SSP of device/ssp.hpp, which nobody executes bundles for.

#pragma once

#include "device/ssp.hpp"
#include "host/containers.hpp"
#include "host/links.hpp"

#include <memory>

namespace ssp::host {

// Random octets of the system. Ends the program if there are none.
void system_random(void*, std::uint8_t* octets, std::size_t size);

class VirtualSsp {
public:
    // New, and started, with storage and images in memory.
    explicit VirtualSsp(const scl::Platform& platform);
    // With that storage and those images, which outlive it; to be started.
    VirtualSsp(const scl::Platform& platform, const core::Flash& flash, const device::Containers& containers);
    ~VirtualSsp();
    VirtualSsp(const VirtualSsp&) = delete;
    VirtualSsp& operator=(const VirtualSsp&) = delete;

    [[nodiscard]] device::Ssp& ssp() { return *ssp_; }
    [[nodiscard]] scl::Host& host() { return ssp_->host(); }

private:
    struct Memory;
    std::unique_ptr<Memory> memory_;    // null: it was given what keeps
    std::unique_ptr<device::Ssp> ssp_;  // too large for a stack
};

}  // namespace ssp::host
