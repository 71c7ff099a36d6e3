// SPDX-License-Identifier: Apache-2.0
// Results for programs: JSON and JUnit XML.

#pragma once

#include "tool/results.hpp"

namespace tool {

// {"machines":[{"name", .., "properties":[{"id","requirement","basis","verdict","strength","engine","rechecked_by","seconds"}]}]}
[[nodiscard]] std::string json_report(const Run& run);

// Each thing that had to be shown is a test case; failed and undecided ones fail, left-out phases are skipped.
[[nodiscard]] std::string junit_report(const Run& run);

}  // namespace tool
