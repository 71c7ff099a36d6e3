// SPDX-License-Identifier: Apache-2.0
// A second opinion on every finding, by engines that share nothing with the decision diagrams of the analysis.
//
// The interpreter replays each play; Z3 shows that no reaction is left, that a sentence follows, that the environment wins. The
// diagrams only propose what then is checked: an invariant, a move of the environment, a reaction of the platform.

#pragma once

#include "requirements/findings.hpp"

#include <string>
#include <vector>

namespace proofs::requirements {

// A finding that is not confirmed: the analysis or its check is wrong.
struct Disagreement {
    int finding = -1;  // position in Analysis::findings, and on into the notes; -1: about the sheet as a whole
    std::string text;
};

// Says in Finding::rechecked_by who confirms it, and in Analysis::controller how a platform that keeps all sentences was shown.
// What is merely too large to be checked is no disagreement: less is then said there. Like `analyse`, one at a time; throws
// std::runtime_error if the vocabulary is too large or Z3 gives up.
[[nodiscard]] std::vector<Disagreement> recheck(const spec::Sheet& sheet, Analysis& analysis);

}  // namespace proofs::requirements
