// SPDX-License-Identifier: Apache-2.0
// A format as plain data: what the generator, the proofs, the interpreter and the tables read.
//
// A record is a sequence of fields, most significant bit and octet first. At most one field has a variable length
// (`rest`), or the record ends with optional octets; what follows is then counted from the end. So every field stands at
// a fixed distance from the beginning or from the end. A choice is one of several records, told by the first octet.

#pragma once

#include "requirements/requirement.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace spec::formats {

struct NamedCode {
    std::string_view name;
    std::uint64_t value;
    std::string_view text;
};

// Values with names; all others are reserved and refused.
struct Enumeration {
    std::string_view name;  // as a C++ type: "Answer"
    std::span<const NamedCode> codes;
};

enum class Kind : unsigned char {
    constant,     // bits that always hold `value`
    number,       // bits that hold a number in low..high
    code,         // bits that hold a value of `codes`
    octets,       // a fixed number of octets
    rest,         // what is left: least..most octets in whole units
    zeros,        // zero octets that fill the record to whole units
    zeros_count,  // how many they are; follows from the length, so it is no value of its own
    checksum,     // CRC-16 of HDLC over everything before it; the last field
};

struct Field {
    std::string_view name;
    Kind kind = Kind::constant;
    unsigned bits = 0;  // 0: of variable length
    bool optional = false;
    std::uint64_t value = 0;
    std::uint64_t low = 0, high = 0;
    const Enumeration* codes = nullptr;
    std::size_t least = 0, most = 0, unit = 1;  // octets
    std::string_view text{};                    // one sentence
    std::span<const ssp::Requirement* const> requirements{};
};

struct Format;

// When the field has this value, the octets of `inside` are of that format; or, if `last` names a flag, they are a piece
// of it: the whole is put together from records that agree in all other fields, up to one in which the flag is set.
// A format that always carries another one has an empty `field`.
struct Carried {
    std::string_view field;
    std::uint64_t value;
    std::string_view inside;
    const Format* format;
    std::string_view last{};
    // Records are taken once and in the order of this number, which begins anew, with 0, after a record of `restarts`.
    std::string_view in_order{};
    std::span<const std::string_view> restarts{};
};

struct Format {
    std::string_view name;  // "scl_packet"
    std::string_view text;  // what it is, one sentence
    std::span<const Field> fields{};                // of a record
    std::span<const Format* const> alternatives{};  // of a choice: records
    std::span<const Carried> carries{};

    constexpr bool is_choice() const { return !alternatives.empty(); }
};

// The bits of the first octet that are constant, and their value.
struct Tag {
    std::uint8_t mask = 0, value = 0;
};
constexpr Tag tag_of(const Format& record) {
    Tag tag;
    unsigned at = 0;
    for (const Field& f : record.fields) {
        if (at >= 8 || f.bits == 0) break;
        if (f.kind == Kind::constant)
            for (unsigned b = 0; b != f.bits && at + b < 8; ++b) {
                const auto bit = static_cast<std::uint8_t>(0x80u >> (at + b));
                tag.mask |= bit;
                if (f.value >> (f.bits - 1 - b) & 1) tag.value |= bit;
            }
        at += f.bits;
    }
    return tag;
}

// ---- mistakes a format can hold -------------------------------------------------------------------------------------

