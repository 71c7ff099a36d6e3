// SPDX-License-Identifier: Apache-2.0
// The generator words formulas and effects; here they become properties, rules and the text of a whole machine.
#include "tool/words.hpp"

#include "codegen/expression.hpp"

#include <sstream>

namespace tool {

namespace {

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
    return codegen::text_of(machine, f, event < 0 ? nullptr : &machine.events[static_cast<unsigned>(event)]);
}

std::string text_of(const spec::Machine& machine, const spec::Effect& e, int event) {
    return codegen::text_of(machine, e, event < 0 ? nullptr : &machine.events[static_cast<unsigned>(event)]);
}

std::string text_of(const spec::Machine& machine, const spec::Property& p) {
    const std::string body = text_of(machine, p.condition, p.event);
    if (p.scope == spec::Scope::state) return "always: " + body;
    if (p.scope == spec::Scope::reachable) return "reachable: " + body;
    return p.event < 0 ? "every step: " + body : "every step of " + full_name(machine.events[static_cast<unsigned>(p.event)]) + ": " + body;
}

std::string text_of(const spec::Machine& machine, const spec::Response& r) {
    std::string s = r.binder < 0 ? "" : "for every " + std::string(machine.binders[static_cast<unsigned>(r.binder)].name) + ": ";
    s += text_of(machine, r.pending, -1) + " leads to " + text_of(machine, r.resolved, -1) + (r.helpful.empty() ? "" : ", if ");
    for (bool first = true; const spec::Helpful& h : r.helpful) {
        s += (first ? "" : " or ") + full_name(machine.events[static_cast<unsigned>(h.event)]);
        first = false;
    }
    if (!r.helpful.empty()) s += " keeps arriving";
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
        for (const spec::Fairness& f : r.given) {
            static constexpr std::string_view kinds[]{"weak", "strong", "pair", "in the end", "stops"};
            out << "  given " << kinds[static_cast<unsigned>(f.kind)] << " \"" << f.text << '"';
            for (const spec::Occurrence* o : {&f.often, &f.then}) {
                out << (o == &f.then ? " then " : " often ") << (o->event < 0 ? "any step" : full_name(m.events[static_cast<unsigned>(o->event)]));
                if (!o->condition.empty()) out << " when " << text_of(m, o->condition, o->event);
            }
            out << '\n';
        }
    }
    for (const spec::Independence& i : m.independences) {
        out << "property " << i.id << " \"" << i.text << '"';
        write_citations(out, i.requirements);
        out << "  hidden";
        for (const std::string_view h : i.hidden) out << ' ' << h;
        for (const spec::Formula& f : i.sees) out << "; sees " << text_of(m, f, -1);
        for (const spec::Formula& f : i.rests_on) out << "; rests on " << text_of(m, f, -1);
        out << (i.sees_answers ? "; sees answers\n" : "\n");
    }
    return out.str();
}

}  // namespace tool
