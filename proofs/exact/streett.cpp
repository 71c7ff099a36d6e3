// SPDX-License-Identifier: Apache-2.0
// Emptiness of a Streett automaton on its graph, see streett.hpp.

#include "exact/streett.hpp"

#include <algorithm>
#include <utility>

namespace proofs::exact {

namespace {

constexpr std::uint32_t none = 0xffffffff;
constexpr std::uint64_t tries = 4'000'000;  // nodes looked at to find a short loop

class Parts {
public:
    explicit Parts(const Graph32& g) : g_(g), part_(g.nodes(), 0), dead_(g.edges.size()), number_(g.nodes()), low_(g.nodes()) {}

    // The parts that satisfy all pairs, each a list of nodes.
    std::vector<std::vector<std::uint32_t>> fair() {
        std::vector<std::uint32_t> all(g_.nodes());
        for (std::uint32_t n = 0; n != g_.nodes(); ++n) all[n] = n;
        std::vector<std::vector<std::uint32_t>> open{std::move(all)}, result;
        while (!open.empty()) {
            const std::vector<std::uint32_t> nodes = std::move(open.back());
            open.pop_back();
            for (std::vector<std::uint32_t>& part : components(nodes)) {
                std::uint32_t e = 0, f = 0;
                bool moves = false;
                each_inside(part, [&](std::uint64_t, const Edge& edge) {
                    moves = true;
                    e |= edge.e;
                    f |= edge.f;
                });
                if (!moves) continue;
                const std::uint32_t broken = e & ~f;
                if (broken == 0) {
                    result.push_back(std::move(part));
                    continue;
                }
                each_inside(part, [&](std::uint64_t at, const Edge& edge) {
                    if (edge.e & broken) dead_[at] = true;
                });
                open.push_back(std::move(part));
            }
        }
        return result;
    }
    [[nodiscard]] bool inside(std::uint32_t from, std::uint64_t edge) const { return !dead_[edge] && part_[g_.edges[edge].to] == part_[from]; }

private:
    template <class F> void each_inside(const std::vector<std::uint32_t>& part, F&& visit) const {
        for (const std::uint32_t n : part)
            for (std::uint64_t k = g_.first[n]; k != g_.first[n + 1]; ++k)
                if (inside(n, k)) visit(k, g_.edges[k]);
    }

    // Tarjan's algorithm with a stack of its own. The nodes are all those of one part; each component becomes a part.
    std::vector<std::vector<std::uint32_t>> components(const std::vector<std::uint32_t>& nodes) {
        std::vector<std::vector<std::uint32_t>> result;
        for (const std::uint32_t n : nodes) number_[n] = 0;
        const std::uint32_t whole = nodes.empty() ? 0 : part_[nodes.front()];
        std::uint32_t count = 0;
        std::vector<std::uint32_t> stack;
        std::vector<std::pair<std::uint32_t, std::uint64_t>> calls;
        const auto enter = [&](std::uint32_t n) {
            number_[n] = low_[n] = ++count;
            stack.push_back(n);
            calls.emplace_back(n, g_.first[n]);
        };
        for (const std::uint32_t root : nodes) {
            if (number_[root] != 0) continue;
            enter(root);
            while (!calls.empty()) {
                auto& [n, k] = calls.back();
                if (k != g_.first[n + 1]) {
                    const std::uint64_t edge = k++;
                    const std::uint32_t to = g_.edges[edge].to;
                    if (dead_[edge] || part_[to] != whole) continue;
                    if (number_[to] == 0) enter(to);
                    else low_[n] = std::min(low_[n], number_[to]);
                    continue;
                }
                const std::uint32_t done = n;
                calls.pop_back();
                if (!calls.empty()) low_[calls.back().first] = std::min(low_[calls.back().first], low_[done]);
                if (low_[done] != number_[done]) continue;
                const auto begin = std::find(stack.rbegin(), stack.rend(), done).base() - 1;
                result.emplace_back(begin, stack.end());
                stack.erase(begin, stack.end());
                ++parts_;
                for (const std::uint32_t m : result.back()) part_[m] = parts_;
            }
        }
        return result;
    }

    const Graph32& g_;
    std::vector<std::uint32_t> part_;
    std::vector<bool> dead_;
    std::vector<std::uint32_t> number_, low_;
    std::uint32_t parts_ = 0;
};

// Loops inside one part.
class Loops {
public:
    Loops(const Graph32& g, const Parts& parts) : g_(g), parts_(parts), came_(g.nodes(), none), edge_(g.nodes()) {}

    std::vector<Move> from(std::uint32_t start) {
        std::vector<Move> path;
        for (;;) {
            const std::uint32_t here = path.empty() ? start : path.back().edge.to;
            std::vector<Move> loop = path;
            if (path.empty() || here != start) append(loop, here, [&](const Edge& e) { return e.to == start; });
            std::uint32_t e = 0, f = 0;
            for (const Move& m : loop) {
                e |= m.edge.e;
                f |= m.edge.f;
            }
            const std::uint32_t missing = e & ~f;
            if (missing == 0) return loop;
            append(path, here, [&](const Edge& edge) { return (edge.f & missing) != 0; });
        }
    }

private:
    // A shortest way from `here` that ends with such an edge; there is one.
    template <class Wanted> void append(std::vector<Move>& path, std::uint32_t here, Wanted&& wanted) {
        std::vector<std::uint32_t> seen{here};
        came_[here] = here;
        std::vector<Move> back;
        for (std::size_t at = 0; back.empty() && at != seen.size(); ++at) {
            const std::uint32_t n = seen[at];
            for (std::uint64_t k = g_.first[n]; back.empty() && k != g_.first[n + 1]; ++k) {
                if (!parts_.inside(n, k)) continue;
                const Edge& edge = g_.edges[k];
                if (wanted(edge)) {
                    back.push_back({n, edge});
                    for (std::uint32_t m = n; m != here; m = came_[m]) back.push_back({came_[m], g_.edges[edge_[m]]});
                } else if (came_[edge.to] == none) {
                    came_[edge.to] = n;
                    edge_[edge.to] = k;
                    seen.push_back(edge.to);
                }
            }
        }
        path.insert(path.end(), back.rbegin(), back.rend());
        for (const std::uint32_t n : seen) came_[n] = none;
    }

    const Graph32& g_;
    const Parts& parts_;
    std::vector<std::uint32_t> came_;
    std::vector<std::uint64_t> edge_;
};

}  // namespace

std::vector<Move> fair_loop(const Graph32& graph, const std::vector<std::uint32_t>& distance) {
    Parts parts(graph);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> starts;  // distance, node
    std::uint64_t largest = 1;
    for (const auto& part : parts.fair()) {
        largest = std::max<std::uint64_t>(largest, part.size());
        for (const std::uint32_t n : part) starts.emplace_back(distance[n], n);
    }
    std::sort(starts.begin(), starts.end());
    Loops loops(graph, parts);
    std::vector<Move> best;
    std::uint64_t left = tries;
    for (const auto& [far, n] : starts) {
        if (!best.empty() && (far >= distance[best.front().from] + best.size() || left < largest)) break;
        left -= std::min(left, largest);
        const std::vector<Move> loop = loops.from(n);
        if (best.empty() || far + loop.size() < distance[best.front().from] + best.size()) best = loop;
    }
    return best;
}

}  // namespace proofs::exact
