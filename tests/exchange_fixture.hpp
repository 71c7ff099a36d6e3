// SPDX-License-Identifier: Apache-2.0
// Documents for the tests of exchange, and what is asked of every format.

#pragma once

#include "exchange/document.hpp"

#include "requirements/catalogue.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <functional>
#include <string>

namespace exchange_tests {

using exchange::Document;
using exchange::Mistake;
using exchange::Record;

inline constexpr std::string_view some_time = "2026-01-31T12:00:00Z";

// Everything that is hard to write: markup of every format, space at the ends, line breaks of every kind, no text at all.
inline Document awkward() {
    Document d{.title = " A \"title\" <with> & ü # ", .source = "ordner/ü 1.csv|\\", .records = {}};
    d.records.push_back({.id = "A-1", .source = "One, \"first\" | edition", .clause = "4.2", .basis = "seed", .strength = "shall",
                         .status = "open", .subject = "bundles", .text = "Plain & <simple> \"text\", ]]> with a comma; ü ß 语 😀",
                         .note = "a\nb\r\nc\rd\te\n", .reason = "  two spaces  at   ends ", .formal = "on x:\n  done -- a*b_c `d` | e\\f",
                         .cites = {"B_2", "elsewhere, 7", "A-1", "back\\slash"}, .extra = {{"Priorität", "hoch|tief"}, {"empty", ""}}});
    d.records.push_back({.id = "B_2", .source = "One, \"first\" | edition", .text = "line one\n\nline  three\n", .note = "\n",
                         .cites = {"A-1"}, .extra = {{"sspec basis", "x"}, {"a, b", "\"quoted\""}}});
    d.records.push_back({.id = "c \\ d|e<br>,<!-- empty -->", .source = "", .clause = "*1* _2_ [3](4) ~~5~~", .text = "",
                         .formal = "&#32; &amp; \\| \\\\ <br> $x$ # ", .extra = {{"empty", "<!-- empty -->"}}});
    d.records.push_back({.id = "RQ0705_002", .source = "# Two #", .basis = "assumed", .strength = "may", .status = "out of scope",
                         .subject = "use cases", .text = " ", .note = "=1+1", .reason = "'", .formal = ";"});
    d.records.push_back({.id = "again", .source = "One, \"first\" | edition", .text = "\tthe source returns"});
    return d;
}

inline Document catalogue() {
    Document d{.title = "The catalogue", .source = "spec_model/requirements", .records = {}};
    for (const ssp::Requirement* r : ssp::requirements_catalogue()) {
        using ssp::Basis, ssp::Strength;
        const auto basis = r->basis == Basis::seed ? "seed" : r->basis == Basis::seen ? "seen" : r->basis == Basis::claimed ? "claimed" : "assumed";
        const auto strength = r->strength == Strength::shall ? "shall" : r->strength == Strength::should ? "should" : "may";
        d.records.push_back({.id = std::string(r->id), .source = std::string(r->source), .clause = std::string(r->clause),
                             .basis = basis, .strength = strength, .status = std::string(text_of(r->standing)),
                             .subject = std::string(text_of(r->subject)), .text = std::string(r->text), .note = std::string(r->note),
                             .reason = std::string(r->reason)});
    }
    return d;
}

using Write = std::function<std::string(const Document&)>;
using Read = std::function<Document(std::string_view)>;

inline void changes_nothing(const Document& document, const Write& write, const Read& read) {
    const std::string written = write(document);
    const Document again = read(written);
    CHECK(again.title == document.title);
    CHECK(again.source == document.source);
    REQUIRE(again.records.size() == document.records.size());
    for (std::size_t at = 0; at != again.records.size(); ++at) {
        CAPTURE(document.records[at].id);
        CHECK(again.records[at] == document.records[at]);
    }
    CHECK(write(again) == written);
}

// A file that ends after `length` bytes is refused with its line, or nothing is missing.
inline void cut_is_noticed(const Document& document, const std::string& written, std::size_t step, const Read& read) {
    std::size_t refused = 0;
    for (std::size_t length = 0; length < written.size(); length += step) {
        CAPTURE(length);
        try {
            const Document read_again = read(std::string_view(written).substr(0, length));
            CHECK(read_again == document);
        } catch (const Mistake& m) {
            ++refused;
            const long lines = 1 + std::ranges::count(std::string_view(written).substr(0, length), '\n');
            CHECK(m.file == "F");
            CHECK((m.line >= 1 && m.line <= lines));
            CHECK(std::string(m.what()).find("expected") != std::string::npos);
        }
    }
    CHECK(refused > 0);
}

// "F:3: expected .."
inline std::string refusal(const Read& read, std::string_view content) {
    try {
        static_cast<void>(read(content));
    } catch (const Mistake& m) {
        return text_of(m);
    }
    return "accepted";
}

// The text with one thing in it said otherwise.
inline std::string instead(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace exchange_tests
