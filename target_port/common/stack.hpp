// SPDX-License-Identifier: Apache-2.0
// How much stack a call takes: what lies below is painted, and looked at afterwards. Boards with a link.ld only.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::target {

struct PaintedStack {
    volatile uint32_t *top, *lowest;
};

inline constexpr uint32_t stack_paint = 0x5AFE57AC;

// Paints 16 KiB below the caller's frame; more than that is not seen. The caller then calls what is measured.
[[gnu::noinline]] inline PaintedStack paint_stack() {
    constexpr size_t words = 16384 / 4, own_frame = 32;
    volatile uint32_t* const top = static_cast<volatile uint32_t*>(__builtin_frame_address(0));
    for (size_t k = own_frame; k != words; ++k) *(top - k) = stack_paint;
    return {top, top - (words - 1)};
}

// Octets from there down to the lowest that was written to; 0 if it took less than the 128 octets that are not painted.
inline size_t octets_used(const PaintedStack& painted) {
    const volatile uint32_t* at = painted.lowest;
    while (at != painted.top - 32 && *at == stack_paint) ++at;
    return at == painted.top - 32 ? 0 : static_cast<size_t>(painted.top - at) * 4;
}

}  // namespace ssp::target
