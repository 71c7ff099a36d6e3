// SPDX-License-Identifier: Apache-2.0
// Z3's Horn clause engine, asked for an inductive invariant. Its verdicts are not trusted: the invariant is proven anew.

#pragma once

#include "induction.hpp"

namespace proofs {

struct SpacerResult {
    std::optional<Lemma> lemma{};    // an invariant that excludes the bad steps; to be certified
    bool says_reachable = false;     // it believes the property can be violated; nothing is known until a run shows it
    double seconds = 0;
};

// Looks for an invariant that implies the property (state or step), assuming what is proven. Gives up after `seconds`, or
// if the engine breaks down: it runs in a child process, which must not be started while other threads use Z3. Throws
// std::system_error if no process can be started.
SpacerResult spacer(const spec::Machine& machine, const spec::Property& property, const Invariant& proven, unsigned seconds);

}  // namespace proofs
