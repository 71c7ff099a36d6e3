// SPDX-License-Identifier: Apache-2.0
// Compiles a machine, plain and hardened, and lets every fault of its entry points be analysed: for the command and for `verify`.

#pragma once

#include "tool/results.hpp"

#include "faults/analysis.hpp"
#include "machine_code/build.hpp"

#include <filesystem>
#include <functional>

namespace tool {

struct FaultsWanted {
    proofs::machine_code::Mode mode = proofs::machine_code::Mode::plain;
    bool all_events = false;           // not only those a goal speaks of by name
    std::string function{};            // only those with this in their name
    bool skips = true;
    std::optional<unsigned> bits = 0;  // flipped in each function; none: all
    bool equal = false;                // prove each function equal to the model as well; one that is not is refused
    double seconds = 0;                // for the flips of each function; 0: no limit
    unsigned certify_every = 0;
    long jobs = 2;
    std::function<void(long done)> tick{};  // after each fault
};

struct FaultsFound {
    std::vector<FaultRow> rows{};
    std::vector<FaultPlace> places{};
    std::vector<std::pair<std::string, std::string>> certificates{};  // name without ending, and text
    long code_bytes = 0;                                              // of the whole image
};

// `folder` holds the generated files, and gets the image. Throws ToolMissing if a compiler is not there; std::runtime_error if it refuses
// the code, or the image lacks an entry point.
[[nodiscard]] FaultsFound find_faults(const spec::Machine& machine, const proofs::machine_code::Build& build, const std::filesystem::path& folder, const FaultsWanted& wanted);

// Nothing weak, harmed, unclear or refused, and something was analysed. What hangs returns nothing.
[[nodiscard]] bool nothing_slips(const FaultsFound& found);

// Can hardened code be built so at all? The gate is written for RV32.
[[nodiscard]] bool has_gate(const proofs::machine_code::Build& build);

}  // namespace tool
