// SPDX-License-Identifier: Apache-2.0
// The format loader_command, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// An image is offered for a slot.
struct LoaderOffer {
    uint8_t slot;  // The slot. [A-LOAD-1]
    bool intent;  // The user wants it. [A-LOAD-4]
    View descriptor;  // Its descriptor. [A-LOAD-2]
};
inline constexpr size_t loader_offer_shortest = 4, loader_offer_longest = 258;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderOffer& x) noexcept {
    if (n < 4) return {Reason::truncated, n};
    if (n > 258) return {Reason::too_long, 258};
    if (in[0] != 0x11) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    if ((in[2] >> 1) != 0x00) return {Reason::wrong_constant, 2};
    x.intent = (in[2] & 0x1) != 0;
    x.descriptor = {in + 3, n - 3};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderOffer& x, uint8_t* out, size_t capacity) noexcept {
    if (x.descriptor.length < 1) return {Reason::truncated, 3 + x.descriptor.length};
    if (x.descriptor.length > 255) return {Reason::too_long, 258};
    const size_t n = 3 + x.descriptor.length;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x11;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>((x.intent ? 0x01u : 0u));
    for (size_t i = 0; i != x.descriptor.length; ++i) out[3 + i] = x.descriptor.data[i];
    return {Reason::none, n};
}

// A segment of the image that was offered.
struct LoaderSegment {
    uint8_t slot;  // The slot. [A-LOAD-1]
    uint8_t number;  // Which one, from 1. [A-LOAD-1]
    uint8_t next[32];  // Of the next one; zeros in the last. [A-LOAD-3]
    View octets;  // Its octets. [A-LOAD-2, A-LOAD-6]
};
inline constexpr size_t loader_segment_shortest = 36, loader_segment_longest = 2083;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderSegment& x) noexcept {
    if (n < 36) return {Reason::truncated, n};
    if (n > 2083) return {Reason::too_long, 2083};
    if (in[0] != 0x12) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    x.number = static_cast<uint8_t>(in[2]);
    for (size_t i = 0; i != 32; ++i) x.next[i] = in[3 + i];
    x.octets = {in + 35, n - 35};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderSegment& x, uint8_t* out, size_t capacity) noexcept {
    if (x.octets.length < 1) return {Reason::truncated, 35 + x.octets.length};
    if (x.octets.length > 2048) return {Reason::too_long, 2083};
    const size_t n = 35 + x.octets.length;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x12;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>(x.number);
    for (size_t i = 0; i != 32; ++i) out[3 + i] = x.next[i];
    for (size_t i = 0; i != x.octets.length; ++i) out[35 + i] = x.octets.data[i];
    return {Reason::none, n};
}

// All segments are there: the bundle is to be installed.
struct LoaderCommit {
    uint8_t slot;  // The slot. [A-LOAD-1]
};
inline constexpr size_t loader_commit_shortest = 2, loader_commit_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderCommit& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x13) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderCommit& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x13;
    out[1] = static_cast<uint8_t>(x.slot);
    return {Reason::none, n};
}

// The load is given up.
struct LoaderAbort {
    uint8_t slot;  // The slot. [A-LOAD-1]
};
inline constexpr size_t loader_abort_shortest = 2, loader_abort_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderAbort& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x14) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderAbort& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x14;
    out[1] = static_cast<uint8_t>(x.slot);
    return {Reason::none, n};
}

// A bundle is to be enabled.
struct LoaderEnable {
    uint8_t slot;  // The slot. [A-LOAD-1]
    bool intent;  // The user wants it. [A-LOAD-4]
};
inline constexpr size_t loader_enable_shortest = 3, loader_enable_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderEnable& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x15) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    if ((in[2] >> 1) != 0x00) return {Reason::wrong_constant, 2};
    x.intent = (in[2] & 0x1) != 0;
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderEnable& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x15;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>((x.intent ? 0x01u : 0u));
    return {Reason::none, n};
}

// A bundle is to be disabled.
struct LoaderDisable {
    uint8_t slot;  // The slot. [A-LOAD-1]
    bool intent;  // The user wants it. [A-LOAD-4]
};
inline constexpr size_t loader_disable_shortest = 3, loader_disable_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderDisable& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x16) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    if ((in[2] >> 1) != 0x00) return {Reason::wrong_constant, 2};
    x.intent = (in[2] & 0x1) != 0;
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderDisable& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x16;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>((x.intent ? 0x01u : 0u));
    return {Reason::none, n};
}

// A bundle is to be deleted.
struct LoaderRemove {
    uint8_t slot;  // The slot. [A-LOAD-1]
    bool intent;  // The user wants it. [A-LOAD-4]
};
inline constexpr size_t loader_remove_shortest = 3, loader_remove_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderRemove& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x17) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    if ((in[2] >> 1) != 0x00) return {Reason::wrong_constant, 2};
    x.intent = (in[2] & 0x1) != 0;
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderRemove& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x17;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>((x.intent ? 0x01u : 0u));
    return {Reason::none, n};
}

