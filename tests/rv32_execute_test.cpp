// SPDX-License-Identifier: Apache-2.0
// The symbolic executor on small functions in assembly: what it must prove, and what it must refuse.

#include "execution/elf.hpp"
#include "execution/execute.hpp"
#include "rv32/instruction_set.hpp"

#include "cross_compiled.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace proofs::execution;
using proofs::rv32::instruction_set;

namespace {

// An assembly text, assembled and linked at 0x1000 by the cross compiler; the function under test is `f`.
Program linked(const std::string& assembly) {
    return read_elf(cross_compiled(".globl f\n" + assembly, "f.s", linked_at_0x1000, {}), "f.elf", {&instruction_set()}, Holds::program);
}

constexpr Memory small{8, 4, 64};

// One function and its symbolic entry.
class Function {
public:
    explicit Function(const std::string& assembly, const Memory& memory = small)
        : program_(linked(assembly)), memory_(memory), entry(entry_state(z3, instruction_set().convention(), memory)) {}

    Result run(const Limits& limits = {}) const {
        return proofs::execution::run(program_.image(), memory_, program_.symbols.at("f").address, entry, limits);
    }

    // Why it is refused, or "accepted".
    std::string refusal(const Limits& limits = {}) const {
        try {
            static_cast<void>(run(limits));
            return "accepted";
        } catch (const Refused& refused) { return refused.what(); }
    }
    bool always(const State& exit, const z3::expr& claim) const {
        z3::solver solver(entry.x[0].ctx(), "QF_BV");
        solver.add(condition(exit) && !claim);
        return solver.check() == z3::unsat;
    }
    z3::expr number(unsigned value, unsigned bits = 32) const { return entry.x[0].ctx().bv_val(value, bits); }

private:
    z3::context z3;
    Program program_;
    Memory memory_;

public:
    State entry;
};

std::string refusal(const std::string& assembly, const Memory& memory = small) {
    return Function(assembly, memory).refusal();
}

bool says(const std::string& text, const std::string& part) {
    const bool found = text.find(part) != std::string::npos;
    if (!found) MESSAGE("refusal: " << text);
    return found;
}

}  // namespace

TEST_CASE("rv32: a store is seen, and nothing else changes") {
    const Function f("f: lbu a1,3(a0)\n addi a1,a1,1\n sb a1,2(a0)\n li a0,5\n ret");
    const Result r = f.run();
    CHECK(f.always(r.exit, r.exit.x[10] == f.number(5)));
    CHECK(f.always(r.exit, r.exit.bytes[2] == f.entry.bytes[3] + f.number(1, 8)));
    for (const unsigned i : {0u, 1u, 3u, 4u, 5u, 6u, 7u}) CHECK(f.always(r.exit, r.exit.bytes[i] == f.entry.bytes[i]));
    CHECK(f.always(r.exit, preserved(instruction_set().convention(), f.entry, r.exit)));
    CHECK(r.longest_path == 5);
    CHECK(r.executed == 5);
    CHECK(r.covered.size() == 5);
    CHECK(r.deepest_stack == 0);
}

// With the stack at a fixed address these two were once "equal", because the lowest byte of that address was 0.
TEST_CASE("rv32: a byte of sp or of the base is no number") {
    const Function zero("f: sb zero,3(a0)\n ret"), sp("f: sb sp,3(a0)\n ret"), base("f: sb a0,3(a0)\n ret");
    const auto stores_zero = [](const Function& f) {
        const Result r = f.run();
        return f.always(r.exit, r.exit.bytes[3] == f.number(0, 8));
    };
    CHECK(stores_zero(zero));
    CHECK_FALSE(stores_zero(sp));
    CHECK_FALSE(stores_zero(base));
}

