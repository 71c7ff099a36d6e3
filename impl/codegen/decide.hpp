// SPDX-License-Identifier: Apache-2.0
// The rules of an event as decisions: what several guards ask is asked once, and what an answer before it has settled is
// not asked again.

#pragma once

#include "expr.hpp"

namespace codegen {

struct Candidate {
    int rule = 0;
    Expr guard;
};

// What to do in a state: refuse, carry out a rule, or ask first. Of a question with one way that refuses, it is `no`.
struct Decision {
    enum class Kind : unsigned char { refuse, apply, ask } kind = Kind::refuse;
    int rule = -1;
    Expr question{};
    std::vector<Decision> ways{};  // where it asks: the way if the answer is yes, and the one if it is no
};

// Does what the first rule whose guard holds says, and refuses where none does. No rule stands in two places.
Decision decide(const Lowering& lowering, const std::vector<Candidate>& rules);

}  // namespace codegen
