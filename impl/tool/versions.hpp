// SPDX-License-Identifier: Apache-2.0
// The programs a run relies on: are they there, and new enough?

#pragma once

#include "tool/results.hpp"

namespace tool {

// What `verify` needs; the compilers only for the machine code.
[[nodiscard]] std::vector<Tool> needed_tools(bool machine_code);

// The first number with a dot in what `COMMAND --version` prints; "" if it cannot be run.
[[nodiscard]] std::string version_of(const std::string& command);

// Is version `a` older than `b`? "1.0.3" is older than "1.0.10".
[[nodiscard]] bool older(const std::string& a, const std::string& b);

// Fills in the versions; one that is missing or too old is a Stop that names its Debian package.
void check_tools(std::vector<Tool>& tools);

}  // namespace tool