TEST_CASE("rv32: whatever is not the caller's region or the own frame is refused") {
    CHECK(says(refusal("f: sb zero,8(a0)\n ret"),
               "0x1000: sb zero,8(a0): may leave the state region of 8 bytes, for example at offset 8"));
    CHECK(says(refusal("f: sb zero,-1(a0)\n ret"), "offset -1"));
    CHECK(says(refusal("f: lw a1,8(a0)\n ret"), "may leave the state region"));
    CHECK(says(refusal("f: sb zero,0(a1)\n ret"), "neither in the state region"));
    CHECK(says(refusal("f: sb zero,0(gp)\n ret"), "neither in the state region"));
    CHECK(says(refusal("f: sb zero,256(zero)\n ret"), "neither in the state region"));
    CHECK(says(refusal("f: lw a1,0(sp)\n ret"), "may leave the own stack frame"));
    CHECK(says(refusal("f: sw zero,-4(sp)\n ret"), "may leave the own stack frame"));
    CHECK(says(refusal("f: addi sp,sp,-16\n sw zero,16(sp)\n addi sp,sp,16\n ret"), "may leave the own stack frame"));
    CHECK(says(refusal("f: addi sp,sp,-128\n addi sp,sp,128\n ret"), "sp is 128 bytes below"));
    CHECK(says(refusal("f: addi sp,sp,16\n addi sp,sp,-16\n ret"), "sp is -16 bytes below"));
    CHECK(says(refusal("f: andi sp,sp,-64\n ret"), "sp depends on data"));
    CHECK(says(refusal("f: la a1,f\n sw zero,0(a1)\n ret"), "writes to constants or code"));
    CHECK(says(refusal("f: add a1,a0,sp\n sb zero,0(a1)\n ret"), "state region"));
}

TEST_CASE("rv32: a misaligned access is refused") {
    CHECK(says(refusal("f: lw a1,1(a0)\n ret"), "may be misaligned"));
    CHECK(says(refusal("f: sh a1,3(a0)\n ret"), "may be misaligned"));
    CHECK(says(refusal("f: lw a1,0(a0)\n ret", {8, 1, 64}), "an area that is aligned to 1"));
    CHECK(says(refusal("f: addi sp,sp,-16\n sw a1,6(sp)\n addi sp,sp,16\n ret"), "may be misaligned"));
    CHECK(says(refusal("f: andi a1,a1,3\n add a0,a0,a1\n lhu a0,0(a0)\n ret"),
               "may be misaligned (2 bytes at offset that depends on data)"));
    CHECK(refusal("f: andi a1,a1,6\n add a0,a0,a1\n lhu a0,0(a0)\n ret") == "accepted");
    CHECK(refusal("f: andi a1,a1,1\n slli a1,a1,2\n add a0,a0,a1\n sw a1,0(a0)\n ret") == "accepted");
}

TEST_CASE("rv32: instructions outside the subset are refused by address and word") {
    CHECK(says(refusal("f: li a0,1\n ecall\n ret"), "0x1002: the word 0x73 "));
    CHECK(says(refusal("f: fence\n ret"), "0x1000: the word 0xff0000f "));
    CHECK(says(refusal("f: ebreak\n ret"), "0x1000: the word 0x9002 "));
}

TEST_CASE("rv32: a trap ends a way where that is asked for, and is refused elsewhere") {
    for (const std::string trap : {"ebreak", ".option norvc\n ebreak\n .option rvc", ".short 0"}) {
        CAPTURE(trap);
        const Function f("f: li a5,7\n bltu a5,a1,1f\n add a0,a0,a1\n sb a2,0(a0)\n ret\n1: li a0,9\n " + trap);
        CHECK(says(f.refusal(), " is no instruction of the subset"));
        const Result r = f.run({.traps_end = true});
        CHECK(r.returns);
        REQUIRE(r.detected);
        const z3::expr inside = z3::ule(f.entry.x[11], f.number(7));
        CHECK(f.always(r.exit, inside));
        CHECK(f.always(*r.detected, !inside && r.detected->x[10] == f.number(9)));
        CHECK(f.always(f.entry, condition(r.exit) == inside && condition(*r.detected) == !inside));
        CHECK(r.longest_path == 5);
    }
    const Function always("f: ebreak");
    const Result r = always.run({.traps_end = true});
    CHECK_FALSE(r.returns);
    CHECK(always.always(r.exit, always.number(0) == always.number(1)));  // nobody comes back
    CHECK(always.always(always.entry, condition(*r.detected)));
    CHECK_FALSE(Function("f: ret").run({.traps_end = true}).detected);
}

TEST_CASE("rv32: a clobbered register of the caller shows") {
    const auto preserves = [](const std::string& assembly) {
        const Function f(assembly);
        const Result r = f.run();
        return f.always(r.exit, preserved(instruction_set().convention(), f.entry, r.exit));
    };
    CHECK_FALSE(preserves("f: li s0,1\n ret"));
    CHECK_FALSE(preserves("f: mv gp,a0\n ret"));
    CHECK_FALSE(preserves("f: addi sp,sp,-16\n ret"));
    CHECK_FALSE(preserves("f: beqz a1,1f\n li s11,0\n1: ret"));
    CHECK(preserves("f: addi sp,sp,-16\n sw s0,12(sp)\n li s0,1\n lw s0,12(sp)\n addi sp,sp,16\n ret"));
    CHECK(preserves("f: li t0,1\n li a5,1\n ret"));
}

