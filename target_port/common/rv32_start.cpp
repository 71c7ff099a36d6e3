// SPDX-License-Identifier: Apache-2.0
// RV32: from the first instruction to ssp_main(), and what happens to a trap nobody handles.
#include "common/checks.hpp"
#include "common/rv32.hpp"
#include "hal/ssp_board.h"

extern "C" {

extern uint32_t __data_start, __data_end, __data_load, __bss_start, __bss_end;

[[noreturn, gnu::used]] void ssp_start() {
    const uint32_t* from = &__data_load;
    if (from != &__data_start)
        for (uint32_t* to = &__data_start; to != &__data_end;) *to++ = *from++;
    for (uint32_t* to = &__bss_start; to != &__bss_end;) *to++ = 0;
    ssp_board_exit(ssp_main());
}

[[noreturn, gnu::used]] void ssp_unhandled_trap() {
    ssp_hal_text("trap, mcause ");
    ssp::target::print(SSP_READ_CSR("mcause"));
    ssp_hal_text(", mepc ");
    ssp::target::print(SSP_READ_CSR("mepc"));
    ssp_hal_text(", mtval ");
    ssp::target::print(SSP_READ_CSR("mtval"));
    ssp_hal_text("\n");
    ssp_board_exit(SSP_BOARD_TRAP_STATUS);
}

}  // extern "C"

// A program that handles traps defines ssp_trap_entry, or writes mtvec.
asm(".section .text.start\n.globl _start\n_start:\n"
    ".option push\n.option norelax\n la gp, __global_pointer$\n.option pop\n"
    " la sp, __stack_top\n la t0, ssp_trap_entry\n csrw mtvec, t0\n j ssp_start\n"
    ".balign 256\n.weak ssp_trap_entry\nssp_trap_entry: j ssp_unhandled_trap\n.text\n");
