// SPDX-License-Identifier: Apache-2.0
#include "ic3/aig.hpp"

#include <utility>

namespace proofs {

Literal Aig::leaf() {
    nodes_.push_back({});
    return 2 * static_cast<Literal>(nodes_.size() - 1);
}

Literal Aig::both(Literal a, Literal b) {
    if (a > b) std::swap(a, b);
    if (a == no || a == negated(b)) return no;
    if (a == yes || a == b) return b;
    const auto [known, fresh] = known_.try_emplace(std::uint64_t{a} << 32 | b, static_cast<unsigned>(nodes_.size()));
    if (fresh) nodes_.push_back({a, b});
    return 2 * known->second;
}

Literal Aig::choice(Literal c, Literal a, Literal b) {
    if (c == yes || a == b) return a;
    if (c == no) return b;
    return either(both(c, a), both(negated(c), b));
}

void Aig::evaluate(std::vector<char>& values) const {
    values[0] = 0;
    for (unsigned n = 1; n != nodes_.size(); ++n)
        if (!is_leaf(n)) values[n] = value(values, nodes_[n].left) && value(values, nodes_[n].right);
}

}  // namespace proofs