#define SSPEC_FORMAT_MISTAKES(X) \
    X(a_format_has_no_fields, "a format has no fields") \
    X(two_fields_have_the_same_name, "two fields have the same name") \
    X(bits_do_not_fill_an_octet, "bits before a field of octets, a part of variable length or the end do not fill an octet") \
    X(a_constant_does_not_fit_its_bits, "a constant does not fit its bits") \
    X(a_range_does_not_fit_its_bits, "a range is empty or does not fit its bits") \
    X(a_code_does_not_fit_its_bits, "a code does not fit its bits") \
    X(two_codes_have_the_same_value, "two codes of an enumeration have the same value or name") \
    X(two_fields_have_variable_length, "two fields have variable length") \
    X(a_field_of_variable_length_has_no_bound, "a field of variable length has no bound, or least exceeds most, or is no whole unit") \
    X(an_optional_field_is_not_the_last, "only a checksum may follow an optional field, and nothing of variable length stands beside it") \
    X(an_optional_field_fills_no_octets, "an optional field and the optional constants before it do not fill whole octets") \
    X(a_checksum_is_not_the_last, "a checksum is not the last field") \
    X(zeros_do_not_follow_the_rest, "zeros have to follow a field of variable length and to be counted behind it, and the longest record has to be whole units") \
    X(a_field_says_no_sentence, "what a field or format says is no sentence") \
    X(a_field_cites_no_requirement, "a field cites no requirement") \
    X(two_alternatives_have_the_same_tag, "the first octet does not tell two alternatives apart") \
    X(an_alternative_is_a_choice, "an alternative of a choice is a choice itself")

enum class Mistake : unsigned char {
    none,
#define SSPEC_X(name, text) name,
    SSPEC_FORMAT_MISTAKES(SSPEC_X)
#undef SSPEC_X
};

constexpr std::string_view text_of(Mistake mistake) {
    switch (mistake) {
    case Mistake::none: break;
#define SSPEC_X(name, text) \
    case Mistake::name: return text;
        SSPEC_FORMAT_MISTAKES(SSPEC_X)
#undef SSPEC_X
    }
    return "none";
}

