// SPDX-License-Identifier: Apache-2.0
// What a tenant of the isolation image is told to do when it is started: an action, and an address.

#pragma once

#include "kernel/calls.hpp"

namespace ssp::target {

enum class Action : uint32_t {
    work,      // counts, sends its count, gives way, for ever
    use_own,   // uses each of its windows as it may, reads at the address, sends and leaves
    load, store, jump,
    overflow,  // uses more and more of its stack
    send, send_far, receive,  // a system call with 4 bytes at the address; far: with 64
    loop,      // for ever, without giving way
    stack,     // a system call while its stack pointer is the address
    debugger,  // asks the debugger to exit, as the kernel may on these boards
    // What only the core's own instructions do.
#if defined(__arm__)
    leave_secure_state, call_non_secure, wait_for_interrupt, breakpoint,
    mask_interrupts,    // cpsid i: without privilege the core ignores it
    become_privileged,  // writes CONTROL, which the core ignores, and stores at the address
    undefined,
#else
    write_configuration, write_address,  // of the PMP
    mask_interrupts, return_from_trap, read_register, read_counter, wait_for_interrupt, breakpoint, undefined,
#endif
    ask = 0x100,  // and all above: a call of the loader's with memory at the address, at 0: with its own; it sends the answer and leaves
};
constexpr Action asks(Call what) { return static_cast<Action>(static_cast<uint32_t>(Action::ask) + static_cast<uint32_t>(what)); }

// A tenant may not touch anything that is not its own to say that it is done; it sends this.
inline constexpr uint32_t used_all = 0x600dda7a;

}  // namespace ssp::target
