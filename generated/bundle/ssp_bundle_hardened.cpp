// SPDX-License-Identifier: Apache-2.0
// The hardened functions of bundle: the gate, and what it calls twice. Generated; do not edit.

#include "ssp_bundle_hardened.h"

#include "bundle_hardened.hpp"

namespace model = ssp::generated::bundle_hardened;
using model::Machine;
using model::put;

static_assert((sizeof(Machine) + 3) / 4 == BUNDLE_HARDENED_WORDS);

extern "C" {

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_install_start_on(Machine* m, const uint32_t* arguments) {
    if (arguments[3] > 3) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[5] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[6] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[8] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[9] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[10] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::install_start(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint8_t>(arguments[1]), static_cast<uint8_t>(arguments[2]), model::words_of_kind[arguments[3]],
        static_cast<uint8_t>(arguments[4]), arguments[5] != 0, arguments[6] != 0, static_cast<uint8_t>(arguments[7]),
        arguments[8] != 0, arguments[9] != 0, arguments[10] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_install_segment_on(Machine* m, const uint32_t* arguments) {
    if (arguments[2] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::install_segment(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_install_commit_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::install_commit(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_install_abort_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::install_abort(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_enable_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::enable(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_disable_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::disable(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_remove_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::remove(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_activate_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::activate(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint8_t>(arguments[1])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_stop_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::stop(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_read_metadata_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::read_metadata(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_update_metadata_on(Machine* m, const uint32_t* arguments) {
    if (arguments[2] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::update_metadata(*m, static_cast<uint8_t>(arguments[0]),
        static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_download_profile_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[2] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::download_profile(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
        arguments[2] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_profiles_changed_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    if (arguments[2] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::profiles_changed(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
        arguments[2] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_fall_back_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::fall_back(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_acknowledge_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::acknowledge(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_update_loader_on(Machine* m, const uint32_t* arguments) {
    if (arguments[1] > 1) return static_cast<uint32_t>(model::Answer::refused);
    return static_cast<uint32_t>(model::update_loader(*m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_name_platform_on(Machine* m, const uint32_t* arguments) {
    return static_cast<uint32_t>(model::name_platform(*m, static_cast<uint8_t>(arguments[0])));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_power_loss_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::power_loss(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_power_up_on(Machine* m, const uint32_t*) {
    return static_cast<uint32_t>(model::power_up(*m));
}

[[gnu::used, gnu::noinline]] uint32_t ssp_bundle_hardened_init_on(Machine* m_, const uint32_t*) {
    Machine& m = *m_;
    for (uint8_t k = 0; k != 8; ++k) put(m, m.phase[k], model::Phase::absent);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.identity[k], 0);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.family[k], 0);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.kind[k], model::Kind::other);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.metadata[k], 0);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.stays_enabled[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.stays_installed[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.holds_ppr1[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.holds_ppr2[k], false);
    for (uint8_t k = 0; k != 8; ++k) put(m, m.port[k], 0);
    put(m, m.powered, false);
    put(m, m.received, 0);
    put(m, m.expected, 0);
    put(m, m.fallback_open, false);
    put(m, m.reply, 0);
    for (uint8_t k = 0; k != 4; ++k) put(m, m.pending.number[k], 0);
    for (uint8_t k = 0; k != 4; ++k) put(m, m.pending.operation[k], model::Operation::installation);
    for (uint8_t k = 0; k != 4; ++k) put(m, m.pending.subject[k], 0);
    put(m, m.pending.length, 0);
    put(m, m.issued, 0);
    put(m, m.loader_version, 0);
    put(m, m.platform, 0);
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
    .globl ssp_bundle_hardened_put1
ssp_bundle_hardened_put1:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 104 - 0
    beqz t2, 9b
    sb a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_bundle_hardened_put2
ssp_bundle_hardened_put2:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 104 - 1
    beqz t2, 9b
    andi t2, t1, 1
    bnez t2, 9b
    sh a4, 0(t1)
    jr t0
    .4byte 0x00100073
    .globl ssp_bundle_hardened_put4
ssp_bundle_hardened_put4:
    add t1, s11, a5
    sub t2, t1, s11
    sltiu t2, t2, 104 - 3
    beqz t2, 9b
    andi t2, t1, 3
    bnez t2, 9b
    sw a4, 0(t1)
    jr t0
    .4byte 0x00100073
.Lssp_bundle_hardened_enter:
    mv t1, sp
    addi sp, sp, -64
    addi t1, t1, -64
    bne t1, sp, 9b
    sw ra, 20(sp)
    sw s10, 8(sp)
    sw s11, 12(sp)
    sw a0, 4(sp)
    sw a1, 36(sp)
    sw a2, 40(sp)
    sw a3, 44(sp)
    sw a4, 48(sp)
    sw a5, 52(sp)
    sw a6, 56(sp)
    sw a7, 60(sp)
    lw t1, 36(sp)
    bne t1, a1, 9b
    lw t1, 40(sp)
    bne t1, a2, 9b
    lw t1, 44(sp)
    bne t1, a3, 9b
    lw t1, 48(sp)
    bne t1, a4, 9b
    lw t1, 52(sp)
    bne t1, a5, 9b
    lw t1, 56(sp)
    bne t1, a6, 9b
    lw t1, 60(sp)
    bne t1, a7, 9b
    jal t2, .Lssp_bundle_hardened_sum
    sw t1, 16(sp)
    mv s10, sp
    mv s11, a0
    bne s11, a0, 9b
    addi a1, sp, 36
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_bundle_hardened_between:
    bne sp, s10, 9b
    sw a0, 0(sp)
    addi s11, s11, 104
    mv a0, s11
    addi a1, sp, 36
    jalr zero, 4(t0)
    .4byte 0x00100073
.Lssp_bundle_hardened_leave:
    bne sp, s10, 9b
    lw t1, 0(sp)
    bne t1, a0, 9b
    lw a1, 4(sp)
    addi a2, a1, 104
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
    lw a3, 56(a1)
    lw a4, 56(a2)
    bne a3, a4, 9b
    lw a3, 60(a1)
    lw a4, 60(a2)
    bne a3, a4, 9b
    lw a3, 64(a1)
    lw a4, 64(a2)
    bne a3, a4, 9b
    lw a3, 68(a1)
    lw a4, 68(a2)
    bne a3, a4, 9b
    lw a3, 72(a1)
    lw a4, 72(a2)
    bne a3, a4, 9b
    lw a3, 76(a1)
    lw a4, 76(a2)
    bne a3, a4, 9b
    lw a3, 80(a1)
    lw a4, 80(a2)
    bne a3, a4, 9b
    lw a3, 84(a1)
    lw a4, 84(a2)
    bne a3, a4, 9b
    lw a3, 88(a1)
    lw a4, 88(a2)
    bne a3, a4, 9b
    lw a3, 92(a1)
    lw a4, 92(a2)
    bne a3, a4, 9b
    lw a3, 96(a1)
    lw a4, 96(a2)
    bne a3, a4, 9b
    lw a3, 100(a1)
    lw a4, 100(a2)
    bne a3, a4, 9b
    lw ra, 20(sp)
    lw s10, 8(sp)
    lw s11, 12(sp)
    jal t2, .Lssp_bundle_hardened_sum
    lw t2, 16(sp)
    bne t1, t2, 9b
    addi t1, sp, 64
    addi sp, sp, 64
    bne t1, sp, 9b
    ret
    .4byte 0x00100073
.Lssp_bundle_hardened_sum:
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
    .globl ssp_bundle_hardened_install_start
    .type ssp_bundle_hardened_install_start, @function
ssp_bundle_hardened_install_start:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_start_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_start_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_install_start, . - ssp_bundle_hardened_install_start
    .globl ssp_bundle_hardened_install_segment
    .type ssp_bundle_hardened_install_segment, @function
ssp_bundle_hardened_install_segment:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_segment_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_segment_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_install_segment, . - ssp_bundle_hardened_install_segment
    .globl ssp_bundle_hardened_install_commit
    .type ssp_bundle_hardened_install_commit, @function
ssp_bundle_hardened_install_commit:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_commit_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_commit_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_install_commit, . - ssp_bundle_hardened_install_commit
    .globl ssp_bundle_hardened_install_abort
    .type ssp_bundle_hardened_install_abort, @function
ssp_bundle_hardened_install_abort:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_abort_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_install_abort_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_install_abort, . - ssp_bundle_hardened_install_abort
    .globl ssp_bundle_hardened_enable
    .type ssp_bundle_hardened_enable, @function
ssp_bundle_hardened_enable:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_enable_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_enable_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_enable, . - ssp_bundle_hardened_enable
    .globl ssp_bundle_hardened_disable
    .type ssp_bundle_hardened_disable, @function
ssp_bundle_hardened_disable:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_disable_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_disable_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_disable, . - ssp_bundle_hardened_disable
    .globl ssp_bundle_hardened_remove
    .type ssp_bundle_hardened_remove, @function
ssp_bundle_hardened_remove:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_remove_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_remove_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_remove, . - ssp_bundle_hardened_remove
    .globl ssp_bundle_hardened_activate
    .type ssp_bundle_hardened_activate, @function
ssp_bundle_hardened_activate:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_activate_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_activate_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_activate, . - ssp_bundle_hardened_activate
    .globl ssp_bundle_hardened_stop
    .type ssp_bundle_hardened_stop, @function
ssp_bundle_hardened_stop:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_stop_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_stop_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_stop, . - ssp_bundle_hardened_stop
    .globl ssp_bundle_hardened_read_metadata
    .type ssp_bundle_hardened_read_metadata, @function
ssp_bundle_hardened_read_metadata:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_read_metadata_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_read_metadata_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_read_metadata, . - ssp_bundle_hardened_read_metadata
    .globl ssp_bundle_hardened_update_metadata
    .type ssp_bundle_hardened_update_metadata, @function
ssp_bundle_hardened_update_metadata:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_update_metadata_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_update_metadata_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_update_metadata, . - ssp_bundle_hardened_update_metadata
    .globl ssp_bundle_hardened_download_profile
    .type ssp_bundle_hardened_download_profile, @function
ssp_bundle_hardened_download_profile:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_download_profile_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_download_profile_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_download_profile, . - ssp_bundle_hardened_download_profile
    .globl ssp_bundle_hardened_profiles_changed
    .type ssp_bundle_hardened_profiles_changed, @function
ssp_bundle_hardened_profiles_changed:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_profiles_changed_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_profiles_changed_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_profiles_changed, . - ssp_bundle_hardened_profiles_changed
    .globl ssp_bundle_hardened_fall_back
    .type ssp_bundle_hardened_fall_back, @function
ssp_bundle_hardened_fall_back:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_fall_back_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_fall_back_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_fall_back, . - ssp_bundle_hardened_fall_back
    .globl ssp_bundle_hardened_acknowledge
    .type ssp_bundle_hardened_acknowledge, @function
ssp_bundle_hardened_acknowledge:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_acknowledge_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_acknowledge_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_acknowledge, . - ssp_bundle_hardened_acknowledge
    .globl ssp_bundle_hardened_update_loader
    .type ssp_bundle_hardened_update_loader, @function
ssp_bundle_hardened_update_loader:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_update_loader_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_update_loader_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_update_loader, . - ssp_bundle_hardened_update_loader
    .globl ssp_bundle_hardened_name_platform
    .type ssp_bundle_hardened_name_platform, @function
ssp_bundle_hardened_name_platform:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_name_platform_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_name_platform_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_name_platform, . - ssp_bundle_hardened_name_platform
    .globl ssp_bundle_hardened_power_loss
    .type ssp_bundle_hardened_power_loss, @function
ssp_bundle_hardened_power_loss:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_power_loss_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_power_loss_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_power_loss, . - ssp_bundle_hardened_power_loss
    .globl ssp_bundle_hardened_power_up
    .type ssp_bundle_hardened_power_up, @function
ssp_bundle_hardened_power_up:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_power_up_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_power_up_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_power_up, . - ssp_bundle_hardened_power_up
    .globl ssp_bundle_hardened_init
    .type ssp_bundle_hardened_init, @function
ssp_bundle_hardened_init:
    jal t0, .Lssp_bundle_hardened_enter
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_init_on
    jal t0, .Lssp_bundle_hardened_between
    .4byte 0x00100073
    jal ra, ssp_bundle_hardened_init_on
    j .Lssp_bundle_hardened_leave
    .4byte 0x00100073
    .size ssp_bundle_hardened_init, . - ssp_bundle_hardened_init
    .option pop
)");

#else

// No gate is written for this core: here a C++ function compares, of which nothing is proven.
static uint32_t twice(ssp_bundle_hardened_t* machine, const uint32_t* arguments, uint32_t (*on)(Machine*, const uint32_t*)) {
    const uint32_t first = on(reinterpret_cast<Machine*>(machine->words), arguments);
    const uint32_t second = on(reinterpret_cast<Machine*>(machine->words + BUNDLE_HARDENED_WORDS), arguments);
    bool same = first == second;
    for (uint32_t k = 0; k != BUNDLE_HARDENED_WORDS; ++k) same = same && machine->words[k] == machine->words[k + BUNDLE_HARDENED_WORDS];
    if (!same) __builtin_trap();
    return first;
}

uint32_t ssp_bundle_hardened_install_start(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, uint8_t its_kind, uint8_t its_metadata, uint8_t keep_enabled, uint8_t keep_installed,
    uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible) {
    const uint32_t arguments[]{slot, its_identity, its_family, its_kind, its_metadata, keep_enabled, keep_installed,
        segments, intent, authentic, compatible};
    return twice(machine, arguments, ssp_bundle_hardened_install_start_on);
}
uint32_t ssp_bundle_hardened_install_segment(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t segment,
    uint8_t authentic) {
    const uint32_t arguments[]{slot, segment, authentic};
    return twice(machine, arguments, ssp_bundle_hardened_install_segment_on);
}
uint32_t ssp_bundle_hardened_install_commit(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t authentic) {
    const uint32_t arguments[]{slot, authentic};
    return twice(machine, arguments, ssp_bundle_hardened_install_commit_on);
}
uint32_t ssp_bundle_hardened_install_abort(ssp_bundle_hardened_t* machine, uint8_t slot) {
    const uint32_t arguments[]{slot};
    return twice(machine, arguments, ssp_bundle_hardened_install_abort_on);
}
uint32_t ssp_bundle_hardened_enable(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t intent) {
    const uint32_t arguments[]{slot, intent};
    return twice(machine, arguments, ssp_bundle_hardened_enable_on);
}
uint32_t ssp_bundle_hardened_disable(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t intent) {
    const uint32_t arguments[]{slot, intent};
    return twice(machine, arguments, ssp_bundle_hardened_disable_on);
}
uint32_t ssp_bundle_hardened_remove(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t intent) {
    const uint32_t arguments[]{slot, intent};
    return twice(machine, arguments, ssp_bundle_hardened_remove_on);
}
uint32_t ssp_bundle_hardened_activate(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t to_port) {
    const uint32_t arguments[]{slot, to_port};
    return twice(machine, arguments, ssp_bundle_hardened_activate_on);
}
uint32_t ssp_bundle_hardened_stop(ssp_bundle_hardened_t* machine, uint8_t slot) {
    const uint32_t arguments[]{slot};
    return twice(machine, arguments, ssp_bundle_hardened_stop_on);
}
uint32_t ssp_bundle_hardened_read_metadata(ssp_bundle_hardened_t* machine, uint8_t slot) {
    const uint32_t arguments[]{slot};
    return twice(machine, arguments, ssp_bundle_hardened_read_metadata_on);
}
uint32_t ssp_bundle_hardened_update_metadata(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t its_metadata,
    uint8_t authentic) {
    const uint32_t arguments[]{slot, its_metadata, authentic};
    return twice(machine, arguments, ssp_bundle_hardened_update_metadata_on);
}
uint32_t ssp_bundle_hardened_download_profile(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible) {
    const uint32_t arguments[]{slot, with_ppr2, compatible};
    return twice(machine, arguments, ssp_bundle_hardened_download_profile_on);
}
uint32_t ssp_bundle_hardened_profiles_changed(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2) {
    const uint32_t arguments[]{slot, with_ppr1, with_ppr2};
    return twice(machine, arguments, ssp_bundle_hardened_profiles_changed_on);
}
uint32_t ssp_bundle_hardened_fall_back(ssp_bundle_hardened_t* machine, uint8_t slot, uint8_t authentic) {
    const uint32_t arguments[]{slot, authentic};
    return twice(machine, arguments, ssp_bundle_hardened_fall_back_on);
}
uint32_t ssp_bundle_hardened_acknowledge(ssp_bundle_hardened_t* machine, uint8_t which) {
    const uint32_t arguments[]{which};
    return twice(machine, arguments, ssp_bundle_hardened_acknowledge_on);
}
uint32_t ssp_bundle_hardened_update_loader(ssp_bundle_hardened_t* machine, uint8_t to_version, uint8_t authentic) {
    const uint32_t arguments[]{to_version, authentic};
    return twice(machine, arguments, ssp_bundle_hardened_update_loader_on);
}
uint32_t ssp_bundle_hardened_name_platform(ssp_bundle_hardened_t* machine, uint8_t its_platform) {
    const uint32_t arguments[]{its_platform};
    return twice(machine, arguments, ssp_bundle_hardened_name_platform_on);
}
uint32_t ssp_bundle_hardened_power_loss(ssp_bundle_hardened_t* machine) {
    return twice(machine, nullptr, ssp_bundle_hardened_power_loss_on);
}
uint32_t ssp_bundle_hardened_power_up(ssp_bundle_hardened_t* machine) {
    return twice(machine, nullptr, ssp_bundle_hardened_power_up_on);
}
uint32_t ssp_bundle_hardened_init(ssp_bundle_hardened_t* machine) {
    for (uint32_t k = 0; k != 2 * BUNDLE_HARDENED_WORDS; ++k) machine->words[k] = 0;
    return twice(machine, nullptr, ssp_bundle_hardened_init_on);
}

#endif

}  // extern "C"
