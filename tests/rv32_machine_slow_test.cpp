// SPDX-License-Identifier: Apache-2.0
// The meaning of RV32IMC instructions, with branches, accesses and calls, against a core that QEMU emulates.

#include "on_machine.hpp"
#include "rv32/instruction_set.hpp"

namespace {

// Calls f0, f1, .. for each input; writes what is left of them to the file "results", through semihosting.
const on_machine::Machine virt{
    .start = R"(
        .macro host
            .balign 16
            .option push
            .option norvc
            slli x0, x0, 0x1f
            ebreak
            srai x0, x0, 7
            .option pop
        .endm
        .macro words op, from, to, base
            .irp n, 0, 1, 2, 3, 4, 5, 6, 7
            lw t1, \from + 4 * \n(\base)
            \op t1, \to + 4 * \n(t2)
            .endr
        .endm
        .text
        .globl reset
        reset:
            li sp, 0x80100000
            la s0, functions
            li s3, 0x80200000
        next_function:
            lw t0, 0(s0)
            beqz t0, done
            la s1, inputs
            li s2, input_count
        next_input:
            li a0, 0x80180000
            mv t2, a0
            words sw, 0, 0, s1
            lw a1, 32(s1)
            lw a2, 36(s1)
            lw a3, 40(s1)
            lw a4, 44(s1)
            lw a5, 48(s1)
            lw a6, 52(s1)
            lw a7, 56(s1)
            addi s1, s1, 64
            lw t0, 0(s0)
            jalr t0
            sw a0, 0(s3)
            sw a1, 4(s3)
            sw a2, 8(s3)
            sw a3, 12(s3)
            sw a4, 16(s3)
            sw a5, 20(s3)
            sw a6, 24(s3)
            sw a7, 28(s3)
            sw zero, 32(s3)
            li t0, 0x80180000
            mv t2, s3
            words sw, 0, 36, t0
            addi s3, s3, 68
            addi s2, s2, -1
            bnez s2, next_input
            addi s0, s0, 4
            j next_function
        done:
            li s4, 0x80160000
            la t0, name
            sw t0, 0(s4)
            li t0, 5
            sw t0, 4(s4)
            li t0, 7
            sw t0, 8(s4)
            li a0, 1
            mv a1, s4
            host
            sw a0, 0(s4)
            li t0, 0x80200000
            sw t0, 4(s4)
            li t0, result_bytes
            sw t0, 8(s4)
            li a0, 5
            mv a1, s4
            host
            li t0, 0x20026
            sw t0, 0(s4)
            sw zero, 4(s4)
            li a0, 0x20
            mv a1, s4
            host
        name: .asciz "results"
        .balign 4
    )",
    .function_begin = ".balign 4\n.type f, @function\n",
    .function_end = "ret",
    .compile = {"riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32", "-nostdlib", "-Wl,--no-relax,--no-warn-rwx-segments,-Ttext=0x80000000,--entry=reset"},
    .run = {"qemu-system-riscv32", "-M", "virt", "-bios", "none", "-nographic", "-monitor", "none", "-serial", "none", "-semihosting-config", "enable=on,target=native", "-kernel"},
    .set = &proofs::rv32::instruction_set(),
    .region = 0x80180000,
    .used = {10, 11, 12, 13, 14, 15, 16, 17},
    .flags = {},
};

using Texts = std::vector<std::string>;

Texts computing() {
    Texts all{"lui a1, 0x12345", "auipc a1, 0x12345", "li a1, -1", "mv a1, a7"};
    for (const std::string op : {"add", "sub", "sll", "slt", "sltu", "xor", "srl", "sra", "or", "and", "mul", "mulh", "mulhsu", "mulhu", "div", "divu", "rem", "remu"}) {
        all.push_back(op + " a1, a2, a3");
        all.push_back(op + " a1, a1, a2");
        all.push_back(op + " a6, a7, a6");
    }
    for (const std::string op : {"addi", "slti", "sltiu", "xori", "ori", "andi"})
        for (const std::string imm : {"0", "1", "-1", "31", "-32", "2047", "-2048"}) {
            all.push_back(op + " a1, a2, " + imm);
            all.push_back(op + " a1, a1, " + imm);
        }
    for (const std::string op : {"slli", "srli", "srai"})
        for (const std::string imm : {"1", "7", "31"}) {
            all.push_back(op + " a1, a2, " + imm);
            all.push_back(op + " a1, a1, " + imm);
        }
    return all;
}

Texts control_and_memory() {
    Texts all;
    for (const std::string op : {"beq", "bne", "blt", "bge", "bltu", "bgeu"}) {
        all.push_back(op + " a2, a3, 1f\n addi a1, a1, 1\n1: addi a4, a4, 2");
        all.push_back(op + " a2, zero, 1f\n addi a1, a1, 1\n1: addi a4, a4, 2");
    }
    for (const std::string op : {"lb", "lbu", "lh", "lhu", "lw", "sb", "sh", "sw"}) {
        const std::string step = op.find('b') != std::string::npos ? "3" : op.find('h') != std::string::npos ? "2" : "4";
        all.push_back(op + " a1, " + step + "(a0)");
        all.push_back("addi a2, a0, 16\n" + op + " a1, -" + step + "(a2)\n sub a2, a2, a0");
        all.push_back("andi a3, a3, 28\n add a3, a3, a0\n" + op + " a1, 0(a3)\n li a3, 0");
    }
    for (const std::string one : {"addi sp, sp, -16\n sw a1, 12(sp)\n sb a2, 13(sp)\n lw a3, 12(sp)\n addi sp, sp, 16", "mv t0, ra\n jal 1f\n mv ra, t0\n j 2f\n1: addi a1, a1, 3\n ret\n2:",
                                  "li a1, 0\n1: addi a1, a1, 1\n add a2, a2, a1\n li a3, 5\n bne a1, a3, 1b", "beqz a1, 1f\n mv a1, a2\n1: snez a4, a5", "j 1f\n li a1, 1\n1:"})
        all.push_back(one);
    return all;
}

}  // namespace

TEST_CASE("rv32: computing instructions do what a core in QEMU does") { on_machine::agree(virt, computing()); }

TEST_CASE("rv32: branches, accesses to memory and calls do what a core in QEMU does") { on_machine::agree(virt, control_and_memory()); }
