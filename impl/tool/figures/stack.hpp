// SPDX-License-Identifier: Apache-2.0
// How much stack functions take at most, by what GCC writes of an object with -fcallgraph-info=su.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tool::figures {

struct StaticStack {
    long octets = 0;
    bool bounded = true;  // else a function is called that the compiler does not know, or one calls itself, or its frame grows
    std::string why{};    // it is not
};

// The deepest way of calls from a function whose name starts with `prefix`, through all of these objects.
[[nodiscard]] StaticStack static_stack(const std::vector<std::filesystem::path>& files, const std::string& prefix);

}  // namespace tool::figures
