// SPDX-License-Identifier: Apache-2.0
// Code in which no single skipped instruction goes unnoticed. What is proven of it, by proofs/faults, is proven of compiled bytes.
//
// The state is stored twice. Every event is carried out twice, first on one copy, then on the other, by the same function, which is
// told nothing of the other copy; only if both answers and both copies agree does the call return, else it ends in a trap. So a decision
// is made on values that were loaded twice, and one fault cannot change both. What a fault could change for both is guarded by itself,
// in a few lines of assembly, the gate: the arguments, the stack pointer, the registers the caller wants back, and where
// control goes; each call into the gate stands before a trap, so that skipping it ends there. Code writes to the state through a
// check that the address lies within the copy it works on. Enumerations, truth values and answers are code words.
//
// The gate is written for RV32; elsewhere a plain C++ function compares, for tests, of which nothing is proven.

#pragma once

#include "cpp.hpp"

#include <map>

namespace codegen {

// The machines that are generated hardened as well: those with security goals (proofs/faults/goals.cpp; a test compares) whose hardened code is
// analysed. The platform's takes too long: it is not generated.
[[nodiscard]] bool is_hardened_too(std::string_view machine);

// "bundle_hardened.hpp", "ssp_bundle_hardened.h" and ".cpp". Throws std::invalid_argument for a machine that has an enumeration both as an
// answer and in its state, or more answers than there are code words.
[[nodiscard]] std::map<std::string, std::string> hardened_files(const spec::Machine& m);

// The C++ header, from its parts.
[[nodiscard]] std::string hardened_header(const spec::Machine& m, const Names& names, const std::string& constants, const std::string& state, const std::string& functions);

// The gate in assembly for RV32: what all entry points of the machine share, and each of them.
[[nodiscard]] std::string gate_rv32(const spec::Machine& m, const CppCode& code, const std::string& prefix);

}  // namespace codegen
