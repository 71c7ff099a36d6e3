// SPDX-License-Identifier: Apache-2.0
// Chapters 1 and 2: what is claimed, of what, and what the claim does not cover.
#include "tool/html_parts.hpp"

#include "tool/formats_run.hpp"
#include "tool/near.hpp"
#include "tool/windows_run.hpp"

#include <algorithm>
#include <set>

namespace tool::html {

namespace {

std::string tile(const std::string& figure, const std::string& what, bool bad) {
    return "<div class=\"tile" + std::string(bad ? " bad" : "") + "\"><b>" + figure + "</b><span>" + what + "</span></div>\n";
}

std::string of(long part, long whole) { return number(part) + "<small class=\"soft\"> / " + number(whole) + "</small>"; }

bool fine(Verdict v) { return v == Verdict::proven || v == Verdict::reached; }

std::string parameters(const MachineRun& m) {
    std::vector<std::string> parts;
    for (const auto& [name, value] : m.report.parameters) parts.push_back(name + " = " + std::to_string(value));
    return escaped(joined(parts, ", "));
}

// The requirements some property or rule of the run is about.
std::set<const ssp::Requirement*> formalised(const Run& run) {
    std::set<const ssp::Requirement*> result;
    const auto add = [&](const auto& list) {
        for (const auto& entry : list) result.insert(entry.requirements.begin(), entry.requirements.end());
    };
    for (const MachineRun& m : run.machines) {
        add(m.machine.rules);
        add(m.machine.properties);
        add(m.machine.responses);
        add(m.machine.independences);
    }
    if (run.formats) add(run.formats->report.findings);
    if (run.windows) add(run.windows->report.findings);
    return result;
}

std::string basis_table(const Run& run) {
    std::string t = "<h3>What a proof here is a proof of</h3>\n<table><thead><tr><th>Basis</th><th>Where the sentence comes from</th>"
                    "<th class=\"num\">Properties that hold</th><th>So a proof is one</th></tr></thead><tbody>\n";
    const struct { const char *basis, *from, *of; } lines[] = {
        {"seed", "one of the documents the project started from", "of that document"},
        {"seen", "read in a published standard, its ASN.1 or its test specification", "of the standard"},
        {"claimed", "a patent or public code of the standard&#39;s authors", "of what the authors published"},
        {"assumed", "ours, with the reason and the alternatives (chapter 2)", "<b>of the model only</b>, not of the standard"},
        {"none", "demanded by the semantics of the language", "of the model"}};
    const std::vector<Count> counts = by_basis(run);
    for (const auto& line : lines) {
        const Count& c = *std::ranges::find(counts, line.basis, &Count::basis);
        if (c.all) t += "<tr><td>" + basis_mark(line.basis) + "</td><td>" + line.from + "</td>" + cell(of(c.hold, c.all), "num") + "<td>" + line.of + "</td></tr>\n";
    }
    return t + "</tbody></table>\n";
}

// "the machine", "2 machines and 3 systems"
std::string subjects(const Run& run) {
    const auto built = std::ranges::count_if(run.machines, [](const MachineRun& m) { return is_built(*m.model); });
    const auto systems = static_cast<long>(run.machines.size()) - built;
    const auto so_many = [](long n, const char* what) { return n == 1 ? std::string(what) : plural(n, what); };
    return built && systems ? so_many(built, "machine") + " and the " + so_many(systems, "system") : built ? so_many(built, "machine") : so_many(systems, "system");
}

std::string table_head(std::string_view what) {
    return "<table><thead><tr><th>" + std::string(what) + "</th><th>What it is</th><th>Parameters of this run</th><th class=\"num\">Obligations</th><th>Verdict</th><th>SHA-256 of its text</th></tr></thead><tbody>\n";
}

std::string table_line(const MachineRun& m, const std::string& link, std::string_view summary, const std::string& file) {
    return "<tr><td class=\"tight\"><b><a href=\"#" + link + "\">" + escaped(m.report.machine) + "</a></b></td>" + cell(escaped(summary), "") + cell(parameters(m), "small") +
           cell(of(m.report.discharged, m.report.expected), "num") + cell(mark(holds(m) ? "proven" : "failed", holds(m) ? "holds" : "fails"), "") +
           "<td><a class=\"hash\" href=\"" + escaped(file) + "\"><code>" + escaped(m.model_hash) + "</code></a></td></tr>\n";
}

std::string table_of(const Run& run, bool built) {
    std::string lines;
    for (const MachineRun& m : run.machines)
        if (is_built(*m.model) == built) lines += table_line(m, anchor("machine", m.model->name, ""), m.model->summary, "models/" + std::string(m.model->name) + ".txt");
    return lines.empty() ? "" : table_head(built ? "Machine, built" : "System of several parties, proven only") + lines + "</tbody></table>\n";
}

}  // namespace

std::string claim(const Run& run) {
    long held = 0, all = 0, expected = 0, discharged = 0, killed = 0, mutants = 0, functions = 0, functions_proven = 0, lessons = 0, lessons_shown = 0, smaller = 0;
    for (const MachineRun* part : parts(run)) {
        const MachineRun& m = *part;
        for (const Row& r : rows(m)) {
            if (r.group == Group::property) ++all, held += fine(r.verdict), smaller += fine(r.verdict) && r.strength.find("of the small size") != std::string::npos;
            if (r.group == Group::lesson) ++lessons, lessons_shown += fine(r.verdict);
        }
        expected += m.report.expected;
        discharged += m.report.discharged;
        killed += mutation_score(m).killed;
        mutants += static_cast<long>(m.mutants.size()) - mutation_score(m).equivalent;
        for (const CodeRow& c : m.code) ++functions, functions_proven += c.verdict == Verdict::proven;
    }
    const bool good = holds(run);
    std::string t = "<div class=\"verdict" + std::string(good ? "" : " no") + "\"><strong>" +
                    (good ? "Everything that had to be shown was shown."
                          : "Not everything that had to be shown was shown.") + "</strong>\n";
    if (!run.machines.empty())
        t += "In every state the " + subjects(run) + " below can ever reach, and in every step from such a state, " +
             (held == all ? "all " + plural(all, "property") + " of chapter 4 hold" : number(held) + " of " + plural(all, "property") + " hold") +
             (smaller ? "; " + number(smaller) + " of them of a smaller size, as said there" : "");
    if (run.formats) t += (run.machines.empty() ? "The steps of the codecs of " : "; the steps of the codecs of ") + std::string(holds(*run.formats) ? "all " : "not all ") + plural(static_cast<long>(by_format(*run.formats).size()), "format") + " do what the tables of chapter 7 say, for every input and every value";
    if (run.windows) t += (run.machines.empty() && !run.formats ? "The protection units" : "; the protection units") + std::string(" of ") + plural(static_cast<long>(by_board(*run.windows).size()), "board") + (holds(*run.windows) ? "" : " do not all") + " grant what the tables of chapter 13 grant, for every address";
    t += std::string(functions ? "; " + number(functions_proven) + " of " + plural(functions, "entry point") + " of the compiled code equal the model, byte for byte of their result" : "") +
         ". The limits of this claim stand in chapter 2.</div>\n<div class=\"tiles\">\n";
    if (all) t += tile(of(held, all), "properties hold", held != all);
    t += tile(of(discharged, expected), "obligations discharged", discharged != expected);
    if (functions) t += tile(of(functions_proven, functions), "entry points of machine code proven", functions_proven != functions);
    if (lessons) t += tile(of(lessons_shown, lessons), "rules left out, and seen to be needed", lessons_shown != lessons);
    if (mutants) t += tile(of(killed, mutants), "mutants of the models caught", killed != mutants);
    t += tile(seconds(run.seconds), "this run took", false) + "</div>\n";
    t += table_of(run, true) + table_of(run, false);
    if (run.formats)
        t += table_head("Formats") + table_line(*run.formats, "formats", "What stands on the line, octet by octet: codecs, and a dissector for Wireshark.", "models/formats.md") + "</tbody></table>\n";
    if (run.windows)
        t += table_head("Windows of memory") + table_line(*run.windows, "windows", "What the loader and each bundle may reach, on each board: values of protection units, linker scripts.", "models/windows.md") + "</tbody></table>\n";
    return t + basis_table(run);
}

std::string limits(const Run& run) {
    std::string t = "<h3>Not proved</h3>\n<ul>\n";
    bool any = false;
    for (const MachineRun* part : parts(run)) {
        const MachineRun& m = *part;
        const std::string& name = m.report.machine;
        for (const Row& r : rows(m))
            if (!fine(r.verdict)) {
                any = true;
                t += "<li>" + badge(r.verdict) + " <a href=\"#" + anchor("p", name, r.id) + "\">" + escaped(name + ' ' + r.id) + "</a>: " + escaped(r.text) + "</li>\n";
            }
        for (const PhaseRun& p : m.phases)
            if (!p.ran) any = true, t += "<li>" + mark("left", "left out") + ' ' + escaped(name + ": " + p.name + ", " + p.note) + "</li>\n";
        if (m.report.discharged < m.report.expected)
            any = true, t += "<li>" + mark("failed", "gap") + ' ' + escaped(name) + ": " + number(m.report.expected - m.report.discharged) + " of the obligations counted from the model have no discharged counterpart</li>\n";
    }
    if (!any) t += "<li>Nothing that was attempted is left unproven, and no phase was left out.</li>\n";
    const std::set<const ssp::Requirement*> covered = formalised(run);
    long open = 0, assumed = 0;
    for (const ssp::Requirement* r : run.requirements) open += !covered.count(r), assumed += r->basis == ssp::Basis::assumed;
    if (open) t += "<li>" + plural(open, "requirement") + " of the catalogue " + (open == 1 ? "is" : "are") + " named by no rule and no property of these machines (chapter 3, in red).</li>\n";
    t += "<li>Time is not modelled: nothing is said about how long a step takes, nor about power consumption, electromagnetic emanation or other side channels.</li>\n"
         "<li>Faults of the hardware are covered only as far as chapter 9 counts them.</li>\n</ul>\n";

    t += "<h3>Assumptions</h3>\n";
    if (assumed) {
        t += "<p>These sentences are ours. A proof that rests on one is a proof of the model. When the real text is at hand, one line of the catalogue changes and the proofs run again.</p>\n"
             "<table><thead><tr><th>Id</th><th>Sentence</th><th>Reason and alternatives</th></tr></thead><tbody>\n";
        for (const ssp::Requirement* r : run.requirements)
            if (r->basis == ssp::Basis::assumed)
                t += "<tr><td class=\"tight\"><b>" + escaped(r->id) + "</b></td>" + cell(escaped(r->text), "") + cell(r->note.empty() ? mark("gapmark", "no reason given") : escaped(r->note), "soft") + "</tr>\n";
        t += "</tbody></table>\n";
    } else t += "<p>No requirement of the catalogue is assumed.</p>\n";

    t += "<h3>What has to be trusted</h3>\n<ul>\n"
         "<li><b>The models&#39; text</b>: that it says what the requirements mean (chapter 6 shows every rule, <code>models/</code> the text that is hashed).</li>\n"
         "<li><b>The semantics page</b>, <code>spec_model/lang/SEMANTICS.md</code>, and its one implementation, the fold of formulas; the generated code and the machine code are compared with it.</li>\n"
         "<li><b>The solvers</b>: ";
    std::vector<std::string> solvers;
    for (const Tool& tool : run.tools)
        if (tool.command == "z3" || tool.command == "cvc5") solvers.push_back(escaped(tool.command + ' ' + tool.version));
    t += (solvers.empty() ? "Z3 and cvc5" : joined(solvers, " and ")) + ", which both have to answer unsat to every certificate, except certificates of the set of all states, which one of them may confirm alone; beside each property stands who did.</li>\n"
         "<li><b>The decoder of the machine code</b>: that each instruction does what it is taken to do.</li>\n</ul>\n";
    return t;
}

}  // namespace tool::html
