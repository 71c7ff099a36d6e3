// SPDX-License-Identifier: Apache-2.0
// Chapter 4: each property with its sentence, its formula, how it was proven and how a stranger checks it again.
#include "tool/html_parts.hpp"

#include "tool/near.hpp"
#include "tool/recheck_line.hpp"
#include "tool/words.hpp"

#include <algorithm>

namespace tool::html {

namespace {

std::string line(std::string_view name, const std::string& value) {
    return value.empty() ? "" : "<dt>" + std::string(name) + "</dt><dd>" + value + "</dd>\n";
}

std::string formula(const MachineRun& m, std::string_view id) {
    for (const spec::Property& p : m.machine.properties)
        if (p.id == id) return "<pre><code>" + escaped(text_of(m.machine, p)) + "</code></pre>";
    for (const spec::Response& r : m.machine.responses)
        if (r.id == id) return "<pre><code>" + escaped(text_of(m.machine, r)) + "</code></pre>";
    for (const spec::Independence& i : m.machine.independences)
        if (i.id == id) {
            std::string hidden, sees;
            for (const std::string_view h : i.hidden) hidden += (hidden.empty() ? "" : ", ") + std::string(h);
            for (const spec::Formula& f : i.sees) sees += (sees.empty() ? "" : ", ") + text_of(m.machine, f, -1);
            if (i.sees_answers) sees += sees.empty() ? "all answers" : ", all answers";
            return "<pre><code>" + escaped("of two runs that differ in " + hidden + " only, equal at every moment: " + sees) + "</code></pre>";
        }
    return "";
}

// What is assumed of the runs a response speaks of.
std::string given(const MachineRun& m, std::string_view id) {
    std::string t;
    for (const spec::Response& r : m.machine.responses)
        if (r.id == id)
            for (std::size_t k = 0; k != r.given.size(); ++k) {
                // The same is assumed of both parties: told once, with the events of both.
                const auto same = [&](const spec::Fairness& f) { return f.text == r.given[k].text; };
                if (std::ranges::find_if(r.given, same) != r.given.begin() + static_cast<long>(k)) continue;
                t += "<div>" + escaped(r.given[k].text);
                for (const spec::Fairness& f : r.given)
                    if (same(f) && f.then.event >= 0) t += ' ' + code(full_name(m.machine.events[static_cast<unsigned>(f.then.event)]));
                t += "</div>";
            }
    return t;
}

std::string components(const MachineRun& m, std::string_view id) {
    for (const spec::Property& p : m.machine.properties)
        if (p.id == id) return escaped(p.components);
    for (const spec::Response& r : m.machine.responses)
        if (r.id == id) return escaped(r.components);
    return "";
}

std::string requirements(const Row& row) {
    std::string t;
    for (const ssp::Requirement* r : row.requirements)
        t += "<div><a href=\"#" + anchor("r", r->id, "") + "\">" + escaped(r->id) + "</a> " + basis_mark(text_of(r->basis)) + ' ' + escaped(r->text) + "</div>";
    return t;
}

// "BT-40 premise" belongs to BT-40, "BT-401" does not.
bool about(std::string_view finding, std::string_view id) {
    const auto at = finding.find(id);
    if (at == finding.npos) return false;
    const auto after = at + id.size();
    const auto is_name = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return (at == 0 || !is_name(finding[at - 1])) && (after == finding.size() || !is_name(finding[after]));
}

std::string vacuity(const std::vector<Row>& all, std::string_view id) {
    std::string t;
    for (const Row& r : all)
        if (r.group == Group::vacuity && about(r.id, id))
            t += "<div>" + badge(r.verdict) + ' ' + escaped(r.kind + (r.strength.empty() ? "" : ": " + r.strength)) + "</div>";
    return t;
}

std::string kills(const MachineRun& m, const std::string& id) {
    std::vector<std::string> alone;
    long all = 0;
    for (const Mutant& mutant : m.mutants) {
        if (std::ranges::find(mutant.killed_by, id) == mutant.killed_by.end()) continue;
        ++all;
        if (mutant.killed_by.size() == 1) alone.push_back(code(mutant.id));
    }
    if (!all) return "";
    return plural(all, "mutant") + ", " + (alone.empty() ? "none of them alone" : number(static_cast<long>(alone.size())) + " of them alone: " + joined(alone, " "));
}

std::string recheck(const MachineRun& m, const Row& row) {
    std::vector<std::string> files;
    for (const proofs::Finding* f : row.findings) files.insert(files.end(), f->certificates.begin(), f->certificates.end());
    if (files.empty()) return "";
    std::string t = "<pre><code>";
    // The set of reachable states is a graph; z3 may not get through it, and then has not been counted on.
    const bool z3_too = row.rechecked_by.find("z3") != std::string::npos;
    bool alone = false;
    for (std::size_t k = 0; k != std::min<std::size_t>(files.size(), 2); ++k) {
        t += escaped(cvc5_line(files[k])) + "\n";
        const bool graph = files[k].find("/exact/") != std::string::npos;
        if (!graph || z3_too) t += escaped(z3_line(files[k])) + "\n";
        alone = alone || (graph && !z3_too);
    }
    t += "</code></pre><p class=\"soft small\">In the evidence folder; each prints <code>unsat</code>. <code>sh replay.sh</code> does it for all." + std::string(alone ? " z3 did not answer all of these in its time: they are checked by cvc5 alone." : "") + "</p><p class=\"small\">";
    const std::string folder = "smt/" + std::string(m.model->name) + '/';
    for (const std::string& f : files) t += "<a href=\"" + escaped(f) + "\">" + escaped(f.starts_with(folder) ? f.substr(folder.size()) : f) + "</a> ";
    return t + "</p>";
}

std::string details_of(const Row& row) {
    std::string t;
    for (const proofs::Finding* f : row.findings)
        if (!f->detail.empty()) t += "<pre>" + escaped(f->detail) + "</pre>";
    return t;
}

std::string runs(const MachineRun& m, const Row& row) {
    std::string t;
    for (const Picture& p : m.pictures)
        if (about(p.id, row.id) && p.kind != "rule fires" && p.kind != "lesson")
            t += "<a href=\"#" + anchor("t", m.model->name, p.kind + '-' + p.id) + "\">" + escaped(p.title) + "</a> ";
    return t;
}

std::string entry(const MachineRun& m, const std::vector<Row>& all, const Row& row) {
    const std::string name(m.model->name), fair = given(m, row.id);
    const bool bad = row.verdict == Verdict::failed || row.verdict == Verdict::unknown;
    std::string t = "<details id=\"" + anchor("p", name, row.id) + "\"" + (bad ? " class=\"bad\" open" : "") + "><summary>" + badge(row.verdict) + "<span class=\"id\">" + escaped(row.id) + "</span>" +
                    escaped(row.text) + (fair.empty() ? "" : " <span class=\"soft small\">given that the world is fair, see inside</span>") + "</summary><div>\n<dl>\n";
    t += line("Requirement", requirements(row));
    t += line("Basis", basis_of(row.requirements) == "assumed" ? basis_mark("assumed") + " a proof of the model, not of the standard" : "");
    t += line("Formula", formula(m, row.id));
    t += line("Given that", fair);
    t += line("Strength", escaped(fair.empty() ? row.strength : row.strength.substr(0, row.strength.find(", given: "))));
    t += line("Engine", escaped(row.engine));
    t += line("Confirmed by", escaped(row.rechecked_by));
    t += line("Not empty", vacuity(all, row.id));
    t += line("Kills", kills(m, row.id));
    t += line("Common Criteria", components(m, row.id));
    t += line("Runs", runs(m, row));
    t += line("Check again", recheck(m, row));
    t += line("Time", seconds(row.seconds));
    return t + "</dl>\n" + details_of(row) + "</div></details>\n";
}

}  // namespace

std::string properties(const Run& run) {
    std::string t = sizes(run) +
                    "<p>Open a property to see what exactly was shown, by whom, and the command that shows it again.</p>\n"
                    "<div class=\"filter\" data-of=\"#properties details\"><input type=\"search\" placeholder=\"filter properties\" aria-label=\"filter properties\"><label><input type=\"checkbox\"> failures only</label></div>\n";
    for (const MachineRun& m : run.machines) {
        const std::string name(m.model->name);
        const std::vector<Row> all = rows(m);
        t += "<h3>" + escaped(name) + "</h3>\n";
        std::string lemmas;
        for (const Row& row : all) {
            if (row.group == Group::property) t += entry(m, all, row);
            if (row.group == Group::lemma) lemmas += entry(m, all, row);
        }
        if (!lemmas.empty()) t += "<h4>Lemmas: no requirement demands them, the proofs above rest on them</h4>\n" + lemmas;
    }
    return t;
}

}  // namespace tool::html
