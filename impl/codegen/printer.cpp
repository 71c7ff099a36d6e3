// SPDX-License-Identifier: Apache-2.0
// C++ operators, parentheses where the language or its compilers' warnings want them, and casts that narrow.
#include "printer.hpp"

#include <algorithm>
#include <limits>

namespace codegen {

using namespace spec;

namespace {

// The weakest first, as C++ binds them.
enum : int { ternary = 1, logical_or, logical_and, equality, relational, additive, prefix, primary };

struct Operator {
    const char* symbol;
    int strength;
};
Operator operator_of(Form form) {
    switch (form) {
    case Form::disjunction: return {" || ", logical_or};
    case Form::conjunction: return {" && ", logical_and};
    case Form::equal: return {" == ", equality};
    case Form::unequal: return {" != ", equality};
    case Form::less: return {" < ", relational};
    case Form::at_least: return {" >= ", relational};
    case Form::difference: return {" - ", additive};
    default: return {" + ", additive};
    }
}

Width stored(long high) {
    return high <= 0xff ? Width::w8 : high <= 0xffff ? Width::w16 : high <= 0xffffffffL ? Width::w32 : Width::w64;
}
std::string in_parentheses(const std::string& text, bool needed) { return needed ? '(' + text + ')' : text; }

}  // namespace

Width Printer::width(const Expr& e, const Scope& scope) const {
    switch (e.form) {
    case Form::literal: return e.value <= std::numeric_limits<int>::max() ? Width::literal : stored(e.value);
    case Form::bound: return stored(scope.bound.at(e.at).high);
    case Form::setting:
    case Form::cell:
    case Form::parameter:
    case Form::call:
    case Form::count: return stored(e.high);
    case Form::add:
    case Form::difference:
    case Form::choice: {
        Width widest = Width::natural;
        for (std::size_t k = e.form == Form::choice; k < e.operands.size(); ++k)
            widest = std::max(widest, width(e.operands[k], scope));
        if (e.form != Form::add || e.high <= std::numeric_limits<int>::max()) return widest;
        return std::max(widest, stored(e.high));
    }
    default: return Width::natural;
    }
}

bool Printer::fits(const Expr& e, const Scope& scope, long high) const {
    if (e.kind != Kind::number) return true;
    if (e.form == Form::literal) return true;
    if (e.form == Form::choice) return fits(e.operands[1], scope, high) && fits(e.operands[2], scope, high);
    const Width w = width(e, scope);
    return w != Width::natural && w <= stored(high);
}

std::string Printer::converted(const Expr& e, const Scope& scope, long high) {
    if (fits(e, scope, high)) return text(e, scope);
    return "static_cast<" + std::string(storage(high)) + ">(" + text(e, scope) + ')';
}

// Both sides of an operator are either small, or of one unsigned type.
std::string Printer::operand(const Expr& e, const Scope& scope, Width needed, int around) {
    const Width own = width(e, scope);
    if (needed < Width::w32 || own == needed || own == Width::literal || e.kind != Kind::number)
        return text(e, scope, around);
    return std::string("static_cast<") + (needed == Width::w32 ? "uint32_t" : "uint64_t") + ">(" + text(e, scope) + ')';
}

std::string Printer::text(const Expr& e, const Scope& scope, int around) {
    switch (e.form) {
    case Form::literal:
        if (e.kind == Kind::boolean) return e.value ? "true" : "false";
        if (e.kind == Kind::enumeration) return names_.literal(e.at, e.value);
        return std::to_string(e.value) + (e.value > std::numeric_limits<int>::max() ? "u" : "");
    case Form::setting: return names_.setting(e.at);
    case Form::parameter: return scope.parameters[static_cast<unsigned>(e.at)];
    case Form::bound: return scope.bound.at(e.at).name;
    case Form::cell: {
        const Variable& v = lowering_.machine().variables[static_cast<unsigned>(e.at)];
        const std::string name = names_.member(v) + (e.operands.empty() ? "" : '[' + text(e.operands[0], scope) + ']');
        const bool flag = style_ == Style::hardened && type_of(lowering_.machine(), v).kind == Kind::boolean;
        return flag ? "is(" + name + ')' : name;
    }
    case Form::call: return definition(e, scope);
    case Form::all:
    case Form::any:
    case Form::count: return quantifier(e, scope);
    case Form::negation: return '!' + text(e.operands[0], scope, prefix);
    case Form::choice: return choice(e, scope, around);
    default: return operation(e, scope, around);
    }
}

std::string Printer::choice(const Expr& e, const Scope& scope, int around) {
    const Width w = width(e, scope);
    const Expr& c = e.operands[0];
    const Expr& yes = e.operands[1];
    // A difference that stops at 0 reads "a > b ? a - b : 0".
    const bool stops = c.form == Form::less && yes.form == Form::difference && c.operands[0] == yes.operands[1] &&
                       c.operands[1] == yes.operands[0];
    const std::string condition =
        stops ? operation({Form::less, c.kind, -1, 0, 1, {c.operands[1], c.operands[0]}}, scope, logical_or, " > ")
              : operand(c, scope, Width::natural, logical_or);
    const std::string result = condition + " ? " + operand(e.operands[1], scope, w, logical_or) + " : " +
                               operand(e.operands[2], scope, w, ternary);
    return in_parentheses(result, around > ternary);
}

std::string Printer::operation(const Expr& e, const Scope& scope, int around, const char* written) {
    const bool logical = e.form == Form::conjunction || e.form == Form::disjunction;
    if (!written && !logical && is_constant(e.operands[0]) && !is_constant(e.operands[1]) &&
        (e.form == Form::less || e.form == Form::at_least)) {
        // "2 < x" reads better as "x > 2".
        const Width w = std::max(width(e.operands[0], scope), width(e.operands[1], scope));
        const std::string turned = operand(e.operands[1], scope, w, additive) +
                                   (e.form == Form::less ? " > " : " <= ") + operand(e.operands[0], scope, w, additive);
        return in_parentheses(turned, around > relational);
    }
    const auto compares = [](const Expr& o) { return o.form >= Form::equal && o.form <= Form::at_least; };
    if (!written && (e.form == Form::equal || e.form == Form::unequal) && std::all_of(e.operands.begin(), e.operands.end(), compares)) {
        // Of two comparisons a compiler makes numbers, to compare these; the second one asked behind the first is shorter and faster.
        const Expr same = e.operands[1], other = negated(e.operands[1]);
        const bool equal = e.form == Form::equal;
        return in_parentheses(text(e.operands[0], scope, logical_or) + " ? " + text(equal ? same : other, scope, logical_or) + " : " + text(equal ? other : same, scope, logical_or),
                              around > ternary);
    }
    const auto [symbol, strength] = operator_of(e.form);
    Width w = Width::natural;
    if (!logical)
        for (const Expr& o : e.operands) w = std::max(w, width(o, scope));
    if (e.form == Form::add) w = std::max(w, width(e, scope));
    // A comparison of comparisons, and && within ||, take parentheses.
    const int inside = logical ? equality : additive;
    std::string result;
    for (std::size_t k = 0; k != e.operands.size(); ++k)
        result += (k == 0    ? ""
                   : written ? written
                             : symbol) +
                  operand(e.operands[k], scope, w, inside + (k != 0 && e.form == Form::difference));
    return in_parentheses(result, around > strength);
}

std::string Printer::functions() {
    std::string result;
    result.swap(functions_);
    return result;
}

std::string Printer::loop(const std::string& name, long count, const std::string& end) {
    return "for (" + std::string(storage(count)) + ' ' + name + " = 0; " + name + " != " + end + "; ++" + name + ')';
}

}  // namespace codegen
