// SPDX-License-Identifier: Apache-2.0
// Carries out the steps of a format: the meaning that the generated code is compared with.

#pragma once

#include "formats/steps.hpp"

#include <optional>
#include <span>
#include <vector>

namespace spec::formats {

struct Value {
    std::uint64_t number = 0;
    bool present = true;                 // of an optional field
    std::vector<std::uint8_t> octets{};  // of octets and rest
    bool operator==(const Value&) const = default;
};
// One for each field of the record; those of constants, padding and checksum stay as they are.
using Values = std::vector<Value>;

struct Outcome {
    Reason reason = Reason::none;
    std::size_t offset = 0;  // accepted: the length
    bool operator==(const Outcome&) const = default;
};

struct Decoded {
    Outcome outcome{};
    std::size_t alternative = 0;  // position in records_of(format); of an accepted one
    Values values{};
};

// Reads `in` as a record. Throws std::logic_error if a step reads outside of it, which the proofs exclude.
Decoded decode(const Program& program, std::span<const std::uint8_t> in);

struct Encoded {
    Outcome outcome{};
    std::vector<std::uint8_t> octets{};
};
// Throws std::logic_error if a step writes outside of `capacity` octets, or leaves one unwritten.
Encoded encode(const Program& program, const Values& values, std::size_t capacity);

// A record or a choice, with its steps.
class Interpreter {
public:
    explicit Interpreter(const Format& format);
    // With steps that need not be those of the format: one program for each of its records.
    Interpreter(const Format& format, std::vector<Program> programs);
    Decoded decode(std::span<const std::uint8_t> in) const;
    Encoded encode(std::size_t alternative, const Values& values, std::size_t capacity) const;

private:
    bool choice_;
    std::vector<Tag> tags_;
    std::vector<Program> programs_;
};

// No values yet: as many as the record has fields.
Values blank(const Format& record);

}  // namespace spec::formats