namespace detail {

constexpr std::uint64_t highest(unsigned bits) { return bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1; }

constexpr Mistake mistake_in(const Enumeration& e, unsigned bits) {
    for (std::size_t i = 0; i != e.codes.size(); ++i) {
        if (e.codes[i].value > highest(bits)) return Mistake::a_code_does_not_fit_its_bits;
        for (std::size_t j = 0; j != i; ++j)
            if (e.codes[i].value == e.codes[j].value || e.codes[i].name == e.codes[j].name)
                return Mistake::two_codes_have_the_same_value;
    }
    return e.codes.empty() ? Mistake::a_code_does_not_fit_its_bits : Mistake::none;
}

constexpr Mistake mistake_in_field(const Field& f) {
    switch (f.kind) {
    case Kind::constant:
        return f.bits == 0 || f.bits > 64 || f.value > highest(f.bits) ? Mistake::a_constant_does_not_fit_its_bits : Mistake::none;
    case Kind::number:
    case Kind::zeros_count:
        return f.bits == 0 || f.bits > 64 || f.low > f.high || f.high > highest(f.bits) ? Mistake::a_range_does_not_fit_its_bits : Mistake::none;
    case Kind::code: return f.bits == 0 || f.bits > 8 ? Mistake::a_code_does_not_fit_its_bits : mistake_in(*f.codes, f.bits);
    case Kind::octets: return f.bits == 0 || f.bits % 8 != 0 ? Mistake::bits_do_not_fill_an_octet : Mistake::none;
    case Kind::rest:
        return f.most == 0 || f.most == static_cast<std::size_t>(-1) || f.least > f.most || f.unit == 0 || f.least % f.unit != 0 ||
                       f.most % f.unit != 0
                   ? Mistake::a_field_of_variable_length_has_no_bound
                   : Mistake::none;
    case Kind::zeros: return f.unit == 0 ? Mistake::a_field_of_variable_length_has_no_bound : Mistake::none;
    case Kind::checksum: return Mistake::none;
    }
    return Mistake::none;
}

// Zeros: directly behind the rest, counted in the trailer up to one less than the unit, and the longest record is full.
constexpr Mistake mistake_in_zeros(const Format& r) {
    std::size_t fixed = 0, zeros = r.fields.size(), counts = 0;
    const Field* rest = nullptr;
    const Field* count = nullptr;
    for (std::size_t i = 0; i != r.fields.size(); ++i) {
        const Field& f = r.fields[i];
        fixed += f.bits;
        if (f.kind == Kind::rest) rest = &f;
        if (f.kind == Kind::zeros) {
            if (zeros != r.fields.size() || i == 0 || r.fields[i - 1].kind != Kind::rest) return Mistake::zeros_do_not_follow_the_rest;
            zeros = i;
        }
        if (f.kind == Kind::zeros_count) {
            if (zeros == r.fields.size()) return Mistake::zeros_do_not_follow_the_rest;
            ++counts;
            count = &f;
        }
    }
    if (zeros == r.fields.size()) return counts ? Mistake::zeros_do_not_follow_the_rest : Mistake::none;
    const std::size_t unit = r.fields[zeros].unit;
    const bool good = counts == 1 && rest->unit == 1 && count->low == 0 && count->high == unit - 1 && (fixed / 8 + rest->most) % unit == 0;
    return good ? Mistake::none : Mistake::zeros_do_not_follow_the_rest;
}

constexpr Mistake mistake_in_record(const Format& r) {
    if (r.fields.empty()) return Mistake::a_format_has_no_fields;
    unsigned bits = 0, optional_bits = 0;
    bool variable = false, optional = false;
    for (std::size_t i = 0; i != r.fields.size(); ++i) {
        const Field& f = r.fields[i];
        if (const Mistake m = mistake_in_field(f); m != Mistake::none) return m;
        for (std::size_t j = 0; j != i; ++j)
            if (r.fields[j].name == f.name) return Mistake::two_fields_have_the_same_name;
        if (f.kind == Kind::checksum && i + 1 != r.fields.size()) return Mistake::a_checksum_is_not_the_last;
        if (f.kind == Kind::octets || f.kind == Kind::checksum || f.bits == 0 || (f.optional && !optional))
            if (bits % 8 != 0) return Mistake::bits_do_not_fill_an_octet;
        if (f.kind == Kind::rest) {
            if (variable) return Mistake::two_fields_have_variable_length;
            variable = true;
        }
        if (f.optional) {
            if (variable || (f.kind != Kind::constant && f.kind != Kind::number && f.kind != Kind::code))
                return Mistake::an_optional_field_is_not_the_last;
            optional = true;
            optional_bits += f.bits;
            if (f.kind != Kind::constant && optional_bits % 8 != 0) return Mistake::an_optional_field_fills_no_octets;
            if (f.kind != Kind::constant) optional_bits = 0;
        } else {
            if (optional && f.kind != Kind::checksum) return Mistake::an_optional_field_is_not_the_last;
        }
        bits += f.bits;
    }
    if (optional_bits != 0) return Mistake::an_optional_field_fills_no_octets;
    if (bits % 8 != 0) return Mistake::bits_do_not_fill_an_octet;
    if (const Mistake m = mistake_in_zeros(r); m != Mistake::none) return m;
    if (!r.text.ends_with('.')) return Mistake::a_field_says_no_sentence;
    for (const Field& f : r.fields) {
        if (!f.text.ends_with('.')) return Mistake::a_field_says_no_sentence;
        if (f.requirements.empty()) return Mistake::a_field_cites_no_requirement;
    }
    return Mistake::none;
}

}  // namespace detail

// The first mistake, Mistake::none if there is none.
constexpr Mistake mistake_in(const Format& format) {
    if (!format.is_choice()) return detail::mistake_in_record(format);
    for (std::size_t i = 0; i != format.alternatives.size(); ++i) {
        const Format& a = *format.alternatives[i];
        if (a.is_choice()) return Mistake::an_alternative_is_a_choice;
        if (const Mistake m = detail::mistake_in_record(a); m != Mistake::none) return m;
        for (std::size_t j = 0; j != i; ++j) {
            const Tag one = tag_of(a), other = tag_of(*format.alternatives[j]);
            if ((one.mask & other.mask & (one.value ^ other.value)) == 0) return Mistake::two_alternatives_have_the_same_tag;
        }
    }
    return Mistake::none;
}

}  // namespace spec::formats
