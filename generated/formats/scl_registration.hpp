// SPDX-License-Identifier: Apache-2.0
// The format scl_registration, generated from spec_model/formats. Do not edit: change the format and run ./sspec
// generate.

#pragma once

#include "format.hpp"

namespace ssp::generated::formats {

// A host asks to be registered.
struct SclRegistrationRegisterHost {
    uint8_t domain[16];  // The host domain it belongs to. [A-FMT-10]
};
inline constexpr size_t scl_registration_register_host_shortest = 17, scl_registration_register_host_longest = 17;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistrationRegisterHost& x) noexcept {
    if (n < 17) return {Reason::truncated, n};
    if (n > 17) return {Reason::too_long, 17};
    if (in[0] != 0x01) return {Reason::wrong_constant, 0};
    for (size_t i = 0; i != 16; ++i) x.domain[i] = in[1 + i];
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclRegistrationRegisterHost& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 17;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x01;
    for (size_t i = 0; i != 16; ++i) out[1 + i] = x.domain[i];
    return {Reason::none, n};
}

// The controller has registered a host.
struct SclRegistrationRegistered {
    uint16_t host;  // The identifier it is given. [A-FMT-10, A-HST-1]
};
inline constexpr size_t scl_registration_registered_shortest = 3, scl_registration_registered_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistrationRegistered& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x02) return {Reason::wrong_constant, 0};
    x.host = static_cast<uint16_t>(big_endian<2>(in + 1));
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclRegistrationRegistered& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x02;
    out[1] = static_cast<uint8_t>(x.host >> 8);
    out[2] = static_cast<uint8_t>(x.host);
    return {Reason::none, n};
}

// The controller does not register a host.
struct SclRegistrationRefused {
    HostRefusal reason;  // Why. [A-FMT-4, A-FMT-10]
};
inline constexpr size_t scl_registration_refused_shortest = 2, scl_registration_refused_longest = 2;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistrationRefused& x) noexcept {
    if (n < 2) return {Reason::truncated, n};
    if (n > 2) return {Reason::too_long, 2};
    if (in[0] != 0x03) return {Reason::wrong_constant, 0};
    x.reason = static_cast<HostRefusal>(in[1]);
    if (!known(x.reason)) return {Reason::reserved_code, 1};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclRegistrationRefused& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 2;
    if (!known(x.reason)) return {Reason::reserved_code, 1};
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x03;
    out[1] = static_cast<uint8_t>(static_cast<unsigned>(x.reason));
    return {Reason::none, n};
}

// A host leaves.
struct SclRegistrationDeregisterHost {};
inline constexpr size_t scl_registration_deregister_host_shortest = 1, scl_registration_deregister_host_longest = 1;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistrationDeregisterHost& x) noexcept {
    static_cast<void>(x);
    if (n < 1) return {Reason::truncated, n};
    if (n > 1) return {Reason::too_long, 1};
    if (in[0] != 0x04) return {Reason::wrong_constant, 0};
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclRegistrationDeregisterHost& x, uint8_t* out, size_t capacity) noexcept {
    static_cast<void>(x);
    const size_t n = 1;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x04;
    return {Reason::none, n};
}

// The controller tells that another host has left.
struct SclRegistrationHostLeft {
    uint16_t host;  // Which one. [A-HST-2]
};
inline constexpr size_t scl_registration_host_left_shortest = 3, scl_registration_host_left_longest = 3;

// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`
// means nothing.
[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistrationHostLeft& x) noexcept {
    if (n < 3) return {Reason::truncated, n};
    if (n > 3) return {Reason::too_long, 3};
    if (in[0] != 0x05) return {Reason::wrong_constant, 0};
    x.host = static_cast<uint16_t>(big_endian<2>(in + 1));
    return {Reason::none, n};
}

// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.
// Refused: reason, and the octet of the message whose value is wrong; nothing is written.
[[nodiscard]] constexpr Result encode(const SclRegistrationHostLeft& x, uint8_t* out, size_t capacity) noexcept {
    const size_t n = 3;
    if (capacity < n) return {Reason::no_room, capacity};
    out[0] = 0x05;
    out[1] = static_cast<uint8_t>(x.host >> 8);
    out[2] = static_cast<uint8_t>(x.host);
    return {Reason::none, n};
}

// What hosts and controller say of who is there. The first octet tells which: `kind` says which member is there.
struct SclRegistration {
    enum class Kind : uint8_t { register_host, registered, refused, deregister_host, host_left };
    Kind kind;
    union {
        SclRegistrationRegisterHost register_host;
        SclRegistrationRegistered registered;
        SclRegistrationRefused refused;
        SclRegistrationDeregisterHost deregister_host;
        SclRegistrationHostLeft host_left;
    };
};

[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, SclRegistration& x) noexcept {
    if (n < 1) return {Reason::truncated, n};
    if (in[0] == 0x01) {
        x.kind = SclRegistration::Kind::register_host;
        x.register_host = {};
        return decode(in, n, x.register_host);
    }
    if (in[0] == 0x02) {
        x.kind = SclRegistration::Kind::registered;
        x.registered = {};
        return decode(in, n, x.registered);
    }
    if (in[0] == 0x03) {
        x.kind = SclRegistration::Kind::refused;
        x.refused = {};
        return decode(in, n, x.refused);
    }
    if (in[0] == 0x04) {
        x.kind = SclRegistration::Kind::deregister_host;
        x.deregister_host = {};
        return decode(in, n, x.deregister_host);
    }
    if (in[0] == 0x05) {
        x.kind = SclRegistration::Kind::host_left;
        x.host_left = {};
        return decode(in, n, x.host_left);
    }
    return {Reason::unknown_tag, 0};
}

[[nodiscard]] constexpr Result encode(const SclRegistration& x, uint8_t* out, size_t capacity) noexcept {
    switch (x.kind) {
    case SclRegistration::Kind::register_host: return encode(x.register_host, out, capacity);
    case SclRegistration::Kind::registered: return encode(x.registered, out, capacity);
    case SclRegistration::Kind::refused: return encode(x.refused, out, capacity);
    case SclRegistration::Kind::deregister_host: return encode(x.deregister_host, out, capacity);
    case SclRegistration::Kind::host_left: return encode(x.host_left, out, capacity);
    }
    return {Reason::unknown_tag, 0};
}

}  // namespace ssp::generated::formats
