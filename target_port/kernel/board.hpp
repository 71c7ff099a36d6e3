// SPDX-License-Identifier: Apache-2.0
// The window table of the board an image is built for: SSP_WINDOWS names its generated header, SSP_BOARD its namespace.

#pragma once

#include SSP_WINDOWS

namespace ssp::target {
namespace windows = ssp::generated::windows::SSP_BOARD;
using windows::tenant_count;
using windows::tenant_names;

inline constexpr uint8_t loader = static_cast<uint8_t>(windows::Tenant::loader);
// The slot whose image runs as this bundle, and back; there are slots whose images cannot run (A-WIN-15).
constexpr uint8_t bundle_of_slot(uint32_t slot) { return static_cast<uint8_t>(slot + 1); }
inline constexpr uint8_t slots_that_run = tenant_count - 1;
static_assert(loader == 0);
}  // namespace ssp::target
