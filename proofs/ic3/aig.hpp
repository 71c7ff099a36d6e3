// SPDX-License-Identifier: Apache-2.0
// An and-inverter graph: conditions of single bits, each written once.
//
// Operands stand before what uses them, so one pass in the order of the nodes computes everything.

#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace proofs {

// Twice the node, plus one for its negation, as AIGER counts: 0 is false, 1 is true.
using Literal = unsigned;
constexpr Literal negated(Literal a) { return a ^ 1U; }
constexpr unsigned node_of(Literal a) { return a >> 1; }
constexpr bool is_negated(Literal a) { return (a & 1U) != 0; }

class Aig {
public:
    static constexpr Literal no = 0, yes = 1;

    struct Node {
        Literal left = 0, right = 0;  // both 0: a leaf, or the constant (node 0)
    };

    Literal leaf();                   // a new variable
    Literal both(Literal a, Literal b);
    Literal either(Literal a, Literal b) { return negated(both(negated(a), negated(b))); }
    Literal differ(Literal a, Literal b) { return either(both(a, negated(b)), both(negated(a), b)); }
    Literal choice(Literal c, Literal a, Literal b);  // a if c, else b

    const std::vector<Node>& nodes() const { return nodes_; }
    bool is_leaf(unsigned node) const { return nodes_[node].left == 0 && nodes_[node].right == 0; }

    // Gives every `and` its value, from those of the leaves; one entry a node.
    void evaluate(std::vector<char>& values) const;
    static bool value(const std::vector<char>& values, Literal a) { return (values[node_of(a)] != 0) != is_negated(a); }

private:
    std::vector<Node> nodes_{Node{}};
    std::unordered_map<std::uint64_t, unsigned> known_;  // by operands
};

}  // namespace proofs
