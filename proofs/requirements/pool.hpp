// SPDX-License-Identifier: Apache-2.0
// States that runs of the interpreter lead to, so that a solver can ask for a violation one step from any of them.

#pragma once

#include "verdict.hpp"

#include <random>
#include <vector>

namespace proofs {

class Pool {
public:
    explicit Pool(const spec::Machine& machine);  // which must outlive the pool

    // Goes where the other pool's inputs lead in this machine.
    void follow(const Pool& other);
    // So many random steps from states of the pool. A state is kept if two of its cells, or three of one element of an
    // index type, have values that no other state has together: few states stand for many.
    // Half of the steps begin in one of the `newest` states.
    void explore(long steps, std::size_t newest);
    // The state after this input from state `from`; its number.
    int take(int from, const spec::Input& input);

    const std::vector<spec::Snapshot>& states() const { return states_; }
    // The run that leads to a state.
    Trace path(int state) const;

private:
    struct Origin { int from; spec::Input input; int depth; };
    bool keep(const spec::Snapshot& state);
    int add(const spec::Snapshot& state, Origin origin);
    spec::Input any_input();

    const spec::Machine& machine_;
    std::vector<spec::Snapshot> states_;
    std::vector<Origin> origins_;
    std::vector<long> offsets_;        // of each cell's values in one row
    std::vector<std::vector<std::size_t>> rows_;  // cells of one element of an index type, with the yes and no of all
    std::vector<bool> together_;       // pairs and triples of values seen
    long walks_ = 0;
    std::mt19937 random_{20260101};    // the same run every time
};

}  // namespace proofs
