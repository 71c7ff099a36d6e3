// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_command, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_command.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclCommandFields {
    using Type = SclCommand;
    static constexpr const char* name = "scl_command";
    static constexpr size_t alternatives = 2, longest = 65537;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x01, 0x02};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = SclCommand::Kind::set_parameter;
            x.set_parameter = {};
            break;
        case 1:
            x.kind = SclCommand::Kind::get_parameter;
            x.get_parameter = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case SclCommand::Kind::set_parameter:
            v.number(1, x.set_parameter.entry, 0u, 255u);
            v.view(2, x.set_parameter.value, 0, 65535, 1);
            break;
        case SclCommand::Kind::get_parameter:
            v.number(1, x.get_parameter.entry, 0u, 255u);
            break;
        }
    }
};

namespace scl_command {
using Fields = SclCommandFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_command(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclCommandFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
