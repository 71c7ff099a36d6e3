// SPDX-License-Identifier: Apache-2.0
// Drives a machine by hand or from a script.

#pragma once

#include "tool/catalogue.hpp"

#include <istream>
#include <ostream>

namespace tool {

struct SimulateOptions {
    std::string machine;  // empty: list the machines
    long slots = 8;
    std::string script;   // a file, "-" for the standard input; empty: by hand
    bool json = false;
    bool terminal = false;  // somebody sits there: show a prompt
};

// The exit status. `in` is read if there is no script file.
[[nodiscard]] int simulate(const Catalogue& catalogue, const SimulateOptions& options, std::istream& in, std::ostream& out);

}  // namespace tool
