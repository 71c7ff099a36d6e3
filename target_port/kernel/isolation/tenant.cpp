// SPDX-License-Identifier: Apache-2.0
// A tenant of the isolation image, linked once for each: well-behaved at work, hostile in every other action.
//
// It calls no function that lies elsewhere, and has no data with values: see the linker script of the board.
#include "kernel/calls.hpp"
#include "kernel/isolation/actions.hpp"

#if defined(__riscv)
#include "common/rv32.hpp"
#endif

namespace ssp::target {

namespace {

volatile uint32_t count;
volatile uint32_t given[60];  // as much as a slot of the storage

uint32_t address_of(const volatile void* p) { return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(p)); }
volatile uint32_t& word(uint32_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

[[noreturn]] void work() {
    for (;;) {
        count = count + 1;
        (void)call(Call::send, address_of(&count), 4);
        (void)call(Call::give_way);
    }
}

void use_own(uint32_t foreign) {
    volatile uint32_t local = 5;
    count = local + word(foreign);
    (void)call(Call::receive, address_of(&given), 16);
    if (count != 5 + word(foreign) || given[3] != 0x0f0e0d0c) return;
    local = used_all;
    (void)call(Call::send, address_of(&local), 4);
}

void overflow() {
#if defined(__arm__)
    asm volatile("1: push {r0}\n b 1b" ::: "memory");
#else
    asm volatile("1: addi sp, sp, -4\n sw zero, 0(sp)\n j 1b" ::: "memory");
#endif
}

void call_with_stack_at(uint32_t address) {
#if defined(__arm__)
    asm volatile("mov sp, %0\n movs r0, #1\n svc #0" ::"r"(address) : "r0", "memory");
#else
    asm volatile("mv sp, %0\n li a0, 1\n ecall" ::"r"(address) : "a0", "memory");
#endif
}

void ask(Call what, uint32_t address) {
    uint32_t a = 0, b = 0, c = 0, d = 0;
    if (what == Call::counter_read) a = address;
    else if (what == Call::storage_read || what == Call::storage_write) b = address;
    else if (what == Call::image_read || what == Call::image_write || what == Call::place) c = address, d = 16;
    else a = address, b = 16;
    count = call(what, a, b, c, d);
    (void)call(Call::send, address_of(&count), 4);
}

void ask_the_debugger() {
#if defined(__arm__)
    register uint32_t r0 asm("r0") = 0x18;
    register uint32_t r1 asm("r1") = 0x20026;
    asm volatile("bkpt #0xab" : "+r"(r0) : "r"(r1) : "memory");
#else
    asm volatile("li a0, 0x18\n li a1, 0x20026\n .balign 16\n .4byte 0x01f01013, 0x00100073, 0x40705013" ::: "a0", "a1", "memory");
#endif
}

void of_the_core(Action action, uint32_t address) {
    switch (action) {
#if defined(__arm__)
    case Action::mask_interrupts: asm volatile("cpsid i" ::: "memory"); break;
    case Action::leave_secure_state: asm volatile("bxns %0" ::"r"(address)); break;
    case Action::call_non_secure: asm volatile("blxns %0" ::"r"(address) : "lr", "memory"); break;
    case Action::wait_for_interrupt:
        for (;;) asm volatile("cpsid i\n wfi" ::: "memory");
    case Action::breakpoint: asm volatile("bkpt #1"); break;
    case Action::become_privileged:
        asm volatile("msr control, %0\n isb" ::"r"(2) : "memory");  // the process stack stays
        word(address) = 0;
        break;
    case Action::undefined: asm volatile("udf #0"); break;
#else
    case Action::write_configuration: SSP_WRITE_CSR("pmpcfg0", 0x1f); break;
    case Action::write_address: SSP_WRITE_CSR("pmpaddr1", address); break;
    case Action::mask_interrupts: asm volatile("csrci mstatus, 8" ::: "memory"); break;
    case Action::return_from_trap: asm volatile("mret"); break;
    case Action::read_register: (void)SSP_READ_CSR("mepc"); break;
    case Action::read_counter: (void)SSP_READ_CSR("cycle"); break;
    case Action::wait_for_interrupt: asm volatile("wfi"); break;
    case Action::breakpoint: asm volatile("ebreak"); break;
    case Action::undefined: asm volatile(".4byte 0"); break;
#endif
    default: (void)address;
    }
}

[[gnu::used, noreturn, gnu::section(".text.entry")]] void entry(uint32_t what, uint32_t address) {
    const auto action = static_cast<Action>(what);
    if (action >= Action::ask) {
        ask(static_cast<Call>(what - static_cast<uint32_t>(Action::ask)), address == 0 ? address_of(&given) : address);
        for (;;) (void)call(Call::leave);
    }
    switch (action) {
    case Action::work: work();
    case Action::use_own: use_own(address); break;
    case Action::load: {
        [[maybe_unused]] const uint32_t value = word(address);
        break;
    }
    case Action::store: word(address) = 0xdeadbeef; break;
    case Action::jump: reinterpret_cast<void (*)()>(address)(); break;
    case Action::overflow: overflow(); break;
    case Action::send: (void)call(Call::send, address, 4); break;
    case Action::send_far: (void)call(Call::send, address, send_size); break;
    case Action::receive: (void)call(Call::receive, address, 4); break;
    case Action::loop:
        for (;;) asm volatile("");
    case Action::stack: call_with_stack_at(address); break;
    case Action::debugger: ask_the_debugger(); break;
    default: of_the_core(action, address);
    }
    for (;;) (void)call(Call::leave);
}

}  // namespace

}  // namespace ssp::target
