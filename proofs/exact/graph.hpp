// SPDX-License-Identifier: Apache-2.0
// Formulas as one graph of terms over the cells of a state and the arguments of an input, to be evaluated millions of
// times. Equal terms are one term, and what is known beforehand is worked out.

#pragma once

#include "lang/machine.hpp"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace proofs::exact {

class Graph {
public:
    using Term = int;

    // What is done to compute a term; places are terms.
    enum class Do : unsigned char { constant, input, element, equal, less, add, subtract, negation, conjunction, disjunction, choice };
    struct Operation {
        Do what;
        int a, b, c;          // operands; of an element: first cell, number of cells, index
        long otherwise;       // of an element beyond the last; the value of a constant
        bool operator==(const Operation&) const = default;
    };
    struct Instruction { Term to; Operation operation; };
    using Program = std::vector<Instruction>;

    // The terms 0 .. cells-1 are the cells of the state, the next ones the arguments of the input.
    Graph(int cells, int parameters);

    [[nodiscard]] Term cell(int k) const { return k; }
    [[nodiscard]] Term parameter(int k) const { return cells_ + k; }
    Term constant(long value);
    // Cell first + index; `otherwise` if the index is not below `cells`.
    Term element(int first, int cells, Term index, long otherwise);
    Term two(Do what, Term a, Term b);  // equal .. disjunction
    Term negation(Term a);
    Term choice(Term condition, Term a, Term b);

    [[nodiscard]] bool known(Term t) const { return terms_[static_cast<unsigned>(t)].what == Do::constant; }
    [[nodiscard]] long value_of_constant(Term t) const { return terms_[static_cast<unsigned>(t)].otherwise; }
    // Does the term depend on the arguments of the input?
    [[nodiscard]] bool of_input(Term t) const { return of_input_[static_cast<unsigned>(t)]; }
    // The conditions a condition is the conjunction of.
    [[nodiscard]] std::vector<Term> conjuncts(Term t) const;

    // What computes those of the terms and their operands that depend on the input, or those that do not, without the
    // terms that are marked; marks what it computes.
    [[nodiscard]] Program program(const std::vector<Term>& roots, bool of_input, std::vector<bool>& marked) const;

    // The values: write the first cells and parameters, run programs, read.
    [[nodiscard]] long* values() { return values_.data(); }
    void run(const Program& program);

private:
    struct Hash { std::size_t operator()(const Operation& o) const; };
    Term term(const Operation& o);

    int cells_;
    std::vector<Operation> terms_;
    std::vector<bool> of_input_;
    std::vector<long> values_;
    std::unordered_map<Operation, Term, Hash> numbers_;
};

// How a formula becomes a term: the algebra of spec::Fold. `next` gives each cell's term after the step, or is null
// where no formula speaks of it; `answer` is what the step answers.
class Algebra {
public:
    using Value = Graph::Term;
    Algebra(Graph& graph, const spec::Machine& machine, int event, const std::vector<Graph::Term>* next, int answer)
        : graph_(graph), machine_(machine), event_(event), next_(next), answer_(answer) {}

    [[nodiscard]] Value constant(const spec::Type&, long value) const { return graph_.constant(value); }
    [[nodiscard]] Value parameter(int at) const { return graph_.parameter(at); }
    [[nodiscard]] Value answered(int type, int code) const;
    [[nodiscard]] Value read(const spec::Variable& v, const Value* index, bool after) const;
    [[nodiscard]] Value sum(const std::vector<Value>& v) const;
    [[nodiscard]] Value apply(spec::Op op, const std::vector<Value>& v) const;

private:
    Graph& graph_;
    const spec::Machine& machine_;
    int event_;
    const std::vector<Graph::Term>* next_;
    int answer_;
};

}  // namespace proofs::exact
