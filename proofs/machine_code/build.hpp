// SPDX-License-Identifier: Apache-2.0
// Compiles and links a generated machine for both instruction sets, as a vendor would.

#pragma once

#include "execution/elf.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace proofs::machine_code {

// One way to compile: a target, a compiler and its optimisation.
struct Build {
    std::string name;                   // "RV32 gcc -Os"
    std::vector<std::string> command;   // without source and output
    std::string package;                // of Debian, that holds the compiler
    std::vector<std::string> linker;    // without address, object and output
    std::string linker_package;
    bool always;                        // proven by every verify, not only when all are asked for
};

// RV32IMC and Armv8-M Mainline (Cortex-M33), each with g++ and clang++, -Os and -O2.
[[nodiscard]] const std::vector<Build>& all_builds();

// Those that every verify proves, with both solvers: of each target g++ -Os and clang++ -O2.
[[nodiscard]] const std::vector<Build>& builds();

// Compiles `source` (the generated entry points) and links it at 0x1000 into `image`. Throws ToolMissing if the compiler
// or the linker is not installed, std::runtime_error with the compiler's words if it refuses the source.
void link(const Build& build, const std::filesystem::path& source, const std::filesystem::path& image);

// The linked file as an image, of whichever instruction set its header names. Throws as execution::read_elf does.
[[nodiscard]] execution::Program read_image(const std::filesystem::path& image, execution::Holds holds = execution::Holds::program);

// Is the file an ELF file of a machine that one of the instruction sets is for? No, if it cannot be read.
[[nodiscard]] bool is_for_a_target(const std::filesystem::path& image);

// The first line of what the compiler says of itself. Throws ToolMissing.
[[nodiscard]] std::string version(const Build& build);

}  // namespace proofs::machine_code
