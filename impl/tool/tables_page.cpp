// SPDX-License-Identifier: Apache-2.0
#include "tool/tables_page.hpp"

#include "tool/html_parts.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <optional>

namespace tool {

namespace {

using html::escaped;

// The number a cell begins with: of "12.5 +-0.1", 12.5.
std::optional<double> number_of(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (error != std::errc{} || (!rest.empty() && !rest.starts_with(" +-"))) return {};
    return value;
}

std::string as_html(const Tables::Section& s) {
    const auto& lines = s.table.lines();
    const std::size_t columns = lines.front().size();
    std::vector<double> most(columns);
    for (const auto& line : lines)
        for (std::size_t c = 0; c != line.size(); ++c) most[c] = std::max(most[c], number_of(line[c]).value_or(0));
    std::string t = "<table><thead><tr>";
    for (std::size_t c = 0; c != columns; ++c) {
        const bool numbers = std::ranges::any_of(lines, [&](const auto& line) { return c < line.size() && number_of(line[c]); });
        t += (numbers ? "<th class=\"num\">" : "<th>") + escaped(lines.front()[c]) + "</th>";
    }
    t += "</tr></thead><tbody>\n";
    for (std::size_t k = 1; k < lines.size(); ++k) {
        t += "<tr>";
        for (std::size_t c = 0; c != lines[k].size(); ++c) {
            const auto value = number_of(lines[k][c]);
            std::string bar;
            if (s.bars && value && most[c] > 0)
                bar = "<span class=\"bar\" style=\"width:" + std::to_string(std::max(1L, std::lround(*value / most[c] * 90))) + "px\"></span>";
            t += (value ? "<td class=\"num\">" : lines[k][c].size() < 30 ? "<td class=\"tight\">" : "<td>") + escaped(lines[k][c]) + bar + "</td>";
        }
        t += "</tr>\n";
    }
    return t + "</tbody></table>\n";
}

std::string list_of(const std::vector<std::string>& what, const char* title, const char* css_class) {
    std::string t;
    for (const std::string& w : what) t += "<p>" + html::mark(css_class, title) + "</p><pre>" + escaped(w) + "</pre>\n";
    return t;
}

}  // namespace

void print(const Tables& tables, std::ostream& out) {
    for (const Tables::Section& s : tables.sections) {
        if (!s.title.empty()) out << s.title << "\n\n";
        s.table.print(out);
        for (const std::string& n : s.notes) out << n << '\n';
        out << '\n';
    }
    for (const std::string& f : tables.failed) out << "failed: " << f << (f.ends_with('\n') ? "" : "\n");
    for (const std::string& n : tables.not_run) out << "not run: " << n << '\n';
    out << tables.sum << '\n' << std::flush;
}

void check_page(const std::string& file) {
    if (file.empty()) return;
    const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
    if (!std::filesystem::is_directory(folder)) throw Stop(bad_input, "--page: there is no folder " + folder.string());
}

std::string page(const Tables& tables) {
    std::string t = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(tables.title) + "</title>\n<style>\n" +
                    std::string(html::style()) +
                    "main { margin:0 auto; }\n.bar { display:block; height:5px; margin:3px 0 0 auto; background:var(--accent); border-radius:2px; }\n"
                    "</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"over\">sspec</p>\n<h1>" + escaped(tables.title) + "</h1>\n</header>\n<p>" + escaped(tables.sum) + "</p>\n" +
                    list_of(tables.failed, "failed", "failed") + list_of(tables.not_run, "not run", "unknown");
    for (const Tables::Section& s : tables.sections) {
        t += "<section>\n<h2>" + escaped(s.title.empty() ? s.table.lines().front().front() : s.title) + "</h2>\n" + as_html(s);
        for (const std::string& n : s.notes) t += "<p>" + escaped(n) + "</p>\n";
        t += "</section>\n";
    }
    return t + "</main>\n</body>\n</html>\n";
}

}  // namespace tool
