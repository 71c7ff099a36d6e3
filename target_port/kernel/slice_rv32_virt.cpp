// SPDX-License-Identifier: Apache-2.0
// The timer of the CLINT, 10 MHz. The kernel has interrupts off; in U mode they come whatever mstatus says.
#include "common/rv32.hpp"
#include "kernel/slice.hpp"

namespace ssp::target {

namespace {

constexpr uintptr_t timer_low = 0x200BFF8, timer_high = 0x200BFFC, compare_low = 0x2004000, compare_high = 0x2004004;
constexpr uint32_t ticks_a_ms = 10000, machine_timer = 1u << 7;

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

uint64_t now() {
    for (;;) {
        const uint32_t high = word(timer_high), low = word(timer_low);
        if (word(timer_high) == high) return static_cast<uint64_t>(high) << 32 | low;
    }
}

}  // namespace

void start_slice() {
    const uint64_t end = now() + slice_ms * ticks_a_ms;
    word(compare_high) = 0xFFFFFFFF;  // not in between
    word(compare_low) = static_cast<uint32_t>(end);
    word(compare_high) = static_cast<uint32_t>(end >> 32);
    asm volatile("csrs mie, %0" ::"r"(machine_timer) : "memory");
}

void stop_slice() {
    asm volatile("csrc mie, %0" ::"r"(machine_timer) : "memory");
    word(compare_high) = 0xFFFFFFFF;
}

}  // namespace ssp::target
