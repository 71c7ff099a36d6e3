// SPDX-License-Identifier: Apache-2.0
// SysTick of the core, at 20 MHz. Should it come while the kernel is at work, its handler returns at once.
#include "kernel/slice.hpp"

namespace ssp::target {

namespace {

enum : uintptr_t { tick_control = 0xE000E010, tick_reload = 0xE000E014, tick_value = 0xE000E018, interrupt_control = 0xE000ED04 };
constexpr uint32_t clocks_a_ms = 20000, tick_no_longer_pending = 1u << 25;

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

}  // namespace

void start_slice() {
    word(tick_reload) = slice_ms * clocks_a_ms - 1;
    word(tick_value) = 0;
    word(tick_control) = 7;  // on, with an exception, at the clock of the core
}

void stop_slice() {
    word(tick_control) = 0;
    word(interrupt_control) = tick_no_longer_pending;
}

}  // namespace ssp::target