// A bundle is to run.
struct LoaderActivate {
    uint8_t slot;  // The slot. [A-LOAD-1]
    uint8_t port;  // The SIM port it serves; 0 for none. [A-LOAD-1]
};
inline constexpr size_t loader_activate_shortest = 3, loader_activate_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderActivate& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x18) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    x.port = static_cast<uint8_t>(in[2]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderActivate& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x18;
    out[1] = static_cast<uint8_t>(x.slot);
    out[2] = static_cast<uint8_t>(x.port);
    return {Reason::none, n};
}

// A bundle is to run no more.
struct LoaderStop {
    uint8_t slot;  // The slot. [A-LOAD-1]
};
inline constexpr size_t loader_stop_shortest = 2, loader_stop_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderStop& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x19) return {Reason::wrong_constant, 0};
    x.slot = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderStop& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x19;
    out[1] = static_cast<uint8_t>(x.slot);
    return {Reason::none, n};
}

// A notification was delivered.
struct LoaderAcknowledge {
    uint8_t number;  // Its number. [A-LOAD-1]
};
inline constexpr size_t loader_acknowledge_shortest = 2, loader_acknowledge_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderAcknowledge& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x1a) return {Reason::wrong_constant, 0};
    x.number = static_cast<uint8_t>(in[1]);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderAcknowledge& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x1a;
    out[1] = static_cast<uint8_t>(x.number);
    return {Reason::none, n};
}

// What is in the slots is asked for.
struct LoaderTable {};
inline constexpr size_t loader_table_shortest = 1, loader_table_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderTable& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x1b) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const LoaderTable& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x1b;
    return {Reason::none, n};
}

// A command on the loader's gate. The first octet tells which: `kind` says which member is there.
struct LoaderCommand {
    enum class Kind : uint8_t { offer, segment, commit, abort, enable, disable, remove, activate, stop, acknowledge, table };
    Kind kind;
    union {
        LoaderOffer offer;
        LoaderSegment segment;
        LoaderCommit commit;
        LoaderAbort abort;
        LoaderEnable enable;
        LoaderDisable disable;
        LoaderRemove remove;
        LoaderActivate activate;
        LoaderStop stop;
        LoaderAcknowledge acknowledge;
        LoaderTable table;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, LoaderCommand& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (in[0] == 0x11) {
        x.kind = LoaderCommand::Kind::offer;
        x.offer = {};
        return decode(in, n, x.offer);
    }
    if (in[0] == 0x12) {
        x.kind = LoaderCommand::Kind::segment;
        x.segment = {};
        return decode(in, n, x.segment);
    }
    if (in[0] == 0x13) {
        x.kind = LoaderCommand::Kind::commit;
        x.commit = {};
        return decode(in, n, x.commit);
    }
    if (in[0] == 0x14) {
        x.kind = LoaderCommand::Kind::abort;
        x.abort = {};
        return decode(in, n, x.abort);
    }
    if (in[0] == 0x15) {
        x.kind = LoaderCommand::Kind::enable;
        x.enable = {};
        return decode(in, n, x.enable);
    }
    if (in[0] == 0x16) {
        x.kind = LoaderCommand::Kind::disable;
        x.disable = {};
        return decode(in, n, x.disable);
    }
    if (in[0] == 0x17) {
        x.kind = LoaderCommand::Kind::remove;
        x.remove = {};
        return decode(in, n, x.remove);
    }
    if (in[0] == 0x18) {
        x.kind = LoaderCommand::Kind::activate;
        x.activate = {};
        return decode(in, n, x.activate);
    }
    if (in[0] == 0x19) {
        x.kind = LoaderCommand::Kind::stop;
        x.stop = {};
        return decode(in, n, x.stop);
    }
    if (in[0] == 0x1a) {
        x.kind = LoaderCommand::Kind::acknowledge;
        x.acknowledge = {};
        return decode(in, n, x.acknowledge);
    }
    if (in[0] == 0x1b) {
        x.kind = LoaderCommand::Kind::table;
        x.table = {};
        return decode(in, n, x.table);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const LoaderCommand& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case LoaderCommand::Kind::offer: return encode(x.offer, out, capacity);
    case LoaderCommand::Kind::segment: return encode(x.segment, out, capacity);
    case LoaderCommand::Kind::commit: return encode(x.commit, out, capacity);
    case LoaderCommand::Kind::abort: return encode(x.abort, out, capacity);
    case LoaderCommand::Kind::enable: return encode(x.enable, out, capacity);
    case LoaderCommand::Kind::disable: return encode(x.disable, out, capacity);
    case LoaderCommand::Kind::remove: return encode(x.remove, out, capacity);
    case LoaderCommand::Kind::activate: return encode(x.activate, out, capacity);
    case LoaderCommand::Kind::stop: return encode(x.stop, out, capacity);
    case LoaderCommand::Kind::acknowledge: return encode(x.acknowledge, out, capacity);
    case LoaderCommand::Kind::table: return encode(x.table, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
