// SPDX-License-Identifier: Apache-2.0
// The format shdlc_frame, generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// An I frame carries a packet.
struct ShdlcInformation {
    uint8_t send_number;  // The number of this frame, modulo 8. [TS102613/Control, TS102613/Numbers]
    uint8_t receive_number;  // The number of the frame expected next. [TS102613/Control, TS102613/RR]
    View information;  // The packet. [A-FMT-6]
};
inline constexpr size_t shdlc_information_shortest = 4, shdlc_information_longest = 243;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, ShdlcInformation& x) noexcept {
    if (n < 4) return {Reason::truncated, n};
    if (n > 243) return {Reason::too_long, 243};
    if (checksum(in, n - 2) != big_endian<2>(in + n - 2)) return {Reason::wrong_checksum, n - 2};
    if ((in[0] >> 6) != 0x2) return {Reason::wrong_constant, 0};
    x.send_number = static_cast<uint8_t>(in[0] >> 3 & 0x7);
    x.receive_number = static_cast<uint8_t>(in[0] & 0x7);
    x.information = {in + 1, n - 3};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const ShdlcInformation& x, uint8_t* out, size_t capacity) noexcept {
    if (x.information.length < 1) return {Reason::truncated, 1 + x.information.length};
    if (x.information.length > 240) return {Reason::too_long, 241};
    const size_t n = 3 + x.information.length;
    if (x.send_number > 0x7) return {Reason::value_too_wide, 0};
    if (x.receive_number > 0x7) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0x80 | x.send_number << 3 | x.receive_number);
    for (size_t i = 0; i != x.information.length; ++i) out[1 + i] = x.information.data[i];
    const uint16_t sum = checksum(out, n - 2);
    out[n - 2] = static_cast<uint8_t>(sum >> 8);
    out[n - 1] = static_cast<uint8_t>(sum);
    return {Reason::none, n};
}

// An S frame acknowledges or rejects.
struct ShdlcSupervisory {
    Supervision supervision;  // What it says. [TS102613/Control, TS102613/REJ, TS102613/RNR]
    uint8_t receive_number;  // The number of the frame expected next. [TS102613/Control, TS102613/RR]
};
inline constexpr size_t shdlc_supervisory_shortest = 3, shdlc_supervisory_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, ShdlcSupervisory& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (checksum(in, 1) != big_endian<2>(in + 1)) return {Reason::wrong_checksum, 1};
    if ((in[0] >> 5) != 0x6) return {Reason::wrong_constant, 0};
    x.supervision = static_cast<Supervision>(in[0] >> 3 & 0x3);
    x.receive_number = static_cast<uint8_t>(in[0] & 0x7);
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const ShdlcSupervisory& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (!known(x.supervision)) return {Reason::reserved_code, 0};
    if (x.receive_number > 0x7) return {Reason::value_too_wide, 0};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = static_cast<uint8_t>(0xc0 | static_cast<unsigned>(x.supervision) << 3 | x.receive_number);
    const uint16_t sum = checksum(out, 1);
    out[1] = static_cast<uint8_t>(sum >> 8);
    out[2] = static_cast<uint8_t>(sum);
    return {Reason::none, n};
}

// UA acknowledges a reset.
struct ShdlcAcknowledge {
    bool has_attempt;  // whether the next one is there
    uint32_t attempt;  // The attempt that RSET told. [A-LNK-5]
};
inline constexpr size_t shdlc_acknowledge_shortest = 3, shdlc_acknowledge_longest = 7;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, ShdlcAcknowledge& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 7) return {Reason::too_long, 7};
    if (checksum(in, n - 2) != big_endian<2>(in + n - 2)) return {Reason::wrong_checksum, n - 2};
    if ((in[0] >> 5) != 0x7) return {Reason::wrong_constant, 0};
    if ((in[0] & 0x1f) != 0x06) return {Reason::wrong_constant, 0};
    x.has_attempt = n > 3;
    if (x.has_attempt && n < 7) return {Reason::truncated, n};
    if (x.has_attempt) {
        x.attempt = static_cast<uint32_t>(big_endian<4>(in + 1));
        if (x.attempt < 1 || x.attempt > 2147483647) return {Reason::out_of_range, 1};
    }
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const ShdlcAcknowledge& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3 + (x.has_attempt ? 4u : 0u);
    if (x.has_attempt) {
        if (x.attempt < 1 || x.attempt > 2147483647) return {Reason::out_of_range, 1};
    }
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0xe6;
    if (x.has_attempt) {
        out[1] = static_cast<uint8_t>(x.attempt >> 24);
        out[2] = static_cast<uint8_t>(x.attempt >> 16);
        out[3] = static_cast<uint8_t>(x.attempt >> 8);
        out[4] = static_cast<uint8_t>(x.attempt);
    }
    const uint16_t sum = checksum(out, n - 2);
    out[n - 2] = static_cast<uint8_t>(sum >> 8);
    out[n - 1] = static_cast<uint8_t>(sum);
    return {Reason::none, n};
}

