// SPDX-License-Identifier: Apache-2.0
// Formulas with as few parentheses as unambiguity allows: mixed connectives keep theirs.
#include "tool/words.hpp"

#include <sstream>

namespace tool {

namespace {

using spec::Op;
using spec::Tree;

class Printer {
public:
    Printer(const spec::Machine& m, int event) : m_(m), event_(event) {}

    std::string text(Tree t) const {
        switch (t->op) {
        case Op::constant: return spec::text_of(type(t->type), t->value);
        case Op::setting: return std::string(m_.settings[at(t)].name);
        case Op::parameter:
            return event_ < 0 ? "argument " + std::to_string(t->at)
                              : std::string(m_.events[static_cast<unsigned>(event_)].parameters[at(t)].name);
        case Op::bound: return std::string(m_.binders[at(t)].name);
        case Op::variable: return after(t, full_name(m_.variables[at(t)]) + (t.size() ? '[' + text(t[0]) + ']' : ""));
        case Op::call: return after(t, std::string(m_.definitions[at(t)].name) + '(' + list(t, ", ") + ')');
        case Op::answered: return "answered(" + spec::text_of(type(t->type), t->value) + ')';
        case Op::equal: return infix(t, " == ");
        case Op::less: return infix(t, " < ");
        case Op::add: return infix(t, " + ");
        case Op::subtract: return infix(t, " - ");
        case Op::negation:
            if (t[0]->op == Op::equal) return infix(t[0], " != ");
            if (t[0]->op == Op::less) return wrap(t[0][1]) + " <= " + wrap(t[0][0]);
            return "!" + wrap(t[0]);
        case Op::conjunction: return t.size() ? infix(t, " && ") : "true";
        case Op::disjunction: return t.size() ? infix(t, " || ") : "false";
        case Op::implication: return infix(t, " implies ");
        case Op::choice: return "(if " + text(t[0]) + " then " + text(t[1]) + " else " + text(t[2]) + ')';
        case Op::all: return quantified("all ", t);
        case Op::any: return quantified("any ", t);
        case Op::count: return quantified("count ", t);
        }
        return "?";
    }

private:
    static unsigned at(Tree t) { return static_cast<unsigned>(t->at); }
    const spec::Type& type(int k) const { return m_.types[static_cast<unsigned>(k)]; }
    static std::string after(Tree t, const std::string& s) { return t->after ? "after(" + s + ')' : s; }
    static bool plain(Op op) {
        return op == Op::constant || op == Op::setting || op == Op::parameter || op == Op::bound || op == Op::variable ||
               op == Op::call || op == Op::answered || op == Op::choice || op == Op::all || op == Op::any || op == Op::count;
    }
    std::string wrap(Tree t) const {
        if (plain(t->op) || (t->op == Op::negation && t[0]->op != Op::equal && t[0]->op != Op::less)) return text(t);
        return '(' + text(t) + ')';
    }
    std::string list(Tree t, const char* between) const {
        std::string s;
        for (int k = 0; k != t.size(); ++k) s += (k ? between : "") + text(t[k]);
        return s;
    }
    // Comparisons stand bare inside && and ||.
    std::string operand(Tree parent, Tree t) const {
        const bool logic = parent->op == Op::conjunction || parent->op == Op::disjunction || parent->op == Op::implication;
        const Tree core = t->op == Op::negation ? t[0] : t;
        if (logic && (core->op == Op::equal || core->op == Op::less)) return text(t);
        return wrap(t);
    }
    std::string infix(Tree t, const char* sign) const {
        std::string s;
        for (int k = 0; k != t.size(); ++k) s += (k ? sign : "") + operand(t, t[k]);
        return s;
    }
    std::string quantified(const char* word, Tree t) const {
        return word + std::string(m_.binders[at(t)].name) + " (" + text(t[0]) + ')';
    }

