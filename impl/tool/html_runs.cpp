// SPDX-License-Identifier: Apache-2.0
// Chapters 8 to 10: runs as sequence charts or against time, the machine code, and whether the checks could have failed.
#include "tool/html_parts.hpp"

#include "tool/near.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace tool::html {

std::string traces(const Run& run) {
    std::string t = "<p>A counterexample shows how a property breaks, a witness that a rule or a premise is possible at all. Each run was replayed by the interpreter; "
                    "<code>traces/</code> holds each as a script, <code>./sspec simulate MACHINE --script FILE</code> plays it.</p>\n";
    long drawn = 0;
    for (const MachineRun& m : run.machines) {
        const std::string name(m.model->name);
        std::set<std::string> kinds;
        for (const Picture& p : m.pictures)
            if (p.kind != "lesson") kinds.insert(p.kind);  // those are drawn in chapter 5
        t += "<h3>" + escaped(name) + "</h3>\n";
        if (kinds.empty()) t += "<p class=\"soft\">No runs were recorded.</p>\n";
        for (const bool counterexample : {true, false})
            for (const std::string& kind : kinds) {
                const auto wanted = [&](const Picture& p) { return p.kind == kind && p.counterexample == counterexample; };
                const auto n = std::ranges::count_if(m.pictures, wanted);
                if (!n) continue;
                if (!counterexample) t += "<details><summary>" + escaped(kind) + ": " + plural(n, "run") + "</summary><div>\n";
                for (const Picture& p : m.pictures) {
                    if (!wanted(p)) continue;
                    t += "<details" + std::string(counterexample ? " class=\"bad\" open" : "") + " id=\"" + anchor("t", name, p.kind + '-' + p.id) + "\"><summary>" +
                         (counterexample ? mark("failed", "counterexample") : "") + "<span class=\"id\">" + escaped(p.id) + "</span>" + escaped(p.title) + " <span class=\"soft\">" + plural(static_cast<long>(p.steps), "step") +
                         (p.slots ? ", " + plural(p.slots, "slot") : "") + "</span></summary><div>\n<figure>" + inline_svg(p.svg, std::to_string(++drawn)) + "</figure><pre><code>" + escaped(p.text) + "</code></pre></div></details>\n";
                }
                if (!counterexample) t += "</div></details>\n";
            }
    }
    return t;
}

