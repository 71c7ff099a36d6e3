// SPDX-License-Identifier: Apache-2.0
// An own IC3 on the bits of a machine, asked for an inductive invariant or a run. Its verdicts are not trusted: the
// invariant is proven anew, the run is replayed by the interpreter.

#pragma once

#include "ic3/search.hpp"

namespace proofs {

struct Ic3Options {
    double seconds = 30;
    std::stop_token stop{};     // gives up when asked to
    bool shortest = true;       // go on from a run that was found to a shortest one
};

struct Ic3Result {
    std::optional<Lemma> lemma{};  // implies the properties, if it is an invariant; to be certified
    std::optional<Trace> trace{};  // a run from the initial state at whose end one of the properties is violated; replayed
    int violated = -1;             // which: its position
    double seconds = 0;
    Ic3Statistics statistics{};
};

// Looks for an invariant that implies the property (state or step), assuming what is proven. Without lemma and trace it
// gave up. Throws Disagreement if the interpreter does not do what it found.
Ic3Result ic3(const spec::Machine& machine, const spec::Property& property, const Invariant& proven, const Ic3Options& options);
// One invariant that implies all of these properties; often found faster than one for each.
Ic3Result ic3(const spec::Machine& machine, const std::vector<int>& positions, const Invariant& proven, const Ic3Options& options);

// "No reachable state is in any of these sets", as a condition over the frame's `now`.
z3::expr outside(const std::vector<Cube>& unreachable, const Circuit& circuit, const Frame& frame);

}  // namespace proofs
