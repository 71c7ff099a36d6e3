// SPDX-License-Identifier: Apache-2.0
// The hardened functions of power: the gate, and what it calls twice. Generated; do not edit.

#include "ssp_power_hardened.h"

#include "power_hardened.hpp"

namespace model = ssp::generated::power_hardened;
using model::Machine;
using model::put;

static_assert((sizeof(Machine) + 3) / 4 == POWER_HARDENED_WORDS);

extern "C" {

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_start_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::start(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_boot_ends_on(Machine* m, const uint32_t* arguments) {
    if (arguments[0] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::boot_ends(*m, arguments[0] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_exchange_capabilities_on(Machine* m,
    const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::exchange_capabilities(*m, static_cast<uint32_t>(arguments[0]),
        arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_command_begins_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::command_begins(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_command_ends_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::command_ends(*m, static_cast<uint32_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_transaction_begins_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::transaction_begins(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_transaction_ends_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::transaction_ends(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_suspend_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::suspend(*m, static_cast<uint32_t>(arguments[0]),
        static_cast<uint32_t>(arguments[1]), static_cast<uint32_t>(arguments[2]), static_cast<uint32_t>(arguments[3])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_tick_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::tick(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_resume_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::resume(*m, static_cast<uint32_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_stop_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::stop(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_reset_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::reset(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_power_lost_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::power_lost(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_power_hardened_init_on(Machine* m_, const uint32_t*) {
    Machine& m = *m_;
    put(m, m.stage, model::Stage::off);
    put(m, m.terminal, 0);
    put(m, m.suspendable, false);
    put(m, m.told_class, 0);
    put(m, m.context, 0);
    put(m, m.saved, 0);
    put(m, m.command, false);
    put(m, m.transactions, 0);
    put(m, m.token, 0);
    put(m, m.shortest_time, 0);
    put(m, m.agreed_time, 0);
    put(m, m.elapsed, 0);
    return 0;
}

#if defined(__riscv) && __riscv_xlen == 32

// The gate.
asm(R"(
    .text
    .option push
    .option norelax
    .align 2
9:
    .4byte 0x00100073
    .globl ssp_power_hardened_put1
ssp_power_hardened_put1:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 40 - 0
    beqz t2, 9b
    sb a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_power_hardened_put2
ssp_power_hardened_put2:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 40 - 1
    beqz t2, 9b
    andi t2, t1, 1
    bnez t2, 9b
    sh a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_power_hardened_put4
ssp_power_hardened_put4:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 40 - 3
    beqz t2, 9b
    andi t2, t1, 3
    bnez t2, 9b
    sw a4, 0(t1)
    jr t0
    .4byte 0x00100073
.Lssp_power_hardened_enter:
    mv t1, sp
    addi sp, sp, -48
    addi t1, t1, -48
    bne t1, sp, 9b
    sw ra, 20(sp)
    sw s10, 8(sp)
    sw s11, 12(sp)
    sw a0, 4(sp)
    sw a1, 24(sp)
    sw a2, 28(sp)
    sw a3, 32(sp)
    sw a4, 36(sp)
    lw t1, 24(sp)
    bne t1, a1, 9b
    lw t1, 28(sp)
    bne t1, a2, 9b
    lw t1, 32(sp)
    bne t1, a3, 9b
    lw t1, 36(sp)
    bne t1, a4, 9b
    jal t2, .Lssp_power_hardened_sum
    sw t1, 16(sp)
    mv s10, sp
    mv s11, a0
    bne s11, a0, 9b
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_power_hardened_between:
    bne sp, s10, 9b
    sw a0, 0(sp)
    addi s11, s11, 40
    mv a0, s11
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_power_hardened_leave:
    bne sp, s10, 9b
    lw t1, 0(sp)
    bne t1, a0, 9b
    lw a1, 4(sp)
    addi a2, a1, 40
    bne a2, s11, 9b
    lw a3, 0(a1)
    lw a4, 0(a2)
    bne a3, a4, 9b
    lw a3, 4(a1)
    lw a4, 4(a2)
    bne a3, a4, 9b
    lw a3, 8(a1)
    lw a4, 8(a2)
    bne a3, a4, 9b
    lw a3, 12(a1)
    lw a4, 12(a2)
    bne a3, a4, 9b
    lw a3, 16(a1)
    lw a4, 16(a2)
    bne a3, a4, 9b
    lw a3, 20(a1)
    lw a4, 20(a2)
    bne a3, a4, 9b
    lw a3, 24(a1)
    lw a4, 24(a2)
    bne a3, a4, 9b
    lw a3, 28(a1)
    lw a4, 28(a2)
    bne a3, a4, 9b
    lw a3, 32(a1)
    lw a4, 32(a2)
    bne a3, a4, 9b
    lw a3, 36(a1)
    lw a4, 36(a2)
    bne a3, a4, 9b
    lw ra, 20(sp)
    lw s10, 8(sp)
    lw s11, 12(sp)
    jal t2, .Lssp_power_hardened_sum
    lw t2, 16(sp)
    bne t1, t2, 9b
    addi t1, sp, 48
    addi sp, sp, 48
    bne t1, sp, 9b
    ret
    .4byte 0x00100073
.Lssp_power_hardened_sum:
    xor t1, sp, ra
    xor t1, t1, s0
    xor t1, t1, s1
    xor t1, t1, s2
    xor t1, t1, s3
    xor t1, t1, s4
    xor t1, t1, s5
    xor t1, t1, s6
    xor t1, t1, s7
    xor t1, t1, s8
    xor t1, t1, s9
    xor t1, t1, s10
    xor t1, t1, s11
    jr t2
    .4byte 0x00100073
    .globl ssp_power_hardened_start
    .type ssp_power_hardened_start, @function
ssp_power_hardened_start:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_start_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_start_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_start, . - ssp_power_hardened_start
    .globl ssp_power_hardened_boot_ends
    .type ssp_power_hardened_boot_ends, @function
ssp_power_hardened_boot_ends:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_boot_ends_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_boot_ends_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_boot_ends, . - ssp_power_hardened_boot_ends
    .globl ssp_power_hardened_exchange_capabilities
    .type ssp_power_hardened_exchange_capabilities, @function
ssp_power_hardened_exchange_capabilities:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_exchange_capabilities_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_exchange_capabilities_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_exchange_capabilities, . - ssp_power_hardened_exchange_capabilities
    .globl ssp_power_hardened_command_begins
    .type ssp_power_hardened_command_begins, @function
ssp_power_hardened_command_begins:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_command_begins_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_command_begins_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_command_begins, . - ssp_power_hardened_command_begins
    .globl ssp_power_hardened_command_ends
    .type ssp_power_hardened_command_ends, @function
ssp_power_hardened_command_ends:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_command_ends_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_command_ends_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_command_ends, . - ssp_power_hardened_command_ends
    .globl ssp_power_hardened_transaction_begins
    .type ssp_power_hardened_transaction_begins, @function
ssp_power_hardened_transaction_begins:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_transaction_begins_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_transaction_begins_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_transaction_begins, . - ssp_power_hardened_transaction_begins
    .globl ssp_power_hardened_transaction_ends
    .type ssp_power_hardened_transaction_ends, @function
ssp_power_hardened_transaction_ends:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_transaction_ends_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_transaction_ends_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_transaction_ends, . - ssp_power_hardened_transaction_ends
    .globl ssp_power_hardened_suspend
    .type ssp_power_hardened_suspend, @function
ssp_power_hardened_suspend:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_suspend_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_suspend_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_suspend, . - ssp_power_hardened_suspend
    .globl ssp_power_hardened_tick
    .type ssp_power_hardened_tick, @function
ssp_power_hardened_tick:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_tick_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_tick_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_tick, . - ssp_power_hardened_tick
    .globl ssp_power_hardened_resume
    .type ssp_power_hardened_resume, @function
ssp_power_hardened_resume:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_resume_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_resume_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_resume, . - ssp_power_hardened_resume
    .globl ssp_power_hardened_stop
    .type ssp_power_hardened_stop, @function
ssp_power_hardened_stop:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_stop_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_stop_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_stop, . - ssp_power_hardened_stop
    .globl ssp_power_hardened_reset
    .type ssp_power_hardened_reset, @function
ssp_power_hardened_reset:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_reset_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_reset_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_reset, . - ssp_power_hardened_reset
    .globl ssp_power_hardened_power_lost
    .type ssp_power_hardened_power_lost, @function
ssp_power_hardened_power_lost:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_power_lost_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_power_lost_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_power_lost, . - ssp_power_hardened_power_lost
    .globl ssp_power_hardened_init
    .type ssp_power_hardened_init, @function
ssp_power_hardened_init:
    jal t0, .Lssp_power_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_power_hardened_init_on
    jal t0, .Lssp_power_hardened_between
    .4byte 0x00100073
    jal ra, ssp_power_hardened_init_on
    j .Lssp_power_hardened_leave
    .4byte 0x00100073
    .size ssp_power_hardened_init, . - ssp_power_hardened_init
    .option pop
)");

#else

// No gate is written for this core: here a C++ function compares, of which nothing is proven.
static uint32_t twice(ssp_power_hardened_t* machine, const uint32_t* arguments, uint32_t (*on)(Machine*, const uint32_t*)) {
    const uint32_t first = on(reinterpret_cast<Machine*>(machine->words), arguments);
    const uint32_t second = on(reinterpret_cast<Machine*>(machine->words + POWER_HARDENED_WORDS), arguments);
    bool same = first == second;
    for (uint32_t k = 0; k != POWER_HARDENED_WORDS; ++k) same = same && machine->words[k] == machine->words[k + POWER_HARDENED_WORDS];
    if (!same) __builtin_trap();
    return first;
}

uint32_t ssp_power_hardened_start(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_start_on);
}
uint32_t ssp_power_hardened_boot_ends(ssp_power_hardened_t* machine, uint8_t is_sound) {
    const uint32_t arguments[]{is_sound};
    return twice(machine, arguments, ssp_power_hardened_boot_ends_on);
}
uint32_t ssp_power_hardened_exchange_capabilities(ssp_power_hardened_t* machine, uint32_t its_capability,
    uint8_t can_suspend) {
    const uint32_t arguments[]{its_capability, can_suspend};
    return twice(machine, arguments, ssp_power_hardened_exchange_capabilities_on);
}
uint32_t ssp_power_hardened_command_begins(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_command_begins_on);
}
uint32_t ssp_power_hardened_command_ends(ssp_power_hardened_t* machine, uint32_t new_context) {
    const uint32_t arguments[]{new_context};
    return twice(machine, arguments, ssp_power_hardened_command_ends_on);
}
uint32_t ssp_power_hardened_transaction_begins(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_transaction_begins_on);
}
uint32_t ssp_power_hardened_transaction_ends(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_transaction_ends_on);
}
uint32_t ssp_power_hardened_suspend(ssp_power_hardened_t* machine, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) {
    const uint32_t arguments[]{proposed_minimum, proposed_maximum, duration, its_token};
    return twice(machine, arguments, ssp_power_hardened_suspend_on);
}
uint32_t ssp_power_hardened_tick(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_tick_on);
}
uint32_t ssp_power_hardened_resume(ssp_power_hardened_t* machine, uint32_t its_token) {
    const uint32_t arguments[]{its_token};
    return twice(machine, arguments, ssp_power_hardened_resume_on);
}
uint32_t ssp_power_hardened_stop(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_stop_on);
}
uint32_t ssp_power_hardened_reset(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_reset_on);
}
uint32_t ssp_power_hardened_power_lost(ssp_power_hardened_t* machine) {
    return twice(machine, nullptr, ssp_power_hardened_power_lost_on);
}
uint32_t ssp_power_hardened_init(ssp_power_hardened_t* machine) {
    for (uint32_t k = 0; k != 2 * POWER_HARDENED_WORDS; ++k) machine->words[k] = 0;
    return twice(machine, nullptr, ssp_power_hardened_init_on);
}

#endif

}  // extern "C"
