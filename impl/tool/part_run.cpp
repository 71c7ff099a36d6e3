// SPDX-License-Identifier: Apache-2.0
#include "tool/part_run.hpp"

#include "tool/html_parts.hpp"
#include "tool/interrupt.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"

#include "solvers.hpp"

#include <algorithm>
#include <chrono>

namespace tool {

using proofs::Finding;
using proofs::Verdict;

namespace {

Finding up_to_date(const Part& part, const PartProofs& proofs) {
    const std::filesystem::path committed = project_root() / "generated" / part.name;
    Finding f{"generated/" + part.name, "up to date", {}, proofs.up_to_date};
    f.engine = "generator";
    f.strength = "byte for byte";
    f.verdict = Verdict::proven;
    for (const codegen::Difference& d : codegen::compare(proofs.files, committed)) {
        f.verdict = Verdict::failed;
        f.detail += (committed / codegen::text_of(d)).string() + '\n';
    }
    if (f.verdict == Verdict::failed) f.detail += "./sspec generate " + part.name + " writes it anew";
    return f;
}

}  // namespace

bool good(const Finding& f) { return f.verdict == Verdict::proven || f.verdict == Verdict::reached; }

MachineRun part_run(const Part& part, std::vector<Finding> findings) {
    MachineRun run;
    run.report.machine = part.name;
    run.report.parameters = {part.size};
    run.report.expected = part.expected;
    run.report.discharged = std::ranges::count_if(findings, [&](const Finding& f) { return f.kind == part.kind && good(f); });
    run.report.findings = std::move(findings);
    for (const Finding& f : run.report.findings) run.report.seconds += f.seconds;
    return run;
}

MachineRun verify_part(const Part& part, const PartProofs& proofs, const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress) {
    (void)hold_interrupts();
    const std::string phase = "proofs of the " + part.name;
    progress.begin(part.name, phase);
    const auto began = std::chrono::steady_clock::now();
    proofs::Options o;
    o.evidence = folder / "smt";
    o.jobs = static_cast<unsigned>(options.jobs);
    std::vector<Finding> findings;
    try {
        findings = proofs.prove(o, [&](const std::string&, std::size_t done, std::size_t all) {
            progress.tick(part.name, static_cast<long>(done), static_cast<long>(all));
        });
    } catch (const proofs::ToolMissing& e) {
        throw Stop(environment, e.what());
    } catch (const std::exception& e) {
        findings = {{.id = "phase/" + phase, .kind = "phase", .text = "The " + phase + " run to their end.", .engine = phase, .detail = e.what()}};
    }
    for (Finding& f : findings) {
        for (std::string& c : f.certificates) c = "smt/" + c;
        if (f.verdict == Verdict::failed) progress.say("FAILED " + part.name + ' ' + f.id + ": " + f.text);
    }
    MachineRun run = part_run(part, std::move(findings));
    run.report.findings.push_back(up_to_date(part, proofs));
    ++run.report.expected;
    run.report.discharged += good(run.report.findings.back());
    run.report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    run.phases.push_back({phase, html::plural(static_cast<long>(run.report.findings.size()), "finding"), true, run.report.seconds});
    return run;
}

}  // namespace tool
