// SPDX-License-Identifier: Apache-2.0
// What all formats share, generated from spec_model/formats. Do not edit.
//
// No heap, no exceptions, no library: each decoder looks at n octets and never outside of them, whatever they hold.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::generated::formats {

enum class Reason : uint8_t {
    none,  // accepted
    truncated,  // it ends too early
    too_long,  // it is longer than any of its kind
    wrong_length,  // its length is no whole number of units
    unknown_tag,  // the first octet is of none of the alternatives
    wrong_constant,  // bits that are fixed have another value
    out_of_range,  // a number is outside its range
    reserved_code,  // a code is reserved
    wrong_padding,  // the padding is not zero, or not as long as the rest demands
    wrong_checksum,  // the checksum is not that of the octets
    value_too_wide,  // a value does not fit its bits
    missing_before,  // an optional field stands without the one before it
    no_room,  // the buffer is too small
};

struct Result {
    Reason reason;
    size_t offset;  // refused: where; accepted: how many octets were read or written
    constexpr explicit operator bool() const noexcept { return reason == Reason::none; }
};

// Octets that somebody else keeps.
struct View {
    const uint8_t* data;
    size_t length;
};

template <unsigned octets>
constexpr uint64_t big_endian(const uint8_t* at) noexcept {
    uint64_t number = 0;
    for (unsigned i = 0; i != octets; ++i) number = number << 8 | at[i];
    return number;
}

// CRC-16 of HDLC, four bits at a time.
inline constexpr uint16_t checksum_of_four_bits[16]{0x0000, 0x1081, 0x2102, 0x3183, 0x4204, 0x5285, 0x6306, 0x7387,
    0x8408, 0x9489, 0xa50a, 0xb58b, 0xc60c, 0xd68d, 0xe70e, 0xf78f};
constexpr uint16_t checksum(const uint8_t* at, size_t n) noexcept {
    uint16_t crc = 0xffff;
    for (size_t i = 0; i != n; ++i) {
        crc = static_cast<uint16_t>(crc >> 4 ^ checksum_of_four_bits[(crc ^ at[i]) & 0xf]);
        crc = static_cast<uint16_t>(crc >> 4 ^ checksum_of_four_bits[(crc ^ at[i] >> 4) & 0xf]);
    }
    return static_cast<uint16_t>(~crc);
}

enum class Supervision : uint8_t {
    receive_ready = 0x00,  // RR acknowledges, and the sender may go on.
    reject = 0x01,  // REJ asks for all frames from the number it carries.
    receive_not_ready = 0x02,  // RNR acknowledges, and the sender has to wait.
    selective_reject = 0x03,  // SREJ asks for the one frame whose number it carries.
};
constexpr bool known(Supervision value) noexcept {
    switch (value) {
    case Supervision::receive_ready:
    case Supervision::reject:
    case Supervision::receive_not_ready:
    case Supervision::selective_reject: return true;
    }
    return false;
}

enum class Answer : uint8_t {
    ok = 0x00,  // Done.
    not_connected = 0x01,  // The other host is not there.
    command_parameter_unknown = 0x02,  // A parameter of the command is not known.
    not_ok = 0x03,  // Refused without a reason of its own.
    no_pipes_available = 0x04,  // There is no pipe left.
    registry_parameter_unknown = 0x05,  // The registry has no such entry.
    pipe_not_opened = 0x06,  // The pipe is not open.
    command_not_supported = 0x07,  // The gate does not know the command.
    inhibited = 0x08,  // Not possible now.
    timeout = 0x09,  // It took too long.
    registry_access_denied = 0x0a,  // The entry may not be read, or not be written.
    pipe_access_denied = 0x0b,  // The whitelist does not hold the host.
};
constexpr bool known(Answer value) noexcept {
    switch (value) {
    case Answer::ok:
    case Answer::not_connected:
    case Answer::command_parameter_unknown:
    case Answer::not_ok:
    case Answer::no_pipes_available:
    case Answer::registry_parameter_unknown:
    case Answer::pipe_not_opened:
    case Answer::command_not_supported:
    case Answer::inhibited:
    case Answer::timeout:
    case Answer::registry_access_denied:
    case Answer::pipe_access_denied: return true;
    }
    return false;
}

enum class PacketKind : uint8_t {
    data = 0x00,  // A fragment of a message.
    credit = 0x01,  // Credit for the pipe of the opposite direction.
    session = 0x02,  // Control of sessions.
    registration = 0x03,  // Registration of hosts.
};
constexpr bool known(PacketKind value) noexcept {
    switch (value) {
    case PacketKind::data:
    case PacketKind::credit:
    case PacketKind::session:
    case PacketKind::registration: return true;
    }
    return false;
}

enum class HostRefusal : uint8_t {
    no_identifier_left = 0x01,  // All identifiers of hosts are given out.
    not_allowed = 0x02,  // Hosts of this domain are not taken.
};
constexpr bool known(HostRefusal value) noexcept {
    switch (value) {
    case HostRefusal::no_identifier_left:
    case HostRefusal::not_allowed: return true;
    }
    return false;
}

enum class BindRefusal : uint8_t {
    gate_unknown = 0x01,  // There is no such gate.
    access_denied = 0x02,  // The whitelist does not hold the host.
    no_pipe_left = 0x03,  // All pipes are in use.
    already_bound = 0x04,  // The gate takes one session, and has it.
};
constexpr bool known(BindRefusal value) noexcept {
    switch (value) {
    case BindRefusal::gate_unknown:
    case BindRefusal::access_denied:
    case BindRefusal::no_pipe_left:
    case BindRefusal::already_bound: return true;
    }
    return false;
}

enum class Processor : uint8_t {
    none = 0x00,  // There is nothing to execute.
    rv32 = 0x01,  // RV32IMC.
    armv8m = 0x02,  // Armv8-M Mainline.
};
constexpr bool known(Processor value) noexcept {
    switch (value) {
    case Processor::none:
    case Processor::rv32:
    case Processor::armv8m: return true;
    }
    return false;
}

}  // namespace ssp::generated::formats
