// SPDX-License-Identifier: Apache-2.0
// The effects of a rule as statements.

#pragma once

#include "order.hpp"
#include "printer.hpp"
#include "shared.hpp"

namespace codegen {

class Effects {
public:
    // Looks at all rules, for what they have in common.
    Effects(const Lowering& lowering, Names& names, Printer& printer);

    // What the rule does, and the return of its answer. `scope` is that of the event.
    std::string text(const spec::Rule& r, const Scope& scope, const std::string& indent);

private:
    // How an assignment is written once its plan is known.
    struct Place {
        std::string target;                 // "m.phase[slot]"
        std::optional<std::string> inside;  // "port < slot_count", where the index may lie outside
        std::optional<std::string> kept;    // the value, if it was computed before
    };

    // What the guard says.
    Exprs facts(const spec::Rule& r) const;
    std::vector<Assignment> lowered(const spec::Rule& r, const Exprs& facts, const spec::Event* event) const;
    std::optional<std::string> inside(const Assignment& a, const std::string& index, const Exprs& facts) const;
    std::string keep(const Assignment& a, Place& place, Scope& scope, const std::string& indent, const Exprs& facts);
    std::string keep_each(const Assignment& a, Place& place, Scope& scope, const std::string& indent);
    std::string looped(const Statement& s, const std::vector<Assignment>& all, std::vector<Place>& places, Scope scope,
                       const std::string& indent);
    std::string planned(const std::vector<Assignment>& all, const Exprs& facts, const Scope& outer,
                        const std::string& indent);
    // Calls of functions that are written when they are first needed, and return the answer they are given.
    std::string entry(int length, const std::vector<Assignment>& members, const std::vector<Assignment>& others,
                      const std::string& answer, Scope& scope, std::string& before, const std::string& indent);
    std::string common(const Split::Call& call, const std::string& answer, const Scope& scope);
    std::string moved(int length, const std::vector<Assignment>& members, Scope scope, const std::string& indent);
    // Statements one after the other. Neighbours under the same condition share its `if`.
    struct Item {
        const Assignment* assignment;
        const Place* place;
    };
    std::string sequence(const std::vector<Item>& items, const Scope& scope, const std::string& indent);
    struct Conditional {
        Expr condition, yes;
        std::optional<Expr> no;
    };  // without `no` the old value stays
    std::optional<Conditional> conditional(const Expr& value, const Expr& own, const std::string& line) const;
    // An `if` with these statements, on one line where that is short enough.
    static std::string guarded(const std::string& condition, const std::string& statements, const std::string& indent);
    static std::string otherwise(std::string guarded, const std::string& rest, const std::string& indented,
                                 const std::string& indent);
    struct Target {
        Expr own;
        std::string text;
        long high;
    };
    std::string assign(const Expr& value, const Target& target, const Scope& scope, const std::string& indent);

    const spec::Variable& variable(const Assignment& a) const {
        return m_.variables[static_cast<unsigned>(a.variable)];
    }
    long high(const Assignment& a) const { return type_of(m_, variable(a)).high; }
    Expr own(const Assignment& a) const;
    std::string statement(const std::string& indent, const std::string& target, const std::string& value) const;
    std::string head(const Assignment& a, const std::string& i, bool downwards) const;

    const Lowering& lowering_;
    const spec::Machine& m_;
    Names& names_;
    Printer& printer_;
    Shared shared_;
    std::map<int, std::string> entry_names_, common_names_;
};

}  // namespace codegen
