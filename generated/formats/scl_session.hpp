// SPDX-License-Identifier: Apache-2.0
// The format scl_session, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// The sender has started anew and knows no session.
struct SclSessionReset {};
inline constexpr size_t scl_session_reset_shortest = 1, scl_session_reset_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionReset& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x01) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionReset& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x01;
    return {Reason::none, n};
}

// The sender asks for a session with a gate.
struct SclSessionBind {
    uint8_t gate[16];  // The gate. [A-FMT-9]
    uint16_t receiving_pipe;  // The pipe on which the sender receives. [A-FMT-9, A-SCL-1]
};
inline constexpr size_t scl_session_bind_shortest = 19, scl_session_bind_longest = 19;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionBind& x) noexcept {
    if (n < 19) return {Reason::truncated, n};
    if (n > 19) return {Reason::too_long, 19};
    if (in[0] != 0x02) return {Reason::wrong_constant, 0};
    for (size_t i = 0; i != 16; ++i) x.gate[i] = in[1 + i];
    x.receiving_pipe = static_cast<uint16_t>(big_endian<2>(in + 17));
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionBind& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 19;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x02;
    for (size_t i = 0; i != 16; ++i) out[1 + i] = x.gate[i];
    out[17] = static_cast<uint8_t>(x.receiving_pipe >> 8);
    out[18] = static_cast<uint8_t>(x.receiving_pipe);
    return {Reason::none, n};
}

// The session is open.
struct SclSessionBound {
    uint16_t receiving_pipe;  // The pipe on which the sender receives. [A-FMT-9, A-SCL-1]
};
inline constexpr size_t scl_session_bound_shortest = 3, scl_session_bound_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionBound& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x03) return {Reason::wrong_constant, 0};
    x.receiving_pipe = static_cast<uint16_t>(big_endian<2>(in + 1));
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionBound& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x03;
    out[1] = static_cast<uint8_t>(x.receiving_pipe >> 8);
    out[2] = static_cast<uint8_t>(x.receiving_pipe);
    return {Reason::none, n};
}

// The session is not opened.
struct SclSessionRefused {
    BindRefusal reason;  // Why. [A-FMT-4, A-FMT-9]
};
inline constexpr size_t scl_session_refused_shortest = 2, scl_session_refused_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionRefused& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x04) return {Reason::wrong_constant, 0};
    x.reason = static_cast<BindRefusal>(in[1]);
    if (!known(x.reason)) return {Reason::reserved_code, 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionRefused& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (!known(x.reason)) return {Reason::reserved_code, 1};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x04;
    out[1] = static_cast<uint8_t>(static_cast<unsigned>(x.reason));
    return {Reason::none, n};
}

// The session is over.
struct SclSessionUnbind {};
inline constexpr size_t scl_session_unbind_shortest = 1, scl_session_unbind_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionUnbind& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x05) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionUnbind& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x05;
    return {Reason::none, n};
}

// All sessions of the sender are over.
struct SclSessionClearAllPipes {};
inline constexpr size_t scl_session_clear_all_pipes_shortest = 1, scl_session_clear_all_pipes_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSessionClearAllPipes& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x06) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclSessionClearAllPipes& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x06;
    return {Reason::none, n};
}

// What hosts say of a session. The first octet tells which: `kind` says which member is there.
struct SclSession {
    enum class Kind : uint8_t { reset, bind, bound, refused, unbind, clear_all_pipes };
    Kind kind;
    union {
        SclSessionReset reset;
        SclSessionBind bind;
        SclSessionBound bound;
        SclSessionRefused refused;
        SclSessionUnbind unbind;
        SclSessionClearAllPipes clear_all_pipes;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclSession& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (in[0] == 0x01) {
        x.kind = SclSession::Kind::reset;
        x.reset = {};
        return decode(in, n, x.reset);
    }
    if (in[0] == 0x02) {
        x.kind = SclSession::Kind::bind;
        x.bind = {};
        return decode(in, n, x.bind);
    }
    if (in[0] == 0x03) {
        x.kind = SclSession::Kind::bound;
        x.bound = {};
        return decode(in, n, x.bound);
    }
    if (in[0] == 0x04) {
        x.kind = SclSession::Kind::refused;
        x.refused = {};
        return decode(in, n, x.refused);
    }
    if (in[0] == 0x05) {
        x.kind = SclSession::Kind::unbind;
        x.unbind = {};
        return decode(in, n, x.unbind);
    }
    if (in[0] == 0x06) {
        x.kind = SclSession::Kind::clear_all_pipes;
        x.clear_all_pipes = {};
        return decode(in, n, x.clear_all_pipes);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const SclSession& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case SclSession::Kind::reset: return encode(x.reset, out, capacity);
    case SclSession::Kind::bind: return encode(x.bind, out, capacity);
    case SclSession::Kind::bound: return encode(x.bound, out, capacity);
    case SclSession::Kind::refused: return encode(x.refused, out, capacity);
    case SclSession::Kind::unbind: return encode(x.unbind, out, capacity);
    case SclSession::Kind::clear_all_pipes: return encode(x.clear_all_pipes, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
