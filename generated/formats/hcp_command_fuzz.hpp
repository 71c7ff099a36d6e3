// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of hcp_command, generated from spec_model/formats. Do not edit.

#pragma once

#include "hcp_command.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct HcpCommandFields {
    using Type = HcpCommand;
    static constexpr const char* name = "hcp_command";
    static constexpr size_t alternatives = 10, longest = 65537;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x01, 0x02, 0x03, 0x04, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = HcpCommand::Kind::set_parameter;
            x.set_parameter = {};
            break;
        case 1:
            x.kind = HcpCommand::Kind::get_parameter;
            x.get_parameter = {};
            break;
        case 2:
            x.kind = HcpCommand::Kind::open_pipe;
            x.open_pipe = {};
            break;
        case 3:
            x.kind = HcpCommand::Kind::close_pipe;
            x.close_pipe = {};
            break;
        case 4:
            x.kind = HcpCommand::Kind::create_pipe;
            x.create_pipe = {};
            break;
        case 5:
            x.kind = HcpCommand::Kind::delete_pipe;
            x.delete_pipe = {};
            break;
        case 6:
            x.kind = HcpCommand::Kind::notify_pipe_created;
            x.notify_pipe_created = {};
            break;
        case 7:
            x.kind = HcpCommand::Kind::notify_pipe_deleted;
            x.notify_pipe_deleted = {};
            break;
        case 8:
            x.kind = HcpCommand::Kind::clear_all_pipe;
            x.clear_all_pipe = {};
            break;
        case 9:
            x.kind = HcpCommand::Kind::notify_all_pipe_cleared;
            x.notify_all_pipe_cleared = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case HcpCommand::Kind::set_parameter:
            v.number(1, x.set_parameter.entry, 0u, 255u);
            v.view(2, x.set_parameter.value, 0, 65535, 1);
            break;
        case HcpCommand::Kind::get_parameter:
            v.number(1, x.get_parameter.entry, 0u, 255u);
            break;
        case HcpCommand::Kind::open_pipe:
            break;
        case HcpCommand::Kind::close_pipe:
            break;
        case HcpCommand::Kind::create_pipe:
            v.number(1, x.create_pipe.source_gate, 0u, 255u);
            v.number(2, x.create_pipe.destination_host, 0u, 255u);
            v.number(3, x.create_pipe.destination_gate, 0u, 255u);
            break;
        case HcpCommand::Kind::delete_pipe:
            v.number(2, x.delete_pipe.pipe, 0u, 127u);
            break;
        case HcpCommand::Kind::notify_pipe_created:
            v.number(1, x.notify_pipe_created.source_host, 0u, 255u);
            v.number(2, x.notify_pipe_created.source_gate, 0u, 255u);
            v.number(3, x.notify_pipe_created.destination_host, 0u, 255u);
            v.number(4, x.notify_pipe_created.destination_gate, 0u, 255u);
            v.number(6, x.notify_pipe_created.pipe, 0u, 127u);
            break;
        case HcpCommand::Kind::notify_pipe_deleted:
            v.number(2, x.notify_pipe_deleted.pipe, 0u, 127u);
            break;
        case HcpCommand::Kind::clear_all_pipe:
            break;
        case HcpCommand::Kind::notify_all_pipe_cleared:
            v.number(1, x.notify_all_pipe_cleared.requesting_host, 0u, 255u);
            break;
        }
    }
};

namespace hcp_command {
using Fields = HcpCommandFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_hcp_command(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<HcpCommandFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
