// SPDX-License-Identifier: Apache-2.0
// Every mistake a format can hold is found, and lowering and generating refuse it by name.
#include "codegen/formats/formats.hpp"
#include "formats/formats.hpp"
#include "formats/steps.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace spec::formats;

namespace {

std::set<Mistake> found;

Field constant(std::string_view name, unsigned bits, std::uint64_t value = 0) { return {.name = name, .kind = Kind::constant, .bits = bits, .value = value}; }
Field number(std::string_view name, unsigned bits) { return {.name = name, .kind = Kind::number, .bits = bits, .high = detail::highest(bits)}; }
Field rest(std::string_view name, std::size_t least, std::size_t most, std::size_t unit = 1) {
    return {.name = name, .kind = Kind::rest, .least = least, .most = most, .unit = unit};
}
Field optional(Field f) {
    f.optional = true;
    return f;
}
Field zeros(std::size_t unit) { return {.name = "zeros", .kind = Kind::zeros, .unit = unit}; }
Field count(std::uint64_t high) { return {.name = "count", .kind = Kind::zeros_count, .bits = 8, .high = high}; }
Field checksum() { return {.name = "checksum", .kind = Kind::checksum, .bits = 16}; }

constexpr ssp::Requirement required{"R-1", "a source", "1", ssp::Basis::seed, ssp::Strength::shall, "It is so."};
constexpr const ssp::Requirement* cited[]{&required};

// As fields that say something and cite something, unless told.
Mistake mistake_of(std::vector<Field> fields, bool complete = true) {
    for (Field& f : fields)
        if (complete) {
            f.text = "A sentence.";
            f.requirements = cited;
        }
    const Format format{.name = "wrong", .text = "Wrong.", .fields = fields};
    const Mistake mistake = mistake_in(format);
    found.insert(mistake);
    if (mistake != Mistake::none) {
        // Whoever builds on it says which mistake it is.
        const std::string expected = "format wrong: " + std::string(text_of(mistake));
        CHECK_THROWS_WITH_AS(lower(format), expected.c_str(), std::invalid_argument);
        const Format* const all[]{&format};
        CHECK_THROWS_WITH_AS(codegen::formats::files(all), expected.c_str(), std::invalid_argument);
    }
    return mistake;
}

}  // namespace

