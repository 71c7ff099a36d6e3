// SPDX-License-Identifier: Apache-2.0
// The format hcp_command, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// SET_PARAMETER writes an entry of a registry.
struct HcpCommandSetParameter {
    uint8_t entry;  // Which entry. [TS102622/Message-1]
    View value;  // Its new value. [TS102622/Message-1]
};
inline constexpr size_t hcp_command_set_parameter_shortest = 2, hcp_command_set_parameter_longest = 65537;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandSetParameter& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 65537) return {Reason::too_long, 65537};
    if (in[0] != 0x01) return {Reason::wrong_constant, 0};
    x.entry = static_cast<uint8_t>(in[1]);
    x.value = {in + 2, n - 2};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandSetParameter& x, uint8_t* out, size_t capacity) noexcept {
    if (x.value.length > 65535) return {Reason::too_long, 65537};
    const size_t n = 2 + x.value.length;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x01;
    out[1] = static_cast<uint8_t>(x.entry);
    for (size_t i = 0; i != x.value.length; ++i) out[2 + i] = x.value.data[i];
    return {Reason::none, n};
}

// GET_PARAMETER reads an entry of a registry.
struct HcpCommandGetParameter {
    uint8_t entry;  // Which entry. [TS102622/Message-1]
};
inline constexpr size_t hcp_command_get_parameter_shortest = 2, hcp_command_get_parameter_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandGetParameter& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x02) return {Reason::wrong_constant, 0};
    x.entry = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandGetParameter& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x02;
    out[1] = static_cast<uint8_t>(x.entry);
    return {Reason::none, n};
}

// OPEN_PIPE opens the pipe it comes on.
struct HcpCommandOpenPipe {};
inline constexpr size_t hcp_command_open_pipe_shortest = 1, hcp_command_open_pipe_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandOpenPipe& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x03) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandOpenPipe& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x03;
    return {Reason::none, n};
}

// CLOSE_PIPE closes the pipe it comes on.
struct HcpCommandClosePipe {};
inline constexpr size_t hcp_command_close_pipe_shortest = 1, hcp_command_close_pipe_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandClosePipe& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x04) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandClosePipe& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x04;
    return {Reason::none, n};
}

// CREATE_PIPE asks for a pipe to a gate.
struct HcpCommandCreatePipe {
    uint8_t source_gate;  // The gate at this end. [TS102622/Pipe-3]
    uint8_t destination_host;  // The host at the other end. [TS102622/Pipe-3]
    uint8_t destination_gate;  // The gate at the other end. [TS102622/Pipe-3]
};
inline constexpr size_t hcp_command_create_pipe_shortest = 4, hcp_command_create_pipe_longest = 4;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandCreatePipe& x) noexcept {
    if (n < 4) return {Reason::truncated, n};
    if (n > 4) return {Reason::too_long, 4};
    if (in[0] != 0x10) return {Reason::wrong_constant, 0};
    x.source_gate = static_cast<uint8_t>(in[1]);
    x.destination_host = static_cast<uint8_t>(in[2]);
    x.destination_gate = static_cast<uint8_t>(in[3]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandCreatePipe& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 4;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x10;
    out[1] = static_cast<uint8_t>(x.source_gate);
    out[2] = static_cast<uint8_t>(x.destination_host);
    out[3] = static_cast<uint8_t>(x.destination_gate);
    return {Reason::none, n};
}

// DELETE_PIPE removes a pipe.
struct HcpCommandDeletePipe {
    uint8_t pipe;  // The pipe. [TS102622/Pipe-6]
};
inline constexpr size_t hcp_command_delete_pipe_shortest = 2, hcp_command_delete_pipe_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandDeletePipe& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x11) return {Reason::wrong_constant, 0};
    if ((in[1] >> 7) != 0x0) return {Reason::wrong_constant, 1};
    x.pipe = static_cast<uint8_t>(in[1] & 0x7f);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandDeletePipe& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (x.pipe > 0x7f) return {Reason::value_too_wide, 1};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x11;
    out[1] = static_cast<uint8_t>(x.pipe);
    return {Reason::none, n};
}

