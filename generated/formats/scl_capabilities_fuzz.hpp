// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_capabilities, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_capabilities.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclCapabilitiesFields {
    using Type = SclCapabilities;
    static constexpr const char* name = "scl_capabilities";
    static constexpr size_t alternatives = 1, longest = 9;
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
        v.number(0, x.largest_packet, 0u, 65535u);
        v.number(1, x.largest_message, 0u, 4294967295u);
        v.number(2, x.pipes, 0u, 65535u);
        v.number(4, x.secure, 0u, 1u);
    }
};

namespace scl_capabilities {
using Fields = SclCapabilitiesFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_capabilities(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclCapabilitiesFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
