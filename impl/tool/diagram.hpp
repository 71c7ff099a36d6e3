// SPDX-License-Identifier: Apache-2.0
// A state diagram of each enumeration in a machine, drawn from what the interpreter really reaches.

#pragma once

#include "machines.hpp"

#include <string>
#include <vector>

namespace tool {

struct Diagram {
    std::string caption, svg;
};

// Explores the small machine from its initial state (up to a limit, which the caption then names).
[[nodiscard]] std::vector<Diagram> diagrams(const ssp::Model& model);

}  // namespace tool
