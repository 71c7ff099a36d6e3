// SPDX-License-Identifier: Apache-2.0
// One table for the state, one for the rules of each event, one for the properties.
#include "tables.hpp"

#include "expression.hpp"
#include "names.hpp"

namespace codegen {

using namespace spec;

namespace {

// Within a table a bar would start a new column.
std::string cell(std::string_view text) {
    std::string result;
    for (char c : text) result += c == '|' ? std::string("\\|") : c == '\n' ? std::string(" ") : std::string(1, c);
    return result;
}
std::string row(std::initializer_list<std::string> cells) {
    std::string text = "|";
    for (const std::string& c : cells) text += ' ' + cell(c) + " |";
    return text + '\n';
}
std::string code(const std::string& text) { return text.empty() ? "" : '`' + text + '`'; }
std::string code(std::string_view text) { return code(std::string(text)); }

std::string range(const Type& t) {
    if (t.kind == Kind::boolean) return "yes, no";
    if (t.kind != Kind::enumeration)
        return (t.name.empty() ? "" : std::string(t.name) + ": ") + "0.." + std::to_string(t.high);
    std::string text = std::string(t.name) + ": ";
    for (std::size_t i = 0; i != t.values.size(); ++i) text += (i == 0 ? "" : ", ") + std::string(t.values[i]);
    return text;
}

std::string state(const Machine& m) {
    std::string text = "## State\n\n" + row({"variable", "one for each", "values", "at first", "survives power loss"}) +
                       "|---|---|---|---|---|\n";
    for (const Variable& v : m.variables) {
        const std::string each = v.index < 0 ? ""
                                             : std::string(m.types[static_cast<unsigned>(v.index)].name) + " (" +
                                                   std::to_string(v.cells) + ')';
        text += row({code(full_name(v)), each, range(type_of(m, v)), spec::text_of(type_of(m, v), v.initial),
                     v.persistent ? "yes" : "no"});
    }
    if (m.settings.empty()) return text + '\n';
    text += "\n" + row({"setting", "value"}) + "|---|---|\n";
    for (const Setting& s : m.settings) text += row({code(s.name), std::to_string(s.value)});
    return text + '\n';
}

std::string rules(const Machine& m) {
    std::string text = "## Events\n\n";
    for (int at = 0; const Event& e : m.events) {
        text += "### " + full_name(e) + (e.environment ? " (environment)" : "") + "\n\n";
        for (const Parameter& p : e.parameters)
            text += "- " + code(p.name) + ": " + range(type_of(m, p)) + (p.choice ? "; the environment chooses" : "") +
                    '\n';
        const Type& answers = m.types[static_cast<unsigned>(e.answers)];
        text += std::string(e.parameters.empty() ? "" : "\n") + "Refused with " +
                code(spec::text_of(answers, e.refusal)) + " when no rule applies or an argument is out of range.\n\n";
        text += row({"rule", "says", "when", "then", "answer", "requirements"}) + "|---|---|---|---|---|---|\n";
        for (const Rule& r : m.rules) {
            if (r.event != at) continue;
            std::string then;
            for (const Effect& f : r.effects) then += (then.empty() ? "" : "<br>") + code(text_of(m, f, &e));
            text +=
                row({std::string(r.id) + (r.environment ? " (environment)" : ""), std::string(r.text),
                     code(text_of(m, r.guard, &e)), then, code(spec::text_of(answers, r.answer)), ids(r.requirements)});
        }
        text += '\n';
        ++at;
    }
    return text;
}

std::string definitions(const Machine& m) {
    if (m.definitions.empty()) return "";
    std::string text = "## Named formulas\n\n";
    for (const Definition& d : m.definitions) text += "- " + code(text_of(m, d)) + '\n';
    return text + '\n';
}

std::string properties(const Machine& m) {
    std::string text;
    if (!m.properties.empty()) {
        text = "## Properties\n\n" + row({"id", "says", "holds", "formula", "requirements", "supports"}) +
               "|---|---|---|---|---|---|\n";
        for (const Property& p : m.properties) {
            const Event* e = p.event < 0 ? nullptr : &m.events[static_cast<unsigned>(p.event)];
            const std::string where = p.scope == spec::Scope::state       ? "always"
                                      : p.scope == spec::Scope::reachable ? "in some reachable state"
                                      : e                                 ? "of every " + full_name(*e)
                                                                          : "of every step";
            text += row({std::string(p.id), std::string(p.text), where, code(text_of(m, p.condition, e)),
                         ids(p.requirements), std::string(p.components)});
        }
        text += '\n';
    }
    if (m.responses.empty()) return text;
    text += "## What happens in the end\n\n" + row({"id", "says", "pending", "resolved", "requirements"}) +
            "|---|---|---|---|---|\n";
    for (const Response& r : m.responses)
        text += row({std::string(r.id), std::string(r.text), code(text_of(m, r.pending, nullptr)),
                     code(text_of(m, r.resolved, nullptr)), ids(r.requirements)});
    return text + '\n';
}

}  // namespace

std::string tables(const Machine& m) {
    const std::string name(m.name);
    return "<!-- SPDX-" "License-Identifier: Apache-2.0 -->\n# " + name + "\n\nGenerated from `" +
           std::string(m.source.empty() ? "the model" : m.source) +
           "`; do not edit. All effects of a rule happen at once. `:=` assigns, `next` means once the step is "
           "done.\n\n![" +
           name + "](" + identifier(m.name) + ".svg)\n\n" + state(m) + rules(m) + definitions(m) + properties(m);
}

}  // namespace codegen
