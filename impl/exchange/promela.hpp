// SPDX-License-Identifier: Apache-2.0
// A machine as a model for SPIN (Promela), so that a tool of other authors counts its states and judges its properties.
//
// One process with one option for each rule and each choice of arguments; what it takes to run SPIN on it stands in
// proofs/spin.hpp. Nothing but the machine's variables distinguishes states, and steps that are refused are left out, so
// SPIN counts the states that the machine has, and as many transitions as there are steps taken by rules, and one.

#pragma once

#include "lang/run.hpp"

#include <optional>
#include <string>
#include <vector>

namespace exchange {

struct PromelaOptions {
    std::optional<int> property{};           // the only one to judge, a position in Machine::properties; -1: none; else all
    std::size_t longest = 32 * 1024 * 1024;  // of the text, in bytes
};

struct Promela {
    std::string text{};
    std::vector<spec::Input> inputs{};  // of the options, in the order of the numbers SPIN prints when it shows a run
};

// State properties and properties of steps, refused ones too; `reachable` and `leads_to` are not said. A rule that assigns
// a value outside its range is a violation as well, numbered as one property more than there are. The number of what was
// violated stands in the variable `violated`, counted from 1. Not checked: that no two rules apply at once; SPIN then takes
// either. Throws std::invalid_argument if the machine is a part that raises events of others, or if the text becomes too
// long; it says why and what helps.
[[nodiscard]] Promela promela(const spec::Machine& machine, const PromelaOptions& options);

}  // namespace exchange
