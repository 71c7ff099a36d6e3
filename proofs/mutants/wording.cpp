// SPDX-License-Identifier: Apache-2.0
// Formulas as text, the way the model writes them; see mutants.hpp.

#include "mutants.hpp"

namespace proofs {

namespace {

using namespace spec;

struct Words {
    const Machine& m;
    int event;

    std::string list(Tree t, const char* between) const {
        std::string text;
        for (int k = 0; k != t.size(); ++k) text += (k ? between : "") + operand(t[k]);
        return text;
    }
    static bool plain(Op op) {
        return op != Op::equal && op != Op::less && op != Op::add && op != Op::subtract && op != Op::conjunction && op != Op::disjunction;
    }
    std::string operand(Tree t) const { return plain(t->op) ? text(t) : '(' + text(t) + ')'; }
    std::string part(Tree t) const { return t->op == Op::conjunction || t->op == Op::disjunction ? '(' + text(t) + ')' : text(t); }
    std::string parts(Tree t, const char* between) const {
        std::string all;
        for (int k = 0; k != t.size(); ++k) all += (k ? between : "") + part(t[k]);
        return all;
    }
    std::string after(Tree t, const std::string& s) const { return t->after ? "after(" + s + ')' : s; }
    std::string quantified(const char* word, Tree t) const {
        return std::string(word) + '(' + std::string(m.binders[static_cast<unsigned>(t->at)].name) + ", " + text(t[0]) + ')';
    }

    std::string text(Tree t) const {
        const auto at = static_cast<unsigned>(t->at);
        switch (t->op) {
        case Op::constant: {
            const Type& type = m.types[static_cast<unsigned>(t->type)];
            return type.kind == Kind::boolean ? (t->value ? "true" : "false") : text_of(type, t->value);
        }
        case Op::setting: return std::string(m.settings[at].name);
        case Op::variable: {
            const std::string name = full_name(m.variables[at]);
            return after(t, t.size() ? name + '[' + text(t[0]) + ']' : name);
        }
        case Op::parameter:
            return event < 0 ? "parameter " + std::to_string(t->at) : std::string(m.events[static_cast<unsigned>(event)].parameters[at].name);
        case Op::bound: return std::string(m.binders[at].name);
        case Op::call: {
            std::string arguments;
            for (int k = 0; k != t.size(); ++k) arguments += (k ? ", " : "") + text(t[k]);
            return after(t, std::string(m.definitions[at].name) + '(' + arguments + ')');
        }
        case Op::answered: return "answered(" + text_of(m.types[static_cast<unsigned>(t->type)], t->value) + ')';
        case Op::equal: return list(t, " == ");
        case Op::less: return list(t, " < ");
        case Op::add: return list(t, " + ");
        case Op::subtract: return list(t, " - ");
        case Op::negation:
            if (t[0]->op == Op::equal) return list(t[0], " != ");
            if (t[0]->op == Op::less) return list(t[0], " >= ");
            return '!' + operand(t[0]);
        case Op::conjunction: return t.size() ? parts(t, " && ") : "true";
        case Op::disjunction: return t.size() ? parts(t, " || ") : "false";
        case Op::implication: return "implies(" + text(t[0]) + ", " + text(t[1]) + ')';
        case Op::choice: return "choose(" + text(t[0]) + ", " + text(t[1]) + ", " + text(t[2]) + ')';
        case Op::all: return quantified("all", t);
        case Op::any: return quantified("any", t);
        case Op::count: return quantified("count", t);
        }
        return "?";
    }
};

}  // namespace

std::string text_of(const Machine& machine, const Formula& f, int event) {
    return f.empty() ? "true" : Words{machine, event}.text(Tree(f));
}

}  // namespace proofs
