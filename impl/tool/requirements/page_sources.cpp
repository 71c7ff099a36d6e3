// SPDX-License-Identifier: Apache-2.0
// Traceability both ways, and the register of assumptions.
#include "tool/requirements/page.hpp"

#include "trace.hpp"

#include <algorithm>
#include <map>

namespace tool::html {

std::string sources(const Workbench& w) {
    std::map<std::string_view, std::pair<long, long>> bases;
    for (const Covered& c : w.coverage) {
        auto& [formal, all] = bases[text_of(c.requirement->basis)];
        ++all;
        formal += c.status == "formalised";
    }
    std::string page = "<p>";
    for (const auto& [basis, n] : bases) page += basis_mark(basis) + " " + number(n.first) + " of " + number(n.second) + " formalised &nbsp; ";
    page += "</p>\n<p class=\"soft\">Marked rows: nothing stands for the requirement. Each says why.</p>\n"
            "<div class=\"filter\" data-of=\"#requirements tbody tr\"><input type=\"search\" placeholder=\"Filter: RSPB3, pipe, TS-0003 ..\"><label><input type=\"checkbox\"> only what nothing stands for</label></div>\n"
            "<table><thead><tr><th>requirement</th><th>basis</th><th>strength</th><th>status</th><th>sentence</th><th>what stands for it</th></tr></thead><tbody>\n";
    for (const Covered& c : w.coverage) {
        const ssp::Requirement& r = *c.requirement;
        std::map<std::string_view, std::vector<std::string>> names;
        for (const Evidence& e : c.evidence)  // an id of a sentence is one of its sheet
            names[name_of(e.sort)].push_back(e.sort == Evidence::Sort::sentence ? std::filesystem::path(e.place).stem().string() + '/' + e.name : e.name);
        std::string stands;
        for (const auto& [sort, list] : names) {
            std::string joined;
            for (const std::string& n : list) joined += (joined.empty() ? "" : ", ") + n;
            stands += "<div><span class=\"soft small\">" + std::string(sort) + "</span> " + escaped(joined) + "</div>";
        }
        if (stands.empty()) stands = "<span class=\"soft\">" + escaped(r.reason.empty() ? "no reason is given" : r.reason) + "</span>";
        page += std::string("<tr") + (c.evidence.empty() ? " class=\"gap\"" : "") + " id=\"" + anchor("req", "", r.id) + "\">" + cell(escaped(r.id), "tight") + cell(basis_mark(text_of(r.basis)), "") + cell(escaped(text_of(r.strength)), "") +
                cell(mark(c.status == "formalised" ? "proven" : c.status == "tested" ? "reached" : "left", c.status), "tight") +
                cell(escaped(r.text) + "<br><span class=\"soft small\">" + escaped(r.source) + ", " + escaped(r.clause) + "</span>" + (r.note.empty() ? "" : "<details><summary class=\"small soft\">note</summary><div class=\"small\">" + escaped(r.note) + "</div></details>"), "") + cell(stands, "") + "</tr>\n";
    }
    return page + "</tbody></table>\n";
}

std::string evidence_back(const Workbench& w) {
    std::map<std::string, std::pair<const Evidence*, std::vector<std::string>>> pieces;
    for (const Covered& c : w.coverage)
        for (const Evidence& e : c.evidence) {
            auto& [piece, ids] = pieces[std::string(name_of(e.sort)) + ' ' + e.place + ' ' + e.name];
            piece = &e;
            if (std::ranges::find(ids, c.requirement->id) == ids.end()) ids.emplace_back(c.requirement->id);
        }
    std::string page = "<div class=\"filter\" data-of=\"#evidence tbody tr\"><input type=\"search\" placeholder=\"Filter: BL-71, enable ..\"></div>\n"
                       "<table><thead><tr><th>kind</th><th>name</th><th>where</th><th>what it says</th><th>requirements</th></tr></thead><tbody>\n";
    for (const auto& [key, entry] : pieces) {
        std::string ids;
        for (const std::string& id : entry.second) ids += (ids.empty() ? "" : ", ") + ("<a href=\"#" + anchor("req", "", id) + "\">" + escaped(id) + "</a>");
        page += "<tr>" + cell(name_of(entry.first->sort), "tight") + cell(escaped(entry.first->name), "") + cell(code(entry.first->place), "") + cell(escaped(entry.first->text), "") + cell(ids, "") + "</tr>\n";
    }
    std::vector<std::string> alone;
    for (const Subject& s : w.subjects)
        for (const spec::Sentence& sentence : s.sheet.sentences)
            if (!s.of_machine && std::ranges::none_of(pieces, [&](const auto& p) { return p.second.first->name == sentence.id && p.second.first->place == s.sheet.file; }))
                alone.push_back(std::string(sentence.id) + " (" + std::string(s.sheet.name) + ")");
    page += "</tbody></table>\n";
    if (!alone.empty()) {
        page += "<details><summary>" + plural(static_cast<long>(alone.size()), "sentence") + " of the sheets that cite no requirement of the catalogue: the frame around the others</summary><div>";
        for (const std::string& a : alone) page += code(a) + ' ';
        page += "</div></details>\n";
    }
    return page;
}

std::string assumptions(const Workbench& w) {
    std::string page = "<p>What no text at hand says, we had to assume. For each assumption: why, what else the standard may turn out to say, and what then falls. "
                       "An alternative that was run is the whole model with this one thing changed, and all its properties decided again (two slots).</p>\n"
                       "<div class=\"filter\" data-of=\"#assumptions details.assumption\"><input type=\"search\" placeholder=\"Filter: A-10, limit ..\"></div>\n";
    std::vector<const ssp::Requirement*> order;
    for (const RegisterEntry& e : w.assumptions)
        if (std::ranges::find(order, e.assumption) == order.end()) order.push_back(e.assumption);
    for (const ssp::Requirement* r : order) {
        long run = 0, fallen = 0;
        std::string rows;
        for (const RegisterEntry& e : w.assumptions) {
            if (e.assumption != r) continue;
            std::string what;
            if (!e.result) what = "<span class=\"soft\">not run: " + escaped(e.not_run) + "</span>";
            else {
                ++run;
                fallen += static_cast<long>(e.result->fallen.size());
                for (const std::string& bad : e.result->ill_posed) what += "<div>" + mark("failed", "ill-posed") + ' ' + escaped(bad) + "</div>";
                for (const proofs::Fallen& f : e.result->fallen) {
                    what += "<div>" + mark(f.refuted ? "failed" : "unknown", f.refuted ? "falls" : "not shown") + " <b>" + escaped(f.property) + "</b> " + escaped(f.text) + (f.cites ? " <span class=\"soft small\">(states the assumption)</span>" : "");
                    if (f.trace && f.size < e.machines.size()) {
                        try {
                            what += "<details><summary class=\"small soft\">a run that shows it</summary><div>" + inline_svg(proofs::as_svg(e.machines[f.size], *f.trace), anchor("r", r->id, f.property)) + "</div></details>";
                        } catch (const std::logic_error&) {
                        }
                    }
                    what += "</div>";
                }
                if (what.empty()) what = mark("reached", "nothing falls") + " all " + number(static_cast<long>(e.result->held)) + " properties hold of it as well";
            }
            rows += "<tr>" + cell(escaped(e.alternative), "") + cell(what, "") + "</tr>\n";
        }
        std::string_view reason = r->note;
        reason = reason.substr(0, reason.find("Alternatives:"));
        page += "<details class=\"assumption\"><summary><span class=\"id\">" + escaped(r->id) + "</span>" + (run ? mark(fallen ? "left" : "reached", fallen ? plural(fallen, "proof") + (fallen == 1 ? " falls" : " fall") : "nothing falls") : mark("", "not run")) + ' ' + escaped(r->text) +
                "</summary><div><p>" + escaped(reason) + "</p><table><thead><tr><th style=\"width:30%\">instead</th><th>what falls</th></tr></thead><tbody>\n" + rows + "</tbody></table></div></details>\n";
    }
    return page;
}

}  // namespace tool::html
