// SPDX-License-Identifier: Apache-2.0
// The chapters of the workbench's page, each returned as HTML.

#pragma once

#include "tool/html_parts.hpp"
#include "tool/requirements/report.hpp"

namespace tool::html {

[[nodiscard]] std::string in_short(const Workbench& w);
[[nodiscard]] std::string findings(const Workbench& w);       // sentence, quotes, chart, formula behind a fold
[[nodiscard]] std::string reactions(const Workbench& w);      // the completeness tables, open cells first
[[nodiscard]] std::string sources(const Workbench& w);        // requirement -> evidence
[[nodiscard]] std::string evidence_back(const Workbench& w);  // evidence -> requirement
[[nodiscard]] std::string assumptions(const Workbench& w);    // the register
[[nodiscard]] std::string method(const Workbench& w);

}  // namespace tool::html
