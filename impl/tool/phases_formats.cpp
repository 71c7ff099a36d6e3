// SPDX-License-Identifier: Apache-2.0
#include "tool/formats_run.hpp"
#include "tool/part_run.hpp"

#include "codegen/formats/formats.hpp"
#include "codegen/generate.hpp"
#include "formats/format_proofs.hpp"
#include "formats/formats.hpp"
#include "formats/steps.hpp"

#include <algorithm>

namespace tool {

using proofs::Finding;
using spec::formats::Format;

namespace {

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

Part part(std::span<const Format* const> formats) {
    return {std::string(formats_name), "format", {"formats", static_cast<long>(formats.size())}, expected(formats)};
}

}  // namespace

MachineRun formats_run(std::span<const Format* const> formats, std::vector<Finding> findings) {
    return part_run(part(formats), std::move(findings));
}

MachineRun verify_formats(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress) {
    return verify_part(part(ssp::all_formats()),
                       {[](const proofs::Options& o, const auto& done) { return proofs::formats::prove_formats(o, done); },
                        codegen::formats::files(ssp::all_formats()), "The committed codecs are what the generator writes from the formats."},
                       options, folder, progress);
}

bool concerns(const Finding& finding, const Format& format) {
    const auto about = [&](const Format* record) { return finding.id.starts_with(std::string(record->name) + ": "); };
    return finding.kind == "format" && std::ranges::any_of(spec::formats::records_of(format), about);
}

std::vector<FormatSum> by_format(const MachineRun& run) {
    std::vector<FormatSum> sums;
    for (const Format* format : ssp::all_formats()) {
        FormatSum sum{format, static_cast<long>(spec::formats::records_of(*format).size())};
        for (const Finding& f : run.report.findings)
            if (concerns(f, *format)) add(sum, f);
        if (sum.all) sums.push_back(sum);
    }
    return sums;
}

}  // namespace tool
