// SPDX-License-Identifier: Apache-2.0
// Octets copied, filled and compared: what every freestanding compiler has, where there is no <string.h>.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::octets {

// `size` octets that do not overlap.
inline void copy(void* to, const void* from, size_t size) noexcept { __builtin_memcpy(to, from, size); }
inline void fill(void* to, uint8_t octet, size_t size) noexcept { __builtin_memset(to, octet, size); }
// Takes as long as the first difference is far: never for secrets.
inline bool same(const void* a, const void* b, size_t size) noexcept { return __builtin_memcmp(a, b, size) == 0; }

}  // namespace ssp::octets
