// SPDX-License-Identifier: Apache-2.0
// The executor on small functions in Thumb assembly: what it must prove, and what it must refuse.

#include "scratch.hpp"
#include "execution/elf.hpp"
#include "execution/execute.hpp"
#include "process.hpp"
#include "thumb/instruction_set.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace proofs::execution;
using proofs::thumb::instruction_set;

namespace {

// An assembly text, linked at 0x1000; the function under test is `f`.
Program linked(const std::string& assembly, const std::string& cpu) {
    const Scratch scratch;
    std::ofstream(scratch.path / "f.s") << ".syntax unified\n.thumb\n.globl f\n.type f, %function\n" << assembly << "\n";
    const proofs::Ended ended = proofs::run_program({"arm-none-eabi-gcc", cpu, "-mthumb", "-nostdlib", "-Wl,-Ttext=0x1000,--entry=0x1000", "f.s", "-o", "f.elf"}, scratch.path.string(), 60);
    if (ended.status != 0) throw std::runtime_error("the cross compiler arm-none-eabi-gcc is missing or failed (Debian: gcc-arm-none-eabi): " + ended.output);
    std::ifstream stream(scratch.path / "f.elf", std::ios::binary);
    std::vector<std::uint8_t> file{std::istreambuf_iterator<char>(stream), {}};
    return read_elf(std::move(file), "f.elf", {&instruction_set()}, Holds::firmware);  // GNU ld pads a section for data
}

constexpr Memory small{8, 4, 64};

// One function and its symbolic entry.
class Function {
public:
    explicit Function(const std::string& assembly, const Memory& memory = small)
        : program_(linked(assembly, "-mcpu=cortex-m33")), memory_(memory), entry(entry_state(z3, instruction_set().convention(), memory)) {}

    Result run(const Limits& limits = {}) const { return proofs::execution::run(program_.image(), memory_, program_.symbols.at("f").address, entry, limits); }
    std::string refusal() const {
        try {
            static_cast<void>(run());
            return "accepted";
        } catch (const Refused& refused) { return refused.what(); }
    }
    bool always(const State& exit, const z3::expr& claim) const {
        z3::solver solver(entry.x[0].ctx(), "QF_BV");
        solver.add(condition(exit) && !claim);
        return solver.check() == z3::unsat;
    }
    bool preserves(const State& exit) const { return always(exit, preserved(instruction_set().convention(), entry, exit)); }
    z3::expr number(unsigned value, unsigned bits = 32) const { return entry.x[0].ctx().bv_val(value, bits); }

private:
    z3::context z3;
    Program program_;
    Memory memory_;

public:
    State entry;
};

bool says(const std::string& assembly, const std::string& part) {
    const std::string text = Function(assembly).refusal();
    const bool found = text.find(part) != std::string::npos;
    if (!found) MESSAGE("refusal: " << text);
    return found;
}

}  // namespace

TEST_CASE("thumb: a checked index, saved registers and a conditional return") {
    const Function f("f: cmp r1, #7\n itt hi\n movhi r0, #1\n bxhi lr\n push {r4, lr}\n adds r4, r0, r1\n strb r2, [r4]\n movs r0, #0\n pop {r4, pc}");
    const Result r = f.run();
    const z3::expr inside = z3::ule(f.entry.x[1], f.number(7));
    CHECK(f.always(r.exit, r.exit.x[0] == z3::ite(inside, f.number(0), f.number(1))));
    for (unsigned i = 0; i != 8; ++i)
        CHECK(f.always(r.exit, r.exit.bytes[i] == z3::ite(f.entry.x[1] == f.number(i), f.entry.x[2].extract(7, 0), f.entry.bytes[i])));
    CHECK(f.preserves(r.exit));
    CHECK(r.longest_path == 9);
    CHECK(r.deepest_stack == 8);
    CHECK(says("f: cmp r1, #8\n it hi\n bxhi lr\n strb r2, [r0, r1]\n bx lr", "strb r2, [r0, r1]: may leave the state region of 8 bytes, for example at offset 8"));
}