namespace {

struct Build {
    long functions = 0, proven = 0, bytes = 0, longest = 0, stack = 0;
};

// The sum of each build, for who only wants to know what it costs.
std::string builds(const MachineRun& m) {
    std::map<std::string, Build> sums;
    for (const CodeRow& c : m.code) {
        Build& b = sums[c.compiler];
        ++b.functions;
        b.proven += c.verdict == Verdict::proven;
        b.bytes += c.bytes;
        b.longest = std::max(b.longest, c.longest_path);
        b.stack = std::max(b.stack, c.stack);
    }
    std::string t = "<table><thead><tr><th>Compiler and flags</th><th class=\"num\">Entry points proven</th><th class=\"num\">Bytes of code</th><th class=\"num\">Longest path, instructions</th><th class=\"num\">Most stack, bytes</th></tr></thead><tbody>\n";
    for (const auto& [name, b] : sums)
        t += "<tr" + std::string(b.proven == b.functions ? "" : " class=\"bad\"") + ">" + cell(escaped(name), "") + cell(number(b.proven) + " / " + number(b.functions), "num") + cell(number(b.bytes), "num") + cell(number(b.longest), "num") + cell(number(b.stack), "num") + "</tr>\n";
    return t + "</tbody></table>\n";
}

std::string entry_points(const MachineRun& m) {
    const bool bad = std::ranges::any_of(m.code, [](const CodeRow& c) { return c.verdict != Verdict::proven; });
    std::string t = "<details" + std::string(bad ? " open" : "") + "><summary>Every entry point: " + number(static_cast<long>(m.code.size())) + "</summary><div class=\"scroll\">\n<table><thead><tr><th>Function</th><th>Compiler and flags</th><th class=\"num\">Bytes</th><th class=\"num\">Instructions</th>"
                    "<th class=\"num\">Longest path</th><th class=\"num\">Stack</th><th>Verdict</th><th>Solvers</th><th class=\"num\">Time</th></tr></thead><tbody>\n";
    for (const CodeRow& c : m.code)
        t += "<tr" + std::string(c.verdict == Verdict::proven ? "" : " class=\"bad\"") + ">" + cell(code(c.function), "") + cell(escaped(c.compiler), "") + cell(number(c.bytes), "num") + cell(number(c.instructions), "num") +
             cell(c.longest_path ? number(c.longest_path) : "", "num") + cell(number(c.stack), "num") + cell(badge(c.verdict) + (c.detail.empty() ? "" : "<br><span class=\"small\">" + escaped(c.detail) + "</span>"), "") +
             cell(escaped(c.solvers), "") + cell(seconds(c.seconds), "num") + "</tr>\n";
    return t + "</tbody></table></div></details>\n";
}

// What faults can do: the table, and each place that is neither safe nor detected.
std::string faults(const MachineRun& m) {
    if (m.faults.empty()) return "";
    std::string t = "<h4>Faults</h4>\n<p>Each instruction of each security-relevant function skipped once, in each of its executions, and bits of the plain code flipped; for every state and every argument, "
                    "the exit held against the security goals. Weak: for some input a goal is broken. Harmed: the caller gets back what is no answer, or not its registers or its stack. Unclear is not safe.</p>\n"
                    "<table><thead><tr><th>Function</th><th>Code</th><th>Faults</th><th class=\"num\">Tried</th><th class=\"num\">Safe</th><th class=\"num\">Detected</th><th class=\"num\">Hangs</th><th class=\"num\">Harmed</th>"
                    "<th class=\"num\">Weak</th><th class=\"num\">Unclear</th><th class=\"num\">Not tried</th><th class=\"num\">Bytes</th><th class=\"num\">Longest path</th><th>About</th></tr></thead><tbody>\n";
    for (const FaultRow& r : m.faults) {
        t += "<tr>" + cell(code(r.function), "") + cell(r.mode, "") + cell(r.kind, "");
        for (const long n : {r.faults, r.safe, r.detected, r.hangs, r.harmed, r.weak, r.unclear, r.untried, r.bytes, r.longest_path}) t += cell(number(n), "num");
        t += cell(escaped(r.refused.empty() ? r.breaches : r.refused), "") + "</tr>\n";
    }
    t += "</tbody></table>\n";
    long bytes[2]{}, paths[2]{};
    for (const FaultRow& r : m.faults)
        if (r.kind == "skips") bytes[r.mode == "hardened"] += r.bytes, paths[r.mode == "hardened"] += r.longest_path;
    if (bytes[1] != 0)
        t += "<p>What the hardening costs: the functions execute " + number(bytes[1]) + " bytes of code in place of " + number(bytes[0]) + " (each with the gate they share), and on their longest paths together " +
             number(paths[1]) + " instructions in place of " + number(paths[0]) + ".</p>\n";
    t += "<details><summary>Each instruction with a fault that is neither safe nor detected</summary><div>\n<table><thead><tr><th>Function</th><th>Code</th><th>What</th><th>Instruction</th><th>Line</th>"
         "<th>Breaks</th><th>For example</th></tr></thead><tbody>\n";
    for (const FaultPlace& p : m.places)
        t += "<tr>" + cell(code(p.function), "") + cell(p.mode, "") + cell(p.outcome, "") + cell(code(p.address + ' ' + p.listing), "") + cell(escaped(p.line), "") + cell(escaped(p.goals), "") + cell(escaped(p.detail), "") + "</tr>\n";
    return t + "</tbody></table></div></details>\n";
}

}  // namespace

