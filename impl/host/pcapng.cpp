// SPDX-License-Identifier: Apache-2.0
/* see pcapng.hpp */
#include "host/pcapng.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace ssp::host {

namespace {

using Octets = std::vector<std::uint8_t>;

// Little-endian always; the section header says so.
void put16(Octets& out, std::uint32_t value) {
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8));
}
void put32(Octets& out, std::uint32_t value) {
    put16(out, value & 0xFFFFu);
    put16(out, value >> 16);
}
void pad(Octets& out) {
    while (out.size() % 4 != 0) out.push_back(0);
}
void option(Octets& out, std::uint16_t code, const Octets& value) {
    put16(out, code);
    put16(out, static_cast<std::uint32_t>(value.size()));
    out.insert(out.end(), value.begin(), value.end());
    pad(out);
}

constexpr std::uint32_t section_header = 0x0A0D0D0A, interface_description = 1, enhanced_packet = 6;
constexpr std::uint32_t byte_order = 0x1A2B3C4D;
constexpr std::uint16_t end_of_options = 0, interface_name_code = 2, resolution_code = 9, flags_code = 2;

}  // namespace

Recording::Recording(const std::string& path, const std::string& interface_name)
    : path_(path), file_(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
    if (file_ < 0) throw std::runtime_error("cannot write " + path + ": " + std::strerror(errno));
    Octets section;
    put32(section, byte_order);
    put16(section, 1);  // version 1.0
    put16(section, 0);
    put32(section, 0xFFFFFFFF);  // its length is not known
    put32(section, 0xFFFFFFFF);
    Octets interface;
    put16(interface, link_type);
    put16(interface, 0);
    put32(interface, static_cast<std::uint32_t>(longest));
    option(interface, interface_name_code, Octets(interface_name.begin(), interface_name.end()));
    option(interface, resolution_code, {6});  // 10^-6 s
    option(interface, end_of_options, {});
    write_block(section_header, section);
    write_block(interface_description, interface);
}

Recording::~Recording() { close(file_); }

void Recording::frame(Direction direction, const std::uint8_t* octets, std::size_t size, std::uint64_t microseconds) {
    const std::size_t kept = std::min(size, longest);
    Octets packet;
    put32(packet, 0);  // the interface
    put32(packet, static_cast<std::uint32_t>(microseconds >> 32));
    put32(packet, static_cast<std::uint32_t>(microseconds));
    put32(packet, static_cast<std::uint32_t>(kept));
    put32(packet, static_cast<std::uint32_t>(size));
    packet.insert(packet.end(), octets, octets + kept);
    pad(packet);
    Octets flags;
    put32(flags, static_cast<std::uint32_t>(direction));
    option(packet, flags_code, flags);
    option(packet, end_of_options, {});
    write_block(enhanced_packet, packet);
}

void Recording::frame(Direction direction, const std::uint8_t* octets, std::size_t size) {
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    frame(direction, octets, size, static_cast<std::uint64_t>(now));
}

void Recording::write_block(std::uint32_t type, const Octets& body) {
    Octets block;
    const auto whole = static_cast<std::uint32_t>(12 + body.size());
    put32(block, type);
    put32(block, whole);
    block.insert(block.end(), body.begin(), body.end());
    put32(block, whole);
    for (std::size_t done = 0; done != block.size();) {
        const ssize_t count = write(file_, block.data() + done, block.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) throw std::runtime_error("cannot write " + path_ + ": " + std::strerror(errno));
        done += static_cast<std::size_t>(count);
    }
}

}  // namespace ssp::host
