// SPDX-License-Identifier: Apache-2.0
// What a bundle image is: a signed descriptor, and segments chained by hashes (A-LOAD-2, A-LOAD-3).

#pragma once

#include "crypto/signature.hpp"
#include "generated/formats/bundle_descriptor.hpp"
#include "spec_model/loader/profile.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::device {

using Descriptor = generated::formats::BundleDescriptor;

namespace profile = loader::profile;

inline constexpr size_t descriptor_size = generated::formats::bundle_descriptor_longest;
inline constexpr size_t hash_size = profile::hash_size;
inline constexpr size_t segment_maximum = profile::segment_maximum;

// Whether the octets are a descriptor that the holder of the secret of `trusted` has signed; what it says is in `d`.
[[nodiscard]] bool authentic(const uint8_t* octets, size_t size, const uint8_t (&trusted)[crypto::point_size], Descriptor& d) noexcept;

// Whether number and size of its segments go with the size of the image, and it is entered inside.
[[nodiscard]] bool consistent(const Descriptor& d) noexcept;

// How many octets segment `number` has, from 1 to as many as there are; of any other 0.
[[nodiscard]] size_t segment_size(const Descriptor& d, unsigned number) noexcept;

// The hash that stands for a segment: SHA-256 of its octets and of the hash of the one behind it.
void hash_of(const uint8_t* octets, size_t size, const uint8_t (&next)[hash_size], uint8_t (&hash)[hash_size]) noexcept;

}  // namespace ssp::device
