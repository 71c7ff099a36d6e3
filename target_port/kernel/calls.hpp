// SPDX-License-Identifier: Apache-2.0
// What a tenant may ask of the kernel: one number, two arguments, one answer.

#pragma once

#include <stdint.h>

namespace ssp::target {

enum class Call : uint32_t {
    give_way,  // others run, then it goes on
    leave,     // it ends, and is stopped
    send,      // address, bytes (at most send_size): the kernel reads them
    receive,   // address, bytes: the kernel writes as many
    signal,    // tenant, mailbox (0, 1)
    take,      // mailbox: takes the signal out of it
    wait,      // mailboxes (1, 2, 3: both), ticks (0: no time-out)
};
inline constexpr uint32_t send_size = 64;

// Answers are those of the generated machine of processes (its `Did`); of a call that is none: not_a_call.
inline constexpr uint32_t not_a_call = 0xff;

// The one way into the kernel. Registers: r0 to r2 on Arm, a0 to a2 on RISC-V; the answer is in the first.
[[gnu::always_inline]] inline uint32_t call(Call what, uint32_t a = 0, uint32_t b = 0) {
#if defined(__arm__)
    register uint32_t r0 asm("r0") = static_cast<uint32_t>(what);
    register uint32_t r1 asm("r1") = a;
    register uint32_t r2 asm("r2") = b;
    asm volatile("svc #0" : "+r"(r0) : "r"(r1), "r"(r2) : "memory");
    return r0;
#else
    register uint32_t a0 asm("a0") = static_cast<uint32_t>(what);
    register uint32_t a1 asm("a1") = a;
    register uint32_t a2 asm("a2") = b;
    asm volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2) : "memory");
    return a0;
#endif
}

}  // namespace ssp::target
