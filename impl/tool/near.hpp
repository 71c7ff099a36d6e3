// SPDX-License-Identifier: Apache-2.0
// Names that look like one that does not exist, for error messages.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tool {

// Insertions, deletions, substitutions and swaps of neighbours between two names (Damerau and Levenshtein).
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

// At most three names near `name`, nearest first.
[[nodiscard]] std::vector<std::string> near(std::string_view name, const std::vector<std::string>& names);

// "unknown event 'enabel'; did you mean 'enable'?" - or, when nothing is near, `otherwise` instead of the question.
[[nodiscard]] std::string unknown(std::string_view what, std::string_view name, const std::vector<std::string>& names,
                                  std::string_view otherwise);

// "a, b, c"
[[nodiscard]] std::string joined(const std::vector<std::string>& names, std::string_view separator);

}  // namespace tool
