// SPDX-License-Identifier: Apache-2.0
// May a tenant reach this memory? Asked for every address that comes with a system call: the kernel itself would be refused
// nothing.

#pragma once

#include <stdint.h>

namespace ssp::target {

inline constexpr uint8_t may_read = 1, may_write = 2, may_execute = 4;

// All `size` bytes from `address` lie in one window with these rights; of no bytes: yes. Written without any sum that could
// run over.
template <typename Window, uint32_t count>
constexpr bool within(const Window (&windows)[count], uint32_t address, uint32_t size, uint8_t rights) {
    if (size == 0) return true;
    for (const Window& w : windows) {
        if ((w.rights & rights) != rights || address < w.base) continue;
        const uint32_t offset = address - w.base;
        if (offset < w.size && size <= w.size - offset) return true;
    }
    return false;
}

}  // namespace ssp::target
