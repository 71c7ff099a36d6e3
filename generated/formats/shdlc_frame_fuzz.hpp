// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of shdlc_frame, generated from spec_model/formats. Do not edit.

#pragma once

#include "shdlc_frame.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct ShdlcFrameFields {
    using Type = ShdlcFrame;
    static constexpr const char* name = "shdlc_frame";
    static constexpr size_t alternatives = 4, longest = 243;
    static constexpr bool has_checksum = true;
    static constexpr uint8_t tags[]{0x80, 0xc0, 0xe6, 0xf9};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = ShdlcFrame::Kind::information;
            x.information = {};
            break;
        case 1:
            x.kind = ShdlcFrame::Kind::supervisory;
            x.supervisory = {};
            break;
        case 2:
            x.kind = ShdlcFrame::Kind::acknowledge;
            x.acknowledge = {};
            break;
        case 3:
            x.kind = ShdlcFrame::Kind::reset;
            x.reset = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case ShdlcFrame::Kind::information:
            v.number(1, x.information.send_number, 0u, 7u);
            v.number(2, x.information.receive_number, 0u, 7u);
            v.view(3, x.information.information, 1, 240, 1);
            break;
        case ShdlcFrame::Kind::supervisory:
            v.code(1, x.supervisory.supervision, {Supervision::receive_ready, Supervision::reject, Supervision::receive_not_ready, Supervision::selective_reject});
            v.number(2, x.supervisory.receive_number, 0u, 7u);
            break;
        case ShdlcFrame::Kind::acknowledge:
            v.optional(2, x.acknowledge.has_attempt);
            if (x.acknowledge.has_attempt) v.number(2, x.acknowledge.attempt, 1u, 2147483647u);
            break;
        case ShdlcFrame::Kind::reset:
            v.optional(2, x.reset.has_window);
            if (x.reset.has_window) v.number(2, x.reset.window, 1u, 4u);
            v.optional(4, x.reset.has_selective_reject);
            if (x.reset.has_selective_reject) v.number(4, x.reset.selective_reject, 0u, 1u);
            v.optional(5, x.reset.has_attempt);
            if (x.reset.has_attempt) v.number(5, x.reset.attempt, 1u, 2147483647u);
            break;
        }
    }
};

namespace shdlc_frame {
using Fields = ShdlcFrameFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_shdlc_frame(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<ShdlcFrameFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
