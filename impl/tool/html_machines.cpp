// SPDX-License-Identifier: Apache-2.0
// Chapter 6: each machine as a diagram of its life cycle and as the table of its rules.
#include "tool/html_parts.hpp"

#include "tool/script.hpp"
#include "tool/words.hpp"

#include "codegen/diagram.hpp"

#include <map>

namespace tool::html {

namespace {

std::string vocabulary(const MachineRun& m) {
    std::string t = "<details><summary>State and events: " + plural(static_cast<long>(m.machine.variables.size()), "variable") + ", " + plural(static_cast<long>(m.machine.events.size()), "event") +
                    "</summary><div>\n<table><thead><tr><th>Variable</th><th>Values</th><th>At the start</th><th></th></tr></thead><tbody>\n";
    for (const spec::Variable& v : m.machine.variables) {
        const spec::Type& type = type_of(m.machine, v);
        const std::string index = v.index < 0 ? "" : '[' + std::string(m.machine.types[static_cast<unsigned>(v.index)].name) + ']';
        t += "<tr>" + cell(code(full_name(v) + index), "") + cell(escaped(expected_of(type)), "") + cell(escaped(spec::text_of(type, v.initial)), "") +
             cell(v.persistent ? "survives power loss" : "", "soft") + "</tr>\n";
    }
    t += "</tbody></table>\n<table><thead><tr><th>Event</th><th>Arguments</th><th>If no rule applies</th><th></th></tr></thead><tbody>\n";
    for (const spec::Event& e : m.machine.events) {
        std::string arguments;
        for (const spec::Parameter& p : e.parameters)
            arguments += "<div>" + code(p.name) + ' ' + escaped(expected_of(type_of(m.machine, p))) + (p.choice ? " <span class=\"soft\">(chosen by the environment)</span>" : "") + "</div>";
        t += "<tr>" + cell(code(full_name(e)), "") + cell(arguments, "") + cell(escaped(spec::text_of(m.machine.types[static_cast<unsigned>(e.answers)], e.refusal)), "") +
             cell(e.environment ? "environment" : "", "soft") + "</tr>\n";
    }
    return t + "</tbody></table></div></details>\n";
}

std::string transitions(const MachineRun& m, const std::map<std::string, Verdict>& fires) {
    std::string t = "<div class=\"scroll\"><table><thead><tr><th>Rule</th><th>When</th><th>Then</th><th>Answer</th><th>Fires</th></tr></thead><tbody>\n";
    int event = -1;
    for (const spec::Rule& r : m.machine.rules) {
        const spec::Event& e = m.machine.events[static_cast<unsigned>(r.event)];
        if (r.event != event) t += "<tr><th colspan=\"5\">" + code(full_name(e)) + "</th></tr>\n";
        event = r.event;
        std::string effects;
        for (const spec::Effect& f : r.effects) effects += "<div>" + code(text_of(m.machine, f, r.event)) + "</div>";
        const auto found = fires.find(std::string(r.id));
        t += "<tr id=\"" + anchor("rule", m.model->name, r.id) + "\"><td><b>" + escaped(r.id) + "</b>" + (r.environment ? " <span class=\"soft small\">environment</span>" : "") + "<br><span class=\"small\">" + escaped(r.text) + "</span></td>" +
             cell(r.guard.empty() ? "<span class=\"soft\">always</span>" : code(text_of(m.machine, r.guard, r.event)), "") +
             cell(effects.empty() ? "<span class=\"soft\">nothing</span>" : effects, "") +
             cell(escaped(spec::text_of(m.machine.types[static_cast<unsigned>(e.answers)], r.answer)), "tight") +
             cell(found == fires.end() ? "" : badge(found->second), "") + "</tr>\n";
    }
    return t + "</tbody></table></div>\n";
}

}  // namespace

std::string behaviour(const Run& run) {
    std::string t = "<p>Of a machine code is generated, compiled and proven. A system is several parties and what lies between them; nothing is built of it, the machines are its parts.</p>\n";
    for (const MachineRun& m : run.machines) {
        std::map<std::string, Verdict> fires;
        for (const proofs::Finding& f : m.report.findings)
            if (f.kind == "rule fires") fires[f.id.substr(f.id.rfind(' ') + 1)] = f.verdict;
        t += "<h3 id=\"" + anchor("machine", m.model->name, "") + "\">" + escaped(m.model->name) + " " + mark("", is_built(*m.model) ? "machine" : "system") + "</h3>\n<p>" + escaped(m.model->summary) + "</p>\n";
        t += "<figure>\n" + inline_svg(codegen::Diagram(m.machine).svg(), anchor("diagram", m.model->name, "")) + "</figure>\n";
        t += vocabulary(m) + "<details" + std::string(is_built(*m.model) ? " open" : "") + "><summary>Rules: " + number(static_cast<long>(m.machine.rules.size())) + "</summary><div>\n" + transitions(m, fires) + "</div></details>\n";
    }
    return t;
}

}  // namespace tool::html
