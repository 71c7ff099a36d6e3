// SPDX-License-Identifier: Apache-2.0
// Every reachable state of a small machine, one by one, breadth first, with the compiled machine.

#pragma once

#include "mutants/corpus.hpp"

namespace proofs {

struct Explored {
    bool complete = false;                      // every reachable state was visited
    std::vector<spec::Snapshot> states{};       // in the order of their distance from the initial state
    Observed seen;                              // what these runs show; the search ends with the first check that breaks
};

// How many inputs one event has, or all (-1); and these inputs.
std::size_t number_of_inputs(const spec::Machine& machine, int event);
std::vector<spec::Input> all_inputs(const spec::Machine& machine, int event);

// Searches until a check breaks, the states are all visited, or so many steps are done. Does nothing where not even one
// state could be left in all ways.
Explored explore(Quick& quick, const spec::Machine& machine, const Checks& checks, std::size_t steps);

// Does the mutant do the same as the original from each of these states?
bool same_steps(Quick& original, Quick& mutant, const std::vector<spec::Snapshot>& states, const std::vector<spec::Input>& inputs);

}  // namespace proofs
