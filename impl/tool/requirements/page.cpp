// SPDX-License-Identifier: Apache-2.0
// The page around the chapters, the summary and the method.
#include "tool/requirements/page.hpp"

#include <algorithm>
#include <map>

namespace tool {

namespace html {

using proofs::requirements::Finding;
using proofs::requirements::Kind;

std::string in_short(const Workbench& w) {
    long sentences = 0, all = 0, known = 0;
    std::map<Kind, long> kinds;
    for (const Subject& s : w.subjects) {
        sentences += static_cast<long>(s.sheet.sentences.size());
        for (const Finding& f : s.analysis.findings) ++kinds[f.kind], ++all, known += !f.known.empty();
    }
    std::map<std::string, long> statuses;
    for (const Covered& c : w.coverage) ++statuses[c.status];
    const auto tile = [](long n, std::string_view text) { return "<div class=\"tile\"><b>" + number(n) + "</b><span>" + escaped(text) + "</span></div>\n"; };
    std::string page = "<p>Can these sentences all be kept? Do they contradict each other, leave something open, or hold only because nothing "
                       "happens? Each subject below is a small world with finitely many situations; every one of them was looked at.</p>\n<div class=\"tiles\">\n";
    page += tile(static_cast<long>(w.subjects.size()), "subjects") + tile(sentences, "sentences in formal words") + tile(all, "findings") + tile(known, "of them known before, found again");
    if (!w.coverage.empty()) page += tile(static_cast<long>(w.coverage.size()), "requirements in the catalogue") + tile(statuses["formalised"], "formalised") + tile(statuses["tested"], "only tested");
    page += "</div>\n<table><thead><tr><th>kind of finding</th><th class=\"num\">how many</th><th>what it means</th><th>what can be done</th></tr></thead><tbody>\n";
    for (const auto& [kind, n] : kinds)
        page += "<tr>" + cell(mark("left", name_of(kind)), "tight") + cell(number(n), "num") + cell(escaped(meaning_of(kind)), "") + cell(escaped(advice_of(kind)), "") + "</tr>\n";
    page += "</tbody></table>\n";
    if (kinds.empty()) page += "<p>Nothing was found.</p>\n";
    page += "<details><summary>The subjects</summary><div><table><thead><tr><th>subject</th><th></th><th class=\"num\">sentences</th><th class=\"num\">situations that can arise</th>"
            "<th class=\"num\">steps to the farthest</th><th class=\"num\">findings</th><th class=\"num\">time</th></tr></thead><tbody>\n";
    for (const Subject& s : w.subjects)
        page += "<tr>" + cell("<a href=\"#" + anchor("subject", "", s.sheet.name) + "\">" + escaped(s.sheet.name) + "</a>", "tight") + cell(escaped(s.failure.empty() ? std::string(s.sheet.title) : s.failure), s.failure.empty() ? "" : "failed") +
                cell(number(static_cast<long>(s.sheet.sentences.size())), "num") + cell(number(static_cast<long>(s.analysis.reachable_states)), "num") + cell(number(s.analysis.longest_way), "num") +
                cell(number(static_cast<long>(s.analysis.findings.size())), "num") + cell(seconds(s.analysis.seconds), "num") + "</tr>\n";
    return page + "</tbody></table></div></details>\n";
}

std::string method(const Workbench& w) {
    return "<p>The environment sends any event with any arguments, as far as a sentence marked as an assumption about it does not exclude it. The platform answers "
           "and changes its state in any way that breaks no sentence. The sets of all such situations and steps are computed exactly, as binary decision diagrams; "
           "nothing is sampled and nothing is cut off at a depth. What is found holds of the subject's vocabulary as it is written: its ranges are small on purpose, "
           "and a sentence about more than it can say is not in it.</p>\n"
           "<ul><li>Contradictions are sought in situations that some platform can reach by keeping all sentences.</li>\n"
           "<li>What the environment can force is a game: the platform sees the input before it answers, and knows everything that has happened.</li>\n"
           "<li>Each sentence about what happens in the end is looked at with all other sentences, but not with other such sentences.</li>\n"
           "<li>A minimal set is minimal in this sense: without any one of its sentences the finding would not be there.</li>\n"
           "<li>A second opinion shares nothing with the decision diagrams: the interpreter replays every play, Z3 confirms that no reaction is left, that a sentence "
           "follows, that an answer is possible. Where sentences can be kept, a platform that does so was written out and checked step by step, if it has at most 20 000 cases.</li>\n"
           "<li>A subject made from a machine has its sentences from the machine's properties, without its rules; it has two slots and few values of everything else.</li></ul>\n"
           "<p class=\"soft\">This run took " + seconds(w.seconds) + ".</p>\n";
}

}  // namespace html

std::string workbench_page(const Workbench& w) {
    using namespace html;
    struct Chapter { const char *id, *title; std::string (*write)(const Workbench&); bool always; };
    const Chapter chapters[] = {
        {"short", "In short", in_short, true},
        {"findings", "What was found", findings, true},
        {"reactions", "What is fixed, and what is open", reactions, true},
        {"requirements", "Every requirement, and what stands for it", sources, false},
        {"evidence", "Every piece of evidence, and what it stands for", evidence_back, false},
        {"assumptions", "The assumptions, and what hangs on them", assumptions, false},
        {"method", "How this was found", method, true},
    };
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>sspec requirements workbench</title>\n<style>\n" + std::string(style()) +
                       ".fixed{color:var(--good)}.cell-open{background:var(--warn-back);color:var(--warn);font-weight:600}.cell-contradictory{background:var(--bad-back);color:var(--bad);font-weight:600}"
                       "table.grid td,table.grid th{padding:5px 8px;border:1px solid var(--line);font-size:12px} blockquote{margin:8px 0;padding:4px 0 4px 14px;border-left:3px solid var(--line);max-width:92ch}"
                       "blockquote .id{font-weight:600} blockquote details{border:0} blockquote summary{padding:1px 0;color:var(--soft);font-size:12.5px}\n</style>\n</head>\n<body>\n<nav>\n<p class=\"logo\">sspec</p>\n<ol>\n";
    const auto shown = [&](const Chapter& c) { return c.always || !w.coverage.empty(); };
    for (const Chapter& c : chapters)
        if (shown(c)) page += std::string("<li><a href=\"#") + c.id + "\">" + c.title + "</a></li>\n";
    page += "</ol>\n</nav>\n<main>\n<header>\n<p class=\"over\">Requirements workbench</p>\n<h1>What the sentences demand, and where they leave a question</h1>\n</header>\n";
    int n = 0;
    for (const Chapter& c : chapters)
        if (shown(c)) page += std::string("<section id=\"") + c.id + "\">\n<h2><span class=\"n\">" + std::to_string(++n) + "</span>" + c.title + "</h2>\n" + c.write(w) + "</section>\n";
    return page + "</main>\n<script>\n" + std::string(script()) + "</script>\n</body>\n</html>\n";
}

}  // namespace tool
