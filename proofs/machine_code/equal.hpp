// SPDX-License-Identifier: Apache-2.0
// Proves that the machine code of a generated entry point does what the model says, for every input: every state whose
// cells are in range, every argument byte, in range or not.

#pragma once

#include "execution/elf.hpp"
#include "machine_code/call.hpp"
#include "verdict.hpp"

#include <set>

namespace proofs::machine_code {

// What the generator calls the entry point of an event: "ssp_bundle_enable", "ssp_bundle_hardened_enable".
[[nodiscard]] std::string symbol(const spec::Machine& machine, const spec::Event& event, Mode mode = Mode::plain);

struct EntryPoint {
    std::string symbol;
    unsigned bytes = 0;           // of code, as the symbol table says
    unsigned instructions = 0;    // distinct ones that some input executes
    unsigned longest_path = 0;    // instructions on the longest way through, or more
    unsigned stack = 0;           // bytes below sp, at most
    Verdict verdict = Verdict::unknown;
    std::string detail{};         // the difference that was found, or why the code was refused
    std::string certificate{};    // the text of an SMT-LIB file; unsat means: no input shows a difference
    double seconds = 0;
};

struct Effort {
    unsigned solver_seconds = 120;  // for the question whether there is a difference
    unsigned on_the_way = 100'000'000;  // Z3's resources to follow the ways through the code; more is refused
};

// Proves one entry point: the answer, every byte of the state (padding is left alone), no other memory written but
// the function's own stack frame, and the registers a callee must preserve. A program the executor does not understand
// is `failed`, with the reason. Never throws for what the code does; throws z3::exception if Z3 itself fails.
[[nodiscard]] EntryPoint prove(const spec::Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Effort& effort, Mode mode = Mode::plain);

// The addresses of the instructions that some input executes. Throws execution::Refused as the executor does.
[[nodiscard]] std::set<std::uint32_t> executed(const spec::Machine& machine, int event, const execution::Image& image, const execution::Symbol& at,
                                               const Effort& effort, Mode mode = Mode::plain);

}  // namespace proofs::machine_code
