// SPDX-License-Identifier: Apache-2.0
// The meaning of a model in Z3: a state as a row of cells, an input, and the step as one function of both.
//
// A condition is a Bool, every other value a bit-vector just wide enough for it. Sums grow, so nothing wraps. The terms
// mean what the interpreter computes wherever state and input are in range, which every obligation assumes.

#pragma once

#include "lang/machine.hpp"
#include "terms.hpp"

#include <string>
#include <z3++.h>

namespace proofs {

using Values = std::vector<z3::expr>;

struct Input {
    z3::expr event;                 // position in Machine::events
    std::vector<Values> arguments;  // of every event; only those of the event that occurs matter
};

struct Step {
    Values next;
    z3::expr answer;                // a bit-vector: a value of the answer type of the event that occurs
};

class Encoding {
public:
    // Both must outlive the encoding.
    Encoding(z3::context& context, const spec::Machine& machine);

    // Constants "NAME.k<suffix>", one a cell; "EVENT.PARAMETER<suffix>"; "event<suffix>".
    Values fresh(const std::string& suffix) const;
    Values fresh_arguments(const spec::Event& event, const std::string& suffix) const;
    Input fresh_input(const std::string& suffix) const;

    z3::expr initial(const Values& state) const;
    z3::expr in_range(const Values& state) const;
    z3::expr in_range(const spec::Event& event, const Values& arguments) const;
    z3::expr in_range(const Input& input) const;
    z3::expr is(const Input& input, int event) const;

    z3::expr enabled(const spec::Rule& r, const Values& now, const Values& arguments) const;
    // Every value and index the rule assigns is within its range.
    z3::expr closed(const spec::Rule& r, const Values& now, const Values& arguments) const;
    // Of one event; the answer is as wide as the event's answer type.
    Step step(int event, const Values& now, const Values& arguments) const;
    // Of any event; the answer is as wide as the largest answer type.
    Step step(const Values& now, const Input& input) const;

    z3::expr holds(const spec::Property& p, const Values& now) const;  // of a state property
    z3::expr holds(const spec::Property& p, const Values& now, const Input& input, const Step& step) const;
    // A formula of one state; `binder` (or -1) stands for `element`.
    z3::expr value(const spec::Formula& f, const Values& now, int binder = -1, long element = 0) const;
    // A formula of a step of one event.
    z3::expr value(const spec::Formula& f, const Values& now, const spec::Event& event, const Values& arguments, const Step* step) const;

    z3::expr value_of(const spec::Type& type, const z3::expr& bits) const;  // of a byte of memory or a register
    z3::expr number(long value, long high) const;                           // a bit-vector as wide as a type 0..high
    z3::expr equal(const Values& a, const Values& b) const;
    const spec::Machine& machine() const { return machine_; }
    z3::context& context() const { return z3_; }

private:
    struct Scope;
    class Terms;
    Term term(const spec::Formula& f, const Scope& scope, int binder = -1, long element = 0) const;
    z3::expr constant(const std::string& name, const spec::Type& type) const;
    Term cell(const spec::Variable& v, const z3::expr& value) const;
    z3::expr below(const spec::Type& type, const z3::expr& value) const;
    Values assigned(const spec::Rule& r, const Scope& scope) const;

    z3::context& z3_;
    const spec::Machine& machine_;
    std::vector<const spec::Variable*> cells_;
};

}  // namespace proofs
