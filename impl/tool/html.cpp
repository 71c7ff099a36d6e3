// SPDX-License-Identifier: Apache-2.0
// The page around the chapters, and the pieces they share.
#include "tool/html.hpp"

#include "tool/html_parts.hpp"

#include "xml.hpp"

#include <cstdio>

namespace tool {

namespace html {

std::string escaped(std::string_view text) { return proofs::xml_escaped(text); }

std::string code(std::string_view text) { return "<code>" + escaped(text) + "</code>"; }

std::string mark(std::string_view css_class, std::string_view text) {
    return "<span class=\"mark " + std::string(css_class) + "\">" + escaped(text) + "</span>";
}

std::string badge(Verdict v) { return mark(text_of(v), text_of(v)); }

std::string basis_mark(std::string_view basis) { return basis.empty() ? "" : mark("basis " + std::string(basis), basis); }

std::string seconds(double s) {
    char text[32];
    std::snprintf(text, sizeof text, s < 10 ? "%.2f s" : "%.0f s", s);
    return text;
}

std::string anchor(std::string_view prefix, std::string_view machine, std::string_view id) {
    std::string text = std::string(prefix) + '-' + std::string(machine) + '-' + std::string(id);
    for (char& c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.')) c = '-';
    return text;
}

std::string cell(std::string_view inner, std::string_view css_class) {
    return (css_class.empty() ? "<td>" : "<td class=\"" + std::string(css_class) + "\">") + std::string(inner) + "</td>";
}

std::string number(long n) {
    std::string text = std::to_string(n);
    for (auto at = static_cast<long>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), "\u202f");
    return text;
}

std::string plural(long n, std::string_view what) {
    std::string text = number(n) + ' ' + std::string(what);
    if (n == 1) return text;
    if (text.ends_with("y")) return text.substr(0, text.size() - 1) + "ies";
    return text + 's';
}

std::string inline_svg(std::string svg, std::string_view unique) {
    svg.erase(0, svg.find("<svg"));
    // Without a width a picture would fill the page, however small it is.
    const std::size_t box = svg.find("viewBox=\"0 0 "), end = svg.find('>');
    if (box < end && svg.find(" width=") > end) svg.insert(4, " width=\"" + svg.substr(box + 13, svg.find(' ', box + 13) - box - 13) + '"');
    for (std::size_t at = 0; (at = svg.find(" id=\"", at)) != std::string::npos; ++at) {
        const std::string id = svg.substr(at + 5, svg.find('"', at + 5) - at - 5);
        for (const std::string& use : {" id=\"" + id + '"', "url(#" + id + ')', "href=\"#" + id + '"'}) {
            const std::string fresh = use.substr(0, use.size() - 1) + '-' + std::string(unique) + use.back();
            for (std::size_t k = 0; (k = svg.find(use, k)) != std::string::npos; k += fresh.size()) svg.replace(k, use.size(), fresh);
        }
    }
    return svg;
}

}  // namespace html

std::string html_report(const Run& run) {
    using namespace html;
    struct Chapter { const char *id, *title; std::string (*write)(const Run&); };
    const Chapter chapters[] = {
        {"claim", "The claim", claim},
        {"limits", "What is not proved, and what is assumed", limits},
        {"matrix", "Requirements and their evidence", matrix},
        {"properties", "Every property", properties},
        {"findings", "Findings for the committee", findings},
        {"behaviour", "The machines and systems", behaviour},
        {"formats", "The formats", formats},
        {"traces", "Runs that show it", traces},
        {"code", "Machine code", machine_code},
        {"mutation", "Could the checks fail?", mutation},
        {"making", "How this report was made", making},
        {"exercises", "Exercises for the evaluator", exercises},
        {"windows", "Windows of memory", windows},
    };
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>sspec evidence report</title>\n<style>\n";
    page += std::string(style()) + "</style>\n</head>\n<body>\n<nav>\n<p class=\"logo\">sspec</p>\n<ol>\n";
    for (const Chapter& c : chapters) page += std::string("<li><a href=\"#") + c.id + "\">" + c.title + "</a></li>\n";
    page += "</ol>\n</nav>\n<main>\n<header>\n<p class=\"over\">Evidence report</p>\n"
            "<h1>From the sentence in the standard to the bytes in the chip</h1>\n</header>\n";
    for (int n = 0; const Chapter& c : chapters)
        page += std::string("<section id=\"") + c.id + "\">\n<h2><span class=\"n\">" + std::to_string(++n) + "</span>" + c.title +
                "</h2>\n" + c.write(run) + "</section>\n";
    return page + "</main>\n<script>\n" + std::string(script()) + "</script>\n</body>\n</html>\n";
}

}  // namespace tool
