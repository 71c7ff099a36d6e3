// SPDX-License-Identifier: Apache-2.0
// mps2-an505: a counter of the FPGA as time, UART 0 as link, SysTick to count instructions. What semihosting gives is in
// common/; storage, counter and entropy are NOT for a product.
#include "common/note.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

namespace {

constexpr uintptr_t uart = 0x50200000, fpga = 0x50302000, system_tick = 0xE000E010;
enum : uintptr_t { uart_data = uart, uart_state = uart + 0x04, uart_control = uart + 0x08, uart_baud = uart + 0x10 };
enum : uint32_t { full = 0x01, arrived = 0x02 };  // of uart_state
enum : uintptr_t { fpga_counter = fpga + 0x18, fpga_prescale = fpga + 0x1C };
enum : uintptr_t { tick_control = system_tick, tick_reload = system_tick + 4, tick_value = system_tick + 8 };
constexpr uintptr_t reset_control = 0xE000ED0C;
constexpr uint32_t reset_request = 0x05FA0004;
constexpr uint32_t clocks_a_ms = 20000, instructions_a_tick = 50;  // 20 MHz; one instruction takes 1 ns under --icount

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

}  // namespace


bool ssp_board_reset(uint32_t note) {
    ssp::target::keep_note(note);
    word(reset_control) = reset_request;
    for (;;) {}
}

uint32_t ssp_hal_time_ms() {
    if (word(fpga_prescale) != clocks_a_ms - 1) word(fpga_prescale) = clocks_a_ms - 1;
    return word(fpga_counter);
}

bool ssp_hal_link_reopen() {
    word(uart_control) = 0;
    word(uart_baud) = 16;
    word(uart_control) = 3;  // sends and receives
    return true;
}

size_t ssp_hal_link_send(const uint8_t* octets, size_t size) {
    size_t sent = 0;
    for (; sent != size && (word(uart_state) & full) == 0; ++sent) word(uart_data) = octets[sent];
    return sent;
}

size_t ssp_hal_link_receive(uint8_t* octets, size_t capacity) {
    size_t size = 0;
    for (; size != capacity && (word(uart_state) & arrived) != 0; ++size) octets[size] = static_cast<uint8_t>(word(uart_data));
    return size;
}

// SysTick has 24 bits: to be called at least every 800 million instructions.
uint64_t ssp_board_instructions() {
    static uint64_t ticks;
    static uint32_t before;
    constexpr uint32_t most = 0xFFFFFF;
    if ((word(tick_control) & 1) == 0) {
        word(tick_reload) = most;
        word(tick_value) = 0;
        word(tick_control) = 5;
        before = most;
    }
    const uint32_t now = word(tick_value);
    ticks += (before - now) & most;
    before = now;
    return ticks * instructions_a_tick;
}

uint32_t ssp_board_instruction_step() { return instructions_a_tick; }
