// SPDX-License-Identifier: Apache-2.0
// Containers of bundle images, in memory or in a file.

#pragma once

#include "device/loader.hpp"

#include <memory>
#include <string>

namespace ssp::host {

inline constexpr std::uint32_t container_capacity = 1 << 16;  // octets

class Containers {
public:
    Containers();  // in memory: gone with this object
    // In a file, which is made if it is not there. What is in it nobody has to vouch for: images are verified whenever they are
    // used. Throws std::runtime_error, with the reason, if it cannot be opened or has another size.
    explicit Containers(const std::string& path);
    ~Containers();
    Containers(const Containers&) = delete;
    Containers& operator=(const Containers&) = delete;

    [[nodiscard]] device::Containers functions();  // valid as long as this object

private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
    int file_ = -1;
};

}  // namespace ssp::host
