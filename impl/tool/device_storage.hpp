// SPDX-License-Identifier: Apache-2.0
// The storage of './sspec device' in its file: how it comes up, what is said of it, and how power is cut as planned.

#pragma once

#include "host/storage_file.hpp"
#include "host/virtual_ssp.hpp"
#include "tool/commands.hpp"

#include <memory>
#include <ostream>

namespace tool {

// Opens the file, or makes it. If power is to be cut, the process ends inside that write with status power_was_cut: nothing
// is closed, flushed or removed, only a line goes to the standard error output. Stop of StorageOptions.
[[nodiscard]] std::unique_ptr<ssp::host::StorageFile> open_storage(const StorageOptions& options, std::uint64_t seed);

// How it came up, as "new; 10 writes". Stop of StorageOptions if `told` is lost or damaged.
[[nodiscard]] std::string how_it_came_up(const std::string& path, const ssp::host::StorageFile& file, ssp::core::Stored told, const ssp::core::Damage& damage);

class DeviceStorage {
public:
    // Opens what was asked for, the storage and beside it the file of bundle images; without one nothing. Stop of StorageOptions.
    DeviceStorage(const StorageOptions& options, std::uint64_t seed);

    // An SSP that keeps there what outlives power, started; says a line of how it came up. Stop of StorageOptions.
    [[nodiscard]] std::unique_ptr<ssp::host::VirtualSsp> made(const ssp::scl::Platform& platform, std::ostream& out);

    // True if it is lost, which is said once: what has to be kept is refused from then on.
    bool lost(std::ostream& out);

private:
    std::string path_;
    std::unique_ptr<ssp::host::StorageFile> file_{};
    std::unique_ptr<ssp::host::Containers> images_{};
    bool said_ = false;
};

}  // namespace tool