TEST_CASE("formats: each mistake is found and refused by name") {
    found.clear();
    static const NamedCode twice[]{{"a", 1, ""}, {"b", 1, ""}}, wide[]{{"a", 4, ""}};
    static const Enumeration same{"Same", twice}, too_wide{"TooWide", wide};
    const auto code = [](const Enumeration& e) { return Field{.name = "code", .kind = Kind::code, .bits = 2, .codes = &e}; };

    CHECK(mistake_of({number("a", 8), rest("b", 0, 4)}) == Mistake::none);
    CHECK(mistake_of({}) == Mistake::a_format_has_no_fields);
    CHECK(mistake_of({number("a", 8), number("a", 8)}) == Mistake::two_fields_have_the_same_name);
    CHECK(mistake_of({number("a", 7)}) == Mistake::bits_do_not_fill_an_octet);
    CHECK(mistake_of({number("a", 4), rest("b", 0, 4)}) == Mistake::bits_do_not_fill_an_octet);
    CHECK(mistake_of({number("a", 4), {.name = "b", .kind = Kind::octets, .bits = 16}}) == Mistake::bits_do_not_fill_an_octet);
    CHECK(mistake_of({constant("a", 8, 256)}) == Mistake::a_constant_does_not_fit_its_bits);
    CHECK(mistake_of({{.name = "a", .kind = Kind::number, .bits = 8, .low = 5, .high = 4}}) == Mistake::a_range_does_not_fit_its_bits);
    CHECK(mistake_of({{.name = "a", .kind = Kind::number, .bits = 8, .high = 256}}) == Mistake::a_range_does_not_fit_its_bits);
    CHECK(mistake_of({code(too_wide), number("a", 6)}) == Mistake::a_code_does_not_fit_its_bits);
    CHECK(mistake_of({code(same), number("a", 6)}) == Mistake::two_codes_have_the_same_value);
    CHECK(mistake_of({rest("a", 0, 4), rest("b", 0, 4)}) == Mistake::two_fields_have_variable_length);
    CHECK(mistake_of({rest("a", 0, 0)}) == Mistake::a_field_of_variable_length_has_no_bound);
    CHECK(mistake_of({rest("a", 0, static_cast<std::size_t>(-1))}) == Mistake::a_field_of_variable_length_has_no_bound);
    CHECK(mistake_of({rest("a", 5, 4)}) == Mistake::a_field_of_variable_length_has_no_bound);
    CHECK(mistake_of({rest("a", 0, 17, 16)}) == Mistake::a_field_of_variable_length_has_no_bound);
    CHECK(mistake_of({optional(number("a", 8)), number("b", 8)}) == Mistake::an_optional_field_is_not_the_last);
    CHECK(mistake_of({rest("a", 0, 4), optional(number("b", 8))}) == Mistake::an_optional_field_is_not_the_last);
    CHECK(mistake_of({optional(number("a", 12)), optional(number("b", 4))}) == Mistake::an_optional_field_fills_no_octets);
    CHECK(mistake_of({optional(constant("a", 8))}) == Mistake::an_optional_field_fills_no_octets);
    CHECK(mistake_of({checksum(), number("a", 8)}) == Mistake::a_checksum_is_not_the_last);
    CHECK(mistake_of({rest("a", 0, 15), zeros(16)}) == Mistake::zeros_do_not_follow_the_rest);
    CHECK(mistake_of({rest("a", 0, 15), zeros(16), count(14)}) == Mistake::zeros_do_not_follow_the_rest);
    CHECK(mistake_of({rest("a", 0, 14), zeros(16), count(15)}) == Mistake::zeros_do_not_follow_the_rest);
    CHECK(mistake_of({number("a", 8), count(15)}) == Mistake::zeros_do_not_follow_the_rest);
    CHECK(mistake_of({rest("a", 0, 15), zeros(16), count(15)}) == Mistake::none);

    Field silent = number("a", 8);
    CHECK(mistake_of({silent}, false) == Mistake::a_field_says_no_sentence);
    silent.text = "A sentence.";
    CHECK(mistake_of({silent}, false) == Mistake::a_field_cites_no_requirement);

    static const auto complete = [](Field f) {
        f.text = "A sentence.";
        f.requirements = cited;
        return f;
    };
    static const Field ten[]{complete(constant("t", 2, 2)), complete(number("n", 6))}, one[]{complete(constant("t", 1, 1)), complete(number("n", 7))};
    static const Format first{.name = "c_first", .text = "One.", .fields = ten}, second{.name = "c_second", .text = "One.", .fields = one};
    static const Format* const both[]{&first, &second};
    const Format choice{.name = "c", .text = "", .alternatives = both};
    found.insert(mistake_in(choice));
    CHECK(mistake_in(choice) == Mistake::two_alternatives_have_the_same_tag);
    const Format* const nested_in[]{&choice};
    const Format nested{.name = "d", .text = "", .alternatives = nested_in};
    found.insert(mistake_in(nested));
    CHECK(mistake_in(nested) == Mistake::an_alternative_is_a_choice);
    CHECK_THROWS_AS(lower(choice), std::invalid_argument);

#define SSPEC_X(name, text) CHECK_MESSAGE(found.contains(Mistake::name), #name);
    SSPEC_FORMAT_MISTAKES(SSPEC_X)
#undef SSPEC_X
}

TEST_CASE("formats: names are unique, every field says a sentence and cites something, every name may stand in C++") {
    static const std::set<std::string_view> reserved{"register", "class", "union", "default", "delete", "new", "this", "in", "out", "n", "x", "v", "private", "operator"};
    std::set<std::string_view> names;
    for (const Format* f : ssp::all_formats()) {
        CHECK(mistake_in(*f) == Mistake::none);
        CHECK(names.insert(f->name).second);
        for (const Format* r : records_of(*f)) {
            CAPTURE(r->name);
            CHECK(r->text.ends_with('.'));
            if (f->is_choice()) {
                CHECK(names.insert(r->name).second);
                CHECK(!reserved.contains(codegen::formats::label(*f, *r)));
            }
            for (const Field& field : r->fields) {
                CAPTURE(field.name);
                CHECK(!reserved.contains(field.name));
                CHECK(field.text.ends_with('.'));
                CHECK(!field.requirements.empty());
            }
        }
    }
}
