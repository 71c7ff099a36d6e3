// SPDX-License-Identifier: Apache-2.0
// The entry points of a machine in a linked program, beside the model.

#pragma once

#include "machine_code/build.hpp"
#include "machine_code/equal.hpp"

#include <string>
#include <vector>

namespace tool {

struct EntryPoints {
    std::vector<proofs::machine_code::EntryPoint> found{};  // in the order of the events
    std::vector<std::string> missing{};                     // symbols the program does not have
    [[nodiscard]] bool proven() const;                      // all that were found
};

// Proves those that the program has, `jobs` at once. Throws what a solver throws if it fails.
[[nodiscard]] EntryPoints prove_entry_points(const spec::Machine& m, const proofs::execution::Program& program, long jobs);

// The program as it is linked, between other code and data. Throws Stop if it cannot be read.
[[nodiscard]] proofs::execution::Program read_firmware(const std::string& file);

}  // namespace tool