TEST_CASE("thumb: what an IT block does is done under its condition alone") {
    // Without the condition the store would leave the state.
    CHECK(says("f: cmp r1, #7\n it ls\n strbls r2, [r0, r1]\n bx lr", "accepted"));
    CHECK(says("f: cmp r1, #7\n it ge\n strbge r2, [r0, r1]\n bx lr", "may leave the state region"));
    // An impossible way through a block is not held against the function.
    CHECK(says("f: movs r1, #1\n cmp r1, #1\n it ne\n strne r2, [r3]\n bx lr", "accepted"));
    const Function clobbers("f: cmp r1, #0\n it eq\n moveq r11, #0\n bx lr");
    CHECK_FALSE(clobbers.preserves(clobbers.run().exit));
    // A pointer that one side of an IT block made is a pointer in the next block with the same condition.
    CHECK(says("f: cmp r1, #7\n ite hi\n movhi r3, #9\n movls r3, r0\n nop\n it ls\n strbls r2, [r3, #1]\n bx lr", "accepted"));
}

TEST_CASE("thumb: what may not be done is refused") {
    CHECK(says("f: tbb [pc, r1]\n bx lr", "-fno-jump-tables"));
    CHECK(says("f: svc 1\n bx lr", "0x1000: the word 0xdf01 is no instruction of the subset"));
    CHECK(says("f: udf #1", "0x1000: the word 0xde01 "));
    CHECK(says("f: bkpt 1\n bx lr", "the word 0xbe01 "));
    CHECK(says("f: smulbb r0, r0, r1\n bx lr", "without DSP"));
    CHECK(says("f: ldr r1, [r0, #2]\n bx lr", "may be misaligned"));
    CHECK(says("f: ldrd r2, r3, [r1]\n bx lr", "neither in the state region"));
    CHECK(says("f: str r1, [sp, #-4]\n bx lr", "may leave the own stack frame"));
    CHECK(says("f: push {r1}\n ldr r2, [sp, #4]\n pop {r1}\n bx lr", "may leave the own stack frame"));
    CHECK(says("f: sub r1, sp, #6\n mov sp, r1\n add sp, #4\n bx lr", "has to be a multiple of 4"));
    CHECK(says("f: bx r1", "depends on data"));
    CHECK(says("f: bl 1f\n bx lr\n1: bx lr", "neither the return nor a direct jump"));  // lr is lost
    CHECK(says("f: movw r1, #0x1008\n bx r1\n nop\n nop", "code of another instruction set"));
    CHECK(says("f: b f", "no bound found for the loop at 0x1000"));
    CHECK(says("f: it eq\n beq f\n bx lr", "no bound found for the loop at 0x1000"));
    CHECK(says("f: ldr r1, =f\n strb r2, [r1]\n bx lr", "writes to constants or code"));
    CHECK(says("f: push {lr}\n bl 1f\n pop {pc}\n1: bx lr", "accepted"));
}

TEST_CASE("thumb: a trap ends a way where that is asked for") {
    for (const std::string trap : {"udf #0", "bkpt #1", "udf.w #77"}) {
        CAPTURE(trap);
        const Function f("f: cmp r1, #7\n bhi 1f\n strb r2, [r0, r1]\n bx lr\n1: " + trap);
        const Result r = f.run({.traps_end = true});
        CHECK(r.returns);
        REQUIRE(r.detected);
        const z3::expr inside = z3::ule(f.entry.x[1], f.number(7));
        CHECK(f.always(f.entry, condition(r.exit) == inside && condition(*r.detected) == !inside));
    }
}

TEST_CASE("thumb: an image for another ABI is refused") {
    CHECK_THROWS_WITH_AS(static_cast<void>(linked("f: bx lr\n .eabi_attribute Tag_ABI_VFP_args, 1", "-mcpu=cortex-m33")), doctest::Contains("not for the ABI AAPCS with soft float"),
                         std::runtime_error);
}
