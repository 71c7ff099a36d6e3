// SPDX-License-Identifier: Apache-2.0
// The windows of memory: the table of each board, and what was proven of it.
#include "tool/html_parts.hpp"

#include "tool/windows_run.hpp"


namespace tool::html {

namespace {

std::string hex(std::uint64_t value) { return code(ssp::windows::hex(value)); }

std::string areas(const ssp::windows::Board& board) {
    std::string t = "<table><thead><tr><th>Owner</th><th>Area</th><th>From</th><th>To</th><th class=\"num\">Bytes</th><th>May</th><th>Read by</th></tr></thead><tbody>\n";
    for (const ssp::windows::Area& a : board.areas)
        t += "<tr>" + cell(escaped(a.owner), "tight") + cell(escaped(a.name), "tight") + cell(hex(a.base), "tight") + cell(hex(a.end() - 1), "tight") + cell(number(a.size), "num") + cell(code(text_of(a.rights)), "tight") + cell(escaped(a.reader), "") + "</tr>\n";
    return t + "</tbody></table>\n";
}

std::string statements(const MachineRun& run, const std::string& board) {
    std::string t = "<table><thead><tr><th>Statement</th><th></th><th>Verdict</th><th>For</th><th>Shown by</th><th>Certificate</th></tr></thead><tbody>\n";
    for (const proofs::Finding& f : run.report.findings) {
        if (f.kind != "window" || !(f.id.starts_with(board + ' ') || f.id.starts_with(board + ':'))) continue;
        std::string files;
        for (const std::string& c : f.certificates) files += "<a href=\"" + escaped(c) + "\">" + escaped(c.substr(c.rfind('/') + 1)) + "</a> ";
        t += "<tr" + std::string(f.verdict == Verdict::proven || f.verdict == Verdict::reached ? "" : " class=\"bad\"") + ">" + cell(escaped(f.id), "tight small") +
             cell(escaped(f.text) + (f.detail.empty() ? "" : "<pre>" + escaped(f.detail) + "</pre>"), "small") + cell(badge(f.verdict), "") + cell(escaped(f.strength), "small") +
             cell(escaped(f.engine + (f.rechecked_by.empty() ? "" : ", " + f.rechecked_by)), "small") + cell(files, "small") + "</tr>\n";
    }
    return t + "</tbody></table>\n";
}

}  // namespace

std::string windows(const Run& run) {
    if (!run.windows) return "<p class=\"note\">The windows of memory were not part of this run; <code>./sspec verify windows</code> proves them.</p>\n";
    std::string t = "<p>What the loader and each bundle may reach on each board. The table and the values in the generated headers, decoded by a model of the protection unit, were shown to grant the same, for every address of 32 bits: nothing of another tenant but "
                    "what is shared, nothing of the kernel, nothing both writable and executable. Each bit of each value was changed as well. What the unit of a chip does with the values is seen in runs under QEMU, not proven.</p>\n";
    for (const proofs::Finding& f : run.windows->report.findings)
        if (f.kind != "window") t += "<p>" + badge(f.verdict) + ' ' + escaped(f.text) + (f.detail.empty() ? "" : "<pre>" + escaped(f.detail) + "</pre>") + "</p>\n";
    for (const WindowSum& s : by_board(*run.windows)) {
        const ssp::windows::Board& board = ssp::windows::board_named(s.board);
        const bool held = s.held == s.all;
        t += "<details id=\"" + anchor("window", s.board, "") + "\"" + (held ? "" : " class=\"bad\" open") + "><summary>" + mark(held ? "proven" : "failed", held ? "proven" : "fails") + "<span class=\"id\">" + escaped(s.board) + "</span>" + escaped(board.summary) +
             "</summary><div class=\"scroll\">\n" + areas(board) + statements(*run.windows, s.board) + "</div></details>\n";
    }
    return t;
}

}  // namespace tool::html
