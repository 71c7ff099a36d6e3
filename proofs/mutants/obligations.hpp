// SPDX-License-Identifier: Apache-2.0
// The proof obligations of a mutant, asked of the solver where the mutant differs from the original.

#pragma once

#include "encode.hpp"
#include "mutants.hpp"

#include <memory>

namespace proofs {

// What the obligations say about one mutant.
struct Discharge {
    std::string equivalent{};           // why, if it is
    std::vector<std::string> failed{};  // ids of what is not proven: properties, "deterministic", "closed"
    std::optional<Trace> trace{};       // the step of the first one, from a state that satisfies the invariant
    bool undecided = false;             // the solver gave up
};

// Induction over one step, relative to the state properties and the lemmas. One object a thread.
class Obligations {
public:
    Obligations(const spec::Machine& original, const std::vector<std::string>& lemmas, double seconds);

    // Obligations the original does not discharge this way; they are not asked of mutants.
    const std::vector<std::string>& not_used() const { return not_used_; }

    Discharge judge(const spec::Machine& mutant, const Mutant& what);

    // Can this rule apply in a state that satisfies the invariant?
    bool may_fire(const spec::Machine& mutant, int rule);

private:
    struct Claim { std::string id; z3::expr broken; };
    z3::expr invariant(const Encoding& e) const;
    std::vector<Claim> claims(const Encoding& e, int event, const Step& step) const;
    void failing(z3::solver& solver, const spec::Machine& machine, const std::vector<Claim>& claims, int event, Discharge& result) const;
    void ask(z3::solver& solver, const spec::Machine& machine, std::vector<Claim> open, int event, Discharge& result) const;
    Trace step_of(const z3::model& m, int event) const;
    z3::solver solver() const;

    double seconds_;
    std::unique_ptr<z3::context> z3_;
    Encoding encoding_;
    Values now_;
    z3::expr lemmas_;
    Input input_;
    std::vector<Step> steps_;
    std::vector<std::string> not_used_;
};

}  // namespace proofs
