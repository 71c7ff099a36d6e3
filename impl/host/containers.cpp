// SPDX-License-Identifier: Apache-2.0
/* see containers.hpp */
#include "host/containers.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace ssp::host {

namespace {

constexpr std::size_t all = std::size_t{core::bundle_slots} * container_capacity;

off_t place(std::uint8_t slot, std::uint32_t at) { return static_cast<off_t>(std::size_t{slot} * container_capacity + at); }

}  // namespace

struct Containers::Memory {
    std::array<std::uint8_t, all> octets{};
};

Containers::Containers() : memory_(std::make_unique<Memory>()) {}

Containers::Containers(const std::string& path) {
    const auto refuse = [&](const std::string& why) {
        if (file_ >= 0) (void)close(file_);
        throw std::runtime_error("the file of bundle images, " + path + ": " + why);
    };
    file_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    struct stat found{};
    if (file_ < 0 || fstat(file_, &found) != 0) refuse(std::strerror(errno));
    if (found.st_size == 0 && ftruncate(file_, static_cast<off_t>(all)) != 0) refuse(std::strerror(errno));
    if (found.st_size != 0 && static_cast<std::size_t>(found.st_size) != all)
        refuse("it has " + std::to_string(found.st_size) + " octets, expected " + std::to_string(all) + ": move it away, then a new one is made, and bundles have to be loaded again");
}

Containers::~Containers() {
    if (file_ >= 0) (void)close(file_);
}

device::Containers Containers::functions() {
    return {this, container_capacity,
            [](void* self, std::uint8_t slot, std::uint32_t at, std::uint8_t* octets, std::size_t size) {
                const Containers& c = *static_cast<Containers*>(self);
                if (c.memory_) std::copy_n(c.memory_->octets.begin() + place(slot, at), size, octets);
                return c.memory_ || pread(c.file_, octets, size, place(slot, at)) == static_cast<ssize_t>(size);
            },
            [](void* self, std::uint8_t slot, std::uint32_t at, const std::uint8_t* octets, std::size_t size) {
                Containers& c = *static_cast<Containers*>(self);
                if (c.memory_) std::copy_n(octets, size, c.memory_->octets.begin() + place(slot, at));
                return c.memory_ || (pwrite(c.file_, octets, size, place(slot, at)) == static_cast<ssize_t>(size) && fdatasync(c.file_) == 0);
            }};
}

}  // namespace ssp::host
