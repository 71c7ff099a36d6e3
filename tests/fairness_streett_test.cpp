// SPDX-License-Identifier: Apache-2.0
// Fair loops in random graphs: found exactly where another method, exponential and plain, finds that there is one.

#include "exact/streett.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace proofs::exact;

namespace {

constexpr unsigned pairs = 3;

struct Random {
    std::mt19937 random;
    unsigned pick(unsigned n) { return static_cast<unsigned>(random() % n); }
    Graph32 graph() {
        Graph32 g;
        const unsigned nodes = 1 + pick(7), density = 1 + pick(3);
        for (unsigned n = 0; n != nodes; ++n) {
            for (unsigned k = pick(density + 1); k != 0; --k) {
                Edge e{pick(nodes), 0, 0};
                for (unsigned p = 0; p != pairs; ++p) {
                    if (pick(3) == 0) e.e |= 1U << p;
                    if (pick(5) == 0) e.f |= 1U << p;
                }
                g.edges.push_back(e);
            }
            g.first.push_back(g.edges.size());
        }
        return g;
    }
};

// Guesses which pairs occur: without the others' E, is there a cycle through steps with all their F?
bool exists(const Graph32& g) {
    for (unsigned guess = 0; guess != 1U << pairs; ++guess) {
        const unsigned nodes = g.nodes();
        std::vector<std::vector<bool>> reaches(nodes, std::vector<bool>(nodes));
        const auto allowed = [&](const Edge& e) { return (e.e & ~guess) == 0; };
        const auto each = [&](auto&& visit) {
            for (unsigned n = 0; n != nodes; ++n)
                for (auto k = g.first[n]; k != g.first[n + 1]; ++k)
                    if (allowed(g.edges[k])) visit(n, g.edges[k]);
        };
        each([&](unsigned n, const Edge& e) { reaches[n][e.to] = true; });
        for (unsigned k = 0; k != nodes; ++k)
            for (unsigned a = 0; a != nodes; ++a)
                for (unsigned b = 0; b != nodes; ++b)
                    if (reaches[a][k] && reaches[k][b]) reaches[a][b] = true;
        for (unsigned home = 0; home != nodes; ++home) {
            if (!reaches[home][home]) continue;
            unsigned met = 0;
            each([&](unsigned n, const Edge& e) {
                if ((n == home || (reaches[home][n] && reaches[n][home])) && (e.to == home || (reaches[home][e.to] && reaches[e.to][home]))) met |= e.f;
            });
            if ((guess & ~met) == 0) return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("a fair loop is found exactly where there is one, and is one") {
    Random r{std::mt19937(1)};
    int found = 0, none = 0;
    for (int n = 0; n != 5000; ++n) {
        CAPTURE(n);
        const Graph32 g = r.graph();
        const std::vector<Move> loop = fair_loop(g, std::vector<std::uint32_t>(g.nodes(), 0));
        REQUIRE(loop.empty() != exists(g));
        ++(loop.empty() ? none : found);
        std::uint32_t e = 0, f = 0;
        for (std::size_t k = 0; k != loop.size(); ++k) {
            CHECK(loop[(k + 1) % loop.size()].from == loop[k].edge.to);
            bool there = false;
            for (auto at = g.first[loop[k].from]; at != g.first[loop[k].from + 1]; ++at) there = there || g.edges[at] == loop[k].edge;
            CHECK(there);
            e |= loop[k].edge.e;
            f |= loop[k].edge.f;
        }
        CHECK((e & ~f) == 0);
    }
    CHECK(found > 500);
    CHECK(none > 500);
}

TEST_CASE("a chain as long as a large state space needs no deep recursion") {
    Graph32 g;
    constexpr std::uint32_t nodes = 2'000'000;
    for (std::uint32_t n = 0; n != nodes; ++n) {
        g.edges.push_back({(n + 1) % nodes, 0, 0});
        g.first.push_back(g.edges.size());
    }
    CHECK(fair_loop(g, std::vector<std::uint32_t>(nodes, 0)).size() == nodes);
}
