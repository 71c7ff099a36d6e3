// SPDX-License-Identifier: Apache-2.0
// IC3 (property directed reachability) on a circuit: either sets of states that cannot be reached, which together are
// closed under predecessors and hold every bad state, or a run to a bad state.
//
// A. R. Bradley, SAT-based model checking without unrolling, VMCAI 2011; N. Een, A. Mishchenko, R. Brayton, Efficient
// implementation of property directed reachability, FMCAD 2011. Counterexamples to generalisation (Hassan, Bradley,
// Somenzi, FMCAD 2013) were tried: four times as many questions on the data link.

#pragma once

#include "ic3/circuit.hpp"
#include "ic3/sat.hpp"

#include <optional>

namespace proofs {

// A set of states, by the values of some latches: twice the latch, plus one if it is 0; in ascending order.
using Cube = std::vector<unsigned>;

struct Ic3Statistics {
    unsigned frames = 0;    // how far it looked
    long questions = 0;     // to the solver
    long obligations = 0;   // sets of states that were to be blocked
    std::size_t clauses = 0;  // of the invariant
    unsigned gates = 0, latches = 0, inputs = 0, variables = 0;  // of the circuit; of its clauses
};

struct Searched {
    std::optional<std::vector<Cube>> unreachable{};          // no reachable state is in any of them
    std::optional<std::vector<std::vector<char>>> run{};     // the inputs of each step; the last one is that of the bad state
    bool shortest = false;                                   // no run is shorter
    Ic3Statistics statistics{};
};

// `bad` is one of the circuit's literals, over latches and inputs. Neither is set if the limit is reached first. With
// `shortest` a run that was found is the beginning of the search for a shortest one, which may reach the limit.
Searched search(const Circuit& circuit, Literal bad, const Limit& limit, bool shortest = true);

}  // namespace proofs