// NOTIFY_PIPE_CREATED tells the other host of a new pipe.
struct HcpCommandNotifyPipeCreated {
    uint8_t source_host;  // The host that asked. [TS102622/Pipe-4]
    uint8_t source_gate;  // Its gate. [TS102622/Pipe-4]
    uint8_t destination_host;  // The host that is told. [TS102622/Pipe-4]
    uint8_t destination_gate;  // Its gate. [TS102622/Pipe-4]
    uint8_t pipe;  // The pipe. [TS102622/Pipe-4]
};
inline constexpr size_t hcp_command_notify_pipe_created_shortest = 6, hcp_command_notify_pipe_created_longest = 6;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandNotifyPipeCreated& x) noexcept {
    if (n < 6) return {Reason::truncated, n};
    if (n > 6) return {Reason::too_long, 6};
    if (in[0] != 0x12) return {Reason::wrong_constant, 0};
    x.source_host = static_cast<uint8_t>(in[1]);
    x.source_gate = static_cast<uint8_t>(in[2]);
    x.destination_host = static_cast<uint8_t>(in[3]);
    x.destination_gate = static_cast<uint8_t>(in[4]);
    if ((in[5] >> 7) != 0x0) return {Reason::wrong_constant, 5};
    x.pipe = static_cast<uint8_t>(in[5] & 0x7f);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandNotifyPipeCreated& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 6;
    if (x.pipe > 0x7f) return {Reason::value_too_wide, 5};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x12;
    out[1] = static_cast<uint8_t>(x.source_host);
    out[2] = static_cast<uint8_t>(x.source_gate);
    out[3] = static_cast<uint8_t>(x.destination_host);
    out[4] = static_cast<uint8_t>(x.destination_gate);
    out[5] = static_cast<uint8_t>(x.pipe);
    return {Reason::none, n};
}

// NOTIFY_PIPE_DELETED tells the other host that a pipe is gone.
struct HcpCommandNotifyPipeDeleted {
    uint8_t pipe;  // The pipe. [TS102622/Pipe-6]
};
inline constexpr size_t hcp_command_notify_pipe_deleted_shortest = 2, hcp_command_notify_pipe_deleted_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandNotifyPipeDeleted& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x13) return {Reason::wrong_constant, 0};
    if ((in[1] >> 7) != 0x0) return {Reason::wrong_constant, 1};
    x.pipe = static_cast<uint8_t>(in[1] & 0x7f);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandNotifyPipeDeleted& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (x.pipe > 0x7f) return {Reason::value_too_wide, 1};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x13;
    out[1] = static_cast<uint8_t>(x.pipe);
    return {Reason::none, n};
}

// CLEAR_ALL_PIPE removes all pipes of the host.
struct HcpCommandClearAllPipe {};
inline constexpr size_t hcp_command_clear_all_pipe_shortest = 1, hcp_command_clear_all_pipe_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandClearAllPipe& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x14) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandClearAllPipe& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x14;
    return {Reason::none, n};
}

// NOTIFY_ALL_PIPE_CLEARED tells whose pipes are gone.
struct HcpCommandNotifyAllPipeCleared {
    uint8_t requesting_host;  // The host that asked for it. [TS102622/Clear-2]
};
inline constexpr size_t hcp_command_notify_all_pipe_cleared_shortest = 2, hcp_command_notify_all_pipe_cleared_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommandNotifyAllPipeCleared& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x15) return {Reason::wrong_constant, 0};
    x.requesting_host = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const HcpCommandNotifyAllPipeCleared& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x15;
    out[1] = static_cast<uint8_t>(x.requesting_host);
    return {Reason::none, n};
}

