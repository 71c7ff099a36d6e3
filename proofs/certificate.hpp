// SPDX-License-Identifier: Apache-2.0
// A certificate: one SMT-LIB file that says, in a form any solver checks, why something cannot happen.

#pragma once

#include "lang/machine.hpp"

#include <filesystem>
#include <string>
#include <vector>
#include <z3++.h>

namespace proofs {

// One of the conditions that cannot all hold, and what it stands for: "assumed: BT-44".
struct Part {
    std::string label;
    z3::expr condition;
};
using Parts = std::vector<Part>;

// What a reader of the file is told before the formulas. Texts of several lines are written as one.
struct Title {
    std::string subject;   // the id of the property, rule or response; "deterministic", ..
    std::string sentence;  // of the requirement
    std::string meaning;   // what the answer unsat means
};

// The machine with its sizes and settings: "bundle_table, Slot = 8 elements, limit = 2".
std::string description(const spec::Machine& machine);

// The parts' declarations, shared terms and assertions, without logic or question. The same parts give the same text,
// whatever their context was used for before.
std::string assertions(const Parts& parts);

// The whole file, logic QF_BV; the answer is unsat if not all parts can hold.
std::string certificate(const spec::Machine& machine, const Title& title, const Parts& parts);

// "BT-44.preserved" as part of a file name: what is no letter, digit, '.', '_' or '-' becomes '-'.
std::string file_name(const std::string& name);

// Replaces the file in one rename, so that nobody ever sees half of it. Throws std::filesystem::filesystem_error or
// std::runtime_error naming the file.
void write_file(const std::filesystem::path& file, const std::string& text);

}  // namespace proofs
