// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of secure_fragment, generated from spec_model/formats. Do not edit.

#pragma once

#include "secure_fragment.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SecureFragmentFields {
    using Type = SecureFragment;
    static constexpr const char* name = "secure_fragment";
    static constexpr size_t alternatives = 1, longest = 260;
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
        v.number(0, x.number, 1u, 4294967295u);
        v.view(1, x.ciphertext, 16, 240, 16);
        v.octets(2, x.tag, 16);
    }
};

namespace secure_fragment {
using Fields = SecureFragmentFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_secure_fragment(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SecureFragmentFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
