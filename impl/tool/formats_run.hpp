// SPDX-License-Identifier: Apache-2.0
// The formats as a part of a run of `verify`: they have no machine, but findings, certificates and generated code as machines
// do.

#pragma once

#include "tool/pipeline.hpp"

#include "formats/format.hpp"

namespace tool {

inline constexpr std::string_view formats_name = "formats";  // what `verify formats` and `generate formats` call them

// What was found of them as a part of a run. What had to be shown is counted from the formats, not from the findings.
[[nodiscard]] MachineRun formats_run(std::span<const spec::formats::Format* const> formats, std::vector<proofs::Finding> findings);

// Proves every format of the project and compares the committed codecs with what the generator writes. Certificates go to
// smt/formats below `folder`; cvc5 checks each of them.
[[nodiscard]] MachineRun verify_formats(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress);

// What was found of one format and its alternatives.
struct FormatSum {
    const spec::formats::Format* format = nullptr;
    long records = 0, held = 0, all = 0, certificates = 0;
    double seconds = 0;
    std::string rechecked_by{};  // of the last certificate
};
[[nodiscard]] std::vector<FormatSum> by_format(const MachineRun& run);

// Is the finding about this format, or one of its alternatives?
[[nodiscard]] bool concerns(const proofs::Finding& finding, const spec::formats::Format& format);

}  // namespace tool
