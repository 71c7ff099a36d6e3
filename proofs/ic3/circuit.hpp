// SPDX-License-Identifier: Apache-2.0
// A machine as bits: what the encoding says in bit-vectors, as an and-inverter graph.

#pragma once

#include "ic3/aig.hpp"
#include "induction.hpp"

namespace proofs {

struct Circuit {
    // A bit of a cell of the state, the lowest being 0; of a condition the only one.
    struct Bit {
        unsigned cell = 0, bit = 0;
    };

    Aig graph{};
    std::vector<Bit> bits{};         // what each latch holds; cells in order, the lowest bit first
    std::vector<char> initial{};     // of each latch
    std::vector<Literal> latches{};  // the leaves that stand for them
    std::vector<Literal> next{};     // their values after the step
    std::vector<Literal> event{};    // leaves: the event, lowest bit first
    std::vector<std::vector<std::vector<Literal>>> arguments{};  // leaves: of each event, of each parameter, each bit
    std::vector<Literal> inputs{};   // event and arguments in one row
    Literal allowed = Aig::yes;      // there is such an event, and its arguments are in range
    Literal known = Aig::yes;        // the state is in range, and what is proven of every reachable state
    std::vector<Literal> bad{};      // the properties at the positions asked for do not hold: of the state, or of the step

    spec::Snapshot state(const std::vector<char>& latch_values) const;
    spec::Input input(const std::vector<char>& input_values) const;  // one value for each of `inputs`
};

// The machine, with the properties at these positions (state or step) and what is proven of it. A lemma that uses an
// operator no formula of a model has is left out, so less is known. Throws std::logic_error if a property is neither.
Circuit circuit(const spec::Machine& machine, const std::vector<int>& positions, const Invariant& proven);
Circuit circuit(const spec::Machine& machine, const std::vector<const spec::Property*>& properties, const Invariant& proven);

}  // namespace proofs
