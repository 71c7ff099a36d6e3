// SPDX-License-Identifier: Apache-2.0
/* see check.hpp */
#include "core/check.hpp"

namespace ssp::core {

uint32_t check(const uint8_t* octets, size_t size) noexcept {
    uint32_t sum = 0xFFFFFFFF;
    for (size_t k = 0; k != size; ++k) {
        sum ^= octets[k];
        for (int bit = 0; bit != 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

}  // namespace ssp::core
