// SPDX-License-Identifier: Apache-2.0
// The storage of './sspec device' in its file: how it comes up, what is said of it, and how power is cut as planned.

#pragma once

#include "host/storage_file.hpp"
#include "host/virtual_ssp.hpp"
#include "tool/commands.hpp"

#include <optional>
#include <ostream>

namespace tool {

class DeviceStorage {
public:
    // Opens and starts the storage that was asked for, and says a line of how it came up; without one it does nothing. Stop of
    // StorageOptions. If power is to be cut, the process ends inside that write with status power_was_cut: nothing is
    // closed, flushed or removed, only a line goes to the standard error output.
    DeviceStorage(const StorageOptions& options, std::uint64_t seed, std::ostream& out);

    // Gives the SSP what it kept. Stop(bad_input) if that is of another version.
    void keep(ssp::host::VirtualSsp& ssp);

    // True if it is lost, which is said once: what has to be kept is refused from then on.
    bool lost(std::ostream& out);

private:
    std::string path_;
    std::optional<ssp::host::StorageFile> file_{};
    std::optional<ssp::core::Storage> storage_{};
    bool said_ = false;
};

}  // namespace tool
