// SPDX-License-Identifier: Apache-2.0
// Which strongly connected parts of a graph an infinite path can stay in, if it has to satisfy up to 32 pairs
// "if E infinitely often, then F infinitely often"; and a loop in such a part.

#pragma once

#include <cstdint>
#include <vector>

namespace proofs::exact {

struct Edge {
    std::uint32_t to;
    std::uint32_t e, f;  // bit k: an occurrence of E, of F, of pair k
    bool operator==(const Edge&) const = default;
};

struct Graph32 {
    std::vector<std::uint64_t> first{0};  // of each node, its first edge; one more at the end
    std::vector<Edge> edges{};
    [[nodiscard]] std::uint32_t nodes() const { return static_cast<std::uint32_t>(first.size() - 1); }
};

// An edge and the node it leaves.
struct Move {
    std::uint32_t from;
    Edge edge;
};

// A closed path that satisfies every pair, beginning where `distance` of its first node and its length together are
// small; empty if there is none.
std::vector<Move> fair_loop(const Graph32& graph, const std::vector<std::uint32_t>& distance);

}  // namespace proofs::exact
