// SPDX-License-Identifier: Apache-2.0
#include "exchange/document.hpp"

#include "requirements/requirement.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace exchange {

namespace {

constexpr std::array<std::string_view, 4> bases{"seed", "seen", "claimed", "assumed"};
constexpr std::array<std::string_view, 3> strengths{"shall", "should", "may"};
constexpr std::array<std::string_view, 4> statuses{"formalised", "tested", ssp::text_of(ssp::Standing::open),
                                                   ssp::text_of(ssp::Standing::out_of_scope)};

constexpr auto subjects = [] {
    std::array<std::string_view, static_cast<std::size_t>(ssp::Subject::process) + 1> names{};
    for (std::size_t at = 0; at != names.size(); ++at) names[at] = ssp::text_of(static_cast<ssp::Subject>(at));
    return names;
}();
static_assert(subjects.back() == "process");

[[noreturn]] void refuse(const Record& record, const std::string& message) {
    throw Mistake("", 0, "requirement '" + record.id + "': " + message);
}

std::string shown(char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto b = static_cast<unsigned char>(byte);
    return {'0', 'x', digits[b >> 4], digits[b & 15]};
}

void check_text(const std::string& whose, std::string_view what, std::string_view text) {
    const std::size_t good = valid_prefix(text);
    if (good == text.size()) return;
    throw Mistake("", 0,
                  whose + ": " + std::string(what) + " is not text: byte " + shown(text[good]) + " at position " +
                      std::to_string(good) + " is a control character or no UTF-8");
}

// Ids stand in lists, in headings and in tables.
void check_id(const std::string& whose, std::string_view what, std::string_view id) {
    check_text(whose, what, id);
    if (id.empty()) throw Mistake("", 0, whose + ": " + std::string(what) + " is empty");
    if (id.find_first_of("\t\n\r") != std::string_view::npos || id.front() == ' ' || id.back() == ' ')
        throw Mistake("", 0,
                      whose + ": " + std::string(what) + " '" + std::string(id) +
                          "' has space at an end, or a line break");
}

}  // namespace

std::string text_of(const Mistake& mistake) {
    std::string text = mistake.file;
    if (mistake.line) text += ":" + std::to_string(mistake.line);
    return text.empty() ? mistake.what() : text + ": " + mistake.what();
}

std::span<const std::string_view> values_of(std::string_view field) {
    if (field == "basis") return bases;
    if (field == "strength") return strengths;
    if (field == "status") return statuses;
    if (field == "subject") return subjects;
    return {};
}

void check_value(std::string_view file, long line, std::string_view id, std::string_view field,
                 std::string_view value) {
    const auto values = values_of(field);
    if (value.empty() || values.empty() || std::ranges::find(values, value) != values.end()) return;
    std::string list;
    for (std::string_view v : values) list += (list.empty() ? "" : v == values.back() ? " or " : ", ") + std::string(v);
    Mistake mistake(file, line,
                    "requirement '" + std::string(id) + "': expected " + list + " as its " + std::string(field) +
                        ", found '" + std::string(value) + "'");
    mistake.kind = field;
    mistake.name = value;
    mistake.known.assign(values.begin(), values.end());
    throw mistake;
}

void check(const Document& document) {
    check_text("the document", "title", document.title);
    check_text("the document", "source", document.source);
    std::set<std::string_view> ids;
    for (const Record& r : document.records) {
        const std::string whose = "requirement " + std::to_string(ids.size() + 1);
        check_id(whose, "id", r.id);
        if (!ids.insert(r.id).second) refuse(r, "it occurs twice");
        for (const auto& [what, text] : {std::pair{"source", &r.source},
                                         {"clause", &r.clause},
                                         {"text", &r.text},
                                         {"note", &r.note},
                                         {"reason", &r.reason},
                                         {"formal", &r.formal}})
            check_text("requirement '" + r.id + "'", what, *text);
        for (const auto& [field, value] :
             {std::pair{"basis", &r.basis}, {"strength", &r.strength}, {"status", &r.status}, {"subject", &r.subject}})
            check_value("", 0, r.id, field, *value);
        for (const std::string& cited : r.cites) check_id("requirement '" + r.id + "'", "an id that it cites", cited);
        for (const auto& [name, value] : r.extra) {
            check_id("requirement '" + r.id + "'", "the name of an extra attribute", name);
            check_text("requirement '" + r.id + "'", name, value);
        }
    }
}

std::size_t valid_prefix(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = [&](std::size_t i) {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        const unsigned first = byte(0);
        if (first < 0x80) {
            if (first < 0x20 && first != '\t' && first != '\n' && first != '\r') return at;
            ++at;
            continue;
        }
        const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        unsigned code = first & (0xffU >> (length + 1));
        for (std::size_t i = 1; i != length; ++i) {
            if ((byte(i) & 0xc0) != 0x80) return at;
            code = code << 6 | (byte(i) & 0x3f);
        }
        const unsigned least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        const bool surrogate = code >= 0xd800 && code < 0xe000;
        if (first < 0xc2 || first > 0xf4 || code < least || code > 0x10ffff || surrogate || code == 0xfffe ||
            code == 0xffff)
            return at;
        at += length;
    }
    return text.size();
}

}  // namespace exchange
