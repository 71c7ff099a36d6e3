// SPDX-License-Identifier: Apache-2.0
// The hardened functions of scl_sessions: the gate, and what it calls twice. Generated; do not edit.

#include "ssp_scl_sessions_hardened.h"

#include "scl_sessions_hardened.hpp"

namespace model = ssp::generated::scl_sessions_hardened;
using model::Machine;
using model::put;

static_assert((sizeof(Machine) + 3) / 4 == SCL_SESSIONS_HARDENED_WORDS);

extern "C" {

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_bind_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::bind(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint32_t>(arguments[1])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_send_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::send(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_unbind_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::unbind(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_restart_on(Machine* m, const uint32_t* arguments) {
    if (arguments[0] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::restart(*m, arguments[0] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_tell_restart_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::tell_restart(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_message_arrives_on(Machine* m,
    const uint32_t* arguments) {
    if (arguments[0] > 6) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::message_arrives(*m, model::words_of_message[arguments[0]],
        static_cast<uint8_t>(arguments[1]), static_cast<uint32_t>(arguments[2])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_turn_down_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::turn_down(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint32_t>(arguments[1])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_message_gone_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::message_gone(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_sessions_hardened_init_on(Machine* m_, const uint32_t*) {
    Machine& m = *m_;
    for (uint8_t k = 0; k != 8; ++k) put(m, m.state[k], model::Stage::closed);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.session[k], 0);
    put(m, m.owes_restart, true);
    put(m, m.goes_first, model::Order::not_settled);
    for (uint8_t k = 0; k != 1; ++k) put(m, m.out.message[k], model::Message::bind);
    for (uint8_t k = 0; k != 1; ++k) put(m, m.out.pipe[k], 0);
    for (uint8_t k = 0; k != 1; ++k) put(m, m.out.session[k], 0);
    put(m, m.out.length, 0);
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
    .globl ssp_scl_sessions_hardened_put1
ssp_scl_sessions_hardened_put1:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 56 - 0
    beqz t2, 9b
    sb a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_scl_sessions_hardened_put2
ssp_scl_sessions_hardened_put2:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 56 - 1
    beqz t2, 9b
    andi t2, t1, 1
    bnez t2, 9b
    sh a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_scl_sessions_hardened_put4
ssp_scl_sessions_hardened_put4:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 56 - 3
    beqz t2, 9b
    andi t2, t1, 3
    bnez t2, 9b
    sw a4, 0(t1)
    jr t0
    .4byte 0x00100073
.Lssp_scl_sessions_hardened_enter:
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
    lw t1, 24(sp)
    bne t1, a1, 9b
    lw t1, 28(sp)
    bne t1, a2, 9b
    lw t1, 32(sp)
    bne t1, a3, 9b
    jal t2, .Lssp_scl_sessions_hardened_sum
    sw t1, 16(sp)
    mv s10, sp
    mv s11, a0
    bne s11, a0, 9b
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_scl_sessions_hardened_between:
    bne sp, s10, 9b
    sw a0, 0(sp)
    addi s11, s11, 56
    mv a0, s11
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_scl_sessions_hardened_leave:
    bne sp, s10, 9b
    lw t1, 0(sp)
    bne t1, a0, 9b
    lw a1, 4(sp)
    addi a2, a1, 56
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
    lw a3, 40(a1)
    lw a4, 40(a2)
    bne a3, a4, 9b
    lw a3, 44(a1)
    lw a4, 44(a2)
    bne a3, a4, 9b
    lw a3, 48(a1)
    lw a4, 48(a2)
    bne a3, a4, 9b
    lw a3, 52(a1)
    lw a4, 52(a2)
    bne a3, a4, 9b
    lw ra, 20(sp)
    lw s10, 8(sp)
    lw s11, 12(sp)
    jal t2, .Lssp_scl_sessions_hardened_sum
    lw t2, 16(sp)
    bne t1, t2, 9b
    addi t1, sp, 48
    addi sp, sp, 48
    bne t1, sp, 9b
    ret
    .4byte 0x00100073
.Lssp_scl_sessions_hardened_sum:
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
    .globl ssp_scl_sessions_hardened_bind
    .type ssp_scl_sessions_hardened_bind, @function
ssp_scl_sessions_hardened_bind:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_bind_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_bind_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_bind, . - ssp_scl_sessions_hardened_bind
    .globl ssp_scl_sessions_hardened_send
    .type ssp_scl_sessions_hardened_send, @function
ssp_scl_sessions_hardened_send:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_send_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_send_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_send, . - ssp_scl_sessions_hardened_send
    .globl ssp_scl_sessions_hardened_unbind
    .type ssp_scl_sessions_hardened_unbind, @function
ssp_scl_sessions_hardened_unbind:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_unbind_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_unbind_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_unbind, . - ssp_scl_sessions_hardened_unbind
    .globl ssp_scl_sessions_hardened_restart
    .type ssp_scl_sessions_hardened_restart, @function
ssp_scl_sessions_hardened_restart:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_restart_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_restart_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_restart, . - ssp_scl_sessions_hardened_restart
    .globl ssp_scl_sessions_hardened_tell_restart
    .type ssp_scl_sessions_hardened_tell_restart, @function
ssp_scl_sessions_hardened_tell_restart:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_tell_restart_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_tell_restart_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_tell_restart, . - ssp_scl_sessions_hardened_tell_restart
    .globl ssp_scl_sessions_hardened_message_arrives
    .type ssp_scl_sessions_hardened_message_arrives, @function
ssp_scl_sessions_hardened_message_arrives:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_message_arrives_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_message_arrives_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_message_arrives, . - ssp_scl_sessions_hardened_message_arrives
    .globl ssp_scl_sessions_hardened_turn_down
    .type ssp_scl_sessions_hardened_turn_down, @function
ssp_scl_sessions_hardened_turn_down:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_turn_down_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_turn_down_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_turn_down, . - ssp_scl_sessions_hardened_turn_down
    .globl ssp_scl_sessions_hardened_message_gone
    .type ssp_scl_sessions_hardened_message_gone, @function
ssp_scl_sessions_hardened_message_gone:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_message_gone_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_message_gone_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_message_gone, . - ssp_scl_sessions_hardened_message_gone
    .globl ssp_scl_sessions_hardened_init
    .type ssp_scl_sessions_hardened_init, @function
ssp_scl_sessions_hardened_init:
    jal t0, .Lssp_scl_sessions_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_init_on
    jal t0, .Lssp_scl_sessions_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_sessions_hardened_init_on
    j .Lssp_scl_sessions_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_sessions_hardened_init, . - ssp_scl_sessions_hardened_init
    .option pop
)");

#else

// No gate is written for this core: here a C++ function compares, of which nothing is proven.
static uint32_t twice(ssp_scl_sessions_hardened_t* machine, const uint32_t* arguments, uint32_t (*on)(Machine*, const uint32_t*)) {
    const uint32_t first = on(reinterpret_cast<Machine*>(machine->words), arguments);
    const uint32_t second = on(reinterpret_cast<Machine*>(machine->words + SCL_SESSIONS_HARDENED_WORDS), arguments);
    bool same = first == second;
    for (uint32_t k = 0; k != SCL_SESSIONS_HARDENED_WORDS; ++k) same = same && machine->words[k] == machine->words[k + SCL_SESSIONS_HARDENED_WORDS];
    if (!same) __builtin_trap();
    return first;
}

uint32_t ssp_scl_sessions_hardened_bind(ssp_scl_sessions_hardened_t* machine, uint8_t pipe, uint32_t its_session) {
    const uint32_t arguments[]{pipe, its_session};
    return twice(machine, arguments, ssp_scl_sessions_hardened_bind_on);
}
uint32_t ssp_scl_sessions_hardened_send(ssp_scl_sessions_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_sessions_hardened_send_on);
}
uint32_t ssp_scl_sessions_hardened_unbind(ssp_scl_sessions_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_sessions_hardened_unbind_on);
}
uint32_t ssp_scl_sessions_hardened_restart(ssp_scl_sessions_hardened_t* machine, uint8_t first_one) {
    const uint32_t arguments[]{first_one};
    return twice(machine, arguments, ssp_scl_sessions_hardened_restart_on);
}
uint32_t ssp_scl_sessions_hardened_tell_restart(ssp_scl_sessions_hardened_t* machine) {
    return twice(machine, nullptr, ssp_scl_sessions_hardened_tell_restart_on);
}
uint32_t ssp_scl_sessions_hardened_message_arrives(ssp_scl_sessions_hardened_t* machine, uint8_t its_message,
    uint8_t pipe, uint32_t its_session) {
    const uint32_t arguments[]{its_message, pipe, its_session};
    return twice(machine, arguments, ssp_scl_sessions_hardened_message_arrives_on);
}
uint32_t ssp_scl_sessions_hardened_turn_down(ssp_scl_sessions_hardened_t* machine, uint8_t pipe, uint32_t its_session) {
    const uint32_t arguments[]{pipe, its_session};
    return twice(machine, arguments, ssp_scl_sessions_hardened_turn_down_on);
}
uint32_t ssp_scl_sessions_hardened_message_gone(ssp_scl_sessions_hardened_t* machine) {
    return twice(machine, nullptr, ssp_scl_sessions_hardened_message_gone_on);
}
uint32_t ssp_scl_sessions_hardened_init(ssp_scl_sessions_hardened_t* machine) {
    for (uint32_t k = 0; k != 2 * SCL_SESSIONS_HARDENED_WORDS; ++k) machine->words[k] = 0;
    return twice(machine, nullptr, ssp_scl_sessions_hardened_init_on);
}

#endif

}  // extern "C"
