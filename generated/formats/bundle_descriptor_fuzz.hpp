// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of bundle_descriptor, generated from spec_model/formats. Do not edit.

#pragma once

#include "bundle_descriptor.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct BundleDescriptorFields {
    using Type = BundleDescriptor;
    static constexpr const char* name = "bundle_descriptor";
    static constexpr size_t alternatives = 1, longest = 114;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x01};  // a first octet of each alternative

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
        v.number(1, x.identity, 0u, 255u);
        v.number(2, x.family, 0u, 255u);
        v.number(3, x.kind, 0u, 255u);
        v.number(4, x.metadata, 0u, 255u);
        v.number(6, x.keep_enabled, 0u, 1u);
        v.number(7, x.keep_installed, 0u, 1u);
        v.code(8, x.processor, {Processor::none, Processor::rv32, Processor::armv8m});
        v.number(9, x.segments, 0u, 255u);
        v.number(10, x.segment_size, 1u, 2048u);
        v.number(11, x.image_size, 0u, 4294967295u);
        v.number(12, x.entry, 0u, 4294967295u);
        v.octets(13, x.hash, 32);
        v.octets(14, x.signature, 64);
    }
};

namespace bundle_descriptor {
using Fields = BundleDescriptorFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_bundle_descriptor(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<BundleDescriptorFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
