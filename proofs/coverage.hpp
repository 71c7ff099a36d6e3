// SPDX-License-Identifier: Apache-2.0
// What the mutants say about the properties: which one is needed, and which rules it watches.

#pragma once

#include "mutants.hpp"

namespace proofs {

// One property, or another check that killed mutants ("deterministic", "fires ID", ..).
struct Killer {
    std::string id{};
    std::size_t kills = 0;             // mutants it notices
    std::vector<std::string> alone{};  // ids of the mutants nothing else notices
    std::vector<std::string> rules{};  // rules, definitions and variables with a mutant it notices
};

struct RuleCoverage {
    std::string id{};                   // of the rule, definition or variable
    std::size_t mutants = 0, killed = 0, equivalent = 0;
    std::vector<std::string> killers{};    // what notices a fault in it
    std::vector<std::string> survivors{};  // ids of the mutants nothing notices
};

struct Coverage {
    std::vector<Killer> killers{};       // properties first, in the order of the machine; then the others
    std::vector<RuleCoverage> rules{};   // in the order of the machine
    std::vector<std::string> idle{};     // state and step properties that no mutant breaks
};

// "Notices" means: in one of the runs or obligations that were tried; a property may notice more than is found here.
Coverage coverage(const spec::Machine& machine, const MutationReport& report);

}  // namespace proofs
