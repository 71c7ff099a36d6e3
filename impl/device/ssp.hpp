// SPDX-License-Identifier: Apache-2.0
// An SSP on one link: the platform in its storage, the core gates (administration, identity, loopback), key agreement, and
// the loader. Freestanding; all memory is in the struct Ssp.

#pragma once

#include "device/loader.hpp"
#include "scl/host.hpp"

namespace ssp::device {

// What an SSP needs of its place. All of it outlives the SSP.
struct Place {
    scl::Platform scl;
    core::Flash flash;
    LoaderPlace loader;
};

class Ssp {
public:
    // Does nothing before start().
    explicit Ssp(const Place& place) noexcept;
    Ssp(const Ssp&) = delete;
    Ssp& operator=(const Ssp&) = delete;

    // Power has come: as core::Platform::start(). What the storage keeps is there if it is done or recovered; whatever it says,
    // the gates that store nothing are served.
    core::Stored start() noexcept;

    // Does what can be done now, and never waits. False: the other side has gone, as scl::Host::poll().
    bool poll() noexcept;

    // A reset: nothing is remembered that was not stored. Returns as start().
    core::Stored restart() noexcept;

    [[nodiscard]] scl::Host& host() noexcept { return host_; }
    [[nodiscard]] core::Platform& platform() noexcept { return platform_; }
    [[nodiscard]] Loader& loader() noexcept { return loader_; }

private:
    size_t offer_gates() noexcept;  // before host_ is made; returns how many
    static bool keep_session_identity(void* self, const uint8_t* octets) noexcept;
    static size_t answer_loader(void* self, View command, uint8_t* out, size_t capacity) noexcept;

    core::Platform platform_;
    Loader loader_;
    // Of the registries.
    uint8_t version_[2]{}, capabilities_[9]{}, gates_[5 * 16]{}, hosts_[2 * 2]{}, session_identity_[core::session_identity_size]{};
    scl::Entry identity_entries_[3];
    scl::Entry administration_entries_[2];
    scl::Gate served_[5]{};
    scl::Host host_;
};

}  // namespace ssp::device
