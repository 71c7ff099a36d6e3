// SPDX-License-Identifier: Apache-2.0
// A folder of its own for the files of a test.

#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

// It goes with the object.
struct Scratch {
    std::filesystem::path path;
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "sspec_test_XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder for the files of a test");
        path = pattern;
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { std::filesystem::remove_all(path); }
};
