// SPDX-License-Identifier: Apache-2.0
// Findings and completeness tables, subject by subject.
#include "tool/requirements/page.hpp"

#include <algorithm>

namespace tool::html {

using namespace proofs::requirements;

namespace {

std::string quote(const Subject& subject, int sentence) {
    const spec::Sentence& s = subject.sheet.sentences[static_cast<unsigned>(sentence)];
    std::string from(s.source);
    if (!s.clause.empty()) from += (from.empty() ? "" : ", ") + std::string(s.clause);
    std::string text = "<blockquote><span class=\"id\">" + escaped(s.id) + "</span> " + escaped(s.text) + "<br><span class=\"soft small\">" + basis_mark(text_of(s.basis)) + ' ' + escaped(from);
    if (s.line) text += (from.empty() ? "" : "; ") + escaped(std::string(subject.sheet.file) + ":" + std::to_string(s.line));
    text += "</span>";
    if (!s.note.empty()) text += "<br><span class=\"small\">" + escaped(s.note) + "</span>";
    if (!s.written.empty()) text += "<details><summary>the formula</summary><div>" + code(s.written) + "</div></details>";
    return text + "</blockquote>\n";
}

std::string told(const Subject& subject, const Finding& f, int n) {
    const Told t = tell(subject.sheet, subject.analysis, f);
    std::string text = "<details id=\"" + anchor("finding", subject.sheet.name, std::to_string(n)) + "\"" + (f.known.empty() && !is_note(f.kind) ? " class=\"bad\"" : "") + "><summary>" +
                       mark(is_note(f.kind) ? "reached" : f.kind == Kind::contradiction || f.kind == Kind::unrealisable || f.kind == Kind::unfulfillable ? "failed" : "left", name_of(f.kind)) + ' ' + escaped(t.headline) +
                       (f.known.empty() ? "" : " <span class=\"soft small\">" + escaped(f.known) + "</span>") + "</summary><div>\n";
    for (const std::string& p : t.paragraphs)
        if (!p.starts_with("Known as ")) text += "<p>" + escaped(p) + "</p>\n";
    for (const spec::Known& k : subject.sheet.known)
        if (("," + f.known + ",").find(k.id) != std::string::npos && k.kind == name_of(f.kind)) text += "<p><b>" + escaped(k.id) + "</b>, as people had put it: " + escaped(k.text) + "</p>\n";
    for (const int k : t.quoted) text += quote(subject, k);
    if (!t.chart.steps.empty())
        text += "<figure>" + inline_svg(as_svg(t.chart), anchor("c", subject.sheet.name, std::to_string(n))) + "<figcaption>One step a line: what comes, what the platform answers, what changes.</figcaption></figure>\n";
    return text + "<p class=\"soft\">" + escaped(advice_of(f.kind)) + (f.rechecked_by.empty() ? "" : "<br><span class=\"small\">Confirmed by " + escaped(f.rechecked_by) + ".</span>") + "</p></div></details>\n";
}

std::vector<std::string> open_parts(const Subject& s, const Cell& c) {
    std::vector<std::string> what;
    for (const int d : c.left_open) what.push_back(d < 0 ? "the answer" : dimension_name(s.sheet, d) + " after");
    if (what.size() > 5) what = {what[0], what[1], plural(static_cast<long>(what.size()) - 2, "more part")};
    return what;
}

}  // namespace

std::string findings(const Workbench& w) {
    std::string page = "<div class=\"filter\" data-of=\"#findings section.subject\"><input type=\"search\" placeholder=\"Filter: AMB-14, pipe, contradiction ..\"></div>\n";
    for (const Subject& s : w.subjects) {
        page += "<section class=\"subject\" id=\"" + anchor("subject", "", s.sheet.name) + "\"><h3>" + escaped(s.sheet.title) + "</h3>\n<p class=\"soft small\">" + code(s.sheet.file) + ", " +
                plural(static_cast<long>(s.sheet.sentences.size()), "sentence") + (s.analysis.realisable ? "" : "; the environment can force a broken sentence") + (s.analysis.controller.empty() ? "" : "; a platform that keeps them all: " + escaped(s.analysis.controller)) + "</p>\n";
        if (!s.failure.empty()) page += "<p class=\"note warn\">Not analysed: " + escaped(s.failure) + "</p>\n";
        int n = 0;
        for (const Finding& f : s.analysis.findings) page += told(s, f, n++);
        for (const Disagreement& d : s.disagreements) page += "<p class=\"note warn\">" + mark("failed", "not confirmed") + ' ' + escaped(d.text) + "</p>\n";
        for (const int k : s.analysis.known_missing) {
            const spec::Known& known = s.sheet.known[static_cast<unsigned>(k)];
            page += "<p class=\"note warn\">" + mark("failed", "not found") + ' ' + escaped(known.id) + ", known as " + escaped(known.kind) + ": " + escaped(known.text) + "</p>\n";
        }
        if (s.analysis.findings.empty() && s.failure.empty()) page += "<p>Nothing: its sentences can all be kept, say something, and leave nothing open that they do not mean to.</p>\n";
        if (!s.analysis.notes.empty()) {
            page += "<details><summary class=\"soft\">" + plural(static_cast<long>(s.analysis.notes.size()), "note") + ": what follows, and where a platform has to look ahead</summary><div>\n";
            for (const Finding& f : s.analysis.notes) page += told(s, f, n++);
            page += "</div></details>\n";
        }
        if (s.analysis.too_many) page += "<p class=\"note warn\">There are more minimal sets than are listed here.</p>\n";
        page += "</section>\n";
    }
    return page;
}

std::string reactions(const Workbench& w) {
    std::string page = "<p>For each situation and each event: is the answer and everything after it fixed by the sentences? A cell says which answers there are; "
                       "a cell that is left open says what of: the answer, or a part of the state. Empty: this never arises. Subjects with open cells come first.</p>\n";
    page += "<details open><summary>The questions, one a line</summary><div><table><thead><tr><th>subject</th><th>event</th><th>situation</th><th>left open</th><th>answers that fit</th></tr></thead><tbody>\n";
    for (const Subject& s : w.subjects)
        for (const Cell& c : s.analysis.table) {
            if (s.sheet.partial || (c.reaction != Reaction::open && c.reaction != Reaction::contradictory)) continue;
            page += "<tr>" + cell("<a href=\"#" + anchor("subject", "", s.sheet.name) + "\">" + escaped(s.sheet.title) + "</a>", "") + cell(code(full_name(s.sheet.vocabulary.events[static_cast<unsigned>(c.event)])), "tight") +
                    cell(escaped(s.analysis.rows[static_cast<unsigned>(c.situation)]), "") + cell(c.reaction == Reaction::contradictory ? mark("failed", "contradictory") : escaped(list_of(open_parts(s, c))), "") + cell(escaped(answers_of(s.sheet, c.event, c.answers)), "") + "</tr>\n";
        }
    page += "</tbody></table></div></details>\n<h3>Subject by subject</h3>\n";
    std::vector<const Subject*> order;
    for (const Subject& s : w.subjects) order.push_back(&s);
    const auto open = [](const Subject* s) { return std::ranges::count_if(s->analysis.table, [](const Cell& c) { return c.reaction == Reaction::open || c.reaction == Reaction::contradictory; }); };
    std::ranges::stable_sort(order, [&](const Subject* a, const Subject* b) { return open(a) > open(b); });
    for (const Subject* s : order) {
        if (s->analysis.table.empty() || s->sheet.partial) continue;
        const auto events = s->sheet.vocabulary.events.size();
        page += "<details><summary>" + mark(open(s) ? "left" : "reached", open(s) ? plural(open(s), "question") : "all fixed") + ' ' + escaped(s->sheet.title) + "</summary><div class=\"scroll\"><table class=\"grid\"><thead><tr><th>situation</th>";
        for (const spec::Event& e : s->sheet.vocabulary.events) page += "<th>" + escaped(full_name(e)) + "</th>";
        page += "</tr></thead><tbody>\n";
        for (std::size_t r = 0; r != s->analysis.rows.size(); ++r) {
            std::string row;
            bool arises = false;
            for (std::size_t e = 0; e != events; ++e) {
                const Cell& c = s->analysis.table[r * events + e];
                const std::string answers = answers_of(s->sheet, c.event, c.answers);
                const std::vector<std::string> what = open_parts(*s, c);
                arises = arises || c.reaction != Reaction::none;
                switch (c.reaction) {
                case Reaction::none: row += "<td></td>"; break;
                case Reaction::fixed: row += cell(escaped(answers), "fixed"); break;
                case Reaction::open: row += cell("open: " + escaped(list_of(what)) + (c.answers.size() < 4 ? "<br><span class=\"soft\">" + escaped(answers) + "</span>" : ""), "cell-open"); break;
                case Reaction::contradictory: row += cell("contradictory", "cell-contradictory"); break;
                }
            }
            if (arises) page += "<tr>" + cell(code(s->analysis.rows[r]), "tight") + row + "</tr>\n";
        }
        page += "</tbody></table></div></details>\n";
    }
    return page;
}

}  // namespace tool::html
