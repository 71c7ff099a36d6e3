// SPDX-License-Identifier: Apache-2.0
// What a tenant may ask of the kernel: one number, up to four arguments, one answer.

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

    // Of the loader alone, for anybody else they are no calls (A-PROC-18). Functions of ssp_hal.h, with their parameters and results:
    storage_read, storage_write,  // slot, address
    image_read, image_write,      // image, octet, address, bytes
    counter_read,                 // address
    counter_advance,
    entropy,                      // address, bytes (1 to 64)
    time,
    link_send, link_receive,      // address, bytes
    link_reopen,
    fatal,                        // reason; it is not answered
    // and bundles, each by the slot of its image:
    place,  // slot, octet, address, bytes: a piece of the image, into the code window; the first one (octet 0) clears all windows first
    run,    // slot, octet: it starts there
    halt,   // slot: it runs no more, and its windows are cleared
    ended,  // slot: 1 if it has left, or was stopped by a fault, since it began
};
inline constexpr uint32_t send_size = 64;

// Answers are those of the generated machine of processes (its `Did`), of those of the loader 1 for true and 0 for false, or what is
// said there; of a call that is none: not_a_call.
inline constexpr uint32_t not_a_call = 0xff;

// The one way into the kernel. Registers: r0 to r3 and r12 on Arm, a0 to a4 on RISC-V; the answer is in the first.
[[gnu::always_inline]] inline uint32_t call(Call what, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0, uint32_t d = 0) {
#if defined(__arm__)
    register uint32_t r0 asm("r0") = static_cast<uint32_t>(what);
    register uint32_t r1 asm("r1") = a;
    register uint32_t r2 asm("r2") = b;
    register uint32_t r3 asm("r3") = c;
    register uint32_t r12 asm("r12") = d;
    asm volatile("svc #0" : "+r"(r0) : "r"(r1), "r"(r2), "r"(r3), "r"(r12) : "memory");
    return r0;
#else
    register uint32_t a0 asm("a0") = static_cast<uint32_t>(what);
    register uint32_t a1 asm("a1") = a;
    register uint32_t a2 asm("a2") = b;
    register uint32_t a3 asm("a3") = c;
    register uint32_t a4 asm("a4") = d;
    asm volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a3), "r"(a4) : "memory");
    return a0;
#endif
}

}  // namespace ssp::target
