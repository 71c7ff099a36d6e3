// SPDX-License-Identifier: Apache-2.0
// QEMU's opentitan board: its timer and its UART. What semihosting gives is in common/; storage, counter and entropy are
// NOT for a product.
#include "common/note.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

namespace {

constexpr uintptr_t timer = 0x40100000, uart = 0x40000000;
enum : uintptr_t { timer_control = timer + 0x04, timer_low = timer + 0x104, timer_high = timer + 0x108 };
enum : uintptr_t { uart_control = uart + 0x10, uart_status = uart + 0x14, uart_read = uart + 0x18, uart_write = uart + 0x1C, uart_fifo = uart + 0x20, uart_levels = uart + 0x24 };
enum : uint32_t { empty = 0x20 };      // of uart_status: nothing has arrived
enum : uint32_t { to_be_sent = 0x3F };  // of uart_levels. The bit that says there is no room stays set in the emulator if nobody was connected
constexpr uint32_t fifo_size = 16;
constexpr uint32_t timer_ticks_a_ms = 10;  // registers and speed as QEMU 7.2 has them; the chip itself has other offsets

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

}  // namespace

extern "C" {
[[noreturn]] void _start();
}

// The emulator has no reset manager here: the program begins again, with memory as the start-up leaves it.
bool ssp_board_reset(uint32_t note) {
    ssp::target::keep_note(note);
    _start();
}

uint32_t ssp_hal_time_ms() {
    if ((word(timer_control) & 1) == 0) word(timer_control) = 1;
    for (;;) {
        const uint32_t high = word(timer_high), low = word(timer_low);
        if (word(timer_high) == high) return static_cast<uint32_t>((static_cast<uint64_t>(high) << 32 | low) / timer_ticks_a_ms);
    }
}

bool ssp_hal_link_reopen() {
    word(uart_control) = 0x10000003;  // sends and receives, at any speed: the emulator looks whether one is set
    word(uart_fifo) = 0x03;           // both emptied
    return true;
}

size_t ssp_hal_link_send(const uint8_t* octets, size_t size) {
    size_t sent = 0;
    for (; sent != size && (word(uart_levels) & to_be_sent) < fifo_size; ++sent) word(uart_write) = octets[sent];
    return sent;
}

size_t ssp_hal_link_receive(uint8_t* octets, size_t capacity) {
    size_t size = 0;
    for (; size != capacity && (word(uart_status) & empty) == 0; ++size) octets[size] = static_cast<uint8_t>(word(uart_read));
    return size;
}