std::string machine_code(const Run& run) {
    std::string t = "<p>Each entry point of the generated C++, compiled and linked for RISC-V (RV32IMC) and for Arm (Thumb-2 of Armv8-M Mainline, as in a Cortex-M33), was executed symbolically for every state and every argument byte and compared with the model: "
                    "its answer, the state it leaves, and that it writes nothing else.</p>\n";
    bool any = false;
    for (const MachineRun& m : run.machines) {
        if (m.code.empty() && m.flips.empty()) continue;
        any = true;
        t += "<h3>" + escaped(m.model->name) + "</h3>\n" + builds(m) + entry_points(m);
        t += faults(m);
        if (m.flips.empty()) continue;
        t += "<h4>Single bit flips of the image</h4>\n<table><thead><tr><th>Image</th><th class=\"num\">Flipped</th><th class=\"num\">Caught</th><th class=\"num\">Without effect, proven</th><th>Undecided</th></tr></thead><tbody>\n";
        for (const Flips& f : m.flips)
            t += "<tr>" + cell(escaped(f.image), "") + cell(number(f.tried), "num") + cell(number(f.caught), "num") + cell(number(f.equivalent), "num") + cell(escaped(joined(f.undecided, ", ")), "") + "</tr>\n";
        t += "</tbody></table>\n";
    }
    return any ? t : "<p class=\"note warn\">No machine code was proven in this run.</p>\n";
}

namespace {

std::string survivors(const MachineRun& m, Mutant::Fate fate, std::string_view title) {
    std::string t;
    for (const Mutant& mutant : m.mutants)
        if (mutant.fate == fate)
            t += "<tr" + std::string(fate == Mutant::Fate::survived ? " class=\"bad\"" : "") + ">" + cell(code(mutant.id), "") + cell(escaped(mutant.change), "") + cell(mutant.reason.empty() ? mark("gapmark", "no reason") : escaped(mutant.reason), "") + "</tr>\n";
    return t.empty() ? "" : "<h4>" + std::string(title) + "</h4>\n<table><thead><tr><th>Mutant</th><th>Change</th><th>Reason</th></tr></thead><tbody>\n" + t + "</tbody></table>\n";
}

}  // namespace

std::string mutation(const Run& run) {
    std::string t = "<p>A check that cannot fail is worth nothing. Each model was changed in one small place at a time: a guard dropped or negated, a target swapped, an effect lost, a limit off by one. "
                    "Every change has to break a property, or be shown to change nothing.</p>\n";
    if (std::ranges::any_of(run.machines, [](const MachineRun& m) { return !is_built(*m.model); }))
        t += "<p>Systems of several parties are not changed at random: chapter 5 leaves out their rules one by one; nor are machines composed of others, whose couplings are left out one by one.</p>\n";
    for (const MachineRun& m : run.machines) {
        if ((!is_built(*m.model) || m.model->couplings) && m.mutants.empty()) continue;
        const Score s = mutation_score(m);
        t += "<h3>" + escaped(m.model->name) + "</h3>\n";
        if (m.mutants.empty()) {
            t += "<p class=\"note warn\">No mutants were tried in this run.</p>\n";
            continue;
        }
        t += "<p>" + plural(static_cast<long>(m.mutants.size()), "mutant") + ": " + mark("killed", number(s.killed) + " killed") + ' ' + mark("", number(s.equivalent) + " equivalent") + ' ' +
             mark(s.survived ? "survived" : "", number(s.survived) + " survived") + "</p>\n";
        t += survivors(m, Mutant::Fate::survived, "Survivors") + survivors(m, Mutant::Fate::equivalent, "Equivalent, with the reason");
        t += "<details><summary>All that were killed, and by which properties</summary><div>\n<table><thead><tr><th>Mutant</th><th>Change</th><th>Killed by</th></tr></thead><tbody>\n";
        for (const Mutant& mutant : m.mutants)
            if (mutant.fate == Mutant::Fate::killed)
                t += "<tr>" + cell(code(mutant.id), "") + cell(escaped(mutant.change), "") + cell(escaped(joined(mutant.killed_by, ", ")), "") + "</tr>\n";
        t += "</tbody></table></div></details>\n";
    }
    return t;
}

}  // namespace tool::html