// RSET proposes how to connect.
struct ShdlcReset {
    bool has_window;  // whether the next one is there
    uint8_t window;  // The window proposed. [TS102613/RSET, TS102613/Window]
    bool has_selective_reject;  // whether the next one is there
    bool selective_reject;  // Whether selective reject is supported. [TS102613/RSET]
    bool has_attempt;  // whether the next one is there
    uint32_t attempt;  // Which attempt this is; UA repeats it. [A-LNK-5]
};
inline constexpr size_t shdlc_reset_shortest = 3, shdlc_reset_longest = 9;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, ShdlcReset& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 9) return {Reason::too_long, 9};
    if (checksum(in, n - 2) != big_endian<2>(in + n - 2)) return {Reason::wrong_checksum, n - 2};
    if ((in[0] >> 5) != 0x7) return {Reason::wrong_constant, 0};
    if ((in[0] & 0x1f) != 0x19) return {Reason::wrong_constant, 0};
    x.has_window = n > 3;
    if (x.has_window) {
        x.window = static_cast<uint8_t>(in[1]);
        if (x.window < 1 || x.window > 4) return {Reason::out_of_range, 1};
    }
    x.has_selective_reject = n > 4;
    if (x.has_selective_reject) {
        if ((in[2] >> 1) != 0x00) return {Reason::wrong_constant, 2};
        x.selective_reject = (in[2] & 0x1) != 0;
    }
    x.has_attempt = n > 5;
    if (x.has_attempt && n < 9) return {Reason::truncated, n};
    if (x.has_attempt) {
        x.attempt = static_cast<uint32_t>(big_endian<4>(in + 3));
        if (x.attempt < 1 || x.attempt > 2147483647) return {Reason::out_of_range, 3};
    }
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const ShdlcReset& x, uint8_t* out, size_t capacity) noexcept {
    if (x.has_selective_reject && !x.has_window) return {Reason::missing_before, 2};
    if (x.has_attempt && !x.has_selective_reject) return {Reason::missing_before, 3};
    const size_t n = 3 + (x.has_window ? 1u : 0u) + (x.has_selective_reject ? 1u : 0u) + (x.has_attempt ? 4u : 0u);
    if (x.has_window) {
        if (x.window < 1 || x.window > 4) return {Reason::out_of_range, 1};
    }
    if (x.has_attempt) {
        if (x.attempt < 1 || x.attempt > 2147483647) return {Reason::out_of_range, 3};
    }
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0xf9;
    if (x.has_window) {
        out[1] = static_cast<uint8_t>(x.window);
    }
    if (x.has_selective_reject) {
        out[2] = static_cast<uint8_t>((x.selective_reject ? 0x01u : 0u));
    }
    if (x.has_attempt) {
        out[3] = static_cast<uint8_t>(x.attempt >> 24);
        out[4] = static_cast<uint8_t>(x.attempt >> 16);
        out[5] = static_cast<uint8_t>(x.attempt >> 8);
        out[6] = static_cast<uint8_t>(x.attempt);
    }
    const uint16_t sum = checksum(out, n - 2);
    out[n - 2] = static_cast<uint8_t>(sum >> 8);
    out[n - 1] = static_cast<uint8_t>(sum);
    return {Reason::none, n};
}

// What two neighbours exchange. The first octet tells which: `kind` says which member is there.
struct ShdlcFrame {
    enum class Kind : uint8_t { information, supervisory, acknowledge, reset };
    Kind kind;
    union {
        ShdlcInformation information;
        ShdlcSupervisory supervisory;
        ShdlcAcknowledge acknowledge;
        ShdlcReset reset;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, ShdlcFrame& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if ((in[0] & 0xc0) == 0x80) {
        x.kind = ShdlcFrame::Kind::information;
        x.information = {};
        return decode(in, n, x.information);
    }
    if ((in[0] & 0xe0) == 0xc0) {
        x.kind = ShdlcFrame::Kind::supervisory;
        x.supervisory = {};
        return decode(in, n, x.supervisory);
    }
    if (in[0] == 0xe6) {
        x.kind = ShdlcFrame::Kind::acknowledge;
        x.acknowledge = {};
        return decode(in, n, x.acknowledge);
    }
    if (in[0] == 0xf9) {
        x.kind = ShdlcFrame::Kind::reset;
        x.reset = {};
        return decode(in, n, x.reset);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const ShdlcFrame& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case ShdlcFrame::Kind::information: return encode(x.information, out, capacity);
    case ShdlcFrame::Kind::supervisory: return encode(x.supervisory, out, capacity);
    case ShdlcFrame::Kind::acknowledge: return encode(x.acknowledge, out, capacity);
    case ShdlcFrame::Kind::reset: return encode(x.reset, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
