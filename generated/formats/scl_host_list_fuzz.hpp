// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_host_list, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_host_list.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclHostListFields {
    using Type = SclHostList;
    static constexpr const char* name = "scl_host_list";
    static constexpr size_t alternatives = 1, longest = 128;
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
        v.view(0, x.hosts, 0, 128, 2);
    }
};

namespace scl_host_list {
using Fields = SclHostListFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_host_list(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclHostListFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
