// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of scl_session, generated from spec_model/formats. Do not edit.

#pragma once

#include "scl_session.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct SclSessionFields {
    using Type = SclSession;
    static constexpr const char* name = "scl_session";
    static constexpr size_t alternatives = 6, longest = 19;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x01, 0x02, 0x03, 0x04, 0x05, 0x06};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = SclSession::Kind::reset;
            x.reset = {};
            break;
        case 1:
            x.kind = SclSession::Kind::bind;
            x.bind = {};
            break;
        case 2:
            x.kind = SclSession::Kind::bound;
            x.bound = {};
            break;
        case 3:
            x.kind = SclSession::Kind::refused;
            x.refused = {};
            break;
        case 4:
            x.kind = SclSession::Kind::unbind;
            x.unbind = {};
            break;
        case 5:
            x.kind = SclSession::Kind::clear_all_pipes;
            x.clear_all_pipes = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case SclSession::Kind::reset:
            break;
        case SclSession::Kind::bind:
            v.octets(1, x.bind.gate, 16);
            v.number(2, x.bind.receiving_pipe, 0u, 65535u);
            break;
        case SclSession::Kind::bound:
            v.number(1, x.bound.receiving_pipe, 0u, 65535u);
            break;
        case SclSession::Kind::refused:
            v.code(1, x.refused.reason, {BindRefusal::gate_unknown, BindRefusal::access_denied, BindRefusal::no_pipe_left, BindRefusal::already_bound});
            break;
        case SclSession::Kind::unbind:
            break;
        case SclSession::Kind::clear_all_pipes:
            break;
        }
    }
};

namespace scl_session {
using Fields = SclSessionFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_scl_session(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<SclSessionFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
