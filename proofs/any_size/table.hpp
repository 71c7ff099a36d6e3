// SPDX-License-Identifier: Apache-2.0
// The machine over tables of unknown size: an array over an open index type is a function, any other one a row of cells.

#pragma once

#include "any_size/logic.hpp"

namespace proofs::any_size {

// Where a formula is read. All must outlive the reading.
struct Place {
    using Read = std::function<Value(const spec::Variable&, const Value* index)>;
    Read now;
    Read after{};                            // of a step
    const std::vector<Term>* arguments = nullptr;
    int answers = -1, answer = -1;           // what the step answered, and the type of that
};

class Table {
public:
    explicit Table(Sorts& sorts) : sorts_(sorts), z3_(sorts.context()), machine_(sorts.machine()), logic_(sorts) {}
    Logic& logic() { return logic_; }

    Value value(const spec::Formula& f, const Place& place);
    Value value_for(const spec::Formula& f, const Place& place, int binder, const Value& element);
    z3::expr holds(const spec::Formula& f, const Place& place) { return logic_.condition(value(f, place)); }

    // What a variable holds: now, at the start, and once the rule is done.
    Value now(const spec::Variable& v, const Value* index);
    Value initial(const spec::Variable& v) { return sorts_.constant(v.type, v.initial); }
    Value next(const spec::Rule& r, const std::vector<Term>& arguments, const spec::Variable& v, const Value* index);

    Place here(const std::vector<Term>* arguments = nullptr);
    Place at_the_start();
    // Once the rule is done, as a state of its own, and as the end of a step from `here`.
    Place afterwards(const spec::Rule& r, const std::vector<Term>& arguments);
    Place step(const spec::Rule& r, const std::vector<Term>& arguments);
    Place refused(const spec::Event& e, const std::vector<Term>& arguments);

    // Every variable is within its range, for every element.
    z3::expr in_range();
    std::vector<Term> arguments(const spec::Event& e);
    z3::expr in_range(const spec::Event& e, const std::vector<Term>& arguments);
    // Every value and position the rule assigns is within its range.
    z3::expr closed(const spec::Rule& r, const std::vector<Term>& arguments);

    // A cell of an array over a closed index type, or the function of an open one.
    Term element(const spec::Variable& v, long cell);
    z3::func_decl function(const spec::Variable& v);

private:
    struct Binding { int binder; Value value; };

    Value value(spec::Tree t, const Place& place);
    Value quantifier(spec::Tree t, const Place& place);
    Value call(spec::Tree t, const Place& place);
    Value inside(spec::Tree body, const Place& place, std::vector<Binding> bound, bool after);

    Sorts& sorts_;
    z3::context& z3_;
    const spec::Machine& machine_;
    Logic logic_;
    std::vector<Binding> bound_;
    bool after_ = false;
};

}  // namespace proofs::any_size
