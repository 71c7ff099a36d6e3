// SPDX-License-Identifier: Apache-2.0
// The formats: what was proven of each, and its table of fields.
#include "tool/html_parts.hpp"

#include "tool/formats_run.hpp"

#include "codegen/formats/formats.hpp"

#include <algorithm>

namespace tool::html {

namespace {

// `name` becomes code; "<br>" is the one tag the tables of the formats have.
std::string in_line(std::string_view text) {
    std::string t = escaped(text);
    for (std::size_t at; (at = t.find("&lt;br&gt;")) != t.npos;) t.replace(at, 10, "<br>");
    bool open = false;
    for (std::size_t at; (at = t.find('`')) != t.npos; open = !open) t.replace(at, 1, open ? "</code>" : "<code>");
    return t;
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> result;
    for (std::size_t at = 2; at < line.size();) {
        const std::size_t end = std::min(line.find(" |", at), line.size());
        result.push_back(line.substr(at, end - at));
        at = end + 3;
    }
    return result;
}

// The part of the generated table that is about this format: paragraphs, headings and tables, no more.
std::string fields(const spec::formats::Format& format) {
    const spec::formats::Format* one[]{&format};
    const std::string all = codegen::formats::table(one);
    std::string t;
    bool table = false;
    const std::size_t until = all.find("\n## Reasons of a refusal");
    for (std::size_t at = all.find('\n', all.find("\n## ") + 1) + 1; at < until;) {
        const std::size_t end = all.find('\n', at);
        const std::string line = all.substr(at, end - at);
        at = end + 1;
        const bool row = line.starts_with("| ");
        if (table && !row && !line.starts_with("|---")) t += "</tbody></table>\n", table = false;
        if (row) {
            t += table ? "<tr>" : "<table><thead><tr>";
            for (int column = 0; const std::string& c : cells(line)) t += table ? cell(in_line(c), column++ < 2 ? "tight" : "") : "<th>" + in_line(c) + "</th>";
            t += table ? "</tr>\n" : "</tr></thead><tbody>\n";
            table = true;
        } else if (line.starts_with("### ")) t += "<h4>" + in_line(std::string_view(line).substr(4)) + "</h4>\n";
        else if (!line.empty() && !line.starts_with("|")) t += "<p>" + in_line(line) + "</p>\n";
    }
    return t + (table ? "</tbody></table>\n" : "");
}

std::string statements(const MachineRun& run, const spec::formats::Format& format, bool bad) {
    std::string t = "<details" + std::string(bad ? " open" : "") + "><summary>What was shown</summary><div>\n<table><thead><tr><th>Statement</th><th></th><th>Verdict</th><th>For</th><th>Shown by</th><th>Certificate</th></tr></thead><tbody>\n";
    for (const proofs::Finding& f : run.report.findings) {
        if (!concerns(f, format)) continue;
        std::string files;
        for (const std::string& c : f.certificates) files += "<a href=\"" + escaped(c) + "\">" + escaped(c.substr(c.rfind('/') + 1)) + "</a> ";
        t += "<tr" + std::string(f.verdict == Verdict::proven || f.verdict == Verdict::reached ? "" : " class=\"bad\"") + ">" + cell(escaped(f.id), "tight small") +
             cell(escaped(f.text) + (f.detail.empty() ? "" : "<pre>" + escaped(f.detail) + "</pre>"), "small") + cell(badge(f.verdict), "") + cell(escaped(f.strength), "small") +
             cell(escaped(f.engine + (f.rechecked_by.empty() ? "" : ", " + f.rechecked_by)), "small") + cell(files, "small") + "</tr>\n";
    }
    return t + "</tbody></table></div></details>\n";
}

}  // namespace

std::string formats(const Run& run) {
    if (!run.formats) return "<p class=\"note\">The formats were not part of this run; <code>./sspec verify formats</code> proves them.</p>\n";
    std::string t = "<p>What stands on the line, octet by octet. Of each format it is shown, for every input of every length and for all values: decoding reads nothing outside of its input, what is accepted is encoded to the same octets again, "
                    "what is encoded is decoded to the same values, encoding writes nothing outside of its buffer and accepts exactly what the table describes. The proofs are of the steps of which the codecs are printed; "
                    "that the printed code does these steps is tested, not proven.</p>\n<table><thead><tr><th>Format</th><th>What it is</th><th class=\"num\">Records</th><th class=\"num\">Statements shown</th><th class=\"num\">Certificates</th><th class=\"num\">Time</th></tr></thead><tbody>\n";
    const std::vector<FormatSum> sums = by_format(*run.formats);
    for (const FormatSum& s : sums)
        t += "<tr" + std::string(s.held == s.all ? "" : " class=\"bad\"") + ">" + cell("<b><a href=\"#" + anchor("format", s.format->name, "") + "\">" + escaped(s.format->name) + "</a></b>", "tight") + cell(escaped(s.format->text), "") +
             cell(number(s.records), "num") + cell(number(s.held) + "<small class=\"soft\"> / " + number(s.all) + "</small>", "num") + cell(number(s.certificates), "num") + cell(seconds(s.seconds), "num") + "</tr>\n";
    t += "</tbody></table>\n";
    for (const proofs::Finding& f : run.formats->report.findings)
        if (f.kind != "format") t += "<p>" + badge(f.verdict) + ' ' + escaped(f.text) + (f.detail.empty() ? "" : "<pre>" + escaped(f.detail) + "</pre>") + "</p>\n";
    for (const FormatSum& s : sums)
        t += "<details id=\"" + anchor("format", s.format->name, "") + "\"" + (s.held == s.all ? "" : " class=\"bad\" open") + "><summary>" + mark(s.held == s.all ? "proven" : "failed", s.held == s.all ? "proven" : "fails") + "<span class=\"id\">" + escaped(s.format->name) + "</span>" +
             escaped(s.format->text) + "</summary><div class=\"scroll\">\n" + fields(*s.format) + statements(*run.formats, *s.format, s.held != s.all) + "</div></details>\n";
    return t;
}

}  // namespace tool::html
