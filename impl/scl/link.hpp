// SPDX-License-Identifier: Apache-2.0
// What the stack wants of the thing below it: four functions over a stream of octets. A target provides them for its
// UART or SPI; impl/host/ provides them for a host.
//
// The stream may lose, change and repeat octets; what goes through arrives in order (A-VLINK-1). None of the functions
// waits.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl {

inline constexpr size_t link_lost = SIZE_MAX;  // the other side is gone: only reopen() helps

struct Link {
    void* self = nullptr;  // handed to each function

    // Takes the first octets of `octets`; returns how many, from 0 (there is no room now) to `size`, or link_lost.
    size_t (*send)(void* self, const uint8_t* octets, size_t size) = nullptr;

    // Writes what has arrived, `capacity` octets at most; returns how many, 0 if there are none now, or link_lost.
    size_t (*receive)(void* self, uint8_t* octets, size_t capacity) = nullptr;

    // Milliseconds since any moment; wraps around after 2^32.
    uint32_t (*now)(void* self) = nullptr;

    // Drops what is under way and opens the link anew. False if that is not possible now; it may be tried again.
    bool (*reopen)(void* self) = nullptr;
};

}  // namespace ssp::scl
