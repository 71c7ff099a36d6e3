// SPDX-License-Identifier: Apache-2.0
/* see image.hpp */
#include "device/image.hpp"

#include "crypto/octets.hpp"

#include <bearssl/bearssl_hash.h>

namespace ssp::device {

bool authentic(const uint8_t* octets, size_t size, const uint8_t (&trusted)[crypto::point_size], Descriptor& d) noexcept {
    if (size != descriptor_size || !decode(octets, size, d)) return false;
    uint8_t signature[crypto::signature_size];
    octets::copy(signature, octets + descriptor_size - sizeof signature, sizeof signature);
    return crypto::is_signed(trusted, octets, descriptor_size - sizeof signature, signature);
}

bool consistent(const Descriptor& d) noexcept {
    return d.segments != 0 && d.image_size <= uint32_t{d.segments} * d.segment_size && d.image_size > (uint32_t{d.segments} - 1) * d.segment_size &&
           d.entry < d.image_size;
}

size_t segment_size(const Descriptor& d, unsigned number) noexcept {
    if (number == 0 || number > d.segments) return 0;
    return number < d.segments ? d.segment_size : d.image_size - (size_t{d.segments} - 1) * d.segment_size;
}

void hash_of(const uint8_t* octets, size_t size, const uint8_t (&next)[hash_size], uint8_t (&hash)[hash_size]) noexcept {
    br_sha256_context sha;
    br_sha256_init(&sha);
    br_sha256_update(&sha, octets, size);
    br_sha256_update(&sha, next, sizeof next);
    br_sha256_out(&sha, hash);
}

}  // namespace ssp::device
