// SPDX-License-Identifier: Apache-2.0
// The timer of OpenTitan, registers and speed as QEMU 7.2 has them. The kernel has interrupts off; in U mode they come whatever
// mstatus says.
#include "common/rv32.hpp"
#include "kernel/slice.hpp"

namespace ssp::target {

namespace {

constexpr uintptr_t timer = 0x40100000;
enum : uintptr_t { control = timer + 0x04, low = timer + 0x104, high = timer + 0x108, compare_low = timer + 0x10C, compare_high = timer + 0x110,
                   interrupt_enable = timer + 0x114, interrupt_state = timer + 0x118 };
constexpr uint32_t ticks_a_ms = 10, machine_timer = 1u << 7;

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

uint64_t now() {
    for (;;) {
        const uint32_t top = word(high), bottom = word(low);
        if (word(high) == top) return static_cast<uint64_t>(top) << 32 | bottom;
    }
}

}  // namespace

void start_slice() {
    if ((word(control) & 1) == 0) word(control) = 1;
    const uint64_t end = now() + slice_ms * ticks_a_ms;
    word(interrupt_enable) = 1;
    word(compare_high) = static_cast<uint32_t>(end >> 32);
    word(compare_low) = static_cast<uint32_t>(end);
    word(interrupt_state) = 1;  // what was pending is over
    asm volatile("csrs mie, %0" ::"r"(machine_timer) : "memory");
}

void stop_slice() {
    asm volatile("csrc mie, %0" ::"r"(machine_timer) : "memory");
    word(interrupt_enable) = 0;
    word(interrupt_state) = 1;
}

}  // namespace ssp::target
