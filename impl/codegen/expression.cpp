// SPDX-License-Identifier: Apache-2.0
// Writes formulas with words for the connectives and parentheses only where two readings are possible.
#include "expression.hpp"

#include "names.hpp"

namespace codegen {

using namespace spec;

namespace {

// The weakest first.
enum : int { whole, if_then_else, implies_, or_, and_, not_, compared, summed };

class Words {
public:
    Words(const Machine& m, const Event* event) : m_(m), event_(event) {}

    std::string text(Tree t, int around = whole) const {
        switch (t->op) {
        case Op::constant: return constant(type(t->type), t->value);
        case Op::setting: return std::string(m_.settings[at(t)].name);
        case Op::parameter:
            return event_ ? std::string(event_->parameters[at(t)].name) : "parameter " + std::to_string(t->at + 1);
        case Op::bound: return binder(t->at);
        case Op::answered: return "answered " + text_of(type(t->type), t->value);
        case Op::variable: {
            const std::string cell = full_name(m_.variables[at(t)]) + (t.size() == 0 ? "" : '[' + text(t[0]) + ']');
            return t->after ? "next " + cell : cell;
        }
        case Op::call: {
            std::string list;
            for (int k = 0; k != t.size(); ++k) list += (k == 0 ? "" : ", ") + text(t[k]);
            const std::string name(m_.definitions[at(t)].name);
            return std::string(t->after ? "next " : "") + name + (list.empty() ? "" : '(' + list + ')');
        }
        case Op::negation: return negation(t[0], around);
        case Op::implication:
            return closed(text(t[0], implies_ + 1) + " implies " + text(t[1], implies_ + 1), implies_, around);
        case Op::choice:
            return closed("if " + text(t[0], implies_) + " then " + text(t[1], implies_) + " else " +
                              text(t[2], if_then_else),
                          if_then_else, around);
        case Op::all: return quantifier("for all ", t, around);
        case Op::any: return quantifier("for some ", t, around);
        case Op::count: return "(how many " + binder(t->at) + ": " + text(t[0]) + ')';
        case Op::equal: return comparison(t, " = ", around);
        case Op::less: return comparison(t, " < ", around);
        case Op::add: return joined(t, " + ", summed, around);
        case Op::subtract: return closed(text(t[0], summed) + " - " + text(t[1], summed + 1), summed, around);
        case Op::conjunction: return joined(t, " and ", and_, around);
        case Op::disjunction: return joined(t, " or ", or_, around);
        }
        return "?";
    }

private:
    static unsigned at(Tree t) { return static_cast<unsigned>(t->at); }
    const Type& type(int at) const { return m_.types[static_cast<unsigned>(at)]; }
    static std::string closed(const std::string& text, int strength, int around) {
        return around > strength ? '(' + text + ')' : text;
    }
    static std::string constant(const Type& t, long value) { return text_of(t, value); }
    std::string binder(int at) const {
        const std::string_view name = m_.binders[static_cast<unsigned>(at)].name;
        return name.empty() ? "number" : snake(name);
    }
    std::string quantifier(const char* word, Tree t, int around) const {
        return closed(word + binder(t->at) + ": " + text(t[0]), if_then_else, around);
    }

    std::string joined(Tree t, const char* word, int strength, int around) const {
        std::string result;
        for (int k = 0; k != t.size(); ++k) result += (k == 0 ? "" : word) + text(t[k], strength + 1);
        return closed(result, strength, around);
    }
    std::string comparison(Tree t, const char* sign, int around) const {
        return closed(text(t[0], compared + 1) + sign + text(t[1], compared + 1), compared, around);
    }
    std::string negation(Tree t, int around) const {
        if (t->op == Op::equal) return comparison(t, " != ", around);
        if (t->op == Op::less) return comparison(t, " >= ", around);
        return closed("not " + text(t, not_), not_, around);
    }

    const Machine& m_;
    const Event* event_;
};

}  // namespace

std::string text_of(const Machine& m, const Formula& f, const Event* event) {
    return f.empty() ? "always" : Words(m, event).text(Tree(f));
}

std::string text_of(const Machine& m, const Effect& e, const Event* event) {
    const std::string name = full_name(m.variables[static_cast<unsigned>(e.variable)]);
    const std::string index = e.each >= 0 || !e.index.empty() ? '[' + text_of(m, e.index, event) + ']' : "";
    const std::string each =
        e.each < 0 ? "" : "for each " + snake(m.binders[static_cast<unsigned>(e.each)].name) + ": ";
    return each + name + index + " := " + text_of(m, e.value, event);
}

std::string text_of(const Machine& m, const Definition& d) {
    std::string list;
    for (int b : d.parameters) {
        const std::string_view name = m.binders[static_cast<unsigned>(b)].name;
        list += (list.empty() ? "" : ", ") + (name.empty() ? "number" : snake(name));
    }
    return std::string(d.name) + (list.empty() ? "" : '(' + list + ')') + " = " + text_of(m, d.body, nullptr);
}

}  // namespace codegen
