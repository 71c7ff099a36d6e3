// SPDX-License-Identifier: Apache-2.0
// The meaning of Thumb instructions, with flags, IT blocks, branches and accesses, against a Cortex-M33 that QEMU emulates.

#include "on_machine.hpp"
#include "thumb/arithmetic.hpp"
#include "thumb/instruction_set.hpp"

#include <doctest/doctest.h>

namespace {

// Calls f0, f1, .. for each input; writes what is left of them to the file "results", through semihosting.
const on_machine::Machine m33{
    .start = R"(
        .syntax unified
        .thumb
        .section .vectors,"a"
        .word 0x38100000, reset + 1
        .text
        .thumb_func
        reset:
            ldr r8, =functions
            ldr r11, =0x38200000
        next_function:
            ldr r0, [r8]
            cbz r0, done
            ldr r9, =inputs
            ldr r10, =input_count
        next_input:
            ldr r0, =0x38180000
            ldmia r9!, {r1-r7, r12}
            stmia r0, {r1-r7, r12}
            ldmia r9!, {r1-r7, r12}
            ldr lr, [r8]
            msr apsr_nzcvq, r12
            blx lr
            stmia r11!, {r0-r7}
            mrs r0, apsr
            and r0, #0xf0000000
            str r0, [r11], #4
            ldr r0, =0x38180000
            ldmia r0, {r1-r7, r12}
            stmia r11!, {r1-r7, r12}
            subs r10, #1
            bne next_input
            adds r8, #4
            b next_function
        done:
            ldr r4, =0x38160000
            adr r0, name
            movs r1, #5
            movs r2, #7
            stmia r4, {r0-r2}
            movs r0, #1
            mov r1, r4
            bkpt #0xab
            ldr r1, =0x38200000
            ldr r2, =result_bytes
            stmia r4, {r0-r2}
            movs r0, #5
            mov r1, r4
            bkpt #0xab
            ldr r0, =0x20026
            movs r1, #0
            stmia r4, {r0-r1}
            movs r0, #0x20
            mov r1, r4
            bkpt #0xab
        .balign 4
        name: .asciz "results"
        .balign 4
        .ltorg
    )",
    .function_begin = ".balign 4\n.thumb_func\n.type f, %function\n",
    .function_end = "bx lr\n.ltorg",
    .compile = {"arm-none-eabi-gcc", "-mcpu=cortex-m33+nodsp", "-mthumb", "-nostdlib", "-Wl,--section-start=.vectors=0x10000000,-Ttext=0x10001000,--entry=reset"},
    .run = {"qemu-system-arm", "-M", "mps2-an505", "-nographic", "-monitor", "none", "-serial", "none", "-semihosting-config", "enable=on,target=native", "-kernel"},
    .set = &proofs::thumb::instruction_set(),
    .region = 0x38180000,
    .used = {0, 1, 2, 3, 4, 5, 6, 7},
    .flags = {proofs::thumb::flag_n, proofs::thumb::flag_z, proofs::thumb::flag_c, proofs::thumb::flag_v},
};

using Texts = std::vector<std::string>;

const Texts conditions{"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le"};

