// SPDX-License-Identifier: Apache-2.0
// Secrets, forgotten after use.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

// Overwrites `size` octets with zero. The compiler may not leave it out, as it may a memset() of what nobody reads again.
inline void wipe(void* memory, size_t size) noexcept {
    volatile uint8_t* octets = static_cast<volatile uint8_t*>(memory);
    for (size_t k = 0; k != size; ++k) octets[k] = 0;
}

// Wipes an object when its scope ends, whichever way.
template <typename T>
class Wiped {
public:
    Wiped() = default;
    ~Wiped() { wipe(&value, sizeof value); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    T value{};
};

}  // namespace ssp::crypto
