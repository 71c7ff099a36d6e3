// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_message, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_message.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclMessageFields {
    using Type = SclMessage;
    static constexpr const char* name = "scl_message";
    static constexpr size_t alternatives = 3, longest = 65537;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x00, 0x40, 0x80};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = SclMessage::Kind::command;
            x.command = {};
            break;
        case 1:
            x.kind = SclMessage::Kind::event;
            x.event = {};
            break;
        case 2:
            x.kind = SclMessage::Kind::response;
            x.response = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case SclMessage::Kind::command:
            v.number(1, x.command.instruction, 0u, 63u);
            v.view(2, x.command.parameters, 0, 65536, 1);
            break;
        case SclMessage::Kind::event:
            v.number(1, x.event.instruction, 0u, 63u);
            v.view(2, x.event.parameters, 0, 65536, 1);
            break;
        case SclMessage::Kind::response:
            v.code(1, x.response.answer, {Answer::ok, Answer::not_connected, Answer::command_parameter_unknown, Answer::not_ok, Answer::no_pipes_available, Answer::registry_parameter_unknown, Answer::pipe_not_opened, Answer::command_not_supported, Answer::inhibited, Answer::timeout, Answer::registry_access_denied, Answer::pipe_access_denied});
            v.view(2, x.response.parameters, 0, 65536, 1);
            break;
        }
    }
};

namespace scl_message {
using Fields = SclMessageFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_message(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclMessageFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
