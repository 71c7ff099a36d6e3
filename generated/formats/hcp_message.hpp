// SPDX-License-Identifier: Apache-2.0
// The format hcp_message, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A command asks for an answer.
struct HcpMessageCommand {
    uint8_t instruction;  // Which one. [TS102622/Message-1]
    View parameters;  // Its parameters. [TS102622/Message-1, A-FMT-6]
};
inline constexpr size_t hcp_message_command_shortest = 1, hcp_message_command_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpMessageCommand& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if ((in[0] >> 6) != 0x0) return {Reason::wrong_constant, 0};
    x.instruction = static_cast<uint8_t>(in[0] & 0x3f);
    x.parameters = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpMessageCommand& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (x.instruction > 0x3f) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(x.instruction);
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// An event asks for nothing.
struct HcpMessageEvent {
    uint8_t instruction;  // Which one. [TS102622/Message-1]
    View parameters;  // Its parameters. [TS102622/Message-1, A-FMT-6]
};
inline constexpr size_t hcp_message_event_shortest = 1, hcp_message_event_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpMessageEvent& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if ((in[0] >> 6) != 0x1) return {Reason::wrong_constant, 0};
    x.instruction = static_cast<uint8_t>(in[0] & 0x3f);
    x.parameters = {in + 1, n - 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpMessageEvent& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (x.instruction > 0x3f) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0x40 | x.instruction);
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// A response answers the command before it.
struct HcpMessageResponse {
    Answer answer;  // How it went. [TS102622/Response-1]
    View parameters;  // What was asked for. [TS102622/Message-1, A-FMT-6]
};
inline constexpr size_t hcp_message_response_shortest = 1, hcp_message_response_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpMessageResponse& x) noexcept {
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
[[nodiscard]] constexpr Result encode(const HcpMessageResponse& x, uint8_t* out, size_t capacity) noexcept {
    if (x.parameters.length > 65536) return {Reason::too_long, 65537};
    const size_t n = 1 + x.parameters.length;
    if (!known(x.answer)) return {Reason::reserved_code, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0x80 | static_cast<unsigned>(x.answer));
    for (size_t i = 0; i != x.parameters.length; ++i) out[1 + i] = x.parameters.data[i];
    return {Reason::none, n};
}

// What is said on a pipe. The first octet tells which: `kind` says which member is there.
struct HcpMessage {
    enum class Kind : uint8_t { command, event, response };
    Kind kind;
    union {
        HcpMessageCommand command;
        HcpMessageEvent event;
        HcpMessageResponse response;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpMessage& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if ((in[0] & 0xc0) == 0x00) {
        x.kind = HcpMessage::Kind::command;
        x.command = {};
        return decode(in, n, x.command);
    }
    if ((in[0] & 0xc0) == 0x40) {
        x.kind = HcpMessage::Kind::event;
        x.event = {};
        return decode(in, n, x.event);
    }
    if ((in[0] & 0xc0) == 0x80) {
        x.kind = HcpMessage::Kind::response;
        x.response = {};
        return decode(in, n, x.response);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const HcpMessage& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case HcpMessage::Kind::command: return encode(x.command, out, capacity);
    case HcpMessage::Kind::event: return encode(x.event, out, capacity);
    case HcpMessage::Kind::response: return encode(x.response, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
