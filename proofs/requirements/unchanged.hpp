// SPDX-License-Identifier: Apache-2.0
// What two versions of a model have in common, whatever their tables number it.

#pragma once

#include "lang/machine.hpp"

#include <vector>

namespace proofs {

// Which events of the other machine do what they do in the model? None is said to, unless its state begins with the
// model's state, its events with the model's events, and its properties are the model's.
std::vector<bool> unchanged(const spec::Machine& model, const spec::Machine& other);

}  // namespace proofs
