// SPDX-License-Identifier: Apache-2.0
// A part of a claim as one formula that must be unsatisfiable together with the invariant.

#pragma once

#include "any_size/plan.hpp"
#include "any_size/table.hpp"

#include <map>

namespace proofs::any_size {

struct Refutation {
    z3::expr formula;                  // a state, an input and a step that show the claim does not hold
    std::vector<std::string> reasons;  // what of the model it could not express and left open, or knows only laws of
};

class Refutations {
public:
    // `sorts` must outlive this.
    explicit Refutations(Sorts& sorts);

    // Why the claim cannot be expressed over tables of unknown size; empty if it can.
    std::string refused(const Claim& claim);
    Refutation of(const Claim& claim, const Part& part);
    // Every variable is in range; literals differ.
    z3::expr ranges() const { return conjunction(sorts_.context(), {ranges_, sorts_.literals_differ()}); }
    // A state property in the state before the step. Only of those not refused.
    const z3::expr& holds(int property) const { return holds_.at(property); }

    Table& table() { return table_; }
    // The input's arguments, and the element a response is stated of.
    const std::vector<Term>& arguments(int event) const { return arguments_[static_cast<unsigned>(event)]; }

private:
    const spec::Rule& rule(int k) const { return machine_.rules[static_cast<unsigned>(k)]; }
    z3::expr guard(int k);
    z3::expr formula(const Claim& claim, const Part& part);
    z3::expr unresolved(const spec::Response& r, const Part& part);
    // The step's end is no answer to what was pending: neither resolved nor still pending with a rank not larger (smaller).
    z3::expr lost(const spec::Response& r, int rule, const std::optional<Term>& element, bool helped);
    Value value(const spec::Formula& f, const Place& place, const spec::Response& r, const std::optional<Term>& element);
    std::vector<std::pair<int, z3::expr>> of_interest(const Part& part);

    Sorts& sorts_;
    const spec::Machine& machine_;
    Table table_;
    std::vector<std::vector<Term>> arguments_;
    std::map<int, z3::expr> holds_;
    std::map<int, std::string> refused_;
    z3::expr ranges_;
};

}  // namespace proofs::any_size
