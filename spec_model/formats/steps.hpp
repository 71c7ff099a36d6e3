// SPDX-License-Identifier: Apache-2.0
// What a decoder and an encoder of a record do, step by step: the generator prints these steps, the interpreter carries
// them out, and the proofs are about them.
//
// Decoding looks at `length` octets; encoding knows the length of what it will write after the step `size`, before it
// writes anything. A step that refuses ends the run with a reason and an offset.

#pragma once

#include "formats/format.hpp"

#include <string_view>
#include <vector>

namespace spec::formats {

#define SSPEC_FORMAT_REASONS(X) \
    X(none, "accepted") \
    X(truncated, "it ends too early") \
    X(too_long, "it is longer than any of its kind") \
    X(wrong_length, "its length is no whole number of units") \
    X(unknown_tag, "the first octet is of none of the alternatives") \
    X(wrong_constant, "bits that are fixed have another value") \
    X(out_of_range, "a number is outside its range") \
    X(reserved_code, "a code is reserved") \
    X(wrong_padding, "the padding is not zero, or not as long as the rest demands") \
    X(wrong_checksum, "the checksum is not that of the octets") \
    X(value_too_wide, "a value does not fit its bits") \
    X(missing_before, "an optional field stands without the one before it") \
    X(no_room, "the buffer is too small")

enum class Reason : unsigned char {
#define SSPEC_X(name, text) name,
    SSPEC_FORMAT_REASONS(SSPEC_X)
#undef SSPEC_X
};
std::string_view name_of(Reason reason);
std::string_view text_of(Reason reason);

// So many octets behind the start, or before the end.
struct Place {
    bool from_end = false;
    std::size_t octets = 0;
};

enum class Op : unsigned char {
    // of a decoder
    at_least,     // refuses if length < least, at length
    at_most,      // refuses if length > most, at most
    whole_units,  // refuses if (length - base) is no multiple of unit, at length
    constant,     // refuses if the bits at `at` are not `value`
    present,      // the field is there if length > base; refuses, at the length, if then length < base + octets
    number,       // the field gets the bits at `at`
    octets,       // the field gets `octets` octets at `at`
    count,        // the padding gets the bits at `at`; refuses if it is more than high
    room,         // refuses if length - base < padding, at `at`
    view,         // the field becomes the octets from `at` to length - base - padding, counted from the start: base includes `at`
    zeros,        // refuses, where it stands, an octet that is not zero among the padding that ends at `at`
    checksum,     // refuses if the two octets at `at` are not the checksum of all before them
    // of both
    range,  // refuses a field outside low..high
    code,   // refuses a field that is none of its codes
    // of an encoder
    lengths,       // refuses a field of fewer than least or more than most octets, or no whole units
    order,         // refuses a field that is present while field `other` is not
    size,          // length := base + the length of the rest + the octets of the optional fields that are there, filled to units if there are zeros
    fits,          // refuses a field that is more than its bits hold
    enough,        // refuses if the capacity is less than length, at the capacity
    put,           // the octet at `at` is `value` and the parts
    put_octets,    // the octets at `at` are those of the field
    put_view,      // the octets from `at` on are those of the field
    put_zeros,     // the padding that ends at `at` is zero
    put_checksum,  // the two octets at `at` are the checksum of all before them
};

// Bits of a field, or of the padding's length (field -1), in an octet that is written: (value >> right & mask) << left.
struct Part {
    int field = -1;
    unsigned right = 0, left = 0;
    std::uint8_t mask = 0xff;
};

struct Step {
    Op op;
    int field = -1;
    Reason reason = Reason::none;
    Place at{};
    unsigned octets = 0;            // that are read as one big-endian number; copied
    unsigned shift = 0, bits = 0;   // the value is the number >> shift, its lowest bits
    std::uint64_t value = 0, low = 0, high = 0;
    std::size_t base = 0, least = 0, most = 0, unit = 1;
    int only_if = -1;               // an optional field that has to be there; else the step does nothing
    int other = -1;
    std::vector<Part> parts{};
};

struct Program {
    const Format* format = nullptr;
    std::vector<Step> decode{}, encode{};
    std::size_t head = 0, trailer = 0;       // octets before and behind what varies
    std::size_t shortest = 0, longest = 0;   // of an accepted record
    int rest = -1;                           // the field of variable length
    struct Optional {
        int field;
        std::size_t octets;  // with the constants before it
    };
    std::vector<Optional> optionals{};
    std::size_t zeros_unit = 0;              // 0: no padding
};

// Throws std::invalid_argument for a format with a mistake, and for a choice.
Program lower(const Format& record);

// The records of a format: its alternatives, or itself.
std::vector<const Format*> records_of(const Format& format);

// CRC-16 of HDLC: reflected 0x8408, from 0xffff, complemented.
constexpr std::uint16_t checksum_step(std::uint16_t crc, std::uint8_t octet) {
    crc = static_cast<std::uint16_t>(crc ^ octet);
    for (int bit = 0; bit != 8; ++bit) crc = static_cast<std::uint16_t>((crc & 1u) != 0 ? crc >> 1 ^ 0x8408u : crc >> 1);
    return crc;
}
constexpr std::uint16_t checksum(std::span<const std::uint8_t> octets) {
    std::uint16_t crc = 0xffff;
    for (const std::uint8_t octet : octets) crc = checksum_step(crc, octet);
    return static_cast<std::uint16_t>(~crc);
}

}  // namespace spec::formats
