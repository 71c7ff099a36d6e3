// SPDX-License-Identifier: Apache-2.0
// What all formats of exchange have in common: documents that cannot be written, formats by their ending.
#include "exchange_fixture.hpp"

#include "exchange/csv.hpp"
#include "exchange/markdown.hpp"
#include "exchange/read.hpp"
#include "exchange/reqif.hpp"

using namespace exchange_tests;

namespace {

// Every writer refuses it with the same words.
std::string refused(const Record& first, const std::vector<Record>& more = {}) {
    Document d{.title = "T", .records = {first}};
    d.records.insert(d.records.end(), more.begin(), more.end());
    std::vector<std::string> messages;
    for (const char* name : {"a.csv", "a.md", "a.reqif"}) {
        try {
            messages.push_back("written: " + exchange::write(name, d, some_time));
        } catch (const Mistake& m) {
            messages.push_back(text_of(m));
        }
    }
    CHECK(messages[0] == messages[1]);
    CHECK(messages[0] == messages[2]);
    return messages[0];
}

}  // namespace

TEST_CASE("exchange: a document that cannot be written is refused by every format, naming the requirement") {
    CHECK(refused({.id = ""}) == "requirement 1: id is empty");
    CHECK(refused({.id = " A"}) == "requirement 1: id ' A' has space at an end, or a line break");
    CHECK(refused({.id = "A"}, {{.id = "B\nC"}}) == "requirement 2: id 'B\nC' has space at an end, or a line break");
    CHECK(refused({.id = "A"}, {{.id = "A"}}) == "requirement 'A': it occurs twice");
    CHECK(refused({.id = "A", .text = "a\x01"}) == "requirement 'A': text is not text: byte 0x01 at position 1 is a control "
                                                   "character or no UTF-8");
    CHECK(refused({.id = "A", .note = "\xff"}).starts_with("requirement 'A': note is not text: byte 0xff at position 0"));
    CHECK(refused({.id = "A", .formal = std::string("a\0b", 3)}).starts_with("requirement 'A': formal is not text: byte 0x00"));
    CHECK(refused({.id = "A", .basis = "sead"}) ==
          "requirement 'A': expected seed, seen, claimed or assumed as its basis, found 'sead'");
    CHECK(refused({.id = "A", .status = "done"}) ==
          "requirement 'A': expected formalised, tested, open or out of scope as its status, found 'done'");
    CHECK(refused({.id = "A", .cites = {""}}) == "requirement 'A': an id that it cites is empty");
    CHECK(refused({.id = "A", .extra = {{"", "x"}}}) == "requirement 'A': the name of an extra attribute is empty");
}

TEST_CASE("exchange: an unknown value carries the known ones") {
    try {
        exchange::check_value("F", 7, "A", "strength", "shal");
        FAIL("accepted");
    } catch (const Mistake& m) {
        CHECK(text_of(m) == "F:7: requirement 'A': expected shall, should or may as its strength, found 'shal'");
        CHECK(m.kind == "strength");
        CHECK(m.name == "shal");
        CHECK(m.known == std::vector<std::string>{"shall", "should", "may"});
    }
    CHECK(exchange::values_of("subject").size() == 21);
    CHECK(exchange::values_of("text").empty());
}

TEST_CASE("exchange: UTF-8 is told from other encodings") {
    for (std::string_view good : {"", "a\t\r\n", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xef\xbf\xbd"})
        CHECK(exchange::valid_prefix(good) == good.size());
    for (std::string_view bad : {"\x01", "\x1f", "\x80", "\xc0\x80", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80", "\xef\xbf\xbe",
                                 "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xff"}) {
        CHECK(exchange::valid_prefix(bad) == 0);
        CHECK(exchange::valid_prefix("ab" + std::string(bad)) == 2);
    }
}

TEST_CASE("exchange: the ending says the format") {
    for (const char* name : {"a.reqif", "folder.csv/a.csv", "a.b.md"}) {
        const std::string written = exchange::write(name, awkward(), some_time);
        CHECK(exchange::read(name, written) == awkward());
    }
    Document unnamed{.title = "T", .records = {{.id = "A"}}};
    CHECK(exchange::read("x/a.csv", exchange::write_csv(unnamed)).source == "x/a.csv");
    const auto read = [](const char* name) { return refusal([&](std::string_view c) { return exchange::read(name, c); }, ""); };
    CHECK(read("a.xlsx") == "a.xlsx: expected a name that ends with .reqif, .csv or .md, found '.xlsx'");
    CHECK(read("x.csv/a") == "x.csv/a: expected a name that ends with .reqif, .csv or .md, found no ending");
    CHECK(exchange::endings().size() == 3);
}

TEST_CASE("exchange: one format after the other changes nothing") {
    for (const Document& d : {awkward(), catalogue(), Document{}, Document{.title = "T", .source = "S"}}) {
        const Document csv = exchange::read_csv("F", exchange::write_csv(d));
        const Document markdown = exchange::read_markdown("F", exchange::write_markdown(csv));
        CHECK(exchange::read_reqif("F", exchange::write_reqif(markdown, some_time)) == d);
    }
}
