// SPDX-License-Identifier: Apache-2.0
// Requirements as Markdown.
#include "exchange_fixture.hpp"

#include "exchange/markdown.hpp"

using namespace exchange_tests;

namespace {

Document read(std::string_view content) { return exchange::read_markdown("F", content); }
std::string refused(std::string_view content) { return refusal(read, content); }

constexpr std::string_view good = "# T\n\n## S\n\n| id | text |\n| --- | --- |\n| A | a |\n| B | b |\n\n*End of the requirements.*\n";

}  // namespace

TEST_CASE("exchange, Markdown: a round trip changes nothing") {
    changes_nothing(awkward(), exchange::write_markdown, read);
    changes_nothing(catalogue(), exchange::write_markdown, read);
    changes_nothing({}, exchange::write_markdown, read);
    changes_nothing({.title = "T", .source = "S."}, exchange::write_markdown, read);
    changes_nothing({.title = "T", .source = "S\\"}, exchange::write_markdown, read);
}

TEST_CASE("exchange, Markdown: a cut file is noticed") {
    cut_is_noticed(awkward(), exchange::write_markdown(awkward()), 1, read);
    cut_is_noticed(catalogue(), exchange::write_markdown(catalogue()), 97 * 23, read);
    cut_is_noticed({}, exchange::write_markdown({}), 1, read);
}

TEST_CASE("exchange, Markdown: what is written is for people") {
    const Document d{.title = "T", .source = "x.csv", .records = {
        {.id = "RQ_1", .source = "S", .text = "a | b\n*c*", .cites = {"Z"}, .extra = {{"Owner", "me"}}}, {.id = "Q", .source = "S", .text = "t"}}};
    CHECK(exchange::write_markdown(d) == "# T\n\nMade from x.csv.\n\n## S\n\n"
          "| id | text | cites | extra.Owner |\n| --- | --- | --- | --- |\n"
          "| RQ_1 | a \\| b<br>\\*c\\* | Z | me |\n| Q | t | | |\n\n*End of the requirements.*\n");
}

TEST_CASE("exchange, Markdown: a table written by hand is read") {
    const Document d = read("<!-- SPDX-License-Identifier: Apache-2.0 -->\r\n# T\r\n##   S &amp; T\r\n"
                            "|Text|ID|\r\n|:--|:-:|\r\n|a<br/>b\\.&lt;c>&nbsp; d\\e|  A  |\r\n*End of the requirements.*");
    REQUIRE(d.records.size() == 1);
    CHECK(d.title == "T");
    CHECK(d.records[0] == Record{.id = "A", .source = "S & T", .text = "a\nb.<c>&nbsp; d\\e"});
}

TEST_CASE("exchange, Markdown: a damaged table is refused with its line") {
    CHECK(read(good).records.size() == 2);
    const auto with = [](std::string_view what, std::string_view by) { return refused(instead(std::string(good), what, by)); };
    CHECK(refused("") == "F:1: expected the line '*End of the requirements.*', found the end of the file: it was cut");
    CHECK(with("*End of the requirements.*\n", "") ==
          "F:9: expected the line '*End of the requirements.*', found the end of the file: it was cut");
    CHECK(with("*End of the requirements.*\n", "*End of the requirements.*\nmore\n") ==
          "F:11: expected nothing after '*End of the requirements.*', found 'more'");
    CHECK(with("## S\n", "") == "F:4: expected a heading '## SOURCE' before the table");
    CHECK(with("| id | text |\n", "").starts_with("F:5: expected one of the columns id, "));
    CHECK(with("| id | text |", "| clause | text |") == "F:5: expected a column 'id' in the head of the table, there is none");
    CHECK(with("| id | text |\n", "text\n") == "F:5: expected the head of a table, '| id | text |', found 'text'");
    CHECK(with("| --- | --- |\n", "") == "F:6: expected a row '| --- | --- |' below the head of the table, found '| A | a |'");
    CHECK(with("| --- | --- |\n", "| --- |\n") ==
          "F:6: expected 2 cells in this row, as many as the head of the table has, found 1");
    CHECK(with("| A | a |", "| A | a | b |") == "F:7: expected 2 cells in this row, as many as the head of the table has, found 3");
    CHECK(with("| A | a |", "| A |") == "F:7: expected 2 cells in this row, as many as the head of the table has, found 1");
    CHECK(with("| A | a |", "| A | a") == "F:7: expected '|' at the end of the row, found '| A | a'");
    CHECK(with("| A | a |", "| A | a \\|") == "F:7: expected '|' at the end of the row, found '| A | a \\|'");
    CHECK(with("| A | a |", "A | a |") ==
          "F:7: expected a heading, a table or '*End of the requirements.*', found 'A | a |'");
    CHECK(with("| B | b |", "| A | b |") == "F:8: expected another id than 'A', which stands in line 7 already");
    CHECK(with("| B | b |", "| | b |") == "F:8: expected the id of a requirement, found an empty cell");
    CHECK(with("| id | text |", "| id | name |").starts_with("F:5: expected one of the columns id, "));
    CHECK(with("| id | text |", "| text | text |") == "F:5: expected every column once in the head of the table, found 'text' twice");
    CHECK(with("| id | text |", "| id | source |").starts_with("F:5: expected a column 'text'"));
    CHECK(with("# T\n", "# T\n# U\n") == "F:2: expected one title, found a second heading of the first level");
    CHECK(with("# T\n", "Some prose.\n") ==
          "F:1: expected a heading, a table or '*End of the requirements.*', found 'Some prose.'");
    CHECK(with("# T\n", "Made from a.\nMade from b.\n") == "F:2: expected the line 'Made from ..' once, below the title");
    CHECK(with("| A | a |", "| A | \xfc |") == "F:7: expected text in UTF-8, found a control character or another encoding");
    CHECK(refused("## S\n| id | text | basis |\n|-|-|-|\n| A | a | sure |\n") ==
          "F:4: requirement 'A': expected seed, seen, claimed or assumed as its basis, found 'sure'");
    CHECK(refused("## S\n| id | text | source |\n|-|-|-|\n") ==
          "F:2: expected no column 'source': it is the heading above the table");
}
