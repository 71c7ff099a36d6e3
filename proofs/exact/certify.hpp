// SPDX-License-Identifier: Apache-2.0
// What the exact search found, as certificates that solvers check without it: the set of reachable states as a decision
// graph, the initial state in it, no step out of it, and every property implied by it. If the graph were wrong by a
// single state, one of them would not be unsat.

#pragma once

#include "exact/decision_graph.hpp"
#include "exact/search.hpp"

namespace proofs::exact {

// The obligations of this set: "reachable.initially"; "reachable.EVENT" for each event: from the set no two rules apply,
// no value leaves its range, no step leads out, and every step property that is listed holds; "reachable.states": every
// listed state property holds in the set. The properties are positions in Machine::properties.
std::vector<Obligation> obligations(const spec::Machine& machine, const DecisionGraph& set, const std::vector<int>& properties);

struct CertifyOptions {
    std::filesystem::path evidence{};     // the folder of the certificates
    unsigned jobs = 2;
    unsigned cvc5_seconds = 300;          // for one certificate
    unsigned z3_seconds = 20;             // for one certificate; z3 finds these hard, see below
    double order_seconds = 10;            // for the search of a good order of the bits
    std::size_t most_nodes = 20'000;      // larger graphs are not written
};

// The last line of a certificate that z3 did not answer in its time; evidence/replay.sh may leave it to cvc5.
inline constexpr const char* cvc5_alone = "; checked by cvc5 alone\n";

struct Certified {
    std::size_t nodes = 0;                // of the decision graph
    std::vector<std::string> files{};     // of the certificates, relative to the evidence folder
    std::string by{};                     // solvers that say unsat of every file: "cvc5", "z3, cvc5"; empty: none does
    std::string objection{};              // if so: why
    double cvc5_seconds = 0, z3_seconds = 0;  // all files together
};

// Writes certificates of all that the complete search has proven and lets the solvers check them. Notes files and solvers in
// the findings (of `findings`, search.hpp) that are proven; throws Disagreement (bmc.hpp) if a solver says sat, ToolMissing if
// there is no cvc5. If the search is not complete, the graph too large, or no one solver confirms every file, no file is left,
// and `objection` says why.
Certified certify(const Search& search, std::vector<Finding>& findings, const CertifyOptions& options, const Progress& progress);

}  // namespace proofs::exact
