// SPDX-License-Identifier: Apache-2.0
// A sequence chart in SVG, 1000 pixels wide: who asks on the left, who answers on the right, what changes beside it.
// Plain shapes and text, nothing to load, nothing that moves.

#pragma once

#include <string>
#include <vector>

namespace proofs {

struct ChartStep {
    std::string ask{}, answer{};          // an empty answer: none is drawn
    std::vector<std::string> changes{};
    bool bad = false;                     // drawn as what must not be
};

struct Chart {
    std::string title{};
    std::string asks = "environment", answers{};   // the two lifelines
    std::vector<std::string> start{};              // where it begins, if that is unusual
    std::vector<ChartStep> steps{};
    std::string note{};                            // below
};

std::string as_svg(const Chart& chart);

}  // namespace proofs
