// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_registration, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_registration.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclRegistrationFields {
    using Type = SclRegistration;
    static constexpr const char* name = "scl_registration";
    static constexpr size_t alternatives = 5, longest = 17;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x01, 0x02, 0x03, 0x04, 0x05};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = SclRegistration::Kind::register_host;
            x.register_host = {};
            break;
        case 1:
            x.kind = SclRegistration::Kind::registered;
            x.registered = {};
            break;
        case 2:
            x.kind = SclRegistration::Kind::refused;
            x.refused = {};
            break;
        case 3:
            x.kind = SclRegistration::Kind::deregister_host;
            x.deregister_host = {};
            break;
        case 4:
            x.kind = SclRegistration::Kind::host_left;
            x.host_left = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case SclRegistration::Kind::register_host:
            v.octets(1, x.register_host.domain, 16);
            break;
        case SclRegistration::Kind::registered:
            v.number(1, x.registered.host, 0u, 65535u);
            break;
        case SclRegistration::Kind::refused:
            v.code(1, x.refused.reason, {HostRefusal::no_identifier_left, HostRefusal::not_allowed});
            break;
        case SclRegistration::Kind::deregister_host:
            break;
        case SclRegistration::Kind::host_left:
            v.number(1, x.host_left.host, 0u, 65535u);
            break;
        }
    }
};

namespace scl_registration {
using Fields = SclRegistrationFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_registration(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclRegistrationFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
