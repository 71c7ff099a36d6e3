// SPDX-License-Identifier: Apache-2.0
// Reads the code of an image, with the bounds that a processor would not check.

#include "execution/image.hpp"

#include <sstream>

namespace proofs::execution {

std::uint32_t half_word(const Image& image, std::uint32_t address, unsigned index) {
    if (address % 2 != 0) throw Refused(address, hex(address) + ": an odd address cannot be executed");
    for (const Section& section : image.code) {
        if (!section.contains(address, 2 * index + 2)) continue;
        const std::size_t i = address - section.base + std::size_t{2} * index;
        return static_cast<std::uint32_t>(section.bytes[i]) | static_cast<std::uint32_t>(section.bytes[i + 1]) << 8;
    }
    std::string where;
    for (const Section& section : image.code)
        where += (where.empty() ? "" : ", ") + std::to_string(section.bytes.size()) + " bytes at " + hex(section.base);
    throw Refused(address, hex(address) + ": control leaves the code (" + where +
                               "); link everything the function calls into .text");
}

std::string hex(std::uint32_t value) {
    std::ostringstream text;
    text << "0x" << std::hex << value;
    return text.str();
}

}  // namespace proofs::execution
