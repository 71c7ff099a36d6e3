// SPDX-License-Identifier: Apache-2.0
// The evidence report: one static page that needs no network, no script and no author.

#pragma once

#include "tool/results.hpp"

namespace tool {

[[nodiscard]] std::string html_report(const Run& run);

}  // namespace tool
