// SPDX-License-Identifier: Apache-2.0
// Bounded model checking: the shortest runs that reach many goals, found with one incremental solver.
//
// Every run is replayed by the interpreter before it counts. That no run of up to d steps exists is never said to be
// more than that.

#pragma once

#include "verdict.hpp"

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace proofs {

// Something a run may show.
struct Goal {
    enum class Kind : unsigned char {
        state,     // the run ends in a state of which `formula` is true
        fires,     // rule `at` takes the last step
        step,      // `formula` is true of the last step; `at` is its event, -1: any
        violated,  // property `at` does not hold in the last state, or of the last step
    };
    std::string id{};
    Kind kind = Kind::state;
    int at = -1;
    spec::Formula formula{};
};

// Two engines that must agree do not: whatever was reported is worth nothing until this is understood.
struct Disagreement : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// One step of a run, as the interpreter did it.
struct Done {
    spec::Snapshot before{};
    spec::Input input{};
    spec::Outcome outcome{};
    spec::Snapshot after{};
};

// Executes a run. Throws std::logic_error if two rules apply in a step.
std::vector<Done> replay(const spec::Machine& machine, const Trace& trace);

// Does the run show the goal with its last step (a state goal: with its last state)?
bool shows(const spec::Machine& machine, const Goal& goal, const Trace& trace);

// The run with arguments as small as the goal permits: index values renamed first, then one argument after the other.
Trace plainer(const spec::Machine& machine, const Goal& goal, Trace trace);

struct BmcOptions {
    int depth = 20;                              // the longest runs to look at
    std::vector<spec::Input> behind{};           // every run begins with these inputs, which the depth does not count
    double seconds = 60;                         // of all goals together
    bool plain = true;                           // make arguments small, see plainer()
    std::function<void(int depth, int open)> progress{};  // before each depth: how many goals have no run yet
    const spec::Machine* replayed_on = nullptr;  // the interpreter's machine; only a test that wants the alarm gives another
};

// What was found for one goal.
struct Search {
    std::optional<Trace> trace{};  // a shortest run
    int depth = -1;                // its length; without a run: none of up to so many steps exists (-1: nothing is known)
    bool complete = false;         // a run was found, or every depth asked for was searched
    double seconds = 0;            // since the search began
};

// Searches for all goals at once, in a machine that is deterministic and closed. Throws Disagreement if the interpreter
// does not do what the solver found, std::logic_error if two rules apply.
std::vector<Search> bmc(const spec::Machine& machine, const std::vector<Goal>& goals, const BmcOptions& options);

}  // namespace proofs
