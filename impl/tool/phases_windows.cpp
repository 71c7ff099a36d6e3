// SPDX-License-Identifier: Apache-2.0
#include "tool/part_run.hpp"
#include "tool/windows_run.hpp"

#include "codegen/windows/windows.hpp"

#include <stdexcept>

namespace tool {

using proofs::Finding;

namespace {

Part part(std::span<const proofs::windows::Subject> subjects) {
    return {std::string(windows_name), "window", {"boards", static_cast<long>(subjects.size())}, proofs::windows::expected_findings(subjects)};
}

}  // namespace

MachineRun windows_run(std::span<const proofs::windows::Subject> subjects, std::vector<Finding> findings) {
    return part_run(part(subjects), std::move(findings));
}

MachineRun verify_windows(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress) {
    std::vector<proofs::windows::Subject> subjects;
    try {
        subjects = committed_windows();
    } catch (const std::invalid_argument&) {  // thrown again where it becomes a finding
    }
    return verify_part(part(subjects),
                       {[&](const proofs::Options& o, const auto& done) { return proofs::windows::prove_windows(subjects.empty() ? committed_windows() : subjects, o, done); },
                        codegen::windows::files(ssp::windows::boards()),
                        "The committed headers and linker scripts are what the generator writes from the window tables."},
                       options, folder, progress);
}

std::vector<WindowSum> by_board(const MachineRun& run) {
    std::vector<WindowSum> sums;
    for (const ssp::windows::Board& board : ssp::windows::boards()) {
        WindowSum sum{board.name, static_cast<long>(board.tenants.size())};
        for (const Finding& f : run.report.findings)
            if (f.kind == "window" && (f.id.starts_with(board.name + ' ') || f.id.starts_with(board.name + ':'))) add(sum, f);
        if (sum.all) sums.push_back(sum);
    }
    return sums;
}

}  // namespace tool