Texts data_processing() {
    const Texts shifts{"", ", lsl #1", ", lsl #31", ", lsr #1", ", lsr #32", ", asr #7", ", asr #32", ", ror #3", ", ror #31", ", rrx"};
    const Texts immediates{"0", "1", "255", "0x00ab00ab", "0xab00ab00", "0xabababab", "0xff000000", "0x3fc00", "0x80000000", "0x1fe"};
    Texts all;
    for (const std::string op : {"and", "bic", "orr", "orn", "eor", "add", "adc", "sub", "sbc", "rsb"}) {
        for (const std::string& s : shifts) {
            all.push_back(op + "s r1, r2, r3" + s);
            all.push_back(op + ".w r1, r2, r3" + s);
        }
        for (const std::string& i : immediates) all.push_back(op + "s r1, r2, #" + i);
    }
    for (const std::string op : {"mov", "mvn"}) {
        for (const std::string& i : immediates) all.push_back(op + "s r1, #" + i);
        for (const std::string& s : shifts) all.push_back(op + "s r1, r2" + s);
    }
    for (const std::string op : {"tst", "teq", "cmp", "cmn"}) {
        for (const std::string& s : shifts) all.push_back(op + " r2, r3" + s);
        for (const std::string& i : immediates) all.push_back(op + " r2, #" + i);
    }
    for (const std::string op : {"lsl", "lsr", "asr", "ror"}) {
        all.push_back(op + "s r1, r2, r3");
        all.push_back(op + ".w r1, r2, r3");
        all.push_back(op + "s r1, r3");
        all.push_back(op + "s r1, r2, #5");
    }
    for (const std::string one : {"adds r1, r2, #7", "adds r1, #255", "subs r1, r2, #3", "subs r1, #200", "addw r1, r2, #4095", "subw r1, r2, #4095", "negs r1, r2", "muls r1, r2",
                                  "lsrs r1, r2, #32", "asrs r1, r2, #32", "ands r1, r2", "bics r1, r2", "orrs r1, r2", "eors r1, r2", "adcs r1, r2", "sbcs r1, r2", "mvns r1, r2",
                                  "cmp r1, r2", "cmn r1, r2", "tst r1, r2", "cmp r1, #9", "mov r1, r7", "movw r1, #0xabcd", "movt r1, #0xabcd", "ubfx r1, r2, #3, #9",
                                  "ubfx r1, r2, #0, #32", "sbfx r1, r2, #5, #11", "sbfx r1, r2, #31, #1", "bfi r1, r2, #4, #13", "bfi r1, r2, #0, #32", "bfc r1, #30, #2", "mul r1, r2, r3",
                                  "mla r1, r2, r3, r4", "mls r1, r2, r3, r4", "umull r1, r2, r3, r4", "smull r1, r2, r3, r4", "umlal r1, r2, r3, r4", "smlal r1, r2, r3, r4",
                                  "udiv r1, r2, r3", "sdiv r1, r2, r3", "clz r1, r2", "rbit r1, r2", "rev r1, r2", "rev16 r1, r2", "revsh r1, r2", "rev.w r1, r2", "rev16.w r1, r2",
                                  "revsh.w r1, r2", "sxtb r1, r2", "sxth r1, r2", "uxtb r1, r2", "uxth r1, r2", "sxtb.w r1, r2, ror #8", "sxth.w r1, r2, ror #16", "uxtb.w r1, r2, ror #24",
                                  "uxth.w r1, r2, ror #8", "nop", "nop.w", "yield", "mov r1, sp\n mov r2, sp\n subs r1, r2\n movs r2, #0", "lsls.w r1, r2, #9", "lsrs.w r1, r2, #32", "asrs.w r1, r2, #1", "rors r1, r2, #30", "lsl.w r1, r2, #31"})
        all.push_back(one);
    return all;
}

// Each condition after each kind of flags, in an IT block of each shape and as a branch.
Texts conditional() {
    Texts all;
    for (const std::string& c : conditions) {
        const std::string other = conditions[static_cast<std::size_t>(std::find(conditions.begin(), conditions.end(), c) - conditions.begin()) ^ 1];
        for (const std::string flags : {"", "cmp r1, r2\n", "cmp r1, #0\n", "adds r4, r1, r2\n", "subs r4, r1, r2\n", "ands r4, r1, r2\n", "cmn r1, r2\n", "rsbs r4, r1, #9\n",
                                        "cmp r1, r2\n cbz r3, 2f\n cmp r3, r4\n2:\n"})
            all.push_back(flags + "ite " + c + "\n mov" + c + " r5, #1\n mov" + other + " r5, #2\n b" + c + " 1f\n adds r6, #1\n1:");
        all.push_back("itttt " + c + "\n add" + c + " r1, #1\n cmp" + c + " r2, r3\n sub" + c + " r4, r5\n strb" + c + " r1, [r0, #3]");
        all.push_back("ittee " + c + "\n add" + c + " r1, r2\n mvn" + c + " r2, r3\n mul" + other + " r4, r5\n ldr" + other + " r6, [r0, #8]");
        all.push_back("itt " + c + "\n mov" + c + " r1, #77\n bx" + c + " lr\n mov r1, #78");
        all.push_back("push {r4, lr}\n itt " + c + "\n mov" + c + " r1, #77\n pop" + c + " {r4, pc}\n mov r1, #78\n pop {r4, lr}");
        all.push_back("it " + c + "\n b" + c + " 1f\n mov r1, #78\n1:");
    }
    return all;
}

