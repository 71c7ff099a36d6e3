// SPDX-License-Identifier: Apache-2.0
// The window table of the board an image is built for: SSP_WINDOWS names its generated header, SSP_BOARD its namespace.

#pragma once

#include SSP_WINDOWS

namespace ssp::target {
namespace windows = ssp::generated::windows::SSP_BOARD;
using windows::tenant_count;
using windows::tenant_names;
}  // namespace ssp::target
