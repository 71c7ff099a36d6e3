// SPDX-License-Identifier: Apache-2.0
// How long a tenant may run at a stretch: a timer of the board, slice_BOARD.cpp.

#pragma once

#include <stdint.h>

namespace ssp::target {

inline constexpr uint32_t slice_ms = 2;

// In slice_ms an interrupt takes the core from the tenant: enter() returns with Cause::time. Called by the kernel, before enter().
void start_slice();
// It comes no more. Called after enter().
void stop_slice();

}  // namespace ssp::target
