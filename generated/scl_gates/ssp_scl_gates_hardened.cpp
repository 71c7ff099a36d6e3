// SPDX-License-Identifier: Apache-2.0
// The hardened functions of scl_gates: the gate, and what it calls twice. Generated; do not edit.

#include "ssp_scl_gates_hardened.h"

#include "scl_gates_hardened.hpp"

namespace model = ssp::generated::scl_gates_hardened;
using model::Machine;
using model::put;

static_assert((sizeof(Machine) + 3) / 4 == SCL_GATES_HARDENED_WORDS);

extern "C" {

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_offer_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 5) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::offer(*m, static_cast<uint8_t>(arguments[0]),
        model::words_of_service[arguments[1]]));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_look_up_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::look_up(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_create_on(Machine* m, const uint32_t* arguments) {
    if (arguments[2] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::create(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_open_pipe_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::open_pipe(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_close_pipe_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::close_pipe(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_remove_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::remove(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_remove_all_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::remove_all(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_command_arrives_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    if (arguments[2] > 4) return static_cast<uint32_t>(model::Did::refused);
    if (arguments[3] > 3) return static_cast<uint32_t>(model::Did::refused);
    if (arguments[4] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::command_arrives(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
        model::words_of_instruction[arguments[2]], model::words_of_rights[arguments[3]], arguments[4] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_event_arrives_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::event_arrives(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_response_arrives_on(Machine* m,
    const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::response_arrives(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_answer_sent_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::answer_sent(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_not_done_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::not_done(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_send_command_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::send_command(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_send_event_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Did::refused);
    return static_cast<uint32_t>(model::send_event(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_scl_gates_hardened_init_on(Machine* m_, const uint32_t*) {
    Machine& m = *m_;
    for (uint8_t k = 0; k != 8; ++k) put(m, m.service[k], model::Service::nothing);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.stage[k], model::Stage::unused);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.leads_to[k], 0);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.secured[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.answering[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.asking[k], false);
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
    .globl ssp_scl_gates_hardened_put1
ssp_scl_gates_hardened_put1:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 48 - 0
    beqz t2, 9b
    sb a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_scl_gates_hardened_put2
ssp_scl_gates_hardened_put2:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 48 - 1
    beqz t2, 9b
    andi t2, t1, 1
    bnez t2, 9b
    sh a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_scl_gates_hardened_put4
ssp_scl_gates_hardened_put4:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 48 - 3
    beqz t2, 9b
    andi t2, t1, 3
    bnez t2, 9b
    sw a4, 0(t1)
    jr t0
    .4byte 0x00100073
.Lssp_scl_gates_hardened_enter:
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
    sw a5, 40(sp)
    lw t1, 24(sp)
    bne t1, a1, 9b
    lw t1, 28(sp)
    bne t1, a2, 9b
    lw t1, 32(sp)
    bne t1, a3, 9b
    lw t1, 36(sp)
    bne t1, a4, 9b
    lw t1, 40(sp)
    bne t1, a5, 9b
    jal t2, .Lssp_scl_gates_hardened_sum
    sw t1, 16(sp)
    mv s10, sp
    mv s11, a0
    bne s11, a0, 9b
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_scl_gates_hardened_between:
    bne sp, s10, 9b
    sw a0, 0(sp)
    addi s11, s11, 48
    mv a0, s11
    addi a1, sp, 24
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_scl_gates_hardened_leave:
    bne sp, s10, 9b
    lw t1, 0(sp)
    bne t1, a0, 9b
    lw a1, 4(sp)
    addi a2, a1, 48
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
    lw ra, 20(sp)
    lw s10, 8(sp)
    lw s11, 12(sp)
    jal t2, .Lssp_scl_gates_hardened_sum
    lw t2, 16(sp)
    bne t1, t2, 9b
    addi t1, sp, 48
    addi sp, sp, 48
    bne t1, sp, 9b
    ret
    .4byte 0x00100073
.Lssp_scl_gates_hardened_sum:
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
    .globl ssp_scl_gates_hardened_offer
    .type ssp_scl_gates_hardened_offer, @function
ssp_scl_gates_hardened_offer:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_offer_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_offer_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_offer, . - ssp_scl_gates_hardened_offer
    .globl ssp_scl_gates_hardened_look_up
    .type ssp_scl_gates_hardened_look_up, @function
ssp_scl_gates_hardened_look_up:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_look_up_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_look_up_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_look_up, . - ssp_scl_gates_hardened_look_up
    .globl ssp_scl_gates_hardened_create
    .type ssp_scl_gates_hardened_create, @function
ssp_scl_gates_hardened_create:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_create_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_create_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_create, . - ssp_scl_gates_hardened_create
    .globl ssp_scl_gates_hardened_open_pipe
    .type ssp_scl_gates_hardened_open_pipe, @function
ssp_scl_gates_hardened_open_pipe:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_open_pipe_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_open_pipe_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_open_pipe, . - ssp_scl_gates_hardened_open_pipe
    .globl ssp_scl_gates_hardened_close_pipe
    .type ssp_scl_gates_hardened_close_pipe, @function
ssp_scl_gates_hardened_close_pipe:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_close_pipe_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_close_pipe_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_close_pipe, . - ssp_scl_gates_hardened_close_pipe
    .globl ssp_scl_gates_hardened_remove
    .type ssp_scl_gates_hardened_remove, @function
ssp_scl_gates_hardened_remove:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_remove_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_remove_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_remove, . - ssp_scl_gates_hardened_remove
    .globl ssp_scl_gates_hardened_remove_all
    .type ssp_scl_gates_hardened_remove_all, @function
ssp_scl_gates_hardened_remove_all:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_remove_all_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_remove_all_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_remove_all, . - ssp_scl_gates_hardened_remove_all
    .globl ssp_scl_gates_hardened_command_arrives
    .type ssp_scl_gates_hardened_command_arrives, @function
ssp_scl_gates_hardened_command_arrives:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_command_arrives_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_command_arrives_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_command_arrives, . - ssp_scl_gates_hardened_command_arrives
    .globl ssp_scl_gates_hardened_event_arrives
    .type ssp_scl_gates_hardened_event_arrives, @function
ssp_scl_gates_hardened_event_arrives:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_event_arrives_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_event_arrives_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_event_arrives, . - ssp_scl_gates_hardened_event_arrives
    .globl ssp_scl_gates_hardened_response_arrives
    .type ssp_scl_gates_hardened_response_arrives, @function
ssp_scl_gates_hardened_response_arrives:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_response_arrives_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_response_arrives_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_response_arrives, . - ssp_scl_gates_hardened_response_arrives
    .globl ssp_scl_gates_hardened_answer_sent
    .type ssp_scl_gates_hardened_answer_sent, @function
ssp_scl_gates_hardened_answer_sent:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_answer_sent_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_answer_sent_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_answer_sent, . - ssp_scl_gates_hardened_answer_sent
    .globl ssp_scl_gates_hardened_not_done
    .type ssp_scl_gates_hardened_not_done, @function
ssp_scl_gates_hardened_not_done:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_not_done_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_not_done_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_not_done, . - ssp_scl_gates_hardened_not_done
    .globl ssp_scl_gates_hardened_send_command
    .type ssp_scl_gates_hardened_send_command, @function
ssp_scl_gates_hardened_send_command:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_send_command_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_send_command_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_send_command, . - ssp_scl_gates_hardened_send_command
    .globl ssp_scl_gates_hardened_send_event
    .type ssp_scl_gates_hardened_send_event, @function
ssp_scl_gates_hardened_send_event:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_send_event_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_send_event_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_send_event, . - ssp_scl_gates_hardened_send_event
    .globl ssp_scl_gates_hardened_init
    .type ssp_scl_gates_hardened_init, @function
ssp_scl_gates_hardened_init:
    jal t0, .Lssp_scl_gates_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_init_on
    jal t0, .Lssp_scl_gates_hardened_between
    .4byte 0x00100073
    jal ra, ssp_scl_gates_hardened_init_on
    j .Lssp_scl_gates_hardened_leave
    .4byte 0x00100073
    .size ssp_scl_gates_hardened_init, . - ssp_scl_gates_hardened_init
    .option pop
)");

#else

// No gate is written for this core: here a C++ function compares, of which nothing is proven.
static uint32_t twice(ssp_scl_gates_hardened_t* machine, const uint32_t* arguments, uint32_t (*on)(Machine*, const uint32_t*)) {
    const uint32_t first = on(reinterpret_cast<Machine*>(machine->words), arguments);
    const uint32_t second = on(reinterpret_cast<Machine*>(machine->words + SCL_GATES_HARDENED_WORDS), arguments);
    bool same = first == second;
    for (uint32_t k = 0; k != SCL_GATES_HARDENED_WORDS; ++k) same = same && machine->words[k] == machine->words[k + SCL_GATES_HARDENED_WORDS];
    if (!same) __builtin_trap();
    return first;
}

uint32_t ssp_scl_gates_hardened_offer(ssp_scl_gates_hardened_t* machine, uint8_t gate, uint8_t service_of_it) {
    const uint32_t arguments[]{gate, service_of_it};
    return twice(machine, arguments, ssp_scl_gates_hardened_offer_on);
}
uint32_t ssp_scl_gates_hardened_look_up(ssp_scl_gates_hardened_t* machine, uint8_t gate) {
    const uint32_t arguments[]{gate};
    return twice(machine, arguments, ssp_scl_gates_hardened_look_up_on);
}
uint32_t ssp_scl_gates_hardened_create(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t gate,
    uint8_t is_secure) {
    const uint32_t arguments[]{pipe, gate, is_secure};
    return twice(machine, arguments, ssp_scl_gates_hardened_create_on);
}
uint32_t ssp_scl_gates_hardened_open_pipe(ssp_scl_gates_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_gates_hardened_open_pipe_on);
}
uint32_t ssp_scl_gates_hardened_close_pipe(ssp_scl_gates_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_gates_hardened_close_pipe_on);
}
uint32_t ssp_scl_gates_hardened_remove(ssp_scl_gates_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_gates_hardened_remove_on);
}
uint32_t ssp_scl_gates_hardened_remove_all(ssp_scl_gates_hardened_t* machine) {
    return twice(machine, nullptr, ssp_scl_gates_hardened_remove_all_on);
}
uint32_t ssp_scl_gates_hardened_command_arrives(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t is_secure,
    uint8_t instruction, uint8_t rights, uint8_t value_fits) {
    const uint32_t arguments[]{pipe, is_secure, instruction, rights, value_fits};
    return twice(machine, arguments, ssp_scl_gates_hardened_command_arrives_on);
}
uint32_t ssp_scl_gates_hardened_event_arrives(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t is_secure) {
    const uint32_t arguments[]{pipe, is_secure};
    return twice(machine, arguments, ssp_scl_gates_hardened_event_arrives_on);
}
uint32_t ssp_scl_gates_hardened_response_arrives(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t is_secure) {
    const uint32_t arguments[]{pipe, is_secure};
    return twice(machine, arguments, ssp_scl_gates_hardened_response_arrives_on);
}
uint32_t ssp_scl_gates_hardened_answer_sent(ssp_scl_gates_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_gates_hardened_answer_sent_on);
}
uint32_t ssp_scl_gates_hardened_not_done(ssp_scl_gates_hardened_t* machine, uint8_t pipe) {
    const uint32_t arguments[]{pipe};
    return twice(machine, arguments, ssp_scl_gates_hardened_not_done_on);
}
uint32_t ssp_scl_gates_hardened_send_command(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t is_secure) {
    const uint32_t arguments[]{pipe, is_secure};
    return twice(machine, arguments, ssp_scl_gates_hardened_send_command_on);
}
uint32_t ssp_scl_gates_hardened_send_event(ssp_scl_gates_hardened_t* machine, uint8_t pipe, uint8_t is_secure) {
    const uint32_t arguments[]{pipe, is_secure};
    return twice(machine, arguments, ssp_scl_gates_hardened_send_event_on);
}
uint32_t ssp_scl_gates_hardened_init(ssp_scl_gates_hardened_t* machine) {
    for (uint32_t k = 0; k != 2 * SCL_GATES_HARDENED_WORDS; ++k) machine->words[k] = 0;
    return twice(machine, nullptr, ssp_scl_gates_hardened_init_on);
}

#endif

}  // extern "C"
