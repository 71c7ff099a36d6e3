// SPDX-License-Identifier: Apache-2.0
// Semihosting: a program asks the debugger, or the emulator, for a console, files and an end. The same calls on Arm v8-M
// and RISC-V; on neither they may be made without a debugger.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::semihost {

enum Operation : long {
    open = 0x01, close = 0x02, write_text = 0x04, write = 0x05, read = 0x06, seek = 0x0A, length = 0x0C,
    command_line = 0x15, exit_extended = 0x20,
};

// The result is -1 where a call fails, but for read and write: octets that were not moved.
#if defined(__arm__)
inline long call(Operation operation, const void* argument) {
    register long r0 asm("r0") = operation;
    register const void* r1 asm("r1") = argument;
    asm volatile("bkpt #0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}
#elif defined(__riscv)
// slli x0,x0,31; ebreak; srai x0,x0,7: uncompressed, and not across two pages. As words in an aligned function, because
// ".option norvc" beside an alignment crashes the assembler of clang 14.
[[gnu::naked, gnu::noinline, gnu::aligned(16)]] inline long call([[maybe_unused]] Operation operation, [[maybe_unused]] const void* argument) {
    asm(".4byte 0x01f01013, 0x00100073, 0x40705013\n ret");
}
#endif

inline void text(const char* characters) { call(write_text, characters); }

[[noreturn]] inline void exit(int status) {
    const struct {
        long reason, status;
    } block{0x20026, status};  // ADP_Stopped_ApplicationExit
    for (;;) call(exit_extended, &block);
}

}  // namespace ssp::semihost
