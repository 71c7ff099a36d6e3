// SPDX-License-Identifier: Apache-2.0
// What differs between the two instruction sets: the registers of a tenant, the way to it and back, the protection unit.

#pragma once

#include "kernel/board.hpp"

#include <stdint.h>

namespace ssp::target {

enum class Cause : uint8_t {
    call,         // it called the kernel
    time,         // its time is over
    load, store,  // refused; PMSAv8 does not tell the two apart: access
    access,
    fetch,        // what it would execute
    instruction,  // one it may not use, or that is none
    device,       // the private peripherals of an Arm core
    state,        // it left the secure state of an Arm core
    pointer,      // of a system call, refused by the kernel
    other,        // its number says what
};

struct Trap {
    Cause cause = Cause::other;
    uint32_t number = 0;         // mcause; exception and fault status: CFSR << 8 | exception
    uint32_t address = 0;        // where, if has_address
    bool has_address = false;
};

// What the assembly of the core knows by offset.
#if defined(__arm__)
struct Context {
    uint32_t sp, r[8];                             // r4 to r11; the rest lies on its stack
    uint32_t exception, status, address, bus_address;  // of the last trap
};
#else
struct Context {
    uint32_t pc, x[31];               // x1 to x31
    uint32_t kernel_sp, cause, address;  // of the last trap
};
#endif

// The registers with which a tenant begins: its code window is entered at octet `entry`, an instruction, with two arguments and
// an empty stack.
void begin(Context& context, uint8_t tenant, uint32_t entry, uint32_t first, uint32_t second);
// Instructions were written: what is executed from now on is those.
void code_has_changed();

// Runs it till it traps.
Trap enter(Context& context);

// The arguments of the call that trapped; false if they cannot be read, because its stack is not its own.
struct Arguments { uint32_t call, first, second, third, fourth; };
bool arguments_of(const Context& context, uint8_t tenant, Arguments& arguments);
void answer(Context& context, uint32_t value);

// Once, before any tenant runs: what is the same for all of them, and zero to whatever is not used.
void set_up_unit();
// The windows of this tenant; until the next call they are what unprivileged code may reach.
void give_windows(uint8_t tenant);
// Do the registers hold what give_windows wrote?
bool windows_stand(uint8_t tenant);

// Writes a zero there as the kernel, and tells whether that was possible.
bool kernel_may_store(uint32_t address);
// Interrupts are as the kernel set them.
bool interrupts_stand();

}  // namespace ssp::target
