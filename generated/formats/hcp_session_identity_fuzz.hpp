// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of hcp_session_identity, generated from spec_model/formats. Do not edit.

#pragma once

#include "hcp_session_identity.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct HcpSessionIdentityFields {
    using Type = HcpSessionIdentity;
    static constexpr const char* name = "hcp_session_identity";
    static constexpr size_t alternatives = 1, longest = 8;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x00};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        static_cast<void>(x);
        return 0;
    }
    static void choose(Type& x, size_t alternative) {
        static_cast<void>(alternative);
        x = {};
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        v.octets(0, x.identity, 8);
    }
};

namespace hcp_session_identity {
using Fields = HcpSessionIdentityFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_hcp_session_identity(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<HcpSessionIdentityFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
