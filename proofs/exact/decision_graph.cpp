// SPDX-License-Identifier: Apache-2.0
// See decision_graph.hpp.

#include "exact/decision_graph.hpp"

#include "terms.hpp"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <unordered_map>

namespace proofs::exact {

using namespace spec;

namespace {

constexpr std::uint64_t bits_of_word = 64;

// The states as rows of bits in the order of the levels, first level highest, sorted.
class Rows {
public:
    Rows(const Packing& packing, const Word* states, std::uint64_t count, const std::vector<Bit>& order)
        : words_((order.size() + bits_of_word - 1) / bits_of_word), rows_(count * words_), sorted_(count) {
        std::iota(sorted_.begin(), sorted_.end(), 0U);
        std::vector<Packing::Place> places;  // of one bit
        for (const Bit& b : order) places.push_back(packing.place(b.cell, b.bit));
        for (std::uint64_t n = 0; n != count; ++n) {
            const Word* const state = states + n * packing.words();
            Word* const row = rows_.data() + n * words_;
            for (std::size_t k = 0; k != places.size(); ++k)
                row[k / bits_of_word] |= (state[places[k].word] >> places[k].shift & 1) << (bits_of_word - 1 - k % bits_of_word);
        }
        std::sort(sorted_.begin(), sorted_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::lexicographical_compare(row(a), row(a) + words_, row(b), row(b) + words_);
        });
    }
    // The first of the rows begin .. end-1, alike up to this level, in which the bit of the level is 1.
    [[nodiscard]] std::uint64_t middle(std::uint64_t begin, std::uint64_t end, std::size_t level) const {
        const auto one = [&](std::uint32_t n) { return (row(n)[level / bits_of_word] >> (bits_of_word - 1 - level % bits_of_word) & 1) != 0; };
        if (!one(sorted_[end - 1])) return end;
        const auto at = std::partition_point(sorted_.begin() + static_cast<long>(begin), sorted_.begin() + static_cast<long>(end), [&](std::uint32_t n) { return !one(n); });
        return static_cast<std::uint64_t>(at - sorted_.begin());
    }

private:
    [[nodiscard]] const Word* row(std::uint32_t n) const { return rows_.data() + n * words_; }
    std::size_t words_;
    std::vector<Word> rows_;
    std::vector<std::uint32_t> sorted_;
};

class Builder {
public:
    Builder(const Rows& rows, DecisionGraph& graph) : rows_(rows), graph_(graph), known_(graph.order.size()) {}
    // As deep as there are bits.
    int of(std::uint64_t begin, std::uint64_t end, std::size_t level) {
        if (begin == end) return 0;
        if (level == graph_.order.size()) return 1;
        const std::uint64_t middle = rows_.middle(begin, end, level);
        const int low = of(begin, middle, level + 1), high = of(middle, end, level + 1);
        if (low == high) return low;
        const auto key = static_cast<std::uint64_t>(low) << 32 | static_cast<std::uint32_t>(high);
        const auto [entry, is_new] = known_[level].try_emplace(key, static_cast<int>(graph_.nodes.size()));
        if (is_new) graph_.nodes.push_back({static_cast<int>(level), low, high});
        return entry->second;
    }

private:
    const Rows& rows_;
    DecisionGraph& graph_;
    std::vector<std::unordered_map<std::uint64_t, int>> known_;
};

std::vector<Bit> bits_in(const Machine& m, const std::vector<int>& cells_in_order, bool lowest_first) {
    const std::vector<const Variable*> all = cells(m);
    std::vector<Bit> result;
    for (const int c : cells_in_order) {
        const int bits = static_cast<int>(bits_for(type_of(m, *all[static_cast<unsigned>(c)]).high));
        for (int k = 0; k != bits; ++k) result.push_back({c, lowest_first ? k : bits - 1 - k});
    }
    return result;
}

}  // namespace

DecisionGraph decision_graph(const Packing& packing, const Word* states, std::uint64_t count, const std::vector<Bit>& order) {
    DecisionGraph graph{order, {{-1, 0, 0}, {-1, 1, 1}}, 0};
    const Rows rows(packing, states, count, order);
    graph.root = Builder(rows, graph).of(0, count, 0);
    return graph;
}

DecisionGraph decision_graph(const Machine& machine, const Packing& packing, const Word* states, std::uint64_t count, double seconds) {
    const auto began = std::chrono::steady_clock::now();
    const auto over = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() > seconds; };
    std::vector<int> places(static_cast<unsigned>(machine.cells));
    std::iota(places.begin(), places.end(), 0);
    const auto build = [&](bool lowest_first) { return decision_graph(packing, states, count, bits_in(machine, places, lowest_first)); };
    DecisionGraph best = build(true);
    bool lowest_first = true;
    if (DecisionGraph other = build(false); other.nodes.size() < best.nodes.size()) {
        best = std::move(other);
        lowest_first = false;
    }
    for (bool better = true; better && !over();) {
        better = false;
        for (int cell = 0; cell != machine.cells && !over(); ++cell) {
            const std::vector<int> before = places;
            std::vector<int> kept = places;
            for (std::size_t to = 0; to != places.size() && !over(); ++to) {
                places = before;
                std::erase(places, cell);
                places.insert(places.begin() + static_cast<long>(to), cell);
                DecisionGraph moved = build(lowest_first);
                if (moved.nodes.size() >= best.nodes.size()) continue;
                best = std::move(moved);
                kept = places;
                better = true;
            }
            places = kept;
        }
    }
    return best;
}

bool contains(const DecisionGraph& graph, const Snapshot& state) {
    int at = graph.root;
    while (at > 1) {
        const DecisionGraph::Node& n = graph.nodes[static_cast<unsigned>(at)];
        const Bit b = graph.order[static_cast<unsigned>(n.level)];
        at = state[static_cast<unsigned>(b.cell)] >> b.bit & 1 ? n.high : n.low;
    }
    return at == 1;
}

}  // namespace proofs::exact
