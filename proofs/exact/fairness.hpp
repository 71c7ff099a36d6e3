// SPDX-License-Identifier: Apache-2.0
// Responses under fairness, decided on the graph of all reachable states: is there a run for ever in which something is
// pending and never resolved, and which satisfies all that is assumed?
//
// Every assumption is a pair "if E occurs infinitely often, so does F" (Streett). A run for ever ends in a strongly
// connected part of the graph and takes all its steps; where E occurs and F does not, the steps with E cannot be among
// them. What is left in the end is a counterexample, shown as a way to a loop.

#pragma once

#include "exact/search.hpp"

namespace proofs::exact {

// One finding for each response of the machine, with `given` or without: `by` is an assumption as well, so that a rank is
// not needed. `search` has run on the machine. A counterexample has been replayed and judged by the interpreter; throws
// Disagreement (bmc.hpp) if that finds it none. An incomplete search, or one that met a step that is not defined, leaves
// all unknown.
std::vector<Finding> responses_by_search(const Search& search);

// The same, with a search of its own.
std::vector<Finding> responses_by_search(const spec::Machine& machine, const Limits& limits, const Progress& progress);

}  // namespace proofs::exact
