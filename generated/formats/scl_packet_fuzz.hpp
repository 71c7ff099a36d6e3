// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_packet, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_packet.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclPacketFields {
    using Type = SclPacket;
    static constexpr const char* name = "scl_packet";
    static constexpr size_t alternatives = 1, longest = 240;
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
        v.number(0, x.destination, 0u, 65535u);
        v.number(1, x.source, 0u, 65535u);
        v.number(2, x.pipe, 0u, 65535u);
        v.number(3, x.last, 0u, 1u);
        v.code(4, x.kind, {PacketKind::data, PacketKind::credit, PacketKind::session, PacketKind::registration});
        v.number(6, x.session, 0u, 4294967295u);
        v.view(7, x.payload, 1, 229, 1);
    }
};

namespace scl_packet {
using Fields = SclPacketFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_packet(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclPacketFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