TEST_CASE("rv32: what has no bound is refused") {
    CHECK(says(refusal("f: j f"), "no bound found for the loop at 0x1000"));
    CHECK(says(refusal("f: addi a1,a1,-1\n bnez a1,f\n ret"), "no bound found for the loop"));
    CHECK(says(refusal("f: addi sp,sp,-16\n sw ra,0(sp)\n beqz a1,1f\n call f\n1: lw ra,0(sp)\n addi sp,sp,16\n ret",
                       {8, 4, 4096}),
               "nested calls"));
    CHECK(says(Function("f: li a1,100\n1: addi a1,a1,-1\n bnez a1,1b\n ret").refusal({.steps = 50}),
               "more than 50 instructions"));
    CHECK(says(Function("f: li a1,100\n1: addi a1,a1,-1\n bnez a1,1b\n ret").refusal({.rounds = 50}),
               "within 50 rounds"));
    const Function indexed("f: li a5,7\n bltu a5,a1,1f\n add a0,a0,a1\n sb a2,0(a0)\n1: ret");
    bool used_up = false;
    for (unsigned effort = 250; effort < 20'000; effort += 250)
        used_up = used_up || indexed.refusal({.solver_effort = effort}).find("effort is used up") != std::string::npos;
    CHECK(used_up);
    CHECK(says(indexed.refusal({.solver_effort = 1}), "too small to begin with"));
    CHECK(indexed.refusal() == "accepted");
}

TEST_CASE("rv32: control stays in the code and goes where the code says") {
    CHECK(says(refusal("f: addi a0,a0,1\n nop"), "control leaves the code"));
    CHECK(says(refusal("f: j .+0x200"), "control leaves the code"));
    CHECK(says(refusal("f: jr a1"), "depends on data"));
    CHECK(says(refusal("f: jalr a1\n ret"), "depends on data"));
    CHECK(says(refusal("f: mv ra,a1\n ret"), "depends on data"));
    CHECK(says(refusal("f: jr 2(ra)"), "depends on data"));
    CHECK(says(refusal("f: la t1,g\n nop\n jr t1\ng: ret"), "neither the return nor a direct jump"));
    CHECK(says(refusal("f: andi a1,a1,1\n slli a1,a1,2\n la a2,table\n add a2,a2,a1\n lw a2,0(a2)\n jr a2\ng: ret\nh: "
                       "ret\n .section .rodata\n .align 2\ntable: .word g,h"),
               "depends on data"));
    CHECK(refusal("f: tail g\ng: ret") == "accepted");
    CHECK(refusal("f: mv t0,ra\n jr t0") == "accepted");
}

TEST_CASE("rv32: a loop whose body branches costs its rounds") {
    const Function f("f: li a5,0\n li a1,0\n li a4,8\n li a3,1\n"
                     "1: add a2,a0,a5\n lbu a2,0(a2)\n bne a2,a3,2f\n addi a1,a1,1\n"
                     "2: addi a5,a5,1\n bne a5,a4,1b\n mv a0,a1\n ret");
    const Result r = f.run();
    z3::expr count = f.number(0);
    for (const z3::expr& byte : f.entry.bytes)
        count = count + z3::ite(byte == f.number(1, 8), f.number(1), f.number(0));
    CHECK(f.always(r.exit, r.exit.x[10] == count));
    CHECK(r.executed == 4 + 8 * 6 + 2);
    CHECK(r.longest_path == 4 + 8 * 6 + 2);
}

TEST_CASE("rv32: ways out of a loop meet behind it") {
    // The index of the first byte that is 7, or 8; nested in a loop that runs twice.
    const Function f("f: li a6,2\n3: li a5,0\n li a4,8\n li a3,7\n"
                     "1: add a2,a0,a5\n lbu a2,0(a2)\n beq a2,a3,2f\n addi a5,a5,1\n bne a5,a4,1b\n"
                     "2: addi a6,a6,-1\n bnez a6,3b\n mv a0,a5\n ret");
    const Result r = f.run();
    z3::expr first = f.number(8);
    for (unsigned i = 8; i-- != 0;) first = z3::ite(f.entry.bytes[i] == f.number(7, 8), f.number(i), first);
    CHECK(f.always(r.exit, r.exit.x[10] == first));
    CHECK(r.executed == 1 + 2 * (3 + 8 * 5 + 2) + 2);
}

TEST_CASE("rv32: an index that depends on data stays inside, or is refused") {
    const auto checked = [](unsigned last) {
        return "f: li a5," + std::to_string(last) + "\n bltu a5,a1,1f\n add a0,a0,a1\n sb a2,0(a0)\n1: ret";
    };
    const Function f(checked(7));
    const Result r = f.run();
    for (unsigned i = 0; i != 8; ++i)
        CHECK(f.always(r.exit, r.exit.bytes[i] == z3::ite(f.entry.x[11] == f.number(i), f.entry.x[12].extract(7, 0),
                                                          f.entry.bytes[i])));
    CHECK(refusal(checked(3)) == "accepted");
    CHECK(says(refusal(checked(8)), "for example at offset 8"));
    CHECK(says(refusal("f: add a0,a0,a1\n lbu a0,0(a0)\n ret"), "may leave the state region"));
    CHECK(says(refusal("f: li a5,7\n blt a5,a1,1f\n add a0,a0,a1\n lbu a0,0(a0)\n1: ret"),
               "may leave the state region"));  // a1 may be negative
    CHECK(says(refusal("f: li a5,6\n bltu a5,a1,1f\n slli a1,a1,1\n add a0,a0,a1\n lh a0,0(a0)\n1: ret"),
               "may leave the state region"));
}

TEST_CASE("rv32: words and half words at an index") {
    const Function f(
        "f: andi a1,a1,1\n slli a1,a1,2\n add a1,a1,a0\n lw a2,0(a1)\n lhu a3,2(a1)\n sh a2,2(a1)\n mv a0,a3\n ret");
    const Result r = f.run();
    const auto& b = f.entry.bytes;
    const z3::expr odd = (f.entry.x[11] & f.number(1)) == f.number(1);
    CHECK(f.always(r.exit, r.exit.x[12] == z3::ite(odd, z3::concat(z3::concat(b[7], b[6]), z3::concat(b[5], b[4])),
                                                   z3::concat(z3::concat(b[3], b[2]), z3::concat(b[1], b[0])))));
    CHECK(f.always(r.exit, r.exit.x[10] == z3::zext(z3::ite(odd, z3::concat(b[7], b[6]), z3::concat(b[3], b[2])), 16)));
    CHECK(f.always(r.exit, r.exit.bytes[7] == z3::ite(odd, b[5], b[7])));
    CHECK(f.always(r.exit, r.exit.bytes[2] == z3::ite(odd, b[2], b[0])));
}

TEST_CASE("rv32: arrays and pointers on the stack") {
    const Function array("f: addi sp,sp,-16\n sw a1,0(sp)\n sw a2,4(sp)\n andi a3,a3,1\n slli a3,a3,2\n add a3,a3,sp\n "
                         "lw a0,0(a3)\n sw zero,0(a3)\n"
                         " lw a1,0(sp)\n addi sp,sp,16\n ret");
    const Result r = array.run();
    const z3::expr odd = (array.entry.x[13] & array.number(1)) == array.number(1);
    CHECK(array.always(r.exit, r.exit.x[10] == z3::ite(odd, array.entry.x[12], array.entry.x[11])));
    CHECK(array.always(r.exit, r.exit.x[11] == z3::ite(odd, array.entry.x[11], array.number(0))));
    CHECK(r.deepest_stack == 16);
    CHECK(says(refusal("f: addi sp,sp,-16\n andi a3,a3,31\n add a3,a3,sp\n sb zero,0(a3)\n addi sp,sp,16\n ret"),
               "may leave the own stack frame"));

    // A pointer into the region survives the stack, also as one of two.
    const Function spilled("f: addi sp,sp,-32\n addi a4,a0,1\n sw a4,12(sp)\n beqz a1,1f\n addi a4,a0,2\n sw "
                           "a4,12(sp)\n1: lw a3,12(sp)\n sb zero,0(a3)\n addi sp,sp,32\n ret");
    const Result s = spilled.run();
    const z3::expr none = spilled.entry.x[11] == spilled.number(0);
    CHECK(spilled.always(s.exit, s.exit.bytes[1] == z3::ite(none, spilled.number(0, 8), spilled.entry.bytes[1])));
    CHECK(spilled.always(s.exit, s.exit.bytes[2] == z3::ite(none, spilled.entry.bytes[2], spilled.number(0, 8))));
    CHECK(spilled.always(s.exit, s.exit.bytes[0] == spilled.entry.bytes[0]));

    // A pointer compared with the end of the array.
    const Function walk("f: mv a5,a0\n addi a4,a0,8\n1: sb zero,0(a5)\n addi a5,a5,1\n bltu a5,a4,1b\n ret");
    const Result w = walk.run();
    for (unsigned i = 0; i != 8; ++i) CHECK(walk.always(w.exit, w.exit.bytes[i] == walk.number(0, 8)));

    // What was never written is unknown, not zero.
    const Function stale("f: addi sp,sp,-16\n lw a0,0(sp)\n addi sp,sp,16\n ret");
    const Result u = stale.run();
    CHECK_FALSE(stale.always(u.exit, u.exit.x[10] == stale.number(0)));
}

TEST_CASE("rv32: calls return to where they were made") {
    const Function f("f: addi sp,sp,-16\n sw ra,12(sp)\n beqz a1,1f\n li a0,3\n call g\n j 2f\n1: li a0,4\n call g\n2: "
                     "call g\n lw ra,12(sp)\n addi sp,sp,16\n ret\n"
                     "g: slli a0,a0,1\n ret");
    const Result r = f.run();
    CHECK(f.always(r.exit, r.exit.x[10] == z3::ite(f.entry.x[11] == f.number(0), f.number(16), f.number(12))));
    CHECK(f.always(r.exit, preserved(instruction_set().convention(), f.entry, r.exit)));
    CHECK(says(refusal("f: call g\n ret\ng: ret"), "neither the return nor a direct jump"));  // ra is lost
}

TEST_CASE("rv32: tables in .rodata are read where the index is in range, and never written") {
    const std::string table = "\n .section .rodata\n .word 1\ntable: .byte 3,1,4,1,5,9,2,6";
    const Function f("f: li a5,7\n bltu a5,a1,1f\n la a2,table\n add a2,a2,a1\n lbu a0,0(a2)\n ret\n1: li a0,0\n ret" +
                     table);
    const Result r = f.run();
    z3::expr value = f.number(0);
    constexpr std::array<unsigned, 8> digits{3, 1, 4, 1, 5, 9, 2, 6};
    for (unsigned i = 0; i != 8; ++i) value = z3::ite(f.entry.x[11] == f.number(i), f.number(digits[i]), value);
    CHECK(f.always(r.exit, r.exit.x[10] == value));
    CHECK(says(refusal("f: la a2,table\n add a2,a2,a1\n lbu a0,0(a2)\n ret" + table),
               "nor provably inside the constants"));
    CHECK(says(refusal("f: la a2,table\n sb zero,0(a2)\n ret" + table), "writes to constants"));
    CHECK(says(refusal("f: la a2,table\n lhu a0,1(a2)\n ret" + table), "may be misaligned"));
}

TEST_CASE("rv32: every input comes back, and impossible ways are not held against the function") {
    const Function f("f: li a5,3\n bltu a5,a1,1f\n bltu a1,a5,2f\n li a5,3\n beq a1,a5,2f\n ecall\n1: li a0,1\n2: ret");
    const Result r = f.run();
    z3::solver solver(f.entry.x[0].ctx(), "QF_BV");
    solver.add(condition(f.entry) && !condition(r.exit));
    CHECK(solver.check() == z3::unsat);
    solver.reset();
    solver.add(condition(r.exit));
    CHECK(solver.check() == z3::sat);
}

TEST_CASE("rv32: entry states out of range are refused") {
    z3::context context;
    CHECK_THROWS_AS(static_cast<void>(entry_state(context, instruction_set().convention(), {70000, 4, 64})), std::invalid_argument);
    CHECK_THROWS_AS(static_cast<void>(entry_state(context, instruction_set().convention(), {8, 3, 64})), std::invalid_argument);
    CHECK_THROWS_AS(static_cast<void>(entry_state(context, instruction_set().convention(), {8, 4, 60})), std::invalid_argument);
    // Nothing may be proven from nothing, or of another region than was promised.
    Function contradiction("f: ret");
    contradiction.entry.path.push_back(contradiction.entry.x[11] != contradiction.entry.x[11]);
    CHECK_THROWS_AS(static_cast<void>(contradiction.run()), std::invalid_argument);
    Function elsewhere("f: ret");
    elsewhere.entry.x[10] = elsewhere.entry.x[11];
    CHECK_THROWS_AS(static_cast<void>(elsewhere.run()), std::invalid_argument);
    Function longer("f: ret");
    longer.entry.bytes.push_back(longer.entry.bytes[0]);
    CHECK_THROWS_AS(static_cast<void>(longer.run()), std::invalid_argument);
}
