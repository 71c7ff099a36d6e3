// SPDX-License-Identifier: Apache-2.0
// What the RISC-V cross compiler makes of a text: the files that the tests of the executor read.

#pragma once

#include "scratch.hpp"
#include "process.hpp"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

// Linked at 0x1000, complete: nothing is left to a loader.
inline const std::vector<std::string> linked_at_0x1000{"-nostdlib", "-Wl,--no-relax,--no-warn-rwx-segments,-Ttext=0x1000,--entry=0x1000"};

// The bytes of the file. `name` says what the text is: "f.s" or "f.cpp". What `options` say of machine or ABI counts, not
// what is usual; libraries stand in `after`. Throws std::runtime_error with the compiler's words.
inline std::vector<std::uint8_t> cross_compiled(const std::string& text, const std::string& name, const std::vector<std::string>& options,
                                                const std::vector<std::string>& after) {
    const Scratch scratch;
    std::ofstream(scratch.path / name) << text << "\n";
    std::vector<std::string> words{name.ends_with(".cpp") ? "riscv64-unknown-elf-g++" : "riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32"};
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {name, "-o", "f.elf"});
    words.insert(words.end(), after.begin(), after.end());
    const proofs::Ended ended = proofs::run_program(words, scratch.path.string(), 0);
    if (ended.status != 0)
        throw std::runtime_error("the cross compiler " + words.front() + " is missing or failed (Debian: gcc-riscv64-unknown-elf): " + ended.output);
    std::ifstream stream(scratch.path / "f.elf", std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}
