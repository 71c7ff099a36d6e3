// SPDX-License-Identifier: Apache-2.0
// The format scl_message, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A command asks for an answer.
struct SclMessageCommand {
    uint8_t instruction;  // Which one. [A-FMT-3]
    View parameters;  // Its parameters. [A-FMT-6, SSPTTF/Message-1]
};
inline constexpr size_t scl_message_command_shortest = 1, scl_message_command_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclMessageCommand& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if ((in[0] >> 6) != 0x0) return {Reason::wrong_constant, 0};
    x.instruction = static_cast<uint8_t>(in[0] & 0x3f);
    x.parameters = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclMessageCommand& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (x.instruction > 0x3f) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.instruction);
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// An event asks for nothing.
struct SclMessageEvent {
    uint8_t instruction;  // Which one. [A-FMT-3]
    View parameters;  // Its parameters. [A-FMT-6, SSPTTF/Message-1]
};
inline constexpr size_t scl_message_event_shortest = 1, scl_message_event_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclMessageEvent& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if ((in[0] >> 6) != 0x1) return {Reason::wrong_constant, 0};
    x.instruction = static_cast<uint8_t>(in[0] & 0x3f);
    x.parameters = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclMessageEvent& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (x.instruction > 0x3f) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0x40 | x.instruction);
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// A response answers the command before it.
struct SclMessageResponse {
    Answer answer;  // How it went. [A-FMT-3, TS102622/Response-1]
    View parameters;  // What was asked for. [A-FMT-6, SSPTTF/Message-1]
};
inline constexpr size_t scl_message_response_shortest = 1, scl_message_response_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclMessageResponse& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if ((in[0] >> 6) != 0x2) return {Reason::wrong_constant, 0};
    x.answer = static_cast<Answer>(in[0] & 0x3f);
    if (!known(x.answer)) return {Reason::reserved_code, 0};
    x.parameters = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclMessageResponse& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (!known(x.answer)) return {Reason::reserved_code, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0x80 | static_cast<unsigned>(x.answer));
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// What is said on a pipe, put together from its fragments. The first octet tells which: `kind` says which member is
// there.
struct SclMessage {
    enum class Kind : uint8_t { command, event, response };
    Kind kind;
    union {
        SclMessageCommand command;
        SclMessageEvent event;
        SclMessageResponse response;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclMessage& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if ((in[0] & 0xc0) == 0x00) {
        x.kind = SclMessage::Kind::command;
        x.command = {};
        return decode(in, n, x.command);
    }
    if ((in[0] & 0xc0) == 0x40) {
        x.kind = SclMessage::Kind::event;
        x.event = {};
        return decode(in, n, x.event);
    }
    if ((in[0] & 0xc0) == 0x80) {
        x.kind = SclMessage::Kind::response;
        x.response = {};
        return decode(in, n, x.response);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const SclMessage& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case SclMessage::Kind::command: return encode(x.command, out, capacity);
    case SclMessage::Kind::event: return encode(x.event, out, capacity);
    case SclMessage::Kind::response: return encode(x.response, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
