// SPDX-License-Identifier: Apache-2.0
// Proving that what is pending is in the end resolved, with the rank a response gives: as properties of single steps, so
// that every engine can prove or refute them.

#pragma once

#include "verdict.hpp"

namespace proofs {

// The machine with the properties that make each response a proof, after its own ones, named after the response:
//     ID.waits    a step from pending leads to pending or resolved
//     ID.bounded  as long as it pends, no step makes the rank larger (only with a rank)
//     ID.helped   a helpful input resolves, or leaves it pending with a smaller rank (without a rank: resolves)
//     ID.offered  the arguments of a helpful input are in range, so that it can be given (only if it fixes arguments)
// the last two ".2", ".3" for the second and third helpful input. They hold of every element the response is stated of.
// A response that assumes fairness has none: exact/fairness.hpp decides it.
// Then it is resolved once helpful inputs have arrived often enough. That it is ever pending is a premise, see vacuity.hpp.
spec::Machine with_responses(const spec::Machine& machine);

// One finding for each response, from the findings of its properties: proven if all are, failed if one is. A response
// without a helpful input fails, since nothing need ever happen; one that assumes fairness is `unknown` here. What is not proven carries the trace of its property.
std::vector<Finding> responses(const spec::Machine& machine, const std::vector<Finding>& findings);

}  // namespace proofs
