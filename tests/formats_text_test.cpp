// SPDX-License-Identifier: Apache-2.0
// What people and Wireshark are told of the formats is complete and right.
#include "codegen/formats/formats.hpp"
#include "formats/formats.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace spec::formats;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("formats: the table has every field with its sentence, its codes and where it comes from") {
    const std::string table = codegen::formats::table(ssp::all_formats());
    for (const Format* f : ssp::all_formats()) {
        CHECK(contains(table, "\n## " + std::string(f->name) + "\n"));
        for (const Format* r : records_of(*f))
            for (const Field& field : r->fields) {
                CAPTURE(field.name);
                CHECK(contains(table, " | `" + std::string(field.name) + "` | "));
                CHECK(contains(table, std::string(field.text)));
                for (const ssp::Requirement* q : field.requirements) CHECK(contains(table, std::string(q->id)));
                if (field.codes)
                    for (const NamedCode& c : field.codes->codes) CHECK(contains(table, std::string(c.name) + ": " + std::string(c.text)));
            }
    }
    CHECK(contains(table, "| 7, b7 to b5 | `kind` | 0x0 data: "));
    CHECK(contains(table, "| 8 to 11 | `session` | 0x0 to 0xffffffff | "));
    CHECK(contains(table, "| -16 to -1 | `tag` | any | "));
    CHECK(contains(table, "| -1, b7 to b1 | `padding_length` | 0 to 15; follows from the length | "));
    CHECK(contains(table, "| 2, optional | `window` | 1 to 4 | "));
    CHECK(contains(table, "If `kind` is 2, `payload` holds scl_session."));
    CHECK(contains(table, "`payload` holds a piece of hcp_message, its last one if `last` is set."));
}

TEST_CASE("formats: the dissector has every field of every format, and every code") {
    const std::string lua = codegen::formats::dissector(ssp::all_formats());
    for (const Format* f : ssp::all_formats())
        for (const Format* r : records_of(*f))
            for (const Field& field : r->fields) CHECK(contains(lua, "\"sspec." + std::string(r->name) + "." + std::string(field.name) + "\""));
    for (const Enumeration* e : codegen::formats::enumerations(ssp::all_formats()))
        for (const NamedCode& c : e->codes) CHECK(contains(lua, "[" + std::to_string(c.value) + "] = \"" + std::string(c.name) + "\""));
}

TEST_CASE("formats: an alternative is called what its name has more than that of the choice") {
    const Format choice{.name = "scl_session", .text = ""}, frame{.name = "shdlc_frame", .text = ""};
    CHECK(codegen::formats::label(choice, {.name = "scl_session_clear_all_pipes", .text = ""}) == "clear_all_pipes");
    CHECK(codegen::formats::label(frame, {.name = "shdlc_information", .text = ""}) == "information");
    CHECK(codegen::formats::label(frame, {.name = "shdlc_front", .text = ""}) == "front");
    CHECK(codegen::formats::type_name("scl_packet") == "SclPacket");
}
