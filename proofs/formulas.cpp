// SPDX-License-Identifier: Apache-2.0
// Building formulas, see formulas.hpp.

#include "formulas.hpp"

namespace proofs {

using namespace spec;

Formula leaf(Op op, int at, int value, int type) {
    Node n;
    n.op = op;
    n.at = at;
    n.value = value;
    n.type = type;
    return {n};
}

Formula joined(Op op, const std::vector<Formula>& operands) {
    Formula f;
    for (const Formula& o : operands) f.insert(f.end(), o.begin(), o.end());
    Node n;
    n.op = op;
    n.operands = static_cast<short>(operands.size());
    n.length = static_cast<int>(f.size()) + 1;
    f.push_back(n);
    return f;
}

Formula quantified(Op op, const Machine& m, int binder, const Formula& body) {
    Formula f = joined(op, {body});
    f.back().at = binder;
    f.back().type = m.binders[static_cast<unsigned>(binder)].type;
    return f;
}

Formula afterwards(Formula f) {
    for (Node& n : f)
        if (n.op == Op::variable || n.op == Op::call) n.after = true;
    return f;
}

}  // namespace proofs
