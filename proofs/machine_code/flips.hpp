// SPDX-License-Identifier: Apache-2.0
// Does the proof notice? Flips single bits of the machine code and proves again: the proof has to fail, unless the
// changed code is equivalent, which the proof itself then shows.

#pragma once

#include "machine_code/equal.hpp"

#include <functional>
#include <optional>

namespace proofs::machine_code {

enum class Outcome : unsigned char {
    refuted,     // Z3 shows an input for which the changed code differs from the model
    refused,     // the executor does not accept the changed code
    equivalent,  // the changed code is proven equal to the model, in every entry point that executes it
    unreached,   // no input executes the byte
    undecided,   // the solver gave up
};

struct Flip {
    std::uint32_t address = 0;
    unsigned bit = 0;      // 0..7
    Outcome outcome = Outcome::undecided;
    std::string entry{};   // the entry point that noticed, or the first one proven again
    std::string detail{};  // instruction before and after, and why
};

struct FlipOptions {
    std::optional<unsigned> sample{};  // how many bits, spread over the code by a fixed rule; none: every bit
    unsigned jobs = 2;
    unsigned solver_seconds = 20;
    std::function<void(std::size_t done, std::size_t all)> progress{};
};

// Results in the order of addresses. The unchanged image must have been proven for every event, or the result says
// nothing; throws std::invalid_argument if an entry point is missing from `symbols`.
[[nodiscard]] std::vector<Flip> flip(const spec::Machine& machine, const execution::Program& program, const FlipOptions& options);

[[nodiscard]] const char* text_of(Outcome o);

}  // namespace proofs::machine_code
