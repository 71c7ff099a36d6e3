// SPDX-License-Identifier: Apache-2.0
// A machine compiled for speed: one shared graph of terms instead of trees, evaluated once a step.
//
// The graph is built by spec::Fold, so it means what the interpreter means; a test runs both. Beside the step it watches
// many checks at once.

#pragma once

#include "lang/run.hpp"

#include <unordered_map>
#include <vector>

namespace proofs {

class Quick {
public:
    // The checks are state and step properties; those of other scopes are not watched.
    Quick(const spec::Machine& machine, const std::vector<spec::Property>& checks);

    struct Result {
        spec::Outcome outcome{};
        int conflict = -1;   // another rule that applies as well
        bool closed = true;  // every value and index assigned was within its range
    };
    // Does one step; the input must be in range. If two rules apply, the one last replaced is done, or else the first.
    Result step(const spec::Snapshot& now, const spec::Input& input, spec::Snapshot& next);

    // The step checks that do not hold of the step just done (positions); to be called right after step().
    void broken_by_step(const spec::Snapshot& now, const spec::Input& input, const spec::Outcome& outcome, const spec::Snapshot& next, std::vector<int>& broken);
    // The state checks that do not hold in a state.
    void broken_in(const spec::Snapshot& state, std::vector<int>& broken);

    // Takes one rule from another machine that is the same otherwise.
    void replace(const spec::Machine& machine, int rule);

private:
    enum class Do : unsigned char {
        constant, now, next, parameter, element, element_after, answer, equal, less, add, subtract, negation, conjunction, disjunction, choice,
    };
    struct Term {
        Do what;
        int a, b, c;  // operands (terms), or a cell, a parameter, an answer; of an element: first cell, number of cells, and below
        int index, otherwise;
        bool operator==(const Term&) const = default;
    };
    struct Hash { std::size_t operator()(const Term& t) const; };
    class Algebra;
    using Program = std::vector<int>;
    struct Assignment { int first, cells, high, value, index, variable; };  // index: a term, -1: cell `first`
    struct CompiledRule { int rule, guard, answer; std::vector<Assignment> effects; Program program; };
    struct Check { int position, root; };
    struct CompiledEvent { int refusal = 0; std::vector<CompiledRule> rules{}; Program guards{}; std::vector<Check> checks{}; Program checking{}; };

    int term(Term t);
    Program needed(const std::vector<int>& roots, const Program* known) const;
    CompiledRule compiled(const spec::Machine& machine, int rule);
    void schedule(CompiledEvent& e);
    void run(const Program& program, const long* now, const long* next, const long* arguments, int answer);

    std::vector<Term> terms_;
    std::vector<long> values_;
    std::unordered_map<Term, int, Hash> known_;
    std::vector<CompiledEvent> events_;
    int replaced_ = -1;
    std::vector<Check> state_checks_;
    Program state_checking_;
};

}  // namespace proofs
