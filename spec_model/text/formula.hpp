// SPDX-License-Identifier: Apache-2.0
// Formulas in the textual form, over the vocabulary of a machine: read, checked for type, and made postfix.

#pragma once

#include "lang/machine.hpp"
#include "text/lexer.hpp"

namespace spec::text {

// What may stand in a formula.
struct Where {
    int event = -1;        // whose parameters are known; -1: of none
    bool step = false;     // `after` and answers may stand there
    bool parameters = false;
};

class FormulaReader {
public:
    // Numbers and binders that occur are added to the machine's tables.
    FormulaReader(Lexer& words, Machine& machine) : words_(words), m_(machine) {}

    Formula condition(const Where& where);
    // "i in Slot" for what follows; the caller ends it with drop().
    int bind();
    void bind(std::string_view name, int binder) { bound_.push_back({name, binder}); }
    void drop() { bound_.pop_back(); }
    [[nodiscard]] int index_type(std::string_view name, std::size_t at) const;
    // "phase, level" of "changes only on", "nothing changes but"
    int variable();
    Formula unchanged_whole(int variable) { return whole_unchanged(variable, {}); }

private:
    struct Typed { Formula formula; int type; };   // type: a position in types; numbers all have the same
    struct Bound { std::string_view name; int binder; };

    Typed implication();
    Typed disjunction();
    Typed conjunction();
    Typed negation();
    Typed comparison();
    Typed membership(Typed left, std::size_t at);
    Typed sum();
    Typed primary(int wanted);
    Typed named(int wanted);
    Typed quantified(Op op);
    Typed call(int definition, std::size_t at);
    Typed element(int variable, std::size_t at);
    Typed unchanged();
    Typed nothing_changes();

    [[nodiscard]] Typed boolean(Formula f) const { return {std::move(f), yes_no()}; }
    [[nodiscard]] Formula same(const Formula& place) const;  // a variable or element, not changed by the step
    [[nodiscard]] Formula whole_unchanged(int variable, const std::vector<Formula>& but);
    Typed constant(int type, long value) const;
    void need_condition(const Typed& t, std::size_t at) const;
    [[nodiscard]] bool numeric(int type) const { return m_.types[static_cast<unsigned>(type)].kind == Kind::number; }
    [[nodiscard]] int yes_no() const;
    [[nodiscard]] int number_type(long high) const;
    [[nodiscard]] std::string type_name(int type) const;
    [[nodiscard]] std::vector<std::string> names_here() const;
    int new_binder(std::string_view name, int type) const;

    Lexer& words_;
    Machine& m_;
    Where where_{};
    std::vector<Bound> bound_{};
    bool after_ = false;
};

// A node with these operands, in postfix order.
Formula joined(Node root, const std::vector<Formula>& operands);

// Words that cannot be names.
bool reserved(std::string_view word);

}  // namespace spec::text
