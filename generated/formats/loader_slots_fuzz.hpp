// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of loader_slots, generated from spec_model/formats. Do not edit.

#pragma once

#include "loader_slots.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct LoaderSlotsFields {
    using Type = LoaderSlots;
    static constexpr const char* name = "loader_slots";
    static constexpr size_t alternatives = 1, longest = 82;
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
        v.number(0, x.waiting, 0u, 255u);
        v.number(1, x.oldest, 0u, 255u);
        v.view(2, x.entries, 0, 80, 1);
    }
};

namespace loader_slots {
using Fields = LoaderSlotsFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_loader_slots(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<LoaderSlotsFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
