// SPDX-License-Identifier: Apache-2.0
// Does a board run bundles, each in its windows? Programs are loaded over its link, segment by segment: one counts, one stores into
// the kernel, one never gives way.

#pragma once

#include "windows/table.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace tool {

struct Bundles {
    unsigned held = 0;                  // sentences that held
    std::vector<std::string> others{};  // those that did not
    std::string output{};               // of the board
};

// Runs the device on a board by its run.sh, loads counts.bin, intrudes.bin and spins.bin, which lie beside the program and are linked
// for the windows of slots 0, 1 and 2, and looks at what the terminal is answered and the console says.
[[nodiscard]] Bundles run_bundles(const ssp::windows::Board& board, const std::filesystem::path& run, const std::filesystem::path& program);

}  // namespace tool