    const spec::Machine& m_;
    int event_;
};

std::string text_of_type(const spec::Type& t) {
    if (t.kind == spec::Kind::boolean) return "yes or no";
    if (t.kind == spec::Kind::enumeration) {
        std::string s = "{";
        for (std::string_view v : t.values) s += (s.size() > 1 ? ", " : "") + std::string(v);
        return s + '}';
    }
    return "0.." + std::to_string(t.high);
}

void write_citations(std::ostream& out, const spec::Citations& citations) {
    for (const ssp::Requirement* r : citations) out << " [" << r->id << ']';
    out << '\n';
}

}  // namespace

std::string text_of(const spec::Machine& machine, const spec::Formula& f, int event) {
    return f.empty() ? "true" : Printer(machine, event).text(Tree(f));
}

std::string text_of(const spec::Machine& machine, const spec::Effect& e, int event) {
    std::string s = full_name(machine.variables[static_cast<unsigned>(e.variable)]);
    if (e.each >= 0) s = "each " + std::string(machine.binders[static_cast<unsigned>(e.each)].name) + ": " + s + '[' + std::string(machine.binders[static_cast<unsigned>(e.each)].name) + ']';
    else if (!e.index.empty()) s += '[' + text_of(machine, e.index, event) + ']';
    return s + " := " + text_of(machine, e.value, event);
}

std::string text_of(const spec::Machine& machine, const spec::Property& p) {
    const std::string body = text_of(machine, p.condition, p.event);
    if (p.scope == spec::Scope::state) return "always: " + body;
    if (p.scope == spec::Scope::reachable) return "reachable: " + body;
    return p.event < 0 ? "every step: " + body : "every step of " + full_name(machine.events[static_cast<unsigned>(p.event)]) + ": " + body;
}

std::string text_of(const spec::Machine& machine, const spec::Response& r) {
    std::string s = r.binder < 0 ? "" : "for every " + std::string(machine.binders[static_cast<unsigned>(r.binder)].name) + ": ";
    s += text_of(machine, r.pending, -1) + " leads to " + text_of(machine, r.resolved, -1) + ", if ";
    for (bool first = true; const spec::Helpful& h : r.helpful) {
        s += (first ? "" : " or ") + full_name(machine.events[static_cast<unsigned>(h.event)]);
        first = false;
    }
    s += " keeps arriving";
    return r.rank.empty() ? s : s + "; rank " + text_of(machine, r.rank, -1);
}

std::string canonical(const spec::Machine& m) {
    std::ostringstream out;
    out << "machine " << m.name << '\n';
    for (const spec::Setting& s : m.settings) out << "setting " << s.name << " = " << s.value << '\n';
    for (const spec::Type& t : m.types)
        if (!t.name.empty()) out << "type " << t.name << " = " << text_of_type(t) << '\n';
    for (const spec::Variable& v : m.variables)
        out << "variable " << full_name(v) << (v.index < 0 ? "" : '[' + std::string(m.types[static_cast<unsigned>(v.index)].name) + ']')
            << " : " << text_of_type(type_of(m, v)) << " = " << spec::text_of(type_of(m, v), v.initial) << (v.persistent ? ", persistent\n" : "\n");
    for (const spec::Event& e : m.events) {
        const spec::Type& answers = m.types[static_cast<unsigned>(e.answers)];
        out << "event " << full_name(e) << (e.environment ? " (environment)" : "");
        for (const spec::Parameter& p : e.parameters) out << ' ' << p.name << (p.choice ? " (choice)" : "") << ':' << text_of_type(type_of(m, p));
        out << " -> " << text_of_type(answers) << " else " << spec::text_of(answers, e.refusal) << '\n';
    }
    for (const spec::Definition& d : m.definitions) {
        out << "define " << d.name << '(';
        for (std::size_t k = 0; k != d.parameters.size(); ++k) out << (k ? ", " : "") << m.binders[static_cast<unsigned>(d.parameters[k])].name;
        out << ") = " << text_of(m, d.body, -1) << '\n';
    }
    for (const spec::Rule& r : m.rules) {
        const spec::Event& e = m.events[static_cast<unsigned>(r.event)];
        out << "rule " << r.id << " on " << full_name(e) << (r.environment ? " (environment)" : "") << " \"" << r.text << '"';
        write_citations(out, r.requirements);
        out << "  when " << text_of(m, r.guard, r.event) << '\n';
        for (const spec::Effect& f : r.effects) out << "  then " << text_of(m, f, r.event) << '\n';
        out << "  answer " << spec::text_of(m.types[static_cast<unsigned>(e.answers)], r.answer) << '\n';
    }
    for (const spec::Property& p : m.properties) {
        out << "property " << p.id << " \"" << p.text << '"';
        write_citations(out, p.requirements);
        out << "  " << text_of(m, p) << '\n';
    }
    for (const spec::Response& r : m.responses) {
        out << "property " << r.id << " \"" << r.text << '"';
        write_citations(out, r.requirements);
        out << "  " << text_of(m, r) << '\n';
    }
    return out.str();
}

}  // namespace tool
