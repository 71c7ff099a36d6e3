// SPDX-License-Identifier: Apache-2.0
// A set of states as a reduced ordered decision graph: what a solver can check in place of a list of all states.
//
// It is built from the sorted list in one pass, so that no library with a table for the whole process is needed, and
// many orders can be tried.

#pragma once

#include "exact/steps.hpp"

#include <cstdint>
#include <vector>

namespace proofs::exact {

// One bit of one cell, the lowest is 0.
struct Bit {
    int cell, bit;
};

struct DecisionGraph {
    struct Node { int level; int low, high; };  // of nodes 0 and 1: none; what the bit at this level leads to
    std::vector<Bit> order;                     // the bit asked at each level
    std::vector<Node> nodes;                    // operands before what they are operands of; 0: not in the set, 1: in it
    int root = 0;
};

// The states (`words` words each, `count` of them, all different) with the bits in this order, which has to name each bit of
// each cell once.
DecisionGraph decision_graph(const Packing& packing, const Word* states, std::uint64_t count, const std::vector<Bit>& order);

// The same, in the best of several orders: that of the declaration with the lowest bit first or last, and what becomes of
// it when each cell in turn moves to where the graph is smallest, as long as the time lasts.
DecisionGraph decision_graph(const spec::Machine& machine, const Packing& packing, const Word* states, std::uint64_t count, double seconds);

// Is the state in the set?
bool contains(const DecisionGraph& graph, const spec::Snapshot& state);

}  // namespace proofs::exact
