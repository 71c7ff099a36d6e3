// SPDX-License-Identifier: Apache-2.0
// QEMU's virt board: timer of the CLINT, NS16550 as link, a register that resets. What semihosting gives is in common/;
// storage, counter and entropy are NOT for a product.
#include "common/note.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

namespace {

constexpr uintptr_t finisher = 0x100000, timer_low = 0x200BFF8, timer_high = 0x200BFFC, uart = 0x10000000;
constexpr uint32_t finisher_resets = 0x7777, timer_ticks_a_ms = 10000;

enum : uintptr_t { data = uart, interrupt_enable, fifo_control, line_control, modem_control, line_status };
enum : uint8_t { received = 0x01, can_send = 0x20 };  // of line_status

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }
volatile uint8_t& octet(uintptr_t address) { return *reinterpret_cast<volatile uint8_t*>(address); }

}  // namespace


bool ssp_board_reset(uint32_t note) {
    ssp::target::keep_note(note);
    word(finisher) = finisher_resets;
    for (;;) {}
}

uint32_t ssp_hal_time_ms() {
    for (;;) {
        const uint32_t high = word(timer_high), low = word(timer_low);
        if (word(timer_high) == high) return static_cast<uint32_t>((static_cast<uint64_t>(high) << 32 | low) / timer_ticks_a_ms);
    }
}

bool ssp_hal_link_reopen() {
    octet(interrupt_enable) = 0;
    octet(line_control) = 0x03;  // 8 bits, no parity; the emulator knows no speed
    octet(fifo_control) = 0x07;  // on, and emptied
    return true;
}

size_t ssp_hal_link_send(const uint8_t* octets, size_t size) {
    size_t sent = 0;
    for (; sent != size && (octet(line_status) & can_send) != 0; ++sent) octet(data) = octets[sent];
    return sent;
}

size_t ssp_hal_link_receive(uint8_t* octets, size_t capacity) {
    size_t size = 0;
    for (; size != capacity && (octet(line_status) & received) != 0; ++size) octets[size] = octet(data);
    return size;
}
