// SPDX-License-Identifier: Apache-2.0
#include "tool/boards.hpp"

#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>
#include <unistd.h>

namespace tool {

namespace fs = std::filesystem;

namespace {

bool there_is(const std::string& command) {
    const char* folders = std::getenv("PATH");
    return std::ranges::any_of(split(folders ? folders : "/usr/bin", ':'), [&](const std::string& f) { return ::access((fs::path(f) / command).c_str(), X_OK) == 0; });
}

// The words between spaces.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words = split(text, ' ');
    std::erase(words, "");
    return words;
}

}  // namespace

std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, by);) parts.push_back(part);
    return parts;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

std::string last_lines(const std::string& text, std::size_t count) {
    const auto lines = split(text, '\n');
    std::string result;
    for (std::size_t k = lines.size() - std::min(count, lines.size()); k != lines.size(); ++k) result += "    " + lines[k] + '\n';
    return result;
}

std::vector<std::string> all_boards(const fs::path& ports) {
    std::vector<std::string> names;
    std::error_code none;
    for (const fs::directory_entry& e : fs::directory_iterator(ports, none))
        if (fs::exists(e.path() / "needs.txt")) names.push_back(e.path().filename().string());
    std::ranges::sort(names);
    if (names.empty()) throw Stop(environment, ports.string() + ": no board there: a board is a folder with needs.txt");
    return names;
}

std::vector<Need> needs_of(const fs::path& board) {
    std::vector<Need> needs;
    for (const std::string& line : split(read_file(board / "needs.txt"), '\n')) {
        const auto words = words_of(line);
        if (words.size() != 2) throw Stop(bad_input, (board / "needs.txt").string() + ": expected COMMAND PACKAGE, got '" + line + "'");
        needs.push_back({words[0], words[1]});
    }
    return needs;
}

std::vector<std::string> missing(const std::vector<Need>& needs) {
    std::vector<std::string> result;
    for (const Need& n : needs)
        if (!there_is(n.command)) result.push_back(n.command + " (package " + n.package + ")");
    return result;
}

Images read_images(const fs::path& folder) {
    Images all;
    const fs::path file = folder / "images.txt";
    for (const std::string& line : split(read_file(file), '\n')) {
        std::vector<std::string> f = split(line, '|');
        f.resize(4);
        if (f[0] == "size") {
            all.size_program = f[1];
            continue;
        }
        const std::string alone = "alone ";
        Image image{f[0], f[1] == "left out" ? f[2] : "", {}, {}, f[1].starts_with(alone) ? f[1].substr(alone.size()) : ""};
        image.talks = f[1] == "talks";
        if (image.left_out.empty() && image.baseline.empty() && !image.talks) {
            image.options = split(f[2], ';');
            image.arguments = split(f[3], ';');
            const auto [end, error] = std::from_chars(f[1].data(), f[1].data() + f[1].size(), image.status);
            if (error != std::errc{} || end != f[1].data() + f[1].size()) throw Stop(something_failed, file.string() + ": expected NAME|STATUS|OPTIONS|ARGUMENTS, got '" + line + "'");
        }
        all.images.push_back(image);
    }
    return all;
}

bool read_figure(const std::string& line, Printed& figure) {
    if (!line.starts_with("= ")) return false;
    const auto parts = split(line.substr(2), '|');
    if (parts.size() != 3) return false;
    figure = {trimmed(parts[0]), trimmed(parts[1]), trimmed(parts[2])};
    return true;
}

}  // namespace tool
