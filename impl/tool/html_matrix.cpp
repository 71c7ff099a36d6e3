// SPDX-License-Identifier: Apache-2.0
// Chapter 3: every requirement, the rules and properties made of it, their verdicts, certificates and code; gaps in red.
#include "tool/html_parts.hpp"

#include "tool/formats_run.hpp"
#include "tool/windows_run.hpp"
#include "tool/near.hpp"

#include <algorithm>
#include <set>

namespace tool::html {

namespace {

bool cites(const spec::Citations& citations, const ssp::Requirement* r) { return std::ranges::find(citations, r) != citations.end(); }

struct Traced {
    std::string rules, properties, functions;
    std::set<std::string> seen_functions;
    std::size_t certificates = 0;
    bool bad = false, any_property = false, any_rule = false;
};

void add(Traced& t, const MachineRun& m, const std::vector<Row>& found, const ssp::Requirement* requirement) {
    const std::string name(m.model->name);
    for (const spec::Rule& r : m.machine.rules) {
        if (!cites(r.requirements, requirement)) continue;
        t.any_rule = true;
        t.rules += (t.rules.empty() ? "" : ", ") + ("<a href=\"#" + anchor("rule", name, r.id) + "\">" + escaped(r.id) + "</a>");
        const std::string function = full_name(m.machine.events[static_cast<unsigned>(r.event)]);
        if (t.seen_functions.insert(function).second) t.functions += (t.functions.empty() ? "" : ", ") + code(function);
    }
    for (const Row& row : found) {
        if (row.group != Group::property || !cites(row.requirements, requirement)) continue;
        t.any_property = true;
        t.bad = t.bad || row.verdict == Verdict::failed || row.verdict == Verdict::unknown;
        for (const proofs::Finding* f : row.findings) t.certificates += f->certificates.size();
        t.properties += "<div><a href=\"#" + anchor("p", name, row.id) + "\">" + escaped(row.id) + "</a> " + badge(row.verdict) + "</div>";
    }
    // A rule that fires is evidence of its own, and may fail.
    for (const Row& row : found)
        if (row.group == Group::rule && cites(row.requirements, requirement) && (row.verdict == Verdict::failed || row.verdict == Verdict::unknown)) t.bad = true;
}

// One link a format or a board: there are dozens of statements of each. `about`: is the finding one of them?
template <class About>
void add_part(Traced& t, const MachineRun& m, const ssp::Requirement* requirement, const std::string& kind, std::string_view name, const About& about) {
    bool cited = false, bad = false;
    for (const proofs::Finding& f : m.report.findings) {
        if (!about(f) || !cites(f.requirements, requirement)) continue;
        cited = true;
        bad = bad || f.verdict == Verdict::failed || f.verdict == Verdict::unknown;
        t.certificates += f.certificates.size();
    }
    if (!cited) return;
    t.any_property = true;
    t.bad = t.bad || bad;
    t.properties += "<div><a href=\"#" + anchor(kind, name, "") + "\">" + escaped(name) + "</a> " + badge(bad ? Verdict::failed : Verdict::proven) + "</div>";
}

}  // namespace

std::string matrix(const Run& run) {
    std::vector<std::vector<Row>> found;
    for (const MachineRun& m : run.machines) found.push_back(rows(m));
    std::string lines;
    long formalised = 0, open = 0;
    for (const ssp::Requirement* r : run.requirements) {
        Traced t;
        for (std::size_t m = 0; m != run.machines.size(); ++m) add(t, run.machines[m], found[m], r);
        if (run.formats)
            for (const FormatSum& sum : by_format(*run.formats))
                add_part(t, *run.formats, r, "format", sum.format->name, [&](const proofs::Finding& f) { return concerns(f, *sum.format); });
        if (run.windows)
            for (const WindowSum& sum : by_board(*run.windows))
                add_part(t, *run.windows, r, "window", sum.board, [&](const proofs::Finding& f) { return f.kind == "window" && f.id.starts_with(sum.board); });
        const bool gap = !t.any_rule && !t.any_property;
        gap ? ++open : ++formalised;
        lines += "<tr class=\"" + std::string(gap || t.bad ? "gap" : "") + "\" id=\"" + anchor("r", r->id, "") + "\"><td class=\"tight\"><b>" + escaped(r->id) + "</b><br>" + basis_mark(text_of(r->basis)) + "</td>" +
                 cell(escaped(r->text) + "<br><span class=\"soft small\">" + escaped(r->source) + (r->clause.empty() ? "" : ", " + escaped(r->clause)) + ", " + escaped(text_of(r->strength)) + "</span>", "") +
                 cell(t.rules.empty() && t.any_property ? "<span class=\"soft\">-</span>" : t.rules, "small") +
                 cell(gap ? mark("gapmark", "open: nothing formal") : t.properties.empty() ? "<span class=\"soft\">no property; its rules fire</span>" : t.properties, "tight small") +
                 cell(t.certificates ? number(static_cast<long>(t.certificates)) : "", "num") + cell(t.functions, "small") + "</tr>\n";
    }
    if (run.requirements.empty()) return "<p>The catalogue of requirements is empty.</p>\n";
    return "<p>" + plural(formalised, "requirement") + " formalised, " + number(open) +
           " open. A rule makes the requirement happen, a property shows that nothing breaks it; the function is the entry point of the generated code that carries the rules.</p>\n"
           "<div class=\"filter\" data-of=\"#matrix tbody tr\"><input type=\"search\" placeholder=\"filter requirements\" aria-label=\"filter requirements\"><label><input type=\"checkbox\"> gaps only</label></div>\n"
           "<div class=\"scroll\"><table><thead><tr><th>Requirement</th><th>Sentence and source</th><th>Rules</th><th>Properties</th><th class=\"num\">Certificates</th><th>Code function</th></tr></thead><tbody>\n" +
           lines + "</tbody></table></div>\n";
}

}  // namespace tool::html
