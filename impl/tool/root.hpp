// SPDX-License-Identifier: Apache-2.0
// Where the project lies: its generated code is compared, its search program compiled.

#pragma once

#include <cstdlib>
#include <filesystem>

namespace tool {

// The folder ./sspec names, or else the one above this program that holds the models, or else the current one.
inline std::filesystem::path project_root() {
    namespace fs = std::filesystem;
    if (const char* named = std::getenv("SSPEC_ROOT"); named && *named) return named;
    std::error_code none;
    for (fs::path above = fs::read_symlink("/proc/self/exe", none); above.has_relative_path(); above = above.parent_path())
        if (fs::exists(above / "spec_model/machines.hpp", none)) return above;
    return ".";
}

// Where ./sspec builds, or else build/ of the project.
inline std::filesystem::path build_folder() {
    const char* named = std::getenv("SSPEC_BUILD");
    return named && *named ? std::filesystem::path(named) : project_root() / "build";
}

}  // namespace tool
