// SPDX-License-Identifier: Apache-2.0
// A satisfiability solver that answers many small questions about one and-inverter graph (CaDiCaL).

#pragma once

#include "ic3/aig.hpp"

#include <chrono>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace proofs {

// The time is over, or somebody asked to stop.
struct GaveUp {};

struct Limit {
    std::chrono::steady_clock::time_point until{};
    std::stop_token stop{};
    bool over() const { return stop.stop_requested() || std::chrono::steady_clock::now() >= until; }
};

// The part of a graph that some literals depend on, as clauses, simplified once for all solvers that use it.
class Clauses {
public:
    // The literals kept can be asked about later; `holds` are required to be true. Throws GaveUp.
    Clauses(const Aig& graph, std::span<const Literal> kept, std::span<const Literal> holds, const Limit& limit);

    int of(Literal a) const;           // as a solver numbers it; 0 if it is not kept
    int variables = 0;                 // numbered from 1
    std::vector<std::vector<int>> list{};

private:
    std::vector<int> variable_;        // of each node; 0: none
    std::vector<char> negative_;
};

// Questions to one set of clauses, which may grow.
class Sat {
public:
    // All must outlive the solver.
    Sat(const Clauses& clauses, const Limit& limit, long& questions);
    ~Sat();
    Sat(const Sat&) = delete;
    Sat& operator=(const Sat&) = delete;

    void add(std::span<const Literal> clause);
    // Is there a solution in which all of `assumed`, and one at least of `once` (if it is not empty), are true?
    // Throws GaveUp.
    bool solve(std::span<const Literal> assumed, std::span<const Literal> once = {});
    bool value(Literal a) const;       // after an answer yes
    bool failed(Literal assumed);      // after an answer no: it was needed

private:
    struct Solver;
    const Clauses& clauses_;
    const Limit& limit_;
    long& questions_;
    std::unique_ptr<Solver> solver_;
};

}  // namespace proofs
