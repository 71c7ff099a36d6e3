// SPDX-License-Identifier: Apache-2.0
// What the rules of the protocol are for: rules left out one at a time, the run that goes wrong then, and what a standard
// should say. And how large the systems are in which every state was visited.
#include "tool/html_parts.hpp"

#include "lessons.hpp"

#include <algorithm>

namespace tool::html {

namespace {

struct Subject { std::string_view prefix, title; };
constexpr Subject subjects[]{{"link.", "The link"}, {"session.", "Sessions"}, {"flow.", "Flow"}, {"buffers.", "Buffers"}, {"secure.", "The secure pipe"}, {"journal.", "The journal"}};

struct Told {
    const MachineRun* run;
    const proofs::Finding* finding;
};

// Its place among the subjects; behind them all: none of them.
std::size_t subject_of(const Told& t) {
    return static_cast<std::size_t>(std::ranges::find_if(subjects, [&](const Subject& s) { return t.finding->id.starts_with(s.prefix); }) - std::begin(subjects));
}

std::vector<Told> lessons_of(const Run& run) {
    std::vector<Told> all;
    for (const MachineRun& m : run.machines)
        for (const proofs::Finding& f : m.report.findings)
            if (f.kind == "lesson") all.push_back({&m, &f});
    std::ranges::stable_sort(all, {}, [](const Told& t) { return subject_of(t); });
    return all;
}

const ssp::Lesson* lesson(std::string_view id) {
    const auto found = std::ranges::find(ssp::lessons(), id, &ssp::Lesson::id);
    return found == ssp::lessons().end() ? nullptr : &*found;
}

// What the property says that breaks. "PS-1.next" warns one step before PS-1 is broken, and says so itself.
std::string sentence(const ssp::Lesson& l) {
    const spec::Machine m = l.make();
    if (const auto at = std::ranges::find(m.properties, l.broken, &spec::Property::id); at != m.properties.end()) return std::string(at->text);
    const auto at = std::ranges::find(m.responses, l.broken, &spec::Response::id);
    return at == m.responses.end() ? "" : std::string(at->text);
}

std::string told(const Told& t, long& drawn) {
    const ssp::Lesson* l = lesson(t.finding->id);
    const std::string name(t.run->model->name);
    const bool bad = t.finding->verdict != Verdict::reached;
    std::string text = "<details class=\"finding" + std::string(bad ? " bad" : "") + "\"" + (bad ? " open" : "") + " id=\"" + anchor("l", name, t.finding->id) + "\"><summary>" + (bad ? badge(t.finding->verdict) : mark("gapmark", l ? plural(l->steps, "step") : "")) +
                       "<span class=\"id\">" + escaped(t.finding->id) + "</span>" + escaped(t.finding->text) + "</summary><div>\n<dl>\n";
    if (l) {
        text += "<dt>Then this breaks</dt><dd>" + code(l->broken) + ' ' + escaped(sentence(*l)) + "</dd>\n";
        if (!l->advice.empty()) text += "<dt>To the committee</dt><dd><b>" + escaped(l->advice) + "</b></dd>\n";
    }
    text += "<dt>Shown by</dt><dd>" + escaped(t.finding->strength + (t.finding->strength.empty() ? "" : "; ") + t.finding->engine + (t.finding->rechecked_by.empty() ? "" : ", replayed by the " + t.finding->rechecked_by)) + "</dd>\n<dt>System</dt><dd><a href=\"#" + anchor("machine", name, "") + "\">" + escaped(name) + "</a>";
    if (!t.finding->requirements.empty()) {
        text += "; the property cites ";
        for (std::size_t k = 0; k != t.finding->requirements.size(); ++k) {
            const ssp::Requirement* r = t.finding->requirements[k];
            text += (k ? ", " : "") + ("<a href=\"#" + anchor("r", r->id, "") + "\">" + escaped(r->id) + "</a> ") + basis_mark(text_of(r->basis));
        }
    }
    text += "</dd>\n</dl>\n";
    if (bad) text += "<pre>" + escaped(t.finding->detail) + "</pre>";
    for (const Picture& p : t.run->pictures)
        if (p.kind == "lesson" && p.id == t.finding->id && !p.svg.empty())
            text += "<figure>" + inline_svg(p.svg, "lesson" + std::to_string(++drawn)) + "</figure><details><summary class=\"small soft\">Step by step, with all that changes</summary><div><pre><code>" + escaped(p.text) + "</code></pre></div></details>";
    return text + "</div></details>\n";
}

const proofs::Finding* found(const MachineRun& m, std::string_view id) {
    const auto at = std::ranges::find(m.report.findings, id, &proofs::Finding::id);
    return at == m.report.findings.end() ? nullptr : &*at;
}

// What the search of every state decides, if it came to its end.
std::string_view role(const MachineRun& m, const proofs::Finding* search) {
    const bool ended = search && search->verdict != Verdict::unknown;
    if (m.model->kind != ssp::Model::Kind::enumerated) return ended ? "decided by the proofs (chapter 4); the small size searched as a check" : "decided by the proofs (chapter 4)";
    if (ended && search->verdict == Verdict::failed) return "what the search found is the refutation";
    return ended ? "every state visited: the search is the proof" : "not every state visited: what rests on the search is open";
}

}  // namespace

namespace {

// Of machines composed of machines: what joins them, and what breaks without it.
std::string couplings(const Run& run) {
    std::string t;
    for (const MachineRun& m : run.machines) {
        if (!m.model->couplings) continue;
        std::string lines;
        for (const proofs::Finding& f : m.report.findings)
            if (f.kind == "coupling")
                lines += "<tr" + std::string(f.verdict == Verdict::reached ? "" : " class=\"bad\"") + ">" + cell(code(f.id), "") + cell(escaped(f.text), "") + cell(escaped(f.strength.empty() ? f.detail : f.strength), "") + "</tr>\n";
        if (lines.empty()) continue;
        t += "<h3>What joins the machines of " + escaped(m.model->name) + "</h3>\n<p>Each coupling was left out by itself: then a run breaks a property, or a proof falls.</p>\n"
             "<table><thead><tr><th>Coupling</th><th>What it says</th><th>Left out</th></tr></thead><tbody>\n" + lines + "</tbody></table>\n";
    }
    return t;
}

}  // namespace

std::string findings(const Run& run) {
    const std::vector<Told> all = lessons_of(run);
    if (all.empty()) return couplings(run) + "<p class=\"note\">No system of several parties was searched in this run.</p>\n";
    std::string t = "<p>A rule that can be left out is no rule. Below, rules are left out one at a time, and a run in which something goes wrong then is drawn. Of a property: "
                    "no shorter one exists, because every state nearer to the beginning was visited; a run that goes round for ever is a short one, not the shortest. Where the standards leave the answer open, what they should say stands in bold.</p>\n";
    std::string advice;
    for (const Told& told_one : all)
        if (const ssp::Lesson* l = lesson(told_one.finding->id); l && !l->advice.empty() && told_one.finding->verdict == Verdict::reached)
            advice += "<tr>" + cell("<b>" + escaped(l->advice) + "</b>", "") + cell(escaped(l->otherwise), "") + cell(code(l->broken) + ", " + plural(l->steps, "step"), "tight") +
                      cell("<a href=\"#" + anchor("l", told_one.run->model->name, l->id) + "\">" + escaped(l->id) + "</a>", "tight") + "</tr>\n";
    if (!advice.empty()) t += "<h3>In short</h3>\n<table><thead><tr><th>What a standard should say</th><th>Because otherwise</th><th>Breaks after</th><th>Shown in</th></tr></thead><tbody>\n" + advice + "</tbody></table>\n";
    long drawn = 0;
    for (std::size_t k = 0, before = std::size(subjects) + 1; k != all.size(); ++k) {
        const std::size_t subject = subject_of(all[k]);
        if (subject != before) t += "<h3>" + std::string(subject == std::size(subjects) ? "Others" : subjects[subject].title) + "</h3>\n";
        before = subject;
        t += told(all[k], drawn);
    }
    return t + couplings(run);
}

std::string sizes(const Run& run) {
    std::string lines;
    for (const MachineRun& m : run.machines) {
        if (is_built(*m.model) || m.model->couplings) continue;
        const proofs::Finding *ours = found(m, "search/exact"), *spins = found(m, "search/spin");
        const auto left_out = [&](std::string_view phase) {
            for (const PhaseRun& p : m.phases)
                if (p.name == phase) return mark("left", p.note.empty() ? "left out" : p.note);
            return mark("left", "left out");
        };
        lines += "<tr>" + cell("<b><a href=\"#" + anchor("machine", m.model->name, "") + "\">" + escaped(m.model->name) + "</a></b>", "tight") +
                 cell(role(m, ours), "small") +
                 cell(ours ? badge(ours->verdict) + ' ' + escaped(ours->strength) : left_out("exact search"), "small") +
                 cell(spins ? badge(spins->verdict) + ' ' + escaped(spins->strength) + (spins->detail.empty() ? "" : "<br>" + escaped(spins->detail)) : left_out("SPIN"), "small") + "</tr>\n";
    }
    if (lines.empty()) return "";
    return "<h3>Every state, counted twice</h3>\n<p>SPIN is another model checker, by other people, given the same system in its own language.</p>\n"
           "<table><thead><tr><th>System</th><th>What the search is</th><th>Our search</th><th>SPIN</th></tr></thead><tbody>\n" + lines + "</tbody></table>\n";
}

}  // namespace tool::html
