// SPDX-License-Identifier: Apache-2.0
#include "tool/formats_run.hpp"
#include "tool/html_parts.hpp"
#include "tool/interrupt.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"

#include "codegen/formats/formats.hpp"
#include "codegen/generate.hpp"
#include "formats/format_proofs.hpp"
#include "formats/formats.hpp"
#include "formats/steps.hpp"
#include "solvers.hpp"

#include <algorithm>

namespace tool {

using proofs::Finding;
using proofs::Verdict;
using spec::formats::Format;

namespace {

bool good(const Finding& f) { return f.verdict == Verdict::proven || f.verdict == Verdict::reached; }

// The statements of proofs/formats/format_proofs.hpp: ten of each record, two more if it has a checksum, one of each
// alternative.
long expected(std::span<const Format* const> formats) {
    long n = 0;
    for (const Format* format : formats) {
        for (const Format* record : spec::formats::records_of(*format)) {
            n += 10;
            if (std::ranges::find(record->fields, spec::formats::Kind::checksum, &spec::formats::Field::kind) != record->fields.end()) n += 2;
        }
        if (format->is_choice()) n += static_cast<long>(format->alternatives.size());
    }
    return n;
}

// The committed codecs, compared with what the generator writes.
Finding up_to_date_formats() {
    const std::filesystem::path committed = project_root() / "generated" / std::string(formats_name);
    Finding f{"generated/formats", "up to date", {}, "The committed codecs are what the generator writes from the formats."};
    f.engine = "generator";
    f.strength = "byte for byte";
    f.verdict = Verdict::proven;
    for (const codegen::Difference& d : codegen::compare(codegen::formats::files(ssp::all_formats()), committed)) {
        f.verdict = Verdict::failed;
        f.detail += (committed / codegen::text_of(d)).string() + '\n';
    }
    if (f.verdict == Verdict::failed) f.detail += "./sspec generate formats writes it anew";
    return f;
}

}  // namespace

MachineRun formats_run(std::span<const Format* const> formats, std::vector<Finding> findings) {
    MachineRun run;
    run.report.machine = formats_name;
    run.report.parameters = {{"formats", static_cast<long>(formats.size())}};
    run.report.expected = expected(formats);
    run.report.discharged = std::ranges::count_if(findings, [](const Finding& f) { return f.kind == "format" && good(f); });
    run.report.findings = std::move(findings);
    for (const Finding& f : run.report.findings) run.report.seconds += f.seconds;
    return run;
}

MachineRun verify_formats(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress) {
    (void)hold_interrupts();
    const std::string name(formats_name), phase = "proofs of the codecs";
    progress.begin(name, phase);
    const auto began = std::chrono::steady_clock::now();
    proofs::Options o;
    o.evidence = folder / "smt";
    o.jobs = static_cast<unsigned>(options.jobs);
    std::vector<Finding> findings;
    try {
        findings = proofs::formats::prove_formats(o, [&](const std::string&, std::size_t done, std::size_t all) {
            progress.tick(name, static_cast<long>(done), static_cast<long>(all));
        });
    } catch (const proofs::ToolMissing& e) {
        throw Stop(environment, e.what());
    } catch (const std::runtime_error& e) {
        findings = {{.id = "phase/" + phase, .kind = "phase", .text = "The proofs of the formats run to their end.", .engine = phase, .detail = e.what()}};
    }
    for (Finding& f : findings) {
        for (std::string& c : f.certificates) c = "smt/" + c;
        if (f.verdict == Verdict::failed) progress.say("FAILED " + name + ' ' + f.id + ": " + f.text);
    }
    MachineRun run = formats_run(ssp::all_formats(), std::move(findings));
    run.report.findings.push_back(up_to_date_formats());
    ++run.report.expected;
    run.report.discharged += good(run.report.findings.back());
    run.report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    run.phases.push_back({phase, html::plural(static_cast<long>(run.report.findings.size()), "finding"), true, run.report.seconds});
    return run;
}

bool concerns(const Finding& finding, const Format& format) {
    const auto about = [&](const Format* record) { return finding.id.starts_with(std::string(record->name) + ": "); };
    return finding.kind == "format" && std::ranges::any_of(spec::formats::records_of(format), about);
}

std::vector<FormatSum> by_format(const MachineRun& run) {
    std::vector<FormatSum> sums;
    for (const Format* format : ssp::all_formats()) {
        FormatSum sum{format, static_cast<long>(spec::formats::records_of(*format).size())};
        for (const Finding& f : run.report.findings) {
            if (!concerns(f, *format)) continue;
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
