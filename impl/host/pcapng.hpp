// SPDX-License-Identifier: Apache-2.0
// Frames recorded as Wireshark reads them: pcapng (draft-ietf-opsawg-pcapng), link type USER0, which the generated
// dissector is registered for.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ssp::host {

class Recording {
public:
    enum class Direction : std::uint32_t { inbound = 1, outbound = 2 };
    static constexpr std::uint16_t link_type = 147;  // LINKTYPE_USER0
    static constexpr std::size_t longest = 1 << 18;  // octets of a frame; of longer ones the beginning

    // Begins a file anew. Throws std::runtime_error if it cannot be written.
    explicit Recording(const std::string& path, const std::string& interface_name = "scl");
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    // Each frame is one write to the system: whenever the process ends, what stands in the file can be read. Throws
    // std::runtime_error if the disk is full. `microseconds` since 1970.
    void frame(Direction direction, const std::uint8_t* octets, std::size_t size, std::uint64_t microseconds);
    // Now.
    void frame(Direction direction, const std::uint8_t* octets, std::size_t size);

private:
    void write_block(std::uint32_t type, const std::vector<std::uint8_t>& body);

    std::string path_;
    int file_;
};

}  // namespace ssp::host