Texts accesses() {
    Texts all;
    for (const std::string op : {"ldr", "ldrb", "ldrh", "ldrsb", "ldrsh", "str", "strb", "strh"}) {
        const std::string rest = op.ends_with("b") ? "3" : op.ends_with("h") ? "2" : "4";
        all.push_back(op + " r1, [r0, #" + rest + "]");
        all.push_back(op + ".w r1, [r0, #" + rest + "]");
        all.push_back("add r2, r0, #16\n" + op + " r1, [r2, #-" + rest + "]");
        all.push_back("add r2, r0, #16\n" + op + " r1, [r2, #-" + rest + "]!\n sub r2, r0");
        all.push_back("add r2, r0, #16\n" + op + " r1, [r2], #" + rest + "\n sub r2, r0");
        all.push_back("add r2, r0, #16\n" + op + " r1, [r2], #-" + rest + "\n sub r2, r0");
        all.push_back("and r2, #4\n" + op + " r1, [r0, r2]");
        all.push_back("and r2, #1\n" + op + " r1, [r0, r2, lsl #2]");
        all.push_back("and r2, #28\n add r3, r0, r2\n" + op + " r1, [r3]\n movs r3, #0");
    }
    for (const std::string one : {"ldrd r1, r2, [r0, #8]", "strd r1, r2, [r0, #8]", "mov r3, r0\n ldrd r1, r2, [r3], #8\n sub r3, r0", "mov r3, r0\n strd r1, r2, [r3, #8]!\n sub r3, r0",
                                  "mov r3, r0\n ldmia r3!, {r1, r2, r4}\n sub r3, r0", "mov r3, r0\n ldmia r3, {r1, r2, r3, r4}", "mov r3, r0\n stmia r3!, {r1, r2, r4}\n sub r3, r0",
                                  "add r3, r0, #16\n ldmdb r3!, {r1, r2, r4}\n sub r3, r0", "add r3, r0, #16\n stmdb r3, {r1, r2, r4}\n sub r3, r0", "mov r3, r0\n ldmia.w r3, {r1, r2, r4}\n sub r3, r0",
                                  "push {r1, r2, r3}\n pop {r4, r5, r6}", "push {r1, lr}\n pop {r2, pc}", "push {r1, r2}\n ldr r3, [sp, #4]\n str r4, [sp]\n pop {r5, r6}",
                                  "sub sp, #16\n add r1, sp, #8\n str r2, [r1]\n ldr r3, [sp, #8]\n add sp, #16\n movs r1, #0", "str r1, [sp, #-8]!\n ldr r2, [sp], #8",
                                  "push {lr}\n ldr pc, [sp], #4", "ldr r1, =0x12345678", "ldr.w r1, 1f\n b 2f\n .balign 4\n1: .word 0x87654321\n2:",
                                  "ldrb r1, 1f\n b 2f\n .balign 4\n1: .word 0x87654321\n2:", "adr r1, 1f\n ldr r1, [r1]\n b 2f\n .balign 4\n1: .word 0x87654321\n2:",
                                  "push {lr}\n bl 1f\n pop {pc}\n1: adds r1, #3\n bx lr", "push {r4, lr}\n bl 1f\n bl 1f\n pop {r4, pc}\n1: adds r1, r1\n it mi\n rsbmi r1, #0\n bx lr"})
        all.push_back(one);
    for (const std::string one : {"cbz r1, 1f\n adds r2, #1\n1:", "cbnz r1, 1f\n adds r2, #1\n1:", "b 1f\n adds r2, #1\n1:", "b.w 1f\n adds r2, #1\n1:", "beq.w 1f\n adds r2, #1\n1:",
                                  "movs r1, #0\n1: adds r1, #1\n adds r2, r1\n cmp r1, #5\n bne 1b"})
        all.push_back(one);
    return all;
}

// Thumb with one mistake: sbc leaves the carry of add.
class Broken final : public proofs::execution::InstructionSet {
public:
    Broken() : InstructionSet("broken", proofs::thumb::instruction_set().convention(), proofs::thumb::instruction_set().header()) {}
    proofs::execution::Operation operation(const proofs::execution::Image& image, proofs::execution::Location at) const override {
        proofs::execution::Operation o = proofs::thumb::instruction_set().operation(image, at);
        if (!listing(image, at).starts_with("sbcs")) return o;
        o.results = [right = o.results](const proofs::execution::State& s) {
            auto results = right(s);
            for (auto& [r, value] : results)
                if (r == proofs::thumb::flag_c) value = !value;
            return results;
        };
        return o;
    }
    std::string listing(const proofs::execution::Image& image, proofs::execution::Location at) const override {
        return proofs::thumb::instruction_set().listing(image, at);
    }
};

}  // namespace

TEST_CASE("thumb: computing instructions do what a Cortex-M33 in QEMU does, and leave its flags") { on_machine::agree(m33, data_processing()); }

TEST_CASE("thumb: conditions, IT blocks and branches do what a Cortex-M33 in QEMU does") { on_machine::agree(m33, conditional()); }

TEST_CASE("thumb: accesses to memory, calls and returns do what a Cortex-M33 in QEMU does") { on_machine::agree(m33, accesses()); }

TEST_CASE("thumb: an instruction with a wrong flag is noticed") {
    const Broken broken;
    on_machine::Machine wrong = m33;
    wrong.set = &broken;
    const Texts functions{"sbcs r1, r2, r3", "adcs r1, r2, r3"};
    const std::vector<on_machine::Input> inputs = on_machine::inputs(20);
    const on_machine::Run run = on_machine::run(wrong, functions, inputs);
    CHECK(on_machine::executed(wrong, run.program, "f0", inputs) != run.outputs[0]);
    CHECK(on_machine::executed(wrong, run.program, "f1", inputs) == run.outputs[1]);
}
