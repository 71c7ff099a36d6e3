// SPDX-License-Identifier: Apache-2.0
// Formulas as the generator sees them: typed trees, simplified, with every reading inside its array.
//
// What the model leaves implicit becomes explicit here: a difference that stops at 0 and an element beyond its array
// are choices, unless the conditions that hold at that point (the facts) decide them. Negations stand at the leaves.

#pragma once

#include "lang/machine.hpp"

#include <map>
#include <optional>

namespace codegen {

enum class Form : unsigned char {
    literal,    // value; of the enumeration type `at`, or -1
    setting,    // Machine::settings[at]
    cell,       // Machine::variables[at]; operand: the index
    parameter,  // of the event
    bound,      // Machine::binders[at]
    call,       // Machine::definitions[at]
    equal,
    unequal,
    less,
    at_least,
    add,
    difference,  // operand 0 is known to be no smaller than operand 1
    negation,    // of a leaf
    conjunction,
    disjunction,
    choice,
    all,
    any,
    count,  // binder `at` over the type `value`
};

struct Expr {
    Form form = Form::literal;
    spec::Kind kind = spec::Kind::boolean;  // of its value; an index is a number
    int at = -1;
    long value = 0;  // of a literal or setting; the type a quantifier ranges over
    long high = 1;   // no value is larger
    std::vector<Expr> operands{};

    bool operator==(const Expr&) const = default;
};
using Exprs = std::vector<Expr>;

Expr truth(bool value);
Expr number(long value);
Expr literal(const spec::Machine& m, int type, long value);
bool is_literal(const Expr& e, long value);
bool is_constant(const Expr& e);  // a literal or a setting
bool quantifies(const Expr& e);

// These simplify.
Expr negated(const Expr& e);
Expr equal(const Expr& a, const Expr& b);
Expr less(const Expr& a, const Expr& b);
Expr both(Form conjunction_or_disjunction, const Exprs& operands);
Expr choose(const Expr& condition, const Expr& yes, const Expr& no);

// Does `e` mention the bound variable anywhere, free or not?
bool mentions(const Expr& e, int binder);
// The largest value the storage of `high` can hold: 255, 65535, ..
long capacity(long high);

// Formulas to expressions, for one machine.
class Lowering {
public:
    // Throws std::invalid_argument where the machine cannot be generated: events raised for machines outside it.
    explicit Lowering(const spec::Machine& m);

    // An empty formula is true. `facts` hold where it is evaluated.
    Expr lower(const spec::Formula& f, const spec::Event* event, const Exprs& facts = {}) const;
    const Expr& definition(int at) const;
    long high_of_binder(int at) const { return binder_high_[static_cast<unsigned>(at)]; }
    const spec::Machine& machine() const { return m_; }

private:
    Expr tree(spec::Tree t, const spec::Event* event, Exprs& facts) const;
    Expr plain(spec::Tree t, const spec::Event* event, Exprs& facts) const;
    Expr read(spec::Tree t, const spec::Event* event, Exprs& facts) const;
    Expr junction(spec::Tree t, const spec::Event* event, Exprs& facts) const;
    Expr quantifier(spec::Tree t, const spec::Event* event, Exprs& facts) const;
    bool widen(const spec::Formula& f, const spec::Event* event);

    const spec::Machine& m_;
    std::vector<long> binder_high_;
    mutable std::map<int, Expr> definitions_;
};

// The formula without calls: named formulas written out.
spec::Formula spelled_out(const spec::Machine& m, const spec::Formula& f);

// Does it read an element, or take a difference, that is only sound behind the conditions before it?
bool leans(const Lowering& lowering, const Expr& e);

// Does it read the variable, also through named formulas?
bool reads(const Lowering& lowering, const Expr& e, int variable);

// A condition becomes true or false where the facts say which.
Expr decided(const Exprs& facts, const Expr& e);

// What holds once `e` does: its conjuncts.
void learn(Exprs& facts, const Expr& e);

}  // namespace codegen
