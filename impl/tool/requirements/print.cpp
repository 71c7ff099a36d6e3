// SPDX-License-Identifier: Apache-2.0
// The workbench at a terminal.
#include "tool/requirements/report.hpp"

#include <algorithm>
#include <iomanip>
#include <map>

namespace tool {

using proofs::requirements::Finding;
using proofs::requirements::Told;

namespace {

std::string where_from(const spec::Sentence& s) {
    std::string text(s.source);
    if (!s.clause.empty()) text += (text.empty() ? "" : ", ") + std::string(s.clause);
    return text;
}

void print_play(const proofs::Chart& chart, std::ostream& out) {
    for (std::size_t k = 0; k != chart.steps.size(); ++k) {
        const proofs::ChartStep& s = chart.steps[k];
        out << "      " << std::setw(2) << k + 1 << "  " << s.ask << "  ->  " << s.answer << '\n';
        for (const std::string& c : s.changes) out << "            " << c << '\n';
    }
    if (!chart.note.empty()) out << "          (" << chart.note << ")\n";
}

void print(const Subject& subject, const Finding& f, std::ostream& out, Paint paint) {
    const Told told = tell(subject.sheet, subject.analysis, f);
    out << "  " << paint.bad(std::string(name_of(f.kind))) << "  " << paint.strong(told.headline) << '\n';
    for (const std::string& p : told.paragraphs) out << "      " << p << '\n';
    for (const int k : told.quoted) {
        const spec::Sentence& s = subject.sheet.sentences[static_cast<unsigned>(k)];
        out << "      " << s.id << " (" << text_of(s.basis) << (where_from(s).empty() ? "" : "; " + where_from(s)) << "): " << s.text;
        if (s.line) out << "  [" << subject.sheet.file << ':' << s.line << ']';
        out << '\n';
    }
    print_play(told.chart, out);
    out << "      " << advice_of(f.kind) << '\n';
    if (!f.rechecked_by.empty()) out << "      confirmed by " << f.rechecked_by << '\n';
    out << '\n';
}

}  // namespace

void print_catalogue(const std::vector<Covered>& covered, std::ostream& out) {
    Columns table({"requirement", "basis", "strength", "status", "subject", "sentence"});
    std::map<std::string, std::pair<long, long>> counts;
    for (const Covered& c : covered) {
        const ssp::Requirement& r = *c.requirement;
        auto& [formalised, every] = counts[std::string(text_of(r.basis))];
        ++every;
        formalised += c.status == "formalised";
        table.add({std::string(r.id), std::string(text_of(r.basis)), std::string(text_of(r.strength)), c.status, std::string(text_of(r.subject)), std::string(r.text)});
    }
    table.print(out);
    out << '\n';
    for (const auto& [basis, count] : counts) out << "  " << basis << ": " << count.first << " of " << count.second << " formalised\n";
    out << "\n  seed: in the documents the project started from; seen: read in a published standard;\n"
           "  claimed: in a patent or in code of the authors; assumed: ours, see the notes in the report\n"
        << std::flush;
}

void print_findings(const Workbench& w, bool brief, std::ostream& out, Paint paint) {
    for (const Subject& s : w.subjects) {
        if (s.analysis.findings.empty() && s.failure.empty() && s.disagreements.empty() && s.analysis.known_missing.empty() && (brief || s.analysis.notes.empty())) continue;
        out << paint.strong(std::string(s.sheet.name)) << "  " << s.sheet.title << "  (" << s.sheet.file << ")\n\n";
        if (!s.failure.empty()) out << "  " << paint.bad("not analysed") << "  " << s.failure << "\n\n";
        for (const Finding& f : s.analysis.findings) {
            if (brief && !f.known.empty()) {
                const Told told = tell(s.sheet, s.analysis, f);
                out << "  " << std::left << std::setw(14) << name_of(f.kind) << std::right << ' ' << told.headline << "  [" << f.known << "]\n";
            } else print(s, f, out, paint);
        }
        if (s.analysis.too_many) out << "  " << paint.bad("cut off") << "  there are more minimal sets of sentences than are listed here\n";
        for (const proofs::requirements::Disagreement& d : s.disagreements) out << "  " << paint.bad("not confirmed") << "  " << d.text << '\n';
        for (const int k : s.analysis.known_missing) {
            const spec::Known& known = s.sheet.known[static_cast<unsigned>(k)];
            out << "  " << paint.bad("not found") << "  " << known.id << ", known as '" << known.kind << "': " << known.text << "  [" << s.sheet.file << ':' << known.line << "]\n";
        }
        if (!brief)
            for (const Finding& f : s.analysis.notes) {
                const Told told = tell(s.sheet, s.analysis, f);
                out << "  note  " << told.headline;
                for (const std::string& p : told.paragraphs) out << ' ' << p;
                out << '\n';
            }
        out << '\n';
    }
    out << std::flush;
}

void print_reactions(const Workbench& w, std::ostream& out) {
    using proofs::requirements::Cell;
    using proofs::requirements::Reaction;
    for (const Subject& s : w.subjects) {
        if (s.sheet.partial) continue;
        Columns table({"event", "situation", "reaction", "answers"});
        for (const Reaction wanted : {Reaction::contradictory, Reaction::open, Reaction::fixed})
            for (const Cell& c : s.analysis.table) {
                if (c.reaction != wanted) continue;
                std::vector<std::string> open;
                for (const int d : c.left_open) open.push_back(d < 0 ? "the answer" : proofs::requirements::dimension_name(s.sheet, d) + " after");
                table.add({full_name(s.sheet.vocabulary.events[static_cast<unsigned>(c.event)]), s.analysis.rows[static_cast<unsigned>(c.situation)],
                           wanted == Reaction::fixed ? "fixed" : wanted == Reaction::contradictory ? "contradictory" : "open: " + proofs::requirements::list_of(open),
                           proofs::requirements::answers_of(s.sheet, c.event, c.answers)});
            }
        table.print(out);
        out << '\n';
    }
}

void print_summary(const Workbench& w, std::ostream& out, Paint paint) {
    using proofs::requirements::Kind;
    Columns table({"subject", "sentences", "situations", "steps to the farthest", "findings", "known before", "time"});
    std::size_t sentences = 0, findings = 0, known = 0;
    for (const Subject& s : w.subjects) {
        const auto known_here = std::ranges::count_if(s.analysis.findings, [](const Finding& f) { return !f.known.empty(); });
        sentences += s.sheet.sentences.size();
        findings += s.analysis.findings.size();
        known += static_cast<std::size_t>(known_here);
        char seconds[32], states[32];
        std::snprintf(seconds, sizeof seconds, "%.2f s", s.analysis.seconds);
        std::snprintf(states, sizeof states, "%.0f", s.analysis.reachable_states);
        table.add({std::string(s.sheet.name), std::to_string(s.sheet.sentences.size()), states, std::to_string(s.analysis.longest_way), std::to_string(s.analysis.findings.size()), std::to_string(known_here), seconds});
    }
    table.print(out);
    const auto some = [](std::size_t n, const char* what) { return std::to_string(n) + ' ' + what + (n == 1 ? "" : "s"); };
    out << "\n  " << some(sentences, "sentence") << ", " << some(findings, "finding") << (findings ? ", " + std::to_string(known) + " of them known before" : "") << '\n';
    if (!w.coverage.empty()) {
        std::map<std::string, long> statuses;
        for (const Covered& c : w.coverage) ++statuses[c.status];
        out << "  " << w.coverage.size() << " requirements in the catalogue:";
        for (const auto& [status, n] : statuses) out << "  " << n << ' ' << status;
        out << '\n';
    }
    if (!w.assumptions.empty()) {
        const auto run = std::ranges::count_if(w.assumptions, [](const RegisterEntry& e) { return e.result.has_value(); });
        const auto matter = std::ranges::count_if(w.assumptions, [](const RegisterEntry& e) { return e.result && (!e.result->fallen.empty() || !e.result->ill_posed.empty()); });
        out << "  " << w.assumptions.size() << " alternatives to assumptions, " << run << " of them run; with " << matter << " some proof falls\n";
    }
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f s", w.seconds);
    out << "  " << seconds << '\n' << (w.as_known() ? "" : paint.bad("  there are findings nobody knew of") + "\n") << std::flush;
}

}  // namespace tool
