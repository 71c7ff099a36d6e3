// SPDX-License-Identifier: Apache-2.0
// The check of what is kept.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::core {

// CRC-32 of IEEE 802.3: enough to tell a write that was cut, and every single bit that changed, not against who writes on
// purpose.
[[nodiscard]] uint32_t check(const uint8_t* octets, size_t size) noexcept;

}  // namespace ssp::core
