// SPDX-License-Identifier: Apache-2.0
// The measured programs of a board: built, run, and what they take.

#pragma once

#include "tool/commands.hpp"
#include "tool/figures/stack.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace tool::figures {

// One machine, one implementation, one optimisation, net of the program with an implementation that does nothing.
struct Figures {
    std::string machine{}, implementation{}, optimisation{}, flags{};
    long code = 0, constants = 0, data = 0, zeroed = 0;  // octets: text, rodata, data, bss
    long painted = 0;                                    // octets of stack that the trace took
    StaticStack stack{};
    double mean = 0;   // instructions an event
    long longest = 0;  // instructions of the event that took most
    double spread = 0; // of the mean, between runs
    [[nodiscard]] long flash() const { return code + constants + data; }
    [[nodiscard]] long memory() const { return data + zeroed; }
};

// What another program of the board says of itself, or takes when it is linked alone: "SHA-256, 1 KiB", "instructions".
struct Cost {
    std::string what{}, unit{};
    long value = 0;
};

struct Board {
    std::string name{};
    std::vector<Figures> figures{};
    std::vector<Cost> costs{};            // of cryptography
    std::vector<std::string> failed{};    // what should have worked
    std::vector<std::string> not_run{};   // and what is missing, with its package
    std::string compiler{};               // its version
};

// Builds the programs of `written` for the board in `build`, and runs each `runs` times; and if asked for, the program `crypto`
// of the board, with its primitives linked alone, where there is one.
[[nodiscard]] Board measure(const std::string& name, const std::filesystem::path& ports, const std::filesystem::path& written,
                            const std::filesystem::path& build, long runs, bool crypto);

}  // namespace tool::figures
