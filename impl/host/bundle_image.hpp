// SPDX-License-Identifier: Apache-2.0
// Bundle images in a file: a signed descriptor, and behind it the octets of the program. The hashes of the segments follow
// from these, and are not in the file.

#pragma once

#include "device/image.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace ssp::host {

using Octets = std::vector<std::uint8_t>;

struct ImageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct BundleImage {
    device::Descriptor descriptor{};
    Octets head{};     // the descriptor as it is signed
    Octets program{};
};

// Fills number of segments, size and hash of the first into `d`, and signs. Throws ImageError for a program that is empty or has
// more segments than the product takes, an entry outside it, or a secret out of range.
[[nodiscard]] BundleImage make_image(device::Descriptor d, const Octets& program, const std::uint8_t (&secret)[crypto::scalar_size]);

[[nodiscard]] Octets octets_of(const BundleImage& image);

// Reads a file's octets. Throws ImageError if there is no descriptor, or the program is not of the size it says. Whether it is
// authentic the SSP says.
[[nodiscard]] BundleImage parse_image(const Octets& octets);

// The commands that load the image into a slot: the offer, every segment, the commit.
[[nodiscard]] std::vector<Octets> loading_commands(const BundleImage& image, std::uint8_t slot, bool intent);

}  // namespace ssp::host
