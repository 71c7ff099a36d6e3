// SPDX-License-Identifier: Apache-2.0
// A formula built anew with other leaves.

#pragma once

#include "lang/formula.hpp"

namespace spec {

// Rebuilds a formula with other leaves: `leaf` appends what stands for a node, or says that the node stays.
template <class Leaf> constexpr void rebuilt(Formula& out, Tree t, const Leaf& leaf) {
    if (leaf(out, *t)) return;
    const std::size_t start = out.size();
    for (int k = 0; k != t.size(); ++k) rebuilt(out, t[k], leaf);
    Node n = *t;
    n.length = static_cast<int>(out.size() - start) + 1;
    out.push_back(n);
}
// `answer` says when the answer is given; empty: never, for which `never` stands.
template <class Answer> constexpr Formula with_answers(const Formula& f, const Formula& never, const Answer& answer) {
    Formula result;
    const auto leaf = [&](Formula& out, const Node& n) {
        if (n.op != Op::answered) return false;
        const Formula given = answer(n);
        if (given.empty()) out.insert(out.end(), never.begin(), never.end());
        else out.insert(out.end(), given.begin(), given.end());
        return true;
    };
    rebuilt(result, Tree(f), leaf);
    return result;
}

}  // namespace spec
