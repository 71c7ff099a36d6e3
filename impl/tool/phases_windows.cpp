// SPDX-License-Identifier: Apache-2.0
#include "tool/html_parts.hpp"
#include "tool/interrupt.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"
#include "tool/windows_run.hpp"

#include "codegen/windows/windows.hpp"
#include "solvers.hpp"

#include <algorithm>

namespace tool {

using proofs::Finding;
using proofs::Verdict;

namespace {

bool good(const Finding& f) { return f.verdict == Verdict::proven || f.verdict == Verdict::reached; }

Finding up_to_date_windows() {
    const std::filesystem::path committed = project_root() / "generated" / std::string(windows_name);
    Finding f{"generated/windows", "up to date", {}, "The committed headers and linker scripts are what the generator writes from the window tables."};
    f.engine = "generator";
    f.strength = "byte for byte";
    f.verdict = Verdict::proven;
    for (const codegen::Difference& d : codegen::compare(codegen::windows::files(ssp::windows::boards()), committed)) {
        f.verdict = Verdict::failed;
        f.detail += (committed / codegen::text_of(d)).string() + '\n';
    }
    if (f.verdict == Verdict::failed) f.detail += "./sspec generate windows writes it anew";
    return f;
}

}  // namespace

MachineRun windows_run(std::span<const proofs::windows::Subject> subjects, std::vector<Finding> findings) {
    MachineRun run;
    run.report.machine = windows_name;
    run.report.parameters = {{"boards", static_cast<long>(subjects.size())}};
    run.report.expected = proofs::windows::expected_findings(subjects);
    run.report.discharged = std::ranges::count_if(findings, [](const Finding& f) { return f.kind == "window" && good(f); });
    run.report.findings = std::move(findings);
    for (const Finding& f : run.report.findings) run.report.seconds += f.seconds;
    return run;
}

MachineRun verify_windows(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress) {
    (void)hold_interrupts();
    const std::string name(windows_name), phase = "proofs of the windows";
    progress.begin(name, phase);
    const auto began = std::chrono::steady_clock::now();
    proofs::Options o;
    o.evidence = folder / "smt";
    o.jobs = static_cast<unsigned>(options.jobs);
    std::vector<proofs::windows::Subject> subjects;
    std::vector<Finding> findings;
    try {
        subjects = committed_windows();
        findings = proofs::windows::prove_windows(subjects, o, [&](const std::string&, std::size_t done, std::size_t all) {
            progress.tick(name, static_cast<long>(done), static_cast<long>(all));
        });
    } catch (const proofs::ToolMissing& e) {
        throw Stop(environment, e.what());
    } catch (const std::exception& e) {
        findings = {{.id = "phase/" + phase, .kind = "phase", .text = "The proofs of the windows run to their end.", .engine = phase, .detail = e.what()}};
    }
    for (Finding& f : findings) {
        for (std::string& c : f.certificates) c = "smt/" + c;
        if (f.verdict == Verdict::failed) progress.say("FAILED " + name + ' ' + f.id + ": " + f.text);
    }
    MachineRun run = windows_run(subjects, std::move(findings));
    run.report.findings.push_back(up_to_date_windows());
    ++run.report.expected;
    run.report.discharged += good(run.report.findings.back());
    run.report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    run.phases.push_back({phase, html::plural(static_cast<long>(run.report.findings.size()), "finding"), true, run.report.seconds});
    return run;
}

std::vector<WindowSum> by_board(const MachineRun& run) {
    std::vector<WindowSum> sums;
    for (const ssp::windows::Board& board : ssp::windows::boards()) {
        WindowSum sum{board.name, static_cast<long>(board.tenants.size())};
        for (const Finding& f : run.report.findings) {
            if (f.kind != "window" || !(f.id.starts_with(board.name + ' ') || f.id.starts_with(board.name + ':'))) continue;
            ++sum.all;
            sum.held += good(f);
            sum.seconds += f.seconds;
            sum.certificates += static_cast<long>(f.certificates.size());
            if (!f.rechecked_by.empty()) sum.rechecked_by = f.rechecked_by;
        }
        if (sum.all) sums.push_back(sum);
    }
    return sums;
}

}  // namespace tool
