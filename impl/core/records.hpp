// SPDX-License-Identifier: Apache-2.0
// Which record of the storage holds what. Those that are not named are free.

#pragma once

#include "core/storage.hpp"

namespace ssp::core {

inline constexpr uint8_t bundle_slots = 4;  // with a record each
[[nodiscard]] constexpr uint8_t bundle_record(uint8_t slot) noexcept { return slot; }  // of slot 0 .. bundle_slots - 1
inline constexpr uint8_t notifications_record = bundle_slots;
inline constexpr uint8_t platform_record = notifications_record + 1;  // what the device keeps for itself, such as the session identity

static_assert(platform_record < records);

}  // namespace ssp::core
