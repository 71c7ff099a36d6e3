// SPDX-License-Identifier: Apache-2.0
// Chapters 11 and 12: with which tools and how long, and what an evaluator can do to see the checks fail.
#include "tool/html_parts.hpp"

#include <algorithm>

namespace tool::html {

namespace {

// Each once, in an order in which those of every part are in theirs.
std::vector<std::string> phase_names(const std::vector<const MachineRun*>& all) {
    std::vector<std::string> names;
    for (const MachineRun* m : all) {
        const bool known = std::ranges::any_of(m->phases, [&](const PhaseRun& p) { return std::ranges::find(names, p.name) != names.end(); });
        auto at = known ? names.begin() : names.end();
        for (const PhaseRun& p : m->phases) {
            const auto found = std::ranges::find(names, p.name);
            at = (found == names.end() ? names.insert(at, p.name) : found) + 1;
        }
    }
    return names;
}

}  // namespace

std::string making(const Run& run) {
    std::string t = "<dl><dt>Command</dt><dd>" + code(run.command_line) + "</dd><dt>Begun</dt><dd>" + escaped(run.started) + "</dd><dt>Took</dt><dd>" + seconds(run.seconds) + "</dd></dl>\n"
                    "<table><thead><tr><th>Program</th><th>Version</th><th>Debian package</th><th>For</th></tr></thead><tbody>\n";
    for (const Tool& tool : run.tools)
        t += "<tr>" + cell(code(tool.command), "") + cell(escaped(tool.version), "") + cell(escaped(tool.package), "") + cell(escaped(tool.used_for), "soft") + "</tr>\n";
    t += "</tbody></table>\n<h3>Phases</h3>\n<div class=\"scroll\"><table><thead><tr><th>Phase</th>";
    const std::vector<const MachineRun*> all = parts(run);
    for (const MachineRun* m : all) t += "<th class=\"num turned\"><span>" + escaped(m->report.machine) + "</span></th>";
    t += "<th>Remarks</th></tr></thead><tbody>\n";
    for (const std::string& name : phase_names(all)) {
        std::string remarks;
        t += "<tr>" + cell(escaped(name), "");
        for (const MachineRun* m : all) {
            const auto p = std::ranges::find(m->phases, name, &PhaseRun::name);
            if (p == m->phases.end()) {  // the phase does not concern it
                t += cell("", "num");
                continue;
            }
            t += cell(p->ran ? seconds(p->seconds) : mark("left", "left out"), "num");
            if (!p->note.empty()) remarks += "<div>" + escaped((all.size() > 1 ? m->report.machine + ": " : "") + p->note) + "</div>";
        }
        t += cell(remarks, "small soft") + "</tr>\n";
    }
    return t + "</tbody></table></div>\n<p>The files of this folder and their SHA-256 stand in <code>MANIFEST.sha256</code>; <code>sha256sum -c MANIFEST.sha256</code> compares them. "
               "<code>report.json</code> and <code>junit.xml</code> say the same for machines.</p>\n";
}

std::string exercises(const Run& run) {
    std::string t = "<p>Believe nothing: put a fault in and watch it being caught. Each exercise ends with <code>git checkout .</code> or a fresh copy of this folder.</p>\n<ol>\n";
    t += "<li><b>In the model.</b> ";
    bool told = false;
    for (const MachineRun& m : run.machines)
        for (const std::string& e : m.exercises) t += (told ? " " : "") + escaped(e), told = true;
    if (!told) t += "Drop a condition from the guard of a rule that answers done (chapter 6).";
    t += " <code>./sspec verify</code> names the property, and shows the run that breaks it.</li>\n";
    t += "<li><b>In the generated code.</b> Change one comparison or one assigned value in a file of <code>generated/</code>, for instance an <code>&lt;</code> into <code>&lt;=</code>. <code>./sspec generate --check</code> names the file, "
         "and <code>./sspec verify</code> refutes the machine code with the arguments for which it differs from the model.</li>\n"
         "<li><b>In the evidence.</b> Copy this folder, open a file of <code>smt/</code>, and delete the last <code>(assert ..)</code>, the denied conclusion. "
         "<code>sh replay.sh</code> reports that file as <code>sat</code> and ends with status 1; <code>sha256sum -c MANIFEST.sha256</code> names it too.</li>\n</ol>\n";
    return t;
}

}  // namespace tool::html
