// SPDX-License-Identifier: Apache-2.0
// Splitting through conjunctions, "for all", disjunctions, implications and equality of conditions, see parts.hpp.
#include "requirements/parts.hpp"

#include "formulas.hpp"

namespace proofs {

using namespace spec;

namespace {

Formula negated(const Formula& f) {
    if (f.back().op == Op::negation) return Tree(f)[0].formula();
    return joined(Op::negation, {f});
}
Formula either(const Formula& a, const Formula& b) { return joined(Op::disjunction, {a, b}); }

bool is_condition(const Formula& f) {
    switch (f.back().op) {
    case Op::equal: case Op::less: case Op::negation: case Op::conjunction: case Op::disjunction: case Op::implication:
    case Op::all: case Op::any: return true;
    default: return false;
    }
}

void split(const Formula& f, std::vector<Formula>& into);

// Parts of `others or part`, one for each part of `f`.
void split_beside(const Formula& others, const Formula& f, std::vector<Formula>& into) {
    for (const Formula& p : parts(f)) into.push_back(either(others, p));
}

void split(const Formula& f, std::vector<Formula>& into) {
    const Tree t(f);
    switch (f.back().op) {
    case Op::conjunction:
        for (int k = 0; k != t.size(); ++k) split(t[k].formula(), into);
        return;
    case Op::all:
        for (const Formula& p : parts(t[0].formula())) {
            Formula whole = joined(Op::all, {p});
            whole.back().at = f.back().at;
            whole.back().type = f.back().type;
            into.push_back(whole);
        }
        return;
    case Op::implication: {
        // Of (a or b) implies c: a implies c, b implies c.
        for (const Formula& p : parts(negated(t[0].formula()))) split_beside(p, t[1].formula(), into);
        return;
    }
    case Op::disjunction:
        if (t.size() == 2) {
            for (const Formula& p : parts(t[0].formula())) split_beside(p, t[1].formula(), into);
            return;
        }
        break;
    case Op::negation:
        if (const Tree inner = t[0]; inner->op == Op::disjunction) {
            for (int k = 0; k != inner.size(); ++k) split(negated(inner[k].formula()), into);
            return;
        } else if (inner->op == Op::any) {
            Formula every = joined(Op::all, {negated(inner[0].formula())});
            every.back().at = inner->at;
            every.back().type = inner->type;
            split(every, into);
            return;
        }
        break;
    case Op::equal:
        if (const Formula a = t[0].formula(), b = t[1].formula(); is_condition(a) && is_condition(b)) {
            split(either(negated(a), b), into);
            split(either(negated(b), a), into);
            return;
        }
        break;
    default: break;
    }
    into.push_back(f);
}

}  // namespace

std::vector<Formula> parts(const Formula& formula) {
    std::vector<Formula> result;
    if (!formula.empty()) split(formula, result);
    return result;
}

}  // namespace proofs
