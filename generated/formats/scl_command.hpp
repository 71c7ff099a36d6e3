// SPDX-License-Identifier: Apache-2.0
// The format scl_command, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A command that writes an entry of a registry.
struct SclCommandSetParameter {
    uint8_t entry;  // Which entry. [A-FMT-4]
    View value;  // Its new value. [A-FMT-6]
};
inline constexpr size_t scl_command_set_parameter_shortest = 2, scl_command_set_parameter_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclCommandSetParameter& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if (in[0] != 0x01) return {Reason::wrong_constant, 0};
    x.entry = static_cast<uint8_t>(in[1]);
    x.value = {in + 2, n - 2};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclCommandSetParameter& x, uint8_t* out, size_t capacity) noexcept {
    if (x.value.length > 65535) return {Reason::too_long, 65537};
    const size_t n = 2 + x.value.length;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x01;
    out[1] = static_cast<uint8_t>(x.entry);
    for (size_t i = 0; i != x.value.length; ++i) out[2 + i] = x.value.data[i];
    return {Reason::none, n};
}

// A command that reads an entry of a registry.
struct SclCommandGetParameter {
    uint8_t entry;  // Which entry. [A-FMT-4]
};
inline constexpr size_t scl_command_get_parameter_shortest = 2, scl_command_get_parameter_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclCommandGetParameter& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x02) return {Reason::wrong_constant, 0};
    x.entry = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclCommandGetParameter& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x02;
    out[1] = static_cast<uint8_t>(x.entry);
    return {Reason::none, n};
}

// A command of any gate. The first octet tells which: `kind` says which member is there.
struct SclCommand {
    enum class Kind : uint8_t { set_parameter, get_parameter };
    Kind kind;
    union {
        SclCommandSetParameter set_parameter;
        SclCommandGetParameter get_parameter;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclCommand& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (in[0] == 0x01) {
        x.kind = SclCommand::Kind::set_parameter;
        x.set_parameter = {};
        return decode(in, n, x.set_parameter);
    }
    if (in[0] == 0x02) {
        x.kind = SclCommand::Kind::get_parameter;
        x.get_parameter = {};
        return decode(in, n, x.get_parameter);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const SclCommand& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case SclCommand::Kind::set_parameter: return encode(x.set_parameter, out, capacity);
    case SclCommand::Kind::get_parameter: return encode(x.get_parameter, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
