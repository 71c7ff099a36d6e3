// SPDX-License-Identifier: Apache-2.0
// Runs other programs: solvers, sha256sum, compilers asked for their version.

#pragma once

#include <string>
#include <vector>

namespace proofs {

struct Ended {
    int status = 0;      // the exit status; 127: there is no such program; 128 + signal
    std::string output;  // stdout and stderr; why it was not started
    bool started = true;
};

// Waits for its end. `seconds`: killed after that long (0: never), and the status is 124.
[[nodiscard]] Ended run_program(const std::vector<std::string>& words, const std::string& folder, double seconds);

}  // namespace proofs
