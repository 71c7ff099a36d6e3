// SPDX-License-Identifier: Apache-2.0
// Cortex-M: the vectors, from the reset to ssp_main(), and what happens to an exception nobody handles.
#include "common/checks.hpp"
#include "hal/ssp_board.h"

extern "C" {

extern uint32_t __data_start, __data_end, __data_load, __bss_start, __bss_end, __stack_top;

[[noreturn]] void ssp_start() {
    const uint32_t* from = &__data_load;
    for (uint32_t* to = &__data_start; to != &__data_end;) *to++ = *from++;
    for (uint32_t* to = &__bss_start; to != &__bss_end;) *to++ = 0;
    ssp_board_exit(ssp_main());
}

void ssp_unhandled_exception() {
    uint32_t number;
    asm volatile("mrs %0, ipsr" : "=r"(number));
    ssp_hal_text("exception ");
    ssp::target::print(number);
    ssp_hal_text(", CFSR ");
    ssp::target::print(*reinterpret_cast<volatile uint32_t*>(0xE000ED28));
    ssp_hal_text(", MMFAR ");
    ssp::target::print(*reinterpret_cast<volatile uint32_t*>(0xE000ED34));
    ssp_hal_text("\n");
    ssp_board_exit(SSP_BOARD_TRAP_STATUS);
}

// A program that handles one of them defines it.
#define SSP_EXCEPTION [[gnu::weak, gnu::alias("ssp_unhandled_exception")]]
SSP_EXCEPTION void ssp_hard_fault();
SSP_EXCEPTION void ssp_memory_fault();
SSP_EXCEPTION void ssp_bus_fault();
SSP_EXCEPTION void ssp_usage_fault();
SSP_EXCEPTION void ssp_secure_fault();
SSP_EXCEPTION void ssp_supervisor_call();
SSP_EXCEPTION void ssp_pend_supervisor();
SSP_EXCEPTION void ssp_system_tick();

}  // extern "C"

using Handler = void (*)();
[[gnu::section(".vectors"), gnu::used]] const struct {
    uint32_t* stack;
    Handler handlers[15];
} ssp_vectors{&__stack_top,
              {ssp_start, ssp_unhandled_exception, ssp_hard_fault, ssp_memory_fault, ssp_bus_fault, ssp_usage_fault, ssp_secure_fault,
               nullptr, nullptr, nullptr, ssp_supervisor_call, ssp_unhandled_exception, nullptr, ssp_pend_supervisor, ssp_system_tick}};
