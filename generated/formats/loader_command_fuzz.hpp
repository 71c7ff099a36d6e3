// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test know of loader_command, generated from spec_model/formats. Do not edit.

#pragma once

#include "loader_command.hpp"

#include "fuzz.hpp"

namespace ssp::generated::formats {

struct LoaderCommandFields {
    using Type = LoaderCommand;
    static constexpr const char* name = "loader_command";
    static constexpr size_t alternatives = 11, longest = 2083;
    static constexpr bool has_checksum = false;
    static constexpr uint8_t tags[]{0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b};  // a first octet of each alternative

    static size_t chosen(const Type& x) {
        return static_cast<size_t>(x.kind);
    }
    static void choose(Type& x, size_t alternative) {
        switch (alternative) {
        case 0:
            x.kind = LoaderCommand::Kind::offer;
            x.offer = {};
            break;
        case 1:
            x.kind = LoaderCommand::Kind::segment;
            x.segment = {};
            break;
        case 2:
            x.kind = LoaderCommand::Kind::commit;
            x.commit = {};
            break;
        case 3:
            x.kind = LoaderCommand::Kind::abort;
            x.abort = {};
            break;
        case 4:
            x.kind = LoaderCommand::Kind::enable;
            x.enable = {};
            break;
        case 5:
            x.kind = LoaderCommand::Kind::disable;
            x.disable = {};
            break;
        case 6:
            x.kind = LoaderCommand::Kind::remove;
            x.remove = {};
            break;
        case 7:
            x.kind = LoaderCommand::Kind::activate;
            x.activate = {};
            break;
        case 8:
            x.kind = LoaderCommand::Kind::stop;
            x.stop = {};
            break;
        case 9:
            x.kind = LoaderCommand::Kind::acknowledge;
            x.acknowledge = {};
            break;
        case 10:
            x.kind = LoaderCommand::Kind::table;
            x.table = {};
            break;
        default: break;
        }
    }
    // Shows each field with its position in the record and what it may hold.
    template <class T, class Visitor>
    static void visit(T& x, Visitor& v) {
        static_cast<void>(v);
        switch (x.kind) {
        case LoaderCommand::Kind::offer:
            v.number(1, x.offer.slot, 0u, 255u);
            v.number(3, x.offer.intent, 0u, 1u);
            v.view(4, x.offer.descriptor, 1, 255, 1);
            break;
        case LoaderCommand::Kind::segment:
            v.number(1, x.segment.slot, 0u, 255u);
            v.number(2, x.segment.number, 0u, 255u);
            v.octets(3, x.segment.next, 32);
            v.view(4, x.segment.octets, 1, 2048, 1);
            break;
        case LoaderCommand::Kind::commit:
            v.number(1, x.commit.slot, 0u, 255u);
            break;
        case LoaderCommand::Kind::abort:
            v.number(1, x.abort.slot, 0u, 255u);
            break;
        case LoaderCommand::Kind::enable:
            v.number(1, x.enable.slot, 0u, 255u);
            v.number(3, x.enable.intent, 0u, 1u);
            break;
        case LoaderCommand::Kind::disable:
            v.number(1, x.disable.slot, 0u, 255u);
            v.number(3, x.disable.intent, 0u, 1u);
            break;
        case LoaderCommand::Kind::remove:
            v.number(1, x.remove.slot, 0u, 255u);
            v.number(3, x.remove.intent, 0u, 1u);
            break;
        case LoaderCommand::Kind::activate:
            v.number(1, x.activate.slot, 0u, 255u);
            v.number(2, x.activate.port, 0u, 255u);
            break;
        case LoaderCommand::Kind::stop:
            v.number(1, x.stop.slot, 0u, 255u);
            break;
        case LoaderCommand::Kind::acknowledge:
            v.number(1, x.acknowledge.number, 0u, 255u);
            break;
        case LoaderCommand::Kind::table:
            break;
        }
    }
};

namespace loader_command {
using Fields = LoaderCommandFields;
}

// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.
inline size_t mutate_loader_command(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    return mutated<LoaderCommandFields>(data, size, room, seed);
}

}  // namespace ssp::generated::formats
