// SPDX-License-Identifier: Apache-2.0
// Requirements as ReqIF: our own, and those of other tools.
#include "exchange_fixture.hpp"

#include "exchange/reqif.hpp"

#include <fstream>
#include <sstream>

using namespace exchange_tests;

namespace {

std::string write(const Document& document) { return exchange::write_reqif(document, some_time); }
Document read(std::string_view content) { return exchange::read_reqif("F", content); }
std::string refused(std::string_view content) { return refusal(read, content); }

std::string foreign() {
    std::ifstream file(SSPEC_ROOT "/tests/exchange/foreign.reqif", std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    REQUIRE(!content.str().empty());
    return content.str();
}

// Line of the first occurrence, as messages name it.
std::string line_of(std::string_view text, std::string_view what) {
    return "F:" + std::to_string(1 + std::ranges::count(text.substr(0, text.find(what)), '\n')) + ": ";
}

}  // namespace

TEST_CASE("exchange, ReqIF: a round trip changes nothing") {
    changes_nothing(awkward(), write, read);
    changes_nothing(catalogue(), write, read);
    changes_nothing({}, write, read);
    changes_nothing({.title = "T", .source = "S"}, write, read);
}

TEST_CASE("exchange, ReqIF: a cut file is noticed") {
    cut_is_noticed(awkward(), write(awkward()), 97, read);
    const std::string whole = write(catalogue());
    cut_is_noticed(catalogue(), whole, whole.size() / 61, read);
}

TEST_CASE("exchange, ReqIF: what is written has the structure of ReqIF") {
    for (const Document& d : {awkward(), catalogue(), Document{}}) CHECK_NOTHROW(exchange::check_reqif("F", write(d)));
    const std::string text = write(awkward());
    for (const char* part : {"LONG-NAME=\"ReqIF.ForeignID\"", "LONG-NAME=\"ReqIF.Text\"", "<REQ-IF-VERSION>1.0</REQ-IF-VERSION>",
                             "IDENTIFIER=\"requirement-RQ0705_5F002\"", "Priorität", "]]&gt; with a comma; ü ß 语 😀",
                             "LAST-CHANGE=\"2026-01-31T12:00:00Z\""})
        CHECK(text.find(part) != std::string::npos);
}

TEST_CASE("exchange, ReqIF: what cannot be written is refused") {
    const auto refusal_of = [](const Document& d, std::string_view time) {
        return refusal([&](std::string_view) {
            static_cast<void>(exchange::write_reqif(d, time));
            return d;
        }, "");
    };
    CHECK(refusal_of({}, "yesterday") == "expected a time like 2026-01-31T12:00:00Z, found 'yesterday'");
    CHECK(refusal_of({}, "2026-13-31T12:00:00Z").find("'2026-13-31T12:00:00Z' is not a valid value of the atomic type 'xs:dateTime'") !=
          std::string::npos);
    for (const char* name : {"ReqIF.Text", "ReqIF.ForeignID", "sspec.basis"})
        CHECK(refusal_of({.records = {{.id = "A", .extra = {{name, "x"}}}}}, some_time) ==
              "requirement 'A': expected another name for an extra attribute than '" + std::string(name) + "', which is one of ours");
    CHECK(refusal_of({.records = {{.id = "A", .extra = {{"ReqIF.Identifier", "1 2"}}}}}, some_time) ==
          "requirement 'A': expected an identifier of its own as ReqIF.Identifier, found '1 2'");
    CHECK(refusal_of({.records = {{.id = "A", .extra = {{"ReqIF.Identifier", "header"}}}}}, some_time)
              .find("expected an identifier of its own, found 'header', which REQ-IF-HEADER in line 4 has already") != std::string::npos);
}

TEST_CASE("exchange, ReqIF: a file of another tool is read, and what it says is kept") {
    const Document d = read(foreign());
    CHECK(d.title == "Doors of a garage");
    CHECK(d.source == "db 7");
    REQUIRE(d.records.size() == 3);  // the heading is the clause of those below it
    CHECK(d.records[0] == Record{.id = "42", .source = "Garage 1.0", .clause = "4.2 Closed doors",
                                 .text = "A closed door:\n- is lifted;\n- is not\npassed.",
                                 .extra = {{"Status", "approved, in review"}, {"Safety relevant", "true"}, {"Cost", "12.5"},
                                           {"_a7", "2024-02-29T00:00:00Z"}, {"ReqIF.Identifier", "_o2"}}});
    CHECK(d.records[1] == Record{.id = "_o3", .source = "Garage 1.0", .clause = "4.2 Closed doors", .text = "A moving door <arrives>.",
                                 .cites = {"42"},
                                 .extra = {{"ReqIF.Name", "Arrival"}, {"LONG-NAME", "the second"}, {"DESC", "imported"},
                                           {"ReqIF.Identifier", "_o3"}}});
    CHECK(d.records[2] == Record{.id = "_o4", .text = "stands in no specification", .extra = {{"ReqIF.Identifier", "_o4"}}});
    changes_nothing(d, write, read);
    CHECK(write(d).find("<SPEC-OBJECT IDENTIFIER=\"_o2\"") != std::string::npos);
}

TEST_CASE("exchange, ReqIF: a heading with nothing below it, or with links, is a requirement") {
    std::string text = instead(foreign(), "<r:SPEC-OBJECT-REF>_o2</r:SPEC-OBJECT-REF></r:TARGET>", "<r:SPEC-OBJECT-REF>_o1</r:SPEC-OBJECT-REF></r:TARGET>");
    const Document d = read(text);
    REQUIRE(d.records.size() == 4);
    CHECK(d.records[0] == Record{.id = "7", .source = "Garage 1.0", .text = "4.2 Closed doors",
                                 .extra = {{"Status", "in review"}, {"ReqIF.ChapterName", "4.2 Closed doors"}, {"ReqIF.Identifier", "_o1"}}});
    CHECK(d.records[2].cites == std::vector<std::string>{"7"});
}

TEST_CASE("exchange, ReqIF: what is not XML is refused with its line") {
    const std::string whole = write({.title = "T", .records = {{.id = "A", .source = "S", .text = "t"}}});
    CHECK(refused("") == "F:1: expected an XML element, found an empty file");
    CHECK(refused("\n\n") == "F:3: expected an XML element, found the end of the file");
    CHECK(refused("no XML") == "F:1: expected well-formed XML, found this: Start tag expected, '<' not found");
    CHECK(refused(whole.substr(0, whole.find("<TITLE>"))) ==
          line_of(whole, "<TITLE>") + "expected '</REQ-IF-HEADER>', found the end of the file: it ends inside the element that begins in line 4");
    CHECK(refused(instead(whole, "</TITLE>", "</TITEL>")) ==
          line_of(whole, "</TITLE>") + "expected '</TITLE>', which begins in line 10, found '</TITEL>'");
    CHECK(refused(instead(whole, "<TITLE>T", "<TITLE>&t;")) ==
          line_of(whole, "<TITLE>") + "expected well-formed XML, found this: Entity 't' not defined");
    CHECK(refused(instead(whole, "<TITLE>T", "<TITLE>\xfc")).starts_with(line_of(whole, "<TITLE>") + "expected well-formed XML, found this: Input is not proper UTF-8"));
    CHECK(refused(instead(whole, "<TITLE>T", "<TITLE>&#1;")).starts_with(line_of(whole, "<TITLE>")));
    CHECK(refused(instead(whole, "IDENTIFIER=\"header\"", "IDENTIFIER=header")).starts_with(line_of(whole, "\"header\"")));
    std::string deep = "<a>";
    for (int i = 0; i != 9; ++i) deep += deep;
    CHECK(refused(deep).find("Excessive depth in document") != std::string::npos);
}

TEST_CASE("exchange, ReqIF: entities and what lies outside are not touched") {
    const std::string laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE REQ-IF [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<REQ-IF>&b;</REQ-IF>";
    const std::string expected = "F:2: expected an element, found a document type declaration: ReqIF has none, and its entities could be harmful";
    CHECK(refused(laughs) == expected);
    CHECK(refused("<?xml version=\"1.0\"?>\n<!DOCTYPE REQ-IF SYSTEM \"file:///etc/passwd\">\n<REQ-IF/>") == expected);
    CHECK(refused("\n<!DOCTYPE REQ-IF SYSTEM \"http://not.fetched.example/\">\n<REQ-IF/>") == expected);
}

TEST_CASE("exchange, ReqIF: another structure is refused with its line and what was expected") {
    const std::string whole = write({.title = "T", .records = {{.id = "A", .source = "S", .basis = "seed", .text = "t", .cites = {"B"}}}});
    const auto with = [&](std::string_view what, std::string_view by) { return refused(instead(whole, what, by)); };
    CHECK(refused("<REQ-IF/>") ==
          "F:1: expected element REQ-IF of http://www.omg.org/spec/ReqIF/20110401/reqif.xsd, found REQ-IF of no namespace");
    CHECK(refused("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>") ==
          "F:1: expected element REQ-IF of http://www.omg.org/spec/ReqIF/20110401/reqif.xsd, found html of http://www.w3.org/1999/xhtml");
    CHECK(refused("\n<REQ-IF xmlns=\"http://www.omg.org/spec/ReqIF/20110401/reqif.xsd\"/>") ==
          "F:2: expected element THE-HEADER inside REQ-IF, found its end");
    CHECK(with("<TITLE>T</TITLE>", "") == "F:4: expected element TITLE inside REQ-IF-HEADER, found its end");
    CHECK(with("<TITLE>T</TITLE>", "<NAME/>") == line_of(whole, "<TITLE>") + "expected element TITLE inside REQ-IF-HEADER, found NAME");
    CHECK(with("<COMMENT>1 requirements</COMMENT>", "") .starts_with("accepted"));
    CHECK(with("<REQ-IF-VERSION>1.0<", "<REQ-IF-VERSION>2.0<").starts_with(line_of(whole, "<REQ-IF-VERSION>") + "inside REQ-IF-VERSION: "));
    CHECK(with("<CREATION-TIME>2026-01-31T12:00:00Z<", "<CREATION-TIME>today<").find("'today' is not a valid value") != std::string::npos);
    CHECK(with("<SPEC-TYPES>", "<SPEC-TYPES><OTHER-TYPE/>").starts_with(line_of(whole, "<SPEC-TYPES>") + "expected element SPEC-OBJECT-TYPE or "));
    CHECK(with("<SPEC-OBJECT IDENTIFIER=\"requirement-A\" LAST-CHANGE=\"2026-01-31T12:00:00Z\"", "<SPEC-OBJECT IDENTIFIER=\"requirement-A\"") ==
          line_of(whole, "\"requirement-A\"") + "expected attribute LAST-CHANGE of SPEC-OBJECT, found none");
    CHECK(with("MULTI-VALUED=\"false\"", "MULTI-VALUED=\"no\"").starts_with(line_of(whole, "MULTI-VALUED") + "inside ATTRIBUTE-DEFINITION-ENUMERATION: "));
    CHECK(with("MULTI-VALUED=\"false\"", "") == line_of(whole, "MULTI-VALUED") + "expected attribute MULTI-VALUED of ATTRIBUTE-DEFINITION-ENUMERATION, found none");
    CHECK(with("<SPEC-OBJECTS>", "<SPEC-OBJECTS>text").starts_with(line_of(whole, "<SPEC-OBJECTS>") + "inside SPEC-OBJECTS: "));
    CHECK(with("<TYPE><SPEC-OBJECT-TYPE-REF>type-requirement</SPEC-OBJECT-TYPE-REF></TYPE>", "") ==
          line_of(whole, "\"requirement-A\"") + "expected element ALTERNATIVE-ID or TYPE inside SPEC-OBJECT, found its end");
    CHECK(with("<SPEC-RELATIONS>", "<SPEC-OBJECTS/><SPEC-RELATIONS>").find("inside REQ-IF-CONTENT, found SPEC-OBJECTS") != std::string::npos);
    CHECK(with("<xhtml:div>t</xhtml:div>", "<div>t</div>").find("inside THE-VALUE, found div") != std::string::npos);
    CHECK(with("<xhtml:div>t</xhtml:div>", "").find("inside THE-VALUE, found its end") != std::string::npos);
}

TEST_CASE("exchange, ReqIF: identifiers occur once and references lead somewhere") {
    const std::string whole = write({.title = "T", .records = {{.id = "A", .source = "S", .basis = "seed", .text = "t", .cites = {"B"}}, {.id = "C"}}});
    const auto with = [&](std::string_view what, std::string_view by) { return refused(instead(whole, what, by)); };
    CHECK(with("IDENTIFIER=\"requirement-C\"", "IDENTIFIER=\"requirement-A\"").starts_with(line_of(whole, "\"requirement-C\"") +
          "expected an identifier of its own, found 'requirement-A', which SPEC-OBJECT in line "));
    CHECK(with("IDENTIFIER=\"requirement-C\"", "IDENTIFIER=\"2\"").starts_with(line_of(whole, "\"requirement-C\"") + "inside SPEC-OBJECT: "));
    CHECK(with("<ENUM-VALUE-REF>value-basis-seed<", "<ENUM-VALUE-REF>value-basis-sead<") ==
          line_of(whole, "<ENUM-VALUE-REF>") + "expected the identifier of a ENUM-VALUE, found 'value-basis-sead', which nothing has");
    CHECK(with("<ENUM-VALUE-REF>value-basis-seed<", "<ENUM-VALUE-REF>requirement-A<") ==
          line_of(whole, "<ENUM-VALUE-REF>") + "expected the identifier of a ENUM-VALUE, found 'requirement-A', which is a SPEC-OBJECT");
    CHECK(with("<TARGET><SPEC-OBJECT-REF>cited-B<", "<TARGET><SPEC-OBJECT-REF>elsewhere<") ==
          line_of(whole, "<TARGET>") + "expected the identifier of a SPEC-OBJECT, found 'elsewhere', which nothing has");
    CHECK(with("<SOURCE><SPEC-OBJECT-REF>requirement-A<", "<SOURCE><SPEC-OBJECT-REF>cited-B<") ==
          line_of(whole, "<SPEC-RELATION ") + "expected a requirement as SOURCE, found 'cited-B', which stands for one elsewhere");
    CHECK(with("THE-VALUE=\"C\"", "THE-VALUE=\"A\"").starts_with(line_of(whole, "\"requirement-C\"") + "expected another ReqIF.ForeignID than 'A', which the object in line "));
    CHECK(with("LONG-NAME=\"sspec.reason\"", "LONG-NAME=\"sspec.raeson\"") ==
          line_of(whole, "\"sspec.reason\"") + "expected one of our attributes, as 'sspec.' says, found 'sspec.raeson'");
    CHECK(with("LONG-NAME=\"seed\"", "LONG-NAME=\"sead\"") ==
          line_of(whole, "\"requirement-A\"") + "requirement 'A': expected seed, seen, claimed or assumed as its basis, found 'sead'");
    CHECK(with("<SPEC-OBJECT-TYPE-REF>type-requirement<", "<SPEC-OBJECT-TYPE-REF>type-cited<").find(
          "expected an attribute of the type of the object, found 'ReqIF.ForeignID' of another type") != std::string::npos);
}

TEST_CASE("exchange, ReqIF: lines are right beyond 65535") {
    Document d{.title = "T", .records = {}};
    for (int i = 0; i != 6000; ++i) d.records.push_back({.id = "R" + std::to_string(i), .source = "S", .clause = "1", .text = "t", .note = "n", .reason = "r"});
    const std::string whole = write(d);
    CHECK(std::ranges::count(whole, '\n') > 65535);
    CHECK(refused(instead(whole, "<OBJECT><SPEC-OBJECT-REF>requirement-R5990<", "<OBJECT><SPEC-OBJECT-REF>x<")).starts_with(
          line_of(whole, "<OBJECT><SPEC-OBJECT-REF>requirement-R5990<")));
}
