// SPDX-License-Identifier: Apache-2.0
// What one fault can do to an entry point: an instruction that is skipped once, or a bit of its code that is flipped.
//
// A skip is transient: the instruction is a NOP of its size in one of its executions, whichever; the faults of an instruction in a loop
// are as many as its rounds. A flipped bit stays flipped for the whole call. The faulty code is followed symbolically
// for every state in range that satisfies the properties proven of every state, and for every argument, and its exit is held against the
// security goals (goals.hpp). What cannot be followed exactly is followed as more than can happen, or the fault is unclear.

#pragma once

#include "execution/elf.hpp"
#include "faults/goals.hpp"
#include "machine_code/call.hpp"

#include <functional>
#include <optional>

namespace proofs::faults {

enum class Kind : unsigned char { skip, flip };

enum class Outcome : unsigned char {
    safe,      // for no input a goal is broken, nor the caller harmed
    detected,  // nor here; for some input the code ends in a trap. Of hardened code: where it would do something else
    hangs,     // nor here; for some input a loop may go on for long or for ever, and may end in a trap
    harmed,    // for some input the caller gets back what is no answer, or not its registers, its stack pointer or its stack
    weak,      // for some input a goal is broken
    unclear,   // what happens was not found out
};
[[nodiscard]] const char* text_of(Outcome o);

struct Fault {
    Kind kind = Kind::skip;
    std::uint32_t address = 0;
    unsigned bit = 0;       // of a flip, from the lowest of the instruction
    unsigned moment = 0;    // of a skip: which of its executions
    std::string listing{};  // of the instruction
    Outcome outcome = Outcome::unclear;
    std::vector<const Goal*> broken{};  // if weak
    std::string detail{};               // inputs and effect of what is weak or harmed; why it is unclear
    bool unchanged = false;             // the code does what it does without the fault, or does not return
    std::string certificate{};          // SMT-LIB, unsat: why it is neither weak nor harmed; if wanted, and if a question was needed
    double seconds = 0;
};

struct Options {
    machine_code::Mode mode = machine_code::Mode::plain;
    bool skips = true;
    std::optional<unsigned> bits = 0;  // to flip in each entry point, drawn by a fixed rule; none: all
    double seconds = 0;                // for the flips of each entry point, drawn in random order; what is left is not tried; 0: no limit
    unsigned certify_every = 0;        // which faults get a certificate: each of so many; 0: none
    unsigned effort = 600'000'000;     // Z3's resources for one question, and to follow one fault: a minute or two; more is unclear
    std::function<void()> tick{};      // after each fault
};

struct EntryPoint {
    std::string symbol{};
    int event = 0;
    unsigned instructions = 0;  // distinct ones that some input executes, also of what it calls
    unsigned bytes = 0;         // of these
    unsigned longest_path = 0;  // instructions
    std::vector<const Goal*> goals{};
    std::vector<Fault> faults{};
    unsigned untried = 0;          // flips, for want of time
    unsigned followed_whole = 0;   // faults of hardened code that were followed to the end, and not only in their part (halves.hpp)
    std::string whole{};           // why all of them were
    std::string certificate{};     // SMT-LIB, unsat: what returns from hardened code are two equal runs; empty of other code
    std::string refused{};      // why the code without fault was not understood; then there are no faults
    double seconds = 0;
};

// Every fault of one entry point. The code without fault has to be proven equal to the model (machine_code/equal.hpp) for the result to
// mean anything.
[[nodiscard]] EntryPoint analyse(const spec::Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Options& options);

// Can each goal of the event fail at all? The goals for which no state, arguments, answer and state after exist that break them: they would say
// nothing.
[[nodiscard]] std::vector<const Goal*> empty_goals(const spec::Machine& machine, int event);

}  // namespace proofs::faults
