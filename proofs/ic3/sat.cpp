// SPDX-License-Identifier: Apache-2.0
#include "ic3/sat.hpp"

#include <cadical.hpp>

namespace proofs {

namespace {

struct Collected : CaDiCaL::ClauseIterator {
    std::vector<std::vector<int>> list;
    bool clause(const std::vector<int>& c) override {
        list.push_back(c);
        return true;
    }
};

class Stop : public CaDiCaL::Terminator {
public:
    explicit Stop(const Limit& limit) : limit_(limit) {}
    bool terminate() override { return limit_.over(); }

private:
    const Limit& limit_;
};

}  // namespace

// Every node in the cone becomes a variable with its three clauses; CaDiCaL then eliminates those nobody asks about.
Clauses::Clauses(const Aig& graph, std::span<const Literal> kept, std::span<const Literal> holds, const Limit& limit) {
    const std::vector<Aig::Node>& nodes = graph.nodes();
    std::vector<char> needed(nodes.size(), 0);
    for (Literal a : kept) needed[node_of(a)] = 1;
    for (Literal a : holds) needed[node_of(a)] = 1;
    for (std::size_t n = nodes.size(); n-- != 0;)
        if (needed[n]) needed[node_of(nodes[n].left)] = needed[node_of(nodes[n].right)] = 1;

    const auto number = [](Literal a) { return is_negated(a) ? -static_cast<int>(node_of(a)) - 1 : static_cast<int>(node_of(a)) + 1; };
    CaDiCaL::Solver solver;
    // Literals that turn out equal have to stay apart, since both may be asked about.
    for (const char* off : {"decompose", "probe", "walk", "lucky"}) solver.set(off, 0);
    const auto add = [&](std::initializer_list<int> clause) {
        for (int l : clause) solver.add(l);
        solver.add(0);
    };
    add({-1});
    for (unsigned n = 1; n != nodes.size(); ++n) {
        if (!needed[n] || graph.is_leaf(n)) continue;
        const int both = static_cast<int>(n) + 1, left = number(nodes[n].left), right = number(nodes[n].right);
        add({-both, left});
        add({-both, right});
        add({both, -left, -right});
    }
    for (Literal a : holds) add({number(a)});
    solver.freeze(1);
    for (Literal a : kept) solver.freeze(number(a));
    Stop stop(limit);
    solver.connect_terminator(&stop);
    solver.simplify();
    solver.disconnect_terminator();
    if (limit.over()) throw GaveUp{};
    Collected found;
    solver.traverse_clauses(found);

    // Numbered anew without gaps.
    std::vector<int> variable(nodes.size() + 2, 0);
    const auto renumbered = [&](int l) {
        int& v = variable[static_cast<unsigned>(std::abs(l))];
        if (v == 0) v = ++variables;
        return l < 0 ? -v : v;
    };
    for (std::vector<int>& clause : found.list) {
        for (int& l : clause) l = renumbered(l);
        list.push_back(clause);
    }
    variable_.assign(nodes.size(), 0);
    for (Literal a : kept) variable_[node_of(a)] = renumbered(static_cast<int>(node_of(a)) + 1);
    variable_[0] = renumbered(1);
    list.push_back({-variable_[0]});
}

int Clauses::of(Literal a) const { return is_negated(a) ? -variable_[node_of(a)] : variable_[node_of(a)]; }

struct Sat::Solver {
    explicit Solver(const Limit& limit) : stop(limit) { of.connect_terminator(&stop); }
    ~Solver() { of.disconnect_terminator(); }
    Stop stop;
    CaDiCaL::Solver of;
};

Sat::Sat(const Clauses& clauses, const Limit& limit, long& questions)
    : clauses_(clauses), limit_(limit), questions_(questions), solver_(std::make_unique<Solver>(limit)) {
    CaDiCaL::Solver& s = solver_->of;
    s.configure("plain");  // most questions are answered by propagation: no time for anything clever
    for (const char* off : {"lucky", "walk", "rephase", "stabilize"}) s.set(off, 0);
    s.set("reduceint", 50);  // what was learned for a few questions is of little use for thousands of others
    for (const std::vector<int>& clause : clauses.list) {
        for (int l : clause) s.add(l);
        s.add(0);
    }
}

Sat::~Sat() = default;

void Sat::add(std::span<const Literal> clause) {
    for (Literal l : clause) solver_->of.add(clauses_.of(l));
    solver_->of.add(0);
}

bool Sat::solve(std::span<const Literal> assumed, std::span<const Literal> once) {
    if (limit_.over()) throw GaveUp{};
    ++questions_;
    CaDiCaL::Solver& s = solver_->of;
    for (Literal l : assumed) s.assume(clauses_.of(l));
    if (!once.empty()) {
        for (Literal l : once) s.constrain(clauses_.of(l));
        s.constrain(0);
    }
    const int answer = s.solve();
    if (answer == 0) throw GaveUp{};
    return answer == 10;
}

bool Sat::value(Literal a) const {
    const int l = clauses_.of(a);
    return (solver_->of.val(l < 0 ? -l : l) > 0) == (l > 0);
}

bool Sat::failed(Literal assumed) { return solver_->of.failed(clauses_.of(assumed)); }

}  // namespace proofs
