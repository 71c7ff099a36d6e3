// SPDX-License-Identifier: Apache-2.0
// Runs SPIN, a model checker of other authors, on a Promela text (impl/exchange/promela.hpp writes them).
//
// SPIN generates a C program, a C compiler makes it, and it visits every state: no state is left out by hashing, and none by
// partial order reduction.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace proofs {

struct SpinLimits {
    long megabytes = 3000;    // of memory, for states
    long depth = 1'000'000;   // of the search, in steps
    double seconds = 600;     // of each of the three programs
    bool optimise = true;     // not worth a second for a few thousand states
    bool shortest = false;    // go on after a violation until no shorter run shows one; slower
};

struct SpinRun {
    bool complete = false;  // every reachable state was visited, and nothing is violated
    std::uint64_t states = 0, transitions = 0;  // SPIN prints 8 digits: rounded from 100 million on
    int violated = 0;       // the number that stood in `violated` when an assertion failed; 0: none failed
    std::vector<int> steps{};  // the numbers the run to the violation prints, "17: ..": one for each step
    std::string message{};  // why it is not complete; if time was up, `steps` may not be the shortest run
    double seconds = 0;     // of the search
};

// In a folder of its own, which it removes. Throws ToolMissing (solvers.hpp) if there is no spin or no C compiler, and
// std::runtime_error with their words if they do not take the text.
[[nodiscard]] SpinRun spin(const std::string& promela, const SpinLimits& limits);

// "6.5.2". Throws ToolMissing.
[[nodiscard]] std::string spin_version();

}  // namespace proofs
