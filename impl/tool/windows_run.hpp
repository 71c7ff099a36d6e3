// SPDX-License-Identifier: Apache-2.0
// The windows of memory as a part of a run of `verify`: like the formats they have no machine, but findings, certificates and
// generated code.

#pragma once

#include "tool/pipeline.hpp"

#include "windows/window_proofs.hpp"

namespace tool {

inline constexpr std::string_view windows_name = "windows";  // what `verify windows` and `generate windows` call them

// The values of the committed headers, as the compiler reads them, named as the generator names them. Throws
// std::invalid_argument if a header has more or fewer than the table needs.
[[nodiscard]] std::vector<proofs::windows::Subject> committed_windows();

// What was found as a part of a run. What had to be shown is counted from the tables, not from the findings.
[[nodiscard]] MachineRun windows_run(std::span<const proofs::windows::Subject> subjects, std::vector<proofs::Finding> findings);

// Proves the committed values of every board, and compares the committed files with what the generator writes. Certificates go
// to smt/windows below `folder`; cvc5 checks each of them.
[[nodiscard]] MachineRun verify_windows(const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress);

// What was found of one board.
struct WindowSum {
    std::string board{};
    long tenants = 0, held = 0, all = 0, certificates = 0;
    double seconds = 0;
    std::string rechecked_by{};
};
[[nodiscard]] std::vector<WindowSum> by_board(const MachineRun& run);

}  // namespace tool
