// SPDX-License-Identifier: Apache-2.0
// The boards of target_port/, what they need, and the programs CMake lists for them: what `target` and `bench target` share.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tool {

// Lines, fields of a line. Nothing behind the last `by` is no part; empty parts are.
[[nodiscard]] std::vector<std::string> split(const std::string& text, char by);
[[nodiscard]] std::string trimmed(const std::string& text);  // of spaces at both ends

// The last lines of what a program printed, each indented and with its end.
[[nodiscard]] std::string last_lines(const std::string& text, std::size_t count);

// The folders with a needs.txt, sorted. Throws Stop if there is none.
[[nodiscard]] std::vector<std::string> all_boards(const std::filesystem::path& ports);

// needs.txt of a board: a line is COMMAND PACKAGE. Throws Stop if one is not.
struct Need {
    std::string command{}, package{};
};
[[nodiscard]] std::vector<Need> needs_of(const std::filesystem::path& board);

// Those that are not there, as "COMMAND (package PACKAGE)".
[[nodiscard]] std::vector<std::string> missing(const std::vector<Need>& needs);

// A program of a board: a line of images.txt, NAME|STATUS|OPTIONS|ARGUMENTS, where STATUS is that it has to end with, "talks",
// "alone BASELINE" or "left out".
struct Image {
    std::string name{}, left_out{};  // left_out: why it is not built
    std::vector<std::string> options{}, arguments{};
    std::string baseline{};          // it is not run: what it has more than this one is the size of something linked alone
    int status = 0;                  // it has to end with
    bool talks = false;              // it is talked to over its link, and does not end
};

// What CMake wrote to images.txt in `folder`, and the program that measures them. Throws Stop where a line cannot be read.
struct Images {
    std::vector<Image> images{};
    std::string size_program{};
};
[[nodiscard]] Images read_images(const std::filesystem::path& folder);

// A number a program printed, "= NAME | UNIT | VALUE": true if the line is one.
struct Printed {
    std::string name{}, unit{}, value{};
};
[[nodiscard]] bool read_figure(const std::string& line, Printed& figure);

}  // namespace tool