// A command of any gate, or of the administration gate. The first octet tells which: `kind` says which member is there.
struct HcpCommand {
    enum class Kind : uint8_t { set_parameter, get_parameter, open_pipe, close_pipe, create_pipe, delete_pipe, notify_pipe_created, notify_pipe_deleted, clear_all_pipe, notify_all_pipe_cleared };
    Kind kind;
    union {
        HcpCommandSetParameter set_parameter;
        HcpCommandGetParameter get_parameter;
        HcpCommandOpenPipe open_pipe;
        HcpCommandClosePipe close_pipe;
        HcpCommandCreatePipe create_pipe;
        HcpCommandDeletePipe delete_pipe;
        HcpCommandNotifyPipeCreated notify_pipe_created;
        HcpCommandNotifyPipeDeleted notify_pipe_deleted;
        HcpCommandClearAllPipe clear_all_pipe;
        HcpCommandNotifyAllPipeCleared notify_all_pipe_cleared;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, HcpCommand& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (in[0] == 0x01) {
        x.kind = HcpCommand::Kind::set_parameter;
        x.set_parameter = {};
        return decode(in, n, x.set_parameter);
    }
    if (in[0] == 0x02) {
        x.kind = HcpCommand::Kind::get_parameter;
        x.get_parameter = {};
        return decode(in, n, x.get_parameter);
    }
    if (in[0] == 0x03) {
        x.kind = HcpCommand::Kind::open_pipe;
        x.open_pipe = {};
        return decode(in, n, x.open_pipe);
    }
    if (in[0] == 0x04) {
        x.kind = HcpCommand::Kind::close_pipe;
        x.close_pipe = {};
        return decode(in, n, x.close_pipe);
    }
    if (in[0] == 0x10) {
        x.kind = HcpCommand::Kind::create_pipe;
        x.create_pipe = {};
        return decode(in, n, x.create_pipe);
    }
    if (in[0] == 0x11) {
        x.kind = HcpCommand::Kind::delete_pipe;
        x.delete_pipe = {};
        return decode(in, n, x.delete_pipe);
    }
    if (in[0] == 0x12) {
        x.kind = HcpCommand::Kind::notify_pipe_created;
        x.notify_pipe_created = {};
        return decode(in, n, x.notify_pipe_created);
    }
    if (in[0] == 0x13) {
        x.kind = HcpCommand::Kind::notify_pipe_deleted;
        x.notify_pipe_deleted = {};
        return decode(in, n, x.notify_pipe_deleted);
    }
    if (in[0] == 0x14) {
        x.kind = HcpCommand::Kind::clear_all_pipe;
        x.clear_all_pipe = {};
        return decode(in, n, x.clear_all_pipe);
    }
    if (in[0] == 0x15) {
        x.kind = HcpCommand::Kind::notify_all_pipe_cleared;
        x.notify_all_pipe_cleared = {};
        return decode(in, n, x.notify_all_pipe_cleared);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const HcpCommand& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case HcpCommand::Kind::set_parameter: return encode(x.set_parameter, out, capacity);
    case HcpCommand::Kind::get_parameter: return encode(x.get_parameter, out, capacity);
    case HcpCommand::Kind::open_pipe: return encode(x.open_pipe, out, capacity);
    case HcpCommand::Kind::close_pipe: return encode(x.close_pipe, out, capacity);
    case HcpCommand::Kind::create_pipe: return encode(x.create_pipe, out, capacity);
    case HcpCommand::Kind::delete_pipe: return encode(x.delete_pipe, out, capacity);
    case HcpCommand::Kind::notify_pipe_created: return encode(x.notify_pipe_created, out, capacity);
    case HcpCommand::Kind::notify_pipe_deleted: return encode(x.notify_pipe_deleted, out, capacity);
    case HcpCommand::Kind::clear_all_pipe: return encode(x.clear_all_pipe, out, capacity);
    case HcpCommand::Kind::notify_all_pipe_cleared: return encode(x.notify_all_pipe_cleared, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
