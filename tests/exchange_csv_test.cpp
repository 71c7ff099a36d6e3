// SPDX-License-Identifier: Apache-2.0
// Requirements as comma-separated values.
#include "exchange_fixture.hpp"

#include "exchange/csv.hpp"

using namespace exchange_tests;

namespace {

Document read(std::string_view content) { return exchange::read_csv("F", content); }
std::string refused(std::string_view content) { return refusal(read, content); }

}  // namespace

TEST_CASE("exchange, CSV: a round trip changes nothing") {
    changes_nothing(awkward(), exchange::write_csv, read);
    changes_nothing(catalogue(), exchange::write_csv, read);
    changes_nothing({}, exchange::write_csv, read);
    changes_nothing({.title = "T", .source = "S"}, exchange::write_csv, read);
}

TEST_CASE("exchange, CSV: a cut file is noticed") {
    cut_is_noticed(awkward(), exchange::write_csv(awkward()), 1, read);
    const std::string whole = exchange::write_csv(catalogue());
    cut_is_noticed(catalogue(), whole, 97 * 23, read);
    cut_is_noticed({.title = "T", .source = "S"}, exchange::write_csv({.title = "T", .source = "S"}), 1, read);
    // At the end of a row, where nothing but the number of rows shows it.
    const std::size_t row = whole.find("\r\n", whole.size() / 2) + 2;
    CHECK(refused(std::string_view(whole).substr(0, row)).find("rows, as their column 'records' says") != std::string::npos);
}

TEST_CASE("exchange, CSV: what is written is RFC 4180") {
    const std::string text = exchange::write_csv({.title = "T", .source = "", .records = {
        {.id = "A", .text = "one, \"two\"", .note = "x\ny", .cites = {"B", "C,D"}, .extra = {{"empty", ""}}}}});
    CHECK(text == "id,source,clause,basis,strength,status,subject,text,note,reason,formal,cites,extra.empty,document,origin,records\r\n"
                  "A,,,,,,,\"one, \"\"two\"\"\",\"x\ny\",,,\"B, C\\,D\",\"\",T,,1\r\n");
}

TEST_CASE("exchange, CSV: a spreadsheet written by hand is read") {
    const Document d = read("\xef\xbb\xbf" "Text, ID ,Cites,extra.Owner\n\n\"first\r\nline\", R 1 ,\"B ,C\",me\nsecond,R2,,\r\n");
    REQUIRE(d.records.size() == 2);
    CHECK(d.records[0] == Record{.id = "R 1", .text = "first\r\nline", .cites = {"B", "C"}, .extra = {{"Owner", "me"}}});
    CHECK(d.records[1] == Record{.id = "R2", .text = "second"});
    CHECK(d.title.empty());
}

TEST_CASE("exchange, CSV: rows may be added and sorted by hand") {
    CHECK(read("id,text,records\nA,a,2\nnew,n,\nB,b,2\n").records.size() == 3);
    CHECK(refused("id,text,records\nA,a,3\nB,b,3\n") ==
          "F:3: expected 3 rows, as their column 'records' says, found 2: the file was cut, or rows were deleted (then delete "
          "that column as well)");
    CHECK(refused("id,text,records\nA,a,\n") ==
          "F:2: expected the number of rows in the column 'records', found nothing in all rows: the file was cut, or the numbers "
          "were deleted (then delete that column as well)");
    CHECK(refused("id,text,records\nA,a,2\nB,b,3\n") == "F:3: expected the same 'records' in every row, '2', found '3'");
    CHECK(refused("id,text,document\nA,a,x\nB,b,y\n") == "F:3: expected the same 'document' in every row, 'x', found 'y'");
}

TEST_CASE("exchange, CSV: a damaged file is refused with its line") {
    CHECK(refused("") == "F:1: expected a row with the names of the columns, found an empty file");
    CHECK(refused("id,text\n") == "F:1: expected a row after the names of the columns, found the end of the file");
    CHECK(refused("id,source\nA,b\n") == "F:1: expected a column 'text' in the head of the table, there is none");
    CHECK(refused("text\nA\n") == "F:1: expected a column 'id' in the head of the table, there is none");
    CHECK(refused("\n\nid,text,ID\n") == "F:3: expected every column once in the head of the table, found 'id' twice");
    CHECK(refused("id,text,strenght\nA,b,may\n") ==
          "F:1: expected one of the columns id, source, clause, basis, strength, status, subject, text, note, reason, formal, "
          "cites, document, origin, records, found 'strenght'; 'extra.strenght' would be kept as it is");
    CHECK(refused("id,text,extra.\nA,b,c\n") == "F:1: expected a name after 'extra.' in the head of the table");
    CHECK(refused("id;text\nA;b\n") == "F:1: expected ',' between the columns, found ';'");
    CHECK(refused("id,text\nA,\"x\ny\"\nB\n") ==
          "F:4: expected 2 values in this row, as many as there are columns, found 1");
    CHECK(refused("id,text\nA,b,c\n") == "F:2: expected 2 values in this row, as many as there are columns, found 3");
    CHECK(refused("id,text\nA,a\nB,\"b\nC,c\n") ==
          "F:3: the quotation mark that begins a value here is not closed: expected '\"', found the end of the file");
    CHECK(refused("id,text\nA,a\"b\"\n") == "F:2: a quotation mark that is not doubled: expected it around a whole value, and "
                                            "inside of one only as '\"\"'");
    CHECK(refused("id,text\nA,\"a\"b\n").starts_with("F:2: a quotation mark that is not doubled"));
    CHECK(refused("id,text\nA,a\nB,b\nA,c\n") == "F:4: expected another id than 'A', which stands in line 2 already");
    CHECK(refused("id,text\n,a\n") == "F:2: expected the id of a requirement, found an empty cell");
    CHECK(refused("id,text\n\"A\nB\",a\n") == "F:2: expected ids on one line, found 'A\nB'");
    CHECK(refused("id,text\nA,a\nB,b\xe4\n") == "F:3: expected text in UTF-8, found a control character or another encoding");
    CHECK(refused(std::string_view("id,text\nA,\0\n", 12)) ==
          "F:2: expected text in UTF-8, found a control character or another encoding");
    CHECK(refused("id,text,basis\nA,a,seed\nB,b,Seed\n") ==
          "F:3: requirement 'B': expected seed, seen, claimed or assumed as its basis, found 'Seed'");
}
