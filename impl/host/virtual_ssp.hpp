// SPDX-License-Identifier: Apache-2.0
// A virtual SSP on a host: the controller with the core gates (administration, identity, loopback) and key agreement.

#pragma once

#include "core/records.hpp"
#include "host/links.hpp"
#include "scl/host.hpp"

#include <memory>

namespace ssp::host {

// Random octets of the system. Ends the program if there are none.
void system_random(void*, std::uint8_t* octets, std::size_t size);

class VirtualSsp {
public:
    explicit VirtualSsp(const scl::Platform& platform);
    VirtualSsp(const VirtualSsp&) = delete;
    VirtualSsp& operator=(const VirtualSsp&) = delete;

    // From now on what outlives power is kept there: the session identity of the administration gate. `storage` was started,
    // and outlives this. What it holds is taken over. damaged: its record of the platform is none of this version; lost.
    [[nodiscard]] core::Stored keep_in(core::Storage& storage);

    [[nodiscard]] scl::Host& host() { return *host_; }

private:
    static bool keep_session_identity(void* self, const std::uint8_t* octets);

    core::Storage* storage_ = nullptr;  // null: nothing outlives power
    core::PlatformRecord record_{};     // as it was written last, or tried
    // Of the registries.
    std::uint8_t version_[2]{}, capabilities_[9]{}, gates_[4 * 16]{}, hosts_[2 * 2]{}, session_identity_[8]{};
    scl::Entry identity_entries_[3];
    scl::Entry administration_entries_[2];
    scl::Gate served_[4];
    std::unique_ptr<scl::Host> host_;  // too large for a stack
};

}  // namespace ssp::host
