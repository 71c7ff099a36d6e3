// SPDX-License-Identifier: Apache-2.0
// The distance of two names is computed row by row over the prefixes of both.
#include "tool/near.hpp"

#include <algorithm>

namespace tool {

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = last;
        last.swap(row);
        row.resize(b.size() + 1);
    }
    return last[b.size()];
}

std::vector<std::string> near(std::string_view name, const std::vector<std::string>& names) {
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& candidate : names) {
        const std::size_t far = distance(name, candidate);
        const bool begins = name.size() >= 3 && candidate.starts_with(name);
        if (far <= std::max<std::size_t>(1, std::min(name.size(), candidate.size()) / 3) || begins)
            found.emplace_back(begins ? 1 : far, candidate);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, std::string>::first);
    std::vector<std::string> result;
    for (auto& [far, candidate] : found)
        if (result.size() < 3 && std::ranges::find(result, candidate) == result.end()) result.push_back(candidate);
    return result;
}

std::string joined(const std::vector<std::string>& names, std::string_view separator) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : std::string(separator)) + name;
    return text;
}

std::string unknown(std::string_view what, std::string_view name, const std::vector<std::string>& names,
                    std::string_view otherwise) {
    std::string text = "unknown " + std::string(what) + " '" + std::string(name) + "'; ";
    std::vector<std::string> quoted;
    for (const std::string& n : near(name, names)) quoted.push_back("'" + n + "'");
    if (quoted.empty()) return text + std::string(otherwise);
    return text + "did you mean " + joined(quoted, " or ") + "?";
}

}  // namespace tool
