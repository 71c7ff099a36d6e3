// SPDX-License-Identifier: Apache-2.0
// Proving that what is pending is in the end resolved, with the rank a response gives.

#pragma once

#include "induction.hpp"

namespace proofs {

struct Liveness {
    std::vector<Finding> findings{};  // one for each response
    long discharged = 0;              // of each response: waits, does not grow (if it has a rank), and for each helpful
                                      // input: helps, and can be given (if it fixes arguments)
};

// From every state of the invariant, for every element the response is stated of:
//     waits     a step from pending leads to pending or resolved
//     bounded   and as long as it pends, no step makes the rank larger
//     helped    a helpful input resolves, or leaves it pending with a smaller rank (without a rank: resolves)
//     offered   the arguments of a helpful input are in range, so that it can be given
// So it is resolved once helpful inputs have arrived often enough. That it is ever pending is shown by a run, see
// premises().
Liveness responses(const spec::Machine& machine, const Invariant& invariant, const Options& options, const Progress& progress);

}  // namespace proofs
